"""Relations: all that lies between two actors."""

from typing import Annotated

import strawberry
from strawberry import UNSET

from schema.arguments import Status
from schema.connection import connection
from schema.references import (
    Agreements,
    AMeeting,
    AMeetingGap,
    AnActor,
    ATimelinePeriod,
    Meetings,
    RelationActions,
    Statements,
)
from schema.types.node import Node
from schema.types.timeline import Unit
from schema.uncompiled import compiled


@strawberry.type(description="All that lies between two actors; it exists for any two that are known.")
class Relation(Node):
    """All that lies between two actors."""

    @strawberry.field(description="One of the pair: the one that was named first, where the pair was named.")
    def a(self) -> AnActor:
        compiled()

    @strawberry.field(description="The other of the pair.")
    def b(self) -> AnActor:
        compiled()

    @connection("The meetings that both took part in, newest first.")
    def meetings(self, status: Status = UNSET) -> Meetings:
        compiled()

    @connection("The agreements that both are parties of, newest first.")
    def agreements(self) -> Agreements:
        compiled()

    @connection("The statements of either about the other, newest first.")
    def statements(self) -> Statements:
        compiled()

    @connection("The acts upon their diplomatic relations, newest first.")
    def actions(self) -> RelationActions:
        compiled()

    @strawberry.field(description="The earliest held meeting of both that has a date.")
    def first_meeting(self) -> AMeeting | None:
        compiled()

    @strawberry.field(description="The latest held meeting of both that has a date.")
    def last_meeting(self) -> AMeeting | None:
        compiled()

    visits_to_a: int = strawberry.field(description="How many held meetings of both were visits that `a` received.")
    visits_to_b: int = strawberry.field(description="How many held meetings of both were visits that `b` received.")

    @strawberry.field(description="The longest time without a meeting between two that have dates; null below two.")
    def longest_gap(self) -> AMeetingGap | None:
        compiled()

    @strawberry.field(description="What lay between them, period by period, the earliest first; empty ones left out.")
    def timeline(
        self, by: Annotated[Unit, strawberry.argument(description="How long a period is.")]
    ) -> list[ATimelinePeriod]:
        compiled()
