"""Migrations: up from empty, down again, once for all who ask, and no drift from the models."""

import asyncio
import re
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from db import migrations
from db.base import Base
from db.errors import DatabaseError
from db.migrations import NewerSchema

VERSIONS = Path(migrations.__file__).parent / "versions"
FUNCTIONS = (VERSIONS / "0001_dates.sql", VERSIONS / "0005_fold.sql", VERSIONS / "0007_search.sql")

COLUMNS = """
    SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attgenerated, a.attidentity,
           pg_get_expr(d.adbin, d.adrelid)
    FROM pg_attribute a
    JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relname <> 'alembic_version'
"""
CONSTRAINTS = """
    SELECT c.relname, k.conname, pg_get_constraintdef(k.oid)
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.connamespace = 'public'::regnamespace AND c.relname <> 'alembic_version' AND k.contype <> 't'
"""
INDEXES = """
    SELECT tablename, indexname, indexdef FROM pg_indexes
    WHERE schemaname = 'public' AND tablename <> 'alembic_version'
"""
LEFTOVERS = """
    SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname NOT LIKE 'alembic_version%'
    UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT typname FROM pg_type
    WHERE typnamespace = 'public'::regnamespace AND typname NOT LIKE '%alembic_version'
"""


async def read(engine: AsyncEngine, query: str) -> set[tuple[object, ...]]:
    async with engine.connect() as connection:
        return {tuple(row) for row in await connection.execute(text(query))}


async def make_from_models(connection: AsyncConnection) -> None:
    """What the models alone ask for: the functions of their generated columns, and nothing else of the migrations."""
    await connection.exec_driver_sql("CREATE EXTENSION pg_trgm")
    for file in FUNCTIONS:
        for statement in re.split(r";\n+(?=CREATE|--|\Z)", file.read_text()):
            if statement.strip():
                await connection.exec_driver_sql(statement)
    await connection.run_sync(Base.metadata.create_all)


async def test_a_database_goes_up_from_empty_and_down_again(empty_engine: AsyncEngine) -> None:
    assert await migrations.current(empty_engine) is None
    await migrations.upgrade(empty_engine)
    assert await migrations.current(empty_engine) == migrations.head()
    await migrations.downgrade(empty_engine)
    assert await read(empty_engine, LEFTOVERS) == set()
    await migrations.upgrade(empty_engine)
    await migrations.check(empty_engine)


async def test_those_who_migrate_at_once_wait_for_each_other(empty_engine: AsyncEngine) -> None:
    await asyncio.gather(*(migrations.upgrade(empty_engine) for _ in range(3)))
    await migrations.check(empty_engine)


@pytest.mark.parametrize("catalog", [COLUMNS, CONSTRAINTS, INDEXES], ids=["columns", "constraints", "indexes"])
async def test_migrations_do_not_drift_from_the_models(
    engine: AsyncEngine, empty_engine: AsyncEngine, catalog: str
) -> None:
    async with empty_engine.begin() as connection:
        await make_from_models(connection)
    migrated, modelled = await read(engine, catalog), await read(empty_engine, catalog)
    assert migrated - modelled == set(), "only a migration makes these"
    assert modelled - migrated == set(), "no migration makes these"


async def test_a_database_behind_the_code_is_refused(empty_engine: AsyncEngine) -> None:
    with pytest.raises(DatabaseError, match="chancery migrate"):
        await migrations.check(empty_engine)


async def test_a_database_ahead_of_the_code_is_refused(engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for refuse in (migrations.check, migrations.upgrade):
        with pytest.raises(NewerSchema, match="9999"):
            await refuse(engine)
