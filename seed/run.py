"""One run of the seeder over files and folders: find, read, skip what is known, extract, resolve, load."""

from asyncio import CancelledError, Event, Task, create_task, gather
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, aclosing, asynccontextmanager, suppress
from dataclasses import dataclass
from itertools import batched, chain
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from db import migrations
from db.vocabulary import IngestOutcome, IngestStage
from seed import ledger
from seed.chunk import Batch, batches
from seed.crew import Alone, Crew
from seed.errors import SeedError
from seed.hand import WorkerDied
from seed.ledger import Entry, Run
from seed.load import LoadResult, Resolved, load_all, note_unchanged, resolved
from seed.offline import OFFLINE
from seed.pipeline import Extractor, File, Reading, Rejection, extract_each, read_files
from seed.read import Article, Unreadable, carry, expand, find
from seed.records import Extraction
from seed.reference.load import load_reference
from seed.resolve import Directory, read_directory
from seed.summary import Summary

GROUP = 16
"""How many articles are extracted by one call: so many are parsed at once, and told of as read."""

type Transaction = Callable[[], AbstractAsyncContextManager[AsyncConnection]]
type Loaded = tuple[Entry, LoadResult | None]


async def seed(
    engine: AsyncEngine,
    paths: Iterable[Path],
    *,
    extractor: Extractor = OFFLINE,
    reading: Reading | None = None,
    crew: Crew | None = None,
    dry_run: bool = False,
    stop: Event | None = None,
    progress: Callable[[Entry], None] = lambda entry: None,
    prepared_some: Callable[[int], None] = lambda count: None,
) -> Summary:
    """Load every article under the paths that this version of the extractor has not loaded yet.

    An article that cannot be loaded is rejected, with its stage and reason, and does not stop the others.

    Args:
        engine: of a migrated database.
        paths: files, folders and patterns; `-` is the standard input.
        extractor: the offline one, unless another is given.
        reading: how the files are read, where not in the usual way.
        crew: who reads and extracts; this process unless another is given.
        dry_run: take everything back in the end.
        stop: when it is set, the run ends after the batch that it is at.
        progress: called after each article that is in the ledger.
        prepared_some: called with a number of articles that only wait to be loaded, or passed over.

    Raises:
        SeedError: a path leads nowhere.
        DatabaseError: the database is at another revision than this code.
    """
    given = expand(paths)
    await migrations.check(engine)
    summary = Summary(dry=dry_run)
    reading, stop = reading or Reading(), stop or Event()
    async with crew or Alone() as workers, _transactions(engine, dry_run=dry_run) as transaction:
        async with transaction() as connection:
            await load_reference(connection)
            run = await ledger.open_run(connection, extractor.name, extractor.version)
            directory = await read_directory(connection)
        preparing = Preparing(engine, extractor, reading, workers, directory, prepared_some)
        loading = Loading(transaction, run)
        async with aclosing(preparing.each(batches(find(given, summary.pass_over), reading))) as prepared:
            async for batch in prepared:
                if stop.is_set():
                    summary.stopped = True
                    break
                for entry, result in await loading.take(batch):
                    summary.add(entry, result)
                    progress(entry)
        async with transaction() as connection:
            await ledger.close_run(connection, run)
    return summary


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article with all that it says; None where this version has loaded it before, else why it cannot be loaded."""

    path: Path
    article: Article | None
    outcome: Resolved | Rejection | None


@dataclass(frozen=True, slots=True)
class Preparing:
    """All that comes before the record is written to; several batches are under way at a time."""

    engine: AsyncEngine
    extractor: Extractor
    reading: Reading
    crew: Crew
    directory: Directory
    prepared_some: Callable[[int], None]

    async def each(self, found: Iterator[Batch]) -> AsyncGenerator[list[Prepared]]:
        """The batches, in order; no more are begun than the crew asks for."""
        tasks: deque[Task[list[Prepared]]] = deque()
        try:
            for batch in found:
                tasks.append(create_task(self._prepare(batch)))
                if len(tasks) >= self.crew.window:
                    yield await tasks.popleft()
            while tasks:
                yield await tasks.popleft()
        finally:
            for task in tasks:
                task.cancel()
            for task in tasks:
                with suppress(CancelledError, WorkerDied):
                    await task

    async def _prepare(self, batch: Batch) -> list[Prepared]:
        found = await self._read(batch)
        articles = {one.sha256: one for one in found if isinstance(one, Article)}
        known = await self._known(list(articles))
        fresh = [article for sha256, article in articles.items() if sha256 not in known]
        self.prepared_some(len(found) - len(fresh))
        said = dict(zip((one.sha256 for one in fresh), await self._extract_all(fresh), strict=True))
        return [self._resolve(one, said.get(one.sha256) if isinstance(one, Article) else None) for one in found]

    async def _read(self, batch: Batch) -> list[Article | Unreadable]:
        paths = [one for one in batch if isinstance(one, Path)]
        if not paths:
            return [one for one in batch if not isinstance(one, Path)]
        return await self._read_files(paths if self.crew.is_here else [carry(path) for path in paths])

    async def _read_files(self, files: Sequence[File]) -> list[Article | Unreadable]:
        try:
            return await self.crew.do(read_files, files, self.reading)
        except WorkerDied:
            if len(files) > 1:
                return [found for file in files for found in await self._read_files([file])]
            path = files[0] if isinstance(files[0], Path) else files[0].path
            return [Unreadable(path, "the process that read it died; look into its memory, or leave the file out")]

    async def _known(self, hashes: Sequence[str]) -> set[str]:
        async with self.engine.connect() as connection:
            return await ledger.known(connection, hashes, self.extractor.name, self.extractor.version)

    async def _extract_all(self, articles: Sequence[Article]) -> list[Extraction | Rejection]:
        groups = [self._extract_group(group) for group in batched(articles, GROUP, strict=False)]
        return list(chain.from_iterable(await gather(*groups)))

    async def _extract_group(self, articles: Sequence[Article]) -> list[Extraction | Rejection]:
        said = await self._extract(articles)
        self.prepared_some(len(articles))
        return said

    async def _extract(self, articles: Sequence[Article]) -> list[Extraction | Rejection]:
        try:
            return await self.crew.do(extract_each, articles, self.extractor)
        except WorkerDied:
            if len(articles) > 1:
                return [said for article in articles for said in await self._extract([article])]
            return [Rejection(IngestStage.EXTRACT, "the process that read it died; shorten it, or leave it out")]

    def _resolve(self, one: Article | Unreadable, said: Extraction | Rejection | None) -> Prepared:
        if isinstance(one, Unreadable):
            return Prepared(one.path, None, Rejection(IngestStage.READ, one.reason))
        if not isinstance(said, Extraction):
            return Prepared(one.path, one, said)
        try:
            return Prepared(one.path, one, resolved(self.directory, one, said))
        except SeedError as error:
            return Prepared(one.path, one, Rejection.of(IngestStage.RESOLVE, error))


@dataclass(frozen=True, slots=True)
class Loading:
    """What writes the record, a batch in a transaction."""

    transaction: Transaction
    run: Run

    async def take(self, batch: Sequence[Prepared]) -> list[Loaded]:
        """What becomes of each article of a batch, in order; if the database refuses one, each is taken alone."""
        try:
            return await self._write(batch)
        except DBAPIError as error:
            if error.connection_invalidated:
                raise
            if len(batch) > 1:
                return [loaded for one in batch for loaded in await self.take([one])]
            why = Rejection.of(IngestStage.LOAD, _refusal(error))
            return await self._write([Prepared(batch[0].path, batch[0].article, why)])

    async def _write(self, batch: Sequence[Prepared]) -> list[Loaded]:
        fresh = [one.outcome for one in batch if isinstance(one.outcome, Resolved)]
        known = [one.article for one in batch if one.article and one.outcome is None]
        async with self.transaction() as connection:
            loaded = iter(await load_all(connection, fresh, self.run) if fresh else ())
            passed = iter(await note_unchanged(connection, known, self.run) if known else ())
            ended = [_loaded(one, loaded if one.outcome else passed) for one in batch]
            refused = [entry for entry, result in ended if result is None]
            await ledger.enter(connection, self.run, refused)
        return ended


def _loaded(one: Prepared, results: Iterator[LoadResult]) -> Loaded:
    sha256, note = (one.article.sha256, one.article.note) if one.article else (None, None)
    if isinstance(one.outcome, Rejection):
        why = one.outcome
        return Entry(str(one.path), IngestOutcome.REJECTED, sha256, None, why.stage, why.reason, note), None
    result = next(results)
    return Entry(str(one.path), result.outcome, sha256, result.article_id, note=note), result


@asynccontextmanager
async def _transactions(engine: AsyncEngine, *, dry_run: bool) -> AsyncIterator[Transaction]:
    """What opens a transaction: one of its own each time, or in a dry run a part of one that is taken back."""
    if not dry_run:
        yield engine.begin
        return
    async with engine.connect() as connection, connection.begin() as whole:
        yield lambda: _part(connection)
        await whole.rollback()


@asynccontextmanager
async def _part(connection: AsyncConnection) -> AsyncIterator[AsyncConnection]:
    """A savepoint at whose end everything is checked that a commit would check."""
    async with connection.begin_nested():
        yield connection
        await connection.execute(text("SET CONSTRAINTS ALL IMMEDIATE"))
        await connection.execute(text("SET CONSTRAINTS ALL DEFERRED"))


def _refusal(error: DBAPIError) -> str:
    """The database's own words, without the driver's class in front."""
    return str(error.orig).rpartition(">: ")[2]
