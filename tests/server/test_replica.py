"""Reads that go to a replica: a hot standby answers, the primary is not asked, and what is wrong is told."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from plain_extractor import PLAIN, sentences
from process import Serve
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine
from standby import standby

from db import migrations
from db.embedded import Cluster
from db.engine import fetch_row, read_engine, write_engine
from db.errors import BadUrl, Behind, Unreachable
from seed.run import seed
from server.database import check_replica

ARTICLES = "{ articles { totalCount } }"
READERS = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'chancery'"


async def readers(engine: AsyncEngine) -> int:
    """How many reading sessions its server has."""
    async with engine.connect() as connection:
        return int(await connection.scalar(text(READERS)) or 0)


async def test_reads_go_to_the_replica(engine: AsyncEngine, world_url: str, serve_anywhere: Serve) -> None:
    primary = engine.url.render_as_string(hide_password=False)
    server = serve_anywhere(primary, CHANCERY_READ_URL=world_url)
    assert server.ask(ARTICLES)["data"]["articles"]["totalCount"] > 0
    assert server.client.get("/readyz").json() == {"ready": True, "reads": "replica", "revision": migrations.head()}
    async with engine.connect() as connection:
        mine = await connection.scalar(text(f"{READERS} AND datname = current_database()"))
    assert mine == 0


async def test_a_replica_that_cannot_be_read_from_is_told(empty_engine: AsyncEngine) -> None:
    url = empty_engine.url.render_as_string(hide_password=False)
    with pytest.raises(Behind, match=f"the replica is at revision none and the database at {migrations.head()}"):
        await check_replica(url, patience=0)
    with pytest.raises(Unreachable, match=r"CHANCERY_READ_URL: the database at .* does not answer"):
        await check_replica("postgresql://me@127.0.0.1:1/nothing")
    with pytest.raises(BadUrl, match="CHANCERY_READ_URL names mysql"):
        await check_replica("mysql://me@here/db")


@pytest.fixture
def primary() -> Iterator[tuple[Cluster, Path]]:
    """A server of the test's own, for a standby is a copy of all of it; and its folder."""
    with TemporaryDirectory(prefix="chancery-tests-") as folder:
        Path(folder).chmod(0o755)  # root's server runs as another user, who must get there
        data = Path(folder, "primary")
        with Cluster.start(data, durable=False) as cluster:
            yield cluster, data


@pytest.mark.slow
async def test_a_hot_standby_answers_what_the_primary_was_told(
    primary: tuple[Cluster, Path], serve_anywhere: Serve, tmp_path: Path
) -> None:
    cluster, folder = primary
    chance = Random(6)
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(sentences(chance))
    writing = write_engine(cluster.url)
    await migrations.upgrade(writing)
    with standby(cluster, folder) as replica:
        server = serve_anywhere(cluster.url, CHANCERY_READ_URL=replica)
        following = write_engine(replica)
        assert server.ask(ARTICLES) == {"data": {"articles": {"totalCount": 0}}}
        await seed(writing, [tmp_path], extractor=PLAIN)
        await replayed(writing, following)
        assert server.ask(ARTICLES) == {"data": {"articles": {"totalCount": 5}}}
        assert (await readers(writing), await readers(following)) == (0, 1)
        await conflict(writing, replica)
        await following.dispose()
        assert server.stop() == 0
    await writing.dispose()


async def replayed(writing: AsyncEngine, following: AsyncEngine) -> None:
    """Wait until the standby has seen all that was written."""
    async with writing.connect() as connection:
        # where it ends, not how far it is written: commits do not wait for that on a server that need not last
        written = await connection.scalar(text("SELECT pg_current_wal_insert_lsn()::text"))
    seen = text("SELECT pg_is_in_recovery() AND pg_last_wal_replay_lsn() >= CAST(CAST(:written AS text) AS pg_lsn)")
    async with following.connect() as connection:
        for _ in range(300):
            if await connection.scalar(seen, {"written": written}):
                return
            await asyncio.sleep(0.1)
    raise AssertionError("the standby does not follow")


async def conflict(writing: AsyncEngine, replica: str) -> None:
    """A statement that the standby gives up, for what it reads is changed on the primary, may be asked again."""
    reading = read_engine(replica)
    asked = asyncio.create_task(fetch_row(reading, "SELECT count(*), pg_sleep(20) FROM article", []))
    await asyncio.sleep(0.5)
    async with writing.begin() as connection:
        await connection.execute(text("LOCK TABLE article IN ACCESS EXCLUSIVE MODE"))
        await connection.execute(text("COMMENT ON TABLE article IS 'changed'"))
    with pytest.raises(Unreachable, match="conflict with recovery"):
        await asked
    assert await fetch_row(reading, "SELECT 1", []) == (1,)
    await reading.dispose()
