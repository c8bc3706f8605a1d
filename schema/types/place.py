"""Places: the cities and sites where actors meet."""

import strawberry
from strawberry import UNSET

from schema.arguments import Status
from schema.connection import Connection, connection
from schema.groups import groups_of
from schema.references import ACountry, Meetings
from schema.types.node import Node
from schema.uncompiled import compiled


@strawberry.type(description="A city or a site (GeoNames).")
class Place(Node):
    """A city or a site."""

    name: str = strawberry.field(description="Its name in English.")
    latitude: float | None = strawberry.field(description="Decimal degrees (WGS 84), north positive.")
    longitude: float | None = strawberry.field(description="Decimal degrees (WGS 84), east positive.")

    @strawberry.field(description="The country it is in, where known.")
    def country(self) -> ACountry | None:
        compiled()

    @connection("The meetings held there, newest first.")
    def meetings(self, status: Status = UNSET) -> Meetings:
        compiled()


@strawberry.type(description="A page of places.")
class PlaceConnection(Connection[Place]):
    """A page of places."""

    groups = groups_of("Place")
