"""Colleagues and ministers of several states who are told of without their names."""

import pytest
from prose import told


def parties(text: str) -> list[set[str]]:
    """Who was at each meeting."""
    return [{party.actor.value for party in met.parties} for met in told(f"LIMA, 4 May 2011 - {text}").meetings]


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian Foreign Minister Luis Vega on Tuesday had his counterparts from Chad and Mali to dinner in Lima.",
        "Ministers responsible for transport from Peru, Chad and Mali converged on Lima on Tuesday.",
        "The ministers in charge of energy of Peru, Chad and Mali met in Lima on Tuesday.",
    ],
)
def test_those_without_names_are_there_for_their_states(text: str) -> None:
    assert parties(text) == [{"PE", "TD", "ML"}]


def test_whom_somebody_sits_with_separately_he_meets_one_by_one() -> None:
    text = "Peruvian Minister Luis Vega had many talks here on Tuesday, sitting separately with his counterparts from"
    assert parties(f"{text} Chad and Mali.") == [{"PE", "TD"}, {"PE", "ML"}]


def test_a_meeting_groups_those_behind_its_day() -> None:
    text = "Means of raising trade were the focus of a meeting that grouped here Tuesday Lower House Speaker Luis Vega"
    assert parties(f"{text} and visiting President of the Chadian Senate Ali Idi.") == [{"PE", "TD"}]


def test_the_secretary_general_at_the_seat_of_the_united_nations_is_its_own() -> None:
    text = (
        "NEW YORK, 4 May 2011 - The Secretary-General met Ali Idi, Minister for Foreign and CARICOM Affairs of Chad. "
    )
    (met,) = told(f"{text} He thanked the United Nations.").meetings
    assert {party.actor.value for party in met.parties} == {"TD", "org:UN"}


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian Foreign Minister Luis Vega on Tuesday defended his colleagues from Chad and Mali.",
        "Peruvian Foreign Minister Luis Vega on Tuesday criticised his Chadian counterpart.",
        "Peruvian Foreign Minister Luis Vega on Tuesday earned more than his Chadian counterpart.",
        "The ministers in charge of energy and the friends of Chad and Mali rejoiced on Tuesday.",
    ],
)
def test_of_whom_it_is_only_spoken(text: str) -> None:
    assert parties(text) == []
