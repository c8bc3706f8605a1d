"""Whatever the order in which articles come, and in however many runs, the record is the same to the letter."""

import asyncio
from collections.abc import Sequence
from random import Random
from typing import Any

import pytest
from conftest import MakeDatabase
from dump import dump
from sqlalchemy.ext.asyncio import AsyncEngine
from told import Told

from db import migrations
from db.engine import write_engine
from db.vocabulary import Medium, Modality, OfficeRole
from seed import ledger, tally
from seed.load import load_all, resolved
from seed.resolve import read_directory

NAMES = {
    "RU": ("Sergei Lavrov", "Sergey Lavrov", "S. Lavrov", "Lavrov", "Sergei Ivanov", "Stepan Ivanov", "S. Ivanov"),
    "AZ": ("Jeyhun Bayramov", "Ceyhun Bayramov", "Bayramov", "Ilham Aliyev", "Aliyev"),
    "TR": ("Sergei Ivanov", "Hakan Fidan", "H. Fidan"),
}
OFFICES = (("Foreign Minister", OfficeRole.FOREIGN_MINISTER), ("Ambassador", OfficeRole.AMBASSADOR))
DAYS = ("2022-12-06", "2022-12-06~", "2022-12-07", "2022-12-08", "2022-12", None)
WORDS = (
    "Russia is always open to the people of Azerbaijan.",
    "The two sides agreed to go on with their talks.",
    "He thanked them.",
)


def article(number: int, chance: Random) -> Told:
    """An article that tells of what others tell too, in other words."""
    told = Told(f"article {number}")
    pick = chance.choice
    people = []
    for _ in range(chance.randint(1, 3)):
        country = pick(list(NAMES))
        title, role = pick(OFFICES)
        serving = pick(((country,), (country,), (country, "TR"), ()))
        people.append(told.official(pick(NAMES[country]), *dict.fromkeys(serving), title=title, role=role))
    pair = pick((("AZ", "RU"), ("RU", "TR")))
    for _ in range(chance.randint(0, 2)):
        told.meeting(
            *pair,
            start=pick(DAYS),
            place=pick((None, None, "Moscow", "Baku")),
            medium=pick((None, Medium.IN_PERSON, Medium.PHONE)),
            attendees=(pick(people), "Someone Else"),
            modality=pick((Modality.ACTUAL, Modality.PLANNED)),
        )
    for _ in range(chance.randint(0, 2)):
        told.agreement(
            *pair,
            title=pick((None, None, "Treaty of Moscow", "Treaty of Baku")),
            designation=pick((None, "deal", "agreement on gas", "agreement on transport")),
            signed=pick(("2022-12-06", "2022-12-07", None)),
            signatories=(pick(people), None),
        )
    told.statement(pick(people), pick(WORDS), about=(pick(people).ref,))
    told.relation(*pair, pick(("1992~", "1992-04-04", "1992-02-14", "1991")))
    if chance.random() < 0.3:
        told.organization("Organization of Turkic States", acronym=pick((None, "OTS")))
    return told


WRONG_TALLIES = """
    SELECT t.survivor_id, t.property, t.value FROM tally t
    LEFT JOIN LATERAL (
        SELECT count(DISTINCT article_id) AS articles, bool_and(chosen) AS shown, bool_or(c.id = t.claim_id) AS among
        FROM claim c JOIN evidence e ON e.claim_id = c.id AND e.ordinal = 0
        WHERE c.survivor_id = t.survivor_id AND c.property = t.property AND c.retracted_at IS NULL
          AND coalesce(c.value, c.value_entity_id::text) = t.value
    ) now ON true
    WHERE (now.articles, now.shown, now.among) IS DISTINCT FROM (t.articles::bigint, t.shown, true)
"""


async def wrong_tallies(engine: AsyncEngine) -> list[str]:
    """Which tallies are not what the claims add up to."""
    async with engine.connect() as connection:
        return [str(row) for row in await connection.exec_driver_sql(WRONG_TALLIES)]


async def load(engine: AsyncEngine, articles: Sequence[Told], size: int) -> None:
    """Load articles in transactions of some size."""
    async with engine.begin() as connection:
        run = await ledger.open_run(connection, "test", "1")
        directory = await read_directory(connection)
    for start in range(0, len(articles), size):
        batch = [resolved(directory, told.article, told.extraction) for told in articles[start : start + size]]
        async with engine.begin() as connection:
            await load_all(connection, batch, run)


@pytest.fixture
async def empty(record: AsyncEngine, make_database: MakeDatabase) -> Any:
    """Makes a database that knows a few countries, and nothing else."""
    name = record.url.database
    await record.dispose()
    engines = []

    async def make() -> AsyncEngine:
        engines.append(write_engine(await make_database(name)))
        return engines[-1]

    yield make
    for engine in engines:
        await engine.dispose()


@pytest.mark.parametrize(("seed", "many"), [(0, 1), (1, 6), *((seed, tally.MANY) for seed in range(4))])
async def test_no_order_of_loading_shows(seed: int, many: int, empty: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tally, "MANY", many)
    chance = Random(seed)
    articles = [article(number, chance) for number in range(14)]
    dumps = []
    for size in (1, 14, 3):
        engine = await empty()
        await load(engine, articles, size)
        dumps.append(await dump(engine))
        assert await wrong_tallies(engine) == []
        chance.shuffle(articles)
    for table in dumps[0]:
        for other in dumps[1:]:
            assert other[table] == dumps[0][table], table


async def test_what_was_loaded_before_is_found_where_later_articles_look(empty: Any) -> None:
    chance = Random(5)
    engine = await empty()
    await load(engine, [article(number, chance) for number in range(12)], 12)
    loaded = (await dump(engine))["entity_block"]
    assert any("AGREEMENT:AZ+RU|treaty of baku" in block for block in loaded)
    await migrations.downgrade(engine, "0005_folded")
    await migrations.upgrade(engine)
    assert (await dump(engine))["entity_block"] == loaded


async def test_those_who_load_at_once_make_one_record(empty: Any) -> None:
    chance = Random(7)
    articles = [article(number, chance) for number in range(12)]
    alone, shared = await empty(), await empty()
    await load(alone, articles, 12)
    await asyncio.gather(load(shared, articles[:8], 2), load(shared, articles[4:], 3), load(shared, articles[::-3], 1))
    assert await dump(shared) == await dump(alone)


async def test_late_knowledge_repairs_what_was_open(empty: Any) -> None:
    asking, known, other = Told("asking"), Told("known"), Told("other")
    asking.meeting("AZ", "RU", start="2022-12-06", attendees=(asking.official("S. Ivanov", "RU"),))
    known.official("Sergei Ivanov", "RU")
    other.official("Stepan Ivanov", "RU")
    engine = await empty()
    attendance = "SELECT display_name, name_printed FROM attendance LEFT JOIN official o ON o.id = official_id"

    async def attendees() -> list[tuple[Any, ...]]:
        async with engine.connect() as connection:
            return [tuple(row) for row in await connection.exec_driver_sql(attendance)]

    await load(engine, [asking], 1)
    assert await attendees() == [("S. Ivanov", None)]
    await load(engine, [known], 1)
    assert await attendees() in ([("Sergei Ivanov", None)], [("S. Ivanov", None)])
    await load(engine, [other], 1)
    assert await attendees() == [(None, "S. Ivanov")]
