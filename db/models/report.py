"""Reports: that an article tells of an entity, and how it presents it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, closed, found, worded
from db.vocabulary import Modality


class Report(Base):
    """An article's mention of an entity (GDELT Mentions); modality belongs here, not to the entity.

    Attributes:
        survivor_id: the entity itself, or the one it was merged into; kept by the foreign key.
        start, end: the sentence that carries it, in code points of the article's text, half-open.
        sentence: that sentence, verbatim; the database refuses any other.
    """

    __tablename__ = "report"
    __table_args__ = (
        ForeignKeyConstraint(["entity_id", "survivor_id"], ["entity.id", "entity.survivor_id"], onupdate="CASCADE"),
        CheckConstraint('start >= 0 AND "end" > start', name="span_forward"),
        found("report", "sentence"),
    )

    entity_id: Mapped[UUID] = mapped_column(primary_key=True)
    article_id: Mapped[UUID] = mapped_column(ForeignKey("article.id"), primary_key=True, index=True)
    survivor_id: Mapped[UUID] = mapped_column(index=True)
    modality: Mapped[Modality] = closed("modality", Modality)
    start: Mapped[int]
    end: Mapped[int]
    sentence: Mapped[str]
    sentence_words: Mapped[str | None] = worded("sentence")
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now())
    retracted_at: Mapped[datetime | None]
