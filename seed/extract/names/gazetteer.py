"""The gazetteer: cities and sites, and the states that they are in."""

from collections.abc import Collection, Iterator
from datetime import date
from functools import cache

from seed.edtf import Period
from seed.extract.officials.office import is_title_word
from seed.extract.officials.words import HONORIFICS
from seed.extract.text.document import Sentence
from seed.extract.text.language import is_dictionary_word
from seed.extract.text.lexicon import Lexicon
from seed.extract.text.speech import is_told_speech
from seed.extract.text.token import tokenize
from seed.records import ActorRef
from seed.reference import City, Country, CountryKind, cities, countries

ACTS = frozenset("arrived departed flew met visited who whose".split())
"""What follows a person's name, beside verbs of speech, and no town's."""


def state_then(country: ActorRef, day: date | None, named: Collection[ActorRef] = ()) -> ActorRef:
    """The state that a country was part of on a day: Prague was Czechoslovakia's in 1985.

    Args:
        country: the country of today.
        day: the day; where it is not known, a former state that is named, and today's not, tells the time.
        named: the states that the article names.
    """
    today = _countries().get(country)
    if day is None and country not in named:
        former = [one.code for one in countries() if one.code in named and country in _followed_by(one)]
        return former[0] if len(former) == 1 else country
    if day is None or today is None or today.exists_from is None:
        return country
    if Period.of(today.exists_from).earliest <= day:  # beside East Germany, when that is the one named: East Berlin
        beside = [one.code for one in countries() if one.code in named and _existed(one, day)]
        beside = [code for code in beside if country in _followed_by(_countries()[code]) and country not in named]
        return beside[0] if len(beside) == 1 else country
    before = [one.code for one in countries() if _existed(one, day) and country in _followed_by(one)]
    return before[0] if len(before) == 1 else country


REGIONS = frozenset("department province municipality county canton governorate district prefecture".split())
"""What a state is parted into, behind the name of the part."""
LONGEST_REGION = 3
"""The name of such a part has no more words."""
LONG_AGO = date(1970, 1, 1)
"""A day on which the former states still were: what was of no other then was always of itself."""


def is_unchanged(country: ActorRef) -> bool:
    """Whether a country has been part of no other state since, so that no day need tell whose a city of it was."""
    return state_then(country, LONG_AGO) == country


def _followed_by(country: Country) -> set[ActorRef]:
    """The states that followed upon a country's territory, and those upon theirs."""
    following = [_countries()[code] for code in country.successors]
    return {code for one in following for code in {one.code, *_followed_by(one)}}


def former_in(place: str) -> set[ActorRef]:
    """The former state that a place is told to be in: "BELGRADE, Yugoslavia"."""
    within = place.partition(",")[2].strip().lower()
    former = (one for one in countries() if one.kind is CountryKind.FORMER) if within else ()
    return {one.code for one in former if within in (name.lower() for name in one.names)}


def are_near(one: str, other: str) -> bool:
    """Whether two places may be one: a palace and its city."""
    ours, theirs = _cities_named().get(one, ()), _cities_named().get(other, ())
    return any(
        abs(here.latitude - there.latitude) < NEAR and abs(here.longitude - there.longitude) < NEAR
        for here in ours
        for there in theirs
    )


NEAR = 0.4
"""Degrees within which a site lies in its city."""


def _existed(country: Country, day: date) -> bool:
    began = country.exists_from is None or Period.of(country.exists_from).earliest <= day
    return began and (country.exists_to is None or day <= Period.of(country.exists_to).latest)


def is_place(name: str) -> bool:
    """Whether a name is, to its last word, that of a place."""
    tokens = tokenize(name, 0, len(name))
    found = _gazetteer(folded=True).longest(tokens, 0)
    return found is not None and found[0] == len(tokens)


def country_of(place: str) -> ActorRef | None:
    """The country of the one place of that name, in whatever letters."""
    found = _gazetteer(folded=True).longest(tokenize(place, 0, len(place)), 0)
    named = {city.country for city in found[1]} if found else set()
    return named.pop() if len(named) == 1 else None


def places_in(sentence: Sentence) -> Iterator[tuple[int, int, City]]:
    """All places that a sentence names."""
    return _places(sentence)


def _places(sentence: Sentence) -> Iterator[tuple[int, int, City]]:
    for first, last, named in _gazetteer(folded=sentence.in_capitals).all(sentence.tokens):
        city = _choose(sentence, last, named)
        if city is None or _is_of_region(sentence, last, city):
            continue
        if not (_is_titled(sentence, first, last) or _is_surname(sentence, first, last, city)):
            yield first, last, city


def _is_titled(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a city's name is somebody's first, between an office and a surname: "President Sofia | Holm"."""
    before, behind = (sentence.tokens[max(at, 0) : at + 1] for at in (first - 1, last))
    return bool(before and behind) and all(
        (before[0].text.istitle(), is_title_word(before[0].text), behind[0].text.istitle(), not sentence.in_capitals)
    )


def _is_surname(sentence: Sentence, first: int, last: int, city: City) -> bool:
    """Whether a city's name is somebody's last: "Minister Ana | Valencia", "Mr. | Valencia"; "| Valencia told us"."""
    before = [token.text for token in sentence.tokens[max(first - 2, 0) : first]]
    if before[-1:] and before[-1].rstrip(".").lower() in HONORIFICS:
        return True
    if len(before) == 2 and is_title_word(before[0]) and before[1].istitle() and not is_dictionary_word(before[1]):
        return True
    behind = sentence.tokens[last].lower if last < len(sentence.tokens) else ""
    acts = is_told_speech(behind) or behind in ACTS
    return acts and city.name.lower() not in seats()  # governments are told to speak by where they sit


def _is_of_region(sentence: Sentence, last: int, city: City) -> bool:
    """Whether a place that a seat of government is called like is in a region: "Santiago, Veraguas Province"."""
    if sentence.tokens[last : last + 1] == () or sentence.tokens[last].text != ",":
        return False
    behind = sentence.words[last + 1 : last + 2 + LONGEST_REGION]
    at = next((place for place, word in enumerate(behind) if word in REGIONS), 0)
    named = at > 0 and all(token.text[:1].isupper() for token in sentence.tokens[last + 1 : last + 1 + at])
    return named and city.name.lower() in seats() and " ".join(behind[:at]) != city.name.lower()


def _choose(sentence: Sentence, last: int, named: list[City]) -> City | None:
    """The one place of that name; of several, the one whose country follows: "Tripoli, Lebanon"."""
    if len(named) == 1:
        return named[0]
    following = " ".join(token.text for token in sentence.tokens[last : last + 4])
    told = [
        city for city in named if city.country and f", {_country_name(city.country)}" in f", {following.lstrip(', ')}"
    ]
    return told[0] if len(told) == 1 else None


@cache
def _countries() -> dict[ActorRef, Country]:
    return {country.code: country for country in countries()}


@cache
def _cities_named() -> dict[str, list[City]]:
    named: dict[str, list[City]] = {}
    for city in cities():
        named.setdefault(city.name, []).append(city)
    return named


@cache
def _country_name(code: str) -> str:
    return next((country.name for country in countries() if country.code == code), code)


@cache
def _gazetteer(*, folded: bool) -> Lexicon[City]:
    return Lexicon(((name, city) for city in cities() for name in city.names), folded=folded)


@cache
def seats() -> frozenset[str]:
    """The cities where governments sit, in small letters."""
    return frozenset(seat.lower() for country in countries() for seat in country.seats)
