"""Meetings, the actors that took part, and the persons who attended."""

from datetime import date
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Identity,
    Index,
    UniqueConstraint,
    text,
)
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
from db.vocabulary import Basis, EntityKind, Medium, MeetingStatus, ParticipationRole, Setting, VisitKind

COUNTED = text("live AND status = 'HELD'")
"""The meetings that count unless a query asks for others; the partial indexes hold these alone."""
IN_NO_YEAR = text("EXTRACT(year FROM start_earliest) <> EXTRACT(year FROM start_latest)")
"""The meetings whose start may mean several years; resolvers/meeting.py asks for them in these very terms."""


class Meeting(Cited, Base):
    """One event with a list of parties: a meeting, a visit, a call, a summit (PLOVER CONSULT, schema.org Event).

    Attributes:
        status: derived from the modalities of its reports by a trigger; never written by hand.
        host_id: the actor that received the others, a party or not.
        parent_id: the gathering that this meeting was held within.
    """

    __tablename__ = "meeting"
    __table_args__ = cited(
        EntityKind.MEETING,
        UniqueConstraint("id", "sort_date", "status", "live", name="uq_meeting_order"),
        CheckConstraint("parent_id <> id", name="parent_another"),
        Index("ix_meeting_newest_counted", text("sort_date DESC"), text("id DESC"), postgresql_where=COUNTED),
        Index("ix_meeting_newest", text("sort_date DESC"), text("id DESC"), postgresql_where=text("live")),
        Index("ix_meeting_in_no_year", "id", postgresql_where=IN_NO_YEAR),
        searched("meeting", "name"),
        found("meeting", "name"),
    )

    kind: Mapped[EntityKind] = kind_of(EntityKind.MEETING)
    status: Mapped[MeetingStatus] = closed("status", MeetingStatus, server_default=text("'HYPOTHETICAL'"))
    name: Mapped[str | None]
    name_folded: Mapped[str | None] = folded("name")
    name_words: Mapped[str | None] = worded("name")
    medium: Mapped[Medium] = closed("medium", Medium, server_default=text("'UNKNOWN'"))
    setting: Mapped[Setting] = closed("setting", Setting, server_default=text("'UNKNOWN'"))
    visit_kind: Mapped[VisitKind | None] = closed("visit_kind", VisitKind, nullable=True)
    start_edtf: Mapped[str | None]
    start_basis: Mapped[Basis | None] = basis("start_edtf")
    start_earliest: Mapped[date | None] = earliest("start_edtf")
    start_latest: Mapped[date | None] = latest("start_edtf")
    end_edtf: Mapped[str | None]
    end_basis: Mapped[Basis | None] = basis("end_edtf")
    end_earliest: Mapped[date | None] = earliest("end_edtf")
    end_latest: Mapped[date | None] = latest("end_edtf")
    sort_date: Mapped[date] = sorted_by("start_edtf")
    place_id: Mapped[UUID | None] = mapped_column(ForeignKey("place.id"), index=True)
    host_id: Mapped[UUID | None] = mapped_column(ForeignKey("actor.id"), index=True)
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    topics: Mapped[list[str]] = topics()


class OrderOfMeeting:
    """A link table that repeats what orders and counts a meeting, so that "newest first" is one index walk."""

    sort_date: Mapped[date]
    status: Mapped[MeetingStatus] = closed("status", MeetingStatus)
    live: Mapped[bool]


def order_of_meeting() -> ForeignKeyConstraint:
    """Refuses columns of OrderOfMeeting that differ from the meeting's own; a trigger carries changes over."""
    return ForeignKeyConstraint(
        ["meeting_id", "sort_date", "status", "live"],
        ["meeting.id", "meeting.sort_date", "meeting.status", "meeting.live"],
        ondelete="CASCADE",
        deferrable=True,
        initially="DEFERRED",  # a trigger carries changes over, at the latest by commit
    )


class Participation(OrderOfMeeting, Base):
    """An actor at a meeting, once (PLOVER's lists of actors)."""

    __tablename__ = "participation"
    __table_args__ = (
        order_of_meeting(),
        Index(
            "ix_participation_newest_counted",
            "actor_id",
            text("sort_date DESC"),
            text("meeting_id DESC"),
            postgresql_where=COUNTED,
        ),
        Index("ix_participation_newest", "actor_id", text("sort_date DESC"), text("meeting_id DESC")),
    )

    meeting_id: Mapped[UUID] = mapped_column(primary_key=True)
    actor_id: Mapped[UUID] = mapped_column(ForeignKey("actor.id"), primary_key=True)
    role: Mapped[ParticipationRole] = closed("role", ParticipationRole, server_default=text("'PARTICIPANT'"))


class Attendance(OrderOfMeeting, Base):
    """A person at a meeting, an official or, while unresolved, a name as printed.

    Attributes:
        actor_id: the party that the person belonged to, where known; then a participation of the same meeting.
        office_holding_id: the office held then.
    """

    __tablename__ = "attendance"
    __table_args__ = (
        order_of_meeting(),
        ForeignKeyConstraint(
            ["meeting_id", "actor_id"], ["participation.meeting_id", "participation.actor_id"], ondelete="CASCADE"
        ),
        UniqueConstraint("meeting_id", "official_id"),
        Index("ix_attendance_of_meeting", "meeting_id", "id"),
        CheckConstraint("official_id IS NOT NULL OR name_printed IS NOT NULL", name="somebody"),
        Index(
            "ix_attendance_newest_counted",
            "official_id",
            text("sort_date DESC"),
            text("meeting_id DESC"),
            postgresql_where=COUNTED,
        ),
        Index("ix_attendance_newest", "official_id", text("sort_date DESC"), text("meeting_id DESC")),
    )

    id: Mapped[int] = mapped_column(Identity(always=True), primary_key=True)
    meeting_id: Mapped[UUID]
    official_id: Mapped[UUID | None] = mapped_column(ForeignKey("official.id"))
    name_printed: Mapped[str | None]
    actor_id: Mapped[UUID | None]
    office_holding_id: Mapped[UUID | None] = mapped_column(ForeignKey("office_holding.id"), index=True)
