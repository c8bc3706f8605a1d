"""Agreements and their parties."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import UNDATED, Base, Cited, cited, closed, folded, found, kind_of, searched, topics, worded
from db.vocabulary import EntityKind, Instrument


class Agreement(Cited, Base):
    """A concrete instrument between states or organizations (UN Treaty Collection).

    Attributes:
        title: None where the article prints none; `designation` is then all there is ("bilateral relations deal").
        meeting_id: the meeting it was signed at.
        sort_date: the day of its first signature, else of its first action, else UNDATED; kept by a trigger.
    """

    __tablename__ = "agreement"
    __table_args__ = cited(
        EntityKind.AGREEMENT,
        UniqueConstraint("id", "sort_date", "live", name="uq_agreement_order"),
        Index("ix_agreement_newest", text("sort_date DESC"), text("id DESC"), postgresql_where=text("live")),
        Index("ix_agreement_of_meeting", "meeting_id", text("sort_date DESC"), text("id DESC")),
        searched("agreement", "title"),
        searched("agreement", "designation"),
        found("agreement", "title"),
        found("agreement", "designation"),
    )

    kind: Mapped[EntityKind] = kind_of(EntityKind.AGREEMENT)
    title: Mapped[str | None]
    title_folded: Mapped[str | None] = folded("title")
    title_words: Mapped[str | None] = worded("title")
    designation: Mapped[str | None]
    designation_folded: Mapped[str | None] = folded("designation")
    designation_words: Mapped[str | None] = worded("designation")
    instrument: Mapped[Instrument] = closed("instrument", Instrument, server_default=text("'UNKNOWN'"))
    topics: Mapped[list[str]] = topics()
    meeting_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id"))
    amends_id: Mapped[UUID | None] = mapped_column(ForeignKey("agreement.id"), index=True)
    replaces_id: Mapped[UUID | None] = mapped_column(ForeignKey("agreement.id"), index=True)
    un_registration_number: Mapped[str | None]
    sort_date: Mapped[date] = mapped_column(server_default=text(f"'{UNDATED}'::date"))


class AgreementParty(Base):
    """An actor that is a party of an agreement, known apart from any action; it repeats what orders the agreement."""

    __tablename__ = "agreement_party"
    __table_args__ = (
        ForeignKeyConstraint(
            ["agreement_id", "sort_date", "live"],
            ["agreement.id", "agreement.sort_date", "agreement.live"],
            ondelete="CASCADE",
            deferrable=True,
            initially="DEFERRED",  # a trigger carries changes over, at the latest by commit
        ),
        Index(
            "ix_agreement_party_newest",
            "actor_id",
            text("sort_date DESC"),
            text("agreement_id DESC"),
            postgresql_where=text("live"),
        ),
    )

    agreement_id: Mapped[UUID] = mapped_column(primary_key=True)
    actor_id: Mapped[UUID] = mapped_column(ForeignKey("actor.id"), primary_key=True)
    sort_date: Mapped[date]
    live: Mapped[bool]
