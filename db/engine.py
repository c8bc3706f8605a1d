"""Engines: one for reading, whose sessions refuse to write, and one for writing."""

import asyncio
from collections.abc import Sequence
from typing import Any, override

import asyncpg
from sqlalchemy import event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from db.errors import BadUrl, DatabaseError, NotUtf8, StatementTimeout, TooOld, Unreachable

OLDEST = 16
"""The oldest PostgreSQL that statements and migrations are written for; no older one was tried."""

LOST = (
    OSError,
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.exceptions.AdminShutdownError,
    asyncpg.exceptions.CrashShutdownError,
)
"""What tells that a connection is of no use any more."""

NEAR = 1.1
"""How much dearer the planner takes a page by itself to be than one in a row: what is asked is in memory or on a solid
disk, as it seldom was when PostgreSQL's 4 was chosen. With 4 it reads tables whole for a few hundred keys."""

ALIKE = 0.5
"""How many of a word's trigrams a name must have to be spelt alike: Azerbaycan is Azerbaijan by .55."""


def normalize(url: str, variable: str = "DATABASE_URL") -> URL:
    """A database URL, however its scheme is spelled, for the asyncpg driver.

    Args:
        url: as it was given.
        variable: what gave it, for the error.

    Raises:
        BadUrl: it is not a PostgreSQL URL.
    """
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise BadUrl(f"{variable} is not a URL: write postgresql://user:password@host/database") from error
    if parsed.drivername not in ("postgres", "postgresql", "postgresql+asyncpg"):
        raise BadUrl(f"{variable} names {parsed.drivername}: give a postgresql:// URL")
    return parsed.set(drivername="postgresql+asyncpg")


class ReadEngine(AsyncEngine):
    """An engine whose sessions read only, in autocommit: no transaction is opened, and none can be left open.

    Its sessions, once open, are kept out of SQLAlchemy's pool and lent from hand to hand: taking one out of the pool
    costs three times what asking PostgreSQL for one row does.
    """

    def __init__(self, url: str, pool_size: int, statement_timeout_ms: int) -> None:
        settings = {
            "application_name": "chancery",
            "default_transaction_read_only": "on",
            "statement_timeout": str(statement_timeout_ms),
            "jit": "off",
            "random_page_cost": str(NEAR),
            "max_parallel_workers_per_gather": "0",  # to start one takes longer than most statements do
            "pg_trgm.word_similarity_threshold": str(ALIKE),
        }
        engine = create_async_engine(
            normalize(url),
            isolation_level="AUTOCOMMIT",
            pool_size=pool_size,
            max_overflow=1,  # for whoever asks through SQLAlchemy while all the others are lent
            connect_args={
                "server_settings": settings,
                "max_cacheable_statement_size": 0,  # no limit: above 15 KiB the driver would prepare it at each request
            },
        )
        event.listen(engine.sync_engine, "connect", _prepare_session)
        super().__init__(engine.sync_engine)
        self._sessions: asyncio.LifoQueue[AsyncConnection | None] = asyncio.LifoQueue()
        for _ in range(pool_size):
            self._sessions.put_nowait(None)  # may be opened

    async def borrow(self) -> AsyncConnection:
        """A session of one's own until it is given back: the last to come back, or a new one if none is idle."""
        session = await self._sessions.get()
        if session is not None:
            return session
        try:
            return await self.connect()
        except BaseException:
            self.give_back(None)
            raise

    def give_back(self, session: AsyncConnection | None) -> None:
        """Let others have the session; None where it is lost."""
        self._sessions.put_nowait(session)

    @override
    async def dispose(self, close: bool = True) -> None:
        """Close the idle sessions."""
        for session in [self._sessions.get_nowait() for _ in range(self._sessions.qsize())]:
            if session is not None:
                await session.close()
            self.give_back(None)
        await super().dispose(close)


def read_engine(url: str, *, pool_size: int = 8, statement_timeout_ms: int = 10_000) -> ReadEngine:
    """An engine for reading.

    A connection that the database closed is found dead by the request that uses it, which fails as Unreachable, and
    another takes its place: a ping at each checkout would cost every request a round trip.
    """
    return ReadEngine(url, pool_size, statement_timeout_ms)


def write_engine(url: str, *, pool_size: int = 4) -> AsyncEngine:
    """An engine for migrations and seeding.

    Whatever the seeder asks, it asks by keys. A plan made while a table was small would walk all of it, and stay in the
    session while the table grows: sequential scans are left to what no index can answer.
    """
    settings = {"application_name": "chancery seed", "enable_seqscan": "off", "jit": "off"}
    return create_async_engine(normalize(url), pool_size=pool_size, connect_args={"server_settings": settings})


def _prepare_session(connection: Any, _record: object) -> None:  # noqa: ANN401 - SQLAlchemy's adapted connection
    connection.run_async(_prepare_driver)


async def _prepare_driver(driver: "asyncpg.Connection[asyncpg.Record]") -> None:
    """Look up the array types once, which the driver would else do in the middle of the first request to use one."""
    await driver.fetchrow("SELECT NULL::int[], NULL::text[], NULL::uuid[]")


async def verify(engine: AsyncEngine) -> None:
    """Refuse a database that Chancery cannot work with.

    Raises:
        Unreachable: nobody answers there, or not to us.
        TooOld: it is older than PostgreSQL 16.
        NotUtf8: its encoding is not UTF-8, and offsets would count bytes.
    """
    try:
        async with engine.connect() as connection:
            found = (
                await connection.execute(
                    text("SELECT current_setting('server_version_num')::int / 10000, getdatabaseencoding()::text")
                )
            ).one()
    except (OSError, SQLAlchemyError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise _unreachable(engine, error) from error
    version, encoding = found
    if version < OLDEST:
        raise TooOld(f"the database is PostgreSQL {version}; Chancery needs {OLDEST} or newer")
    if encoding != "UTF8":
        raise NotUtf8(f"the database's encoding is {encoding}; create it with ENCODING 'UTF8'")


def _unreachable(engine: AsyncEngine, error: BaseException) -> Unreachable:
    where = engine.url.render_as_string(hide_password=True).replace("postgresql+asyncpg://", "postgresql://")
    reason = str(getattr(error, "orig", None) or error).partition("\n")[0]
    return Unreachable(f"the database at {where} does not answer: {reason}")


async def fetch_row(engine: ReadEngine, sql: str, arguments: Sequence[object]) -> asyncpg.Record | None:
    """The first row of a statement, by one Execute on a lent session, past SQLAlchemy's result layer.

    Raises:
        StatementTimeout: it took longer than the engine allows.
        Unreachable: no session can be had, or it was lost; the next request gets a new one. Or a replica gave the
            statement up, for what it read has since been changed.
        DatabaseError: anything else.
    """
    try:
        session: AsyncConnection | None = await engine.borrow()
    except (OSError, SQLAlchemyError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise _unreachable(engine, error) from error
    assert session is not None
    try:
        row: asyncpg.Record | None = await _driver_of(session).fetchrow(sql, *arguments)
    except asyncpg.QueryCanceledError as error:
        raise StatementTimeout("the query took too long") from error
    except LOST as error:
        lost, session = session, None
        await lost.invalidate()
        await lost.close()
        raise _unreachable(engine, error) from error
    except asyncpg.SerializationError as error:
        raise _unreachable(engine, error) from error
    except asyncpg.PostgresError as error:
        raise DatabaseError(str(error).partition("\n")[0]) from error
    finally:
        engine.give_back(session)
    return row


def _driver_of(session: AsyncConnection) -> "asyncpg.Connection[asyncpg.Record]":
    """What SQLAlchemy's own accessor of it gives, which is a coroutine."""
    assert session.sync_connection is not None
    driver: asyncpg.Connection[asyncpg.Record] | None = session.sync_connection.connection.driver_connection
    assert driver is not None
    return driver
