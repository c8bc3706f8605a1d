"""Officials: the same person under another spelling, never a namesake of another country."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import product
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.models import Entity, Office, OfficeHolding, OfficialName
from db.vocabulary import EntityKind
from seed.names import are_variants, fold, is_full, squash
from seed.records import Extraction, OfficialRecord
from seed.resolve.identity import Identity, Resolution, create
from seed.resolve.office import holding_key


@dataclass(slots=True)
class Person:
    """What is known of an official, or what an article says of one: names, whom they serve, in what roles."""

    id: UUID | None = None
    names: set[str] = field(default_factory=set)
    actors: set[UUID] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)


async def resolve_officials(connection: AsyncConnection, extraction: Extraction, resolution: Resolution) -> None:
    """Find each official and holding of the article; a name that fits two candidates stays unresolved."""
    mentions = {record.ref: _mention(record, resolution) for record in extraction.officials}
    known = [person for person in await _known(connection, mentions.values()) if person.id not in resolution.own]
    for record in extraction.officials:
        mention = mentions[record.ref]
        identity = identify_person(mention, known, _natural_key(record, resolution))
        if identity is None:
            resolution.unresolved.append(record.name.value)
            resolution.undecided |= {record.ref, *(holding.ref for holding in record.holdings)}
            continue
        resolution.identities[record.ref] = identity
        known.append(Person(identity.id, mention.names, mention.actors, mention.roles))
        _resolve_holdings(record, identity, resolution)


def identify_person(mention: Person, known: Iterable[Person], natural_key: tuple[str, ...]) -> Identity | None:
    """The one official that the mention fits, a new one where it fits none, None where it fits several."""
    matches = {person.id for person in candidates(mention, list(known)) if person.id}
    if len(matches) > 1:
        return None
    if matches:
        return Identity(EntityKind.OFFICIAL, matches.pop())
    return create(EntityKind.OFFICIAL, *natural_key)


def candidates(mention: Person, known: list[Person]) -> list[Person]:
    """Whoever the mention may be: those of the very name if there are any, else those of a variant spelling.

    The very name must serve the same actor, or one of the two no actor that is known; a variant, the same actor. A
    lone surname must also share a role.
    """
    exact = [person for person in known if _same_name(mention, person) and _actors_fit(mention, person)]
    return exact or [person for person in known if _variant_name(mention, person) and mention.actors & person.actors]


def _actors_fit(mention: Person, person: Person) -> bool:
    return bool(mention.actors & person.actors) or not mention.actors or not person.actors


def _same_name(mention: Person, person: Person) -> bool:
    ours, theirs = ({squash(name) for name in who.names if is_full(name)} for who in (mention, person))
    return bool(ours & theirs)


def _variant_name(mention: Person, person: Person) -> bool:
    return any(
        are_variants(one, other) and ((is_full(one) and is_full(other)) or mention.roles & person.roles)
        for one, other in product(_telling(mention.names), _telling(person.names))
    )


def _telling(names: set[str]) -> set[str]:
    """The full names, or the lone surnames of whoever has no full one."""
    return {name for name in names if is_full(name)} or names


def _mention(record: OfficialRecord, resolution: Resolution) -> Person:
    spelt = {record.name.value, *(name.value for name in record.other_names)}
    serving = {resolution.require(holding.actor.value) for holding in record.holdings if holding.actor}
    return Person(None, spelt, serving, {str(role) for holding in record.holdings for role in holding.roles})


def _natural_key(record: OfficialRecord, resolution: Resolution) -> tuple[str, ...]:
    serving = [holding.actor.value for holding in record.holdings if holding.actor]
    return (fold(record.name.value), *(resolution.actor_keys[resolution.require(ref)] for ref in serving[:1]))


def _resolve_holdings(record: OfficialRecord, official: Identity, resolution: Resolution) -> None:
    for holding in record.holdings:
        key = holding_key(holding, resolution)
        resolution.identities[holding.ref] = create(EntityKind.OFFICE_HOLDING, str(official.id), key)


async def _known(connection: AsyncConnection, mentions: Iterable[Person]) -> list[Person]:
    """The live officials of the actors or of the names that the article mentions."""
    actors = {actor for mention in mentions for actor in mention.actors}
    folded = {fold(name) for mention in mentions for name in mention.names}
    survivor = Entity.__table__.alias("survivor")
    same = (
        select(Entity.survivor_id)
        .join(OfficialName, OfficialName.official_id == Entity.id)
        .where(OfficialName.folded.in_(folded))
    )
    serving = (
        select(OfficeHolding.official_id)
        .join(Office, Office.id == OfficeHolding.office_id)
        .where(Office.actor_id.in_(actors), OfficeHolding.live)
    )
    query = (
        select(survivor.c.id, OfficialName.name, Office.actor_id, Office.roles)
        .join_from(survivor, Entity, Entity.survivor_id == survivor.c.id)
        .join(OfficialName, OfficialName.official_id == Entity.id)
        .outerjoin(OfficeHolding, (OfficeHolding.official_id == survivor.c.id) & OfficeHolding.live)
        .outerjoin(Office, Office.id == OfficeHolding.office_id)
        .where(survivor.c.live, or_(survivor.c.id.in_(same), survivor.c.id.in_(serving)))
    )
    people: dict[UUID, Person] = {}
    for id_, name, actor, roles in await connection.execute(query):
        person = people.setdefault(id_, Person(id_))
        person.names.add(name)
        person.actors |= {actor} if actor else set()
        person.roles |= set(roles or ())
    return list(people.values())
