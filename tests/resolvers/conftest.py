"""Asking the graph about the world of world.py."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

from db.engine import read_engine
from resolvers.execute import Executor

type Response = dict[str, Any]
type Ask = Callable[..., Awaitable[Response]]


@pytest.fixture(scope="session")
async def executor(world_url: str) -> AsyncIterator[Executor]:
    """One for the whole run, so that plans made for one test serve others."""
    engine = read_engine(world_url)
    yield Executor(engine)
    await engine.dispose()


@pytest.fixture(scope="session")
def ask(executor: Executor) -> Ask:
    """The response to a document with variables."""

    async def execute(document: str, operation: str | None = None, /, **variables: Any) -> Response:
        response: Response = json.loads((await executor.execute(document, operation, variables)).body)
        return response

    return execute


@pytest.fixture(scope="session")
def refusal(ask: Ask) -> Callable[..., Awaitable[str]]:
    """The code under which a request is refused, all of it."""

    async def code_of(document: str, /, **variables: Any) -> str:
        response = await ask(document, **variables)
        assert response.keys() == {"errors"}
        assert all(error["message"] for error in response["errors"])
        [code] = {error["extensions"]["code"] for error in response["errors"]}
        return str(code)

    return code_of
