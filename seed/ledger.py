"""The ledger: what each run did with each file, written in the transaction of its facts."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import func, insert, select, update
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncConnection

from db.models import IngestItem, IngestRun
from db.vocabulary import IngestOutcome, IngestStage
from seed.rows import among, put, table_of


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the seeder, by one version of one extractor."""

    id: UUID
    extractor: str
    version: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of one file, or of one record of a file.

    Attributes:
        sha256: of its text; None where it could not be read.
        stage, reason: of a rejection, and only of one.
        note: what had to be put right to read it.
    """

    path: str
    outcome: IngestOutcome
    sha256: str | None = None
    article_id: UUID | None = None
    stage: IngestStage | None = None
    reason: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class RunCount:
    """A run, and how many files ended how; `finished_at` is None while it runs, and of one that was killed."""

    id: UUID
    extractor: str
    version: str
    started_at: datetime
    finished_at: datetime | None
    loaded: int
    unchanged: int
    rejected: int
    retracted: int


async def open_run(connection: AsyncConnection, extractor: str, version: str) -> Run:
    """Enter a new run."""
    run = Run(uuid4(), extractor, version)
    await connection.execute(insert(IngestRun).values(id=run.id, extractor=extractor, extractor_version=version))
    return run


async def close_run(connection: AsyncConnection, run: Run) -> None:
    """Note that a run came to its end; one that did not was killed."""
    await connection.execute(update(IngestRun).where(IngestRun.id == run.id).values(finished_at=func.now()))


async def known(connection: AsyncConnection, hashes: Collection[str], extractor: str, version: str) -> set[str]:
    """Those of the articles that were last loaded by this very version: extracting them again changes nothing."""
    latest = (
        select(IngestItem.sha256, IngestRun.extractor, IngestRun.extractor_version)
        .ext(distinct_on(IngestItem.sha256))
        .join(IngestRun, IngestRun.id == IngestItem.run_id)
        .where(among(IngestItem.sha256, hashes))
        .where(IngestItem.outcome.in_([IngestOutcome.LOADED, IngestOutcome.RETRACTED]))
        .order_by(IngestItem.sha256, IngestItem.recorded_at.desc())
    )
    rows = await connection.execute(latest)
    return {row.sha256 for row in rows if (row.extractor, row.extractor_version) == (extractor, version)}


async def enter(connection: AsyncConnection, run: Run, entries: Sequence[Entry]) -> None:
    """Note what became of some files; of a file met twice in a run, the latter."""
    rows = {
        entry.path: {
            "run_id": run.id,
            "path": entry.path,
            "sha256": entry.sha256,
            "outcome": entry.outcome,
            "stage": entry.stage,
            "reason": entry.reason,
            "note": entry.note,
            "article_id": entry.article_id,
        }
        for entry in entries
    }
    await put(connection, table_of(IngestItem), list(rows.values()))


async def runs(connection: AsyncConnection, limit: int, *, but: str) -> list[RunCount]:
    """The latest runs, the newest first, but for those of one extractor."""
    run = (IngestRun.id, IngestRun.extractor, IngestRun.extractor_version, IngestRun.started_at, IngestRun.finished_at)
    ended = (func.count().filter(IngestItem.outcome == outcome) for outcome in IngestOutcome)
    loaded, unchanged, refused, retracted = ended
    query = (
        select(*run, loaded, unchanged, refused, retracted)
        .outerjoin(IngestItem, IngestItem.run_id == IngestRun.id)
        .where(IngestRun.extractor != but)
        .group_by(IngestRun.id)
        .order_by(IngestRun.started_at.desc(), IngestRun.id)
        .limit(limit)
    )
    return [RunCount(*row) for row in await connection.execute(query)]


async def rejected(connection: AsyncConnection) -> list[Entry]:
    """Whatever was rejected when it was last tried, by path."""
    latest = (
        select(IngestItem).ext(distinct_on(IngestItem.path)).order_by(IngestItem.path, IngestItem.recorded_at.desc())
    ).subquery()
    query = select(latest).where(latest.c.outcome == IngestOutcome.REJECTED).order_by(latest.c.path)
    return [
        Entry(row.path, row.outcome, row.sha256, None, row.stage, row.reason, row.note)
        for row in await connection.execute(query)
    ]
