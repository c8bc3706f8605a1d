"""Filters: a condition becomes an SQL expression over a row, in three-valued logic."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import Boolean, FromClause, SQLColumnExpression, and_, false, func, not_, or_, true

from resolvers.compile.argument import Arguments, Operand, Slots
from resolvers.compile.compare import NOTHING, compare, compare_date, compare_folded, compare_set, ends, folded
from resolvers.compile.condition import All, Condition, Counted, Either, Not, Related, Test
from resolvers.compile.graph import ByKey, Embedded, Graph, Keyed, Row, Rows
from resolvers.probe import ONE, probe
from resolvers.row import RowOf

type Column = SQLColumnExpression[Any]


DATED = {"Meeting": "start", "Statement": "date", "AgreementAction": "date", "RelationAction": "date"}
"""The field that the sort date of a type repeats: an index of a list by date gives its order and its periods."""
PUBLISHED = {**DATED, "Agreement": "signed_on", "Article": "published_on"}
"""The field whose period tells which articles a list of the type rests on."""


class Filter:
    """Writes the conditions of one statement."""

    def __init__(self, graph: Graph, slots: Slots, path: tuple[str, ...]) -> None:
        self._graph = graph
        self._slots = slots
        self._path = path

    def holds(self, of: str, row: Row, condition: Condition) -> Column:
        """Whether a row of a type meets a condition; null where that is unknown, which is not a yes."""
        match condition:
            case Test():
                return self._test(of, row, condition)
            case All():
                return and_(true(), *(self.holds(of, row, part) for part in condition.conditions))
            case Either():
                return or_(false(), *(self.holds(of, row, part) for part in condition.conditions))
            case Not():
                return self.holds(of, row, condition.condition).is_not(true())
            case Related():
                return self._related(of, row, condition)
            case Counted():
                return self._counted(of, row, condition)

    def _answer(self, of: str, row: Row, field: str, condition: Condition | None = None) -> Any:  # noqa: ANN401
        return self._graph[of].resolver(field)(row, Arguments(self._slots, (), self._path, condition))

    def _test(self, of: str, row: Row, test: Test) -> Column:
        if test.is_null:
            return NOTHING
        operand = Operand(self._slots, test.operator, test.value, self._path)
        if special := self._graph[of].criteria.get(test.field):
            return special(row, operand)
        answer = self._answer(of, row, test.field)
        if isinstance(answer, Rows):
            return self._test_date_elsewhere(answer, row, operand)
        if isinstance(answer, Embedded):
            return compare_date(answer, operand)
        if test.kind == "EnumSet":
            return compare_set(answer, operand)
        if operand.operator in ("contains", "startsWith"):
            return compare_folded(folded(row, answer), operand)
        return compare(test.kind, answer, operand)

    def _test_date_elsewhere(self, rows: Rows, row: Row, operand: Operand) -> Column:
        """A partial date in a row of its own, which is not there where there is no date."""
        found = rows.source.correlate(row)
        if operand.operator == "isNull":
            return not_(found.with_only_columns(ONE).exists()) == operand.bind(Boolean())
        tested: Column = found.with_only_columns(compare_date(Embedded(true(), rows.of.c), operand)).scalar_subquery()
        _, _, of_day = operand.operator.partition(".")
        if of_day == "isNull":  # where there is no date there is no first day of it either
            return func.coalesce(tested, operand.named(of_day).bind(Boolean()), type_=Boolean())
        return tested

    def _related(self, of: str, row: Row, related: Related) -> Column:
        edge = self._graph[of].resolver(related.field)
        if isinstance(edge, RowOf) and self._is_by_key(related.of, related.condition):
            key: Column = getattr(row, edge.column)
            return key.is_not(None) & self.holds(related.of, Keyed(key), related.condition)
        rows = self._answer(of, row, related.field, related.condition)
        assert isinstance(rows, Rows)
        holds = self.holds(related.of, rows.of, related.condition)
        match related.quantifier:
            case "every":
                return ~_found(where(rows, holds.is_not(true())), row)
            case "none":
                return ~_found(where(rows, holds), row)
            case _:
                return _found(where(rows, holds), row)

    def _is_by_key(self, of: str, condition: Condition) -> bool:
        """Whether a condition reads nothing of a row but its key."""
        match condition:
            case Test():
                return isinstance(self._graph[of].criteria.get(condition.field), ByKey)
            case All() | Either():
                return all(self._is_by_key(of, part) for part in condition.conditions)
            case Not():
                return self._is_by_key(of, condition.condition)
            case _:
                return False

    def _counted(self, of: str, row: Row, counted: Counted) -> Column:
        number = self.count(of, row, counted.field, counted.of, counted.condition)
        tests = (
            NOTHING
            if test.is_null
            else compare("Int", number, Operand(self._slots, test.operator, test.value, self._path))
            for test in counted.tests
        )
        return and_(true(), *tests)

    def count(self, of: str, row: Row, field: str, child: str, condition: Condition) -> Column:
        """How many rows behind a field meet a condition."""
        rows = self._answer(of, row, field, condition)
        assert isinstance(rows, Rows)
        found = where(rows, self.holds(child, rows.of, condition))
        return found.source.with_only_columns(func.count()).correlate(row).scalar_subquery()


def where(rows: Rows, condition: Column) -> Rows:
    """Those of the rows for which a condition on the child holds.

    Where the source leaves the child out, each row is probed, so that an index of the link still gives the order.
    """
    if keys := link_keys(rows):
        condition = probe(rows.of, *(getattr(rows.of, name) == key for name, key in keys.items()), condition)
    return replace(rows, source=rows.source.where(condition))


def narrowed(of: str, rows: Rows, condition: Condition, slots: Slots, path: tuple[str, ...]) -> Rows:
    """The rows in a stretch of the index that orders them, where the condition puts their date into a period.

    This follows from the condition and replaces none of it: the sort date is the first day that a date can mean.
    """
    for test in _required(condition):
        if test.operator in ("within", "overlaps") and not test.is_null and is_dated_by(of, rows, test.field):
            first, last = ends(Operand(slots, test.operator, test.value, path))
            day = rows.order[0].column
            rows = replace(rows, source=rows.source.where(day <= last))
            if test.operator == "within":
                rows = replace(rows, source=rows.source.where(day >= first))
    return rows


def period(of: str, condition: Condition, slots: Slots, path: tuple[str, ...]) -> tuple[Column, Column] | None:
    """The first and the last day of the period that the condition puts the date of a list's rows into, if it does."""
    asked = [
        ends(Operand(slots, test.operator, test.value, path))
        for test in _required(condition)
        if test.operator in ("within", "overlaps") and not test.is_null and PUBLISHED.get(of) == test.field
    ]
    if not asked:
        return None
    return func.greatest(*(first for first, _ in asked)), func.least(*(last for _, last in asked))


def _required(condition: Condition) -> Iterator[Test]:
    """The tests without which the condition cannot hold."""
    if isinstance(condition, Test):
        yield condition
    elif isinstance(condition, All):
        for part in condition.conditions:
            yield from _required(part)


def is_dated_by(of: str, rows: Rows, field: str) -> bool:
    """Whether the list's own order is by this field's date."""
    return DATED.get(of) == field and bool(rows.order) and rows.order[0].name == "date"


def joined(rows: Rows) -> Rows:
    """The rows with the child among them, joined by its key where the source leaves it out."""
    keys = link_keys(rows)
    if not keys:
        return rows
    on = and_(*(getattr(rows.of, name) == key for name, key in keys.items()))
    return replace(rows, source=rows.source.join(rows.of, on))


def link_keys(rows: Rows) -> dict[str, Column]:
    """The keys of the child as columns of a link that stands for it; none where the source has the child itself."""
    return {name: key for name, key in rows.keys.items() if not is_of(rows.of, key)}


def is_of(row: Row, column: Any) -> bool:  # noqa: ANN401 - a column, as a resolver gives it
    """Whether the column is one of the row's own, rather than of a link that means it."""
    return column.table is (row if isinstance(row, FromClause) else row.__clause_element__())


def _found(rows: Rows, row: Row) -> Column:
    return rows.source.with_only_columns(ONE).correlate(row).exists()
