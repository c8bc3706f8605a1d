"""Claims, and the words that they rest on."""

import strawberry

from schema.connection import Connection
from schema.enums import Basis, SpanRole
from schema.groups import groups_of
from schema.references import AClaim, AnArticle, AnEntity
from schema.scalars import Timestamp
from schema.types.node import Node
from schema.uncompiled import compiled


@strawberry.type(description="The words of an article that a claim rests on; the database refuses any other.")
class Evidence:
    """The words of an article that a claim rests on."""

    start: int = strawberry.field(
        description="Where they begin, in Unicode code points of the article's text (JavaScript counts UTF-16 units)."
    )
    end: int = strawberry.field(description="Where they end, exclusive, in Unicode code points.")
    text: str = strawberry.field(description="The words: the article's text from `start` to `end`, to the letter.")
    sentence: str = strawberry.field(description="The sentence around them, verbatim.")
    role: SpanRole = strawberry.field(description="What they are to the claim.")

    @strawberry.field(description="The article.")
    def article(self) -> AnArticle:
        compiled()

    @strawberry.field(description="The claim.")
    def claim(self) -> AClaim:
        compiled()


@strawberry.type(description="That an entity has a value for a property (FollowTheMoney statement).")
class Claim(Node):
    """That an entity has a value for a property."""

    property: str = strawberry.field(description="The property: `start`, `host`, `participant` …")
    value: str | None = strawberry.field(description="The value as text; null where it is an entity.")
    as_printed: str = strawberry.field(description="The words that the value was read from.")
    basis: Basis = strawberry.field(description="Whether the value was stated, or carried over from elsewhere.")
    confidence: float = strawberry.field(description="The extractor's own estimate, from 0 to 1.")
    chosen: bool = strawberry.field(description="Whether the entity shows this value, where articles differ.")
    extractor: str = strawberry.field(description="What read it.")
    extractor_version: str = strawberry.field(description="Which version of it.")
    recorded_at: Timestamp = strawberry.field(description="When it was recorded.")
    retracted_at: Timestamp | None = strawberry.field(description="When it was taken back; null while it stands.")

    @strawberry.field(description="The entity that it was made for; after a merge, the survivor.")
    def entity(self) -> AnEntity:
        compiled()

    @strawberry.field(description="The value, where it is an entity.")
    def value_entity(self) -> AnEntity | None:
        compiled()

    @strawberry.field(description="The words that it rests on, the value's own first.")
    def evidence(self) -> list[Evidence]:
        compiled()


@strawberry.type(description="A page of claims.")
class ClaimConnection(Connection[Claim]):
    """A page of claims."""

    groups = groups_of("Claim")
