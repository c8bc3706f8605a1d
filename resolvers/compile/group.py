"""Groups: the rows of a whole list gathered by the values they share, each group with its numbers."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import (
    Boolean,
    Date,
    DateTime,
    Integer,
    Select,
    SQLColumnExpression,
    Subquery,
    Text,
    Uuid,
    and_,
    case,
    cast,
    distinct,
    extract,
    func,
    literal_column,
    not_,
    or_,
    select,
    tuple_,
)
from sqlalchemy.types import TypeEngine

from resolvers.compile import page
from resolvers.compile.argument import Arguments, Operand, Slots
from resolvers.compile.compare import NOTHING, compare
from resolvers.compile.graph import Embedded, Graph, Key, Keyed, ObjectType, Row, Rows
from resolvers.compile.grouping import Aggregate, GroupCursor, Groups
from resolvers.compile.json import listed, text_literal
from resolvers.compile.links import joined, link_keys
from resolvers.order import NO_DAY
from resolvers.row import RowOf
from schema.comparison import Comparison
from schema.criteria import CRITERIA, Many
from schema.groups import GROUPS, MEASURES, By, end_of, leads_to_many

type Column = SQLColumnExpression[Any]
type Item = Callable[[Subquery], Column]

_ANY: Mapping[type[TypeEngine[Any]], Column] = {
    Integer: literal_column("0"),
    Date: literal_column("'2000-01-01'::date"),
    Uuid: literal_column("'00000000-0000-0000-0000-000000000000'::uuid"),
    Text: literal_column("''"),
}
"""What stands for a missing value by its type, so that keys are never null; another key says that it is missing."""
WRITTEN = {"quarter": 'YYYY-"Q"Q', "month": "YYYY-MM"}


@dataclass(eq=False)
class Group:
    """The groups of one list."""

    graph: Graph
    slots: Slots
    plan: Groups
    rows: Rows
    scope: tuple[Row, ...]
    path: tuple[str, ...]
    values: dict[str, Column] = field(default_factory=dict)

    def write(self, item: Item) -> Select[Any]:
        """The groups as a JSON list, each written by `item` from its row of `key`, `count` and the like."""
        cut = self._cut()
        numbered = select(cut, func.row_number().over().label("n")).subquery()
        return select(listed(item(numbered), numbered.c.n))

    def _cut(self) -> Subquery:
        """The groups that are kept, in their order, at most so many."""
        found = self._found()
        keys = [found.c[f"by_{key}"] for key in self.plan.by]
        columns: dict[Aggregate, Column] = {each: self._aggregate(found, each) for each in self.plan.aggregates()}
        grouped = select(*keys, *(column.label(each.label) for each, column in columns.items())).select_from(found)
        if keys:
            grouped = grouped.group_by(*keys)
        for aggregate, test in self.plan.having:
            operand = Operand(self.slots, test.operator, test.value, self.path)
            grouped = grouped.having(NOTHING if test.is_null else compare(test.kind, columns[aggregate], operand))
        return self._page(grouped.subquery())

    def _page(self, groups: Subquery) -> Subquery:
        """Those of the groups that follow a cursor, in their order, at most so many."""
        order = tuple(self._order(groups))
        signed = page.signature(f"{self.plan.of}.groups", order)
        arguments = Arguments(self.slots, (("after", self.plan.after),) if self.plan.after else (), self.path)
        kept = select(groups)
        if any(isinstance(member, GroupCursor) for member in self.plan.members):
            written = page.write_cursor(signed.written(arguments), [key.column for key in order])
            kept = kept.add_columns(written.label("cursor"))
        if self.plan.after:
            kept = kept.where(page.compare(arguments, "after", signed, order, beyond=True))
        ways = (key.column.desc() if key.descending else key.column for key in order)
        return kept.order_by(*ways).limit(arguments.bind_value(self.plan.first, Integer(), int)).subquery()

    def _order(self, groups: Subquery) -> Iterator[Key]:
        """The keys that are asked for, then all others that are grouped by, so that no two groups are alike."""
        asked = [(aggregate.label, descending, first) for aggregate, descending, first in self.plan.order]
        asked += [(f"by_{key}", False, False) for key in self.plan.by]
        seen: set[str] = set()
        for name, descending, nulls_first in asked:
            if name not in seen:
                seen.add(name)
                column = groups.c[name]
                kind = next((kind for kind in _ANY if isinstance(column.type, kind)), Text)
                if name != Aggregate("count").label:
                    yield Key(f"{name}?", column.is_(None), Boolean(), nulls_first)
                yield Key(name, func.coalesce(column, _ANY[kind], type_=kind()), kind(), descending)

    def _found(self) -> Subquery:
        """A row for each item and each of its values: keys, measures, and the item's own key."""
        bys = {key: GROUPS[self.plan.of][key] for key in dict.fromkeys((*self.plan.by, *self.plan.counted))}
        rows, row = self._rows(bys.values())
        source = rows.source
        columns: list[Column] = [
            column.label(f"item_{name}") for name, column in (rows.keys or {"id": rows.of.id}).items()
        ]
        for key, by in bys.items():
            if isinstance(row, Keyed) and by.ordered:
                value = self._year_by_order(row)
            elif self._is_single(by):
                value = self._value(self.plan.of, row, by.path, by.part)
            elif by.once:
                links, value, on = self._linked(row, by)
                source = source.outerjoin(links, on)
            else:
                several = self._several(rows, by).lateral()
                # A path that ends nowhere is no value: an item is in the group of null only where it has no other.
                source = source.outerjoin(several, several.c.value.is_not(None))
                value = several.c.value
            columns.append(value.label(f"by_{key}"))
        for name in self.plan.measured:
            measure = MEASURES[self.plan.of][name]
            for extreme, day in (("min", "earliest"), ("max", "latest")):
                column = self._value(self.plan.of, row, (measure.field,), day)
                columns.append(column.label(f"{extreme}_{name}"))
        return source.with_only_columns(*columns).correlate(*self.scope).subquery()

    def _rows(self, bys: Iterable[By]) -> tuple[Rows, Row]:
        """The rows and how to read one: where links tell all that is asked, its key will do."""
        keys = link_keys(self.rows)
        by_date = [key.name for key in self.rows.order[:1]] == ["date"]
        told = all(by.once or (by.ordered and by_date) for by in bys)
        if list(keys) == ["id"] and told and not self.plan.measured:
            return self.rows, Keyed(keys["id"])
        rows = joined(self.rows)
        return rows, rows.of

    def _year_by_order(self, row: Keyed) -> Column:
        """The year of the date that sorts the list, unless the row is one of the few whose date is of several."""
        of = self.graph[self.plan.of]
        assert isinstance(of, ObjectType)
        assert of.in_no_year
        day = self.rows.order[0].column
        within = and_(day != NO_DAY, not_(of.in_no_year(row)))
        return case((within, cast(extract("year", day), Integer())))

    def _linked(self, row: Row, by: By) -> tuple[Row, Column, Column]:
        """The links of an item to its values, a value of a link, and which links are the item's."""
        links = self._answer(self.plan.of, row, by.path[0])
        first = CRITERIA[self.plan.of][by.path[0]]
        assert isinstance(links, Rows)
        assert isinstance(first, Many)
        value = self._value(first.of, links.of, by.path[1:], by.part)
        those = links.source.whereclause
        assert those is not None
        return links.of, value, and_(those, value != self.rows.own) if by.other and self.rows.own is not None else those

    def _aggregate(self, found: Subquery, aggregate: Aggregate) -> Column:
        match aggregate.name:
            case "count":
                return self._count(found)
            case "distinct":
                return func.count(distinct(found.c[f"by_{aggregate.of}"]), type_=Integer())
            case _:
                extreme: Column = getattr(func, aggregate.name)(found.c[aggregate.label])
                return extreme

    def _count(self, found: Subquery) -> Column:
        """How many items: where values that are only counted multiply the rows, each item once."""
        if set(self.plan.counted) <= set(self.plan.by):
            return func.count(type_=Integer())
        keys = [column for column in found.c if column.key.startswith("item_")]
        return func.count(distinct(keys[0] if len(keys) == 1 else tuple_(*keys)), type_=Integer())

    def _is_single(self, by: By) -> bool:
        end = end_of(self.plan.of, by.path)
        return not leads_to_many(self.plan.of, by.path) and not (isinstance(end, Comparison) and end.kind == "EnumSet")

    def _several(self, rows: Rows, by: By) -> Select[Any]:
        """The different values of one item."""
        of, row, source, path = self.plan.of, rows.of, select(), by.path
        while leads_to_many(of, path):
            answer = self._answer(of, row, path[0])
            assert isinstance(answer, Rows)
            behind = source.whereclause
            of, row, source, path = CRITERIA[of][path[0]].of, answer.of, answer.source, path[1:]
            source = source if behind is None else source.where(behind)
        value = self._value(of, row, path, by.part)
        end = end_of(of, path)
        if isinstance(end, Comparison) and end.kind == "EnumSet":
            value = func.unnest(value, type_=Text())
        return source.with_only_columns(value.label("value")).distinct().correlate(rows.of, *self.scope)

    def _answer(self, of: str, row: Row, name: str) -> Any:  # noqa: ANN401 - a column, a date or rows
        return self.graph[of].resolver(name)(row, Arguments(self.slots, (), self.path))

    def _value(self, of: str, row: Row, path: tuple[str, ...], part: str) -> Column:
        """The value at the end of a path of single rows; the key of the row where it ends at one."""
        criterion = CRITERIA[of][path[0]]
        edge = self.graph[of].resolver(path[0])
        if isinstance(edge, RowOf) and not path[1:]:
            key: Column = getattr(row, edge.column)
            return key
        answer = self._answer(of, row, path[0])
        if isinstance(criterion, Comparison):
            return self._end(answer, row, part)
        inner = self._value(criterion.of, answer.of, path[1:], part) if path[1:] else answer.of.id
        value: Column = answer.source.with_only_columns(inner).correlate(row).scalar_subquery()
        return value

    def _end(self, answer: Any, row: Row, part: str) -> Column:  # noqa: ANN401 - a column, a date or rows
        if isinstance(answer, Rows):
            inner = _of_date(answer.of.c, part)
            return answer.source.with_only_columns(inner).correlate(row).scalar_subquery()
        if isinstance(answer, Embedded):
            return _of_date(answer.columns, part)
        value: Column = answer
        return _of_date({"earliest": value, "latest": value}, part) if part else value


def _of_date(date: Any, part: str) -> Column:  # noqa: ANN401 - columns by name
    """A day of a partial date; or its year, quarter or month, where all its days lie within one."""
    if part in ("earliest", "latest"):
        day: Column = date[part]
        return day
    first, last = (cast(date[end], DateTime()) for end in ("earliest", "latest"))
    unit = text_literal(part)
    # A whole day, as most dates are, is asked first: cutting dates is most of what such groups cost.
    within = or_(date["earliest"] == date["latest"], func.date_trunc(unit, first) == func.date_trunc(unit, last))
    if part == "year":
        return case((within, cast(extract("year", first), Integer())))
    return case((within, func.to_char(first, text_literal(WRITTEN[part]))))
