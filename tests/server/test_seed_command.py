"""The seeder's commands as they are typed: summary, exit status, ledger, retry."""

import asyncio
import json
import re
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner, Result
from plain_extractor import PLAIN, sentences

from db.engine import write_engine
from seed.run import seed
from server.cli import cli

WORDS = "They met in Strelsau."

type Chancery = Callable[..., Result]


@pytest.fixture
def chancery(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Chancery:
    """Run a command on a database of the test's own, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", database_url)

    def run(*arguments: str, given: str = "") -> Result:
        return CliRunner().invoke(cli, arguments, input=given)

    return run


def test_a_folder_is_loaded_and_summed_up(chancery: Chancery, tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    (tmp_path / "news/a.txt").write_text(WORDS)
    (tmp_path / "news/picture.png").write_bytes(b"\x89PNG")
    first = chancery("seed", "news")
    assert first.exit_code == 0, first.stderr
    assert first.stdout.splitlines() == [
        "1 article: 1 new, 0 unchanged, 0 updated, 0 rejected",
        "passed over: 1 file of other formats",
    ]
    second = json.loads(chancery("seed", "--json", "news").stdout)
    assert second["articles"] == {"new": 0, "unchanged": 1, "updated": 0, "rejected": 0}
    runs = [json.loads(line) for line in chancery("ledger", "--json").stdout.splitlines()]
    assert [(run["loaded"], run["unchanged"]) for run in runs] == [(0, 1), (1, 0)]
    assert chancery("ledger", "--limit", "1").stdout.count("\n") == 2


def test_what_is_rejected_is_listed_and_tried_again(chancery: Chancery, tmp_path: Path) -> None:
    good = json.dumps({"text": WORDS})
    (tmp_path / "a.jsonl").write_text(f"{good}\n{good[:-1]}\n")
    first = chancery("seed", "a.jsonl")
    assert first.exit_code == 1
    assert "rejected a.jsonl:2 (read): it is not JSON" in first.stdout
    assert chancery("ledger", "--rejected").stdout.startswith("a.jsonl:2 (read): it is not JSON")
    (tmp_path / "a.jsonl").write_text(f"{good}\n{good.replace('met', 'parted')}\n")
    assert chancery("seed", "--retry-rejected").stdout.startswith("2 articles: 1 new, 1 unchanged")
    assert chancery("ledger", "--rejected").stdout == ""
    nothing = chancery("seed", "--retry-rejected")
    assert (nothing.stdout, nothing.exit_code) == ("nothing is rejected\n", 0)


def test_a_rejected_file_that_is_gone_is_said(chancery: Chancery, tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    assert chancery("seed", "a.txt").exit_code == 2
    (tmp_path / "a.txt").unlink()
    assert "no longer there: a.txt" in chancery("seed", "--retry-rejected").stderr


def test_nothing_to_be_done_is_status_2(chancery: Chancery, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    empty = chancery("seed", "folder")
    assert empty.exit_code == 2
    assert empty.stdout.splitlines()[0] == "0 articles: 0 new, 0 unchanged, 0 updated, 0 rejected"
    assert empty.stdout.splitlines()[1].startswith("nothing to read: articles are files that end with .txt, .md")
    for arguments in (["nowhere.txt"], ["*.nothing"], []):
        found = chancery("seed", *arguments)
        assert found.exit_code == 2, arguments
        assert "Traceback" not in found.stderr


def test_a_dry_run_writes_nothing(chancery: Chancery, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WORDS)
    dry = chancery("seed", "--dry-run", "a.txt")
    assert dry.stdout.splitlines()[-1] == "dry run: nothing was written"
    assert chancery("ledger").stdout == "no run so far\n"


def test_what_is_taken_back_is_told(chancery: Chancery, database_url: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(sentences(Random(7)))
    asyncio.run(load(database_url, tmp_path))
    told = chancery("retract", str(tmp_path / "a.txt")).stdout
    assert re.fullmatch(
        r".*a\.txt: \d+ claims taken back; retracted with it: 1 official, 1 office holding, 1 meeting\n", told
    )


def test_samples_beside_articles_of_ones_own_are_told_of(
    chancery: Chancery, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    samples = tmp_path / "samples"
    monkeypatch.setattr("server.samples.SAMPLES", samples)
    monkeypatch.setattr("server.seeding.SAMPLES", samples)
    samples.mkdir()
    (samples / "a.txt").write_text(sentences(Random(7)))
    asyncio.run(load(database_url, samples))
    (tmp_path / "own.txt").write_text(WORDS)
    beside = f"this record also tells of 1 sample article; `chancery retract {samples}` takes them back\n"
    assert beside in chancery("seed", str(tmp_path / "own.txt")).stderr
    assert "1 meeting" in chancery("retract", str(samples)).stdout
    assert "sample" not in chancery("seed", str(tmp_path / "own.txt")).stderr
    asyncio.run(load(database_url, samples))
    assert "sample" not in chancery("seed", str(tmp_path)).stderr, "whoever seeds them wants them"


async def load(url: str, folder: Path) -> None:
    engine = write_engine(url)
    await seed(engine, [folder], extractor=PLAIN)
    await engine.dispose()


def test_the_standard_input_is_read(chancery: Chancery) -> None:
    record = json.dumps({"corps": WORDS})
    found = chancery("seed", "--format", "jsonl", "--map", "text=corps", "-", given=f"{record}\n")
    assert found.stdout.startswith("1 article: 1 new"), found.stderr
