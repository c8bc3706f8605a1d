"""The made-up record, in a database of this run's own."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from oracle.answer import Oracle
from oracle.record import Record

from db.engine import read_engine, write_engine
from resolvers.execute import Executor
from resolvers.limits import Limits

type Ask = Callable[..., Awaitable[dict[str, Any]]]


@pytest.fixture(scope="session")
async def record_url(make_database: Callable[[str | None], Awaitable[str]], template: str) -> str:
    """The URL of a database that holds a record."""
    url = await make_database(template)
    engine = write_engine(url)
    await Record(seed=7).write(engine)
    await engine.dispose()
    return url


@pytest.fixture(scope="session")
async def executor(record_url: str) -> AsyncIterator[Executor]:
    """Answers random documents, whatever they cost."""
    engine = read_engine(record_url)
    yield Executor(engine, Limits(cost=10**12, objects=10**6, fields=10**6))
    await engine.dispose()


@pytest.fixture(scope="session")
def ask(executor: Executor) -> Ask:
    """The data of a document with variables; errors fail the test."""

    async def execute(document: str, **variables: Any) -> dict[str, Any]:
        response = json.loads((await executor.execute(document, None, variables)).body)
        assert "errors" not in response, (document, variables, response)
        return response["data"]

    return execute


@pytest.fixture(scope="session")
async def oracle(record_url: str) -> Oracle:
    engine = write_engine(record_url)
    found = await Oracle.read(engine)
    await engine.dispose()
    return found
