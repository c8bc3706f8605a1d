"""Acts upon the diplomatic relations of two actors."""

import strawberry

from schema.connection import Connection
from schema.enums import RelationActionKind, RelationLevel
from schema.groups import groups_of
from schema.references import AnActor, ARelation
from schema.types.entity import Entity
from schema.types.partial_date import PartialDate
from schema.uncompiled import compiled


@strawberry.type(description="An act upon the relations of an unordered pair (COW Diplomatic Exchange).")
class RelationAction(Entity):
    """An act upon the relations of an unordered pair."""

    action: RelationActionKind = strawberry.field(description="What was done.")
    level: RelationLevel | None = strawberry.field(description="The level of representation, where it is told.")
    date: PartialDate | None = strawberry.field(description="When.")

    @strawberry.field(description="The relation it was done upon.")
    def relation(self) -> ARelation:
        compiled()

    @strawberry.field(description="Which of the two acted; null where the act is mutual.")
    def by(self) -> AnActor | None:
        compiled()


@strawberry.type(description="A page of acts upon relations.")
class RelationActionConnection(Connection[RelationAction]):
    """A page of acts upon relations."""

    groups = groups_of("RelationAction")
