"""Places: a name in a country."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from db.identity import identify
from seed.records import Extraction, PlaceName
from seed.resolve.identity import Resolution
from seed.rows import Row


@dataclass(frozen=True, slots=True)
class Place:
    """A city or a site; `natural_key` reads "Moscow, RU"."""

    natural_key: str
    name: str
    country_id: UUID | None

    @property
    def id(self) -> UUID:
        """The key that follows from the natural key."""
        return place_id(self.natural_key)

    def row(self) -> Row:
        """The row of `place`; coordinates come from the reference tables alone."""
        return {"id": self.id, "name": self.name, "country_id": self.country_id}


def place_key(place: PlaceName) -> str:
    """The natural key of a place."""
    return f"{place.name}, {place.country}" if place.country else place.name


def place_id(natural_key: str) -> UUID:
    """The key of the place with that natural key."""
    return identify("PLACE", natural_key)


def places(extraction: Extraction, resolution: Resolution) -> Iterable[Place]:
    """The places that the article's meetings are in."""
    named = {place_key(record.place.value): record.place.value for record in extraction.meetings if record.place}
    for key, place in named.items():
        yield Place(key, place.name, resolution.require(place.country) if place.country else None)
