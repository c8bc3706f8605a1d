"""Orders: the keys that a request sorts by, in SQL, ahead of the list's own, which breaks ties."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Boolean, SQLColumnExpression, func, literal_column, type_coerce
from sqlalchemy import Column as TableColumn

from resolvers.compile.argument import Arguments, Slots
from resolvers.compile.compare import TYPES
from resolvers.compile.filter import Filter, is_dated_by
from resolvers.compile.graph import Embedded, Graph, Key, Row, Rows
from resolvers.compile.links import joined
from resolvers.compile.sort import Sort

type Column = SQLColumnExpression[Any]

KINDS = {"Count": "Int", "PartialDate": "Date", "ActorRef": "Text"}
"""The scalar that stands for a kind of comparison in an order."""
_ANY: Mapping[str, Column] = {
    "Text": literal_column("''"),
    "Enum": literal_column("''"),
    "Int": literal_column("0"),
    "Float": literal_column("0"),
    "Boolean": literal_column("false"),
    "Date": literal_column("'2000-01-01'::date"),
    "DateTime": literal_column("'2000-01-01'::timestamptz"),
}
"""What stands for a missing value, so that keys are never null; another key says that it is missing."""


class Order:
    """Writes the order of one list."""

    def __init__(self, graph: Graph, slots: Slots, path: tuple[str, ...]) -> None:
        self._graph = graph
        self._slots = slots
        self._path = path
        self._filter = Filter(graph, slots, path)

    def sort(self, of: str, rows: Rows, sorts: tuple[Sort, ...]) -> Rows:
        """The rows in the order asked for; the child is joined where the source leaves it out and a key reads it."""
        keys: list[Key] = []
        reads = False
        for sort in sorts:
            if _is_own(of, sort, rows):
                keys.append(rows.order[0])
            else:
                keys.extend(self._keys(rows.of, sort))
                reads = True
        own = [key for key in rows.order if key not in keys]
        ordered = replace(rows, order=(*keys, *own))
        return joined(ordered) if reads else ordered

    def _keys(self, row: Row, sort: Sort) -> list[Key]:
        column = self._column(row, sort.way, sort)
        kind = KINDS.get(sort.kind, sort.kind)
        of = TYPES[kind]
        if not sort.nullable or _never_null(column):
            return [Key(sort.name, column, of, sort.descending)]
        value = type_coerce(func.coalesce(column, _ANY[kind]), of)
        missing = Key(f"{sort.name}?", column.is_(None), Boolean(), sort.nulls_first)
        return [missing, Key(sort.name, value, of, sort.descending)]

    def _column(self, row: Row, way: tuple[tuple[str, str], ...], sort: Sort) -> Column:
        if not way:
            return self._value(row, sort)
        (of, field), *rest = way
        rows = self._graph[of].resolver(field)(row, Arguments(self._slots, (), self._path))
        assert isinstance(rows, Rows)
        inner = self._column(rows.of, tuple(rest), sort)
        return rows.source.with_only_columns(inner).correlate(row).scalar_subquery()

    def _value(self, row: Row, sort: Sort) -> Column:
        if sort.counted:
            return self._filter.count(sort.of, row, sort.field, sort.counted, sort.where)
        answer = self._graph[sort.of].resolver(sort.field)(row, Arguments(self._slots, (), self._path))
        if isinstance(answer, Rows):
            return answer.source.with_only_columns(answer.of.c.earliest).correlate(row).scalar_subquery()
        return answer.columns["earliest"] if isinstance(answer, Embedded) else answer


def _is_own(of: str, sort: Sort, rows: Rows) -> bool:
    """Whether the list's own order begins with this key."""
    dated = not sort.way and is_dated_by(of, rows, sort.field)
    return dated and sort.descending and rows.order[0].descending and not sort.nulls_first


def _never_null(column: Column) -> bool:
    """Whether it is a column that the table declares so."""
    return isinstance(column, TableColumn) and not column.nullable
