"""How fast articles become facts: `uv run python bench/seed --articles 10000 [--jobs 2] [--whole]`.

Generated articles (articles.py) are read by the real extractor, in so many processes, and what they say is kept; then
the seeder loads it into a database of its own, so that resolving and loading is what is measured, and how it grows. The
same rows are sent by bare COPY into tables without any constraint: the ratio is what keeping the record true costs.
The extractor is set against the bare parser on the same texts. `--whole` reads while it loads, as `chancery seed` does.
"""

import argparse
import asyncio
import io
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import articles
import staging
from costs import Costs, costs
from kept import KEPT, keep
from parsing import parse
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from db import migrations
from db.base import Base
from db.embedded import Cluster
from db.engine import write_engine
from seed.chunk import BATCH
from seed.crew import Alone, Processes
from seed.offline import OFFLINE
from seed.pipeline import Extractor
from seed.run import seed

TABLES = ("claim", "evidence", "report")
STEPS = 10
"""So many lines has the table of growth."""


def keep_all(folder: Path, count: int, jobs: int) -> None:
    """Extract all articles in several processes, and print the rate."""
    begun = time.perf_counter()
    with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
        list(pool.map(keep, sorted(path for path in folder.iterdir() if path.is_dir())))
    seconds = time.perf_counter() - begun
    print(f"extract  {count / seconds:8.1f} articles/s in {jobs} processes ({count} in {seconds:.1f} s)")


async def load(engine: AsyncEngine, folder: Path, extractor: Extractor, jobs: int, data: Path, count: int) -> float:
    """The seconds that a run takes; prints how it grows."""
    step = max(1, count // STEPS)
    marks = [costs(data)]
    print(
        "articles  articles/s  CPU ms an article: ours, PostgreSQL  peak MB: ours, extracting, a backend",
        flush=True,
    )

    def mark(_entry: object) -> None:
        nonlocal done
        done += 1
        if done % step == 0:
            marks.append(costs(data))
            print(_growth(done, step, marks[-2], marks[-1]), flush=True)

    done = 0
    crew = Processes(jobs) if jobs > 1 else Alone()
    summary = await seed(engine, [folder], extractor=extractor, crew=crew, progress=mark)
    assert not summary.rejected, summary.rejected[:3]
    return costs(data).passed - marks[0].passed


def _growth(done: int, step: int, before: Costs, after: Costs) -> str:
    rate = step / (after.passed - before.passed)
    ours, theirs = (1000 * busy / step for busy in (after.ours - before.ours, after.postgres - before.postgres))
    memory = f"{after.our_memory:14.0f} {after.extractor_memory:15.0f} {after.backend_memory:12.0f}"
    return f"{done:8} {rate:11.1f} {ours:23.1f} {theirs:11.1f} {memory}"


async def copy(engine: AsyncEngine) -> tuple[int, float]:
    """How many rows of claims, evidence and reports there are, and the seconds that bare COPY takes for them."""
    rows = seconds = 0.0
    async with engine.connect() as connection:
        driver = (await connection.get_raw_connection()).driver_connection
        assert driver
        for table in TABLES:
            data = io.BytesIO()
            stored = [column.name for column in Base.metadata.tables[table].columns if column.computed is None]
            await driver.copy_from_table(table, columns=stored, output=data, format="binary")
            data.seek(0)
            await driver.execute(f"CREATE TEMP TABLE bare_{table} AS SELECT * FROM {table} LIMIT 0")
            begun = time.perf_counter()
            status = await driver.copy_to_table(f"bare_{table}", columns=stored, source=data, format="binary")
            seconds += time.perf_counter() - begun
            rows += int(status.split()[-1])
    return int(rows), seconds


async def main(count: int, jobs: int, sample: int, *, whole: bool) -> None:
    """Read and load generated articles, again, and by bare COPY; print the rates."""
    with tempfile.TemporaryDirectory() as home, Cluster.start(Path(home) / "data") as cluster:
        folder = Path(home) / "articles"
        folder.mkdir()
        articles.write(folder, count)
        with ProcessPoolExecutor(1, get_context("spawn")) as apart:  # for its memory is not a loader's
            print(apart.submit(parse, folder, sample).result())
        if not whole:
            keep_all(folder, count, jobs)
        engine = write_engine(cluster.url)
        await migrations.upgrade(engine)
        extractor = OFFLINE if whole else KEPT
        async with engine.connect() as connection:
            data = Path(str(await connection.scalar(text("SHOW data_directory"))))
        seconds = await load(engine, folder, extractor, jobs if whole else 1, data, count)
        print(f"load     {count / seconds:8.1f} articles/s ({count} in {seconds:.1f} s)")
        begun = time.perf_counter()
        await seed(engine, [folder], extractor=extractor)
        print(f"again    {count / (time.perf_counter() - begun):8.1f} articles/s, all unchanged")
        rows, bare = await copy(engine)
        print(f"facts    {rows / seconds:8.1f} rows/s, {bare / seconds:.4f} of bare COPY ({rows / bare:.0f}/s)")
        for table, size, by_json, by_copy in await staging.compare(engine, BATCH):
            print(f"a batch's {size} rows of {table}: {by_json:.0f} ms as JSON, {by_copy:.0f} ms by COPY and staging")
        async with engine.connect() as connection:
            live = await connection.scalar(text("SELECT count(*) FROM entity WHERE live AND kind <> 'COUNTRY'"))
        print(f"entities {live:8}")
        await engine.dispose()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--articles", type=int, default=1000)
    arguments.add_argument("--jobs", type=int, default=1, help="processes that extract")
    arguments.add_argument("--sample", type=int, default=200, metavar="N", help="articles read by the bare parser too")
    arguments.add_argument("--whole", action="store_true", help="extract while loading")
    given = arguments.parse_args()
    asyncio.run(main(given.articles, given.jobs, given.sample, whole=given.whole))
