"""Third stage: a plan becomes one Select, whose every client's value is a parameter."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Integer, Select, SQLColumnExpression, Subquery, case, func, literal_column, null, select
from sqlalchemy.dialects.postgresql import array
from sqlalchemy.sql.functions import FunctionElement

from resolvers.compile import page
from resolvers.compile.alias import aliased, one_statement
from resolvers.compile.argument import NAMED, Arguments, Reference, Slots
from resolvers.compile.condition import EVERYTHING
from resolvers.compile.cut import Cut
from resolvers.compile.filter import Filter, narrowed, period
from resolvers.compile.graph import AbstractType, Embedded, Graph, Keyed, ObjectType, Row, Rows
from resolvers.compile.group import Group
from resolvers.compile.grouping import Extremes, GroupCursor, GroupKey, GroupMember, Groups, Number
from resolvers.compile.json import (
    NULL,
    Json,
    JsonList,
    JsonObject,
    joined,
    listed,
    name_literal,
    text_literal,
)
from resolvers.compile.links import link_keys
from resolvers.compile.order import Order
from resolvers.compile.plan import (
    Choice,
    Cover,
    Cursor,
    EdgeMember,
    EdgeNode,
    Edges,
    Info,
    Introspection,
    Leaf,
    Many,
    Member,
    Nodes,
    Object,
    One,
    Page,
    Part,
    Target,
    TotalCount,
    Typename,
)
from resolvers.coverage import coverage
from resolvers.row import RowOf
from schema.groups import key_field

type Column = SQLColumnExpression[Any]
type Scope = tuple[Row, ...]
"""The rows that enclose an expression, which it may refer to."""


@dataclass(frozen=True, slots=True)
class Emitted:
    """A statement with one JSON column, the slots of its parameters, and the references it looked up."""

    statement: Select[Any]
    slots: Slots


def emit(graph: Graph, plan: Object) -> Emitted:
    """The statement that answers a plan: one row of `data` and, where it names actors, which of them are `missing`."""
    slots = Slots()
    with one_statement():
        data = func.convert_to(_Emitter(graph, slots).root(plan), text_literal("UTF8"))
    statement = select(data.label("data"))
    if slots.references:
        named = _looked_up(slots.references)
        statement = statement.add_columns(_missing(named).label("missing")).select_from(named)
    return Emitted(statement, slots)


def _looked_up(references: Sequence[Reference]) -> Subquery:
    """What the references name; OFFSET keeps PostgreSQL from looking each up wherever it is read."""
    return select(*(reference.found for reference in references)).offset(literal_column("0")).subquery(NAMED)


def _missing(named: Subquery) -> Column:
    """The places of the references that name nobody, as an array."""
    places = [
        case((found.is_(None), literal_column(str(place), Integer())), else_=null())
        for place, found in enumerate(named.c)
    ]
    return func.array_remove(array(places), literal_column("NULL"))


class _Emitter:
    def __init__(self, graph: Graph, slots: Slots) -> None:
        self._graph = graph
        self._slots = slots
        self._cuts = 0

    def root(self, plan: Object) -> Column:
        return self._object(plan, None, (), ())

    def _target(
        self, target: Target, row: Row, scope: Scope, path: tuple[str, ...], joined: Mapping[str, Row] | None = None
    ) -> Column:
        if isinstance(target, Object):
            return self._object(target, row, scope, path, joined)
        return self._choice(target, row, scope, path)

    def _choice(self, choice: Choice, row: Row, scope: Scope, path: tuple[str, ...]) -> Column:
        """The object of whichever concrete type is behind the common row."""
        abstract = self._graph[choice.type]
        assert isinstance(abstract, AbstractType)
        objects = [
            self._single(abstract.members[item.type](row), item, scope, path)
            for item in choice.objects
            if item.type in abstract.members
        ]
        return func.coalesce(*objects, type_=Json())

    def _is_by_key(self, target: Target) -> bool:
        """Whether the key of a common row leads to the concrete one, so that a column that holds it will do."""
        abstract = self._graph[target.type]
        return isinstance(abstract, AbstractType) and abstract.by_key

    def _object(
        self, plan: Object, row: Row, scope: Scope, path: tuple[str, ...], joined: Mapping[str, Row] | None = None
    ) -> Column:
        def member(item: Member) -> Column:
            if isinstance(item, One) and joined and item.field in joined:
                return self._joined(item, joined[item.field], scope, path)
            return self._member(plan.type, item, row, scope, path)

        return JsonObject([(item.key, member(item)) for item in plan.members])

    def _joined(self, item: One, child: Row, scope: Scope, path: tuple[str, ...]) -> Column:
        """A row that is there already, where looking it up again would cost what the whole object does."""
        written = self._target(item.target, child, (*scope, child), (*path, item.key))
        return case((child.id.is_not(None), written), else_=NULL)

    def _member(self, of: str, item: Member, row: Row, scope: Scope, path: tuple[str, ...]) -> Column:
        if isinstance(item, Typename):
            return name_literal(item.name)
        if isinstance(item, Introspection):
            return NULL
        path = (*path, item.key)
        edge = self._graph[of].resolver(item.field)
        if isinstance(item, One) and isinstance(edge, RowOf) and self._is_by_key(item.target):
            return self._target(item.target, Keyed(getattr(row, edge.column)), scope, path)
        asked = item.where if isinstance(item, Page) else None
        answer = self._answer(of, item.field, Arguments(self._slots, item.arguments, path, asked), row)
        match item:
            case Leaf():
                assert isinstance(answer, SQLColumnExpression) or hasattr(answer, "__clause_element__")
                return answer  # type: ignore[return-value]  # an attribute of an aliased model is a column
            case One(target=target) if isinstance(answer, Embedded):
                return self._embedded(target, answer)
            case One(target=target):
                assert isinstance(answer, Rows)
                return self._single(answer, target, scope, path)
            case Many(target=target):
                assert isinstance(answer, Rows)
                return self._many(answer, target, scope, path)
            case Page():
                assert isinstance(answer, Rows)
                return self._page(item, self._concerned(of, row, answer), scope, path)

    def _concerned(self, of: str, row: Row, rows: Rows) -> Rows:
        """The rows, and whose list they are."""
        parent = self._graph[of]
        assert isinstance(parent, ObjectType)
        return replace(rows, named=(row.id, *rows.named)) if parent.cited else rows

    def _answer(self, of: str, field: str, arguments: Arguments, row: Row) -> Column | Embedded | Rows:
        parent = self._graph[of]
        assert isinstance(parent, ObjectType)
        return parent.resolver(field)(row, arguments)

    def _embedded(self, target: Target, embedded: Embedded) -> Column:
        assert isinstance(target, Object)
        members = [
            (item.key, name_literal(item.name) if isinstance(item, Typename) else embedded.columns[item.field])
            for item in target.members
            if isinstance(item, Typename | Leaf)
        ]
        return case((embedded.present, JsonObject(members)), else_=NULL)

    def _single(self, rows: Rows, target: Target, scope: Scope, path: tuple[str, ...]) -> Column:
        inner = (*scope, rows.of)
        statement = rows.source.with_only_columns(self._target(target, rows.of, inner, path))
        return _nested(statement, scope)

    def _many(self, rows: Rows, target: Target, scope: Scope, path: tuple[str, ...]) -> Column:
        item = self._target(target, rows.of, (*scope, rows.of), path, rows.joined)
        order = [key.column.desc() if key.descending else key.column for key in rows.order]
        return _nested(rows.source.with_only_columns(listed(item, *order)), scope)

    def _page(self, plan: Page, rows: Rows, scope: Scope, path: tuple[str, ...]) -> Column:
        arguments = Arguments(self._slots, plan.arguments, path)
        if plan.where != EVERYTHING:
            rows = narrowed(plan.of, rows, plan.where, self._slots, path)
            rows = Filter(self._graph, self._slots, path).those(plan.of, rows, plan.where)
        self._cuts += 1
        ordered = Order(self._graph, self._slots, path).sort(plan.of, rows, plan.order)
        window = _Window(f"cut_{self._cuts}", plan, ordered, arguments, scope)

        inner = (*scope, window.cut)

        def tell(item: Member) -> Column:
            """A field of a row of the page."""
            return self._member(plan.of, item, window.cut, inner, path)

        def node(target: Target) -> Column:
            """The child behind a row of the page: the row itself or, where a link was cut, what its key means."""
            if target.type != plan.of:  # the rows are edges with fields of their own, of which the node is one
                return tell(One("node", "node", target))
            if not window.keys:
                return self._target(target, window.cut, inner, path)
            child = aliased(self._child_table(target))
            source = select().select_from(child).where(*window.matches(child))
            statement = source.with_only_columns(self._target(target, child, (*inner, child), path))
            return _nested(statement, inner)

        def written(part: Part) -> Column:
            match part:
                case Groups():
                    return self._groups(part, rows, scope, path)
                case Cover():
                    asked = period(plan.of, plan.where, self._slots, path)
                    return self._single(coverage(rows, asked, scope), part.target, scope, (*path, part.key))
                case _:
                    return self._part(part, window, node, tell)

        parts = [(part.key, written(part)) for part in plan.parts]
        statement = select(JsonObject(parts))
        if window.used:
            statement = statement.select_from(window.write())
        return _nested(statement, scope)

    def _groups(self, plan: Groups, rows: Rows, scope: Scope, path: tuple[str, ...]) -> Column:
        path = (*path, plan.key)
        plan = plan.at(path)

        def item(found: Subquery) -> Column:
            inner = (*scope, found)
            return JsonObject([(each.key, self._group_member(plan, each, found, inner, path)) for each in plan.members])

        return _nested(Group(self._graph, self._slots, plan, rows, scope, path).write(item), scope)

    def _group_member(
        self, plan: Groups, member: GroupMember, found: Subquery, scope: Scope, path: tuple[str, ...]
    ) -> Column:
        match member:
            case Typename():
                return name_literal(member.name)
            case GroupCursor():
                return found.c.cursor
            case Number():
                return found.c[member.aggregate.label]
            case Extremes(name=name):
                return JsonObject([(item.key, _extreme(found, name, item)) for item in member.members])
            case GroupKey():
                values = [(item.key, self._group_value(plan, item, found, scope, path)) for item in member.members]
                return JsonObject(values)

    def _group_value(
        self, plan: Groups, item: Typename | Leaf | One, found: Subquery, scope: Scope, path: tuple[str, ...]
    ) -> Column:
        if isinstance(item, Typename):
            return name_literal(item.name)
        key = next((key for key in plan.by if key_field(key) == item.field), None)
        if key is None:
            return NULL
        value = found.c[f"by_{key}"]
        if isinstance(item, Leaf):
            return value
        path = (*path, item.key)
        if self._is_by_key(item.target):
            return self._target(item.target, Keyed(value), scope, path)
        child = aliased(self._child_table(item.target))
        rows = Rows(child, select().select_from(child).where(child.id == value))
        return self._single(rows, item.target, scope, path)

    def _child_table(self, target: Target) -> Any:  # noqa: ANN401 - a model
        return self._graph[target.type].table

    def _part(
        self,
        part: Nodes | Edges | Info | TotalCount | Typename,
        window: "_Window",
        node: Callable[[Target], Column],
        tell: Callable[[Member], Column],
    ) -> Column:
        match part:
            case Typename():
                return name_literal(part.name)
            case TotalCount():
                return window.total()
            case Nodes(target=target):
                return window.collect(node(target))
            case Edges():
                return window.collect(
                    JsonObject([(item.key, self._edge_member(item, window, node, tell)) for item in part.members])
                )
            case Info():
                return JsonObject(
                    [
                        (item.key, name_literal(item.name) if isinstance(item, Typename) else window.info(item.field))
                        for item in part.members
                    ]
                )

    def _edge_member(
        self, item: EdgeMember, window: "_Window", node: Callable[[Target], Column], tell: Callable[[Member], Column]
    ) -> Column:
        match item:
            case Cursor():
                return window.cursor
            case EdgeNode(target=target):
                return node(target)
            case _:
                return tell(item)


class _Window:
    """One page of rows, cut before anything is made of them; one more where somebody asks if the list goes on."""

    def __init__(self, name: str, plan: Page, rows: Rows, arguments: Arguments, scope: Scope) -> None:
        self._arguments = arguments
        self._source = rows.source
        self._scope = scope
        self._order = rows.order
        counted = tuple(sort.asked for sort in plan.order if sort.asked is not None)
        self._signed = page.signature(plan.type, rows.order, counted)
        self._size = page.size_of(arguments)
        self._backward = "last" in arguments
        beyond = "hasPreviousPage" if self._backward else "hasNextPage"
        asked = {
            item.field
            for part in plan.parts
            if isinstance(part, Info)
            for item in part.members
            if isinstance(item, Leaf)
        }
        self._peeks = beyond in asked
        # Rows that nothing gathers would each be an answer.
        self.used = any(isinstance(part, Nodes | Edges) for part in plan.parts) or bool(
            asked & {beyond, "startCursor", "endCursor"}
        )
        self.keys = link_keys(rows)
        self.cut = Cut(name, rows.of)

    def _limit(self, more: int) -> SQLColumnExpression[int]:
        return self._arguments.bind_value(self._size, Integer(), lambda size: size + more)

    def matches(self, child: Row) -> list[SQLColumnExpression[bool]]:
        """That the child is the one that a row of the page means."""
        return [getattr(child, name) == self.cut.read(f"key_{name}", key) for name, key in self.keys.items()]

    def write(self) -> Subquery:
        """The page as a FROM, once its parts are written."""
        forward = [
            item.column.desc() if item.descending is not self._backward else item.column.asc() for item in self._order
        ]
        found = self._source.order_by(*forward)
        for name, beyond in (("after", True), ("before", False)):
            if name in self._arguments:
                found = found.where(page.compare(self._arguments, name, self._signed, self._order, beyond=beyond))
        found = found.limit(self._limit(1 if self._peeks else 0)).correlate(*self._scope)
        return self.cut.write(found, numbered=self._peeks or self._backward)

    @property
    def cursor(self) -> SQLColumnExpression[str]:
        """The cursor of the row."""
        keys = [self.cut.read(f"k{place}", item.column) for place, item in enumerate(self._order)]
        return page.write_cursor(self._signed.written(self._arguments), keys)

    def collect(self, item: Column) -> Column:
        """The items of the page's rows, in the list's order; a cut has that order, but backward."""
        order = (self.cut.number().desc(),) if self._backward else ()
        return JsonList(self._without_peeked(joined(item, *order)))

    def _without_peeked(self, collected: FunctionElement[Any]) -> Column:
        return collected.filter(self.cut.number() <= self._limit(0)) if self._peeks else collected

    def total(self) -> Column:
        """How many rows the whole list has."""
        counted = self._source.with_only_columns(func.count())
        return _nested(counted, self._scope)

    def info(self, field: str) -> Column:
        """A member of `pageInfo`."""
        match field:
            case "hasNextPage":
                return self._exceeded() if not self._backward else self._beyond("before", beyond=True)
            case "hasPreviousPage":
                return self._exceeded() if self._backward else self._beyond("after", beyond=False)
            case "startCursor":
                return self._end_cursor(at_start=True)
            case _:
                return self._end_cursor(at_start=False)

    def _exceeded(self) -> SQLColumnExpression[bool]:
        return func.count() > self._limit(0)

    def _beyond(self, name: str, *, beyond: bool) -> SQLColumnExpression[bool]:
        """Whether the list has rows on the far side of the cursor that the page starts from."""
        if name not in self._arguments:
            return literal_column("false")
        past = page.compare(self._arguments, name, self._signed, self._order, beyond=beyond, inclusive=True)
        return self._source.with_only_columns(literal_column("1")).where(past).correlate(*self._scope).exists()

    def _end_cursor(self, *, at_start: bool) -> Column:
        """The first or the last of the page's cursors; a page that was cut backward has the last one first."""
        cursors = func.array_to_json(self._without_peeked(func.array_agg(self.cursor)))
        return cursors.op("->>")(literal_column("0" if at_start is not self._backward else "-1"))


def _extreme(found: Subquery, name: str, item: Typename | Leaf) -> Column:
    if isinstance(item, Typename):
        return name_literal(item.name)
    column: Column = found.c[f"{name}_{item.field}"]
    return column


def _nested(statement: Select[Any], scope: Scope) -> Column:
    """The statement as a value within its enclosing rows."""
    return statement.correlate(*scope).scalar_subquery()
