"""A seeder killed at any moment leaves nothing half done, and whoever comes after it ends where it would have ended.

A few kills in everyday's slow run; `CHANCERY_TEST_KILLS=50 uv run pytest -m slow tests/seed/test_crash.py` for more.
"""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random

import pytest
from conftest import MakeDatabase
from dump import dump
from plain_extractor import PLAIN, sentences
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from db.engine import write_engine
from seed.run import seed

KILLS = int(os.environ.get("CHANCERY_TEST_KILLS", "4"))
ARTICLES = 500
PROGRAM = Path(__file__).parents[1] / "seeding_process.py"

HALF_LOADED = """
    SELECT 'an article that the ledger does not have' FROM article a
    WHERE NOT EXISTS (SELECT FROM ingest_item i WHERE i.article_id = a.id AND i.outcome = 'LOADED')
    UNION ALL SELECT 'a loaded article without its claims' FROM ingest_item i
    WHERE outcome = 'LOADED' AND NOT EXISTS (SELECT FROM evidence e WHERE e.article_id = i.article_id)
    UNION ALL SELECT 'a loaded article without its reports' FROM ingest_item i
    WHERE outcome = 'LOADED' AND NOT EXISTS (SELECT FROM report r WHERE r.article_id = i.article_id)
    UNION ALL SELECT 'an entity without its row' FROM entity e
    WHERE live AND kind = 'MEETING' AND NOT EXISTS (SELECT FROM meeting m WHERE m.id = e.id AND m.live)
    UNION ALL SELECT 'a claim chosen or not by nobody' FROM claim c JOIN meeting m ON m.id = c.survivor_id
    WHERE c.property = 'start' AND c.chosen AND m.start_edtf <> c.value AND m.live
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles, some of them twice."""
    made = tmp_path_factory.mktemp("articles")
    chance = Random(3)
    for number in range(ARTICLES):
        (made / f"{number:04}.txt").write_text(sentences(chance))
    return made


@pytest.fixture(scope="module")
async def whole(make_database: MakeDatabase, template: str, folder: Path) -> AsyncIterator[AsyncEngine]:
    """The record of a run that nobody disturbed."""
    engine = write_engine(await make_database(template))
    await seed(engine, [folder], extractor=PLAIN)
    yield engine
    await engine.dispose()


async def start(url: str, folder: Path, jobs: int) -> asyncio.subprocess.Process:
    """A seeder that has told of its first article."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = (sys.executable, str(PROGRAM), url, str(folder), str(jobs))
    process = await asyncio.create_subprocess_exec(*command, env=environment, stdout=asyncio.subprocess.PIPE)
    assert process.stdout
    await process.stdout.readline()
    return process


async def ask(engine: AsyncEngine, query: str) -> list[str]:
    async with engine.connect() as connection:
        return [str(row[0]) for row in await connection.execute(text(query))]


@pytest.mark.slow
@pytest.mark.parametrize("jobs", [1, 2])
async def test_a_seeder_may_be_killed_at_any_moment(
    jobs: int, whole: AsyncEngine, engine: AsyncEngine, folder: Path
) -> None:
    chance = Random(jobs)
    url = engine.url.render_as_string(hide_password=False)
    for _ in range(-(-KILLS // 2)):
        process = await start(url, folder, jobs)
        told = asyncio.create_task(read_all(process))
        await asyncio.sleep(chance.random() * 2)
        if process.returncode is None:
            process.send_signal(signal.SIGKILL)
        await process.wait()
        loaded = set(await ask(engine, "SELECT path FROM ingest_item WHERE outcome = 'LOADED'"))
        assert set(await told) <= loaded, "told of, and not there"
        assert await ask(engine, HALF_LOADED) == []
    await seed(engine, [folder], extractor=PLAIN)
    assert await dump(engine) == await dump(whole)


async def read_all(process: asyncio.subprocess.Process) -> list[str]:
    assert process.stdout
    lines = (await process.stdout.read()).decode().splitlines(keepends=True)
    return [line.strip() for line in lines if line.endswith("\n")]


@pytest.mark.slow
async def test_two_seeders_of_one_folder_make_one_record(whole: AsyncEngine, engine: AsyncEngine, folder: Path) -> None:
    url = engine.url.render_as_string(hide_password=False)
    both = [await start(url, folder, jobs) for jobs in (1, 2)]
    await asyncio.gather(*(read_all(process) for process in both))
    assert [await process.wait() for process in both] == [0, 0]
    assert await dump(engine) == await dump(whole)
