"""How fast articles become facts: `uv run python bench/seed --articles 10000 [--jobs 2] [--spacy 40]`.

Generated articles (templates over real countries, cities and common names) are loaded into a database of their own by
the seeder itself, with an extractor that costs nothing, so that resolving and loading is what is measured. The same
rows are then sent by bare COPY into tables without any constraint: the ratio is what keeping the record true costs.
With `--spacy`, the real extractor reads some samples, against the bare parser on the same texts.
"""

import argparse
import asyncio
import importlib
import io
import resource
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path
from random import Random

import spacy
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from db import migrations
from db.embedded import Cluster
from db.engine import write_engine
from seed import reference
from seed.crew import Alone, Processes
from seed.extract import extract
from seed.extract.parse import MODEL
from seed.pipeline import Extractor
from seed.read import read
from seed.run import seed

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "tests"))
PLAIN: Extractor = importlib.import_module("plain_extractor").PLAIN
SAMPLES = sorted((ROOT / "seed" / "samples").glob("*.txt"))
GIVEN = (
    "Ali Ana Anders Carlos Chen David Elena Fatima Hans Ibrahim Ivan Jean John Kofi Lars Maria Mehmet Olga Omar Pedro"
)
SURNAMES = (
    "Abe Aliyev Andersen Bakir Costa Diallo Fischer Garcia Haddad Ivanov Jansen Kaya Kim Lopez Mensah Moreau Novak"
)
TABLES = ("claim", "evidence", "report")


def articles(folder: Path, count: int) -> None:
    """Write articles, a thousand a folder."""
    chance = Random(0)
    codes = [country.code for country in reference.countries() if len(country.code) == 2]
    places = [city.name for city in reference.cities() if city.name.isalpha()]
    for number in range(count):
        inner = folder / f"{number // 1000:04}"
        inner.mkdir(exist_ok=True)
        (inner / f"{number:07}.txt").write_text(article(number, chance, codes, places))


def article(number: int, chance: Random, codes: list[str], places: list[str]) -> str:
    """Two officials, and two meetings of one pair."""
    one, other = chance.sample(codes[:80], 2)
    lines = [f"Item {number}"]
    for code in (one, other):
        name = f"{chance.choice(GIVEN.split())} {chance.choice(SURNAMES.split())}"
        lines.append(f"The Foreign Minister of {code} is {name}.")
    for _ in range(2):
        day = f"{chance.randint(2015, 2024)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        lines.append(f"{one} and {other} met on {day} in {chance.choice(places)}.")
    return "\n".join(lines) + "\n"


async def load(engine: AsyncEngine, folder: Path, jobs: int) -> float:
    """The seconds that a run takes."""
    begun = time.perf_counter()
    summary = await seed(engine, [folder], extractor=PLAIN, crew=Processes(jobs) if jobs > 1 else Alone())
    assert not summary.rejected, summary.rejected[:3]
    return time.perf_counter() - begun


async def copy(engine: AsyncEngine) -> tuple[int, float]:
    """How many rows of claims, evidence and reports there are, and the seconds that bare COPY takes for them."""
    rows = seconds = 0.0
    async with engine.connect() as connection:
        driver = (await connection.get_raw_connection()).driver_connection
        assert driver
        for table in TABLES:
            data = io.BytesIO()
            await driver.copy_from_table(table, output=data, format="binary")
            data.seek(0)
            await driver.execute(f"CREATE TEMP TABLE bare_{table} AS SELECT * FROM {table} LIMIT 0")
            begun = time.perf_counter()
            status = await driver.copy_to_table(f"bare_{table}", source=data, format="binary")
            seconds += time.perf_counter() - begun
            rows += int(status.split()[-1])
    return int(rows), seconds


def parse(count: int) -> None:
    """Print the rate of the real extractor against the bare parser."""
    texts = [read(path) for path in islice(SAMPLES * count, count)]
    parser = spacy.load(MODEL)
    extract(texts[0])
    begun = time.perf_counter()
    for one in texts:
        parser(one.text)
    bare = time.perf_counter() - begun
    begun = time.perf_counter()
    for one in texts:
        extract(one)
    own = time.perf_counter() - begun
    print(f"extract  {count / own:8.1f} articles/s, {bare / own:.2f} of bare spaCy ({count / bare:.1f}/s)")


async def main(count: int, jobs: int) -> None:
    """Load generated articles, again, and by bare COPY; print the rates."""
    with tempfile.TemporaryDirectory() as home, Cluster.start(Path(home) / "data") as cluster:
        folder = Path(home) / "articles"
        folder.mkdir()
        articles(folder, count)
        engine = write_engine(cluster.url)
        await migrations.upgrade(engine)
        seconds = await load(engine, folder, jobs)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"load     {count / seconds:8.1f} articles/s ({count} in {seconds:.1f} s, {memory:.0f} MB at most)")
        again = await load(engine, folder, 1)
        print(f"again    {count / again:8.1f} articles/s, all unchanged")
        rows, bare = await copy(engine)
        print(f"facts    {rows / seconds:8.1f} rows/s, {bare / seconds:.3f} of bare COPY ({rows / bare:.0f}/s)")
        async with engine.connect() as connection:
            live = await connection.scalar(text("SELECT count(*) FROM entity WHERE live AND kind <> 'COUNTRY'"))
        print(f"entities {live:8}")
        await engine.dispose()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--articles", type=int, default=1000)
    arguments.add_argument("--jobs", type=int, default=1)
    arguments.add_argument(
        "--spacy", type=int, default=0, metavar="N", help="also read N samples with the real extractor"
    )
    given = arguments.parse_args()
    asyncio.run(main(given.articles, given.jobs))
    if given.spacy:
        parse(given.spacy)
