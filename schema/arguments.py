"""Arguments that several edges take, described once."""

from typing import Annotated

import strawberry

from schema.enums import MeetingStatus, OfficeRole
from schema.scalars import ActorRef, Day

With = Annotated[
    ActorRef | None,
    strawberry.argument(name="with", description="Only those of which this actor is a party too, itself."),
]
About = Annotated[
    ActorRef | None, strawberry.argument(description="Only those that concern this country or organization.")
]
Status = Annotated[
    list[MeetingStatus] | None,
    strawberry.argument(
        description="Only meetings of these statuses; held ones, unless this or a filter by status is given."
    ),
]
On = Annotated[
    Day | None, strawberry.argument(description="As of the end of this day; of all that is known unless given.")
]
Role = Annotated[OfficeRole, strawberry.argument(description="The role that the office carries.")]
AccreditedTo = Annotated[
    ActorRef | None, strawberry.argument(description="Only offices accredited to this actor, as an ambassador's is.")
]
OnDay = Annotated[Day | None, strawberry.argument(description="On which day; today unless given.")]
OfActor = Annotated[ActorRef | None, strawberry.argument(description="Only officials of this actor.")]
Property = Annotated[
    str | None, strawberry.argument(description="Only claims of this property, such as `start` or `host`.")
]
