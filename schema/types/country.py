"""Countries, those of today and those that are gone."""

import strawberry

from schema.connection import Connection, connection
from schema.groups import groups_of
from schema.references import ACountry, Places
from schema.types.actor import Actor
from schema.types.partial_date import PartialDate
from schema.uncompiled import compiled


@strawberry.type(description="A state, of today or of the past (ISO 3166).")
class Country(Actor):
    """A state."""

    alpha3: str | None = strawberry.field(description="Its ISO 3166-1 alpha-3 code.")
    official_name: str | None = strawberry.field(description="Its official name in English.")
    names: list[str] = strawberry.field(description="Every name that it is known by here.")
    demonyms: list[str] = strawberry.field(description="What its people and things are called: `Azerbaijani`.")
    capital: str | None = strawberry.field(description="Its capital.")
    exists_from: PartialDate | None = strawberry.field(description="Since when it exists, where that is recorded.")
    exists_to: PartialDate | None = strawberry.field(description="Until when it existed; null for a state of today.")
    source: str = strawberry.field(description="Where this row was taken from: a country has a source, not claims.")

    @strawberry.field(description="The states that followed it upon its territory.")
    def successors(self) -> list[ACountry]:
        compiled()

    @strawberry.field(description="The states that it followed.")
    def predecessors(self) -> list[ACountry]:
        compiled()

    @connection("The places in it where meetings are recorded, by name.")
    def places(self) -> Places:
        compiled()


@strawberry.type(description="A page of countries.")
class CountryConnection(Connection[Country]):
    """A page of countries."""

    groups = groups_of("Country")
