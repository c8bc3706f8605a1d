"""One id a request: taken from the client when it is sane, returned to it, and borne by every log line."""

import re
import secrets
import time

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.log import log

HEADER = b"x-request-id"
_SANE = re.compile(rb"^[\w.:-]{1,128}$")


class RequestId:
    """Wraps an application: binds the id, and writes one line a request when it is answered."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = next((value for name, value in scope["headers"] if name == HEADER), b"")
        request_id = (given if _SANE.match(given) else secrets.token_hex(16).encode()).decode()
        scope.setdefault("state", {})["request_id"] = request_id
        structlog.contextvars.bind_contextvars(request_id=request_id)
        started = time.perf_counter()
        status = 500

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = int(message["status"])  # a plain number in the log, not the enumeration's name
                message["headers"].append((HEADER, request_id.encode()))
            await send(message)

        try:
            await self._app(scope, receive, send_with_id)
        finally:
            milliseconds = round((time.perf_counter() - started) * 1000, 2)
            named = {"operation": name} if (name := scope["state"].get("operation")) else {}
            log.info(
                "request",
                method=scope["method"],
                path=scope["path"],
                **named,
                status=status,
                milliseconds=milliseconds,
            )
            structlog.contextvars.unbind_contextvars("request_id")
