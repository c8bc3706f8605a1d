"""The database that a command works on: the embedded one, or the one that DATABASE_URL names."""

from collections.abc import Iterator
from contextlib import contextmanager

from db import migrations
from db.embedded import Cluster
from db.engine import normalize, verify, write_engine
from server.settings import Settings


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
