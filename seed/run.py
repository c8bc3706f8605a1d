"""One run of the seeder over files and folders: find, read, skip what is known, extract, resolve, load."""

from asyncio import Event
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from itertools import batched
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from db.vocabulary import IngestOutcome, IngestStage
from seed import extract, ledger
from seed.errors import SeedError
from seed.ledger import Entry, Run
from seed.load import LoadResult, load, note_unchanged
from seed.pipeline import Extractor, Reading, Rejection, extract_each, read_files
from seed.read import Article, Unreadable, expand, find
from seed.records import Extraction
from seed.reference.load import load_reference
from seed.summary import Summary

BATCH = 64
"""How many files are read, looked up in the ledger, extracted and loaded at a time."""

OFFLINE = Extractor(extract.EXTRACTOR, extract.VERSION, extract.extract)
"""The extractor of this package; it loads its model when it is first called."""

type Transaction = Callable[[], AbstractAsyncContextManager[AsyncConnection]]


async def seed(
    engine: AsyncEngine,
    paths: Iterable[Path],
    *,
    extractor: Extractor = OFFLINE,
    reading: Reading | None = None,
    dry_run: bool = False,
    stop: Event | None = None,
    progress: Callable[[Entry], None] = lambda entry: None,
) -> Summary:
    """Load every article under the paths that this version of the extractor has not loaded yet.

    An article that cannot be loaded is rejected, with its stage and reason, and does not stop the others.

    Args:
        engine: of a migrated database.
        paths: files, folders and patterns; `-` is the standard input.
        extractor: the offline one, unless another is given.
        reading: how the files are read, where not in the usual way.
        dry_run: take everything back in the end.
        stop: when it is set, the run ends after the batch that it is at.
        progress: called after each article.

    Raises:
        SeedError: a path leads nowhere.
    """
    given = expand(paths)
    summary = Summary(dry=dry_run)
    async with _transactions(engine, dry_run=dry_run) as transaction:
        async with transaction() as connection:
            await load_reference(connection)
            run = await ledger.open_run(connection, extractor.name, extractor.version)
        seeding = Seeding(engine, transaction, extractor, reading or Reading(), run)
        for batch in batched(find(given, summary.pass_over), BATCH, strict=False):
            if stop and stop.is_set():
                summary.stopped = True
                break
            async for entry, result in seeding.take(batch):
                summary.add(entry, result)
                progress(entry)
        async with transaction() as connection:
            await ledger.close_run(connection, run)
    return summary


@dataclass(frozen=True, slots=True)
class Seeding:
    """The files of one run, batch by batch."""

    engine: AsyncEngine
    transaction: Transaction
    extractor: Extractor
    reading: Reading
    run: Run

    async def take(self, batch: Sequence[Path]) -> AsyncIterator[tuple[Entry, LoadResult | None]]:
        """What becomes of each article of a batch of files, in order."""
        found = read_files(batch, self.reading)
        known = await self._known([one for one in found if isinstance(one, Article)])
        fresh = {one.sha256: one for one in found if isinstance(one, Article) and one.sha256 not in known}
        extractions = dict(zip(fresh, extract_each(list(fresh.values()), self.extractor), strict=True))
        for one in found:
            if isinstance(one, Unreadable):
                yield await self._reject(one.path, Rejection(IngestStage.READ, one.reason))
            else:
                yield await self._load(one, extractions.get(one.sha256))

    async def _known(self, articles: Sequence[Article]) -> set[str]:
        async with self.engine.connect() as connection:
            hashes = [article.sha256 for article in articles]
            return await ledger.known(connection, hashes, self.extractor.name, self.extractor.version)

    async def _load(
        self, article: Article, extraction: Extraction | Rejection | None
    ) -> tuple[Entry, LoadResult | None]:
        """Load, or only note that there is nothing new to load, or why it cannot be."""
        if isinstance(extraction, Rejection):
            return await self._reject(article.path, extraction, article)
        try:
            async with self.transaction() as connection:
                if extraction:
                    result = await load(connection, article, extraction, self.run)
                else:
                    [result] = await note_unchanged(connection, [article], self.run)
        except SeedError as error:
            return await self._reject(article.path, Rejection.of(IngestStage.RESOLVE, error), article)
        except DBAPIError as error:
            if error.connection_invalidated:
                raise
            return await self._reject(article.path, Rejection.of(IngestStage.LOAD, _refusal(error)), article)
        return Entry(str(article.path), result.outcome, note=article.note), result

    async def _reject(self, path: Path, why: Rejection, article: Article | None = None) -> tuple[Entry, None]:
        entry = Entry(
            str(path),
            IngestOutcome.REJECTED,
            article.sha256 if article else None,
            None,
            why.stage,
            why.reason,
            article.note if article else None,
        )
        async with self.transaction() as connection:
            await ledger.enter(connection, self.run, [entry])
        return entry, None


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
