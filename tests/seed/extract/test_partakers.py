"""Who was at a meeting or on a call of which it was told before who held it."""

import pytest
from prose import told

LEAD = "ABECHE, 14 May 2021 (Wire) - Chadian President Ana Idi"
WERE = "were Malian Prime Minister Ali Keita and Peruvian Prime Minister Luis Vega."
BY = "by Malian Prime Minister Ali Keita and Peruvian Prime Minister Luis Vega."


@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD} spoke by video conference on 12 May with Allies and partners. Joining Ms. Idi on the call {WERE}",
        f"{LEAD} held a call on 12 May with fellow leaders. She was joined on the call {BY}",
        f"{LEAD} spoke on 12 May with leaders of the region. They discussed trade. On the call {WERE}",
        f"{LEAD} spoke on 12 May to her counterparts. On the call {WERE}",
    ],
)
def test_who_held_it_was_there_too_and_then(text: str) -> None:
    (met,) = told(text).meetings
    assert {one.name.value for one in met.attendees} == {"Ana Idi", "Ali Keita", "Luis Vega"}
    assert met.start is not None
    assert met.start.value == "2021-05-12"


@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD} will hold a call on 22 May with fellow leaders. On the call {WERE}",
        f"{LEAD} spoke on 12 May with leaders of her party. She praised the call between Malian Prime Minister Ali "
        "Keita and Peruvian Prime Minister Luis Vega.",
        f"{LEAD} spoke on 12 May with farmers. On the call {WERE}",
        f"{LEAD} spoke on 12 May with leaders. In a call, Malian Prime Minister Ali Keita and Peruvian Prime "
        "Minister Luis Vega agreed.",
    ],
)
def test_who_spoke_of_anothers_was_not_there(text: str) -> None:
    met = [one for one in told(text).meetings if "PE" in {party.actor.value for party in one.parties}]
    assert "Ana Idi" not in {one.name.value for each in met for one in each.attendees}
