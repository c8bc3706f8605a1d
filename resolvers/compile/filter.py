"""Filters: a condition becomes an SQL expression over a row, in three-valued logic."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from sqlalchemy import Boolean, SQLColumnExpression, and_, false, func, literal_column, not_, or_, true
from sqlalchemy.exc import ArgumentError

from resolvers.compile.alias import one_statement
from resolvers.compile.argument import Arguments, Operand, Slots
from resolvers.compile.compare import NOTHING, compare, compare_date, compare_folded, compare_set, ends, folded
from resolvers.compile.condition import All, Condition, Counted, Either, Not, Related, Test
from resolvers.compile.graph import ByKey, Embedded, Graph, Keyed, Resolver, Row, Rows
from resolvers.compile.links import found_first, from_of, is_joined, link_keys, repeats_order
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
        match related.quantifier:
            case "every":
                return ~_found(self.those(related.of, rows, Not(related.condition)), row)
            case "none":
                return ~_found(self.those(related.of, rows, related.condition), row)
            case _:
                return _found(self.those(related.of, rows, related.condition), row)

    def those(self, of: str, rows: Rows, condition: Condition) -> Rows:
        """Those of the rows that meet a condition.

        Where the source leaves the child out, what the condition asks of the child's key is asked of the link. For the
        rest each row is probed, so that an index of the link still gives the order.
        """
        keys = link_keys(rows)
        if keys.keys() != {"id"}:
            this = [getattr(rows.of, name) == key for name, key in keys.items()]
            holds = self.holds(of, rows.of, condition)
            return replace(rows, source=rows.source.where(probe(rows.of, *this, holds) if this else holds))
        parts = list(_parts(condition))
        shared = [part for part in parts if isinstance(part, Related) and self._is_shared(of, rows, part)]
        rows = self._sharing(of, rows, shared)
        if rest := [part for part in parts if part not in shared]:
            rows = self._probed(of, found_first(rows) if shared or is_joined(rows) else rows, rest)
        return rows

    def _probed(self, of: str, rows: Rows, parts: list[Condition]) -> Rows:
        key = rows.keys["id"]
        by_key = [part for part in parts if self._is_by_key(of, part)]
        source = rows.source.where(*(self.holds(of, Keyed(key), part) for part in by_key))
        if rest := tuple(part for part in parts if part not in by_key):
            source = source.where(probe(rows.of, rows.of.id == key, self.holds(of, rows.of, All(rest))))
        return replace(rows, source=source)

    def _is_shared(self, of: str, rows: Rows, related: Related) -> bool:
        """Whether some other's list of the same rows, in the same order, gives those that meet the condition."""
        if related.quantifier != "some" or not (rows.order and rows.order[0].name == "date"):
            return False
        if not _is_behind_key(self._graph[of].resolver(related.field)):
            return False
        links = self._graph[related.of].table
        return repeats_order(links, self._graph[of].table) and any(
            self._is_one_key(related.of, part) for part in _parts(related.condition)
        )

    def _is_one_key(self, of: str, condition: Condition) -> bool:
        """Whether a condition names the one row that a column points at."""
        if not isinstance(condition, Related) or not isinstance(self._graph[of].resolver(condition.field), RowOf):
            return False
        match list(_parts(condition.condition)):
            case [Test(operator="eq") as only]:
                return self._is_by_key(condition.of, only)
        return False

    def _sharing(self, of: str, rows: Rows, shared: list[Related]) -> Rows:
        """Those of the rows that are in others' lists too: both are walked side by side."""
        key, day = rows.keys["id"], rows.order[0].column
        source = rows.source
        for related in shared:
            others = self._answer(of, Keyed(key), related.field, related.condition)
            theirs = self.those(related.of, others, related.condition)
            same = theirs.source.where(theirs.of.sort_date == day)
            source = source.where(same.with_only_columns(ONE).correlate(from_of(Keyed(key))).exists())
        return replace(rows, source=source)

    def _is_by_key(self, of: str, condition: Condition) -> bool:
        """Whether a condition reads nothing of a row but its key."""
        match condition:
            case Test():
                return isinstance(self._graph[of].criteria.get(condition.field), ByKey)
            case Related() | Counted():
                return _is_behind_key(self._graph[of].resolver(condition.field))
            case All() | Either():
                return all(self._is_by_key(of, part) for part in condition.conditions)
            case Not():
                return self._is_by_key(of, condition.condition)

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
        found = self.those(child, rows, condition)
        return found.source.with_only_columns(func.count()).correlate(from_of(row)).scalar_subquery()


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
    yield from (part for part in _parts(condition) if isinstance(part, Test))


def _parts(condition: Condition) -> Iterator[Condition]:
    """The conditions that must each hold."""
    if isinstance(condition, All):
        for part in condition.conditions:
            yield from _parts(part)
    else:
        yield condition


def is_dated_by(of: str, rows: Rows, field: str) -> bool:
    """Whether the list's own order is by this field's date."""
    return DATED.get(of) == field and bool(rows.order) and rows.order[0].name == "date"


def _found(rows: Rows, row: Row) -> Column:
    """Whether there are rows behind a row; behind a key by one probe, which the planner cannot make a join of."""
    found = rows.source.with_only_columns(ONE).correlate(from_of(row))
    return found.limit(ONE).scalar_subquery().is_not(None) if isinstance(row, Keyed) else found.exists()


@cache
def _is_behind_key(resolver: Resolver) -> bool:
    """Whether the rows behind a field follow from the key of its row, so that a link may stand for the row."""
    try:
        with one_statement():
            resolver(Keyed(literal_column("key")), Arguments(Slots(), (), ()))
    except (AttributeError, ArgumentError):  # it reads another column, or has need of the row itself
        return False
    return True
