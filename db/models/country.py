"""Countries, those of today and those that are gone."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Cited, basis, cited, earliest, folded, found, kind_of, latest, searched, worded
from db.vocabulary import Basis, EntityKind

SPELLINGS = "lines_of(ARRAY[code, alpha3, name, official_name] || names || demonyms)"
"""All that a country is called, a line each."""


class Country(Cited, Base):
    """A state, under its ISO 3166-1 alpha-2 code, `XK` for Kosovo, or ISO 3166-3 for a former one (`SUHH`).

    Attributes:
        names: every name it is known by, the display name among them.
        exists_from_edtf: where recorded; None does not mean that it always was.
        exists_to_edtf: None for a state of today.
        source: where the row was taken from; reference values carry it instead of claims.
    """

    __tablename__ = "country"
    __table_args__ = cited(
        EntityKind.COUNTRY,
        ForeignKeyConstraint(["id", "kind"], ["actor.id", "actor.kind"]),
        CheckConstraint("code ~ '^([A-Z]{2}|[A-Z]{4})$'", name="code_form"),
        searched("country", "name"),
        searched("country", "spellings"),
        found("country", "spellings"),
    )

    kind: Mapped[EntityKind] = kind_of(EntityKind.COUNTRY)
    code: Mapped[str] = mapped_column(unique=True)
    alpha3: Mapped[str | None]
    name: Mapped[str]
    name_folded: Mapped[str | None] = folded("name")
    official_name: Mapped[str | None]
    names: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    demonyms: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    spellings_folded: Mapped[str | None] = folded(SPELLINGS)
    spellings_words: Mapped[str | None] = worded(SPELLINGS)
    capital: Mapped[str | None]
    exists_from_edtf: Mapped[str | None]
    exists_from_basis: Mapped[Basis | None] = basis("exists_from_edtf")
    exists_from_earliest: Mapped[date | None] = earliest("exists_from_edtf")
    exists_from_latest: Mapped[date | None] = latest("exists_from_edtf")
    exists_to_edtf: Mapped[str | None]
    exists_to_basis: Mapped[Basis | None] = basis("exists_to_edtf")
    exists_to_earliest: Mapped[date | None] = earliest("exists_to_edtf")
    exists_to_latest: Mapped[date | None] = latest("exists_to_edtf")
    source: Mapped[str]


class CountrySuccessor(Base):
    """A state that followed another upon its territory."""

    __tablename__ = "country_successor"

    country_id: Mapped[UUID] = mapped_column(ForeignKey("country.id"), primary_key=True)
    successor_id: Mapped[UUID] = mapped_column(ForeignKey("country.id"), primary_key=True, index=True)
