"""Relation actions: the same kind of act upon the same pair by the same side, at dates that may be one."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.models import RelationAction
from db.vocabulary import EntityKind, RelationActionKind
from seed.edtf import Period
from seed.errors import OneSidedRelation
from seed.records import Extraction, RelationActionRecord
from seed.resolve.identity import Identity, Resolution, create_apart


@dataclass(frozen=True, slots=True)
class Act:
    """What tells one act upon relations from another."""

    id: UUID | None
    pair: frozenset[UUID]
    kind: RelationActionKind
    by: UUID | None
    days: Period | None


def same_act(one: Act, other: Act) -> bool:
    """Whether two accounts may be of one act; "about 1992" is where 4 April 1992 is."""
    if (one.pair, one.kind, one.by) != (other.pair, other.kind, other.by):
        return False
    if one.days is None or other.days is None:
        return one.days == other.days
    return one.days.overlaps(other.days)


async def resolve_relation_actions(connection: AsyncConnection, extraction: Extraction, resolution: Resolution) -> None:
    """Find each act of the article among the known ones, or give it an identity of its own."""
    mentions = [(record, _mention(record, resolution)) for record in extraction.relation_actions]
    actors = {actor for _, mention in mentions for actor in mention.pair}
    known = [act for act in await _known(connection, actors) if act.id not in resolution.own]
    for record, mention in mentions:
        identity = _identify(record, mention, known, resolution)
        resolution.identities[record.ref] = identity
        known.append(Act(identity.id, mention.pair, mention.kind, mention.by, mention.days))


def _identify(record: RelationActionRecord, mention: Act, known: list[Act], resolution: Resolution) -> Identity:
    matches = {act.id for act in known if act.id and same_act(mention, act)}
    if len(matches) == 1:
        return Identity(EntityKind.RELATION_ACTION, matches.pop())
    by = resolution.actor_keys[mention.by] if mention.by else ""
    date = record.date.value if record.date else ""
    key = f"{resolution.keys_of(mention.pair)}|{record.kind.value}|{by}|{date}"
    taken = {act.id for act in known if act.id}
    return create_apart(EntityKind.RELATION_ACTION, taken, key, resolution.spot(record.sentence.start))


def _mention(record: RelationActionRecord, resolution: Resolution) -> Act:
    pair = frozenset(resolution.require(party.value) for party in record.parties)
    if len(pair) != 2:
        raise OneSidedRelation(record.ref)
    return Act(
        None,
        pair,
        record.kind.value,
        resolution.require(record.by.value) if record.by else None,
        Period.of(record.date.value) if record.date else None,
    )


async def _known(connection: AsyncConnection, actors: set[UUID]) -> list[Act]:
    """The live acts upon the relations of those actors among themselves."""
    query = select(RelationAction).where(
        RelationAction.a_id.in_(actors), RelationAction.b_id.in_(actors), RelationAction.live
    )
    return [
        Act(
            row["id"],
            frozenset((row["a_id"], row["b_id"])),
            RelationActionKind(row["action"]),
            row["by_id"],
            Period(row["date_earliest"], row["date_latest"]) if row["date_earliest"] else None,
        )
        for row in (await connection.execute(query)).mappings()
    ]
