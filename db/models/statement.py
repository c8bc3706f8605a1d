"""Statements, who made them, and whom they concern."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import (
    Base,
    Cited,
    basis,
    cited,
    closed,
    earliest,
    folded,
    found,
    kind_of,
    latest,
    searched,
    sorted_by,
    topics,
    worded,
)
from db.vocabulary import Act, Basis, EntityKind, Manner


class Statement(Cited, Base):
    """A speech act (Popolo Speech, schema.org Quotation, PolNeAR).

    Attributes:
        text: the sentence or sentences that carry it, as the article prints them.
        cue: the word that reports it ("said", "thanked").
        meeting_id: the meeting it was made at; `agreement_id` the agreement it belongs to.
    """

    __tablename__ = "statement"
    __table_args__ = cited(
        EntityKind.STATEMENT,
        UniqueConstraint("id", "sort_date", "live", name="uq_statement_order"),
        Index("ix_statement_of_meeting", "meeting_id", text("sort_date DESC"), text("id DESC")),
        Index("ix_statement_newest", text("sort_date DESC"), text("id DESC"), postgresql_where=text("live")),
        searched("statement", "text"),
        found("statement", "text"),
    )

    kind: Mapped[EntityKind] = kind_of(EntityKind.STATEMENT)
    manner: Mapped[Manner] = closed("manner", Manner)
    act: Mapped[Act] = closed("act", Act)
    text: Mapped[str]
    text_folded: Mapped[str | None] = folded("text")
    text_words: Mapped[str | None] = worded("text")
    cue: Mapped[str | None]
    date_edtf: Mapped[str | None]
    date_basis: Mapped[Basis | None] = basis("date_edtf")
    date_earliest: Mapped[date | None] = earliest("date_edtf")
    date_latest: Mapped[date | None] = latest("date_edtf")
    sort_date: Mapped[date] = sorted_by("date_edtf")
    topics: Mapped[list[str]] = topics()
    meeting_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id"))
    agreement_id: Mapped[UUID | None] = mapped_column(ForeignKey("agreement.id"), index=True)


class OrderOfStatement:
    """A link table that repeats what orders and counts a statement, so that "newest first" is one index walk."""

    sort_date: Mapped[date]
    live: Mapped[bool]


def order_of_statement() -> ForeignKeyConstraint:
    """Refuses columns of OrderOfStatement that differ from the statement's own; a trigger carries changes over."""
    return ForeignKeyConstraint(
        ["statement_id", "sort_date", "live"],
        ["statement.id", "statement.sort_date", "statement.live"],
        ondelete="CASCADE",
        deferrable=True,
        initially="DEFERRED",  # a trigger carries changes over, at the latest by commit
    )


class StatementSpeaker(OrderOfStatement, Base):
    """Who made a statement: an official, an actor, or a name as printed.

    Attributes:
        ordinal: the speaker's place in the article's list, from 0.
        actor_id: the actor that spoke, or on whose behalf the official did.
        office_holding_id: the office held then.
    """

    __tablename__ = "statement_speaker"
    __table_args__ = (
        order_of_statement(),
        CheckConstraint("official_id IS NOT NULL OR actor_id IS NOT NULL OR name_printed IS NOT NULL", name="somebody"),
        Index(
            "ix_statement_speaker_actor_newest",
            "actor_id",
            text("sort_date DESC"),
            text("statement_id DESC"),
            postgresql_where=text("live"),
        ),
        Index(
            "ix_statement_speaker_official_newest",
            "official_id",
            text("sort_date DESC"),
            text("statement_id DESC"),
            postgresql_where=text("live"),
        ),
    )

    statement_id: Mapped[UUID] = mapped_column(primary_key=True)
    ordinal: Mapped[int] = mapped_column(primary_key=True)
    official_id: Mapped[UUID | None] = mapped_column(ForeignKey("official.id"))
    actor_id: Mapped[UUID | None] = mapped_column(ForeignKey("actor.id"))
    name_printed: Mapped[str | None]
    office_holding_id: Mapped[UUID | None] = mapped_column(ForeignKey("office_holding.id"), index=True)


class StatementAbout(OrderOfStatement, Base):
    """An entity that a statement concerns."""

    __tablename__ = "statement_about"
    __table_args__ = (
        order_of_statement(),
        Index(
            "ix_statement_about_newest",
            "entity_id",
            text("sort_date DESC"),
            text("statement_id DESC"),
            postgresql_where=text("live"),
        ),
    )

    statement_id: Mapped[UUID] = mapped_column(primary_key=True)
    entity_id: Mapped[UUID] = mapped_column(ForeignKey("entity.id"), primary_key=True)
