"""A value compared as a filter asks, in SQL: null where either side is unknown."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import (
    ARRAY,
    Boolean,
    Date,
    DateTime,
    Double,
    Integer,
    SQLColumnExpression,
    Text,
    and_,
    false,
    func,
    literal_column,
    not_,
)
from sqlalchemy.types import TypeEngine

from resolvers.compile.argument import Operand
from resolvers.compile.graph import Embedded, Row

type Column = SQLColumnExpression[Any]

TYPES: Mapping[str, TypeEngine[Any]] = {
    "Text": Text(),
    "Int": Integer(),
    "Float": Double(),
    "Boolean": Boolean(),
    "DateTime": DateTime(timezone=True),
    "Date": Date(),
    "Enum": Text(),
}
_OPERATORS: Mapping[str, Callable[[Column, Column], Column]] = {
    "eq": lambda value, given: value == given,
    "ne": lambda value, given: value != given,
    "lt": lambda value, given: value < given,
    "lte": lambda value, given: value <= given,
    "gt": lambda value, given: value > given,
    "gte": lambda value, given: value >= given,
    "in": lambda value, given: value == func.any(given),
    "notIn": lambda value, given: and_(value != func.all(given), value.is_not(None)),  # null is all but none of none
    "isNull": lambda value, given: value.is_(None) == given,
}


def compare(kind: str, value: Column, operand: Operand) -> Column:
    """A scalar, compared."""
    of = TYPES[kind]
    match operand.operator:
        case "in" | "notIn":
            given = operand.bind(ARRAY(of), lambda items: [_plain(item) for item in items])
        case "isNull":
            given = operand.bind(Boolean())
        case _:
            given = operand.bind(of, _plain)
    return _OPERATORS[operand.operator](value, given)


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever the operand is
    """The driver takes the members of a vocabulary as texts."""
    return str(value) if isinstance(value, str) else value


def compare_folded(folded: Column, operand: Operand) -> Column:
    """A folded text that contains or starts with another, folded likewise."""
    pattern = func.folded_pattern(operand.bind(Text()))
    anything: Column = literal_column("'%'")
    ahead = anything.op("||")(pattern) if operand.operator == "contains" else pattern
    return folded.like(ahead.op("||")(anything))


def folded(row: Row, column: Column) -> Column:
    """The folded column beside a text, which an index serves; where there is none, the text folded."""
    beside = getattr(row, f"{getattr(column, 'key', None)}_folded", None)
    return func.fold(column, type_=Text()) if beside is None else beside


def compare_any(text: Column, folded: Column, operand: Operand) -> Column:
    """One text of a list, compared: the list matches where one of them does."""
    if operand.operator == "has":
        return text == operand.bind(Text())
    return compare_folded(folded, operand)


def compare_set(value: Column, operand: Operand) -> Column:
    """A set of members of a vocabulary, compared."""
    match operand.operator:
        case "isEmpty":
            return (value == literal_column("'{}'::text[]")) == operand.bind(Boolean())
        case "has":
            return value.op("@>", is_comparison=True)(operand.bind(ARRAY(Text()), lambda item: [str(item)]))
        case "hasAll":
            return value.op("@>", is_comparison=True)(operand.bind(ARRAY(Text()), _texts))
        case _:
            return value.op("&&", is_comparison=True)(operand.bind(ARRAY(Text()), _texts))


def _texts(items: Any) -> list[str]:  # noqa: ANN401 - members of a vocabulary
    return [str(item) for item in items]


def compare_date(date: Embedded, operand: Operand) -> Column:
    """A partial date, compared: certainly or possibly within a period, or by one of its days."""
    operator, _, of_day = operand.operator.partition(".")
    earliest, latest = date.columns["earliest"], date.columns["latest"]
    match operator:
        case "isNull":
            return not_(date.present) == operand.bind(Boolean())
        case "within":
            first, last = ends(operand)
            return and_(earliest >= first, latest <= last)
        case "overlaps":
            first, last = ends(operand)
            return and_(latest >= first, earliest <= last)
        case _:
            return compare("Date", date.columns[operator], operand.named(of_day))


def ends(operand: Operand) -> tuple[Column, Column]:
    """The first and the last day of a period; an open end is beyond every day."""
    first = operand.bind(Date(), lambda period: period[0])
    last = operand.bind(Date(), lambda period: period[1])
    return (
        func.coalesce(first, literal_column("'-infinity'::date")),
        func.coalesce(last, literal_column("'infinity'::date")),
    )


NOTHING: Column = false()
"""What a comparison with null comes to."""
