"""Whoever can meet, sign and speak: the common key of countries and organizations."""

from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, closed
from db.vocabulary import ActorKind


class Actor(Base):
    """A country or an organization; the row itself is in the table of its kind."""

    __tablename__ = "actor"
    __table_args__ = (UniqueConstraint("id", "kind"),)

    id: Mapped[UUID] = mapped_column(ForeignKey("entity.id"), primary_key=True)
    kind: Mapped[ActorKind] = closed("kind", ActorKind)
