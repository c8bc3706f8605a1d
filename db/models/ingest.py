"""The ledger: what each seeding run did with each file."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, closed
from db.vocabulary import IngestOutcome, IngestStage


class IngestRun(Base):
    """One run of the seeder."""

    __tablename__ = "ingest_run"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    extractor: Mapped[str]
    extractor_version: Mapped[str]
    started_at: Mapped[datetime] = mapped_column(server_default=func.now())
    finished_at: Mapped[datetime | None]


class IngestItem(Base):
    """What became of one file: written in the transaction of its facts.

    Attributes:
        sha256: of the article's text; None where it could not be read.
        path: of the file; of one of several records in a file, followed by a colon and its number or line.
        stage, reason: of a rejection, and only of one.
        note: what had to be put right to read it.
    """

    __tablename__ = "ingest_item"
    __table_args__ = (
        CheckConstraint(
            "(outcome = 'REJECTED') = (stage IS NOT NULL) AND (stage IS NULL) = (reason IS NULL)",
            name="rejected_with_reason",
        ),
        Index("ix_ingest_item_by_content", "sha256", "run_id"),
        Index("ix_ingest_item_latest", "path", text("recorded_at DESC")),
    )

    run_id: Mapped[UUID] = mapped_column(ForeignKey("ingest_run.id"), primary_key=True)
    path: Mapped[str] = mapped_column(primary_key=True)
    sha256: Mapped[str | None]
    outcome: Mapped[IngestOutcome] = closed("outcome", IngestOutcome)
    stage: Mapped[IngestStage | None] = closed("stage", IngestStage, nullable=True)
    reason: Mapped[str | None]
    note: Mapped[str | None]
    article_id: Mapped[UUID | None] = mapped_column(ForeignKey("article.id"), index=True)
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now())
