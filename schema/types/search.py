"""What a search finds."""

import strawberry

from schema.connection import Connection, Edge
from schema.groups import groups_of
from schema.search_kind import SearchKind
from schema.types.findable import Findable


@strawberry.type(description="Something found, and how well it fits.")
class SearchEdge(Edge[Findable]):
    """Something found, and how well it fits."""

    kind: SearchKind = strawberry.field(description="What it is.")
    score: float = strawberry.field(
        description=(
            "How well the best of its texts fits, from 0 to 1. A name or a title that has the words: .5 and more, 1 "
            "where nothing else is in it (by the trigrams that it shares with `text`). A passage that has them: less "
            "than .5, by how often and how close together (PostgreSQL's ts_rank); an article, where they stand far "
            "apart, half of what each gives by how often it is there. A name or a title that is only spelt alike: as "
            "if it had the words, times the square of its likeness."
        )
    )
    snippet: str = strawberry.field(
        description=(
            "That text (of an article the whole, where that has the words), a long one cut to the stretch around the "
            "first word found where most of them are, `…` where it is cut. It is HTML: "
            "each word found stands in `<mark>`, the only tag there is, and all else is escaped, so that a page may "
            "show it as it is."
        )
    )


@strawberry.type(description="A page of what a search finds.")
class SearchConnection(Connection[Findable]):
    """A page of what a search finds."""

    edges: list[SearchEdge] = strawberry.field(  # type: ignore[assignment]  # narrower, as GraphQL allows
        description="What is found, the best first, each with how well it fits."
    )
    groups = groups_of("SearchEdge")
