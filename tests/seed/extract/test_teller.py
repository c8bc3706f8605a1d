"""Meetings of whoever tells of them, or tells those something who have come together: "told the ministers of"."""

import pytest
from prose import parties_met, told

FILED = "Harbour talks\n\nLIMA, March 4 - "
BERG = "Chadian Finance Minister Idi Berg"
ORLOV = "Peruvian Finance Minister Paul Orlov"
BOTH = [{"TD", "PE"}]


@pytest.mark.parametrize(
    "text",
    [
        f"{BERG} said {ORLOV} had promised more help during talks here yesterday.",
        f"{BERG} said {ORLOV} had promised more help at a meeting on Monday.",
        f"{BERG} told reporters that {ORLOV} voiced joy at the cut of the debt during a meeting here yesterday.",
        f"{BERG} said his Peruvian counterpart had agreed in talks yesterday to open the port.",
        f"{BERG} said he had been assured by Peruvian officials in meetings here that the port would open.",
        f"Peruvian officials agreed in meetings here last week to open the port, {BERG} said.",
    ],
)
def test_who_tells_what_another_did_at_talks_was_there(text: str) -> None:
    assert parties_met(FILED + text) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        f"{BERG} said {ORLOV} had promised more help at a cabinet meeting on Monday.",
        f"{BERG} said {ORLOV} had blamed the banks at a meeting of bankers.",
        f"{BERG} said {ORLOV} had warned at a meeting in Quito that prices would rise.",
        f"{BERG} said {ORLOV} had not agreed in talks to cut prices.",
        f"{BERG} said {ORLOV} would promise more help at a meeting on Monday.",
        f"{BERG} said {ORLOV} had promised more help at the meeting on Monday.",
        f"{BERG} said Peruvian exports fell during a meeting.",
        f"A farmer said {ORLOV} had promised more help at a meeting on Monday.",
    ],
)
def test_who_tells_of_others_meetings_was_not(text: str) -> None:
    assert parties_met(FILED + text) == []


def test_both_are_named_as_there() -> None:
    met = told(f"{FILED}{BERG} said {ORLOV} had promised more help during talks here yesterday.").meetings
    assert sorted(one.name.value for one in met[0].attendees) == ["Idi Berg", "Paul Orlov"]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (f"{ORLOV} told the foreign ministers of Chad, Mali and Niger that fish was dear.", "PE TD ML NE"),
        (f"{ORLOV} told the foreign ministers of Chad, Mali and Niger the United States would sell.", "PE TD ML NE"),
        (f"{ORLOV} told trade leaders from Chad and Mali that fish was dear.", "PE TD ML"),
        (f"{ORLOV} told his Chadian and Malian counterparts that fish was dear.", "PE TD ML"),
        ("President Ruiz of Peru assured the presidents of Chad and Mali that the port would open.", "PE TD ML"),
    ],
)
def test_officials_of_several_states_who_are_told_something_have_come(text: str, parties: str) -> None:
    assert parties_met(FILED + text) == [set(parties.split())]


@pytest.mark.parametrize(
    "text",
    [
        f"{ORLOV} told reporters from Chad and Mali that fish was dear.",
        f"{ORLOV} told farmers of Chad and Mali that fish was dear.",
        f"{ORLOV} told the foreign ministers of Chad and Mali in a letter that fish was dear.",
        f"{ORLOV} warned the leaders of Chad and Mali that fish was dear.",
        f"{ORLOV} told the governments of Chad and Mali that fish was dear.",
        f"{ORLOV} should tell the foreign ministers of Chad and Mali that fish is dear.",
        f"{ORLOV} told the foreign minister of Chad that fish was dear.",
        "The fishermen told the foreign ministers of Chad and Mali that fish was dear.",
    ],
)
def test_others_need_not_have_come(text: str) -> None:
    assert parties_met(FILED + text) == []
