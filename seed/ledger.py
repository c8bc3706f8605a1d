"""The ledger: what each run did with each file, written in the transaction of its facts."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID, uuid4

from sqlalchemy import func, insert, select, update
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncConnection

from db.models import IngestItem, IngestRun
from db.vocabulary import IngestOutcome, IngestStage


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the seeder, by one version of one extractor."""

    id: UUID
    extractor: str
    version: str


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
        .where(IngestItem.sha256.in_(hashes), IngestItem.outcome == IngestOutcome.LOADED)
        .order_by(IngestItem.sha256, IngestItem.recorded_at.desc())
    )
    rows = await connection.execute(latest)
    return {row.sha256 for row in rows if (row.extractor, row.extractor_version) == (extractor, version)}


async def enter(
    connection: AsyncConnection, run: Run, path: str, outcome: IngestOutcome, sha256: str, article_id: UUID
) -> None:
    """Note that a file was loaded, or was found to be loaded already."""
    await connection.execute(
        insert(IngestItem).values(run_id=run.id, path=path, sha256=sha256, outcome=outcome, article_id=article_id)
    )


async def enter_rejection(
    connection: AsyncConnection, run: Run, path: str, stage: IngestStage, reason: str, sha256: str | None = None
) -> None:
    """Note that a file was rejected, at which stage, and why."""
    await connection.execute(
        insert(IngestItem).values(
            run_id=run.id, path=path, sha256=sha256, outcome=IngestOutcome.REJECTED, stage=stage, reason=reason
        )
    )
