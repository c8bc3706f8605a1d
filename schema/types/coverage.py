"""What an answer rests on, so that an empty list can be told from silence."""

from enum import StrEnum

import strawberry

from schema.enums import publish
from schema.references import AnEntity
from schema.scalars import Day
from schema.uncompiled import compiled


class CoverageReading(StrEnum):
    """How a list is to be read, given the articles that could have told of its rows."""

    FOUND = "FOUND"
    NONE_FOUND = "NONE_FOUND"
    NO_COVERAGE = "NO_COVERAGE"


publish(
    CoverageReading,
    "How a list is to be read, given the articles that could have told of its rows.",
    FOUND="The list has rows.",
    NONE_FOUND="The list is empty, though there are articles: none of them tells of such a thing.",
    NO_COVERAGE="The list is empty, and there is no article that could have told of it: nothing is known either way.",
)


@strawberry.type(description="The articles that mention one entity.")
class Mention:
    """The articles that mention one entity."""

    article_count: int = strawberry.field(description="How many there are in the period.")
    outlet_count: int = strawberry.field(description="How many different outlets published them.")
    first_published: Day | None = strawberry.field(description="The first day that the date of one can mean.")
    last_published: Day | None = strawberry.field(description="The last day that the date of one can mean.")

    @strawberry.field(description="Who or what is mentioned.")
    def entity(self) -> AnEntity:
        compiled()


@strawberry.type(
    description=(
        "What a list rests on: the articles that could have told of its rows. These are the articles of the record "
        "that mention whose list it is and whoever `with`, `about` or `of` name, each of them; all articles, where it "
        "is nobody's. Where the filter requires the list's date to lie `within` a period, or to overlap it, they are "
        "those published, or else datelined, within that period. Articles that were taken back do not count."
    )
)
class Coverage:
    """What a list rests on."""

    reading: CoverageReading = strawberry.field(description="Whether the list has rows and, if not, whether it could.")
    since: Day | None = strawberry.field(description="The first day of the period asked for; null where it is open.")
    until: Day | None = strawberry.field(description="The last day of the period asked for; null where it is open.")
    article_count: int = strawberry.field(description="How many articles there are.")
    outlet_count: int = strawberry.field(description="How many different outlets published them.")
    first_published: Day | None = strawberry.field(description="The first day that the date of one can mean.")
    last_published: Day | None = strawberry.field(description="The last day that the date of one can mean.")

    @strawberry.field(description="The articles that mention each alone: whose list it is, then whoever is named.")
    def mentions(self) -> list[Mention]:
        compiled()
