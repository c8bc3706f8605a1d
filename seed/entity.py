"""Entities kept true to the claims about them: they live while something is claimed, and their rows show what wins."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.base import Base
from db.models import Claim, Entity
from db.vocabulary import EntityKind
from seed import link, projection
from seed.account import Account
from seed.link import Link, replace_links
from seed.merged import drop_merged
from seed.rows import Row, among, put
from seed.tally import add_up, go_on, read_tallied, read_whole
from seed.unite import Change

LINKS: tuple[tuple[EntityKind, Link, Callable[[Account], list[Row]]], ...] = (
    (EntityKind.OFFICIAL, link.OFFICIAL_NAME, projection.official_names),
    (EntityKind.MEETING, link.PARTICIPATION, projection.participations),
    (EntityKind.MEETING, link.ATTENDANCE, projection.attendances),
    (EntityKind.AGREEMENT, link.AGREEMENT_PARTY, projection.agreement_parties),
    (EntityKind.STATEMENT, link.STATEMENT_SPEAKER, projection.statement_speakers),
    (EntityKind.STATEMENT, link.STATEMENT_ABOUT, projection.statement_abouts),
)
"""The link tables of each kind; participations before the attendances that point at them."""


async def claimed(connection: AsyncConnection, entities: Iterable[UUID], *, shown: bool = False) -> set[UUID]:
    """Those of some entities that something is claimed of now; or, if so asked, those that are shown."""
    query = select(Entity.id).where(among(Entity.id, set(entities)))
    spoken_for = exists().where(Claim.entity_id == Entity.id, Claim.retracted_at.is_(None))
    return set((await connection.execute(query.where(Entity.live if shown else spoken_for))).scalars())


async def survivors(connection: AsyncConnection, entities: Iterable[UUID]) -> dict[UUID, UUID]:
    """What each of some entities is merged into, or itself."""
    query = select(Entity.id, Entity.survivor_id).where(among(Entity.id, set(entities)))
    return {row.id: row.survivor_id for row in await connection.execute(query)}


async def project(
    connection: AsyncConnection,
    losing: Iterable[UUID],
    changes: Sequence[Change],
    added: Mapping[UUID, Collection[UUID]] = MappingProxyType({}),
) -> None:
    """Write rows anew from the live claims: of what articles tell of, of what changed, and of all that shows it.

    Args:
        connection: within the transaction of the claims.
        losing: entities that may have lost claims.
        changes: what was settled anew.
        added: the claims that were added to each entity.
    """
    changed = {id_ for change in changes for id_ in (change.id, change.before.survivor, change.after.survivor)}
    shown = await survivors(connection, {*losing, *changed, *await _referring(connection, changed)})
    whole = set(shown.values())
    gaining = {entity: ids for entity, ids in (await _by_survivor(connection, added)).items() if entity not in whole}
    tallied = await read_tallied(connection, gaining)
    untallied = await read_whole(connection, whole | (gaining.keys() - {one.account.id for one in tallied}))
    accounts = [*untallied, *(one.account for one in tallied)]
    for kind, row_of in projection.ROW_OF.items():
        rows: list[Row] = [{**row_of(account), "live": account.live} for account in accounts if account.kind is kind]
        await put(connection, Base.metadata.tables[kind.lower()], rows)
    for kind, of_link, rows_of in LINKS:
        of_kind = [account for account in accounts if account.kind is kind]
        rows = [row for account in of_kind for row in rows_of(account)]
        if of_kind:
            await replace_links(connection, of_link, [account.id for account in of_kind], rows)
    await drop_merged(connection, {change.id: change.after.survivor for change in changes if change.merged})
    await _mark_chosen(connection, untallied)
    await add_up(connection, untallied, whole | shown.keys())
    await go_on(connection, tallied)
    await _touch(connection, {account.id for account in accounts} | changed)


async def _by_survivor(
    connection: AsyncConnection, added: Mapping[UUID, Collection[UUID]]
) -> defaultdict[UUID, list[UUID]]:
    claims: defaultdict[UUID, list[UUID]] = defaultdict(list)
    for entity, survivor in (await survivors(connection, added)).items():
        claims[survivor] += added[entity]
    return claims


async def _referring(connection: AsyncConnection, entities: Collection[UUID]) -> set[UUID]:
    """Of whom it is claimed that they have to do with these."""
    if not entities:
        return set()
    query = select(Claim.entity_id).where(among(Claim.value_entity_id, entities), Claim.retracted_at.is_(None))
    return set((await connection.execute(query)).scalars())


async def _mark_chosen(connection: AsyncConnection, accounts: Iterable[Account]) -> None:
    """Mark the claims whose values the rows show, touching only those that were marked otherwise."""
    accounts = list(accounts)
    for shown in (True, False):
        wrong = [id_ for account in accounts for id_ in account.marked_wrongly(shown=shown)]
        if wrong:
            await connection.execute(update(Claim).where(among(Claim.id, wrong)).values(chosen=shown))


async def _touch(connection: AsyncConnection, entities: Collection[UUID]) -> None:
    """Move `updated_at` of those that were there before; a trigger writes the time."""
    older = Entity.recorded_at < func.now()
    await connection.execute(update(Entity).where(among(Entity.id, entities), older).values(updated_at=func.now()))
