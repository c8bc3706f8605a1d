"""Claims and their evidence: every value of the record, and the words that say so."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, closed
from db.vocabulary import Basis, SpanRole


class Claim(Base):
    """That an entity has a value for a property (FollowTheMoney statement).

    A claim stays with the entity it was made for, so that a merge can be undone.

    Attributes:
        survivor_id: the entity itself, or the one it was merged into; kept by the foreign key.
        value: as text; or, where the value is itself an entity, `value_entity_id`: the one that the claim was made of
            (`value_told_id`), or the one it was merged into; kept by the foreign key.
        as_printed: the words that the value was read from.
        confidence: between 0 and 1, the extractor's own estimate.
        chosen: whether the entity's row shows this value.
    """

    __tablename__ = "claim"
    __table_args__ = (
        ForeignKeyConstraint(["entity_id", "survivor_id"], ["entity.id", "entity.survivor_id"], onupdate="CASCADE"),
        ForeignKeyConstraint(
            ["value_told_id", "value_entity_id"], ["entity.id", "entity.survivor_id"], onupdate="CASCADE"
        ),
        CheckConstraint("(value IS NULL) <> (value_entity_id IS NULL)", name="one_value"),
        CheckConstraint("confidence BETWEEN 0 AND 1", name="confidence_range"),
        Index("ix_claim_of_survivor", "survivor_id", "property", "id"),
        Index("ix_claim_of_entity", "entity_id", postgresql_where=text("retracted_at IS NULL")),
        Index("ix_claim_live", "survivor_id", postgresql_where=text("retracted_at IS NULL")),
        Index("ix_claim_observed", "survivor_id", "value", postgresql_where=text("property = 'observed'")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    entity_id: Mapped[UUID]
    survivor_id: Mapped[UUID]
    property: Mapped[str]
    value: Mapped[str | None]
    value_entity_id: Mapped[UUID | None] = mapped_column(ForeignKey("entity.id"), index=True)
    value_told_id: Mapped[UUID | None]
    as_printed: Mapped[str]
    basis: Mapped[Basis] = closed("basis", Basis)
    confidence: Mapped[float]
    extractor: Mapped[str]
    extractor_version: Mapped[str]
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now())
    retracted_at: Mapped[datetime | None]
    chosen: Mapped[bool]


class Evidence(Base):
    """The words that a claim rests on: `article.text[start:end] == text`, which the database checks.

    Attributes:
        ordinal: from 0, the span that the value was read from first.
        start, end: code points of the article's text, half-open.
        sentence: the sentence around the span, verbatim; `sentence_start` is where it begins.
    """

    __tablename__ = "evidence"
    __table_args__ = (
        CheckConstraint('start >= 0 AND "end" > start', name="span_forward"),
        CheckConstraint(
            'sentence_start <= start AND "end" <= sentence_start + length(sentence)', name="span_within_sentence"
        ),
        Index("ix_evidence_of_article", "article_id", "start", "claim_id"),
    )

    claim_id: Mapped[UUID] = mapped_column(ForeignKey("claim.id", ondelete="CASCADE"), primary_key=True)
    ordinal: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[UUID] = mapped_column(ForeignKey("article.id"))
    start: Mapped[int]
    end: Mapped[int]
    text: Mapped[str]
    sentence_start: Mapped[int]
    sentence: Mapped[str]
    role: Mapped[SpanRole] = closed("role", SpanRole)
