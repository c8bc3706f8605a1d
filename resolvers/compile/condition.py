"""What a filter asks, as plain data: read at plan time from the argument `where`, whose shape decides the statement."""

from collections.abc import Iterator
from dataclasses import dataclass

from resolvers.compile.value import Given, Value
from schema.comparison import Comparison
from schema.criteria import CRITERIA, Criterion, Many, graph_name

FIELDS: dict[str, dict[str, tuple[str, Criterion]]] = {
    of: {graph_name(field): (field, criterion) for field, criterion in criteria.items()}
    for of, criteria in CRITERIA.items()
}
"""Type -> name in the graph -> Python name and criterion."""


@dataclass(frozen=True, slots=True)
class Test:
    """A field compared with a value.

    Attributes:
        kind: of comparison: `Text`, `Enum` …
        operator: `earliest.gte` where it goes into a partial date.
        is_null: the value is null in this shape of request.
    """

    field: str
    kind: str
    operator: str
    value: Value
    is_null: bool


@dataclass(frozen=True, slots=True)
class All:
    """Each of the conditions holds; also of none."""

    conditions: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of the conditions holds."""

    conditions: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The condition does not hold: it is false or unknown."""

    condition: "Condition"


@dataclass(frozen=True, slots=True)
class Related:
    """Some, every or none of the rows behind a field meet the condition; behind a field of one row: `some`."""

    field: str
    of: str
    quantifier: str
    condition: "Condition"


@dataclass(frozen=True, slots=True)
class Counted:
    """The number of rows behind a field that meet the condition compares so."""

    field: str
    of: str
    condition: "Condition"
    tests: tuple[Test, ...]


type Condition = Test | All | Either | Not | Related | Counted

EVERYTHING = All(())


def read_where(of: str, given: Given) -> All:
    """What a `MeetingWhere` or its like asks of a row of that type."""
    return All(tuple(_read(of, name, part) for name, part in given.fields() if part.now is not None))


def _read(of: str, name: str, given: Given) -> Condition:
    match name:
        case "and":
            return All(tuple(read_where(of, item) for item in given.items()))
        case "or":
            return Either(tuple(read_where(of, item) for item in given.items()))
        case "not":
            return Not(read_where(of, given))
    field, criterion = FIELDS[of][name]
    if isinstance(criterion, Comparison):
        return All(tuple(_tests(field, criterion.kind, given)))
    if isinstance(criterion, Many):
        return All(tuple(_related(field, criterion.of, given)))
    return Related(field, criterion.of, "some", read_where(criterion.of, given))


def _tests(field: str, kind: str, given: Given) -> Iterator[Test]:
    for operator, operand in given.fields():
        if operator in ("earliest", "latest"):
            if operand.now is not None:
                for test in _tests(field, "Date", operand):
                    yield Test(field, kind, f"{operator}.{test.operator}", test.value, test.is_null)
        else:
            yield Test(field, kind, operator, operand.value, operand.now is None)


def _related(field: str, of: str, given: Given) -> Iterator[Condition]:
    for quantifier, inner in given.fields():
        if inner.now is None:
            continue
        if quantifier == "count":
            yield _counted(field, of, inner)
        else:
            yield Related(field, of, quantifier, read_where(of, inner))


def _counted(field: str, of: str, given: Given) -> Counted:
    where, tests = EVERYTHING, []
    for name, part in given.fields():
        if name != "where":
            tests.append(Test(field, "Int", name, part.value, part.now is None))
        elif part.now is not None:
            where = read_where(of, part)
    return Counted(field, of, where, tuple(tests))


def speaks_of(condition: Condition | None, field: str) -> bool:
    """Whether the condition asks anything of the row's own field, however deep within `and`, `or` and `not`."""
    match condition:
        case Test():
            return condition.field == field
        case All() | Either():
            return any(speaks_of(part, field) for part in condition.conditions)
        case Not():
            return speaks_of(condition.condition, field)
        case _:
            return False
