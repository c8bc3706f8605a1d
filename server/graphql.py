"""GraphQL over HTTP: what a request says, checked by its form; what the executor answers, under the right status.

Follows the GraphQL over HTTP specification (https://graphql.github.io/graphql-over-http/draft/).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from http import HTTPStatus
from typing import Any

import orjson
from starlette.datastructures import QueryParams
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from resolvers.execute import Executor
from server.log import log

RESPONSE = "application/graphql-response+json"
JSON = "application/json"
JSON_BYTES = JSON.encode()
HEARD_OUT = 16
"""A body of up to so many times the ceiling is read to its end before it is refused."""


class BadRequest(Exception):
    """The request is no GraphQL request."""

    def __init__(
        self,
        message: str,
        status: HTTPStatus = HTTPStatus.BAD_REQUEST,
        code: str = "BAD_REQUEST",
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.code = code
        self.headers = headers or {}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks for."""

    query: str
    operation_name: str | None
    variables: dict[str, Any] | None


class GraphQL:
    """The endpoint, as an ASGI application of its own: Starlette's layers would cost as much as a cached plan."""

    def __init__(self, executor: Executor, max_body: int) -> None:
        """`max_body` is the most that a request's body may hold, in bytes."""
        self._executor = executor
        self._max_body = max_body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        media = JSON
        try:
            headers = dict(reversed(scope["headers"]))  # of several, the first counts
            media = _negotiate(headers.get(b"accept", JSON_BYTES))  # a client may not say
            asked = await self._read(scope, headers, receive)
            scope["state"]["operation"] = asked.operation_name
            response = await self._answer(asked, media, scope)
        except BadRequest as error:
            response = _refuse(error, media)
        await response(scope, receive, send)

    async def _answer(self, asked: Asked, media: str, scope: Scope) -> Response:
        try:
            result = await self._executor.execute(asked.query, asked.operation_name, asked.variables)
        except Exception as error:  # the boundary: whatever went wrong here is for the log, its number for the client
            log.exception("failed", operation=asked.operation_name)
            where = f"an error of our own; the log tells of it under request {scope['state']['request_id']}"
            raise BadRequest(where, HTTPStatus.INTERNAL_SERVER_ERROR, "INTERNAL") from error
        status = HTTPStatus.OK if result.executed or media == JSON else HTTPStatus.BAD_REQUEST
        return Response(result.body, status, media_type=f"{media}; charset=utf-8")

    async def _read(self, scope: Scope, headers: Mapping[bytes, bytes], receive: Receive) -> Asked:
        if scope["method"] == "GET":
            given = QueryParams(scope["query_string"])
            variables = _decode(given["variables"], "variables") if given.get("variables") else None
            return _check({**{key: given.get(key) for key in ("query", "operationName")}, "variables": variables})
        media = headers.get(b"content-type", b"").split(b";")[0].strip().lower()
        if media != JSON_BYTES:
            raise BadRequest(
                f"send the request as {JSON}, not as {media.decode('latin-1') or 'nothing'}",
                HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
            )
        return _check(_decode(await self._body(receive), "the body"))

    async def _body(self, receive: Receive) -> bytes:
        """The body; of one that is too large no more is kept than the ceiling, and most are read to their end.

        For a connection that is closed on a client that is still sending takes the answer with it.
        """
        chunks: list[bytes] = []
        size, more = 0, True
        while more and size <= self._max_body * HEARD_OUT:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ClientDisconnect
            chunk = message.get("body", b"")
            more = message.get("more_body", False)
            size += len(chunk)
            if size <= self._max_body:
                chunks.append(chunk)
        if size > self._max_body:
            status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
            headers = {"Connection": "close"}
            raise BadRequest(f"the body exceeds {self._max_body} bytes", status, "TOO_LARGE", headers)
        return chunks[0] if len(chunks) == 1 else b"".join(chunks)


@lru_cache(maxsize=64)
def _negotiate(accept: bytes) -> str:
    """The first media type that the client accepts and we speak."""
    for media in (item.split(";")[0].strip().lower() for item in accept.decode("latin-1").split(",")):
        if media in (RESPONSE, JSON):
            return media
        if media in ("*/*", "application/*"):
            return JSON
    raise BadRequest(f"the answer is {RESPONSE} or {JSON}: accept one of them", HTTPStatus.NOT_ACCEPTABLE)


def _decode(text: str | bytes, what: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise BadRequest(f"{what} is not JSON: {str(error)[:200]}") from error


def _check(body: Any) -> Asked:  # noqa: ANN401 - whatever JSON holds
    if isinstance(body, list):
        raise BadRequest("one request at a time: batches are not answered; select several roots in one operation")
    if not isinstance(body, dict):
        raise BadRequest('the body is not a JSON object: send {"query": "{ … }"}')
    query, name, variables = body.get("query"), body.get("operationName"), body.get("variables")
    if not isinstance(query, str) or not query.strip():
        raise BadRequest('the request has no query: send {"query": "{ … }"}')
    if name is not None and not isinstance(name, str):
        raise BadRequest("`operationName` is not a string")
    if variables is not None and not isinstance(variables, dict):
        raise BadRequest("`variables` is not a JSON object")
    if "\x00" in query:
        raise BadRequest("the request holds a NUL character, which no document can")
    return Asked(query, name or None, variables)


def _refuse(error: BadRequest, media: str) -> Response:
    body = {"errors": [{"message": error.message, "extensions": {"code": error.code}}]}
    return Response(orjson.dumps(body), error.status, error.headers, media_type=f"{media}; charset=utf-8")
