"""Whatever can be cited: it carries reports and claims."""

import strawberry
from strawberry import UNSET

from schema.arguments import Property
from schema.connection import Connection, connection
from schema.groups import groups_of
from schema.references import Claims, Reports, Statements
from schema.scalars import Timestamp
from schema.types.findable import Findable
from schema.uncompiled import compiled


@strawberry.interface(description="Whatever can be cited: every value it shows rests on claims with verbatim evidence.")
class Entity(Findable):
    """Whatever can be cited."""

    recorded_at: Timestamp = strawberry.field(description="When it was first recorded.")
    updated_at: Timestamp = strawberry.field(description="When it last changed.")
    retracted_at: Timestamp | None = strawberry.field(
        description="When its last claim was taken back; null while it stands."
    )
    former_ids: list[strawberry.ID] = strawberry.field(
        description="The ids of what was merged into it; `node` answers each of them with this entity."
    )
    report_count: int = strawberry.field(description="How many articles tell of it.")
    outlet_count: int = strawberry.field(description="How many different outlets tell of it.")

    @connection("The articles that tell of it, each with its sentence, the newest article first.")
    def reports(self) -> Reports:
        compiled()

    @connection("What is claimed of it, by property.")
    def claims(self, property: Property = UNSET) -> Claims:
        compiled()

    @connection("Claims of other entities whose value it is.")
    def cited_in(self) -> Claims:
        compiled()

    @connection("The statements that it is the subject of (schema.org subjectOf), newest first.")
    def subject_of(self) -> Statements:
        compiled()


@strawberry.type(description="A page of entities of any kind.")
class EntityConnection(Connection[Entity]):
    """A page of entities of any kind."""

    groups = groups_of("Entity")
