"""GraphQL over HTTP: what a request says, checked by its form; what the executor answers, under the right status.

Follows the GraphQL over HTTP specification (https://graphql.github.io/graphql-over-http/draft/).
"""

import json
from dataclasses import dataclass
from functools import lru_cache
from http import HTTPStatus
from typing import Any

import structlog
from starlette.requests import Request
from starlette.responses import Response

from resolvers.execute import Executor
from server.log import log

RESPONSE = "application/graphql-response+json"
JSON = "application/json"
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


async def answer(request: Request) -> Response:
    """Answer a request to the endpoint."""
    media = JSON
    try:
        media = _negotiate(request.headers.get("accept", JSON))  # a client may not say
        asked = await _read(request)
    except BadRequest as error:
        return _refuse(error, media)
    structlog.contextvars.bind_contextvars(operation=asked.operation_name)
    executor: Executor = request.app.state.executor
    try:
        result = await executor.execute(asked.query, asked.operation_name, asked.variables)
    except Exception:  # the boundary: whatever went wrong here is for the log, and its number for the client
        log.exception("failed")
        where = f"an error of our own; the log tells of it under request {request.state.request_id}"
        return _refuse(BadRequest(where, HTTPStatus.INTERNAL_SERVER_ERROR, "INTERNAL"), media)
    status = HTTPStatus.OK if result.executed or media == JSON else HTTPStatus.BAD_REQUEST
    return Response(result.body, status, media_type=f"{media}; charset=utf-8")


@lru_cache(maxsize=64)
def _negotiate(accept: str) -> str:
    """The first media type that the client accepts and we speak."""
    for media in (item.split(";")[0].strip().lower() for item in accept.split(",")):
        if media in (RESPONSE, JSON):
            return media
        if media in ("*/*", "application/*"):
            return JSON
    raise BadRequest(f"the answer is {RESPONSE} or {JSON}: accept one of them", HTTPStatus.NOT_ACCEPTABLE)


async def _read(request: Request) -> Asked:
    if request.method == "GET":
        parameters = request.query_params
        variables = _decode(parameters["variables"], "variables") if parameters.get("variables") else None
        return _check({**{key: parameters.get(key) for key in ("query", "operationName")}, "variables": variables})
    media = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if media != JSON:
        raise BadRequest(f"send the request as {JSON}, not as {media or 'nothing'}", HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
    return _check(_decode(await _body(request), "the body"))


async def _body(request: Request) -> bytes:
    """The body; of one that is too large no more is kept than the ceiling, and most are read to their end.

    For a connection that is closed on a client that is still sending takes the answer with it.
    """
    ceiling: int = request.app.state.settings.max_body
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size <= ceiling:
            chunks.append(chunk)
        elif size > ceiling * HEARD_OUT:
            break
    if size > ceiling:
        status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
        raise BadRequest(f"the body exceeds {ceiling} bytes", status, "TOO_LARGE", {"Connection": "close"})
    return b"".join(chunks)


def _decode(text: str | bytes, what: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
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
    return Response(json.dumps(body).encode(), error.status, error.headers, media_type=f"{media}; charset=utf-8")
