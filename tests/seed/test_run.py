"""A run over files: what is known is passed over, a bad file stops no other, two runs at once make one record."""

import asyncio
import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import MakeDatabase
from sqlalchemy.ext.asyncio import AsyncEngine
from told import found

from db.engine import write_engine
from db.errors import DatabaseError
from db.vocabulary import EntityKind, IngestOutcome, IngestStage
from seed import ledger
from seed.errors import SeedError
from seed.ledger import Entry
from seed.pipeline import Extractor
from seed.read import Article
from seed.records import ArticleRecord, Extraction
from seed.reference.load import LOADER
from seed.run import seed

type Publish = Callable[..., Extractor]


def extractor(version: str, read: Callable[[Article], Extraction]) -> Extractor:
    return Extractor("test", version, lambda articles: map(read, articles))


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

        return extractor(version, extract)

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
    entries: list[Entry] = []
    summary = await seed(record, [tmp_path], extractor=publish(*meetings), progress=entries.append)
    assert summary.count(IngestOutcome.LOADED) == 5
    assert [Path(entry.path).name for entry in entries] == [f"article {number}.txt" for number in range(5)]
    assert summary.new == {EntityKind.OFFICIAL: 1, EntityKind.OFFICE_HOLDING: 1, EntityKind.MEETING: 3}
    assert summary.merged == {EntityKind.OFFICIAL: 4, EntityKind.OFFICE_HOLDING: 4, EntityKind.MEETING: 2}
    assert next(summary.lines()) == "5 articles: 5 new, 0 unchanged, 0 updated, 0 rejected"


async def test_what_is_known_is_passed_over_before_extraction(
    record: AsyncEngine, publish: Publish, meetings: list[Any], tmp_path: Path
) -> None:
    await seed(record, [tmp_path], extractor=publish(*meetings))

    def refuse(article: Article) -> Extraction:
        raise AssertionError("nothing needs extraction")

    summary = await seed(record, [tmp_path], extractor=extractor("1", refuse))
    assert summary.count(IngestOutcome.UNCHANGED) == 5
    assert list(summary.lines()) == ["5 articles: 0 new, 5 unchanged, 0 updated, 0 rejected"]


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
    rejected = {Path(entry.path).name: entry for entry in summary.rejected}
    assert {name: entry.stage for name, entry in rejected.items()} == {
        "binary.txt": IngestStage.READ,
        "forged.txt": IngestStage.LOAD,
        "unexpected.txt": IngestStage.EXTRACT,
        "unknown actor.txt": IngestStage.RESOLVE,
    }
    assert "countries.csv" in str(rejected["unknown actor.txt"].reason)
    assert "not verbatim" in str(rejected["forged.txt"].reason)
    assert all("\n" not in str(entry.reason) for entry in rejected.values())
    entered = await rows("SELECT path, stage FROM ingest_item WHERE outcome = 'REJECTED'")
    assert {(Path(row["path"]).name, row["stage"]) for row in entered} == {(k, v.stage) for k, v in rejected.items()}
    assert len(await rows("SELECT id FROM article")) == 5


async def test_a_rejected_file_is_tried_again(
    record: AsyncEngine, publish: Publish, meetings: list[Any], tmp_path: Path
) -> None:
    good = publish(*meetings)

    def stumble(article: Article) -> Extraction:
        raise ValueError("not today")

    first = await seed(record, [tmp_path], extractor=extractor("1", stumble))
    assert {entry.reason for entry in first.rejected} == {"ValueError: not today"}
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


WORDS = "The ministers met, and the two of them had talks with their hosts."


async def test_what_a_file_says_beside_the_text_reaches_the_article(
    record: AsyncEngine, tell: Any, rows: Any, tmp_path: Path
) -> None:
    fields = {"text": WORDS, "title": "T", "source": "The Courier", "author": "A. Writer", "date": "6 December 2022"}
    (tmp_path / "a.json").write_text(json.dumps(fields | {"url": "https://courier.example/1"}))
    line = tell("x").write(WORDS)

    def extract(article: Article) -> Extraction:
        return Extraction(ArticleRecord(title=found("ministers met", line)))

    await seed(record, [tmp_path], extractor=extractor("1", extract))
    [row] = await rows("SELECT * FROM article")
    assert (row["title"], row["outlet"], row["author"]) == ("ministers met", "The Courier", "A. Writer")
    assert (row["published_edtf"], row["published_basis"]) == ("2022-12-06", "PUBLICATION")
    assert row["url"] == "https://courier.example/1"
    assert row["sources"] == {
        "outlet": "field `source`",
        "author": "field `author`",
        "published": "field `date`",
        "url": "field `url`",
    }


def bad_folder(folder: Path) -> set[str]:
    """Whatever a folder may hold that is no article, beside seven that are; the names of the bad."""
    good = json.dumps({"text": WORDS})
    contents: dict[str, bytes] = {
        "empty.txt": b"",
        "binary.txt": b"\x00\x01\x02",
        "undefined.txt": b"\xff\x81",
        "nul.txt": WORDS.encode() + b"\0",
        "long.txt": b"word " * 200_001,
        "german.txt": " ".join(
            ["Der Minister traf seinen Kollegen und beide unterzeichneten ein Abkommen"] * 5
        ).encode(),
        "front.md": f"---\na: [\n---\n{WORDS}".encode(),
        "cut.txt.gz": gzip.compress(WORDS.encode())[:-12],
        "lines.jsonl": "\n".join([good, good, good[:-2], good, good]).encode(),
    }
    fine = {
        "windows.txt": "The café".encode("cp1252"),
        "mark.txt": b"\xef\xbb\xbfA byte order mark.",
        "returns.txt": b"One.\r\nTwo.\r\n",
        "undated.txt": b"They met.",
        "future.txt": b"Moscow, 6 December 2222 (TDI): They met.",
        "same.txt": b"They met.",
    }
    for name, content in (contents | fine).items():
        (folder / name).write_bytes(content)
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    (folder / "here").symlink_to(folder)
    return contents.keys() - {"lines.jsonl"} | {"lines.jsonl:3", "loop.txt"}


async def test_every_bad_input_is_rejected_alone(record: AsyncEngine, rows: Any, tmp_path: Path) -> None:
    bad = bad_folder(tmp_path)
    summary = await seed(record, [tmp_path], extractor=extractor("1", lambda article: Extraction()))
    assert {Path(entry.path).name for entry in summary.rejected} == bad
    assert summary.count(IngestOutcome.LOADED) == 6
    assert summary.count(IngestOutcome.UNCHANGED) == 4  # one text under two names, and three more lines
    entered = await rows("SELECT path, stage, reason FROM ingest_item WHERE outcome = 'REJECTED'")
    assert {(entry.path, str(entry.stage), entry.reason) for entry in summary.rejected} == {
        tuple(row.values()) for row in entered
    }
    assert {Path(entry.path).name: entry.stage for entry in summary.rejected}["german.txt"] is IngestStage.SEGMENT
    [noted] = summary.noted
    assert Path(noted.path).name == "windows.txt"
    assert [row["note"] for row in await rows("SELECT note FROM ingest_item WHERE note IS NOT NULL")] == [noted.note]
    texts = {row["text"] for row in await rows("SELECT text FROM article")}
    assert {"The café", "A byte order mark.", "One.\r\nTwo.\r\n"} <= texts
    assert any(line.startswith(f"rejected {tmp_path}/front.md (read): its front matter") for line in summary.lines())
    assert summary.status == 1


async def test_a_dry_run_counts_the_same_and_writes_nothing(
    record: AsyncEngine, publish: Publish, meetings: list[Any], tell: Any, rows: Any, tmp_path: Path
) -> None:
    unknown = tell("unknown actor")
    unknown.meeting("AZ", "QQ", start="2022-12-06")
    extractor = publish(*meetings, unknown)
    dry = await seed(record, [tmp_path], extractor=extractor, dry_run=True)
    for table in ("ingest_run", "ingest_item", "article", "meeting", "claim"):
        assert await rows(f"SELECT * FROM {table}") == [], table
    wet = await seed(record, [tmp_path], extractor=extractor)
    assert dry.as_json() | {"dryRun": False} == wet.as_json()
    assert wet.as_json()["articles"] == {"new": 5, "unchanged": 0, "updated": 0, "rejected": 1}


async def test_a_newer_version_counts_what_it_updates(
    record: AsyncEngine, publish: Publish, meetings: list[Any], tmp_path: Path
) -> None:
    await seed(record, [tmp_path], extractor=publish(*meetings))
    summary = await seed(record, [tmp_path], extractor=extractor("2", lambda article: Extraction()))
    assert next(summary.lines()) == "5 articles: 0 new, 0 unchanged, 5 updated, 0 rejected"
    assert summary.changed > 5


async def test_a_run_that_is_told_to_stop_says_so(
    record: AsyncEngine, publish: Publish, meetings: list[Any], rows: Any, tmp_path: Path
) -> None:
    stop = asyncio.Event()
    stop.set()
    summary = await seed(record, [tmp_path], extractor=publish(*meetings), stop=stop)
    assert summary.stopped
    assert "stopped before the end; run it again to go on" in summary.lines()
    assert [
        row["finished_at"] is None for row in await rows("SELECT finished_at FROM ingest_run WHERE extractor = 'test'")
    ] == [False]


async def test_the_ledger_tells_of_runs_and_of_what_is_still_rejected(
    record: AsyncEngine, publish: Publish, meetings: list[Any], tmp_path: Path
) -> None:
    good = publish(*meetings)
    (tmp_path / "empty.txt").touch()

    def stumble(article: Article) -> Extraction:
        raise ValueError("not today")

    await seed(record, [tmp_path], extractor=extractor("1", stumble))
    await seed(record, [tmp_path], extractor=good)
    async with record.connect() as connection:
        newest, oldest = await ledger.runs(connection, 10, but=LOADER)
        rejected = await ledger.rejected(connection)
    assert (newest.loaded, newest.unchanged, newest.rejected) == (5, 0, 1)
    assert (oldest.loaded, oldest.unchanged, oldest.rejected) == (0, 0, 6)
    assert [(Path(entry.path).name, entry.stage) for entry in rejected] == [("empty.txt", IngestStage.READ)]


async def test_a_database_without_our_tables_is_named_with_its_remedy(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    engine = write_engine(await make_database(None))
    with pytest.raises(DatabaseError, match="chancery migrate"):
        await seed(engine, [tmp_path])
    await engine.dispose()
