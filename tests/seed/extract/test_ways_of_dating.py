"""Meetings of every form of time, place in the sentence and certainty: what each alone tells, all of them tell."""

from collections.abc import Iterable
from itertools import product

import pytest
from prose import article, told

from db.vocabulary import AgreementActionKind, Modality
from seed.extract import extract_all

FILED = "Ties on the agenda\n\nLIMA, March 6, 2024 (AP) - "  # a Wednesday
VEGA, OKELLO, BERG = (
    "Peruvian Foreign Minister Luis Vega",
    "Kenya's President Ali Okello",
    "President Jan Berg of Ghana",
)
PAST = {
    "on Monday": "2024-03-04",
    "late on Monday": "2024-03-04",
    "Monday evening": "2024-03-04",
    "yesterday": "2024-03-05",
    "late yesterday": "2024-03-05",
    "earlier today": "2024-03-06",
    "earlier on Wednesday": "2024-03-06",
    "on March 4": "2024-03-04",
    "on Monday, March 4": "2024-03-04",
    "on 4-5 March": "2024-03-04",
    "two days ago": "2024-03-04",
    "last month": "2024-02",
}
TO_COME = {
    "on Friday": "2024-03-08",
    "Friday evening": "2024-03-08",
    "tomorrow": "2024-03-07",
    "later today": "2024-03-06",
    "tonight": "2024-03-06",
    "on Friday, March 8": "2024-03-08",
    "early next month": "2024-04",
    "in early April": "2024-04",
    "at the end of the month": "2024-03",
}
HELD = (
    "{A} met {B} {T}.",
    "{A} {T} held talks with {B}.",
    "{A} said he had met {B} {T}.",
    "{A} said after a working lunch with {B} {T} that the row was over.",
    "Speaking after talks with {B} in Lima {T}, {A} said the row was over.",
    "{A} and {B} agreed to open a port at a meeting in Lima {T}.",
    "{A} and {B} met {T} to discuss an election due next year.",
    "{A} met {B} {T}, hours after a strike ended.",
)
PLANNED = (
    "{A} will meet {B} {T}.",
    "{A} meets {B} {T}.",
    "{A} said {P} he would hold talks with {B} {T}.",
    "{A} has scheduled talks with {B} {T}.",
    "{A} called for calm ahead of a round of talks with {B} {T}.",
    "The row is on the agenda of a meeting between {A} and {B} to be held {T}.",
)
UNDONE = (
    "{A} had been due to meet {B} {T}, but fell ill.",
    "{A} has no plans to meet {B} {T}.",
    "{A} on Sunday ruled out a meeting with {B} {T}.",
    "{A} has cancelled a meeting with {B} {T}.",
)
OPEN = (
    "{A} hopes to meet {B} {T}.",
    "{A} on Sunday proposed talks with {B} {T}.",
    "{A} could meet {B} {T}, the ministry said.",
)


def days(texts: Iterable[str]) -> list[tuple[str, list[tuple[Modality, str | None]]]]:
    """Each text, and the meetings read from it."""
    texts = list(texts)
    read = extract_all(article(FILED + text) for text in texts)
    found = ([(one.modality, one.start.value if one.start else None) for one in each.meetings] for each in read)
    return list(zip(texts, found, strict=True))


def check(forms: Iterable[str], times: dict[str, str], how: Modality) -> None:
    pairs = [
        (form.format(A=VEGA, B=OKELLO, T=time, P="on Sunday"), day)
        for form, (time, day) in product(forms, times.items())
    ]
    wanted = dict(pairs)
    wrong = [
        f"{text} -> {found}"
        for text, found in days(wanted)
        if [modality for modality, _ in found] != [how] or found[0][1] != wanted[text]
    ]
    assert not wrong, "\n".join(wrong)


def test_what_took_place_is_of_the_day_that_is_told_wherever_it_stands() -> None:
    check(HELD[:4], PAST, Modality.ACTUAL)


def test_a_day_in_an_opening_or_behind_a_purpose_is_that_of_the_meeting() -> None:
    check(HELD[4:], {time: day for time, day in PAST.items() if time != "last month"}, Modality.ACTUAL)


def test_what_is_to_come_is_planned_however_its_day_is_told() -> None:
    check(PLANNED, TO_COME, Modality.PLANNED)


def test_what_was_called_off_is_of_the_day_for_which_it_was() -> None:
    ahead = {time: day for time, day in TO_COME.items() if time not in ("at the end of the month", "in early April")}
    check(UNDONE, ahead, Modality.NEGATED)


def test_what_is_left_open_is_of_the_day_that_is_told() -> None:
    check(OPEN, TO_COME, Modality.HYPOTHETICAL)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"{VEGA} met {OKELLO} on Monday and {BERG} on Tuesday.", {"KE": "2024-03-04", "GH": "2024-03-05"}),
        (f"{VEGA} met {OKELLO} Monday and {BERG} Tuesday.", {"KE": "2024-03-04", "GH": "2024-03-05"}),
        (f"{VEGA} will meet {OKELLO} on Friday and {BERG} in April.", {"KE": "2024-03-08", "GH": "2024-04"}),
        (f"{VEGA} is due in Kenya on Friday, and will also visit Ghana.", {"KE": "2024-03-08", "GH": None}),
        (f"{VEGA} met {OKELLO} on Monday and will meet {BERG} on Friday.", {"KE": "2024-03-04", "GH": "2024-03-08"}),
    ],
)
def test_each_of_two_meetings_has_its_own_day(text: str, wanted: dict[str, str | None]) -> None:
    found = {
        party.actor.value: record.start.value if record.start else None
        for record in told(FILED + text).meetings
        for party in record.parties
        if party.actor.value != "PE"
    }
    assert found == wanted


@pytest.mark.parametrize(
    ("text", "how", "day"),
    [
        (f"{VEGA} denied that he had met {OKELLO} Tuesday.", Modality.NEGATED, "2024-03-05"),
        (f"{VEGA} denied that he had met {OKELLO} on Friday.", Modality.NEGATED, "2024-03-01"),
        (f"{VEGA} had been due to meet {OKELLO} on 1 March.", Modality.NEGATED, "2024-03-01"),
        (f"{VEGA} and {OKELLO} set a meeting for Friday.", Modality.PLANNED, "2024-03-08"),
        (f"{VEGA} is meeting {OKELLO} on Friday.", Modality.PLANNED, "2024-03-08"),
        (f"{VEGA} is meeting {OKELLO} on Wednesday.", Modality.ACTUAL, "2024-03-06"),
        (f"{VEGA} and {OKELLO} meet in two weeks.", Modality.PLANNED, "2024-03"),
        (f"{VEGA} and {OKELLO} last held talks in Lima in 2019.", Modality.HISTORICAL, "2019"),
        (f"{VEGA} said last night that he would not meet {OKELLO} on Friday.", Modality.NEGATED, "2024-03-08"),
        ("Talks between Peru and Kenya, due to open in April, have been put off.", Modality.NEGATED, "2024-04"),
        (f"{VEGA} agreed yesterday to a meeting with {OKELLO}.", Modality.PLANNED, None),
        (f"{VEGA} agreed yesterday to meet {OKELLO}.", Modality.PLANNED, None),
        (f"{VEGA} cancelled a visit to Kenya on April 14 and 15.", Modality.NEGATED, "2024-04-14"),
        (
            f"{VEGA} and {OKELLO}, at a summit May 19-20 in Lima last year, opened a port.",
            Modality.HISTORICAL,
            "2023-05-19",
        ),
        (f"A meeting between {VEGA} and {OKELLO} was postponed to Friday, May 3.", Modality.PLANNED, "2024-05-03"),
        (
            "Peru's minister told the Kenyan president in a call on Monday that it was so.",
            Modality.ACTUAL,
            "2024-03-04",
        ),
        (f"{VEGA} told the Kenyan foreign minister in a call on Monday that it was so.", Modality.ACTUAL, "2024-03-04"),
        (f"{VEGA} and {OKELLO} have not met since a summit in Lima in 1984.", Modality.HISTORICAL, "1984"),
        (f"{VEGA} met {OKELLO} on Monday to discuss trade with Ghana.", Modality.ACTUAL, "2024-03-04"),
        (f"{VEGA} met {OKELLO} on Monday to discuss an election next month.", Modality.ACTUAL, "2024-03-04"),
    ],
)
def test_one_meeting_of_one_day(text: str, how: Modality, day: str | None) -> None:
    assert days([text])[0][1] == [(how, day)]


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} met his cabinet late Monday to discuss trade with Kenya.",
        f"{VEGA} held talks with trade unions on Monday to discuss ties with Kenya.",
        f"{VEGA} met managers of a Kenyan bank earlier today.",
        f"{VEGA} met his brother in Nairobi on Monday evening.",
        f"{VEGA} said on Monday that a strike in Kenya had hurt trade since May.",
        "Peru beat Kenya 2-1 late Monday when the two teams met in Lima.",
    ],
)
def test_no_meeting_of_two_states(text: str) -> None:
    assert days([text])[0][1] == []


@pytest.mark.parametrize("time", ["late on Monday", "Monday evening", "on Monday, March 4"])
@pytest.mark.parametrize(
    "form", ["Peru and Kenya signed a tax treaty {}.", "The ministry said Peru had signed a tax treaty with Kenya {}."]
)
def test_an_agreement_is_of_the_day_that_is_told(form: str, time: str) -> None:
    (agreement,) = told(FILED + form.format(time)).agreements
    signed = [one.date for one in agreement.actions if one.kind.value is AgreementActionKind.SIGNATURE]
    assert {one.value for one in signed if one} == {"2024-03-04"}


@pytest.mark.parametrize("time", ["today", "later today", "tonight", "on Friday"])
def test_a_signing_that_will_take_place_has_not(time: str) -> None:
    (agreement,) = told(f"{FILED}The signing of a tax treaty between Peru and Kenya will take place {time}.").agreements
    assert {one.modality for one in agreement.actions} == {Modality.PLANNED}


def test_the_two_who_last_held_talks_are_no_talks_held_last() -> None:
    meetings = told(f"{FILED}{VEGA} met {OKELLO} on Monday. The two last held talks in Lima in 2019.").meetings
    assert [one.start.value for one in meetings if one.start] == ["2024-03-04", "2019"]
