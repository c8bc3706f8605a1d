"""Whatever can be cited: one key for every kind, so that one claim table serves them all."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Computed, ForeignKey, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, closed
from db.vocabulary import EntityKind


class Entity(Base):
    """An official, a meeting, an agreement … and the actors.

    `id` is derived from `kind` and `natural_key` (db/identity.py), so it outlives a rebuild. A merged entity stays,
    pointing at its survivor; a survivor is never itself merged.
    """

    __tablename__ = "entity"
    __table_args__ = (
        UniqueConstraint("kind", "natural_key"),
        UniqueConstraint("id", "kind", "live"),
        UniqueConstraint("id", "survivor_id"),
        CheckConstraint("merged_into_id <> id", name="merged_into_another"),
        Index(None, "merged_into_id", postgresql_where=text("merged_into_id IS NOT NULL")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[EntityKind] = closed("kind", EntityKind)
    natural_key: Mapped[str]
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
    retracted_at: Mapped[datetime | None]
    merged_into_id: Mapped[UUID | None] = mapped_column(ForeignKey("entity.id"))
    live: Mapped[bool] = mapped_column(Computed("retracted_at IS NULL AND merged_into_id IS NULL", persisted=True))
    survivor_id: Mapped[UUID] = mapped_column(Computed("coalesce(merged_into_id, id)", persisted=True))
