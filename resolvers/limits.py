"""What a request may ask for: refused before any SQL, at a price that no document can drive up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

from resolvers.compile.argument import Arguments, Slots
from resolvers.compile.condition import Counted, Related, Test
from resolvers.compile.grouping import GroupKey, Groups
from resolvers.compile.page import Size, size_of
from resolvers.compile.plan import Cover, EdgeNode, Edges, Many, Nodes, Object, One, Page, Target, walk
from resolvers.compile.sort import Sort
from resolvers.compile.value import Literal, Value, Variables
from resolvers.errors import TooCostly, TooDeep, TooLarge

LISTED = 10
"""How many rows a plain list (participations, speakers, evidence) is reckoned at."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The ceilings of one server.

    Attributes:
        depth: how deep fields may nest; introspection needs 13.
        fields: how many fields a document may select, its fragments spread out.
        cost: how many objects an answer may hold at the most, plain lists reckoned at LISTED rows.
        objects: on how many objects a plan may select, each interface seen from every type behind it: what compiling
            it costs.
        tokens: how many lexical tokens a document may have.
        criteria: how many comparisons, relations and keys the filters and orders of a request may hold.
        fragments: how many fragments it may define; validation compares each with every other.
    """

    depth: int = 24
    fields: int = 4_000
    cost: int = 500_000
    objects: int = 400
    tokens: int = 15_000
    criteria: int = 500
    fragments: int = 100


def measure(document: DocumentNode, limits: Limits) -> None:
    """Refuse a document that is too deep or too large, in time linear in its length.

    Raises:
        TooDeep: its fields nest deeper than the limit.
        TooLarge: it defines more fragments than the limit, or selects more fields, as `{ ...a ...a }` within `a` of
            `b` of `c` would.
    """
    fragments = {item.name.value: item for item in document.definitions if isinstance(item, FragmentDefinitionNode)}
    if len(fragments) > limits.fragments:
        raise TooLarge(f"the document defines {len(fragments)} fragments; at most {limits.fragments} are answered")
    meter = _Meter(fragments)
    for operation in document.definitions:
        if isinstance(operation, OperationDefinitionNode):
            depth, fields = meter.selection(operation.selection_set)
            if depth > limits.depth:
                raise TooDeep(f"the document nests {depth} fields deep; at most {limits.depth} are answered")
            if fields > limits.fields:
                raise TooLarge(f"the document selects {fields} fields; at most {limits.fields} are answered")


class _Meter:
    """Depth and number of fields; each fragment is measured once, however often it is spread."""

    def __init__(self, fragments: Mapping[str, FragmentDefinitionNode]) -> None:
        self._fragments = fragments
        self._known: dict[str, tuple[int, int]] = {}

    def selection(self, selections: SelectionSetNode | None) -> tuple[int, int]:
        if selections is None:
            return 0, 0
        measured = [self._item(item) for item in selections.selections]
        return max(depth for depth, _ in measured), sum(fields for _, fields in measured)

    def _item(self, item: Any) -> tuple[int, int]:  # noqa: ANN401 - a selection
        if isinstance(item, FieldNode):
            depth, fields = self.selection(item.selection_set)
            return depth + 1, fields + 1
        if isinstance(item, InlineFragmentNode):
            return self.selection(item.selection_set)
        assert isinstance(item, FragmentSpreadNode)
        return self._fragment(item.name.value)

    def _fragment(self, name: str) -> tuple[int, int]:
        if name not in self._known:
            self._known[name] = (0, 0)  # a cycle, or a fragment that is not there, is validation's to report
            if name in self._fragments:
                self._known[name] = self.selection(self._fragments[name].selection_set)
        return self._known[name]


@dataclass(frozen=True, slots=True)
class Length:
    """How many rows a plain list has that answers each of the ids it is given."""

    ids: Value

    def of(self, variables: Variables) -> int:
        """The number of ids, in this request."""
        return len(self.ids.of(variables))


@dataclass(frozen=True, slots=True)
class Varying:
    """A part of the answer whose size each request decides: so many times what hangs on one.

    Attributes:
        fixed: how many objects hang on one whatever is asked, itself among them.
    """

    times: Size | Length | int
    fixed: int
    parts: tuple["Varying", ...]

    def of(self, variables: Variables) -> int:
        """The number of objects, in this request.

        Raises:
            BadPage: a page of no possible size is asked for.
        """
        times = self.times if isinstance(self.times, int) else self.times.of(variables)
        return times * (self.fixed + sum(part.of(variables) for part in self.parts))


type Cost = Varying | int
"""How many objects a part of the answer may hold."""


def _times(times: Size | Length | int, parts: Iterable[Cost]) -> Cost:
    """So many times one object and all that hangs on it, reckoned as far as the document alone tells."""
    fixed, varying = 1, list[Varying]()
    for part in parts:
        if isinstance(part, int):
            fixed += part
        elif part.times == 1:
            fixed += part.fixed
            varying += part.parts
        else:
            varying.append(part)
    known = times.of({}) if isinstance(times, Size) and isinstance(times.value, Literal) else times
    return known * fixed if isinstance(known, int) and not varying else Varying(known, fixed, tuple(varying))


def limit_criteria(plan: Object, limits: Limits) -> None:
    """Refuse an operation whose filters and orders ask too much; they follow from the plan, so this is paid once.

    Raises:
        TooLarge: they hold more criteria than the limit.
    """
    asked = sum(isinstance(node, Test | Related | Counted | Sort) for node in walk(plan))
    if asked > limits.criteria:
        raise TooLarge(f"the filters and orders ask {asked} things; at most {limits.criteria} are answered")


def cost_of(plan: Object) -> Cost:
    """The cost of a plan, to be reckoned with each request's own values.

    Raises:
        BadGroup: groups are asked for in an order that they do not have.
        BadPage: both ends of a list are asked for at once.
    """
    return _times(1, _parts(plan, ()))


def check(cost: Cost, variables: Variables, limits: Limits) -> None:
    """Refuse a request that asks for too many rows.

    Raises:
        TooCostly: it could be answered with more objects than the limit.
    """
    asked = cost if isinstance(cost, int) else cost.of(variables)
    if asked > limits.cost:
        raise TooCostly(
            f"the request may be answered with {asked} objects; ask for smaller pages: at most {limits.cost}"
        )


def _parts(target: Target, path: tuple[str, ...]) -> tuple[Cost, ...]:
    """Of an interface, the selections on every type count, though a row is of one of them."""
    if not isinstance(target, Object):
        return tuple(part for item in target.objects for part in _parts(item, path))
    return tuple(_cost(item, (*path, item.key)) for item in target.members if isinstance(item, One | Many | Page))


def _cost(item: One | Many | Page, path: tuple[str, ...]) -> Cost:
    if isinstance(item, One):
        return _times(1, _parts(item.target, path))
    if isinstance(item, Many):
        return _times(_length(dict(item.arguments)), _parts(item.target, path))
    size = size_of(Arguments(Slots(), item.arguments, path))
    behind = tuple(part for target in _targets(item) for part in _parts(target, path))
    rows = _times(size, behind + _of_edges(item, path))
    asked = (part.at((*path, part.key)) for part in item.parts if isinstance(part, Groups))
    groups = tuple(_times(part.first, _of_groups(part, path)) for part in asked)
    covers = tuple(_times(1, _parts(part.target, path)) for part in item.parts if isinstance(part, Cover))
    return _times(1, (rows, *groups, *covers)) if groups or covers else rows


def _length(arguments: Mapping[str, Value]) -> Length | int:
    """How many rows a plain list is reckoned at: as many as are asked for, where it says so."""
    return Length(arguments["ids"]) if "ids" in arguments else LISTED


def _of_groups(groups: Groups, path: tuple[str, ...]) -> tuple[Cost, ...]:
    keys = [item for member in groups.members if isinstance(member, GroupKey) for item in member.members]
    return tuple(_times(1, _parts(item.target, path)) for item in keys if isinstance(item, One))


def _targets(item: Page) -> list[Target]:
    nodes = [part.target for part in item.parts if isinstance(part, Nodes)]
    edges = [part for part in item.parts if isinstance(part, Edges)]
    return nodes + [member.target for part in edges for member in part.members if isinstance(member, EdgeNode)]


def _of_edges(item: Page, path: tuple[str, ...]) -> tuple[Cost, ...]:
    members = [member for part in item.parts if isinstance(part, Edges) for member in part.members]
    return tuple(_cost(member, (*path, member.key)) for member in members if isinstance(member, One | Many | Page))
