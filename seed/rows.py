"""Rows into tables, many in one statement: their values travel as one parameter, so the statement is compiled once."""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any
from typing import cast as cast_to

from sqlalchemy import ARRAY, ColumnElement, Table, Text, any_, bindparam, cast, column, func, or_, select
from sqlalchemy.dialects.postgresql import JSONB, Insert, insert
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.elements import SQLCoreOperations
from sqlalchemy.sql.selectable import TableValuedAlias

from db.base import Base

type Row = Mapping[str, Any]


def table_of(model: type[Base]) -> Table:
    """The table of a model."""
    table = model.__table__
    assert isinstance(table, Table)
    return table


async def add(connection: AsyncConnection, table: Table, rows: Sequence[Row]) -> int:
    """Insert rows, all with the same columns, and leave those that are there already as they are.

    Returns:
        How many were not there.
    """
    if not rows:
        return 0
    return (await connection.execute(_addition(table, tuple(rows[0])), parameter(rows))).rowcount


async def put(connection: AsyncConnection, table: Table, rows: Sequence[Row]) -> int:
    """Insert rows, all with the same columns, or bring those that are there already up to date.

    A row that would not change is not written: no trigger fires, nothing is left to vacuum.

    Returns:
        How many were new or changed.
    """
    if not rows:
        return 0
    return (await connection.execute(_upsertion(table, tuple(rows[0])), parameter(rows))).rowcount


def among[T](column: SQLCoreOperations[T], values: Iterable[T]) -> ColumnElement[bool]:
    """That a column has one of some values, sent as one array: IN is another statement for each number of values."""
    element = cast_to("ColumnElement[T]", column)
    return element == any_(bindparam("values", list(values), type_=ARRAY(element.type), unique=True))


def given(table: Table, names: Sequence[str]) -> TableValuedAlias:
    """The rows of the parameter `rows` as a table of those columns, each of the type it has in `table`."""
    columns = [column(name, table.c[name].type) for name in names]
    sent = cast(bindparam("rows", type_=Text), JSONB)
    return func.jsonb_to_recordset(sent).table_valued(*columns).render_derived(name="given", with_types=True)


def parameter(rows: Sequence[Row]) -> dict[str, str]:
    """What `given` reads its rows from."""
    return {"rows": _encode(rows)}


@cache
def _addition(table: Table, names: tuple[str, ...]) -> Insert:
    return _insertion(table, names).on_conflict_do_nothing()


@cache
def _upsertion(table: Table, names: tuple[str, ...]) -> Insert:
    statement = _insertion(table, names)
    keys = [key.name for key in table.primary_key]
    fresh = {name: statement.excluded[name] for name in names if name not in keys}
    changes: list[ColumnElement[bool]] = [table.c[name].is_distinct_from(value) for name, value in fresh.items()]
    return statement.on_conflict_do_update(index_elements=keys, set_=fresh, where=or_(*changes))


def _insertion(table: Table, names: Sequence[str]) -> Insert:
    return insert(table).from_select(names, select(*given(table, names).c))


def _encode(rows: Sequence[Row]) -> str:
    return json.dumps([dict(row) for row in rows], default=str)
