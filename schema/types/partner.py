"""With whom an actor or an official dealt, and how often."""

import strawberry

from schema.references import AnActor, AnOfficial
from schema.scalars import Day
from schema.uncompiled import compiled


@strawberry.type(description="An actor with which another met or concluded agreements.")
class Partner:
    """An actor with which another met or concluded agreements."""

    meeting_count: int = strawberry.field(description="At how many held meetings both took part.")
    bilateral_count: int = strawberry.field(description="At how many of these they alone took part.")
    agreement_count: int = strawberry.field(description="Of how many agreements both are parties.")
    first_met: Day | None = strawberry.field(description="The first day that their first dated meeting can mean.")
    last_met: Day | None = strawberry.field(description="The last day that their last dated meeting can mean.")

    @strawberry.field(description="The actor.")
    def actor(self) -> AnActor:
        compiled()


@strawberry.type(description="An official who attended meetings that another attended.")
class Encounter:
    """An official who attended meetings that another attended."""

    meeting_count: int = strawberry.field(description="How many held meetings both attended.")
    first_met: Day | None = strawberry.field(description="The first day that the first dated one can mean.")
    last_met: Day | None = strawberry.field(description="The last day that the last dated one can mean.")

    @strawberry.field(description="The official.")
    def official(self) -> AnOfficial:
        compiled()
