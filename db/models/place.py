"""Places: the cities and sites where actors meet."""

from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, folded, searched


class Place(Base):
    """A city or a site (GeoNames).

    Attributes:
        latitude: decimal degrees (WGS 84), north positive.
        longitude: decimal degrees (WGS 84), east positive.
    """

    __tablename__ = "place"
    __table_args__ = (
        UniqueConstraint("name", "country_id", postgresql_nulls_not_distinct=True),
        CheckConstraint("(latitude IS NULL) = (longitude IS NULL)", name="coordinates_whole"),
        CheckConstraint("latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180", name="coordinates_range"),
        searched("place", "name"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_folded: Mapped[str | None] = folded("name")
    country_id: Mapped[UUID | None] = mapped_column(ForeignKey("country.id"), index=True)
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
