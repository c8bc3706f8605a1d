"""Everything that a database holds of its articles, in one order, without the marks of when and by which run."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from db.base import Base

MARKS = {"recorded_at", "updated_at", "ingest_run_id"}
LEDGER = {"ingest_run", "ingest_item"}
KEPT = {"tally"}
"""What only keeps sums, of whom depends on how many articles came at a time; what they add up to is in the rows."""
NUMBERED = {("attendance", "id")}
"""Keys that PostgreSQL hands out."""


async def dump(engine: AsyncEngine) -> dict[str, list[str]]:
    """The rows of each table."""
    tables = [table for table in Base.metadata.sorted_tables if table.name not in LEDGER | KEPT]
    async with engine.connect() as connection:
        return {
            table.name: sorted(plain(table.name, row) for row in (await connection.execute(select(table))).mappings())
            for table in tables
        }


def plain(table: str, row: Any) -> str:
    """A row as text; of a retraction only that it is one."""
    kept = {
        name: value is not None if name == "retracted_at" else str(value)
        for name, value in row.items()
        if name not in MARKS and (table, name) not in NUMBERED
    }
    return repr(kept)
