"""Rows whose keys do not change are seen once, whatever is inserted while a list is paged through."""

import json
from typing import Any
from uuid import uuid4

import pytest
from oracle.record import Record
from sqlalchemy import insert, text
from sqlalchemy.ext.asyncio import AsyncEngine

from db.engine import read_engine
from db.models import Entity, Meeting
from db.vocabulary import EntityKind
from resolvers.execute import Executor

DOCUMENT = """
    query($order: [MeetingOrder!], $first: Int, $after: String, $last: Int, $before: String) {
      meetings(orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
        nodes { id }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
"""


async def add_meeting(engine: AsyncEngine, **values: Any) -> None:
    key = uuid4()
    async with engine.begin() as connection:
        await connection.execute(text("SET LOCAL session_replication_role = replica"))
        await connection.execute(insert(Entity).values(id=key, kind=EntityKind.MEETING, natural_key=str(key)))
        await connection.execute(insert(Meeting).values(id=key, status="HELD", **values))


@pytest.mark.parametrize("forward", [True, False])
@pytest.mark.parametrize(
    "order", [None, [{"medium": "ASC"}, {"name": "DESC"}], [{"place": {"name": "ASC_NULLS_FIRST"}}]]
)
async def test_rows_are_seen_once_while_others_are_inserted(
    engine: AsyncEngine, database_url: str, order: list[Any] | None, forward: bool
) -> None:
    await Record(seed=3).write(engine)
    reader = read_engine(database_url)
    executor = Executor(reader)

    async def page(**window: Any) -> Any:
        answer = await executor.execute(DOCUMENT, None, {"order": order, **window})
        return json.loads(answer.body)["data"]["meetings"]

    before = [node["id"] for node in (await page(first=1000))["nodes"]]
    seen: list[str] = []
    cursor = None
    while True:
        found = await page(**({"first": 3, "after": cursor} if forward else {"last": 3, "before": cursor}))
        ids = [node["id"] for node in found["nodes"]]
        seen = seen + ids if forward else ids + seen
        info = found["pageInfo"]
        if not info["hasNextPage" if forward else "hasPreviousPage"]:
            break
        cursor = info["endCursor" if forward else "startCursor"]
        await add_meeting(engine, medium="PHONE", name="Added", start_edtf="2019-01-01", start_basis="STATED")
        await add_meeting(engine, medium="VIDEO", start_edtf="2030-01-01", start_basis="STATED")
    await reader.dispose()
    assert [key for key in seen if key in set(before)] == before
    assert len(set(seen)) == len(seen)
