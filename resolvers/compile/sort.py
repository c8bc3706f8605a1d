"""What an order asks, as plain data: read at plan time from the argument `orderBy`."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from resolvers.compile.condition import EVERYTHING, FIELDS, All, read_where
from resolvers.compile.value import Given, Value
from schema.comparison import Comparison
from schema.criteria import Many
from schema.direction import Direction


@dataclass(frozen=True, slots=True)
class Sort:
    """One key of an order.

    Attributes:
        way: the (type, field) of each single row on the way to the key.
        of: the type of the row that has the key.
        kind: of comparison; `Count` where the key is the number of rows behind the field.
        counted: the type of those rows, `where` which of them count, `asked` the filter as the request gives it.
    """

    way: tuple[tuple[str, str], ...]
    of: str
    field: str
    kind: str
    nullable: bool
    descending: bool
    nulls_first: bool
    counted: str = ""
    where: All = EVERYTHING
    asked: Value | None = None

    @property
    def name(self) -> str:
        """What a cursor's signature calls the key."""
        return ".".join((*(field for _, field in self.way), self.field, self.kind))


def read_order(of: str, given: Given) -> tuple[Sort, ...]:
    """The keys of an `orderBy`, the first deciding; a null among them asks nothing."""
    return tuple(sort for item in given.items() for sort in _read(of, (), item))


def _read(of: str, way: tuple[tuple[str, str], ...], given: Given) -> Iterator[Sort]:
    for name, part in given.fields():
        field, criterion = FIELDS[of][name]
        if isinstance(criterion, Comparison):
            yield _sort(way, of, field, criterion.kind, part.now, nullable=criterion.nullable)
        elif isinstance(criterion, Many):
            parts = dict(part.fields())
            asked = parts.get("where")
            where = read_where(criterion.of, asked) if asked and asked.now is not None else EVERYTHING
            sort = _sort(way, of, field, "Count", parts["direction"].now, nullable=False)
            yield replace(sort, counted=criterion.of, where=where, asked=asked.value if asked else None)
        else:
            yield from _read(criterion.of, (*way, (of, field)), part)


def _sort(
    way: tuple[tuple[str, str], ...], of: str, field: str, kind: str, direction: Direction, *, nullable: bool
) -> Sort:
    descending, nulls_first = direction.startswith("DESC"), direction.endswith("FIRST")
    return Sort(way, of, field, kind, nullable or bool(way), descending, nulls_first)
