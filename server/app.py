"""The ASGI application: its routes, and what surrounds each request."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.applications import Starlette
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Lifespan, Receive, Scope, Send
from strawberry.http.ides import get_graphql_ide_html

from db import migrations
from db.engine import read_engine, verify
from db.errors import DatabaseError
from resolvers.execute import Executor
from server.graphql import GraphQL
from server.request_id import RequestId
from server.settings import Settings

ENDPOINT = "/graphql"
METHODS = ["GET", "POST"]


def create_app(settings: Settings, database_url: str) -> ASGIApp:
    """The application over a migrated database, or its replica: whichever it is, all that it asks is asked there."""
    engine = read_engine(
        database_url,
        pool_size=settings.pool_size,
        statement_timeout_ms=round(settings.statement_timeout * 1000),
    )
    endpoint = GraphQL(Executor(engine, settings.limits), settings.max_body)
    app = Starlette(
        routes=[
            Route("/", home),
            Route(ENDPOINT, endpoint, methods=METHODS),
            Route("/graphiql", graphiql, methods=["GET"]),
            Route("/graphiql", endpoint, methods=["POST"]),  # Strawberry's page posts to its own address
            Route("/healthz", healthz),
            Route("/readyz", readyz),
        ],
        lifespan=_lifespan(engine),
    )
    app.state.settings = settings
    app.state.engine = engine
    return RequestId(_cors(settings, Ahead(app, endpoint)))


class Ahead:
    """Answers the endpoint ahead of Starlette's own layers, which cost a request as much as its cached plan does."""

    def __init__(self, app: ASGIApp, endpoint: ASGIApp) -> None:
        self._app = app
        self._endpoint = endpoint

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "http" and scope["path"] == ENDPOINT and scope["method"] in METHODS:
            await self._endpoint(scope, receive, send)
        else:
            await self._app(scope, receive, send)


def _cors(settings: Settings, app: ASGIApp) -> ASGIApp:
    if not settings.cors_origins:
        return app
    return CORSMiddleware(
        app,
        allow_origins=settings.cors_origins,
        allow_methods=METHODS,
        allow_headers=["Content-Type", "X-Request-ID"],
        expose_headers=["X-Request-ID"],
    )


def _lifespan(engine: AsyncEngine) -> Lifespan[Starlette]:
    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        try:
            yield
        finally:
            await engine.dispose()

    return lifespan


async def home(_request: Request) -> Response:
    """Lead whoever opens the bare address to GraphiQL."""
    return RedirectResponse("/graphiql")


async def graphiql(_request: Request) -> Response:
    """The page for asking by hand."""
    return HTMLResponse(get_graphql_ide_html())


async def healthz(_request: Request) -> Response:
    """Whether the process is up."""
    return PlainTextResponse("ok\n")


async def readyz(request: Request) -> Response:
    """Whether the database that is read from answers, and is at the schema that this code expects."""
    reads = "replica" if request.app.state.settings.read_url else "primary"
    engine: AsyncEngine = request.app.state.engine
    try:
        await verify(engine)
        await migrations.check(engine)
    except DatabaseError as error:
        return JSONResponse({"ready": False, "reads": reads, "reason": str(error)}, status_code=503)
    return JSONResponse({"ready": True, "reads": reads, "revision": migrations.head()})
