"""Reports: that an article tells of an entity, and how."""

import strawberry

from schema.connection import Connection
from schema.enums import Modality
from schema.groups import groups_of
from schema.references import AnArticle, AnEntity
from schema.scalars import Timestamp
from schema.types.node import Node
from schema.uncompiled import compiled


@strawberry.type(description="An article's mention of an entity (GDELT Mentions).")
class Report(Node):
    """An article's mention of an entity."""

    modality: Modality = strawberry.field(description="How the article presents what it reports (PLOVER).")
    start: int = strawberry.field(
        description="Where its sentence begins, in code points of the article's text; JavaScript counts UTF-16."
    )
    end: int = strawberry.field(description="Where its sentence ends, exclusive, in Unicode code points.")
    sentence: str = strawberry.field(description="The sentence that carries it, verbatim.")
    recorded_at: Timestamp = strawberry.field(description="When it was recorded.")
    retracted_at: Timestamp | None = strawberry.field(description="When it was taken back; null while it stands.")

    @strawberry.field(description="The article.")
    def article(self) -> AnArticle:
        compiled()

    @strawberry.field(description="What it tells of.")
    def entity(self) -> AnEntity:
        compiled()


@strawberry.type(description="A page of reports.")
class ReportConnection(Connection[Report]):
    """A page of reports."""

    groups = groups_of("Report")
