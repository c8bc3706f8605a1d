"""Tours, their parts and what they are asked for."""

import pytest
from prose import told

from db.vocabulary import Modality

RUIZ = "Omani Foreign Minister Ana Ruiz held talks with Peru's president in Lima on Monday."


@pytest.mark.parametrize(
    ("text", "state", "how"),
    [
        ("A stop in Chile, initially on the programme, will not take place.", "CL", Modality.NEGATED),
        ("Her planned stopover in Chile was cancelled.", "CL", Modality.NEGATED),
        ("The Santiago leg, set for Friday, has been moved to Sunday.", "CL", Modality.PLANNED),
        ("She will fly to the Chilean capital on Friday.", "CL", Modality.PLANNED),
        ("She is expected in the Chilean capital next month.", "CL", Modality.PLANNED),
    ],
)
def test_a_part_of_a_tour_is_of_who_makes_it(text: str, state: str, how: Modality) -> None:
    _, leg = told(f"LIMA, July 9, 2018 (AFP) - {RUIZ} {text}").meetings
    assert {party.actor.value for party in leg.parties} == {"OM", state}
    assert leg.modality is how


@pytest.mark.parametrize("text", ["The bus made a stop in Chile.", "The last leg of the race begins in Chile."])
def test_what_stops_is_no_minister(text: str) -> None:
    assert all({party.actor.value for party in met.parties} == {"OM", "PE"} for met in told(f"{RUIZ} {text}").meetings)


@pytest.mark.parametrize(
    "text",
    [
        "The ambassador handed President Ali Tebb of Algeria an invitation to visit Peru.",
        "The ambassador handed over to President Ali Tebb of Algeria an official invitation to pay a visit to Peru.",
        "President Ali Tebb of Algeria received an invitation from Peru's president to visit Lima.",
        "President Ali Tebb of Algeria accepted an invitation to visit Peru.",
    ],
)
def test_who_is_invited_may_come(text: str) -> None:
    (visit,) = [met for met in told(text).meetings if met.modality is Modality.HYPOTHETICAL]
    assert {party.actor.value for party in visit.parties} == {"DZ", "PE"}
    assert "Ali Tebb" in {one.name.value for one in visit.attendees}
