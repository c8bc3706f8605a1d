"""Those who came with somebody who met another."""

import pytest
from prose import told

MET = "Omani minister Ana Ruiz received Chadian minister Ali Idi in Muscat."
TOUR = "Omani minister Ana Ruiz will visit Chad, Mali and Peru in May."


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ruiz was joined by Undersecretary Luis Vega.",
        "Ms. Ruiz was joined at the talks by Undersecretary Luis Vega.",
        "Ms. Ruiz was joined in the room by aides and Undersecretary Luis Vega.",
        "She was joined by senior officials, including Undersecretary Luis Vega.",
        "Joining Minister Ruiz were Undersecretary Luis Vega and aides.",
        "Joining her on the call was Undersecretary Luis Vega.",
        "Undersecretary Luis Vega joined Ms. Ruiz for the talks.",
        "The minister was assisted by Undersecretary Luis Vega.",
        "From the Chadian side the meeting was attended by aides, and from the Omani side by Undersecretary Luis Vega.",
        "The Omani side was chaired by Minister Ana Ruiz and Undersecretary Luis Vega.",
        "The Omani side was represented by Minister Ana Ruiz and Undersecretary Luis Vega.",
    ],
)
def test_who_is_told_to_have_come_too(text: str) -> None:
    (met,) = told(f"{MET} {text}").meetings
    assert "Luis Vega" in {one.name.value for one in met.attendees}


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Ruiz was joined in her criticism of the tax by Undersecretary Luis Vega.",
        "In March she was joined on a tour of the port by Undersecretary Luis Vega.",
        "Undersecretary Luis Vega joined Ms. Ruiz in condemning the tax.",
        "Undersecretary Luis Vega joined her for a walk.",
        "Minister Eva Soto was joined by Undersecretary Luis Vega.",
    ],
)
def test_who_joins_in_something_else_was_not_there(text: str) -> None:
    (met,) = told(f"{MET} {text}").meetings
    assert "Luis Vega" not in {one.name.value for one in met.attendees}


@pytest.mark.parametrize(
    "text",
    [
        "She will be joined in Chad and Mali by Undersecretary Luis Vega.",
        "The minister will be joined on the visits to Chad and Mali by Undersecretary Luis Vega.",
    ],
)
def test_who_joins_a_tour_is_only_where_it_is_told(text: str) -> None:
    meetings = told(f"{TOUR} {text}").meetings
    there = {"Luis Vega" in {one.name.value for one in met.attendees} for met in meetings[:2]}
    assert there == {True}
    assert "Luis Vega" not in {one.name.value for one in meetings[2].attendees}
