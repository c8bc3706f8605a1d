"""A Dask cluster at work: the same record as one process makes, though workers die, and errors that say what to do."""

import asyncio
import re
import shutil
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner
from conftest import MakeDatabase
from dask_processes import Dask, kill
from distributed import Scheduler, Worker
from dump import dump
from plain_extractor import PLAIN, sentences
from sqlalchemy.ext.asyncio import AsyncEngine

from db.engine import write_engine
from db.vocabulary import IngestOutcome
from seed.chunk import BATCH
from seed.cluster import Cluster
from seed.crew import Processes
from seed.errors import NoCluster, NoScheduler, UnlikeWorker
from seed.ledger import Entry
from seed.run import seed
from server.cli import cli

ARTICLES = 3 * BATCH
FEW = 13
SEED = Path(__file__).parents[2] / "seed"
NOBODY = "tcp://127.0.0.1:1"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A few batches of articles that take their time."""
    made = tmp_path / "articles"
    made.mkdir()
    chance = Random(5)
    for number in range(ARTICLES):
        (made / f"{number:03}.txt").write_text(f"{sentences(chance)}Wait.\n")
    return made


@pytest.fixture
async def other(record: AsyncEngine, make_database: MakeDatabase) -> AsyncIterator[AsyncEngine]:
    """A second database like the first, before anything is loaded."""
    await record.dispose()
    engine = write_engine(await make_database(record.url.database))
    yield engine
    await engine.dispose()


@pytest.fixture
async def address() -> AsyncIterator[str]:
    """Of a scheduler with one worker, in this process for their quick start; the hands are processes all the same."""
    async with (
        Scheduler(host="127.0.0.1", port=0, dashboard=False) as scheduler,
        Worker(scheduler.address, host="127.0.0.1", nthreads=1, dashboard=False),
    ):
        yield scheduler.address


@pytest.fixture
def dask(tmp_path: Path) -> Iterator[Dask]:
    """A scheduler of its own."""
    place = tmp_path / "dask"
    place.mkdir()
    started = Dask(place)
    yield started
    started.stop()


async def test_a_cluster_makes_the_same_record(
    record: AsyncEngine, other: AsyncEngine, tmp_path: Path, address: str
) -> None:
    chance = Random(4)
    for number in range(FEW):
        (tmp_path / f"{number:03}.txt").write_text(sentences(chance))
    (tmp_path / "010.txt").write_text("Die.")
    (tmp_path / "011.txt").write_bytes(b"\x00")
    (tmp_path / "012.txt").unlink()
    (tmp_path / "012.txt").symlink_to("nowhere")
    entries: list[Entry] = []
    spread = await seed(other, [tmp_path], extractor=PLAIN, crew=Cluster(address), progress=entries.append)
    local = await seed(record, [tmp_path], extractor=PLAIN, crew=Processes(1))
    assert [Path(entry.path).name for entry in entries] == [f"{number:03}.txt" for number in range(FEW)]
    assert [Path(entry.path).name for entry in spread.rejected] == ["010.txt", "011.txt", "012.txt"]
    assert "process that read it died" in str(spread.rejected[0].reason)
    assert spread.as_json() == local.as_json()
    assert await dump(other) == await dump(record)


@pytest.mark.parametrize(("scheduler", "words"), [(NOBODY, f"answers at {NOBODY}"), ("here", "missing port")])
async def test_a_scheduler_that_is_not_there_is_told(
    engine: AsyncEngine, tmp_path: Path, scheduler: str, words: str
) -> None:
    with pytest.raises(NoScheduler, match=words):
        await seed(engine, [tmp_path], extractor=PLAIN, crew=Cluster(scheduler))


@pytest.mark.slow
async def test_a_worker_may_be_killed_midway(record: AsyncEngine, other: AsyncEngine, folder: Path, dask: Dask) -> None:
    doomed, survivor = dask.work(), dask.work()
    dask.wait_for_workers()
    prepared = 0

    def count(some: int) -> None:
        nonlocal prepared
        prepared += some
        if prepared >= BATCH:  # both are at others
            kill(doomed)

    async with asyncio.timeout(120):
        spread = await seed(other, [folder], extractor=PLAIN, crew=Cluster(dask.address), prepared_some=count)
    assert doomed.returncode == -signal.SIGKILL
    assert survivor.poll() is None
    assert spread.count(IngestOutcome.LOADED) == ARTICLES, spread.rejected
    await seed(record, [folder], extractor=PLAIN)
    assert await dump(other) == await dump(record)


@pytest.mark.slow
async def test_a_worker_with_another_extractor_is_told(
    engine: AsyncEngine, folder: Path, tmp_path: Path, dask: Dask
) -> None:
    older = tmp_path / "older"
    shutil.copytree(SEED, older / "seed")
    module = older / "seed" / "extract" / "__init__.py"
    module.write_text(re.sub(r'^VERSION = ".*"', 'VERSION = "0"', module.read_text(), flags=re.MULTILINE))
    dask.work(older)
    async with asyncio.timeout(60):
        with pytest.raises(UnlikeWorker, match=r"a worker has Chancery .* with rules 0, not Chancery"):
            await seed(engine, [folder], extractor=PLAIN, crew=Cluster(dask.address))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--engine", "dask"], "needs --scheduler ADDRESS or DASK_SCHEDULER_ADDRESS"),
        (["--engine", "dask", "--scheduler", NOBODY, "--jobs", "2"], "the workers say how many"),
        (["--scheduler", NOBODY], "--scheduler is for --engine dask"),
    ],
)
def test_options_that_do_not_go_together_are_told(tmp_path: Path, arguments: list[str], words: str) -> None:
    refused = CliRunner().invoke(cli, ["seed", *arguments, str(tmp_path)], env={"DASK_SCHEDULER_ADDRESS": None})
    assert refused.exit_code == 2
    assert words in refused.stderr


def test_without_the_extra_its_name_is_told(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)  # as where it is not installed
    monkeypatch.delitem(sys.modules, "seed.cluster")
    monkeypatch.setenv("DATABASE_URL", database_url)
    refused = CliRunner().invoke(cli, ["seed", "--engine", "dask", "--scheduler", NOBODY, str(tmp_path)])
    assert isinstance(refused.exception, NoCluster)
    assert str(refused.exception) == "--engine dask needs distributed: install it with `uv sync --extra dask`"
