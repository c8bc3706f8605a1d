"""The server that most would write: Strawberry's types, a DataLoader an edge, one query a level. Written well.

It shares our pool of connections without resets, selects the columns that are asked for alone, batches by array, and
cuts every list in SQL. It answers the queries of queries/<workload>.graphql but those of filters and groups.
"""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any, cast
from uuid import UUID

import asyncpg
import strawberry
from starlette.applications import Starlette
from starlette.routing import Route
from strawberry.asgi import GraphQL
from strawberry.dataloader import DataLoader
from strawberry.schema.config import StrawberryConfig
from strawberry.types import Info

from bench.limit import Unreset
from schema.scalars import SCALARS, ActorRef

type Pool = asyncpg.Pool[asyncpg.Record]
type Row = asyncpg.Record

MEETINGS = """
    SELECT m.id, m.start_edtf, m.medium, m.place_id, mine.sort_date
    FROM participation mine JOIN meeting m ON m.id = mine.meeting_id
    WHERE mine.actor_id = $1 AND mine.live AND mine.status = 'HELD'
"""
WITH = """
      AND (SELECT 1 FROM participation other WHERE other.meeting_id = mine.meeting_id
           AND other.actor_id = (SELECT id FROM country WHERE code = $3) LIMIT 1) IS NOT NULL
"""
AFTER = " AND (mine.sort_date, mine.meeting_id) < ($3::text::date, $4::text::uuid)"
NEWEST = " ORDER BY mine.sort_date DESC, mine.meeting_id DESC LIMIT $2"
LISTED = """
    SELECT found.*, key FROM unnest($1::uuid[]) AS key, LATERAL (
        SELECT {columns} FROM {table} t WHERE t.{by} = key {condition} ORDER BY {order} LIMIT 20
    ) found
"""


class Loaders:
    """One request's loaders."""

    def __init__(self, pool: Pool) -> None:
        newest = {"condition": "AND t.live", "order": "t.sort_date DESC, t.id DESC"}
        retained = {"condition": "AND t.retracted_at IS NULL", "order": "t.property, t.id"}
        self.pool = pool
        self.official = _one(pool, "SELECT id AS key, id, display_name FROM official WHERE id = ANY ($1::uuid[])")
        self.place = _one(pool, "SELECT id AS key, name FROM place WHERE id = ANY ($1::uuid[])")
        self.article = _one(pool, "SELECT id AS key, title FROM article WHERE id = ANY ($1::uuid[])")
        self.attendances = _many(pool, "attendance", "meeting_id", "t.official_id", condition="", order="t.id")
        self.agreements = _many(pool, "agreement", "meeting_id", "t.id, t.title, t.instrument", **newest)
        self.statements = _many(pool, "statement", "meeting_id", "t.id, t.text, t.act", **newest)
        self.claims = _many(pool, "claim", "survivor_id", "t.id, t.property, t.as_printed, t.basis", **retained)
        self.evidence = _many(
            pool, "evidence", "claim_id", "t.text, t.sentence, t.article_id", condition="", order="t.ordinal"
        )


def _one(pool: Pool, sql: str) -> DataLoader[UUID, Row | None]:
    async def load(keys: list[UUID]) -> list[Row | None]:
        found = {row["key"]: row for row in await pool.fetch(sql, keys)}
        return [found.get(key) for key in keys]

    return DataLoader(load_fn=load)


def _many(pool: Pool, table: str, by: str, columns: str, *, condition: str, order: str) -> DataLoader[UUID, list[Row]]:
    sql = LISTED.format(table=table, by=by, columns=columns, condition=condition, order=order)

    async def load(keys: list[UUID]) -> list[list[Row]]:
        found: dict[UUID, list[Row]] = {key: [] for key in keys}
        for row in await pool.fetch(sql, keys):
            found[row["key"]].append(row)
        return [found[key] for key in keys]

    return DataLoader(load_fn=load)


def _loaders(info: Info) -> Loaders:
    return cast("Loaders", info.context["loaders"])


@strawberry.type
class Article:
    """An article."""

    title: str | None


@strawberry.type
class Evidence:
    """The words that a claim rests on."""

    text: str
    sentence: str
    article_id: strawberry.Private[UUID]

    @strawberry.field
    async def article(self, info: Info) -> Article:
        """Whose words they are."""
        row = await _loaders(info).article.load(self.article_id)
        assert row is not None
        return Article(title=row["title"])


@strawberry.type
class Claim:
    """That something has a value."""

    id: strawberry.Private[UUID]
    property: str
    as_printed: str
    basis: str

    @strawberry.field
    async def evidence(self, info: Info) -> list[Evidence]:
        """What it rests on."""
        rows = await _loaders(info).evidence.load(self.id)
        return [Evidence(text=row["text"], sentence=row["sentence"], article_id=row["article_id"]) for row in rows]


@strawberry.type
class Claims:
    """A page of claims."""

    nodes: list[Claim]


@strawberry.type
class Claimed:
    """Whatever has claims."""

    id: strawberry.Private[UUID]

    @strawberry.field
    async def claims(self, info: Info) -> Claims:
        """Its claims."""
        rows = await _loaders(info).claims.load(self.id)
        return Claims(
            nodes=[
                Claim(id=row["id"], property=row["property"], as_printed=row["as_printed"], basis=row["basis"])
                for row in rows
            ]
        )


@strawberry.type
class Official(Claimed):
    """A person in office."""

    name: str


@strawberry.type
class Attendance:
    """A person at a meeting."""

    official_id: strawberry.Private[UUID]

    @strawberry.field
    async def official(self, info: Info) -> Official | None:
        """Who it was."""
        row = await _loaders(info).official.load(self.official_id)
        return row and Official(id=row["id"], name=row["display_name"])


@strawberry.type
class Agreement(Claimed):
    """An instrument."""

    title: str | None
    instrument: str


@strawberry.type
class Statement(Claimed):
    """A speech act."""

    text: str
    act: str


@strawberry.type
class Agreements:
    """A page of agreements."""

    nodes: list[Agreement]


@strawberry.type
class Statements:
    """A page of statements."""

    nodes: list[Statement]


@strawberry.type
class Place:
    """Where."""

    name: str


@strawberry.type
class Day:
    """When."""

    edtf: str


@strawberry.type
class Meeting(Claimed):
    """One event."""

    start: Day | None
    medium: str
    place_id: strawberry.Private[UUID | None]

    @strawberry.field
    async def place(self, info: Info) -> Place | None:
        """Where it was held."""
        row = await _loaders(info).place.load(self.place_id) if self.place_id else None
        return row and Place(name=row["name"])

    @strawberry.field
    async def attendances(self, info: Info) -> list[Attendance]:
        """Who attended."""
        return [Attendance(official_id=row["official_id"]) for row in await _loaders(info).attendances.load(self.id)]

    @strawberry.field
    async def agreements(self, info: Info) -> Agreements:
        """What was signed."""
        rows = await _loaders(info).agreements.load(self.id)
        return Agreements(
            nodes=[Agreement(id=row["id"], title=row["title"], instrument=row["instrument"]) for row in rows]
        )

    @strawberry.field
    async def statements(self, info: Info) -> Statements:
        """What was said."""
        rows = await _loaders(info).statements.load(self.id)
        return Statements(nodes=[Statement(id=row["id"], text=row["text"], act=row["act"]) for row in rows])


@strawberry.type
class PageInfo:
    """Where the page stands."""

    has_next_page: bool


@strawberry.type
class Edge:
    """A row with its cursor."""

    cursor: str
    node: Meeting


@strawberry.type
class Meetings:
    """A page of meetings."""

    edges: list[Edge]
    page_info: PageInfo

    @strawberry.field
    def nodes(self) -> list[Meeting]:
        """The meetings."""
        return [edge.node for edge in self.edges]


@strawberry.type
class Country:
    """A state."""

    id: strawberry.Private[UUID]
    name: str

    @strawberry.field
    async def meetings(
        self,
        info: Info,
        with_: Annotated[ActorRef | None, strawberry.argument(name="with")] = None,
        first: int = 20,
        after: str | None = None,
    ) -> Meetings:
        """The meetings it took part in, newest first."""
        sql, given = MEETINGS, []
        if with_ is not None:
            sql, given = sql + WITH, [with_]
        elif after is not None:
            sql, given = sql + AFTER, after.split("|")
        rows = await _loaders(info).pool.fetch(sql + NEWEST, self.id, first + 1, *given)
        edges = [Edge(cursor=f"{row['sort_date']}|{row['id']}", node=_meeting(row)) for row in rows[:first]]
        return Meetings(edges=edges, page_info=PageInfo(has_next_page=len(rows) > first))


def _meeting(row: Row) -> Meeting:
    start = Day(edtf=row["start_edtf"]) if row["start_edtf"] else None
    return Meeting(id=row["id"], start=start, medium=row["medium"], place_id=row["place_id"])


@strawberry.type
class Query:
    """The roots."""

    @strawberry.field
    async def country(self, info: Info, code: ActorRef) -> Country | None:
        """The country of a code."""
        row = await _loaders(info).pool.fetchrow("SELECT id, name FROM country WHERE code = $1", code)
        return row and Country(id=row["id"], name=row["name"])


class Server(GraphQL[dict[str, Any], None]):
    """Strawberry's own ASGI application, each request with loaders of its own."""

    pool: Pool

    async def get_context(self, request: Any, response: Any) -> dict[str, Any]:  # noqa: ANN401 - as inherited
        """The loaders."""
        return {"loaders": Loaders(self.pool)}


endpoint = Server(
    strawberry.Schema(Query, config=StrawberryConfig(scalar_map={ActorRef: SCALARS[ActorRef]})), graphql_ide=None
)


@asynccontextmanager
async def _lifespan(_app: Starlette) -> AsyncIterator[None]:
    size = int(os.environ["POOL_SIZE"])
    async with asyncpg.create_pool(
        os.environ["DATABASE_URL"],
        min_size=size,
        max_size=size,
        connection_class=Unreset,
        server_settings={"jit": "off"},
    ) as endpoint.pool:
        yield


app = Starlette(routes=[Route("/graphql", endpoint)], lifespan=_lifespan)
