"""Relations: all that lies between two actors."""

import strawberry
from strawberry import UNSET

from schema.arguments import Status
from schema.connection import connection
from schema.references import Agreements, AnActor, Meetings, RelationActions, Statements
from schema.types.node import Node
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
