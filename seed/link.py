"""Link tables: their rows replaced by what the account of their owner says, as little as need be."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Insert, Table, and_, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.models import (
    Agreement,
    AgreementParty,
    Attendance,
    Meeting,
    OfficialName,
    Participation,
    Statement,
    StatementAbout,
    StatementSpeaker,
)
from seed.rows import Row, among, given, parameter, table_of


@dataclass(frozen=True, slots=True)
class Link:
    """A link table, the column of its owner, and the owner's columns that it repeats."""

    table: Table
    owner: str
    parent: Table | None = None
    repeated: tuple[str, ...] = ()


OFFICIAL_NAME = Link(table_of(OfficialName), "official_id")
PARTICIPATION = Link(table_of(Participation), "meeting_id", table_of(Meeting), ("sort_date", "status", "live"))
ATTENDANCE = Link(table_of(Attendance), "meeting_id", table_of(Meeting), ("sort_date", "status", "live"))
AGREEMENT_PARTY = Link(table_of(AgreementParty), "agreement_id", table_of(Agreement), ("sort_date", "live"))
STATEMENT_SPEAKER = Link(table_of(StatementSpeaker), "statement_id", table_of(Statement), ("sort_date", "live"))
STATEMENT_ABOUT = Link(table_of(StatementAbout), "statement_id", table_of(Statement), ("sort_date", "live"))


async def replace_links(connection: AsyncConnection, link: Link, owners: Iterable[UUID], rows: Sequence[Row]) -> None:
    """Give the owners these rows and no others, all with the same columns; rows that stay are not touched."""
    own = among(link.table.c[link.owner], owners)
    names = list(rows[0]) if rows else [column.name for column in link.table.primary_key]
    there = {tuple(row) for row in await connection.execute(select(*(link.table.c[name] for name in names)).where(own))}
    wanted = {tuple(row[name] for name in names) for row in rows}
    for gone in there - wanted:
        same = (link.table.c[name].is_not_distinct_from(value) for name, value in zip(names, gone, strict=True))
        await connection.execute(delete(link.table).where(and_(*same)))
    fresh = [row for row in rows if tuple(row.values()) not in there]
    if fresh:
        await connection.execute(_insertion(link, names), parameter(fresh))


def _insertion(link: Link, names: list[str]) -> Insert:
    rows = given(link.table, names)
    if link.parent is None:
        return insert(link.table).from_select(names, select(*rows.c))
    repeated = [link.parent.c[name] for name in link.repeated]
    chosen = select(*rows.c, *repeated).join_from(rows, link.parent, link.parent.c.id == rows.c[link.owner])
    return insert(link.table).from_select([*names, *link.repeated], chosen)
