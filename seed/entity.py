"""Entities kept true to the claims about them: they live while something is claimed, and their rows show what wins."""

from collections.abc import Callable, Collection, Iterable, Sequence
from uuid import UUID

from sqlalchemy import exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.orm import aliased

from db.base import Base
from db.models import Claim, Entity, Evidence
from db.vocabulary import EntityKind
from seed import link, projection
from seed.account import Account, Said
from seed.link import Link, replace_links
from seed.merged import drop_merged
from seed.rows import Row, among, put
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

WITHHELD = (EntityKind.OFFICIAL, EntityKind.OFFICE_HOLDING)
"""What is not shown while it is open who is meant."""


async def claimed(connection: AsyncConnection, entities: Iterable[UUID], *, shown: bool = False) -> set[UUID]:
    """Those of some entities that something is claimed of now; or, if so asked, those that are shown."""
    query = select(Entity.id).where(among(Entity.id, set(entities)))
    spoken_for = exists().where(Claim.entity_id == Entity.id, Claim.retracted_at.is_(None))
    return set((await connection.execute(query.where(Entity.live if shown else spoken_for))).scalars())


async def survivors(connection: AsyncConnection, entities: Iterable[UUID]) -> dict[UUID, UUID]:
    """What each of some entities is merged into, or itself."""
    query = select(Entity.id, Entity.survivor_id).where(among(Entity.id, set(entities)))
    return {row.id: row.survivor_id for row in await connection.execute(query)}


async def project(connection: AsyncConnection, told: Iterable[UUID], changes: Sequence[Change]) -> None:
    """Write rows anew from the live claims: of what articles tell of, of what changed, and of all that shows it."""
    changed = {id_ for change in changes for id_ in (change.id, change.before.survivor, change.after.survivor)}
    shown = {*told, *changed, *await _referring(connection, changed)}
    accounts = await _accounts(connection, set((await survivors(connection, shown)).values()))
    for kind, row_of in projection.ROW_OF.items():
        rows: list[Row] = [{**row_of(account), "live": account.live} for account in accounts if account.kind is kind]
        await put(connection, Base.metadata.tables[kind.lower()], rows)
    for kind, of_link, rows_of in LINKS:
        of_kind = [account for account in accounts if account.kind is kind]
        rows = [row for account in of_kind for row in rows_of(account)]
        if of_kind:
            await replace_links(connection, of_link, [account.id for account in of_kind], rows)
    await drop_merged(connection, {change.id: change.after.survivor for change in changes if change.merged})
    await _mark_chosen(connection, accounts)
    await _touch(connection, {account.id for account in accounts} | changed)


async def _referring(connection: AsyncConnection, entities: Collection[UUID]) -> set[UUID]:
    """Of whom it is claimed that they have to do with these."""
    if not entities:
        return set()
    query = select(Claim.entity_id).where(among(Claim.value_entity_id, entities), Claim.retracted_at.is_(None))
    return set((await connection.execute(query)).scalars())


async def _accounts(connection: AsyncConnection, entities: Collection[UUID]) -> list[Account]:
    """The accounts of entities, each with all that was merged into it.

    A value that is an official withheld, or a holding of one, is shown as printed.
    """
    target = aliased(Entity)
    query = (
        select(Claim, Entity.kind, Entity.live, target.kind.label("target_kind"), target.live.label("target_live"))
        .add_columns(Evidence.article_id, Evidence.start, Evidence.end)
        .join(Entity, Entity.id == Claim.survivor_id)
        .join(Evidence, (Evidence.claim_id == Claim.id) & (Evidence.ordinal == 0))
        .outerjoin(target, target.id == Claim.value_entity_id)
        .where(among(Claim.survivor_id, entities), Claim.retracted_at.is_(None))
    )
    accounts: dict[UUID, Account] = {}
    for row in await connection.execute(query):
        account = accounts.setdefault(row.survivor_id, Account(row.survivor_id, row.kind, live=row.live))
        withheld = row.live and row.target_live is False and row.target_kind in WITHHELD
        account.claims[row.property].append(
            Said(
                row.id,
                row.property,
                row.as_printed if withheld else row.value_entity_id or row.value,
                None if withheld else row.target_kind,
                row.as_printed,
                row.basis,
                row.confidence,
                row.article_id,
                row.start,
                row.end,
                row.chosen,
            )
        )
    return list(accounts.values())


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
