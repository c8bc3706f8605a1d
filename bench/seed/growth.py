"""Whether an article costs the same in a large record: `uv run python bench/seed/growth.py --sizes 10000 100000`.

Two records are loaded, a small and a large one. Then each gets the articles that come next in it, a batch at a time and
turn by turn, so that whatever else the machine does meanwhile slows both alike: what is left is growth. What the
extractor reads is kept in `--folder`, so that another run need not read it again.
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
from kept import KEPT, SUFFIX, keep
from sqlalchemy.ext.asyncio import AsyncEngine

from db import migrations
from db.embedded import Cluster
from db.engine import write_engine
from seed.chunk import BATCH
from seed.run import seed

FOLDER = 1000
"""Articles in a folder of what is loaded before; what comes next is in folders of a batch."""


@dataclass(slots=True)
class Record:
    """A record of so many articles, and what a further batch cost an article: milliseconds, ours, PostgreSQL's."""

    size: int
    engine: AsyncEngine
    folder: Path
    ours: list[float] = field(default_factory=list)
    postgres: list[float] = field(default_factory=list)

    def before(self) -> list[Path]:
        """The folders of what is loaded before."""
        return [self.folder / f"{first:07}-{FOLDER}" for first in range(0, self.size, FOLDER)]

    def next(self, turns: int) -> list[Path]:
        """The folders of the batches that come next."""
        return [self.folder / f"{self.size + turn * BATCH:07}-{BATCH}" for turn in range(turns)]

    async def load(self, data: Path) -> None:
        """Load all but what comes next; print what that took."""
        begun = time.perf_counter()
        for folder in self.before():
            await self._seed(folder)
        after = costs(data)
        print(
            f"{self.size} articles loaded, {self.size / (after.passed - begun):.1f} a second, "
            f"peak {after.our_memory:.0f} MB here, {after.backend_memory:.0f} MB a backend",
            flush=True,
        )

    async def turn(self, folder: Path, data: Path) -> None:
        """Load the next batch."""
        before = costs(data)
        await self._seed(folder)
        after = costs(data)
        self.ours.append(_an_article(before.ours, after.ours))
        self.postgres.append(_an_article(before.postgres, after.postgres))

    async def _seed(self, folder: Path) -> None:
        summary = await seed(self.engine, [folder], extractor=KEPT)
        assert not summary.rejected, summary.rejected[:3]

    def costs(self) -> list[float]:
        """What each batch cost an article, ours and PostgreSQL's together."""
        return [ours + theirs for ours, theirs in zip(self.ours, self.postgres, strict=True)]

    def told(self) -> str:
        """A line of the table."""
        return f"{self.size:8} {median(self.ours):8.1f} {median(self.postgres):12.1f} {median(self.costs()):8.1f}"


def _an_article(before: float, after: float) -> float:
    return 1000 * (after - before) / BATCH


def write(folder: Path) -> None:
    """Write the articles of a folder, and keep what is read of them, if that was not done before."""
    if folder.with_suffix(SUFFIX).exists():
        return
    first, count = map(int, folder.name.split("-"))
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(first, first + count):
        (folder / f"{number:07}.txt").write_text(articles.article(number))
    keep(folder)


async def _ask(cluster: Cluster, statement: str) -> object:
    """What the server says to a statement outside of any record; it may make one."""
    admin = await asyncpg.connect(cluster.url_of("postgres").replace("+asyncpg", ""))
    try:
        return await admin.fetchval(statement)
    finally:
        await admin.close()


async def _record(cluster: Cluster, size: int, folder: Path) -> Record:
    await _ask(cluster, f"CREATE DATABASE record_{size} TEMPLATE template0")
    engine = write_engine(cluster.url_of(f"record_{size}"))
    await migrations.upgrade(engine)
    return Record(size, engine, folder)


async def main(sizes: list[int], turns: int, jobs: int, folder: Path) -> None:
    """Load both records, and go on with them turn by turn; print what an article costs in each."""
    with tempfile.TemporaryDirectory() as home, Cluster.start(Path(home) / "data", durable=False) as cluster:
        records = [await _record(cluster, size, folder) for size in sorted(sizes)]
        wanted = {folder for record in records for folder in (*record.before(), *record.next(turns))}
        with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
            list(pool.map(write, sorted(wanted)))
        data = Path(str(await _ask(cluster, "SHOW data_directory")))
        for record in records:
            await record.load(data)
        for number in range(turns):
            for record in records if number % 2 else reversed(records):
                await record.turn(record.next(turns)[number], data)
        small, large = records
        print("articles  CPU ms an article: ours, PostgreSQL, both", small.told(), large.told(), sep="\n")
        ratio = median(after / before for before, after in zip(small.costs(), large.costs(), strict=True))
        print(f"an article in the large record costs {ratio:.2f} times as much as in the small one")
        for record in records:
            await record.engine.dispose()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument(
        "--sizes", type=int, nargs=2, default=[1000, 10_000], help="articles in each: whole thousands"
    )
    arguments.add_argument("--turns", type=int, default=20, help="batches that each gets then")
    arguments.add_argument("--jobs", type=int, default=2, help="processes that extract before")
    arguments.add_argument("--folder", type=Path, help="where articles and what is read of them stay")
    given = arguments.parse_args()
    if any(size % FOLDER or not size for size in given.sizes):
        arguments.error(f"--sizes: give multiples of {FOLDER}, for so many articles are in a folder")
    with tempfile.TemporaryDirectory() as made:
        asyncio.run(main(given.sizes, given.turns, given.jobs, given.folder or Path(made)))
