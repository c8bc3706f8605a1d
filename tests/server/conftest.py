"""Servers that are stopped in the end, and commands that run to theirs."""

import subprocess
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from process import COMMAND, Run, Serve, Server, environment


@pytest.fixture(scope="session")
def serve_anywhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serve]:
    with ExitStack() as stack:

        def serve(url: str, **settings: str) -> Server:
            server = Server(tmp_path_factory.mktemp("log") / "log.jsonl", DATABASE_URL=url, **settings)
            stack.callback(server.stop)
            return server

        yield serve


@pytest.fixture(scope="session")
def server(serve_anywhere: Serve, world_url: str) -> Server:
    """One server over the world, for all tests that only ask."""
    return serve_anywhere(world_url, CHANCERY_CORS_ORIGINS="https://one.example, https://two.example")


@pytest.fixture
def run() -> Run:
    """The command line, to its end."""

    def command(*arguments: object, **settings: str) -> subprocess.CompletedProcess[str]:
        given = [*COMMAND, *map(str, arguments)]
        return subprocess.run(
            given, capture_output=True, text=True, env=environment(**settings), timeout=60, check=False
        )

    return command
