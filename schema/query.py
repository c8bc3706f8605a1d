"""The roots of the graph."""

from typing import Annotated

import strawberry
from strawberry import UNSET

from schema.arguments import AccreditedTo, OnDay, Role, Status
from schema.connection import connection
from schema.references import OfficeHolders
from schema.scalars import ActorRef
from schema.search_kind import SearchKind
from schema.types.agreement import Agreement, AgreementConnection
from schema.types.article import Article, ArticleConnection
from schema.types.country import Country, CountryConnection
from schema.types.meeting import Meeting, MeetingConnection
from schema.types.node import Node
from schema.types.official import Official, OfficialConnection
from schema.types.organization import Organization, OrganizationConnection
from schema.types.relation import Relation
from schema.types.search import SearchConnection
from schema.types.statement import Statement, StatementConnection
from schema.uncompiled import compiled

Id = Annotated[strawberry.ID, strawberry.argument(description="A global id.")]
Code = Annotated[ActorRef, strawberry.argument(description="A country code, an acronym, or a global id.")]
CountryCode = Annotated[
    ActorRef,
    strawberry.argument(description="An ISO 3166-1 alpha-2 code, ISO 3166-3 of a former state, or a global id."),
]
OneOf = Annotated[ActorRef, strawberry.argument(description="One actor of the pair.")]
Sought = Annotated[
    str,
    strawberry.argument(
        description=(
            "The words to find, in any order, without regard to case and accents: all of them, or of those between "
            "which an `or` stands either; side by side where quoted. Of a word of three letters and more its beginning "
            "is enough. 1 to 200 characters, a letter or digit among them."
        )
    ),
]
Kinds = Annotated[
    list[SearchKind] | None, strawberry.argument(description="Only these kinds; of every kind unless given.")
]
OtherOf = Annotated[ActorRef, strawberry.argument(description="The other actor of the pair.")]


@strawberry.type(
    description=(
        "A diplomatic record read from news articles: who met whom, what they signed, what they said, and the words of "
        "the articles that say so."
    )
)
class Query:
    """The roots of the graph."""

    @strawberry.field(description="Whatever has this id; a merged id answers with the survivor, an unknown one null.")
    def node(self, id: Id) -> Node | None:
        compiled()

    @strawberry.field(description="Whatever has these ids, in their order; null where one is unknown.")
    def nodes(
        self, ids: Annotated[list[strawberry.ID], strawberry.argument(description="Global ids, at most 1000.")]
    ) -> list[Node | None]:
        compiled()

    @strawberry.field(
        description="The country of this code; null where there is none. A name, which cannot be a code, is refused."
    )
    def country(self, code: CountryCode) -> Country | None:
        compiled()

    @connection("All countries, by code.")
    def countries(self) -> CountryConnection:
        compiled()

    @strawberry.field(description="The organization of this acronym; null where there is none.")
    def organization(self, code: Code) -> Organization | None:
        compiled()

    @connection("All organizations, by name.")
    def organizations(self) -> OrganizationConnection:
        compiled()

    @strawberry.field(description="The official of this id; null where there is none.")
    def official(self, id: Id) -> Official | None:
        compiled()

    @connection("All officials, by name.")
    def officials(self) -> OfficialConnection:
        compiled()

    @strawberry.field(description="The meeting of this id; null where there is none.")
    def meeting(self, id: Id) -> Meeting | None:
        compiled()

    @connection("All meetings, newest first.")
    def meetings(self, status: Status = UNSET) -> MeetingConnection:
        compiled()

    @strawberry.field(description="The agreement of this id; null where there is none.")
    def agreement(self, id: Id) -> Agreement | None:
        compiled()

    @connection("All agreements, newest first.")
    def agreements(self) -> AgreementConnection:
        compiled()

    @strawberry.field(description="The statement of this id; null where there is none.")
    def statement(self, id: Id) -> Statement | None:
        compiled()

    @connection("All statements, newest first.")
    def statements(self) -> StatementConnection:
        compiled()

    @strawberry.field(description="The article of this id; null where there is none.")
    def article(self, id: Id) -> Article | None:
        compiled()

    @connection("All articles, newest first.")
    def articles(self) -> ArticleConnection:
        compiled()

    @strawberry.field(description="The relation of two actors; null where one is unknown, or both are the same.")
    def relation(self, a: OneOf, b: OtherOf) -> Relation | None:
        compiled()

    @connection("Those seen in an office of an actor, and whether they held it on a day: first whoever did.")
    def office_holders(
        self, of: Code, role: Role, accredited_to: AccreditedTo = UNSET, on: OnDay = UNSET
    ) -> OfficeHolders:
        compiled()

    @connection(
        "Whatever has the words, or a name spelt much like them, the best first: countries, organizations, officials "
        "(under every spelling), office holdings, meetings and agreements by their names and titles, statements by "
        "their text, whatever else is told, meetings and agreements as well, by the sentences that tell of it, and "
        "articles by their titles and the first 100,000 characters of their text."
    )
    def search(self, text: Sought, kinds: Kinds = UNSET) -> SearchConnection:
        compiled()
