"""Who held an office on a day, and on what ground."""

import strawberry

from schema.connection import Connection, Edge
from schema.groups import groups_of
from schema.held import HeldAnswer, HeldBasis
from schema.references import AnOffice, AnOfficeHolding
from schema.types.official import Official
from schema.uncompiled import compiled


@strawberry.type(description="Somebody who was seen in an office, and whether that holding covers a day.")
class OfficeHolderEdge(Edge[Official]):
    """Somebody who was seen in an office, and whether that holding covers a day."""

    answer: HeldAnswer = strawberry.field(description="Whether the official held the office on the day.")
    basis: HeldBasis = strawberry.field(description="What the answer rests on.")

    @strawberry.field(description="The office.")
    def office(self) -> AnOffice:
        compiled()

    @strawberry.field(description="The holding, with its dates and claims.")
    def holding(self) -> AnOfficeHolding:
        compiled()


@strawberry.type(description="A page of those seen in an office; an official comes once for each holding.")
class OfficeHolderConnection(Connection[Official]):
    """A page of those seen in an office."""

    edges: list[OfficeHolderEdge] = strawberry.field(  # type: ignore[assignment]  # narrower, as GraphQL allows
        description="Those of the page, each with the answer for the day."
    )
    groups = groups_of("OfficeHolderEdge")
