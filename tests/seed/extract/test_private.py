"""Journeys and signings that bring nobody together: exiles, patients, those on holiday, who looked on."""

import pytest
from prose import parties_met

PLACE = "LIMA, July 9, 2018 (AFP) - "


@pytest.mark.parametrize(
    "text",
    [
        "Peru's ousted president, Juan Paz, flew into exile in Chile on Monday.",
        "The deposed Peruvian president, Juan Paz, left for Togo on Monday.",
        "Peruvian President Juan Paz flew to Spain for medical treatment on Monday.",
        "Peruvian President Juan Paz went to Spain on holiday on Monday.",
        "Peruvian President Juan Paz arrived in Chile for his daughter's wedding.",
        "Peruvian President Juan Paz returned to Lima from Spain on Monday after a hip operation.",
        "Opposition leader Juan Paz returned to Peru from Spain on Monday after nine years abroad.",
        "Peru's opposition leader, Juan Paz, returned home from Santiago on Monday.",
    ],
)
def test_a_private_journey_is_no_visit(text: str) -> None:
    assert parties_met(PLACE + text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian President Juan Paz flew to Chile on Monday for talks.",
        "Peruvian Health Minister Juan Paz flew to Chile on Monday for the treatment of the wounded.",
        "Peruvian President Juan Paz flew to Chile for the operation of the new port.",
        "Peruvian President Juan Paz, who is on holiday in Chile, met Chilean President Ana Ruiz on Monday.",
        "Opposition leader Juan Paz of Peru was received by Chilean President Ana Ruiz in Santiago on Monday.",
    ],
)
def test_an_errand_of_state_is_a_visit(text: str) -> None:
    assert parties_met(PLACE + text) == [{"PE", "CL"}]


def test_witnesses_of_what_others_signed_did_not_meet() -> None:
    text = "The ruling party and the rebels signed a pact on Monday, with US envoy John Holm and UN envoy Ann Berg"
    assert parties_met(f"{PLACE}{text} as witnesses.") == []


def test_who_signed_with_another_met_him() -> None:
    text = "US Ambassador John Holm signed a pact on Monday with Chilean Foreign Minister Ann Berg."
    assert parties_met(PLACE + text) == [{"US", "CL"}]
