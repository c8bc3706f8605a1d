"""Acts upon the diplomatic relations of two actors, from which the present state is derived."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Cited, basis, cited, closed, earliest, kind_of, latest, sorted_by
from db.vocabulary import Basis, EntityKind, RelationActionKind, RelationLevel


class RelationAction(Cited, Base):
    """An act upon the relations of an unordered pair (COW Diplomatic Exchange).

    Attributes:
        a_id: the actor of the pair with the lesser id; `b_id` the other.
        by_id: which of the two acted; None where the act is mutual.
    """

    __tablename__ = "relation_action"
    __table_args__ = cited(
        EntityKind.RELATION_ACTION,
        CheckConstraint("a_id < b_id", name="pair_ordered"),
        CheckConstraint("by_id IN (a_id, b_id)", name="by_one_of_the_pair"),
        Index(
            "ix_relation_action_of_pair",
            "a_id",
            "b_id",
            text("sort_date DESC"),
            text("id DESC"),
            postgresql_where=text("live"),
        ),
    )

    kind: Mapped[EntityKind] = kind_of(EntityKind.RELATION_ACTION)
    a_id: Mapped[UUID] = mapped_column(ForeignKey("actor.id"))
    b_id: Mapped[UUID] = mapped_column(ForeignKey("actor.id"), index=True)
    by_id: Mapped[UUID | None] = mapped_column(ForeignKey("actor.id"))
    action: Mapped[RelationActionKind] = closed("action", RelationActionKind)
    level: Mapped[RelationLevel | None] = closed("level", RelationLevel, nullable=True)
    date_edtf: Mapped[str | None]
    date_basis: Mapped[Basis | None] = basis("date_edtf")
    date_earliest: Mapped[date | None] = earliest("date_edtf")
    date_latest: Mapped[date | None] = latest("date_edtf")
    sort_date: Mapped[date] = sorted_by("date_edtf")
