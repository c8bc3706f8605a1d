"""A seeder as a process of its own, for tests that kill it: `python seeding_process.py DATABASE_URL FOLDER JOBS`."""

import asyncio
import sys
from pathlib import Path

from plain_extractor import PLAIN

from db.engine import write_engine
from seed.crew import Alone, Processes
from seed.run import seed


async def main(url: str, folder: str, jobs: int) -> None:
    engine = write_engine(url)
    crew = Processes(jobs) if jobs > 1 else Alone()
    try:
        await seed(engine, [Path(folder)], extractor=PLAIN, crew=crew, progress=lambda entry: tell(entry.path))
    finally:
        await engine.dispose()


def tell(path: str) -> None:
    sys.stdout.write(f"{path}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
