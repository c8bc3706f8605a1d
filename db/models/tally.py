"""What the claims about somebody much talked of add up to, so that one more article need not read them all again."""

from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class Tally(Base):
    """How many articles give a property of an entity a value; it follows from the live claims (seed/tally.py).

    Only entities of many claims have any, and the days that an office was observed on only the first and the last.

    Attributes:
        survivor_id: the entity, with all that was merged into it.
        value: as text, or the id of the entity that is the value.
        claim_id: the best of the claims.
        shown: whether the entity's row shows this value, as the claims' `chosen` says too.
    """

    __tablename__ = "tally"

    survivor_id: Mapped[UUID] = mapped_column(ForeignKey("entity.id"), primary_key=True)
    property: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(primary_key=True)
    articles: Mapped[int]
    claim_id: Mapped[UUID] = mapped_column(ForeignKey("claim.id"))
    shown: Mapped[bool]
