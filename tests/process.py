"""The command line and the server as processes of their own, as users run them."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

COMMAND = [sys.executable, "-m", "server.cli"]


def environment(**settings: str) -> dict[str, str]:
    """Ours without what the developer has set for himself."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("CHANCERY_", "DATABASE_URL", "PG"))
    }
    return kept | {"PYTHONWARNINGS": "error"} | settings


class Server:
    """`chancery serve` on a port of its own; its log is kept."""

    def __init__(self, log: Path, **settings: str) -> None:
        self._log = log
        with log.open("w") as errors:
            self.process = subprocess.Popen(
                [*COMMAND, "serve", "--port", "0"],
                stdout=subprocess.PIPE, stderr=errors, text=True, env=environment(**settings),
            )  # fmt: skip
        assert self.process.stdout is not None
        address = self.process.stdout.readline()
        assert address.startswith("GraphQL"), log.read_text()
        self.client = httpx.Client(base_url=address.split()[1].removesuffix("/graphql"), timeout=20)

    def log(self) -> list[dict[str, Any]]:
        """Its log lines so far."""
        return [json.loads(line) for line in self._log.read_text().splitlines()]

    def ask(self, query: str, **variables: Any) -> dict[str, Any]:
        """The response to a query that is asked as most clients ask."""
        answer = self.client.post("/graphql", json={"query": query, "variables": variables})
        response: dict[str, Any] = answer.json()
        return response

    def tell_to_stop(self) -> None:
        self.process.send_signal(signal.SIGTERM)

    def stop(self) -> int:
        """Stop it; its exit status."""
        self.client.close()
        self.tell_to_stop()
        self.process.communicate(timeout=20)
        return self.process.returncode


type Run = Callable[..., subprocess.CompletedProcess[str]]
type Serve = Callable[..., Server]
