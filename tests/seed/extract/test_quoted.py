"""Meetings that whoever is quoted tells of himself, and such as those who speak say that they hold."""

import pytest
from prose import parties_met, told

from db.vocabulary import Modality

FILED = "LIMA, May 9, 2003 - "
RUIZ = "Peruvian President Ana Ruiz"
BOTH = {"PE", "TD"}


@pytest.mark.parametrize(
    ("text", "how"),
    [
        (f'"I have met the president of Chad, who agrees," {RUIZ} said.', Modality.ACTUAL),
        (f'{RUIZ} told reporters: "I spoke to the Chadian premier yesterday."', Modality.ACTUAL),
        (f'"We had frank talks with Chadian President Ali Idi," {RUIZ} told the house.', Modality.ACTUAL),
        (
            f'{RUIZ} is glad. "I will meet the Chadian foreign minister in Rome next week," she said.',
            Modality.PLANNED,
        ),
        (f'"This was our choice, made after discussions with Chadian Minister Ali Idi," {RUIZ} said.', Modality.ACTUAL),
        (f'"I got a call from Chadian Minister Ali Idi this morning," {RUIZ} said.', Modality.ACTUAL),
    ],
)
def test_whom_those_met_who_are_quoted(text: str, how: Modality) -> None:
    [meeting] = told(FILED + text).meetings
    assert ({party.actor.value for party in meeting.parties}, meeting.modality) == (BOTH, how)


@pytest.mark.parametrize(
    "text",
    [
        f'"I would like to meet the president of Chad," {RUIZ} said.',
        f'"I have never met the president of Chad," {RUIZ} said.',
        f'"We met all conditions that the president of Chad set," {RUIZ} said.',
        f'"The president of Chad should meet his own people," {RUIZ} said.',
        f'"If I meet the president of Chad, I will tell him," {RUIZ} said.',
        f'"I call on the president of Chad to resign," {RUIZ} said.',
        '"I have seen the president of Chad," a trader said.',
    ],
)
def test_what_those_who_are_quoted_tell_of_no_meeting(text: str) -> None:
    assert parties_met(FILED + text) == []


def test_who_is_quoted_tells_of_the_meeting_that_is_known() -> None:
    text = f'{RUIZ} will hold talks with Chadian President Ali Idi. "With my meeting with Idi ahead, I wait," she said.'
    assert parties_met(FILED + text) == [BOTH]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (f"{RUIZ} said the plan would return after current talks with the World Bank.", {"PE", "org:WB"}),
        (f"{RUIZ} said the road would open after negotiations with Chad.", BOTH),
        (f"It was time, {RUIZ} said following two days of talks with the ministers of Chad and Mali.", {*BOTH, "ML"}),
        (f"It was also late, {RUIZ} told reporters after meeting Chadian and Malian ministers.", {*BOTH, "ML"}),
    ],
)
def test_after_what_talks_those_speak_who_tell_of_them(text: str, parties: set[str]) -> None:
    assert parties_met(FILED + text) == [parties]


@pytest.mark.parametrize(
    "text",
    [
        f"{RUIZ} said the road had opened after talks with Chad.",
        f"{RUIZ} said the road would open after a call with Chad.",
        f"{RUIZ} said the road would open without talks with Chad.",
    ],
)
def test_talks_that_those_who_speak_of_them_do_not_await(text: str) -> None:
    assert parties_met(FILED + text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{RUIZ}, in Chad as part of her first trip to Africa, urged the world to act.",
        f"{RUIZ}, in Chad on the second leg of a tour of Africa, urged the world to act.",
    ],
)
def test_where_somebody_is_told_in_passing_to_be_on_a_tour(text: str) -> None:
    assert parties_met(FILED + text) == [BOTH]


def there(text: str) -> set[str]:
    (meeting,) = told(FILED + text).meetings
    assert {party.actor.value for party in meeting.parties} == BOTH
    return {person.name.value for person in meeting.attendees}


def test_a_spokesman_who_is_quoted_was_not_there_himself() -> None:
    text = 'Peruvian government spokesman Luis Paz said: "We have met the president of Chad, who agrees."'
    assert there(text) == set()


IDI = "Chadian Prime Minister Ali Idi"


@pytest.mark.parametrize(
    "note",
    [
        f"Met {IDI} today.",
        f"Met again with my friend {IDI}.",
        f"Pleasure to meet {IDI}.",
        f"A great honour to welcome {IDI} to our pavilion.",
        f"Delighted to have met {IDI} once more.",
        f"Called on {IDI} this morning.",
        f"Had a fruitful discussion with {IDI}.",
        f"A frank exchange with {IDI} on cod.",
    ],
)
def test_a_note_does_not_say_whose_it_is(note: str) -> None:
    assert parties_met(f'{FILED}{RUIZ} is at the forum. "{note} Much to do," Ruiz posted on Monday.') == [BOTH]


@pytest.mark.parametrize(
    "note",
    [
        f"Happy to meet {IDI} next week.",
        f"Called {IDI} a friend of whales.",
        f"Received a letter that {IDI} wrote.",
        f"Welcome {IDI} as a new voice.",
        f"Welcomed {IDI}'s decision.",
        "Met the hopes of all who made this call.",
        f"The call of {IDI} was heard.",
    ],
)
def test_not_every_note_is_of_a_meeting(note: str) -> None:
    assert not parties_met(f'{FILED}{RUIZ} is at the forum. "{note} Much to do," Ruiz posted on Monday.')


def test_each_whom_a_spokesman_names_is_met_by_himself() -> None:
    text = (
        '"Minister Vega plans to hold talks with his counterparts from Chad, Mali and Oman in Rome," the spokeswoman '
    )
    found = told(f"LIMA, 3 May 2021 - {text}of the Peruvian foreign ministry, Ana Soto, said. Minister Luis Vega left.")
    assert all(len(one.parties) == 2 for one in found.meetings)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ('A "productive call" between Peruvian minister Ana Ruiz and Malian President Omar Ba ended it.', {"PE", "ML"}),
        ("It was Malian President Omar Ba's “ice-breaking” visit to Peru.", {"PE", "ML"}),
    ],
)
def test_a_few_marked_words_are_the_writers_own(text: str, parties: set[str]) -> None:
    (meeting,) = told(f"LIMA, 5 May 2021 (ANP) - {text}").meetings
    assert {party.actor.value for party in meeting.parties} == parties
