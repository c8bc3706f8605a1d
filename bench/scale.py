"""What an article costs, from its file to its rows: time, processor, disk and log, for the plan of docs/scale.md.

    uv run python -m bench.scale [FOLDER] [--copies N] [--jobs N]

FOLDER holds articles (.txt); by default the tests' own. Each is loaded N times over, every copy with a line of its own,
by the real extractor into a database of its own. So the copies tell of the same events: what they cost is what a report
of a known event costs, and the first copy alone is what new events cost.
"""

import argparse
import asyncio
import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import psutil
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from db import migrations
from db.embedded import Cluster
from db.engine import write_engine
from seed.crew import Alone, Processes
from seed.read import find, read
from seed.run import seed

ARTICLES = Path(__file__).parent.parent / "tests" / "articles"
SIZES = """
    SELECT c.relname AS name, s.n_live_tup AS live, pg_table_size(c.oid) AS data, pg_indexes_size(c.oid) AS indexes
    FROM pg_class c JOIN pg_stat_user_tables s ON s.relid = c.oid
    ORDER BY pg_total_relation_size(c.oid) DESC
"""


LEAST = 500
"""Bytes an article that a table must take to be told of."""

type Size = tuple[int, int, int]
"""Rows, bytes, and bytes of indexes."""


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds by the clock and of processors, and bytes, since something began."""

    clock: float
    seeder: float
    postgres: float
    log: int

    def __sub__(self, other: "Spent") -> "Spent":
        return Spent(
            self.clock - other.clock, self.seeder - other.seeder, self.postgres - other.postgres, self.log - other.log
        )


async def spent(engine: AsyncEngine, postmaster: psutil.Process) -> Spent:
    """All that was spent so far by this process (without those that read and extract), and by PostgreSQL."""
    async with engine.connect() as connection:
        log = int(await connection.scalar(text("SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')")) or 0)
    servers = [processor(one) for one in postmaster.children()]
    ended = postmaster.cpu_times().children_user + postmaster.cpu_times().children_system
    return Spent(time.perf_counter(), processor(psutil.Process()), sum(servers) + ended, log)


def processor(process: psutil.Process) -> float:
    """The seconds that a process has computed."""
    times = process.cpu_times()
    return float(times.user + times.system)


def process_of(data_dir: Path) -> int:
    """The process of an embedded server."""
    return int((data_dir / "data" / "postmaster.pid").read_text().split()[0])


def copies(articles: list[Path], folder: Path, numbers: range) -> Path:
    """A new folder of copies of articles, each with a line of its own."""
    folder.mkdir()
    for number in numbers:
        for path in articles:
            (folder / f"{number:05}-{path.name}").write_text(f"{read(path).text}\n\nCopy {number}.\n")
    return folder


async def main(source: Path, count: int, jobs: int) -> None:
    """Load the first copy, then the others; print what each cost an article, and what lies on the disk."""
    articles = [path for path in find([source]) if path.suffix == ".txt"]
    with tempfile.TemporaryDirectory() as home:
        os.chmod(home, 0o755)  # root's server runs as another user, who must get there
        with Cluster.start(Path(home, "data")) as cluster:
            engine = write_engine(cluster.url)
            await migrations.upgrade(engine)
            await seed(engine, [])  # the reference tables, which are no article's
            bare = await sizes(engine)
            postmaster = psutil.Process(process_of(Path(home, "data")))
            for name, numbers in (("new", range(1)), ("known", range(1, count))):
                folder = copies(articles, Path(home, name), numbers)
                before = await spent(engine, postmaster)
                await seed(engine, [folder], crew=Processes(jobs) if jobs else Alone())
                tell(name, len(articles) * len(numbers), await spent(engine, postmaster) - before)
            tell_sizes(bare, await sizes(engine), len(articles) * count)
            await engine.dispose()


def tell(name: str, count: int, cost: Spent) -> None:
    """Print what some articles cost."""
    each = f"{1000 * cost.seeder / count:.1f} ms of the seeder, {1000 * cost.postgres / count:.1f} ms of PostgreSQL"
    print(f"{name}: {count} articles, {count / cost.clock:.1f}/s; each {each}, {cost.log / count / 1000:.0f} kB of log")


async def sizes(engine: AsyncEngine) -> dict[str, Size]:
    """What each table takes, the largest first."""
    async with engine.begin() as connection:
        await connection.execute(text("ANALYZE"))
    async with engine.connect() as connection:
        return {row.name: (row.live, row.data, row.indexes) for row in await connection.execute(text(SIZES))}


def tell_sizes(before: dict[str, Size], after: dict[str, Size], count: int) -> None:
    """Print what an article takes on the disk, table by table, without what was there before."""
    grown = {
        name: tuple(new - old for new, old in zip(size, before[name], strict=True)) for name, size in after.items()
    }
    for name, (rows, data, indexes) in grown.items():
        if data + indexes > count * LEAST:
            print(f"{name:16} {rows / count:6.1f} rows, {data / count:6.0f} bytes, {indexes / count:6.0f} of indexes")
    total = sum(data + indexes for _, data, indexes in grown.values())
    print(f"all {total / count / 1000:.1f} kB an article")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", nargs="?", type=Path, default=ARTICLES)
    arguments.add_argument("--copies", type=int, default=20)
    arguments.add_argument("--jobs", type=int, default=os.process_cpu_count() or 1, help="0: in this very process")
    given = arguments.parse_args()
    asyncio.run(main(given.folder, given.copies, given.jobs))
