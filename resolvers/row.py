"""The plainest edges: the one row that a column points at, and the rows that point back."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import aliased

from resolvers.compile.argument import Arguments
from resolvers.compile.graph import Resolver, Row, Rows


def row_of(table: Any, column: str) -> Resolver:  # noqa: ANN401 - a model
    """The row of a table whose key is in a column of the parent."""

    def resolve(row: Row, _arguments: Arguments) -> Rows:
        child = aliased(table)
        return Rows(child, select().select_from(child).where(child.id == getattr(row, column)))

    return resolve
