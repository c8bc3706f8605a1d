"""A run over files: what is known is passed over, a bad file stops no other, two runs at once make one record."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from db.vocabulary import EntityKind, IngestOutcome, IngestStage
from seed.errors import SeedError
from seed.read import Article
from seed.records import Extraction
from seed.run import Extractor, seed
from seed.summary import Item

type Publish = Callable[..., Extractor]


@pytest.fixture
def publish(tmp_path: Path) -> Publish:
    """Write articles to files, and give the extractor that reads them as they were told."""

    def write(*articles: Any, version: str = "1") -> Extractor:
        for told in articles:
            (tmp_path / told.article.path.name).write_text(told.text)
        by_hash = {told.article.sha256: told for told in articles}

        def extract(article: Article) -> Extraction:
            extraction: Extraction = by_hash[article.sha256].extraction
            return extraction

        return Extractor("test", version, extract)

    return write


@pytest.fixture
def meetings(tell: Any) -> list[Any]:
    """Five articles about three meetings."""
    articles = []
    for number, day in enumerate((1, 2, 3, 1, 2)):
        told = tell(f"article {number}")
        lavrov = told.official("Sergei Lavrov", "RU", observed=f"2022-12-0{day}")
        told.meeting("AZ", "RU", start=f"2022-12-0{day}", place="Moscow", attendees=(lavrov,))
        articles.append(told)
    return articles


async def test_a_run_counts_what_it_did(
    record: AsyncEngine, publish: Publish, meetings: list[Any], tmp_path: Path
) -> None:
    items: list[Item] = []
    summary = await seed(record, [tmp_path], extractor=publish(*meetings), progress=items.append)
    assert summary.count(IngestOutcome.LOADED) == 5
    assert items == summary.items
    assert summary.new == {EntityKind.OFFICIAL: 1, EntityKind.OFFICE_HOLDING: 1, EntityKind.MEETING: 3}
    assert summary.merged == {EntityKind.OFFICIAL: 4, EntityKind.OFFICE_HOLDING: 4, EntityKind.MEETING: 2}
    assert next(summary.lines()) == "5 articles: 5 new, 0 unchanged, 0 rejected"


async def test_what_is_known_is_passed_over_before_extraction(
    record: AsyncEngine, publish: Publish, meetings: list[Any], tmp_path: Path
) -> None:
    await seed(record, [tmp_path], extractor=publish(*meetings))

    def refuse(article: Article) -> Extraction:
        raise AssertionError("nothing needs extraction")

    summary = await seed(record, [tmp_path], extractor=Extractor("test", "1", refuse))
    assert summary.count(IngestOutcome.UNCHANGED) == 5
    assert list(summary.lines()) == ["5 articles: 0 new, 5 unchanged, 0 rejected"]


async def test_a_bad_file_stops_no_other(
    record: AsyncEngine, publish: Publish, meetings: list[Any], tell: Any, rows: Any, tmp_path: Path
) -> None:
    unknown, forged = tell("unknown actor"), tell("forged")
    unknown.meeting("AZ", "QQ", start="2022-12-06")
    forged.meeting("AZ", "RU", start="2022-12-06")
    span = forged.records["meetings"][0].start.spans[0]
    object.__setattr__(span, "text", "2022-12-07")
    extractor = publish(*meetings, unknown, forged)
    (tmp_path / "unexpected.txt").write_text("An article that the extractor stumbles over.")
    (tmp_path / "binary.txt").write_bytes(b"\xff\xfe\x00\x80")
    summary = await seed(record, [tmp_path], extractor=extractor)
    assert summary.count(IngestOutcome.LOADED) == 5
    rejected = {Path(item.path).name: item for item in summary.items if item.outcome is IngestOutcome.REJECTED}
    assert {name: item.stage for name, item in rejected.items()} == {
        "binary.txt": IngestStage.READ,
        "forged.txt": IngestStage.LOAD,
        "unexpected.txt": IngestStage.EXTRACT,
        "unknown actor.txt": IngestStage.RESOLVE,
    }
    assert "countries.csv" in str(rejected["unknown actor.txt"].reason)
    assert "not verbatim" in str(rejected["forged.txt"].reason)
    assert all("\n" not in str(item.reason) for item in rejected.values())
    entered = await rows("SELECT path, stage FROM ingest_item WHERE outcome = 'REJECTED'")
    assert {(Path(row["path"]).name, row["stage"]) for row in entered} == {(k, v.stage) for k, v in rejected.items()}
    assert len(await rows("SELECT id FROM article")) == 5


async def test_a_rejected_file_is_tried_again(
    record: AsyncEngine, publish: Publish, meetings: list[Any], tmp_path: Path
) -> None:
    good = publish(*meetings)

    def stumble(article: Article) -> Extraction:
        raise ValueError("not today")

    first = await seed(record, [tmp_path], extractor=Extractor("test", "1", stumble))
    assert {item.reason for item in first.items} == {"ValueError: not today"}
    second = await seed(record, [tmp_path], extractor=good)
    assert second.count(IngestOutcome.LOADED) == 5


async def test_a_path_that_is_not_there_is_refused_before_anything(
    record: AsyncEngine, publish: Publish, rows: Any, tmp_path: Path
) -> None:
    with pytest.raises(SeedError, match=r"nowhere\.txt"):
        await seed(record, [tmp_path / "nowhere.txt"], extractor=publish())
    assert await rows("SELECT * FROM ingest_run") == []


async def test_two_runs_at_once_make_one_record(
    record: AsyncEngine, publish: Publish, meetings: list[Any], rows: Any, tmp_path: Path
) -> None:
    extractor = publish(*meetings)
    both = await asyncio.gather(*(seed(record, [tmp_path], extractor=extractor) for _ in range(2)))
    outcomes = [
        summary.count(outcome) for summary in both for outcome in (IngestOutcome.LOADED, IngestOutcome.UNCHANGED)
    ]
    assert sum(outcomes) == 10
    assert sum(summary.count(IngestOutcome.LOADED) for summary in both) == 5
    for table, expected in (("article", 5), ("meeting", 3), ("official", 1), ("office_holding", 1), ("attendance", 3)):
        assert (await rows(f"SELECT count(*) AS n FROM {table}"))[0]["n"] == expected, table
