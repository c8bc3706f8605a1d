"""The database that all contestants read: made once a size, by COPY, and kept in a cluster of the benchmark's own."""

import hashlib
import time
from collections.abc import AsyncIterator, Iterable
from pathlib import Path

import asyncpg
from platformdirs import user_cache_path

from bench.world import COLUMNS, Country, World
from db import migrations
from db.embedded import Cluster
from db.engine import NEAR, write_engine
from seed.reference.load import load_reference

HERE = Path(__file__).parent
MOST_WITH_CLAIMS = 100_000
"""Of more meetings than these no claims are made: nothing is asked of them there, and they would be half of it all."""
SOURCES = (HERE / "world.py", HERE / "check.sql", HERE / "data.py")

type Connection = asyncpg.Connection[asyncpg.Record]


class NotAsGuarded(Exception):
    """The data holds what the database's guards would have refused."""


def start_cluster() -> Cluster:
    """The benchmark's own cluster: what it holds can be made again, so it need not survive a power failure."""
    return Cluster.start(user_cache_path("chancery-bench", appauthor=False), durable=False)


async def ensure(cluster: Cluster, meetings: int) -> str:
    """The name of the database with so many meetings; made if it is not there."""
    name = f"bench_{meetings}_{_fingerprint()}"
    admin = await asyncpg.connect(plain(cluster.url_of("postgres")))
    try:
        if await admin.fetchval("SELECT count(*) FROM pg_database WHERE datname = $1", name):
            await _tune(admin, name)
            await _migrate(cluster.url_of(name))
            return name
        for left in await admin.fetch("SELECT datname FROM pg_database WHERE datname ~ $1", f"^bench_{meetings}_"):
            await admin.execute(f"DROP DATABASE {left['datname']} (FORCE)")
        await admin.execute(f"CREATE DATABASE {name}_making TEMPLATE template0")
        await _make(cluster.url_of(f"{name}_making"), meetings)
        await admin.execute(f"ALTER DATABASE {name}_making RENAME TO {name}")  # whole, or not there
        await _tune(admin, name)
    finally:
        await admin.close()
    return name


async def _tune(admin: Connection, name: str) -> None:
    """What our own sessions set holds for every contestant: a page by itself is no dearer on this disk."""
    await admin.execute(f"ALTER DATABASE {name} SET random_page_cost = {NEAR}")


def plain(url: str) -> str:
    """The URL as drivers know it."""
    return url.replace("postgresql+asyncpg://", "postgresql://")


def _fingerprint() -> str:
    """Of whatever makes the data what it is; a newer schema is migrated to."""
    return hashlib.sha256(b"".join(source.read_bytes() for source in SOURCES)).hexdigest()[:8]


async def _migrate(url: str) -> None:
    engine = write_engine(url)
    behind = await migrations.current(engine) != migrations.head()
    if behind:
        await migrations.upgrade(engine)
        connection = await asyncpg.connect(plain(url))
        await connection.execute("VACUUM (ANALYZE)")
        await connection.close()
    await engine.dispose()


async def _make(url: str, meetings: int) -> None:
    started = time.monotonic()
    engine = write_engine(url)
    await migrations.upgrade(engine)
    async with engine.begin() as session:
        await load_reference(session)
    await engine.dispose()
    connection = await asyncpg.connect(plain(url))
    try:
        await _fill(connection, await _world(connection, meetings))
        await connection.execute("VACUUM (ANALYZE)")
        await _check(connection)
    finally:
        await connection.close()
    print(f"made {meetings} meetings in {time.monotonic() - started:.0f} s", flush=True)


async def _world(connection: Connection, meetings: int) -> World:
    countries = await connection.fetch("SELECT id, code, name FROM country WHERE exists_to_edtf IS NULL ORDER BY code")
    places = await connection.fetch("SELECT id FROM place ORDER BY name, id")
    known = [Country(row["id"], row["code"], row["name"]) for row in countries]
    return World(known, [row["id"] for row in places], meetings, claims=meetings <= MOST_WITH_CLAIMS)


async def _fill(connection: Connection, whole: World) -> None:
    """Copy into bare tables; putting their keys back checks them all, and costs less than keeping them."""
    await connection.execute("SET session_replication_role = replica; SET maintenance_work_mem = '512MB'")
    restore = await _strip(connection)
    for rows in whole.batches():
        for table in COLUMNS:
            await _copy(connection, table, rows.get(table, []))
    for statement in restore:
        await connection.execute(statement)
    await connection.execute("RESET session_replication_role")


async def _copy(connection: Connection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    lines = "".join("\t".join(map(_text, row)) + "\n" for row in rows)

    async def source() -> AsyncIterator[bytes]:
        yield lines.encode()

    await connection.copy_to_table(table, columns=COLUMNS[table].split(), source=source())


def _text(value: object) -> str:
    """A value as COPY reads it; none of ours holds what would need an escape."""
    return f"{{{','.join(value)}}}" if isinstance(value, list) else str(value)


async def _strip(connection: Connection) -> list[str]:
    """Take away the keys and indexes of the tables; the statements that put them back.

    Primary keys first, as migrations make them: of two indexes that cost the same the planner takes the older.
    """
    constraints = await connection.fetch(
        """
        SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name, pg_get_constraintdef(oid) AS body
        FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND contype IN ('f', 'p', 'u')
          AND (contype = 'f' OR conrelid = ANY ($1::regclass[]))
        ORDER BY contype = 'f', contype <> 'p'
        """,
        list(COLUMNS),
    )
    for row in reversed(constraints):
        await connection.execute(f"ALTER TABLE {row['table']} DROP CONSTRAINT {row['name']}")
    indexes = await connection.fetch(
        "SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS body FROM pg_index "
        "WHERE indrelid = ANY ($1::regclass[])",
        list(COLUMNS),
    )
    for row in indexes:
        await connection.execute(f"DROP INDEX {row['name']}")
    keys = [f"ALTER TABLE {row['table']} ADD CONSTRAINT {row['name']} {row['body']}" for row in constraints]
    return [*(key for key in keys if "FOREIGN KEY" not in key), *(row["body"] for row in indexes)] + [
        key for key in keys if "FOREIGN KEY" in key
    ]


async def _check(connection: Connection) -> None:
    wrong = await connection.fetch((HERE / "check.sql").read_text())
    if wrong:
        raise NotAsGuarded("; ".join(f"{row['what']}: {row['count']}" for row in wrong))
