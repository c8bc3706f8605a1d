"""Where to look for the entities that one may be the same as."""

from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class EntityBlock(Base):
    """An entity among those that are compared with each other to find out which are one (record linkage's blocking).

    Attributes:
        block: what they have in common, behind their kind: the parties of a meeting, the sound of a surname.
        profile: what tells the entity from others; it follows from its natural key.
    """

    __tablename__ = "entity_block"
    __table_args__ = (Index(None, "entity_id"),)

    block: Mapped[str] = mapped_column(primary_key=True)
    entity_id: Mapped[UUID] = mapped_column(ForeignKey("entity.id"), primary_key=True)
    profile: Mapped[dict[str, object]] = mapped_column(JSONB)
