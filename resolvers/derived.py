"""Rows that no table holds: made by a subquery, with fields of their own beside the node that each of them means."""

from typing import Any

from sqlalchemy import Subquery, select

from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import Key, Resolver, Row, Rows


def edges(found: Subquery, key: str, order: tuple[Key, ...]) -> Rows:
    """The rows of a list whose edges have fields of their own, of which `node` is one; the column `key` is unique."""
    return Rows(found, select().select_from(found), {"id": found.c[key]}, order)


def column(name: str) -> Resolver:
    """A column of such a row."""
    return lambda row, _: row.c[name]


def columns(*names: str) -> dict[str, Resolver]:
    """Columns of such a row, each as the field of its name."""
    return {name: column(name) for name in names}


def row_behind(table: Any, name: str) -> Resolver:  # noqa: ANN401 - a model
    """The row of a table whose key is in a column of such a row."""

    def resolve(row: Row, _arguments: Arguments) -> Rows:
        child = aliased(table)
        return Rows(child, select().select_from(child).where(child.id == row.c[name]))

    return resolve
