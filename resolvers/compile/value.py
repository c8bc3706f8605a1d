"""The value of an argument as the document writes it: known at once, or taken from each request's variables."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from graphql import (
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    ListValueNode,
    ObjectValueNode,
    ValueNode,
    VariableNode,
    coerce_input_literal,
)

type Variables = Mapping[str, Any]
"""An operation's variables, coerced to their types."""


@dataclass(frozen=True, slots=True)
class Literal:
    """A value that the document itself gives."""

    value: Any

    def of(self, _variables: Variables) -> Any:  # noqa: ANN401 - whatever the argument's type admits
        """The value."""
        return self.value


@dataclass(frozen=True, slots=True)
class Variable:
    """A value that the request gives under this name; None where it gives none."""

    name: str

    def of(self, variables: Variables) -> Any:  # noqa: ANN401 - whatever the argument's type admits
        """The value."""
        return variables.get(self.name)


@dataclass(frozen=True, slots=True)
class Items:
    """A list written in the document with variables among its items."""

    items: tuple["Value", ...]

    def of(self, variables: Variables) -> list[Any]:
        """The value."""
        return [item.of(variables) for item in self.items]


@dataclass(frozen=True, slots=True)
class Fields:
    """An input object written in the document with variables among its fields."""

    members: tuple[tuple[str, "Value"], ...]

    def of(self, variables: Variables) -> dict[str, Any]:
        """The value; a field whose variable is not given is as good as left out."""
        return {
            name: member.of(variables)
            for name, member in self.members
            if not isinstance(member, Variable) or member.name in variables
        }


@dataclass(frozen=True, slots=True)
class Entry:
    """A field of an input object, or an item of a list, that a variable holds."""

    whole: "Value"
    key: str | int

    def of(self, variables: Variables) -> Any:  # noqa: ANN401 - whatever the argument's type admits
        """The value."""
        whole: Any = self.whole.of(variables)
        return whole[self.key]


type Value = Literal | Variable | Items | Fields | Entry


@dataclass(frozen=True, slots=True)
class Given:
    """A value while an operation is planned; of `now`, a plan may rely on what the shape of the variables tells."""

    value: Value
    now: Any

    def fields(self) -> Iterator[tuple[str, "Given"]]:
        """The fields of an input object, by name, so that one plan serves them in any order."""
        for name in sorted(self.now):
            yield name, Given(_enter(self.value, name), self.now[name])

    def items(self) -> Iterator["Given"]:
        """The items of a list."""
        for place, item in enumerate(self.now):
            yield Given(_enter(self.value, place), item)


def _enter(value: Value, key: Any) -> Value:  # noqa: ANN401 - a name or a place
    match value:
        case Literal(value=whole):
            return Literal(whole[key])
        case Items(items=items):
            item: Value = items[key]
            return item
        case Fields(members=members):
            member: Value = dict(members)[key]
            return member
        case _:
            return Entry(value, key)


class Source(Protocol):
    """Whatever yields a value from each request's variables."""

    def of(self, variables: Variables, /) -> Any:  # noqa: ANN401 - whatever the argument's type admits
        """The value."""


def read(node: ValueNode, of: GraphQLInputType) -> Value:
    """Read an argument's value node against its type; the document is valid, so it fits."""
    if isinstance(node, VariableNode):
        return Variable(node.name.value)
    if not _has_variable(node):
        return Literal(coerce_input_literal(node, of))
    inner = of.of_type if isinstance(of, GraphQLNonNull) else of
    if isinstance(inner, GraphQLList) and not isinstance(node, ListValueNode):
        return Items((read(node, inner.of_type),))
    if isinstance(inner, GraphQLInputObjectType):
        assert isinstance(node, ObjectValueNode)
        fields = inner.fields
        return Fields(tuple((item.name.value, read(item.value, fields[item.name.value].type)) for item in node.fields))
    assert isinstance(node, ListValueNode)
    assert isinstance(inner, GraphQLList)
    return Items(tuple(read(item, inner.of_type) for item in node.values))


def _has_variable(node: ValueNode) -> bool:
    """Whether a variable stands anywhere in it; graphql-core's own test is content with one constant item."""
    if isinstance(node, ListValueNode):
        return any(_has_variable(item) for item in node.values)
    if isinstance(node, ObjectValueNode):
        return any(_has_variable(field.value) for field in node.fields)
    return isinstance(node, VariableNode)
