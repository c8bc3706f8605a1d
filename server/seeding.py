"""`chancery seed`: the articles under some paths, loaded, with progress and a summary."""

import asyncio
import json
import signal
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import click
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from db import migrations
from db.engine import verify, write_engine
from db.errors import Unreachable
from seed import ledger
from seed.chunk import BATCH
from seed.crew import Alone, Aside, Crew, Processes
from seed.errors import NoCluster
from seed.offline import OFFLINE
from seed.pipeline import Extractor, Reading
from seed.read import STDIN, find
from seed.read.formats import MANY, format_of
from seed.run import seed
from seed.summary import Summary, several
from server.appearing import appearing
from server.progress import shown
from server.samples import SAMPLES, samples_beside


@dataclass(frozen=True, slots=True)
class Order:
    """What `chancery seed` was asked for.

    Attributes:
        retry: also take what is rejected so far.
        watch: then follow the folders.
        jobs: how many processes of this machine read and extract.
        scheduler: the address of that of a Dask cluster, which does so in their place.
        extractor: what extracts; one that is not the offline one waits for a model, and is used by this process alone.
        as_json: print the summary for machines.
    """

    paths: Sequence[Path]
    reading: Reading = field(default_factory=Reading)
    jobs: int = 1
    scheduler: str | None = None
    retry: bool = False
    watch: bool = False
    dry_run: bool = False
    as_json: bool = False
    extractor: Extractor = OFFLINE


async def load_articles(url: str, order: Order) -> int:
    """Load the articles; the exit status that tells how it went."""
    engine = write_engine(url)
    try:
        await _prepare(engine, dry_run=order.dry_run)
        paths = [*order.paths, *(await _rejected(engine) if order.retry else ())]
        if not paths:
            click.echo("nothing is rejected")
            return 0
        with _interruptible() as stop:
            begun = time.time()
            summary = await _load(engine, paths, order, stop)
            if not order.dry_run and (beside := await samples_beside(engine, paths)):
                remedy = f"`chancery retract {SAMPLES}` takes them back"
                click.echo(f"this record also tells of {several(beside, 'sample article')}; {remedy}", err=True)
            return await _follow(engine, order, begun, stop, summary) if order.watch else summary.status
    except DBAPIError as error:
        if not error.connection_invalidated:
            raise
        raise Unreachable("the database went away; what was told of is loaded, run it again to go on") from error
    finally:
        await engine.dispose()


async def _load(engine: AsyncEngine, paths: Sequence[Path], order: Order, stop: asyncio.Event) -> Summary:
    summary = await _seed(engine, paths, order, stop)
    _print(summary, as_json=order.as_json)
    return summary


async def _follow(engine: AsyncEngine, order: Order, begun: float, stop: asyncio.Event, first: Summary) -> int:
    """Load what appears, files that came while the folders were first read among it; the exit status in the end."""
    amiss = bool(first.rejected or first.stopped)
    folders = [path for path in order.paths if path.is_dir()]
    click.echo(f"following {', '.join(map(str, folders))}; Ctrl-C ends it", err=True)
    async for files in appearing(folders, begun, stop):
        summary = await _load(engine, files, order, stop)
        amiss = amiss or bool(summary.rejected or summary.stopped)
    return int(amiss)


async def _prepare(engine: AsyncEngine, *, dry_run: bool) -> None:
    """Bring the schema up to date; a dry run leaves one that is there as it is."""
    await verify(engine)
    if dry_run and await migrations.current(engine):
        await migrations.check(engine)
    else:
        await migrations.upgrade(engine)


async def _seed(engine: AsyncEngine, paths: Sequence[Path], order: Order, stop: asyncio.Event) -> Summary:
    total = _count(paths)
    with shown(total) as progress:
        return await seed(
            engine,
            paths,
            extractor=order.extractor,
            reading=order.reading,
            crew=_crew(order, total),
            dry_run=order.dry_run,
            stop=stop,
            progress=progress,
            prepared_some=progress.read,
        )


def _crew(order: Order, total: int | None) -> Crew:
    """Who reads and extracts; of processes no more than there are batches."""
    if order.scheduler:
        return _cluster(order.scheduler)
    if order.extractor is not OFFLINE:
        return Aside()
    jobs = min(order.jobs, -(-total // BATCH)) if total else order.jobs
    return Processes(jobs) if jobs > 1 else Alone()


def _cluster(scheduler: str) -> Crew:
    try:
        from seed.cluster import Cluster  # an optional extra
    except ModuleNotFoundError as error:
        raise NoCluster(f"--engine dask needs {error.name}: install it with `uv sync --extra dask`") from error
    return Cluster(scheduler)


def _count(paths: Sequence[Path]) -> int | None:
    """How many articles there are; None where files hold many."""
    if STDIN in paths:
        return None
    count = 0
    for file in find(paths):
        if format_of(file.name) in MANY:
            return None
        count += 1
    return count


@contextmanager
def _interruptible() -> Iterator[asyncio.Event]:
    """An event that the first Ctrl-C sets; the second ends the process at once."""
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()

    def interrupt() -> None:
        click.echo("stopping after this batch; once more to stop at once", err=True)
        loop.remove_signal_handler(signal.SIGINT)
        stop.set()

    loop.add_signal_handler(signal.SIGINT, interrupt)
    try:
        yield stop
    finally:
        loop.remove_signal_handler(signal.SIGINT)


async def _rejected(engine: AsyncEngine) -> list[Path]:
    """The files of what is rejected so far, each once."""
    async with engine.connect() as connection:
        entries = await ledger.rejected(connection)
    files = dict.fromkeys(_file_of(Path(entry.path)) for entry in entries if Path(entry.path) != STDIN)
    for gone in (file for file in files if not (file.exists() or file.is_symlink())):
        click.echo(f"no longer there: {gone}", err=True)
    return [file for file in files if file.exists() or file.is_symlink()]


def _file_of(path: Path) -> Path:
    """The file that holds a record: `news.jsonl` of `news.jsonl:3`."""
    file, colon, number = str(path).rpartition(":")
    return Path(file) if colon and number.isdecimal() and not path.exists() else path


def _print(summary: Summary, *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(summary.as_json(), ensure_ascii=False))
        return
    for line in summary.lines():
        click.echo(line)
