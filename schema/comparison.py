"""Comparisons: what a filter may ask of one value, a type for each kind of value.

A comparison with null, whether the row's value or the given one, does not match; `isNull` asks for it.
"""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import strawberry
from strawberry import UNSET

from schema.scalars import ActorRef, Day, Period, Timestamp

EQUALITY = {
    "eq": "It is this.",
    "ne": "It is another than this.",
    "in": "It is one of these.",
    "notIn": "It is none of these.",
}
ORDER = {
    "lt": "It is less than this.",
    "lte": "It is this or less.",
    "gt": "It is more than this.",
    "gte": "It is this or more.",
}
NULLITY = {"isNull": "Whether there is no value."}
LISTS = ("in", "notIn", "hasAny", "hasAll")


@dataclass(frozen=True, eq=False)
class Comparison:
    """A kind of value that filters compare.

    Attributes:
        kind: what the compiler knows it by.
        input: the GraphQL input type that holds the operators.
        of: what a value is in the graph.
        sortable: whether lists may be ordered by it.
        nullable: whether it may be missing; of plain columns, their table knows.
    """

    kind: str
    input: type
    of: Any
    sortable: bool = False
    nullable: bool = True


def input_type(
    name: str,
    description: str,
    fields: Mapping[str, tuple[Any, str]],
    *,
    one_of: bool = False,
    required: tuple[str, ...] = (),
) -> Any:  # noqa: ANN401 - a class
    """A GraphQL input type whose fields, under their names in the graph, may be left out unless required."""
    members: dict[str, Any] = {"__annotations__": {}}
    for field, (of, said) in fields.items():
        default: Any = {} if field in required else {"default": UNSET}
        members["__annotations__"][f"{field}_"] = of if field in required else of | None
        members[f"{field}_"] = strawberry.field(name=field, description=said, **default)
    return strawberry.input(type(name, (), members), name=name, description=description, one_of=one_of)


def _comparison(kind: str, of: Any, what: str, *groups: Mapping[str, str], sortable: bool = True) -> Comparison:  # noqa: ANN401
    operators = {operator: said for group in groups for operator, said in group.items()}
    fields = {operator: (_operand(operator, of), said) for operator, said in operators.items()}
    description = f"What is asked of {what}: all that is given. A comparison with null does not match."
    return Comparison(kind, input_type(f"{kind}Comparison", description, fields), of, sortable)


def _operand(operator: str, of: Any) -> Any:  # noqa: ANN401 - an annotation
    if operator in ("isNull", "isEmpty"):
        return bool
    return list[of] if operator in LISTS else of


TEXT = _comparison(
    "Text",
    str,
    "a text, compared by code points",
    EQUALITY,
    ORDER,
    {
        "contains": "It contains this, without regard to case and accents.",
        "startsWith": "It starts with this, without regard to case and accents.",
    },
    NULLITY,
)
TEXTS = _comparison(
    "TextList",
    str,
    "a list of texts",
    {
        "has": "One of them is this.",
        "contains": "One of them contains this, without regard to case and accents.",
        "startsWith": "One of them starts with this, without regard to case and accents.",
    },
    sortable=False,
)
PASSAGE = replace(TEXT, sortable=False)
"""A text too long to sort by, and to put into cursors."""
INT = _comparison("Int", int, "a number", EQUALITY, ORDER, NULLITY)
COUNT = replace(INT, nullable=False)
FLOAT = _comparison("Float", float, "a number", EQUALITY, ORDER, NULLITY)
SCORE = replace(FLOAT, nullable=False)
BOOLEAN = _comparison("Boolean", bool, "a yes or no", {"eq": EQUALITY["eq"], "ne": EQUALITY["ne"]})
MOMENT = _comparison("DateTime", Timestamp, "a moment", EQUALITY, ORDER, NULLITY)
DAY = _comparison("Date", Day, "a day", EQUALITY, ORDER, NULLITY)
ID = _comparison("Id", strawberry.ID, "a global id; one that was merged means the survivor", EQUALITY, sortable=False)
ACTOR = _comparison("ActorRef", ActorRef, "which actor it is; one that is not known matches nothing", EQUALITY)
PARTIAL_DATE = Comparison(
    "PartialDate",
    input_type(
        "PartialDateComparison",
        "What is asked of a partial date: all that is given. A comparison with null does not match.",
        {
            "within": (Period, "It certainly lies within this period: every day that it can mean does."),
            "overlaps": (Period, "It possibly lies within this period: a day that it can mean does."),
            "earliest": (DAY.input, "The first day that it can mean."),
            "latest": (DAY.input, "The last day that it can mean."),
            "isNull": (bool, "Whether there is no date."),
        },
    ),
    Day,
    sortable=True,
)

_ENUMS: dict[str, Comparison] = {}


def member_of(vocabulary: type[enum.StrEnum]) -> Comparison:
    """The comparison of a value of a vocabulary."""
    name = vocabulary.__name__
    if name not in _ENUMS:
        made = _comparison(name, vocabulary, f"a value of {name}", EQUALITY, NULLITY)
        _ENUMS[name] = Comparison("Enum", made.input, vocabulary, sortable=True)
    return _ENUMS[name]


def set_of(vocabulary: type[enum.StrEnum]) -> Comparison:
    """The comparison of a set of values of a vocabulary."""
    name = f"{vocabulary.__name__}Set"
    if name not in _ENUMS:
        operators = {
            "has": "This is among them.",
            "hasAny": "At least one of these is among them.",
            "hasAll": "All of these are among them.",
            "isEmpty": "Whether there is none.",
        }
        made = _comparison(name, vocabulary, f"a set of values of {vocabulary.__name__}", operators, sortable=False)
        _ENUMS[name] = Comparison("EnumSet", made.input, vocabulary)
    return _ENUMS[name]
