"""Whether an article costs the same in a large record: `uv run python bench/seed/growth.py --articles 100000`.

Two records are loaded, one of them a tenth of the other. Then each gets the articles that come next in it, a batch at a
time and turn by turn, so that whatever else the machine does meanwhile slows both alike: what is left is growth.
"""

import argparse
import asyncio
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from statistics import median

import articles
import asyncpg
from costs import costs
from kept import KEPT, keep
from sqlalchemy.ext.asyncio import AsyncEngine

from db import migrations
from db.embedded import Cluster
from db.engine import write_engine
from seed.chunk import BATCH
from seed.run import seed

FOLDER = 1000
"""Articles in a folder of what is loaded before; what comes after is in folders of a batch."""


@dataclass(slots=True)
class Record:
    """A record of so many articles, and what a further batch cost an article: milliseconds, ours, PostgreSQL's."""

    size: int
    engine: AsyncEngine
    folder: Path
    ours: list[float] = field(default_factory=list)
    postgres: list[float] = field(default_factory=list)

    def write(self, turns: int) -> list[Path]:
        """Write its articles, and those that come next; the folders of all."""
        for number in range(self.size + turns * BATCH):
            later = number - self.size
            name = f"0-{number // FOLDER:04}" if later < 0 else f"1-{later // BATCH:04}"
            (self.folder / name).mkdir(parents=True, exist_ok=True)
            (self.folder / name / f"{number:07}.txt").write_text(articles.article(number))
        return sorted(self.folder.iterdir())

    async def load(self) -> None:
        """Load all but what comes next."""
        begun = time.perf_counter()
        for folder in sorted(self.folder.glob("0-????")):
            await seed(self.engine, [folder], extractor=KEPT)
        print(f"{self.size} articles loaded in {time.perf_counter() - begun:.0f} s", flush=True)

    async def turn(self, number: int, data: Path) -> None:
        """Load the next batch."""
        before = costs(data)
        summary = await seed(self.engine, [self.folder / f"1-{number:04}"], extractor=KEPT)
        assert not summary.rejected, summary.rejected[:3]
        after = costs(data)
        self.ours.append(_an_article(before.ours, after.ours))
        self.postgres.append(_an_article(before.postgres, after.postgres))

    def told(self) -> str:
        """A line of the table."""
        both = [sum(pair) for pair in zip(self.ours, self.postgres, strict=True)]
        return f"{self.size:8} {median(self.ours):8.1f} {median(self.postgres):12.1f} {median(both):8.1f}"


def _an_article(before: float, after: float) -> float:
    return 1000 * (after - before) / BATCH


async def _record(cluster: Cluster, name: str, size: int, home: Path) -> Record:
    admin = await asyncpg.connect(cluster.url_of("postgres").replace("+asyncpg", ""))
    await admin.execute(f"CREATE DATABASE {name} TEMPLATE template0")
    await admin.close()
    engine = write_engine(cluster.url_of(name))
    await migrations.upgrade(engine)
    return Record(size, engine, home / name)


async def main(size: int, turns: int, jobs: int) -> None:
    """Load both records, and go on with them turn by turn; print what an article costs in each."""
    with tempfile.TemporaryDirectory() as temporary, Cluster.start(Path(temporary) / "data", durable=False) as cluster:
        home = Path(temporary)
        records = [await _record(cluster, name, of, home) for name, of in (("tenth", size // 10), ("whole", size))]
        folders = [folder for record in records for folder in record.write(turns)]
        with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
            list(pool.map(keep, folders))
        for record in records:
            await record.load()
        data = await _data(cluster)
        for number in range(turns):
            for record in records if number % 2 else reversed(records):
                await record.turn(number, data)
        print("articles  CPU ms an article: ours, PostgreSQL, both", *(record.told() for record in records), sep="\n")
        ratios = [
            (ours + theirs) / (ours_before + theirs_before)
            for ours_before, theirs_before, ours, theirs in zip(
                records[0].ours, records[0].postgres, records[1].ours, records[1].postgres, strict=True
            )
        ]
        print(f"an article in the whole record costs {median(ratios):.2f} times as much as in the tenth of it")
        for record in records:
            await record.engine.dispose()


async def _data(cluster: Cluster) -> Path:
    admin = await asyncpg.connect(cluster.url_of("postgres").replace("+asyncpg", ""))
    data = Path(await admin.fetchval("SHOW data_directory"))
    await admin.close()
    return data


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--articles", type=int, default=10_000, help="in the larger of the two")
    arguments.add_argument("--turns", type=int, default=20, help="batches that each gets then")
    arguments.add_argument("--jobs", type=int, default=2, help="processes that extract before")
    given = arguments.parse_args()
    asyncio.run(main(given.articles, given.turns, given.jobs))
