"""The words of a sentence as the parser reads them: every mention one plain word, what is quoted another."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from seed.extract.names.actor import ActorMention, Form
from seed.extract.names.gazetteer import country_of
from seed.extract.officials.official import Cast, PersonMention, TitleMention
from seed.extract.officials.words import HONORIFICS
from seed.extract.sentences.marked import is_told_by_writer
from seed.extract.sentences.pair import ends_pair
from seed.extract.text.date import DateMention
from seed.extract.text.document import Sentence
from seed.extract.text.language import is_past


class UnitKind(StrEnum):
    """What a word of a parsed sentence stands for."""

    WORD = "WORD"
    PERSON = "PERSON"
    TITLE = "TITLE"
    ACTOR = "ACTOR"
    DATE = "DATE"
    QUOTE = "QUOTE"


type Mention = PersonMention | TitleMention | ActorMention | DateMention


@dataclass(frozen=True, slots=True)
class Unit:
    """A word as the parser reads it, and the tokens it stands for, half-open; none for a mark that was added."""

    first: int
    last: int
    word: str
    kind: UnitKind = UnitKind.WORD
    mention: Mention | None = None


STAND_INS = ("Bush", "Clinton", "Smith", "Johnson", "Brown", "Wilson", "Miller", "Davis")
"""Surnames that the parser's training text is full of; a rare one it may take for a common noun."""
STYLES = frozenset("Republic Republics Kingdom Kingdoms Sultanate Commonwealth Principality Emirate".split())
"""What states call themselves, alone or several at once."""
STATES = ("Russia", "China", "France", "Germany", "Israel", "Canada", "Mexico", "Spain")
QUOTATION_MARKS = frozenset('"“”«»')
GOES_ON = frozenset("who whom whose which where when as".split())
"""Words behind a comma that go on telling of whom was named."""
BECOMING = frozenset(["becomes", "became"])
"""Verbs before the office that somebody takes, or is the first in who does something."""
OF_STYLE = frozenset(["the", "his", "her", "right", "rt", "rt.", "most"])
"""Words before an honorific: "the Right Honourable", "His Excellency"."""
THEIRS = frozenset(["his", "her", "their"])
RANKED = frozenset("excellency excellencies majesty majesties highness highnesses honour honor holiness".split())
"""Styles in two words: "His Excellency"."""
HOLDER = "Jones"
"""So is somebody in office whose title alone tells whose he is."""
MISREAD = {"bade": "waved", "resume": "begin", "neighbouring": "friendly", "neighboring": "friendly"}
"""Forms that the parser takes for other words, and those of the same meaning that it knows."""
STILL = frozenset(["resume"])
"""Those of them that rules know by themselves, though the parser does not: "Talks between Chad and Oman resume"."""
ASIDE = 6
"""A parenthesis of no more tokens than this is left out: "(MoU)", "(AP)"."""
ASIDES = ((",", "too", ","), (",", "separately", ","), (",", "among", "others", ","))
"""Adverbs between commas, which are left out too; that several were met apart is known from the sentence itself."""
SUM = 12
"""So is one of so many that tells a sum once more: "(the equivalent of about $3 million)"."""
EQUALS = frozenset(
    "about around approximately approx. approx some roughly nearly almost equivalent equal equals".split()
)
"""What a sum in another currency opens with."""


def units_of(sentence: Sentence, actors: Sequence[ActorMention], cast: Cast) -> Iterator[Unit]:
    """The words to parse: what is quoted first, then persons, titles, actors and dates, each as one."""
    starting = {unit.first: unit for unit in _mentions(sentence, actors, cast)}
    asides = dict((*_asides(sentence), *_located(sentence, actors)))
    place = 0
    while place < len(sentence.tokens):
        if place in asides:
            place = asides[place]
        elif unit := starting.get(place):
            yield unit
            place = unit.last
            if _pauses(sentence, unit, starting.get(place)):
                yield Unit(place, place, ",")
        else:
            word = sentence.tokens[place].text
            closes = word == ")" and _is_open(sentence, place, starting)
            if word == ";" and _lists(sentence, place, starting):
                closes, word = ends_pair(sentence, place, getattr(starting.get(place + 2), "last", 0)), ","
            if word in QUOTATION_MARKS or closes or _is_style(sentence, place, starting):
                place += 1
                continue
            word = MISREAD.get(word.lower(), word)
            yield Unit(place, place + 1, word.lower() if sentence.in_capitals else word)
            place += 1


def quoted_units(
    sentence: Sentence, actors: Sequence[ActorMention], cast: Cast, first: int, last: int
) -> Iterator[Unit]:
    """The words of a quotation, from one token to another, as if nobody were quoted."""
    units = units_of(replace(sentence, quotes=()), actors, cast)
    yield from (unit for unit in units if first <= unit.first and unit.last <= last)


def _is_open(sentence: Sentence, place: int, starting: Mapping[int, Unit]) -> bool:
    """Whether the mention that ends here opened a bracket: "Ali Okello (Chad|)"."""
    before = next((unit for unit in starting.values() if unit.last == place), None)
    words = [token.text for token in sentence.tokens[before.first : place]] if before else []
    return "(" in words and ")" not in words


def _is_style(sentence: Sentence, place: int, starting: Mapping[int, Unit]) -> bool:
    """Whether a style of address in capitals stands before a title or a name, and is no pronoun: "HE the President"."""
    if not sentence.tokens[place].text[:1].isupper():
        return False
    words = [token.text for token in sentence.tokens[place : place + 4]]
    named = starting.get(place + 1)
    if _is_of_rank(sentence, place, starting) or _is_of_rank(sentence, place - 1, starting):
        return True  # "His Excellency The Governor-General"
    if named is not None and named.kind is UnitKind.PERSON and _is_honorific(words[0]):
        return True  # "Mr. Willem Haver": a name that stands for all of it has none
    if sentence.in_capitals or not words[0].isupper() or words[0].lower() not in HONORIFICS:
        return False
    following = next((at for at in range(1, len(words)) if words[at] != "the" and not _is_honorific(words[at])), 0)
    named = starting.get(place + following) if following else None
    return named is not None and named.kind in (UnitKind.PERSON, UnitKind.TITLE) and following > 1


def _is_of_rank(sentence: Sentence, place: int, starting: Mapping[int, Unit]) -> bool:
    """Whether a style in two words stands before somebody in office: "Her Excellency", "Their Majesties"."""
    words = [token.lower for token in sentence.tokens[max(place, 0) : place + 2]]
    if place < 0 or words[:1] == [] or words[0] not in THEIRS or words[-1] not in RANKED:
        return False
    at = place + 2
    while at < len(sentence.tokens) and at not in starting and _is_of_style(sentence, at):
        at += 1
    named = starting.get(at)
    return named is not None and named.kind in (UnitKind.PERSON, UnitKind.TITLE)


def _is_of_style(sentence: Sentence, place: int) -> bool:
    return sentence.words[place] == "the" or _is_honorific(sentence.tokens[place].text)


def _is_honorific(word: str) -> bool:
    return word[:1].isupper() and word.rstrip(".").lower() in HONORIFICS


def _lists(sentence: Sentence, place: int, starting: Mapping[int, Unit]) -> bool:
    """Whether a semicolon parts the names of a list, as a comma does."""
    following = place + 1 + (sentence.tokens[place + 1 : place + 2] != () and sentence.tokens[place + 1].text == "and")
    return following in starting and starting[following].kind is UnitKind.PERSON


def _mentions(sentence: Sentence, actors: Sequence[ActorMention], cast: Cast) -> Iterator[Unit]:
    taken: set[int] = set()
    for unit in _candidates(sentence, actors, cast):
        places = set(range(unit.first, unit.last))
        if places and not places & taken:
            taken |= places
            yield unit


LEADING_TO_DATE = frozenset("on in by for since until from of during at the to before after".split())
"""Words before a date that it is the object of; without one it is an adverb: "will visit Peru next month"."""


def _candidates(sentence: Sentence, actors: Sequence[ActorMention], cast: Cast) -> Iterator[Unit]:
    for start, end in sentence.quotes:
        first, last = sentence.first_at(start), sentence.first_at(end)
        if not is_told_by_writer(sentence, first, last, cast):
            yield Unit(first, last, "this", UnitKind.QUOTE)
    for number, person in enumerate(cast.of(sentence)):
        first = person.first - 1 if _has_determiner(sentence, person) else person.first
        ends = _closes_apposition(sentence, person) and not _parts_persons(sentence, person, cast)
        last = person.last + 1 if ends else _becomes(sentence, person) or person.last
        yield Unit(first, last, STAND_INS[number % len(STAND_INS)], UnitKind.PERSON, person)
    for title in (title for title in cast.titles if title.sentence == sentence.index):
        yield Unit(title.first, title.last, _holder(sentence, title), UnitKind.TITLE, title)
    for number, actor in enumerate(actors):
        named = _styled_from(sentence, actor)
        first = named - 1 if _has_article(sentence, actor, named) else named
        yield Unit(first, actor.last, _plain(sentence, actor, number), UnitKind.ACTOR, actor)
    for at, word in enumerate(sentence.words[1:], 1):
        if (
            word == "last"
            and sentence.words[at - 1] in ("two", "both", "sides")
            and _stands_before_verb(sentence, at, at + 1)
        ):
            yield Unit(at, at + 1, "formerly")  # "the two last held talks", taken for talks held last
    for date in sentence.dates:
        first, last = sentence.first_at(date.span.start), sentence.first_at(date.span.end)
        before = sentence.tokens[first - 1].lower if first else ""
        alone = before not in LEADING_TO_DATE and sentence.tokens[first].text[:1].islower()
        word = sentence.tokens[first].text if last == first + 1 else "today" if alone else "Monday"
        if date.is_weekday and _stands_before_verb(sentence, first, last):
            word = "today"  # "Orlov Monday received": the parser takes the day for a part of the name
        if sentence.in_capitals and last == first + 1:
            word = word.lower() if date.shift else word.capitalize()
        yield Unit(first, last, word, UnitKind.DATE, date)


def _holder(sentence: Sentence, title: TitleMention) -> str:
    """What stands for somebody unnamed: a name where no article is left, "Peru's minister", "meeting her peer"."""
    if title.plural:
        return "ministers"
    whose = {token.lower for token in sentence.tokens[title.first : title.last]} & {"his", "her", "'s", "’s"}
    return HOLDER if whose else "minister"


def _stands_before_verb(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a bare weekday stands where an adverb would: behind a word, not a preposition, and before a verb."""
    before, after = (sentence.tokens[at].text if 0 <= at < len(sentence.tokens) else "" for at in (first - 1, last))
    return before[:1].isalpha() and before.lower() not in LEADING_TO_DATE and after.islower() and is_past(after)


def _asides(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The short parentheses of a sentence, and what stands between commas within a row: "and, separately, Orlov"."""
    words = [token.text for token in sentence.tokens]
    for place, word in enumerate(words):
        yield from ((place, place + len(one)) for one in ASIDES if tuple(words[place : place + len(one)]) == one)
        longest = SUM if word == "(" and _tells_sum(words[place + 1 : place + SUM]) else ASIDE
        if word == "(" and ")" in words[place : place + longest + 2]:
            yield place, words.index(")", place) + 1


def _located(sentence: Sentence, actors: Sequence[ActorMention]) -> Iterator[tuple[int, int]]:
    """The state that a city is in, which the parser takes for who acts: "was in Lima|, Peru| to attend the fair"."""
    words = [token.text for token in sentence.tokens]
    for actor in actors:
        behind = actor.first > 2 and words[actor.first - 3] == "in" and words[actor.first - 1] == ","
        before_aim = behind and words[actor.last : actor.last + 1] == ["to"]
        if before_aim and country_of(words[actor.first - 2]) == actor.state:
            yield actor.first - 1, actor.last


def _tells_sum(words: Sequence[str]) -> bool:
    """Whether what stands in brackets is a sum: "(an equivalent of about $23 million)"."""
    opening = {word.lower() for word in words[:3]}
    return not opening.isdisjoint(EQUALS) and any(word[-1:].isdigit() for word in words)


def _has_determiner(sentence: Sentence, person: PersonMention) -> bool:
    """Whether "a" or "the" stands before a title, which a name that stands for the whole has not.

    Behind a place it stays, or the parser reads one name: "In Colombo the President".
    """
    words = [token.text for token in sentence.tokens[max(person.first - 2, 0) : person.first]]
    behind_place = person.first > 2 and words[0][:1].isupper()
    return bool(words) and (words[-1].lower() in ("a", "an") or (words[-1].lower() == "the" and not behind_place))


def _closes_apposition(sentence: Sentence, person: PersonMention) -> bool:
    """Whether a comma behind a title and a name only ends what stands between commas: "the minister, Ana Ruiz, met"."""
    words = [token.text for token in sentence.tokens[person.first : person.last + 2]]
    if len(words) < person.last - person.first + 2 or words[-2] != ",":
        return False
    following = words[-1]
    return "," in words[:-2] and following.islower() and following not in GOES_ON and not following.endswith("ing")


def _becomes(sentence: Sentence, person: PersonMention) -> int | None:
    """Where one is named who becomes what is told behind: "Ana Ruiz | became the first Peruvian minister to visit"."""
    words = sentence.words[person.first : person.last]
    verb = next((at for at, word in enumerate(words) if word in BECOMING), 0)
    return person.first + verb if verb and sentence.words[person.last : person.last + 1] == ["to"] else None


def _parts_persons(sentence: Sentence, person: PersonMention, cast: Cast) -> bool:
    """Whether another is named, in style, behind the comma: "of Ana Ruiz, President of Peru, the Hon Ali Idi paid"."""
    at = person.last + 1
    while at < len(sentence.tokens) and (sentence.words[at] in OF_STYLE or _is_honorific(sentence.tokens[at].text)):
        at += 1
    return at > person.last + 1 and any(one.first == at for one in cast.of(sentence))


def _styled_from(sentence: Sentence, actor: ActorMention) -> int:
    """Where a state's name begins, with what it calls itself and others: "the Republics of Chad, Mali and Peru"."""
    of = [token.text for token in sentence.tokens[max(actor.first - 2, 0) : actor.first]]
    styled = actor.form is Form.NAME and of[1:] == ["of"] and of[0] in STYLES
    return actor.first - 2 if styled else actor.first


def _has_article(sentence: Sentence, actor: ActorMention, first: int) -> bool:
    """Whether "the" belongs to the name, so that a name without one can stand for it."""
    before = sentence.tokens[first - 1].lower if first else ""
    return before == "the" and actor.form is Form.NAME and not actor.ref.startswith("org:")


def _plain(sentence: Sentence, actor: ActorMention, number: int) -> str:
    """One word of the same kind, for names that are several."""
    words = [token.text for token in sentence.tokens[actor.first : actor.last]]
    if actor.form is Form.MINISTRY:
        return "Ministry"
    if actor.form is Form.DEMONYM:
        return words[-1][:1].upper() + words[-1][1:].lower()
    if len(words) == 1 and not sentence.in_capitals and not words[0].isupper():
        return words[0]
    if actor.ref.startswith("org:"):
        return "NATO"
    return STATES[number % len(STATES)]


def _pauses(sentence: Sentence, quote: Unit, following: Unit | None) -> bool:
    """Whether a comma is wanted: a quotation has its own within its marks; "on Sunday Presidents …" has none."""
    if quote.kind is UnitKind.DATE:
        return following is not None and following.kind in (UnitKind.PERSON, UnitKind.TITLE)
    if quote.kind is not UnitKind.QUOTE:
        return False
    inner = [token.text for token in sentence.tokens[quote.first : quote.last]]
    return any(word in (",", ".", "!", "?") for word in inner[-2:]) and quote.last < len(sentence.tokens)
