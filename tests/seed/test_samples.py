"""The samples that the first `up` loads: fit to be read, and several reports of one event are one event."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from db.engine import write_engine
from db.vocabulary import EntityKind, IngestOutcome
from seed.run import seed
from seed.summary import Summary

SAMPLES = Path(__file__).parents[2] / "seed" / "samples"
PATHS = sorted(SAMPLES.iterdir())
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
DATE = re.compile(rf"\b(?:\d{{1,2}} {MONTH},? \d{{4}}|{MONTH} \d{{1,2}}, \d{{4}})\b")
TOLD = {
    EntityKind.OFFICIAL: range(45, 80),
    EntityKind.OFFICE_HOLDING: range(45, 85),
    EntityKind.MEETING: range(15, 36),
    EntityKind.AGREEMENT: range(6, 18),
    EntityKind.STATEMENT: range(50, 95),
    EntityKind.RELATION_ACTION: range(3, 9),
}
"""How many entities of each kind an extractor may reasonably find in them."""


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.name)
def test_a_sample_reads_like_an_article(path: Path) -> None:
    assert path.suffix == ".txt"
    words = path.read_bytes().decode()
    headline, blank, *body = words.splitlines()
    assert headline
    assert not blank
    assert not headline.endswith(".")
    assert DATE.search("\n".join(body)[:200]), "it has no dateline"
    assert 80 <= len(words.split()) <= 350
    assert words.endswith("\n")
    assert not words.endswith("\n\n")
    odd = {character for character in words if ord(character) > 0x17F} - set("—–“”‘’…")
    assert odd == set()


def test_there_are_enough_to_ask_about() -> None:
    assert len(PATHS) >= 12


@pytest.fixture(scope="module")
async def samples(make_database: Any, template: str) -> AsyncIterator[AsyncEngine]:
    engine = write_engine(await make_database(template))
    yield engine
    await engine.dispose()


@pytest.fixture(scope="module")
async def first(samples: AsyncEngine) -> Summary:
    return await seed(samples, [SAMPLES])


async def rows(engine: AsyncEngine, sql: str) -> list[tuple[Any, ...]]:
    async with engine.connect() as connection:
        return [tuple(row) for row in await connection.execute(text(sql))]


async def test_every_sample_is_loaded(first: Summary) -> None:
    assert first.outcomes == {IngestOutcome.LOADED: len(PATHS)}, first.rejected
    assert first.unresolved == set()


@pytest.mark.parametrize("kind", TOLD)
async def test_the_samples_tell_enough(first: Summary, kind: EntityKind) -> None:
    assert first.new[kind] in TOLD[kind]


@pytest.mark.parametrize(
    ("parties", "day", "place"), [(("RU", "US"), "2021-06-16", "Geneva"), (("KP", "US"), "2018-06-12", "Singapore")]
)
async def test_a_summit_of_two_reports_is_one_meeting(
    samples: AsyncEngine, first: Summary, parties: tuple[str, str], day: str, place: str
) -> None:
    assert first
    found = await rows(
        samples,
        f"""
        SELECT m.status, p.name, (SELECT count(*) FROM report r WHERE r.survivor_id = m.id AND r.modality = 'ACTUAL')
        FROM meeting m LEFT JOIN place p ON p.id = m.place_id
        WHERE m.live AND m.start_edtf = '{day}' AND ARRAY(
            SELECT c.code FROM participation x JOIN country c ON c.id = x.actor_id WHERE x.meeting_id = m.id ORDER BY 1
        ) = '{{{",".join(parties)}}}'
        """,
    )
    assert found == [("HELD", place, 2)]


async def test_the_statement_signed_at_singapore_is_one_agreement(samples: AsyncEngine, first: Summary) -> None:
    assert first
    signed = await rows(samples, "SELECT instrument FROM agreement WHERE live AND sort_date = '2018-06-12'")
    assert signed == [("JOINT_STATEMENT",)]


async def test_spellings_of_a_name_are_one_official(samples: AsyncEngine, first: Summary) -> None:
    assert first
    spelt = await rows(
        samples,
        """
        SELECT array_agg(n.name ORDER BY n.name) FROM official_name n JOIN official o ON o.id = n.official_id
        WHERE o.live AND n.name LIKE '%Lavrov' GROUP BY o.id
        """,
    )
    assert spelt == [(["Sergei Lavrov", "Sergey Lavrov"],)]


async def test_an_official_is_seen_in_two_offices(samples: AsyncEngine, first: Summary) -> None:
    assert first
    held = await rows(
        samples,
        """
        SELECT f.label, h.first_observed_edtf FROM office_holding h JOIN office f ON f.id = h.office_id
        JOIN official o ON o.id = h.official_id WHERE h.live AND o.display_name = 'Wang Yi' ORDER BY 2
        """,
    )
    assert [day for _, day in held] == ["2015-07-14", "2023-03-10"]
    assert held[0][0] == "Foreign Minister"
    assert held[1][0].startswith("Director")


@pytest.mark.parametrize(
    ("path", "parties", "modality"),
    [
        ("2018-11-29-buenos-aires-cancelled.txt", "{RU,US}", "NEGATED"),
        ("2021-05-25-geneva-announced.txt", "{RU,US}", "PLANNED"),
        ("2018-04-27-panmunjom.txt", "{KP,KR}", "PLANNED"),
        ("2023-03-10-beijing-restored.txt", "{IR,SA}", "PLANNED"),
    ],
)
async def test_what_is_cancelled_or_planned_is_told_as_such(
    samples: AsyncEngine, first: Summary, path: str, parties: str, modality: str
) -> None:
    assert first
    told = await rows(
        samples,
        f"""
        SELECT r.modality FROM meeting m JOIN report r ON r.survivor_id = m.id JOIN article a ON a.id = r.article_id
        WHERE m.live AND a.path LIKE '%{path}' AND ARRAY(
            SELECT c.code FROM participation x JOIN country c ON c.id = x.actor_id WHERE x.meeting_id = m.id ORDER BY 1
        ) = '{parties}'
        """,
    )
    assert (modality,) in told


async def test_relations_are_severed_and_restored(samples: AsyncEngine, first: Summary) -> None:
    assert first
    acts = await rows(
        samples,
        """
        SELECT x.action, x.date_edtf, least(a.code, b.code), greatest(a.code, b.code), by.code FROM relation_action x
        JOIN country a ON a.id = x.a_id JOIN country b ON b.id = x.b_id LEFT JOIN country by ON by.id = x.by_id
        WHERE x.live AND x.date_edtf IS NOT NULL ORDER BY 2
        """,
    )
    assert ("RESTORATION", "2015-07-20", "CU", "US", None) in acts
    assert ("SEVERANCE", "2016-01-03", "IR", "SA", "SA") in acts
    assert ("RESTORATION", "2023-03-10", "IR", "SA", None) in acts


async def test_the_same_samples_again_change_nothing(samples: AsyncEngine, first: Summary) -> None:
    again = await seed(samples, [SAMPLES])
    assert again.outcomes == {IngestOutcome.UNCHANGED: len(PATHS)}
    assert not again.new
    assert not again.merged
