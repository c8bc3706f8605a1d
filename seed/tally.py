"""Accounts as the database holds them: read whole or, of somebody much talked of, as tallies that are kept.

A foreign minister is told of by thousands of articles; with each batch that tells of him again, all their claims would
have to be read. So what they add up to is kept, and new claims are added to it: how many articles give a value, and the
best of the claims. Whatever else may have happened to an entity (claims withdrawn, a merge, a value withheld), it is
read whole, and tallied anew.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Select, delete, literal_column, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.orm import aliased

from db.models import Claim, Entity, Evidence, Tally
from db.vocabulary import EntityKind
from seed.account import Account, Said, together
from seed.rows import Row, add, among, put, table_of

LASTING = (EntityKind.OFFICIAL, EntityKind.OFFICE_HOLDING, EntityKind.ORGANIZATION)
"""What is told of for years. An event is in the news for days, so its accounts are always read whole."""

MANY = 64
"""So many claims are read as fast as their tallies would be."""

OBSERVED = "observed"
"""The one property whose values are as many as the days; only those that show are tallied."""

WITHHELD = (EntityKind.OFFICIAL, EntityKind.OFFICE_HOLDING)
"""What is not shown while it is open who is meant."""


@dataclass(slots=True)
class Tallied:
    """An account in which each value is one claim, the best, standing for all of it.

    Attributes:
        before: by that claim, whether its value was shown, where it was tallied before.
        fresh: by that claim, those of its value that are added.
    """

    account: Account
    before: dict[UUID, bool] = field(default_factory=dict)
    fresh: dict[UUID, list[UUID]] = field(default_factory=dict)


async def read_whole(connection: AsyncConnection, entities: Collection[UUID]) -> list[Account]:
    """The accounts of entities, each with all that was merged into it, claim by claim."""
    accounts: dict[UUID, Account] = {}
    query = _claims().where(among(Claim.survivor_id, entities), Claim.retracted_at.is_(None))
    for row in await connection.execute(query) if entities else ():
        account = accounts.setdefault(row.survivor_id, _account(row))
        account.claims[row.property].append(_said(row))
    return list(accounts.values())


async def read_tallied(connection: AsyncConnection, gaining: Mapping[UUID, Iterable[UUID]]) -> list[Tallied]:
    """The accounts of those entities that have tallies, with the claims that each gains."""
    if not gaining:
        return []
    known: dict[UUID, Account] = {}
    said: defaultdict[tuple[UUID, str, str | UUID], list[Said]] = defaultdict(list)
    before: dict[tuple[UUID, str, str | UUID], bool] = {}
    tallies = _claims().add_columns(Tally.articles, Tally.shown).join(Tally, Tally.claim_id == Claim.id)
    for row in await connection.execute(tallies.where(among(Tally.survivor_id, gaining))):
        known.setdefault(row.survivor_id, _account(row))
        one = _said(row)
        said[row.survivor_id, row.property, one.value] = [replace(one, articles=row.articles)]
        before[row.survivor_id, row.property, one.value] = row.shown
    added = _claims().where(among(Claim.id, [claim for entity in known for claim in gaining[entity]]))
    for row in await connection.execute(added) if known else ():
        one = _said(row)
        said[row.survivor_id, row.property, one.value].append(one)
    tallied = {id_: Tallied(account) for id_, account in known.items()}
    for value, several in said.items():
        id_, name, _ = value
        best, of = together(several), tallied[id_]
        of.account.claims[name].append(best)
        of.fresh[best.id] = [one.id for one in several[value in before :]]
        if value in before:
            of.before[best.id] = before[value]
    return list(tallied.values())


async def add_up(connection: AsyncConnection, accounts: Iterable[Account], others: Collection[UUID]) -> None:
    """Tally accounts that were read whole, if they are of many claims; the others have no tallies any more."""
    accounts = list(accounts)
    gone = {*others, *(account.id for account in accounts)}
    await connection.execute(delete(Tally).where(among(Tally.survivor_id, gone)))
    many = [account for account in accounts if account.kind in LASTING and account.size >= MANY]
    await add(connection, table_of(Tally), [row for account in many for row in _rows(account)])


async def go_on(connection: AsyncConnection, tallied: Collection[Tallied]) -> None:
    """Keep tallies that were added to, and mark the claims whose values show, where that is new or changed."""
    await put(connection, table_of(Tally), [row for one in tallied for row in _rows(one.account)])
    unshown: list[UUID] = []
    for one in tallied:
        for name, claim in ((name, claim) for name, claims in one.account.claims.items() for claim in claims):
            shown = claim.id in one.account.shown
            unshown += () if shown else one.fresh[claim.id]
            if one.before.get(claim.id, shown) is not shown:
                await _mark(connection, one.account.id, name, claim, shown=shown)
    await connection.execute(update(Claim).where(among(Claim.id, unshown)).values(chosen=False))


async def _mark(connection: AsyncConnection, entity: UUID, name: str, claim: Said, *, shown: bool) -> None:
    """Mark all claims of a value; a day is found by an index of days, and is tallied only while it shows."""
    value = Claim.value_entity_id if isinstance(claim.value, UUID) else Claim.value
    named = literal_column("'observed'") if name == OBSERVED else name
    of_value = (Claim.survivor_id == entity, Claim.property == named, value == claim.value)
    await connection.execute(update(Claim).where(*of_value, Claim.retracted_at.is_(None)).values(chosen=shown))
    if name == OBSERVED and not shown:
        tally = (Tally.survivor_id == entity, Tally.property == name, Tally.value == claim.value)
        await connection.execute(delete(Tally).where(*tally))


def _rows(account: Account) -> Iterator[Row]:
    """The rows of `tally`."""
    of_value: defaultdict[tuple[str, str | UUID], list[Said]] = defaultdict(list)
    for name, claim in ((name, claim) for name, claims in account.claims.items() for claim in claims):
        of_value[name, claim.value].append(claim)
    for (name, value), agreeing in of_value.items():
        shown = agreeing[0].id in account.shown
        best = together(agreeing)
        if shown or name != OBSERVED:
            yield {
                "survivor_id": account.id,
                "property": name,
                "value": str(value),
                "articles": best.articles,
                "claim_id": best.id,
                "shown": shown,
            }


def _claims() -> Select[Any]:
    """Claims, with the kinds of what they are about, and where their first words stand."""
    target = aliased(Entity)
    return (
        select(Claim, Entity.kind, Entity.live, target.kind.label("target_kind"), target.live.label("target_live"))
        .add_columns(Evidence.article_id, Evidence.start, Evidence.end)
        .join(Entity, Entity.id == Claim.survivor_id)
        .join(Evidence, (Evidence.claim_id == Claim.id) & (Evidence.ordinal == 0))
        .outerjoin(target, target.id == Claim.value_entity_id)
    )


def _account(row: Any) -> Account:  # noqa: ANN401 - a row of _claims
    return Account(row.survivor_id, row.kind, live=row.live)


def _said(row: Any) -> Said:  # noqa: ANN401 - a row of _claims
    """The claim of a row; a value that is an official withheld, or a holding of one, is shown as printed."""
    withheld = row.live and row.target_live is False and row.target_kind in WITHHELD
    return Said(
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
