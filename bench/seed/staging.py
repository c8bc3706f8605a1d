"""A batch's rows brought into a table by the same upsert in two ways: one JSON parameter, or COPY into another table.

The tables have the columns and indexes of ours and none of their triggers and foreign keys, which cost the same
whichever way rows come.
"""

import time
from collections.abc import Sequence
from statistics import median
from typing import Any

from sqlalchemy import Table, select, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from db.base import Base
from seed.rows import parameter

ROUNDS = 20


async def compare(engine: AsyncEngine, size: int) -> list[tuple[str, int, float, float]]:
    """For claims and evidence: the rows of `size` articles, and the median ms that each way takes for them."""
    async with engine.connect() as connection:
        return [await _compare(connection, Base.metadata.tables[name], size) for name in ("claim", "evidence")]


async def _compare(connection: AsyncConnection, table: Table, size: int) -> tuple[str, int, float, float]:
    names = [column.name for column in table.columns if column.computed is None]
    count = size * int(await connection.scalar(text(f"SELECT count(*) / (SELECT count(*) FROM article) FROM {table}")))
    for ending in ("json", "copy"):
        await connection.execute(text(f"CREATE TEMP TABLE by_{ending} (LIKE {table} INCLUDING ALL)"))
    await connection.execute(text(f"CREATE TEMP TABLE stage AS SELECT {_list(names)} FROM {table} LIMIT 0"))
    taken: list[tuple[float, float]] = []
    for number in range(ROUNDS):
        page = select(*(table.c[name] for name in names)).order_by(*table.primary_key).limit(count)
        rows = [dict(row) for row in (await connection.execute(page.offset(number * count))).mappings()]
        if len(rows) < count:
            break
        taken.append((await _by_json(connection, table, names, rows), await _by_copy(connection, table, names, rows)))
    await connection.execute(text("DROP TABLE by_json, by_copy, stage"))
    by_json, by_copy = zip(*taken, strict=True)
    return table.name, count, 1000 * median(by_json), 1000 * median(by_copy)


async def _by_json(
    connection: AsyncConnection, table: Table, names: list[str], rows: Sequence[dict[str, Any]]
) -> float:
    types = ", ".join(f'"{name}" {table.c[name].type.compile(connection.dialect)}' for name in names)
    given = f"jsonb_to_recordset(CAST(:rows AS jsonb)) AS given ({types})"
    begun = time.perf_counter()
    await connection.execute(text(_upsert("by_json", table, names, given)), parameter(rows))
    return time.perf_counter() - begun


async def _by_copy(
    connection: AsyncConnection, table: Table, names: list[str], rows: Sequence[dict[str, Any]]
) -> float:
    driver = (await connection.get_raw_connection()).driver_connection
    assert driver
    begun = time.perf_counter()
    await driver.copy_records_to_table("stage", records=[tuple(row.values()) for row in rows], columns=names)
    await connection.execute(text(_upsert("by_copy", table, names, "stage")))
    await connection.execute(text("TRUNCATE stage"))
    return time.perf_counter() - begun


def _upsert(target: str, table: Table, names: list[str], source: str) -> str:
    keys = [key.name for key in table.primary_key]
    fresh = ", ".join(f'"{name}" = excluded."{name}"' for name in names if name not in keys)
    into = f"INSERT INTO {target} ({_list(names)}) SELECT {_list(names)} FROM {source}"
    return f"{into} ON CONFLICT ({_list(keys)}) DO UPDATE SET {fresh}"


def _list(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
