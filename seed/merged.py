"""Rows of entities that were merged: their survivors' rows show what is claimed of them, so they go."""

from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID

from sqlalchemy import Column, Table, delete, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.base import Base
from seed.projection import ROW_OF
from seed.rows import among, given, parameter

OWNED = ("official_name", "participation", "attendance", "agreement_party", "statement_speaker", "statement_about")
"""The link tables; a link to a merged entity that is left belongs to somebody retracted, and goes too."""


async def drop_merged(connection: AsyncConnection, survivor_of: Mapping[UUID, UUID]) -> None:
    """Take out the rows of merged entities, and point what is left of retracted ones at the survivors."""
    if not survivor_of:
        return
    rows = [{"id": merged, "merged_into_id": survivor} for merged, survivor in survivor_of.items()]
    for kind in reversed(ROW_OF):
        table = Base.metadata.tables[kind.lower()]
        for other, column in _references(table):
            if other.name in OWNED:
                await connection.execute(delete(other).where(among(column, survivor_of)))
            else:
                await _point(connection, other, column, rows)
        await connection.execute(delete(table).where(among(table.c.id, survivor_of)))


async def _point(
    connection: AsyncConnection, table: Table, column: Column[UUID], rows: Sequence[Mapping[str, UUID]]
) -> None:
    merged = given(Base.metadata.tables["entity"], ["id", "merged_into_id"])
    change = update(table).where(column == merged.c.id).values({column.name: merged.c.merged_into_id})
    await connection.execute(change, parameter(rows))


def _references(table: Table) -> Iterator[tuple[Table, Column[UUID]]]:
    """The columns that refer to a table's key."""
    for other in Base.metadata.tables.values():
        for key in other.foreign_keys:
            if key.column is table.c.id:
                yield other, key.parent
