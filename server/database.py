"""The database that a command works on: the embedded one, or the one that DATABASE_URL names; and its replica."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager

from db import migrations
from db.embedded import Cluster
from db.engine import normalize, verify, write_engine
from db.errors import Behind, NotUtf8, TooOld, Unreachable
from server.settings import Settings

PATIENCE = 10.0
"""Seconds that a replica has to replay a migration."""


@contextmanager
def open_database(settings: Settings) -> Iterator[str]:
    """The URL of a database that answers, for as long as the command runs; the embedded one is started, or joined.

    Raises:
        DatabaseError: it does not answer, or is not fit.
    """
    if settings.database_url is not None:
        yield normalize(settings.database_url).render_as_string(hide_password=False)
        return
    with Cluster.start(settings.data_dir) as cluster:
        yield cluster.url


async def migrate(url: str) -> str:
    """Bring the database's schema up to this code; the revision it is then at."""
    engine = write_engine(url)
    try:
        await verify(engine)
        await migrations.upgrade(engine)
    finally:
        await engine.dispose()
    return migrations.head()


async def check(url: str) -> None:
    """Refuse a database whose schema is not this code's."""
    engine = write_engine(url)
    try:
        await verify(engine)
        await migrations.check(engine)
    finally:
        await engine.dispose()


async def check_replica(url: str, patience: float = PATIENCE) -> str:
    """The URL of a replica that can be read from; it is given a while to follow a database that was just migrated.

    Args:
        url: as CHANCERY_READ_URL gives it.
        patience: for how many seconds it may be behind.

    Raises:
        DatabaseError: it does not answer, is not fit, or stays behind.
    """
    found = normalize(url, "CHANCERY_READ_URL").render_as_string(hide_password=False)
    engine = write_engine(found)
    deadline = time.monotonic() + patience
    try:
        await verify(engine)
        while (revision := await migrations.current(engine)) != migrations.head():
            if time.monotonic() > deadline:
                raise Behind(revision, migrations.head())
            await asyncio.sleep(0.2)
    except (Unreachable, TooOld, NotUtf8) as error:
        raise type(error)(f"CHANCERY_READ_URL: {error}") from error
    finally:
        await engine.dispose()
    return found
