"""Officials: persons in public office, and every spelling of their names."""

from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Cited, cited, folded, found, kind_of, searched, worded
from db.vocabulary import EntityKind


class Official(Cited, Base):
    """A person in public office (Popolo Person)."""

    __tablename__ = "official"
    __table_args__ = cited(
        EntityKind.OFFICIAL, Index("ix_official_by_name", "display_name", "id"), searched("official", "display_name")
    )

    kind: Mapped[EntityKind] = kind_of(EntityKind.OFFICIAL)
    display_name: Mapped[str]
    display_name_folded: Mapped[str | None] = folded("display_name")


class OfficialName(Base):
    """A spelling under which an article names an official.

    Attributes:
        folded: the name in lower case without accents, as names are compared.
    """

    __tablename__ = "official_name"
    __table_args__ = (searched("official_name", "name"), found("official_name", "name"))

    official_id: Mapped[UUID] = mapped_column(ForeignKey("official.id"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    name_folded: Mapped[str | None] = folded("name")
    name_words: Mapped[str | None] = worded("name")
    folded: Mapped[str] = mapped_column(index=True)
