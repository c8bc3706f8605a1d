"""Databases of a real PostgreSQL: one server a run, a template migrated once, a copy for each test that writes."""

import itertools
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from world import make_world

from db import migrations
from db.embedded import Cluster
from db.engine import write_engine

CORPUS = Path(__file__).parents[2] / "shared" / "corpus"
"""The labelled articles; not part of the project, so the tests that read them skip where they are not there."""

type MakeDatabase = Callable[[str | None], Awaitable[str]]


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-queries` rewrites the SQL and the answers beside the cases of tests/queries."""
    parser.addoption("--update-queries", action="store_true", help="rewrite tests/queries/*.sql and *.json")


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A server of this run's own."""
    with TemporaryDirectory(prefix="chancery-tests-") as folder:
        os.chmod(folder, 0o755)  # root's server runs as another user, who must get there
        with Cluster.start(Path(folder, "cluster"), durable=False) as started:
            yield started


@pytest.fixture(scope="session")
async def make_database(cluster: Cluster) -> AsyncIterator[MakeDatabase]:
    """Makes a database, empty or a copy of another; its URL."""
    numbers = itertools.count()
    admin = create_async_engine(cluster.url_of("postgres"), isolation_level="AUTOCOMMIT")

    async def make(template: str | None = None) -> str:
        name = f"test_{next(numbers)}"
        copied = f"{template} STRATEGY file_copy" if template else "template0"
        async with admin.connect() as connection:
            await connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {copied}"))
        return cluster.url_of(name)

    yield make
    await admin.dispose()


@pytest.fixture(scope="session")
async def template(cluster: Cluster, make_database: MakeDatabase) -> str:
    """The name of a migrated database, for copying."""
    url = await make_database(None)
    engine = write_engine(url)
    await migrations.upgrade(engine)
    await engine.dispose()
    name = engine.url.database
    assert name is not None
    return name


@pytest.fixture
async def database_url(make_database: MakeDatabase, template: str) -> str:
    """The URL of a migrated database of the test's own."""
    return await make_database(template)


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    """A migrated database of the test's own."""
    engine = write_engine(database_url)
    yield engine
    await engine.dispose()


@pytest.fixture
async def empty_engine(make_database: MakeDatabase) -> AsyncIterator[AsyncEngine]:
    """A database that no migration has seen."""
    engine = write_engine(await make_database(None))
    yield engine
    await engine.dispose()


@pytest.fixture(scope="session")
async def world_url(make_database: MakeDatabase, template: str) -> str:
    """The URL of the database of world.py, for reading alone."""
    url = await make_database(template)
    engine = write_engine(url)
    await make_world(engine)
    await engine.dispose()
    return url


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of the labelled articles."""
    if not CORPUS.exists():
        pytest.skip("the labelled articles are not here")
    return CORPUS
