"""Second stage: what the statement must answer, as plain data that can be printed and compared."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from graphql import (
    FieldNode,
    GraphQLAbstractType,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    SelectionSetNode,
    ValueNode,
    get_named_type,
    is_leaf_type,
)

from resolvers.compile.condition import EVERYTHING, All, read_where
from resolvers.compile.grouping import (
    Aggregate,
    Extremes,
    GroupCursor,
    GroupKey,
    GroupMember,
    Groups,
    Number,
    read_groups,
)
from resolvers.compile.select import Selector
from resolvers.compile.sort import Sort, read_order
from resolvers.compile.value import Given, Literal, Value, Variables, read
from resolvers.errors import TooLarge
from schema.criteria import CRITERIA


@dataclass(frozen=True, slots=True)
class Typename:
    """`__typename` under a response key."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Introspection:
    """`__schema` or `__type` under a response key; answered without the database."""

    key: str


@dataclass(frozen=True, slots=True)
class Leaf:
    """A field without a selection of its own."""

    key: str
    field: str
    arguments: tuple[tuple[str, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class Object:
    """What is selected on one concrete type."""

    type: str
    members: tuple["Member", ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """What is selected on an interface: the same selections, seen from each concrete type."""

    type: str
    objects: tuple[Object, ...]


type Target = Object | Choice


@dataclass(frozen=True, slots=True)
class One:
    """A field that is an object, or null."""

    key: str
    field: str
    target: Target
    arguments: tuple[tuple[str, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class Many:
    """A field that is a plain list of objects."""

    key: str
    field: str
    target: Target
    arguments: tuple[tuple[str, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A field that is a connection; each part stands under as many response keys as the document gives it.

    Attributes:
        of: the type of its rows.
        where: which of them it keeps.
        order: how it sorts them, ahead of their own order.
    """

    key: str
    field: str
    type: str
    of: str
    parts: tuple["Part", ...]
    arguments: tuple[tuple[str, Value], ...] = ()
    where: All = EVERYTHING
    order: tuple[Sort, ...] = ()


@dataclass(frozen=True, slots=True)
class Nodes:
    """`nodes` of a connection."""

    key: str
    target: Target


@dataclass(frozen=True, slots=True)
class Edges:
    """`edges` of a connection: each holds a cursor and a node, under the document's keys."""

    key: str
    type: str
    members: tuple["EdgeMember", ...]


@dataclass(frozen=True, slots=True)
class Cursor:
    """`cursor` of an edge."""

    key: str


@dataclass(frozen=True, slots=True)
class EdgeNode:
    """`node` of an edge."""

    key: str
    target: Target


@dataclass(frozen=True, slots=True)
class Info:
    """`pageInfo` of a connection: response key and field of each member."""

    key: str
    members: tuple[Typename | Leaf, ...]


@dataclass(frozen=True, slots=True)
class Cover:
    """`coverage` of a connection."""

    key: str
    target: Object


@dataclass(frozen=True, slots=True)
class TotalCount:
    """`totalCount` of a connection."""

    key: str


type EdgeMember = Cursor | EdgeNode | "Member"
type Part = Nodes | Edges | Info | TotalCount | Cover | Groups | Typename
type Member = Leaf | One | Many | Page | Typename | Introspection


def walk(node: Any) -> Iterator[Any]:  # noqa: ANN401 - any node of a plan
    """Every node of a plan, itself first."""
    if isinstance(node, tuple):
        for item in node:
            yield from walk(item)
    elif is_dataclass(node):
        yield node
        for part in fields(node):
            yield from walk(getattr(node, part.name))


class Planner:
    """Plans operations of one schema."""

    def __init__(self, schema: GraphQLSchema, names: Mapping[tuple[str, str], str], most: int) -> None:
        """`names` gives the Python name of each (type, field); `most` is how many objects a plan may hold."""
        self._schema = schema
        self._names = names
        self._most = most

    def plan(self, selector: Selector, root: SelectionSetNode, variables: Variables) -> Object:
        """The plan of a query whose variables have this shape.

        Raises:
            TooLarge: it selects on too many objects, each interface seen from every type behind it.
        """
        assert self._schema.query_type is not None
        shape = _Shape(self._schema, self._names, selector, variables, self._most)
        return shape.object(self._schema.query_type, [root])


class _Shape:
    def __init__(
        self,
        schema: GraphQLSchema,
        names: Mapping[tuple[str, str], str],
        selector: Selector,
        variables: Variables,
        most: int,
    ) -> None:
        self._schema = schema
        self._names = names
        self._most = most
        self._planned = 0
        self._selector = selector
        self._variables = variables

    def object(self, of: GraphQLObjectType, sets: list[SelectionSetNode | None]) -> Object:
        self._planned += 1  # an interface within an interface within an interface is 9 × 9 × 9 of them
        if self._planned > self._most:
            raise TooLarge(
                f"the document selects on more than {self._most} objects, each interface seen from every type behind "
                "it: ask for less at a time, or for one type by `... on`"
            )
        collected = self._selector.collect(of, sets)
        return Object(of.name, tuple(self._member(of, key, nodes) for key, nodes in collected.items()))

    def _target(self, of: GraphQLOutputType, sets: list[SelectionSetNode | None]) -> Target:
        named = get_named_type(of)
        if isinstance(named, GraphQLAbstractType):
            types = sorted(self._schema.get_possible_types(named), key=lambda possible: possible.name)
            return Choice(named.name, tuple(self.object(possible, sets) for possible in types))
        assert isinstance(named, GraphQLObjectType)
        return self.object(named, sets)

    def _member(self, of: GraphQLObjectType, key: str, nodes: list[FieldNode]) -> Member:
        name = nodes[0].name.value
        if name == "__typename":
            return Typename(key, of.name)
        if name in ("__schema", "__type"):
            return Introspection(key)
        definition = of.fields[name]
        field = self._names[of.name, name]
        arguments = self._arguments(definition, nodes[0])
        sets = [node.selection_set for node in nodes]
        named = get_named_type(definition.type)
        if is_leaf_type(named):
            return Leaf(key, field, arguments)
        if isinstance(named, GraphQLObjectType) and "pageInfo" in named.fields:
            return self._page(key, field, named, sets, dict(arguments))
        kind = Many if _is_list(definition.type) else One
        return kind(key, field, self._target(named, sets), arguments)

    def _page(
        self,
        key: str,
        field: str,
        connection: GraphQLObjectType,
        sets: list[SelectionSetNode | None],
        arguments: dict[str, Value],
    ) -> Page:
        of = _rows_of(connection)
        where, order = arguments.pop("where", None), arguments.pop("orderBy", None)
        return Page(
            key,
            field,
            connection.name,
            of,
            self._parts(connection, sets),
            tuple(arguments.items()),
            read_where(of, Given(where, where.of(self._variables))) if where else EVERYTHING,
            read_order(of, Given(order, order.of(self._variables))) if order else (),
        )

    def _arguments(self, definition: GraphQLField, node: FieldNode) -> tuple[tuple[str, Value], ...]:
        """Those that are given, and not as null: an explicit null means what an absent one means."""
        values = (
            (item.name.value, self._read(item.value, definition.args[item.name.value].type))
            for item in node.arguments or ()
        )
        given = [(name, value) for name, value in values if value.of(self._variables) is not None]
        return tuple(sorted(given, key=lambda item: item[0]))

    def _read(self, node: ValueNode, of: GraphQLInputType) -> Value:
        """A value; those of enums are of the shape that the plan is made for, so they are known."""
        value = read(node, of)
        return Literal(value.of(self._variables)) if isinstance(get_named_type(of), GraphQLEnumType) else value

    def _parts(self, connection: GraphQLObjectType, sets: list[SelectionSetNode | None]) -> tuple[Part, ...]:
        collected = self._selector.collect(connection, sets)
        return tuple(self._part(connection, key, nodes) for key, nodes in collected.items())

    def _part(self, connection: GraphQLObjectType, key: str, nodes: list[FieldNode]) -> Part:
        name = nodes[0].name.value
        sets = [node.selection_set for node in nodes]
        match name:
            case "__typename":
                return Typename(key, connection.name)
            case "totalCount":
                return TotalCount(key)
            case "pageInfo":
                return Info(key, self._info(sets))
            case "coverage":
                coverage = get_named_type(connection.fields[name].type)
                assert isinstance(coverage, GraphQLObjectType)
                return Cover(key, self.object(coverage, sets))
            case "groups":
                return self._groups(connection, key, nodes)
            case "nodes":
                return Nodes(key, self._target(connection.fields[name].type, sets))
            case _:
                edge = get_named_type(connection.fields[name].type)
                assert isinstance(edge, GraphQLObjectType)
                return Edges(key, edge.name, self._edge(edge, sets))

    def _groups(self, connection: GraphQLObjectType, key: str, nodes: list[FieldNode]) -> Groups:
        definition = connection.fields["groups"]
        group = get_named_type(definition.type)
        assert isinstance(group, GraphQLObjectType)
        collected = self._selector.collect(group, [node.selection_set for node in nodes])
        members = tuple(self._group_member(group, name, each) for name, each in collected.items())
        of = _rows_of(connection)
        arguments = dict(self._arguments(definition, nodes[0]))
        return read_groups(key, of, arguments, members, self._variables)

    def _group_member(self, group: GraphQLObjectType, key: str, nodes: list[FieldNode]) -> GroupMember:
        name = nodes[0].name.value
        sets = [node.selection_set for node in nodes]
        match name:
            case "__typename":
                return Typename(key, group.name)
            case "cursor":
                return GroupCursor(key)
            case "count":
                return Number(key, Aggregate("count"))
            case "distinct":
                by = dict(self._arguments(group.fields[name], nodes[0]))["by"]
                return Number(key, Aggregate("distinct", str(by.of(self._variables))))
            case "key":
                return GroupKey(key, f"{group.name}Key", self._plain(f"{group.name}Key", sets))
            case _:
                of = get_named_type(group.fields[name].type).name
                return Extremes(key, name, tuple(item for item in self._plain(of, sets) if not isinstance(item, One)))

    def _plain(self, of: str, sets: list[SelectionSetNode | None]) -> tuple[Typename | Leaf | One, ...]:
        """The members of an object whose fields take no arguments, under their names in the graph."""
        named = self._schema.type_map[of]
        assert isinstance(named, GraphQLObjectType)
        collected = self._selector.collect(named, sets)
        return tuple(self._plain_member(named, key, nodes) for key, nodes in collected.items())

    def _plain_member(self, of: GraphQLObjectType, key: str, nodes: list[FieldNode]) -> Typename | Leaf | One:
        name = nodes[0].name.value
        if name == "__typename":
            return Typename(key, of.name)
        named = get_named_type(of.fields[name].type)
        if is_leaf_type(named):
            return Leaf(key, name)
        return One(key, name, self._target(named, [node.selection_set for node in nodes]))

    def _info(self, sets: list[SelectionSetNode | None]) -> tuple[Typename | Leaf, ...]:
        info = self._schema.type_map["PageInfo"]
        assert isinstance(info, GraphQLObjectType)
        collected = self._selector.collect(info, sets)
        return tuple(
            Typename(key, info.name) if nodes[0].name.value == "__typename" else Leaf(key, nodes[0].name.value)
            for key, nodes in collected.items()
        )

    def _edge(self, edge: GraphQLObjectType, sets: list[SelectionSetNode | None]) -> tuple[EdgeMember, ...]:
        collected = self._selector.collect(edge, sets)
        return tuple(self._edge_member(edge, key, nodes) for key, nodes in collected.items())

    def _edge_member(self, edge: GraphQLObjectType, key: str, nodes: list[FieldNode]) -> EdgeMember:
        match nodes[0].name.value:
            case "__typename":
                return Typename(key, edge.name)
            case "cursor":
                return Cursor(key)
            case "node":
                return EdgeNode(key, self._target(edge.fields["node"].type, [node.selection_set for node in nodes]))
            case _:
                return self._member(edge, key, nodes)


def _rows_of(connection: GraphQLObjectType) -> str:
    """The type of a connection's rows: its edges' where these have fields of their own, else its nodes'."""
    edge = _name(connection.fields["edges"].type)
    return edge if edge in CRITERIA else _name(connection.fields["nodes"].type)


def _name(of: GraphQLOutputType) -> str:
    name: str = get_named_type(of).name
    return name


def _is_list(of: GraphQLOutputType) -> bool:
    return isinstance(of.of_type if isinstance(of, GraphQLNonNull) else of, GraphQLList)
