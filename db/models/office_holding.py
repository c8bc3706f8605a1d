"""Office holdings: who held, or was seen in, which office, and when."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Cited, basis, cited, closed, earliest, folded, found, kind_of, latest, searched, worded
from db.vocabulary import Basis, Bound, EntityKind


class OfficeHolding(Cited, Base):
    """An official in an office (Popolo Membership, FollowTheMoney Occupancy).

    Seeing somebody in office on a day tells neither when it began nor when it ended: those are `start` and `end`, the
    days on which articles show it held are `first_observed` and `last_observed`.

    Attributes:
        office_id: None while the article leaves open whose office it is.
        title: as printed.
        start_bound: DATED with `start_edtf`, else OPEN or UNKNOWN; likewise `end_bound`.
    """

    __tablename__ = "office_holding"
    __table_args__ = cited(
        EntityKind.OFFICE_HOLDING,
        CheckConstraint("(start_bound = 'DATED') = (start_edtf IS NOT NULL)", name="start_dated"),
        CheckConstraint("(end_bound = 'DATED') = (end_edtf IS NOT NULL)", name="end_dated"),
        Index("ix_office_holding_of_official", "official_id", "first_observed_earliest", "id"),
        searched("office_holding", "title"),
        found("office_holding", "title"),
        Index("ix_office_holding_of_office", "office_id", "first_observed_earliest", "id"),
    )

    kind: Mapped[EntityKind] = kind_of(EntityKind.OFFICE_HOLDING)
    official_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"))
    office_id: Mapped[UUID | None] = mapped_column(ForeignKey("office.id"))
    title: Mapped[str | None]
    title_folded: Mapped[str | None] = folded("title")
    title_words: Mapped[str | None] = worded("title")
    start_bound: Mapped[Bound] = closed("start_bound", Bound, server_default=text("'UNKNOWN'"))
    start_edtf: Mapped[str | None]
    start_basis: Mapped[Basis | None] = basis("start_edtf")
    start_earliest: Mapped[date | None] = earliest("start_edtf")
    start_latest: Mapped[date | None] = latest("start_edtf")
    end_bound: Mapped[Bound] = closed("end_bound", Bound, server_default=text("'UNKNOWN'"))
    end_edtf: Mapped[str | None]
    end_basis: Mapped[Basis | None] = basis("end_edtf")
    end_earliest: Mapped[date | None] = earliest("end_edtf")
    end_latest: Mapped[date | None] = latest("end_edtf")
    first_observed_edtf: Mapped[str | None]
    first_observed_basis: Mapped[Basis | None] = basis("first_observed_edtf")
    first_observed_earliest: Mapped[date | None] = earliest("first_observed_edtf")
    first_observed_latest: Mapped[date | None] = latest("first_observed_edtf")
    last_observed_edtf: Mapped[str | None]
    last_observed_basis: Mapped[Basis | None] = basis("last_observed_edtf")
    last_observed_earliest: Mapped[date | None] = earliest("last_observed_edtf")
    last_observed_latest: Mapped[date | None] = latest("last_observed_edtf")
    acting: Mapped[bool] = mapped_column(server_default=text("false"), default=False)
