"""Engines: what reads cannot write, what is lost is told and replaced, and what cannot be used is refused."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from db.embedded import Cluster
from db.engine import fetch_row, normalize, read_engine, verify, write_engine
from db.errors import BadUrl, DatabaseError, NotUtf8, StatementTimeout, Unreachable

PID = "SELECT pg_backend_pid() AS pid"


@pytest.fixture
async def reading(database_url: str) -> AsyncIterator[AsyncEngine]:
    """A reading engine with one connection to lose."""
    engine = read_engine(database_url, pool_size=1, statement_timeout_ms=300)
    yield engine
    await engine.dispose()


async def pid_of(engine: AsyncEngine) -> int:
    row = await fetch_row(engine, PID, ())
    assert row is not None
    return int(row["pid"])


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO article (id, sha256, text) VALUES (gen_random_uuid(), '0', '0')",
        "UPDATE entity SET retracted_at = now()",
        "DELETE FROM claim",
        "CREATE TABLE more (id int)",
        "TRUNCATE article CASCADE",
    ],
)
async def test_a_reading_session_refuses_to_write(reading: AsyncEngine, sql: str) -> None:
    with pytest.raises(DatabaseError, match="read-only transaction"):
        await fetch_row(reading, sql, ())


async def test_no_transaction_is_left_open(reading: AsyncEngine, engine: AsyncEngine) -> None:
    pid = await pid_of(reading)
    async with engine.connect() as connection:
        state = await connection.execute(text("SELECT state FROM pg_stat_activity WHERE pid = :pid"), {"pid": pid})
        assert state.scalar_one() == "idle"


async def test_a_slow_statement_is_given_up_and_the_session_kept(reading: AsyncEngine) -> None:
    pid = await pid_of(reading)
    with pytest.raises(StatementTimeout):
        await fetch_row(reading, "SELECT pg_sleep(5)", ())
    assert await pid_of(reading) == pid


@pytest.mark.parametrize("idle", [True, False])
async def test_a_lost_session_costs_one_request(reading: AsyncEngine, engine: AsyncEngine, *, idle: bool) -> None:
    pid = await pid_of(reading)
    asked = None if idle else asyncio.create_task(fetch_row(reading, "SELECT pg_sleep(0.25)", ()))
    await asyncio.sleep(0.05)
    async with engine.connect() as connection:
        await connection.execute(text("SELECT pg_terminate_backend(:pid, 5000)"), {"pid": pid})
    with pytest.raises(Unreachable):
        await (asked or fetch_row(reading, PID, ()))
    assert await pid_of(reading) != pid


async def test_a_statement_that_is_wrong_costs_no_session(reading: AsyncEngine) -> None:
    pid = await pid_of(reading)
    with pytest.raises(DatabaseError, match="division by zero"):
        await fetch_row(reading, "SELECT 1 / 0", ())
    with pytest.raises(DatabaseError) as caught:
        await fetch_row(reading, "SELECT $1::int", ("no number",))
    assert not isinstance(caught.value, Unreachable)
    assert await pid_of(reading) == pid


async def test_more_requests_than_sessions_wait_their_turn(reading: AsyncEngine) -> None:
    pids = await asyncio.gather(*(pid_of(reading) for _ in range(20)))
    assert len(set(pids)) == 1


async def test_a_database_that_counts_bytes_is_refused(cluster: Cluster) -> None:
    admin = create_async_engine(cluster.url_of("postgres"), isolation_level="AUTOCOMMIT")
    async with admin.connect() as connection:
        await connection.execute(
            text("CREATE DATABASE bytes TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C'")
        )
    await admin.dispose()
    engine = write_engine(cluster.url_of("bytes"))
    with pytest.raises(NotUtf8, match=r"SQL_ASCII.*ENCODING 'UTF8'"):
        await verify(engine)
    await engine.dispose()


async def test_a_database_that_is_fit_is_accepted(reading: AsyncEngine) -> None:
    await verify(reading)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://someone:secret@127.0.0.1:1/nothing",
        "postgresql://someone:secret@no-such-host.invalid/nothing",
        "postgresql://someone:secret@/nothing?host=/nowhere",
    ],
)
async def test_where_nobody_answers_is_told_without_the_password(url: str) -> None:
    engine = read_engine(url)
    for ask in (lambda: verify(engine), lambda: fetch_row(engine, PID, ())):
        with pytest.raises(Unreachable, match="does not answer") as caught:
            await ask()
        assert "secret" not in str(caught.value)
        assert "\n" not in str(caught.value)
    await engine.dispose()


async def test_an_unknown_database_is_told(cluster: Cluster) -> None:
    engine = read_engine(cluster.url_of("nothing"))
    with pytest.raises(Unreachable, match='database "nothing" does not exist'):
        await verify(engine)
    await engine.dispose()


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+asyncpg"])
def test_a_url_may_spell_its_scheme_as_it_likes(scheme: str) -> None:
    assert normalize(f"{scheme}://me@here/db").drivername == "postgresql+asyncpg"


@pytest.mark.parametrize("url", ["", "here", "mysql://me@here/db", "sqlite:///x", "postgresql+psycopg://me@here/db"])
def test_what_is_no_url_of_postgresql_is_refused(url: str) -> None:
    with pytest.raises(BadUrl, match="postgresql://"):
        normalize(url)
