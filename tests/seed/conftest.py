"""A record that knows a few countries, and what it takes to load articles into it."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine
from told import Told

from db.identity import identify
from db.models import Actor, Country, Entity
from seed import ledger
from seed.load import LoadResult, load
from seed.rows import put, table_of

type Tell = Callable[[str], Told]
type Learn = Callable[..., Awaitable[list[LoadResult]]]
type Rows = Callable[..., Awaitable[list[dict[str, Any]]]]


@pytest.fixture
def tell() -> Tell:
    return Told


@pytest.fixture
async def record(engine: AsyncEngine) -> AsyncEngine:
    """A database that knows a few countries."""
    codes = {code: identify("COUNTRY", code) for code in ("AZ", "RU", "IR", "TR", "US")}
    async with engine.begin() as connection:
        entities = [{"id": id_, "kind": "COUNTRY", "natural_key": code} for code, id_ in codes.items()]
        await put(connection, table_of(Entity), entities)
        await put(connection, table_of(Actor), [{"id": id_, "kind": "COUNTRY"} for id_ in codes.values()])
        countries = [{"id": id_, "code": code, "name": code, "source": "test"} for code, id_ in codes.items()]
        await put(connection, table_of(Country), countries)
    return engine


@pytest.fixture
def learn(record: AsyncEngine) -> Learn:
    """Load articles one after another."""

    async def load_each(*articles: Told, version: str = "1") -> list[LoadResult]:
        async with record.begin() as connection:
            run = await ledger.open_run(connection, "test", version)
        results = []
        for told in articles:
            async with record.begin() as connection:
                results.append(await load(connection, told.article, told.extraction, run))
        return results

    return load_each


@pytest.fixture
def rows(record: AsyncEngine) -> Rows:
    """What a query finds."""

    async def query(sql: str, **parameters: object) -> list[dict[str, Any]]:
        async with record.connect() as connection:
            return [dict(row) for row in (await connection.execute(text(sql), parameters)).mappings()]

    return query
