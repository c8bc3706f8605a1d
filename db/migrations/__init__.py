"""Schema migrations: run through these functions, by the command line and by the tests alike."""

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine

from db.errors import DatabaseError

LOCK = 0x0C4A9CE5
"""The advisory lock that lets one of several starting processes migrate while the others wait."""


class NewerSchema(DatabaseError):
    """The database was migrated by a newer Chancery than this one."""


def head() -> str:
    """The revision that this code expects."""
    return str(ScriptDirectory.from_config(_config()).get_current_head())


async def current(engine: AsyncEngine) -> str | None:
    """The revision that the database is at; None when it is empty."""
    async with engine.connect() as connection:
        return await connection.run_sync(lambda sync: MigrationContext.configure(sync).get_current_revision())


async def upgrade(engine: AsyncEngine) -> None:
    """Bring the database up to `head`, once, however many processes ask for it at the same time.

    Raises:
        NewerSchema: the database is at a revision that this code does not know.
    """
    await _run(engine, _upgrade)


async def downgrade(engine: AsyncEngine, revision: str = "base") -> None:
    """Take the database back down to a revision; `base` empties it."""
    await _run(engine, lambda config: command.downgrade(config, revision))


async def check(engine: AsyncEngine) -> None:
    """Refuse a database that is not at `head`.

    Raises:
        NewerSchema: it is ahead of this code.
        DatabaseError: it is behind.
    """
    revision = await current(engine)
    if revision == head():
        return
    if revision is not None and revision not in _known():
        raise _newer(revision)
    if revision is None:
        raise DatabaseError("the database holds no record yet: run `chancery migrate`, or `chancery seed`")
    raise DatabaseError(f"the database is at revision {revision}, not {head()}; run `chancery migrate`")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _known() -> set[str]:
    return {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}


def _newer(revision: str) -> NewerSchema:
    return NewerSchema(f"the database is at revision {revision}, which this version does not know; upgrade Chancery")


def _upgrade(config: Config) -> None:
    revision = MigrationContext.configure(config.attributes["connection"]).get_current_revision()
    if revision is not None and revision not in _known():
        raise _newer(revision)
    command.upgrade(config, "head")


async def _run(engine: AsyncEngine, work: Callable[[Config], None]) -> None:
    def locked(connection: Connection) -> None:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")
        config = _config()
        config.attributes["connection"] = connection
        work(config)

    async with engine.begin() as connection:
        await connection.run_sync(locked)
