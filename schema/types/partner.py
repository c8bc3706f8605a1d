"""With whom an actor or an official dealt, and how often."""

import strawberry

from schema.connection import Connection, Edge
from schema.groups import groups_of
from schema.scalars import Day
from schema.types.actor import Actor
from schema.types.official import Official


@strawberry.type(description="An actor with which another met or concluded agreements.")
class PartnerEdge(Edge[Actor]):
    """An actor with which another met or concluded agreements."""

    meeting_count: int = strawberry.field(description="At how many held meetings both took part.")
    bilateral_count: int = strawberry.field(description="At how many of these they alone took part.")
    agreement_count: int = strawberry.field(description="Of how many agreements both are parties.")
    first_met: Day | None = strawberry.field(description="The first day that their first dated meeting can mean.")
    last_met: Day | None = strawberry.field(description="The last day that their last dated meeting can mean.")


@strawberry.type(description="A page of partners.")
class PartnerConnection(Connection[Actor]):
    """A page of partners."""

    edges: list[PartnerEdge] = strawberry.field(  # type: ignore[assignment]  # narrower, as GraphQL allows
        description="The partners of the page, each with how often they met."
    )
    groups = groups_of("PartnerEdge")


@strawberry.type(description="An official who attended meetings that another attended.")
class EncounterEdge(Edge[Official]):
    """An official who attended meetings that another attended."""

    meeting_count: int = strawberry.field(description="How many held meetings both attended.")
    first_met: Day | None = strawberry.field(description="The first day that the first dated one can mean.")
    last_met: Day | None = strawberry.field(description="The last day that the last dated one can mean.")


@strawberry.type(description="A page of officials met.")
class EncounterConnection(Connection[Official]):
    """A page of officials met."""

    edges: list[EncounterEdge] = strawberry.field(  # type: ignore[assignment]  # narrower, as GraphQL allows
        description="The officials of the page, each with how often they met."
    )
    groups = groups_of("EncounterEdge")
