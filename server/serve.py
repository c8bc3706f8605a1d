"""Serving: a socket taken before anything is started, an application on it, and a quiet end."""

import asyncio
import signal
import socket
from collections.abc import Callable
from types import FrameType
from typing import override

import uvicorn
from starlette.types import ASGIApp

GRACE = 10
"""How many seconds requests under way are given to finish when the server is told to stop."""


class PortTaken(Exception):
    """Something else listens there already, or the address is not ours."""


def listen(host: str, port: int) -> socket.socket:
    """Take the address, so that whoever starts knows before the work whether it will be answered.

    Raises:
        PortTaken: it cannot be had.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    taken = socket.socket(family, socket.SOCK_STREAM)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((host, port))
        taken.listen(2048)
    except OSError as error:
        taken.close()
        raise PortTaken(f"cannot listen on {host}:{port}: {error.strerror}; choose another with --port") from error
    return taken


def serve(app: ASGIApp, taken: socket.socket, announce: Callable[[str], None]) -> None:
    """Serve until told to stop; `announce` gets the base address once it answers."""
    signal.signal(signal.SIGTERM, _leave)  # uvicorn raises the signal again when it is done: let clean-up run
    config = uvicorn.Config(
        app, log_config=None, access_log=False, lifespan="on", timeout_graceful_shutdown=GRACE, server_header=False
    )
    server = _Server(config, lambda: announce(base_address(taken)))
    asyncio.run(server.serve(sockets=[taken]), loop_factory=config.get_loop_factory())


class _Server(uvicorn.Server):
    """A server that tells when it answers."""

    def __init__(self, config: uvicorn.Config, started: Callable[[], None]) -> None:
        super().__init__(config)
        self._announce = started

    @override
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._announce()


def base_address(taken: socket.socket) -> str:
    """The address to tell people."""
    host, port = taken.getsockname()[:2]
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)  # noqa: S104 - shown
    return f"http://{shown}:{port}"


def _leave(_signal: int, _frame: FrameType | None) -> None:
    raise SystemExit(0)
