"""The value of an argument as the document writes it: known at once, or taken from each request's variables."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from graphql import (
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


type Value = Literal | Variable | Items


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
