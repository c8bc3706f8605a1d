"""Entities kept true to the claims about them: they live while something is claimed, and their rows show what wins."""

from collections.abc import Callable, Collection, Iterable
from uuid import UUID

from sqlalchemy import exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.orm import aliased

from db.base import Base
from db.models import Actor, Claim, Entity, Evidence, Organization
from db.vocabulary import EntityKind
from seed import link, projection
from seed.account import Account, Said
from seed.link import Link, replace_links
from seed.rows import Row, put, table_of

LINKS: tuple[tuple[EntityKind, Link, Callable[[Account], list[Row]]], ...] = (
    (EntityKind.OFFICIAL, link.OFFICIAL_NAME, projection.official_names),
    (EntityKind.MEETING, link.PARTICIPATION, projection.participations),
    (EntityKind.MEETING, link.ATTENDANCE, projection.attendances),
    (EntityKind.AGREEMENT, link.AGREEMENT_PARTY, projection.agreement_parties),
    (EntityKind.STATEMENT, link.STATEMENT_SPEAKER, projection.statement_speakers),
    (EntityKind.STATEMENT, link.STATEMENT_ABOUT, projection.statement_abouts),
)
"""The link tables of each kind; participations before the attendances that point at them."""


async def project(connection: AsyncConnection, entities: Collection[UUID]) -> None:
    """Write the rows of these entities anew from their live claims; retract those of whom nothing is claimed."""
    await _retract_unclaimed(connection, entities)
    accounts = await _accounts(connection, entities)
    for kind, row_of in projection.ROW_OF.items():
        of_kind = [account for account in accounts if account.kind is kind]
        if kind is EntityKind.ORGANIZATION:
            await put(connection, table_of(Actor), [{"id": account.id, "kind": kind} for account in of_kind])
        await put(connection, Base.metadata.tables[kind.lower()], [row_of(account) for account in of_kind])
    for kind, of_link, rows_of in LINKS:
        of_kind = [account for account in accounts if account.kind is kind]
        rows = [row for account in of_kind for row in rows_of(account)]
        if of_kind:
            await replace_links(connection, of_link, [account.id for account in of_kind], rows)
    await _mark_chosen(connection, accounts)
    await _touch(connection, entities)


async def _retract_unclaimed(connection: AsyncConnection, entities: Collection[UUID]) -> None:
    claimed = exists().where(Claim.survivor_id == Entity.id, Claim.retracted_at.is_(None))
    referenced = exists().where(Organization.id == Entity.id, Organization.source.is_not(None))
    await connection.execute(
        update(Entity)
        .where(Entity.id.in_(entities), Entity.live, ~claimed, ~referenced, Entity.kind != EntityKind.COUNTRY)
        .values(retracted_at=func.now())
    )


async def _accounts(connection: AsyncConnection, entities: Collection[UUID]) -> list[Account]:
    target = aliased(Entity)
    query = (
        select(Claim, Entity.kind, target.survivor_id.label("target_id"), target.kind.label("target_kind"))
        .add_columns(Evidence.article_id, Evidence.start, Evidence.end)
        .join(Entity, Entity.id == Claim.survivor_id)
        .join(Evidence, (Evidence.claim_id == Claim.id) & (Evidence.ordinal == 0))
        .outerjoin(target, target.id == Claim.value_entity_id)
        .where(Claim.survivor_id.in_(entities), Claim.retracted_at.is_(None))
    )
    accounts: dict[UUID, Account] = {}
    for row in await connection.execute(query):
        account = accounts.setdefault(row.survivor_id, Account(row.survivor_id, row.kind))
        account.claims[row.property].append(
            Said(
                row.id,
                row.property,
                row.target_id or row.value,
                row.target_kind,
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
            await connection.execute(update(Claim).where(Claim.id.in_(wrong)).values(chosen=shown))


async def _touch(connection: AsyncConnection, entities: Collection[UUID]) -> None:
    """Move `updated_at` of those that were there before; a trigger writes the time."""
    older = Entity.recorded_at < func.now()
    await connection.execute(update(Entity).where(Entity.id.in_(entities), older).values(updated_at=func.now()))
