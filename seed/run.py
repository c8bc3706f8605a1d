"""One run of the seeder over files and folders: find, read, skip what is known, extract, resolve, load."""

from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import batched
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from db.vocabulary import IngestOutcome, IngestStage
from seed import extract, ledger
from seed.errors import SeedError
from seed.ledger import Run
from seed.load import LoadResult, load, note_unchanged
from seed.read import Article, find, read
from seed.records import Extraction
from seed.reference.load import load_reference
from seed.summary import Item, Summary

BATCH = 256
"""How many files are read, and looked up in the ledger, at a time."""


@dataclass(frozen=True, slots=True)
class Extractor:
    """What turns an article into records; its version changes whenever its records may."""

    name: str
    version: str
    extract: Callable[[Article], Extraction]


OFFLINE = Extractor(extract.EXTRACTOR, extract.VERSION, extract.extract)
"""The extractor of this package; it loads its model when it is first called."""


class Rejected(Exception):
    """That a file cannot be loaded, at which stage, and why."""

    def __init__(self, stage: IngestStage, reason: object, sha256: str | None = None) -> None:
        super().__init__(str(reason).partition("\n")[0])
        self.stage = stage
        self.sha256 = sha256


async def seed(
    engine: AsyncEngine,
    paths: Iterable[Path],
    *,
    extractor: Extractor = OFFLINE,
    progress: Callable[[Item], None] = lambda item: None,
) -> Summary:
    """Load every article under the paths that this version of the extractor has not loaded yet.

    A file that cannot be loaded is rejected, with its stage and reason, and does not stop the others.

    Args:
        engine: of a migrated database.
        paths: files and folders.
        extractor: the offline one, unless another is given.
        progress: called after each file.

    Raises:
        SeedError: a path does not exist.
    """
    files = list(dict.fromkeys(find(paths)))
    summary = Summary()
    async with engine.begin() as connection:
        await load_reference(connection)
        run = await ledger.open_run(connection, extractor.name, extractor.version)
    seeding = Seeding(engine, extractor, run)
    for batch in batched(files, BATCH, strict=False):
        async for item, result in seeding.take(batch):
            summary.add(item, result)
            progress(item)
    async with engine.begin() as connection:
        await ledger.close_run(connection, run)
    return summary


@dataclass(frozen=True, slots=True)
class Seeding:
    """The files of one run, batch by batch."""

    engine: AsyncEngine
    extractor: Extractor
    run: Run

    async def take(self, batch: Sequence[Path]) -> AsyncIterator[tuple[Item, LoadResult | None]]:
        """What becomes of each file of a batch, in order."""
        readings = {path: _read(path) for path in batch}
        known = await self._known(reading for reading in readings.values() if isinstance(reading, Article))
        for path, reading in readings.items():
            try:
                result = await self._load(reading, known)
            except Rejected as rejection:
                yield await self._reject(path, rejection), None
            else:
                yield Item(str(path), result.outcome), result

    async def _known(self, articles: Iterable[Article]) -> set[str]:
        async with self.engine.connect() as connection:
            hashes = [article.sha256 for article in articles]
            return await ledger.known(connection, hashes, self.extractor.name, self.extractor.version)

    async def _load(self, reading: Article | Rejected, known: set[str]) -> LoadResult:
        """Extract and load, or only note that there is nothing new to extract."""
        if isinstance(reading, Rejected):
            raise reading
        if reading.sha256 in known:
            return await self._pass_over(reading)
        extraction = self._extract(reading)
        try:
            async with self.engine.begin() as connection:
                return await load(connection, reading, extraction, self.run)
        except SeedError as error:
            raise Rejected(IngestStage.RESOLVE, error, reading.sha256) from error
        except DBAPIError as error:
            if error.connection_invalidated:
                raise
            raise Rejected(IngestStage.LOAD, _refusal(error), reading.sha256) from error

    async def _pass_over(self, article: Article) -> LoadResult:
        async with self.engine.begin() as connection:
            return await note_unchanged(connection, article, self.run)

    def _extract(self, article: Article) -> Extraction:
        try:
            return self.extractor.extract(article)
        except Exception as error:  # whatever an extractor stumbles over, the other files are not to blame
            raise Rejected(IngestStage.EXTRACT, f"{type(error).__name__}: {error}", article.sha256) from error

    async def _reject(self, path: Path, rejection: Rejected) -> Item:
        reason = str(rejection)
        async with self.engine.begin() as connection:
            await ledger.enter_rejection(connection, self.run, str(path), rejection.stage, reason, rejection.sha256)
        return Item(str(path), IngestOutcome.REJECTED, rejection.stage, reason)


def _read(path: Path) -> Article | Rejected:
    try:
        return read(path)
    except (SeedError, OSError, UnicodeError) as error:
        return Rejected(IngestStage.READ, error)


def _refusal(error: DBAPIError) -> str:
    """The database's own words, without the driver's class in front."""
    return str(error.orig).rpartition(">: ")[2]
