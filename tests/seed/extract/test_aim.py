"""For what somebody goes somewhere: those who live there, or others who gather there."""

import pytest
from prose import told

RUIZ = "MUSCAT, July 9, 2018 (ONA) - Omani Foreign Minister Ana Ruiz"


@pytest.mark.parametrize(
    "text",
    [
        "will travel to Quito for COP31.",
        "is going to Quito next week to speak at UNICEF.",
        "is to fly to Quito on Friday to take part in the drafting committee of the African Union.",
        "travels to Quito tomorrow for the annual meeting of the Asian Development Bank.",
        "went on to Quito, where she briefed the African Union commission on dates.",
        "returned from Brussels, where she attended the dialogue of Gulf states.",
        "flew to Brussels today to report to the allies.",
        "continues to Strasbourg, where she is to see lawmakers.",
        "cancelled a trip to Brussels, where she was to attend a NATO council.",
        "said on Monday that her trip to Quito for the ASEAN summit was off.",
        "has returned from a visit to Quito, where she attended an Interpol conference.",
        "will pay a visit to Washington in October for the annual meetings of the World Bank.",
        "flew to Quito on Monday for talks with creditor banks on the debt.",
        "will go to Quito next week to meet bankers and investors.",
        "left for Quito to meet executives of car makers.",
        "told reporters during a stopover in Quito that trade was slow.",
    ],
)
def test_who_goes_to_a_gathering_goes_to_no_state(text: str) -> None:
    assert not any(
        party.actor.value in ("EC", "BE", "FR", "US")
        for met in told(f"{RUIZ} {text}").meetings
        for party in met.parties
    )


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("will be in Brussels on Friday for talks with Belgian Prime Minister Jan Maes.", "BE"),
        ("arrived in Brussels on Monday. She thanked Belgium for its welcome.", "BE"),
        ("travels to Quito tomorrow to speak to Ecuador's President Luis Vega.", "EC"),
        ("flew to Quito on Monday for talks with bankers and Ecuador's President Luis Vega.", "EC"),
        ("flew to Quito on Monday for talks with officials of the central bank.", "EC"),
        ("made a stopover in Quito for talks with Ecuador's President Luis Vega.", "EC"),
        ("flew to Quito on Monday to attend a meeting of the Oman-Ecuador joint commission.", "EC"),
        ("flew to Quito on Monday to take part in UN-brokered talks with Ecuadorian ministers.", "EC"),
        ("will pay a visit to Quito for a summit at the invitation of Ecuador's President Luis Vega.", "EC"),
        (", who speaks for ASEAN in Asia, flies to Quito on Friday to report to an Ecuadorian colleague.", "EC"),
        ("arrived in Quito on Monday. She will address a NATO seminar there.", "EC"),
    ],
)
def test_who_goes_to_a_state(text: str, state: str) -> None:
    assert {"OM", state} in [{party.actor.value for party in met.parties} for met in told(f"{RUIZ} {text}").meetings]
