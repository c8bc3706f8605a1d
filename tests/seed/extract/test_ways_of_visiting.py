"""Ways in which papers tell of visits: each way to say who with each way to say what, in short articles of two states.

A form alone is tried elsewhere, by topic; here the forms meet, for what is read of one must not hang on another.
"""

from functools import cache
from itertools import cycle, product

import pytest
from prose import article

from db.vocabulary import Modality
from seed.extract import extract_all

ACTUAL, PLANNED, HYPOTHETICAL, NEGATED = Modality.ACTUAL, Modality.PLANNED, Modality.HYPOTHETICAL, Modality.NEGATED

STATES = (
    ("HU", "Hungary", "Hungarian", "Budapest"),
    ("TH", "Thailand", "Thai", "Bangkok"),
    ("KE", "Kenya", "Kenyan", "Nairobi"),
    ("CL", "Chile", "Chilean", "Santiago"),
    ("OM", "Oman", "Omani", "Muscat"),
    ("BG", "Bulgaria", "Bulgarian", "Sofia"),
    ("GH", "Ghana", "Ghanaian", "Accra"),
)
NAMES = ("Ana Velik", "Luis Rojas", "Idris Abbo", "Eva Solberg", "Marek Kovalis", "Nadia Haddar", "Tom Okello")
POSTS = ("President", "Prime Minister", "Foreign Minister")

WHO = (
    "{adj} {title} {name}",
    "{state}'s {office}, {name},",
    "{title} {name} of {state}",
    "the {adj} {office}",
    "INTRODUCED {last}",
    "INTRODUCED he",
)
"""How a visitor is told; where he is introduced, a sentence before tells who he is."""

WAYS = (
    ("{who} paid a state visit to {there} last week", ACTUAL),
    ("{who} paid {there} a two-day visit last week", ACTUAL),
    ("{who} is on a three-day visit to {there}", ACTUAL),
    ("{who} arrived in {town} on Tuesday for talks with officials", ACTUAL),
    ("{who} wound up a visit to {there} on Tuesday, the foreign ministry said", ACTUAL),
    ("{who} was in {town} for talks on Tuesday, according to officials", ACTUAL),
    ("{who} held talks in {town} on Tuesday", ACTUAL),
    ("{who} met with officials in {town} on Tuesday", ACTUAL),
    ("{who} began talks on trade in {town} on Tuesday", ACTUAL),
    ("{who} ended a four-day visit here on Tuesday", ACTUAL),
    ("{who} said this when he called on the {host} president on Tuesday", ACTUAL),
    ("{who} extended a visit to {there} on Tuesday", ACTUAL),
    ("{who} said on Tuesday after a visit to {there} that trade was growing", ACTUAL),
    ("{who} told reporters on arrival in {town} that trade was growing", ACTUAL),
    ("back from a visit to {there}, {who} praised teachers on Tuesday", ACTUAL),
    ("upon arrival in {town} on Tuesday, {who} praised teachers", ACTUAL),
    ("speaking during a visit to {there}, {who} praised teachers", ACTUAL),
    ("{who} will visit {there} next week", PLANNED),
    ("{who} is due to arrive in {town} on Friday for a four-day visit", PLANNED),
    ("a spokesman said {who} would travel to {there} next month", PLANNED),
    ("{who} said on Monday that he would pay a visit to {there} in May", PLANNED),
    ("{who} has been invited by the {host} president to visit {there}", HYPOTHETICAL),
    ("{who} would like to visit {there}", HYPOTHETICAL),
    ("{who} turned down an invitation to visit {there}", NEGATED),
    ("{who} had been due to visit {there} this week but canceled the trip", NEGATED),
    ("{who} dropped plans to visit {there} this year", NEGATED),
    ("{who} will not visit {there} this year", NEGATED),
)
CALLERS = (
    "the outgoing {adj} ambassador, {name},",
    "{adj} High Commissioner {name}",
    "the ambassador of {state}, {name},",
    "{name}, the {adj} charge d'affaires,",
)
CALLS = (
    "{caller} paid a courtesy call on {host} on Tuesday",
    "{host} received a courtesy visit from {caller} on Tuesday",
    "{host} received a farewell call by {caller} on Tuesday",
    "{host} said this when {caller} called on him on Tuesday",
    "{caller} was received by {host} on Tuesday",
    "{host} bade farewell to {caller} on Tuesday",
)
NOTHING = (
    "a team of {adj} doctors visited {there} last week",
    "a delegation of {adj} businessmen arrived in {town} on Tuesday",
    "{adj} {title} {name} visited a hospital on Tuesday",
    "the arrival of {adj} troops in {town} on Tuesday drew thousands",
    "{adj} {title} {name} hailed the arrival of spring",
    "{adj} {title} {name} has never visited {there}",
    "{adj} {title} {name} held talks in {town} with bankers on Tuesday",
    "{adj} {title} {name} held talks on the fighting in {town} on Tuesday",
    "{adj} {title} {name} received a courtesy copy of the book on Tuesday",
    "{adj} {title} {name} turned down an invitation to sing",
    "the {adj} football team arrived in {town} on Tuesday for a match",
)


def _articles(forms: tuple[tuple[str, str], ...]) -> list[tuple[str, set[str]]]:
    """The sentence of each pair of forms, put into an article, and the two states that it is of."""
    pairs = cycle(product(STATES, STATES))
    made = []
    for (who, way), name, title in zip(forms, cycle(NAMES), cycle(POSTS), strict=False):
        own, other = next((one, two) for one, two in pairs if one is not two)
        host = f"{other[2]} President Karim Munir"
        words = {"state": own[1], "adj": own[2], "title": title, "office": title.lower(), "name": name}
        words |= {"last": name.split()[-1], "there": other[1], "town": other[3], "host": host}
        told = who.removeprefix("INTRODUCED ")
        before = f"{own[2]} {title} {name} praised farmers on Monday. " if told != who else ""
        sentence = way.format(**words | {"who": told, "caller": told, "host": other[2] if "{who}" in way else host})
        sentence = sentence.format(**words).replace(",,", ",")
        sentence = f"{before}{sentence[0].upper()}{sentence[1:]}.".replace(",.", ".")
        made.append((f"{other[3].upper()}, March 14, 2007 (ANP) - {sentence}", {own[0], other[0]}))
    return made


type Told = list[tuple[set[str], Modality]]


@cache
def _told(forms: tuple[tuple[str, str], ...]) -> list[tuple[str, set[str], Told]]:
    """Each article, the states it is of, and the meetings that are read from it."""
    made = _articles(forms)
    read = extract_all(article(text) for text, _ in made)
    return [
        (text, states, [({party.actor.value for party in one.parties}, one.modality) for one in found.meetings])
        for (text, states), found in zip(made, read, strict=True)
    ]


VISITS = tuple(product(WHO, (way for way, _ in WAYS)))
RECEPTIONS = tuple(product(CALLERS, CALLS))
NONE = tuple(("", way) for way in NOTHING)


@pytest.mark.parametrize("at", range(len(VISITS)))
def test_a_visit_is_one_however_it_is_told(at: int) -> None:
    text, states, told = _told(VISITS)[at]
    assert told == [(states, dict(WAYS)[VISITS[at][1]])], text


@pytest.mark.parametrize("at", range(len(RECEPTIONS)))
def test_a_call_is_one_from_whichever_side_it_is_told(at: int) -> None:
    text, states, told = _told(RECEPTIONS)[at]
    assert told == [(states, ACTUAL)], text


@pytest.mark.parametrize("at", range(len(NONE)))
def test_nobody_in_office_visits(at: int) -> None:
    text, _, told = _told(NONE)[at]
    assert told == [], text


EACH_HIS_OWN = (
    "{a} visited Peru in May and {b} visited Mali in July",
    "{a} visited Peru on Monday and {b} arrived in Bamako",
    "{a} visited Peru and {b} arrived in Bamako",
    "a spokesman said {a} visited Peru in May and {b} visited Mali in July",
    "{a} met Peruvian President Rosa Paz in Lima and {b} met Malian President Ali Sow in Bamako",
    "{a} met Peruvian President Rosa Paz and {b} flew to Bamako",
    "{a} will visit Peru in May and {b} will visit Mali in July",
)


@pytest.mark.parametrize("way", EACH_HIS_OWN)
def test_two_who_went_each_somewhere(way: str) -> None:
    text = way.format(a="Hungarian President Ana Velik", b="Thai Prime Minister Tom Okello")
    (found,) = extract_all([article(f"LIMA, March 14, 2007 (ANP) - {text[0].upper()}{text[1:]}.")])
    told = [{party.actor.value for party in one.parties} for one in found.meetings]
    assert sorted(map(sorted, told)) == [["HU", "PE"], ["ML", "TH"]], text


def test_each_of_two_who_visited_the_other_was_at_his_own() -> None:
    text = "Hungarian President Ana Velik visited Peru in May and Peruvian President Luis Paz visited Hungary in July."
    (found,) = extract_all([article(f"GENEVA, March 14, 2007 (ANP) - {text}")])
    assert [[one.name.value for one in met.attendees] for met in found.meetings] == [["Ana Velik"], ["Luis Paz"]]


@pytest.mark.parametrize(
    "text",
    [
        "Among those who visited Peru last week was Hungarian President Ana Velik.",
        "Also visiting Peru last week was Hungarian President Ana Velik.",
        "The first to visit Peru was Hungarian President Ana Velik.",
        "Particularly significant was the visit of President Ana Velik of Hungary to Peru.",
        "A four-day visit by Hungarian President Ana Velik ended here on Monday.",
    ],
)
def test_a_visitor_who_is_named_last(text: str) -> None:
    (found,) = extract_all([article(f"LIMA, March 14, 2007 (ANP) - {text}")])
    assert [[one.name.value for one in met.attendees] for met in found.meetings] == [["Ana Velik"]]


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian President Luis Paz praised a visit here.",
        "Those who visited Peru were glad, Hungarian President Ana Velik said.",
        "One of those who visited the port was Hungarian President Ana Velik.",
    ],
)
def test_who_is_named_near_a_visit_need_not_be_a_visitor(text: str) -> None:
    (found,) = extract_all([article(f"LIMA, March 14, 2007 (ANP) - {text}")])
    assert not found.meetings, text


def test_two_visits_of_a_sentence_need_no_days_to_be_two() -> None:
    text = "This year Hungarian President Ana Velik visited Peru and Peruvian Minister Luis Paz visited Hungary."
    (found,) = extract_all([article(f"Our year\n\n{text}")])
    assert [[one.name.value for one in met.attendees] for met in found.meetings] == [["Ana Velik"], ["Luis Paz"]]


def test_a_visit_that_was_has_been() -> None:
    text = "The visit of Hungarian President Ana Velik to Peru was on September 5."
    ((met,),) = [found.meetings for found in extract_all([article(f"LIMA, March 14, 2007 (ANP) - {text}")])]
    assert met.start is not None
    assert str(met.start.value) == "2006-09-05"
