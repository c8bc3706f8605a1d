"""The articles that everything rests on."""

import strawberry

from schema.connection import Connection, connection
from schema.groups import groups_of
from schema.references import Claims, Entities, Reports
from schema.scalars import Timestamp
from schema.types.findable import Findable
from schema.types.partial_date import PartialDate
from schema.uncompiled import compiled


@strawberry.type(description="A news article, whole (schema.org NewsArticle).")
class Article(Findable):
    """A news article, whole."""

    sha256: str = strawberry.field(description="The SHA-256 of its text in UTF-8, in hexadecimal.")
    path: str | None = strawberry.field(description="The file it was read from.")
    url: str | None = strawberry.field(description="Where it was published.")
    outlet: str | None = strawberry.field(description="Who published it.")
    title: str | None = strawberry.field(description="Its headline.")
    author: str | None = strawberry.field(description="Its author.")
    published_on: PartialDate | None = strawberry.field(description="When it was published.")
    dateline_place: str | None = strawberry.field(description="The place of its dateline.")
    dateline_date: PartialDate | None = strawberry.field(description="The date of its dateline.")
    language: str = strawberry.field(description="Its language (BCP 47).")
    text: str = strawberry.field(
        description="Its full text, unchanged. Spans count its Unicode code points; JavaScript counts UTF-16 units."
    )
    recorded_at: Timestamp = strawberry.field(description="When it was recorded.")

    @connection("What it tells of, each with its sentence, in the order of the text.")
    def reports(self) -> Reports:
        compiled()

    @connection("The entities that it tells of, in the order of the text.")
    def entities(self) -> Entities:
        compiled()

    @connection("Every fact taken from it: the claims with evidence in it, by property.")
    def claims(self) -> Claims:
        compiled()


@strawberry.type(description="A page of articles.")
class ArticleConnection(Connection[Article]):
    """A page of articles."""

    groups = groups_of("Article")
