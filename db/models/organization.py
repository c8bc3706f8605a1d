"""Organizations: intergovernmental bodies, and the ministries, agencies, parliaments and parties of a country."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Cited, basis, cited, closed, earliest, folded, found, kind_of, latest, searched, worded
from db.vocabulary import Basis, EntityKind, OrganizationKind

SPELLINGS = "lines_of(ARRAY[acronym, name] || names)"
"""All that an organization is called, a line each."""


class Organization(Cited, Base):
    """A body that can meet, sign or speak (FollowTheMoney Organization).

    Attributes:
        acronym: unique; `org:AU` tells the African Union from Australia.
        part_of_id: the actor it belongs to; a ministry belongs to its country.
        source: where a reference row was taken from; None for one that articles told of, which has claims.
    """

    __tablename__ = "organization"
    __table_args__ = cited(
        EntityKind.ORGANIZATION,
        ForeignKeyConstraint(["id", "kind"], ["actor.id", "actor.kind"]),
        Index("uq_organization_acronym", "acronym", unique=True, postgresql_where=text("live")),
        searched("organization", "name"),
        searched("organization", "spellings"),
        found("organization", "spellings"),
    )

    kind: Mapped[EntityKind] = kind_of(EntityKind.ORGANIZATION)
    organization_kind: Mapped[OrganizationKind] = closed("organization_kind", OrganizationKind)
    acronym: Mapped[str | None]
    name: Mapped[str]
    name_folded: Mapped[str | None] = folded("name")
    names: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    spellings_folded: Mapped[str | None] = folded(SPELLINGS)
    spellings_words: Mapped[str | None] = worded(SPELLINGS)
    part_of_id: Mapped[UUID | None] = mapped_column(ForeignKey("actor.id"), index=True)
    source: Mapped[str | None]


class OrganizationMembership(Base):
    """An actor's membership of an organization, dated as far as is known."""

    __tablename__ = "organization_membership"
    __table_args__ = (CheckConstraint("organization_id <> member_id", name="member_of_another"),)

    organization_id: Mapped[UUID] = mapped_column(ForeignKey("organization.id"), primary_key=True)
    member_id: Mapped[UUID] = mapped_column(ForeignKey("actor.id"), primary_key=True, index=True)
    start_edtf: Mapped[str | None]
    start_basis: Mapped[Basis | None] = basis("start_edtf")
    start_earliest: Mapped[date | None] = earliest("start_edtf")
    start_latest: Mapped[date | None] = latest("start_edtf")
    end_edtf: Mapped[str | None]
    end_basis: Mapped[Basis | None] = basis("end_edtf")
    end_earliest: Mapped[date | None] = earliest("end_edtf")
    end_latest: Mapped[date | None] = latest("end_edtf")
    source: Mapped[str]
