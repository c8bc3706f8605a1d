"""Officials: the same person under another spelling, never a namesake of another country; and their holdings.

The very name serving the same actor is one person for sure. Beyond that a mention may be somebody where the very name
serves an actor in one article and none in the other, or where a variant of the name serves the same actor; a lone
surname must also share the office. A mention that fits two persons is withheld, unless name and actor are complete.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import combinations, product
from uuid import UUID

from db.vocabulary import EntityKind
from seed.names import are_far, are_variants, is_complete, is_full, squash
from seed.partition import partition
from seed.resolve.official import HoldingProfile, OfficialProfile
from seed.unite.book import Book, Candidate, serves


@dataclass(slots=True)
class Person:
    """Officials who are one for sure: their names, whom they serve, in which offices."""

    ids: list[UUID] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    actors: set[str] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)

    @property
    def sure(self) -> bool:
        """Whether it is somebody, whoever else there is."""
        return bool(self.actors) and any(is_complete(name) for name in self.names)


async def unite_officials(book: Book) -> None:
    """Settle which officials are one, and which of their holdings; a mention that fits two is withheld."""
    held = [one.profile for one in book.seeds(EntityKind.OFFICE_HOLDING) if isinstance(one.profile, HoldingProfile)]
    seeds = {one.id for one in book.seeds(EntityKind.OFFICIAL)} | {UUID(holding.official) for holding in held}
    reached = await book.reach(seeds, _near)
    await book.gather(_holdings_of(one.id) for one in reached)
    for one in reached:
        book.decide([one.id])
    people = _persons(book, [one for one in reached if one.claimed and one.profile])
    parted = partition(
        range(len(people)),
        lambda a, b: fits(people[a], people[b]),
        lambda a, b: apart(people[a], people[b]),
        _pairs(book, people),
    )
    for group in parted.groups:
        shown = not any(number in parted.torn and not people[number].sure for number in group)
        book.decide([id_ for number in group for id_ in people[number].ids], shown=shown, best=_least_telling)
    _unite_holdings(book, reached)


def fits(one: Person, other: Person) -> bool:
    """Whether two may be the same person."""
    if _same_name(one.names, other.names) and not (one.actors and other.actors):
        return True
    return bool(one.actors & other.actors) and any(
        are_variants(ours, theirs) and ((is_full(ours) and is_full(theirs)) or bool(one.offices & other.offices))
        for ours, theirs in product(one.names, other.names)
    )


def apart(one: Person, other: Person) -> bool:
    """Whether two cannot be the same person: they serve different actors, or have nothing alike in their names."""
    if one.actors and other.actors and not one.actors & other.actors:
        return True
    return all(are_far(ours, theirs) for ours, theirs in product(one.names, other.names))


def _near(one: Candidate, other: Candidate) -> bool:
    """Whether two may have to do with each other, by what any article ever told of them."""
    if not (one.profile and other.profile):
        return False
    ours, theirs = _names(one), _names(other)
    if not (serves(one) and serves(other)):
        return _same_name(ours, theirs)
    by_actor = one.blocks & other.blocks - {*_profile(one).acting}
    return bool(by_actor) and any(are_variants(*pair) for pair in product(ours, theirs))


def _profile(official: Candidate) -> OfficialProfile:
    assert isinstance(official.profile, OfficialProfile)
    return official.profile


def _names(official: Candidate) -> set[str]:
    return set(_profile(official).names)


def _persons(book: Book, officials: list[Candidate]) -> list[Person]:
    """Those of the very name who serve the same actor, from one to the next."""
    people = [_person(book, one) for one in officials]
    of_name: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, person in enumerate(people):
        for name, actor in product(person.names, person.actors):
            if is_full(name):
                of_name[squash(name), actor].append(number)
    joined = {pair for numbers in of_name.values() for pair in combinations(numbers, 2)}
    groups = partition(range(len(people)), lambda a, b: True, lambda a, b: False, joined).groups
    return [_together(people[number] for number in group) for group in groups]


def _pairs(book: Book, people: list[Person]) -> set[tuple[int, int]]:
    """The persons who share a block."""
    number_of = {id_: number for number, person in enumerate(people) for id_ in person.ids}
    pairs = ((number_of[one], number_of[other]) for one, other in book.pairs(number_of.keys()))
    return {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}


def _person(book: Book, official: Candidate) -> Person:
    profile = _profile(official)
    holdings = [one.profile for one in book.among(_holdings_of(official.id)) if isinstance(one.profile, HoldingProfile)]
    return Person(
        [official.id],
        set(profile.names),
        {holding.actor for holding in holdings if holding.actor},
        {holding.office for holding in holdings if holding.actor},
    )


def _together(people: Iterable[Person]) -> Person:
    whole = Person()
    for person in people:
        whole.ids += person.ids
        whole.names |= person.names
        whole.actors |= person.actors
        whole.offices |= person.offices
    return whole


def _same_name(one: set[str], other: set[str]) -> bool:
    ours, theirs = ({squash(name) for name in names if is_full(name)} for names in (one, other))
    return bool(ours & theirs)


def _least_telling(official: Candidate) -> tuple[bool, bool, int]:
    """Those whose key tells a complete name and an actor come first, then those of one name."""
    profile = _profile(official)
    return not is_complete(profile.names[0]), "|" not in official.natural_key, len(profile.names)


def _holdings_of(official: UUID) -> str:
    return f"OFFICE_HOLDING:{official}"


def _unite_holdings(book: Book, officials: list[Candidate]) -> None:
    """Of one official, the holdings of one office are one; those of somebody withheld are withheld."""
    groups: defaultdict[tuple[UUID, str], list[UUID]] = defaultdict(list)
    for official in officials:
        person = book.state(official.id).survivor
        for one in book.among(_holdings_of(official.id)):
            if isinstance(one.profile, HoldingProfile):
                groups[person, one.profile.office].append(one.id)
    for (official_id, _), group in groups.items():
        book.decide(group, shown=book.state(official_id).shown)
