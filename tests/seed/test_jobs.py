"""Several processes at work: the same record, in the same order, and nothing lost with a process that dies."""

import asyncio
import json
import os
import signal
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from conftest import MakeDatabase
from dump import dump
from plain_extractor import PLAIN, sentences
from sqlalchemy.ext.asyncio import AsyncEngine

from db.engine import write_engine
from db.vocabulary import IngestOutcome, IngestStage
from seed.chunk import BATCH, batches
from seed.crew import Processes
from seed.ledger import Entry
from seed.pipeline import Reading
from seed.run import GROUP, seed


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A few batches of articles."""
    chance = Random(1)
    for number in range(3 * BATCH + 5):
        (tmp_path / f"{number:03}.txt").write_text(sentences(chance))
    return tmp_path


@pytest.fixture
async def other(record: AsyncEngine, make_database: MakeDatabase) -> AsyncIterator[AsyncEngine]:
    """A second database like the first, before anything is loaded."""
    await record.dispose()
    engine = write_engine(await make_database(record.url.database))
    yield engine
    await engine.dispose()


async def test_more_processes_make_the_same_record(record: AsyncEngine, other: AsyncEngine, folder: Path) -> None:
    entries: list[Entry] = []
    alone = await seed(record, [folder], extractor=PLAIN)
    prepared: list[int] = []
    several = await seed(
        other, [folder], extractor=PLAIN, crew=Processes(2), progress=entries.append, prepared_some=prepared.append
    )
    assert (sum(prepared), max(prepared)) == (len(entries), GROUP), "the bar moves by less than a batch"
    assert [Path(entry.path).name for entry in entries] == [f"{number:03}.txt" for number in range(3 * BATCH + 5)]
    assert several.as_json() == alone.as_json()
    assert await dump(other) == await dump(record)


async def test_an_article_that_kills_its_process_is_rejected_alone(record: AsyncEngine, folder: Path) -> None:
    (folder / "010.txt").write_text("Die.")
    summary = await seed(record, [folder], extractor=PLAIN, crew=Processes(2))
    [rejected] = summary.rejected
    assert (Path(rejected.path).name, rejected.stage) == ("010.txt", IngestStage.EXTRACT)
    assert "process that read it died" in str(rejected.reason)
    assert summary.count(IngestOutcome.LOADED) == 3 * BATCH + 4


async def test_a_run_stops_after_the_batch_that_it_is_at(record: AsyncEngine, folder: Path) -> None:
    stop = asyncio.Event()
    first = await seed(
        record, [folder], extractor=PLAIN, crew=Processes(2), stop=stop, progress=lambda entry: stop.set()
    )
    assert first.stopped
    assert first.count(IngestOutcome.LOADED) == BATCH
    second = await seed(record, [folder], extractor=PLAIN)
    assert second.count(IngestOutcome.UNCHANGED) == BATCH
    assert second.count(IngestOutcome.LOADED) == 2 * BATCH + 5


def test_a_file_of_many_is_read_a_batch_at_a_time(tmp_path: Path) -> None:
    lines = (json.dumps({"text": f"They met {number} times."}) for number in range(BATCH + 1))
    (tmp_path / "b.jsonl").write_text("\n".join(lines))
    for name in ("a.txt", "c.txt"):
        (tmp_path / name).write_text("They met.")
    found = list(batches([tmp_path / "a.txt", tmp_path / "b.jsonl", tmp_path / "c.txt"], Reading()))
    assert [len(batch) for batch in found] == [BATCH, 1, 2]


async def test_workers_end_with_their_parent(tmp_path: Path) -> None:
    program = "import asyncio, time\nfrom seed.crew import Processes\nimport os\n"
    program += "async def main():\n    crew = Processes(1)\n    print(await crew.do(os.getpid), flush=True)\n"
    program += "    time.sleep(60)\nif __name__ == '__main__': asyncio.run(main())\n"
    (tmp_path / "program.py").write_text(program)
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    process: Any = await asyncio.create_subprocess_exec(
        "python", str(tmp_path / "program.py"), stdout=asyncio.subprocess.PIPE, env=environment
    )
    worker = int(await process.stdout.readline())
    process.send_signal(signal.SIGKILL)
    await process.wait()
    for _ in range(100):
        if not lives(worker):
            return
        await asyncio.sleep(0.1)
    raise AssertionError("the worker lives on")


def lives(process: int) -> bool:
    """Whether a process is there, and not only waiting to be reaped."""
    status = Path(f"/proc/{process}/status")
    return status.exists() and "\nState:\tZ" not in status.read_text()
