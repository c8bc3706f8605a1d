"""Offices: the posts of an actor, whoever holds them."""

from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, closed_set
from db.vocabulary import OfficeRole


class Office(Base):
    """A post of a country or an organization (Popolo Post, FollowTheMoney Position).

    Attributes:
        label: its canonical label, without the actor: "Foreign Minister".
        roles: the set of roles it carries; empty where none is known.
        portfolio: what a minister is minister of.
        accredited_to_id: where an ambassador or envoy is sent.
    """

    __tablename__ = "office"
    __table_args__ = (UniqueConstraint("actor_id", "label", "accredited_to_id", postgresql_nulls_not_distinct=True),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    actor_id: Mapped[UUID] = mapped_column(ForeignKey("actor.id"))
    label: Mapped[str]
    roles: Mapped[list[str]] = closed_set("roles", OfficeRole)
    portfolio: Mapped[str | None]
    accredited_to_id: Mapped[UUID | None] = mapped_column(ForeignKey("actor.id"), index=True)
