"""Arguments as a resolver sees them: given or not, and bound into the statement as parameters filled per request."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Label, SQLColumnExpression, Uuid, bindparam, literal_column
from sqlalchemy.types import TypeEngine

from resolvers.compile.condition import Condition, speaks_of
from resolvers.compile.value import Literal, Source, Value

type Convert = Callable[[Any], Any]

NAMED = "named"
"""The FROM that looks up, once a statement, what its references name."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A parameter of the statement: where its value comes from, and how it is read.

    Attributes:
        convert: from the argument's value to the driver's; it may raise a ResolverError.
    """

    value: Source
    convert: Convert


@dataclass(frozen=True, slots=True)
class Reference:
    """An argument that must name something that exists.

    Attributes:
        found: what it names, as a column of `NAMED`; null where it names nothing.
    """

    path: tuple[str, ...]
    argument: str
    value: Value
    found: Label[Any]


class Slots:
    """The parameters of one statement, and the references that it must check."""

    def __init__(self) -> None:
        self.by_name: dict[str, Slot] = {}
        self.references: list[Reference] = []

    def bind(self, slot: Slot, of: TypeEngine[Any]) -> BindParameter[Any]:
        """A parameter filled from the slot at each request."""
        name = f"slot_{len(self.by_name)}"
        self.by_name[name] = slot
        return bindparam(name, type_=of)


class Arguments:
    """The arguments of one field; an explicit null is as good as absent."""

    def __init__(
        self,
        slots: Slots,
        given: Sequence[tuple[str, Value]],
        path: tuple[str, ...],
        where: Condition | None = None,
    ) -> None:
        """`where` is what a filter asks of the rows; the compiler applies it, whatever the resolver answers."""
        self._slots = slots
        self._given: Mapping[str, Value] = dict(given)
        self.path = path
        self._where = where

    def __contains__(self, name: str) -> bool:
        return name in self._given

    def filters(self, field: str) -> bool:
        """Whether the filter on the rows asks anything of this field of theirs."""
        return speaks_of(self._where, field)

    def value(self, name: str) -> Value | None:
        """Where the argument's value comes from; None where it is not given."""
        return self._given.get(name)

    def known(self, name: str) -> Any:  # noqa: ANN401 - whatever the argument's type admits
        """The value of an enum's argument, for each has a statement of its own; None where it is not given."""
        value = self._given.get(name)
        assert value is None or isinstance(value, Literal), f"{name} differs from request to request"
        return value.value if value else None

    def bind(self, name: str, of: TypeEngine[Any], convert: Convert = lambda value: value) -> BindParameter[Any]:
        """The argument as a parameter of the statement."""
        return self._slots.bind(Slot(self._given[name], convert), of)

    def bind_value(self, value: Source, of: TypeEngine[Any], convert: Convert) -> BindParameter[Any]:
        """A value derived from an argument as a parameter of the statement."""
        return self._slots.bind(Slot(value, convert), of)

    def require(self, name: str, found: SQLColumnExpression[UUID]) -> SQLColumnExpression[UUID]:
        """What the argument names, looked up once; UNKNOWN_ACTOR refuses the request where it is not found."""
        label = f"actor_{len(self._slots.references)}"
        self._slots.references.append(Reference(self.path, name, self._given[name], found.label(label)))
        # As text, lest each part that reads it take where it comes from into a FROM of its own.
        return literal_column(f"{NAMED}.{label}", Uuid())


@dataclass(frozen=True, slots=True)
class Operand:
    """What a filter compares a value with, and how."""

    slots: Slots
    operator: str
    value: Value
    path: tuple[str, ...]

    def bind(self, of: TypeEngine[Any], convert: Convert = lambda value: value) -> BindParameter[Any]:
        """The value as a parameter of the statement."""
        return self.slots.bind(Slot(self.value, convert), of)

    def named(self, operator: str) -> "Operand":
        """The same value under another operator."""
        return replace(self, operator=operator)
