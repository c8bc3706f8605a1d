"""The rows of one page, as a table in the statement whose columns are those that somebody reads."""

from typing import Any

from sqlalchemy import FromClause, Select, SQLColumnExpression, Subquery, func, literal_column, select, table
from sqlalchemy.types import TypeEngine

from resolvers.compile.graph import Row

type Column = SQLColumnExpression[Any]


class Cut:
    """Rows that are found, sorted and cut before anything is made of them.

    It stands for the row that it was cut from: its attributes are that row's columns, and reading one is what puts it
    into the cut. So a page carries what its selection needs through the sort, and no row is looked up again.
    """

    def __init__(self, name: str, of: Row) -> None:
        """`name` is the table's in the statement; `of` is the row whose columns it has."""
        self._name = name
        self._of = of
        self._read: dict[str, Column] = {}

    def __getattr__(self, name: str) -> Column:
        if name.startswith("__") or (isinstance(self._of, FromClause) and name not in self._of.c):
            raise AttributeError(name)
        column: Column = self._of.c[name] if isinstance(self._of, FromClause) else getattr(self._of, name)
        return self.read(name, column)

    @property
    def c(self) -> "_Columns":
        """Its columns by name, as a subquery has them."""
        return _Columns(self)

    def __clause_element__(self) -> FromClause:
        return table(self._name)

    def read(self, name: str, column: Column) -> Column:
        """A column of the cut, given what it is in the rows that are cut."""
        self._read[name] = column
        return self._written(name, column.type)  # type: ignore[attr-defined]  # a column has one

    def _written(self, name: str, of: TypeEngine[Any] | None = None) -> Column:
        return literal_column(f"{self._name}.{name}", of)

    def number(self) -> Column:
        """The row's place in the cut, from 1; only a numbered cut has it."""
        return self._written("n")

    def write(self, found: Select[Any], *, numbered: bool) -> Subquery:
        """The cut as a FROM, once all that is read of it is known."""
        columns: list[Column] = [column.label(name) for name, column in self._read.items()]
        cut = found.with_only_columns(*(columns or [literal_column("1").label("one")]))
        if not numbered:
            return cut.subquery(self._name)
        inner = cut.subquery(f"{self._name}_rows")
        return select(inner, func.row_number().over().label("n")).subquery(self._name)


class _Columns:
    def __init__(self, cut: Cut) -> None:
        self._cut = cut

    def __getitem__(self, name: str) -> Column:
        return getattr(self._cut, name)  # type: ignore[no-any-return]  # any column
