"""Offices: the posts of an actor, whoever holds them."""

import strawberry

from schema.connection import Connection, connection
from schema.enums import OfficeRole
from schema.groups import groups_of
from schema.references import AnActor, OfficeHoldings
from schema.types.node import Node
from schema.uncompiled import compiled


@strawberry.type(description="A post of a country or an organization (Popolo Post, FollowTheMoney Position).")
class Office(Node):
    """A post of a country or an organization."""

    label: str = strawberry.field(description="Its canonical label, without the actor: `Foreign Minister`.")
    roles: list[OfficeRole] = strawberry.field(description="The set of roles it carries; empty where none is known.")
    portfolio: str | None = strawberry.field(description="What a minister is minister of.")

    @strawberry.field(description="Whose office it is.")
    def actor(self) -> AnActor:
        compiled()

    @strawberry.field(description="Where its holder, an ambassador or envoy, is sent.")
    def accredited_to(self) -> AnActor | None:
        compiled()

    @connection("Who was seen in it, in the order of observation.")
    def holdings(self) -> OfficeHoldings:
        compiled()


@strawberry.type(description="A page of offices.")
class OfficeConnection(Connection[Office]):
    """A page of offices."""

    groups = groups_of("Office")
