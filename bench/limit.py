"""The limit: nothing but a socket, a pool and the very SQL that ours compiled; no check of anything.

`POST /<workload>` with the statement's parameters as a JSON list.
"""

import json
import os
from collections.abc import Awaitable, Callable, MutableMapping
from datetime import date
from typing import Any
from uuid import UUID

import asyncpg

from bench.workload import WORKLOADS, compile_workload
from db.engine import ALIKE

type Message = MutableMapping[str, Any]

SETTINGS = {
    "jit": "off",
    "default_transaction_read_only": "on",
    "pg_trgm.word_similarity_threshold": str(ALIKE),
}
READERS: dict[str, Callable[[Any], Any]] = {"uuid": UUID, "date": date.fromisoformat}
ROUTES: dict[str, tuple[str, list[Callable[[Any], Any] | None]]] = {}


class Unreset(asyncpg.Connection):  # type: ignore[type-arg]  # generic in its stubs alone
    """A connection that goes back to its pool without a round trip: no request leaves anything behind."""

    async def reset(self, *, timeout: float | None = None) -> None:  # noqa: ASYNC109 - asyncpg's own signature
        """Leave it as it is."""


async def _open() -> "asyncpg.Pool[asyncpg.Record]":
    pool = await asyncpg.create_pool(
        os.environ["DATABASE_URL"].replace("+asyncpg", ""),
        min_size=int(os.environ["POOL_SIZE"]),
        max_size=int(os.environ["POOL_SIZE"]),
        connection_class=Unreset,
        max_cacheable_statement_size=0,
        server_settings=SETTINGS,
    )
    async with pool.acquire() as connection:
        for workload in WORKLOADS:
            if (statement := compile_workload(workload)) is not None:
                prepared = await connection.prepare(statement.sql)
                readers = [READERS.get(of.name) for of in prepared.get_parameters()]
                ROUTES[f"/{workload.name}"] = (statement.sql, readers)
    return pool


async def app(
    scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
) -> None:
    """Answer a request; open the pool when started."""
    if scope["type"] == "lifespan":
        await receive()
        app.pool = await _open()  # type: ignore[attr-defined]
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await send({"type": "lifespan.shutdown.complete"})
        return
    message = await receive()
    body = message["body"]
    while message.get("more_body"):
        message = await receive()
        body += message["body"]
    sql, readers = ROUTES[scope["path"]]
    given = [
        value if read is None or value is None else read(value)
        for value, read in zip(json.loads(body), readers, strict=True)
    ]
    async with app.pool.acquire() as connection:  # type: ignore[attr-defined]
        data = await connection.fetchval(sql, *given)
    answer = b'{"data":' + data + b"}"
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(answer)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": answer})
