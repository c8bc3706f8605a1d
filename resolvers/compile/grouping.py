"""What `groups` asks, as plain data: read at plan time from its arguments."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from resolvers.compile.condition import Test
from resolvers.compile.page import Size
from resolvers.compile.value import Given, Literal, Value, Variables
from resolvers.errors import BadGroup
from schema.connection import DEFAULT_PAGE
from schema.groups import MEASURES

if TYPE_CHECKING:
    from resolvers.compile.plan import Leaf, One, Typename


@dataclass(frozen=True, slots=True)
class Aggregate:
    """A number of a group: `count`, `distinct` of a key, `min` or `max` of a measure; or `by`, a key itself."""

    name: str
    of: str = ""

    @property
    def label(self) -> str:
        """What the column is called."""
        return f"{self.name}_{self.of}"


@dataclass(frozen=True, slots=True)
class GroupKey:
    """`key` of a group: each value under the document's key."""

    key: str
    type: str
    members: tuple["Typename | Leaf | One", ...]


@dataclass(frozen=True, slots=True)
class Extremes:
    """`min` or `max` of a group."""

    key: str
    name: str
    members: tuple["Typename | Leaf", ...]


@dataclass(frozen=True, slots=True)
class Number:
    """`count` or `distinct` of a group."""

    key: str
    aggregate: Aggregate


@dataclass(frozen=True, slots=True)
class GroupCursor:
    """`cursor` of a group."""

    key: str


type GroupMember = Typename | GroupKey | GroupCursor | Extremes | Number


@dataclass(frozen=True, slots=True)
class Groups:
    """`groups` of a connection."""

    key: str
    of: str
    by: tuple[str, ...]
    having: tuple[tuple[Aggregate, Test], ...]
    order: tuple[tuple[Aggregate, bool, bool], ...]
    first: Size
    members: tuple[Any, ...] = field(default=())
    after: Value | None = None

    @property
    def counted(self) -> tuple[str, ...]:
        """The keys whose different values are counted."""
        return tuple(each.of for each in self.aggregates() if each.name == "distinct")

    @property
    def measured(self) -> tuple[str, ...]:
        """The measures whose extremes are told, asked or sorted by."""
        return tuple(dict.fromkeys(each.of for each in self.aggregates() if each.name in ("min", "max")))

    def at(self, path: tuple[str, ...]) -> "Groups":
        """The same, where they stand in the answer.

        Raises:
            BadGroup: an order names a key that is not grouped by.
        """
        for aggregate, _, _ in self.order:
            if aggregate.name == "by" and aggregate.of not in self.by:
                known = f"one of {', '.join(self.by)}" if self.by else "`count`"
                raise BadGroup(
                    f"`orderBy` names the key {aggregate.of}, which `by` does not: name it there, or order by {known}",
                    path,
                )
        return replace(self, first=replace(self.first, path=path))

    def aggregates(self) -> tuple[Aggregate, ...]:
        """Every number that the groups need."""
        return tuple(dict.fromkeys(self._aggregates()))

    def _aggregates(self) -> Iterator[Aggregate]:
        yield Aggregate("count")
        yield from (aggregate for aggregate, _ in self.having)
        yield from (aggregate for aggregate, _, _ in self.order if aggregate.name != "by")
        for member in self.members:
            if isinstance(member, Number):
                yield member.aggregate
            elif isinstance(member, Extremes):
                yield from (Aggregate(member.name, leaf.field) for leaf in member.members if hasattr(leaf, "field"))


def read_groups(
    key: str, of: str, arguments: Mapping[str, Value], members: tuple[Any, ...], variables: Variables
) -> Groups:
    """The groups that the arguments ask for."""

    def given(name: str) -> Given | None:
        return Given(arguments[name], arguments[name].of(variables)) if name in arguments else None

    asked: Any = arguments["by"].of(variables)
    by = tuple(dict.fromkeys(str(item) for item in asked))
    order = tuple(_order(given("orderBy"))) or ((Aggregate("count"), True, False),)
    first = Size(arguments.get("first") or Literal(DEFAULT_PAGE), "first", ())
    return Groups(key, of, by, tuple(_having(of, given("having"))), order, first, members, arguments.get("after"))


def _having(of: str, given: Given | None) -> Iterator[tuple[Aggregate, Test]]:
    for name, part in given.fields() if given else ():
        if part.now is None:
            continue
        if name == "count":
            yield from ((Aggregate("count"), test) for test in _tests("Int", part))
        else:
            for measure, compared in part.fields():
                if compared.now is not None:
                    kind = MEASURES[of][measure].comparison.kind
                    yield from ((Aggregate(name, measure), test) for test in _tests(kind, compared))


def _tests(kind: str, given: Given) -> Iterator[Test]:
    for operator, operand in given.fields():
        yield Test("", kind, operator, operand.value, operand.now is None)


def _order(given: Given | None) -> Iterator[tuple[Aggregate, bool, bool]]:
    for item in given.items() if given else ():
        for name, part in item.fields():
            if name == "count":
                yield (Aggregate("count"), *_way(part.now))
            elif name == "key":
                yield (Aggregate("by", str(part.now["by"])), *_way(part.now["direction"]))
            else:
                for measure, direction in part.fields():
                    yield (Aggregate(name, measure), *_way(direction.now))


def _way(direction: str) -> tuple[bool, bool]:
    return direction.startswith("DESC"), direction.endswith("FIRST")
