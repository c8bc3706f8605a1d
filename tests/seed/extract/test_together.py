"""Meetings told by what one attends, shares or is shown with another, and by who honours, begs or telephones whom."""

import pytest
from prose import parties_met, told

from db.vocabulary import Modality

VEGA, OKELLO = "Peruvian Foreign Minister Ana Vega", "Chadian President Ali Okello"
BOTH = {"PE", "TD"}


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} watched the parade with {OKELLO}.",
        f"{VEGA} attended a concert with {OKELLO} in Rome on Monday.",
        f"{VEGA} attended the opening of the fair alongside {OKELLO}.",
        f"A ceremony attended by {VEGA} and {OKELLO} was held on Monday.",
        f"{VEGA} shared a platform with {OKELLO} in Rome on Monday.",
        f"{VEGA} played golf with {OKELLO}.",
        f"{VEGA} prayed with {OKELLO}.",
        f"{VEGA} toured the port in the company of {OKELLO}.",
        f"{VEGA} joined {OKELLO} on the tarmac.",
        f"{VEGA} was seated beside {OKELLO} at the banquet.",
        f"{VEGA} and {OKELLO} walked the streets of Lima.",
        f"{VEGA} and {OKELLO} appeared before reporters in Rome.",
        f"{VEGA} and {OKELLO} faced reporters in Lima.",
        f"{VEGA} and {OKELLO} inspected a guard of honour.",
        f"{VEGA} and {OKELLO} led the two delegations.",
        f"A working lunch brought {VEGA} and {OKELLO} together on Monday.",
        f"A group of Peruvian lawmakers met {OKELLO} on Monday.",
        f"{VEGA} had {OKELLO} over for tea.",
        f"{VEGA} was ushered into the office of {OKELLO}.",
        f"{OKELLO} threw a banquet for {VEGA}.",
        f"{OKELLO} accorded an audience to {VEGA}.",
        f"{OKELLO} granted {VEGA} an audience.",
        f"{OKELLO} gave {VEGA} a warm reception.",
        f"{OKELLO} pinned a medal on {VEGA}.",
        f"{OKELLO} bestowed the Order of the Sun on {VEGA} at the palace.",
        f"{VEGA} took a call from {OKELLO}.",
        f"{VEGA} expressed condolences to {OKELLO} over the phone.",
        f"{VEGA} entered a third day of talks with {OKELLO}.",
        f"{VEGA} pleaded with {OKELLO} in Rome on Monday.",
        f"{VEGA} lobbied {OKELLO} over the tariffs in Rome on Monday.",
        f"The meeting was held at the palace between {OKELLO} and {VEGA}.",
        f"Welcoming {VEGA}, {OKELLO} said the ties were warm.",
        f"On receiving {VEGA}, {OKELLO} said the ties were warm.",
        "Peru and Chad held Foreign Office Consultations in Lima on Monday.",
        f"{VEGA} is staying in Chad on an official visit.",
        f"{VEGA} is on an official friendly visit in Chad.",
        f"{VEGA} heads a delegation to Chad.",
        f"{VEGA} left Chad on Monday after a two-day visit.",
        f"{VEGA} cut short a visit to Chad on Monday.",
    ],
)
def test_what_is_done_in_company(text: str) -> None:
    assert parties_met(text) == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} watched with concern the moves of {OKELLO}.",
        f"{VEGA} attended a service for {OKELLO}.",
        f"{VEGA} prayed for {OKELLO}.",
        f"{VEGA} is in good company with {OKELLO}.",
        f"{VEGA} threw her weight behind {OKELLO}.",
        f"{VEGA} pinned her hopes on {OKELLO}.",
        f"{VEGA} bestowed praise on {OKELLO}.",
        f"{VEGA} pressed ahead with a plan that {OKELLO} opposes.",
        f"{VEGA} challenged {OKELLO} to publish the papers.",
        f"{VEGA} extended sanctions against {OKELLO}.",
        f"{VEGA} turned down a loan from Chad.",
        f"{VEGA} and her lawyer faced reporters in Lima.",
        f"{VEGA} said in an interview with Chadian television that the border was shut.",
        f"Welcoming the words of {OKELLO}, {VEGA} said the ties were warm.",
        "The armies of Peru and Chad are on alert.",
    ],
)
def test_what_is_done_without(text: str) -> None:
    assert parties_met(text) == []


def test_who_shuttles_between_two_visits_both() -> None:
    assert parties_met(f"{VEGA} shuttled between Khartoum and Juba on Monday.") == [{"PE", "SD"}, {"PE", "SS"}]


@pytest.mark.parametrize(
    ("text", "how"),
    [
        (f"{VEGA} turned down a meeting with {OKELLO}.", Modality.NEGATED),
        ("Talks are needed between Peru and Chad, the minister said.", Modality.HYPOTHETICAL),
        (f"{VEGA} sat next to {OKELLO} at dinner.", Modality.ACTUAL),
    ],
)
def test_whether_they_met(text: str, how: Modality) -> None:
    (record,) = told(text).meetings
    assert record.modality is how


def test_the_day_until_which_somebody_stays_is_not_that_of_the_visit() -> None:
    (record,) = told(f"LIMA, May 3, 2022 - {OKELLO} is in Peru. He stays in Lima until May 9.").meetings
    assert record.start is None or record.start.value != "2022-05-09"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Peru and Chad made progress at three-way talks with Mali in Cairo on Sunday.", 1),
        ("Peru and Chad agreed during talks in Cairo to open the border.", 1),
        ("Peru and Chad failed to agree on water at marathon talks in Cairo.", 1),
        ("Peru and Chad opposed the cut at climate talks in Cairo.", 0),
        ("Peru and Chad opposed the cut at talks on Iraq in Cairo.", 0),
    ],
)
def test_talks_of_nobody_else_are_of_those_who_do_something_at_them(text: str, count: int) -> None:
    assert len(told(text).meetings) == count


def test_theirs_is_of_those_named_behind_it() -> None:
    text = f"{VEGA} met Mali's minister Idi Ba. At their last meeting in Lima, Angola and Oman agreed to build a road."
    assert parties_met(text) == [{"PE", "ML"}, {"AO", "OM"}]


def test_others_who_attend_a_meeting_are_at_none_told_before() -> None:
    leaders = "Presidents Luis Ruiz of Peru and Idi Deby of Chad attended the first meeting of leaders in Rome."
    first, *_ = told(f"{VEGA} held a meeting with Chad's Foreign Minister Omar Sy in Rome. {leaders}").meetings
    assert {one.name.value for one in first.attendees} == {"Ana Vega", "Omar Sy"}


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (f"{VEGA} and {OKELLO} spoke. An Okello-Vega summit will be held in July.", [BOTH]),
        (f"{VEGA} and {OKELLO} spoke. They cancelled an Okello–Vega meeting that had been set for May.", [BOTH]),
        (f"{VEGA} spoke. Chad's Minister Ali Saiyed-Vega spoke. The Saiyed-Vega meeting was good.", []),
        (
            f"{VEGA}, {OKELLO} and Mali's premier Omar Sy spoke. The first Vega-Okello-Sy meeting lasted an hour.",
            [{"PE", "TD", "ML"}],
        ),
    ],
)
def test_two_surnames_before_a_meeting_tell_whose_it_is(text: str, states: list[set[str]]) -> None:
    assert parties_met(text) == states
