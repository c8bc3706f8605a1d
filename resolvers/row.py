"""The plainest edge: the one row that a column points at."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import Row, Rows


@dataclass(frozen=True, slots=True)
class RowOf:
    """The row of a table whose key is in a column of the parent; a foreign key, so that the column may stand for it."""

    table: Any
    column: str

    def __call__(self, row: Row, _arguments: Arguments) -> Rows:
        """The row."""
        child = aliased(self.table)
        return Rows(child, select().select_from(child).where(child.id == getattr(row, self.column)))
