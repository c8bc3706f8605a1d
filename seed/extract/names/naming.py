"""By which names the reference tables know actors, and whom a name of several can mean in an article."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from seed.edtf import Period
from seed.extract.names.actor import Form, countries_by_code
from seed.extract.names.capital import called
from seed.extract.text.document import Document
from seed.extract.text.lexicon import Lexicon
from seed.records import ActorRef
from seed.reference import countries, lookalikes, organizations

NOBODY = ""
"""Whom "New Mexico" and "US dollars" mean: the longer phrase keeps the shorter from meaning a country."""
KOREAS = frozenset(["KP", "KR"])
"""States whose common word is that of a peninsula, a war and a language, whichever of them is named."""


@dataclass(frozen=True, slots=True)
class Naming:
    """A way to name an actor."""

    ref: ActorRef
    form: Form


@dataclass(frozen=True, slots=True)
class World:
    """What a document tells of names that can mean several: its day, and the states that are named beyond doubt."""

    day: date | None
    certain: frozenset[ActorRef]


def world_of(document: Document) -> World:
    """The day of a document, and the states that it names by words of theirs alone, or that it is filed from."""
    certain = {
        refs.pop()
        for sentence in document.sentences
        for _, _, namings in names(folded=sentence.in_capitals).all(sentence.tokens)
        if len(refs := {naming.ref for naming in namings if naming.ref != NOBODY}) == 1
    }
    place = document.layout.dateline.place if document.layout.dateline else None
    if place is not None:
        certain |= {
            one.code for one in countries() if place.text.partition(",")[0].title() in one.seats and not one.exists_to
        }
    return World(document.anchor.day if document.anchor else None, frozenset(certain))


def choose(namings: Sequence[Naming], world: World) -> Naming | None:
    """The one actor that the words can mean on the day; None where they can mean several or only look like one."""
    if any(naming.ref == NOBODY for naming in namings):
        return None
    if len({naming.ref for naming in namings}) == 1:
        return namings[0]
    there = [naming for naming in namings if _exists(naming.ref, world)]
    if len({naming.ref for naming in there}) > 1 and not KOREAS & {naming.ref for naming in there}:
        there = [naming for naming in there if naming.ref in world.certain]  # "Congolese", where Kinshasa is named
    return there[0] if len({naming.ref for naming in there}) == 1 else None


def _exists(ref: ActorRef, world: World) -> bool:
    """Whether a state exists in the article's world; without a date, one that is gone does where it is itself named."""
    country, day = countries_by_code().get(ref), world.day
    if country is None:
        return True
    if day is None:
        gone = {one.code for one in countries() if one.exists_to and one.code in world.certain}
        followed = any(ref in countries_by_code()[one].successors for one in gone)
        return ref in gone if country.exists_to else not followed
    began = country.exists_from is None or Period.of(country.exists_from).earliest <= day
    return began and (country.exists_to is None or day <= Period.of(country.exists_to).latest)


@cache
def parted_words() -> frozenset[str]:
    """The words that are tokens of their own within hyphenated ones."""
    return names(folded=False).words()


@cache
def names(*, folded: bool) -> Lexicon[Naming]:
    """All names; `folded` finds them in whatever letters they are printed."""
    return Lexicon(_namings(), folded=folded)


def _namings() -> Iterator[tuple[str, Naming]]:
    for phrase in lookalikes():
        yield phrase, Naming(NOBODY, Form.NAME)
    for country in countries():
        for name in country.names:
            yield name.removeprefix("the ").removeprefix("The "), Naming(country.code, Form.NAME)
        for word in country.demonyms:
            yield word, Naming(country.code, Form.DEMONYM)
        for word in country.metonyms:
            yield word, Naming(country.code, Form.METONYM)
        for seat in country.seats:
            if seat not in country.names:
                yield from ((name, Naming(country.code, Form.CAPITAL)) for name in called(seat))
    for organization in organizations():
        for name in organization.names:
            form = Form.ACRONYM if name == organization.acronym else Form.NAME
            yield name.removeprefix("the ").removeprefix("The "), Naming(organization.ref, form)
