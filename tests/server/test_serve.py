"""A server's life: a database that goes and comes back, statements that take too long, and the end."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import httpx
from process import Serve, Server
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from db.embedded import Cluster
from db.engine import normalize

ARTICLES = "{ articles { totalCount } }"


async def eventually(holds: Callable[[], bool]) -> None:
    for _ in range(100):
        if holds():
            return
        await asyncio.sleep(0.05)
    assert holds()


@asynccontextmanager
async def locked(engine: AsyncEngine) -> AsyncIterator[None]:
    """While the articles are locked, who asks for them waits."""
    async with engine.begin() as connection:
        await connection.execute(text("LOCK TABLE article IN ACCESS EXCLUSIVE MODE"))
        yield


async def test_it_waits_for_the_database_and_recovers(
    cluster: Cluster, database_url: str, serve_anywhere: Serve
) -> None:
    server = serve_anywhere(database_url)
    name = normalize(database_url).database
    admin = create_async_engine(cluster.url_of("postgres"), isolation_level="AUTOCOMMIT")
    assert server.client.get("/readyz").status_code == 200
    async with admin.connect() as connection:
        await connection.execute(text(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false"))
        await connection.execute(
            text("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = :name"), {"name": name}
        )
        gone = server.client.get("/readyz")
        assert (gone.status_code, gone.json()["ready"]) == (503, False)
        assert "does not answer" in gone.json()["reason"]
        [error] = server.ask(ARTICLES)["errors"]
        assert (error["extensions"]["code"], str(name) in error["message"]) == ("UNAVAILABLE", False)
        assert server.client.get("/healthz").status_code == 200
        await connection.execute(text(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true"))
    await admin.dispose()
    await eventually(lambda: server.client.get("/readyz").status_code == 200)
    assert server.ask(ARTICLES) == {"data": {"articles": {"totalCount": 0}}}
    assert server.stop() == 0


async def test_what_takes_too_long_is_given_up(engine: AsyncEngine, database_url: str, serve_anywhere: Serve) -> None:
    server = serve_anywhere(database_url, CHANCERY_STATEMENT_TIMEOUT="0.3")
    async with locked(engine):
        response = await asyncio.to_thread(server.ask, ARTICLES)
    assert response["data"] is None
    assert response["errors"][0]["extensions"]["code"] == "TIMEOUT"
    assert server.ask(ARTICLES) == {"data": {"articles": {"totalCount": 0}}}


async def test_what_is_under_way_is_answered_before_it_ends(
    engine: AsyncEngine, database_url: str, serve_anywhere: Serve
) -> None:
    server = serve_anywhere(database_url)
    async with locked(engine):
        asked = asyncio.create_task(asyncio.to_thread(server.ask, ARTICLES))
        await asyncio.sleep(0.5)
        server.tell_to_stop()
        await asyncio.sleep(0.5)
        assert server.process.poll() is None
        assert await asyncio.to_thread(is_closed, server)
    assert await asked == {"data": {"articles": {"totalCount": 0}}}
    assert await asyncio.to_thread(server.process.wait, 20) == 0


def is_closed(server: Server) -> bool:
    """Whether new requests are turned away."""
    try:
        httpx.get(server.client.base_url.join("/healthz"), timeout=2)
    except httpx.TransportError:
        return True
    return False


def test_the_serving_process_never_loads_the_parser() -> None:
    """It is seconds and hundreds of megabytes, of use to the seeder alone."""
    script = (
        "import sys, server.app, server.cli, server.serve; print([name for name in sys.modules if name == 'spacy'])"
    )
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert found.stdout == "[]\n"
