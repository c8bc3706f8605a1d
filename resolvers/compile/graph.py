"""What a resolver declares: rows for an edge, a column for a field, the types that it knows them for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, SQLColumnExpression
from sqlalchemy.types import TypeEngine

if TYPE_CHECKING:
    from resolvers.compile.argument import Arguments, Operand

type Row = Any
"""A table or subquery as it stands in the statement: an aliased model, whose attributes are its columns."""


@dataclass(frozen=True, eq=False)
class Keyed:
    """A row of which no more is known, or asked, than its key."""

    id: SQLColumnExpression[Any]


@dataclass(frozen=True, eq=False)
class Key:
    """A sort key: never null, so that a cursor compares rows of it.

    Attributes:
        name: what the cursor's signature calls it.
    """

    name: str
    column: SQLColumnExpression[Any]
    of: TypeEngine[Any]
    descending: bool = False


@dataclass(frozen=True, eq=False)
class Rows:
    """The rows of an edge.

    Attributes:
        of: the child, whose columns its fields read.
        source: where the rows are found: FROM and WHERE, without columns. It may leave `of` itself out, as when an
            index of a link table gives the page; `keys` then says which child each row means.
        keys: the child's key columns, each as `source` has it; its `id` unless given.
        order: total: its last key is unique.
        own: the actor whose list this is; groups by partner leave it out.
        named: the entities that every row concerns, beside the one whose list it is.
        joined: rows that `source` joins to `of` for its order, by the field of `of` that leads to them; where there is
            none, their `id` is null.
    """

    of: Row
    source: Select[Any]
    keys: Mapping[str, SQLColumnExpression[Any]] = field(default_factory=dict)
    order: tuple[Key, ...] = ()
    own: SQLColumnExpression[Any] | None = None
    named: tuple[SQLColumnExpression[Any], ...] = ()
    joined: Mapping[str, Row] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Embedded:
    """An object made of columns of its parent's own row; null unless `present`."""

    present: SQLColumnExpression[bool]
    columns: Mapping[str, SQLColumnExpression[Any]]


type Resolver = Callable[[Row, "Arguments"], SQLColumnExpression[Any] | Embedded | Rows]
type Criterion = Callable[[Row, "Operand"], SQLColumnExpression[bool]]


@dataclass(frozen=True, eq=False)
class ByKey:
    """A criterion that reads nothing of a row but its `id`, so that a foreign key may stand for the row."""

    criterion: Criterion

    def __call__(self, row: Row, operand: "Operand") -> SQLColumnExpression[bool]:
        """Whether the row meets it."""
        return self.criterion(row, operand)


@dataclass(frozen=True, eq=False)
class ObjectType:
    """A concrete type: the table its rows come from, and how its fields are answered.

    A field that is not listed is the column of its name.

    Attributes:
        criteria: fields that a filter compares otherwise than by their answer.
        cited: its rows are entities.
        in_no_year: whether the date of a row, the one that lists are sorted by, may mean several years; if not, the
            sort date alone tells the year.
    """

    table: Any
    fields: Mapping[str, Resolver] = field(default_factory=dict)
    criteria: Mapping[str, Criterion] = field(default_factory=dict)
    cited: bool = False
    in_no_year: Callable[[Keyed], SQLColumnExpression[bool]] | None = None

    def resolver(self, name: str) -> Resolver:
        """What answers the field of that Python name."""
        return self.fields.get(name) or (lambda row, _: getattr(row, name))


@dataclass(frozen=True, eq=False)
class AbstractType:
    """An interface: for each concrete type, the rows behind a row of the common table.

    Attributes:
        fields: what a filter reads from the common row; a selection reads from the concrete one.
        by_key: the concrete rows follow from the key of the common one, so that a foreign key may stand for it.
    """

    table: Any
    members: Mapping[str, Callable[[Row], Rows]]
    fields: Mapping[str, Resolver] = field(default_factory=dict)
    criteria: Mapping[str, Criterion] = field(default_factory=dict)
    by_key: bool = False

    def resolver(self, name: str) -> Resolver:
        """What answers the field of that Python name of the common row."""
        return self.fields.get(name) or (lambda row, _: getattr(row, name))


type Type = ObjectType | AbstractType
type Graph = Mapping[str, Type]
"""GraphQL type name -> how it is answered."""
