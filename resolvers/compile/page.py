"""Pages of a connection: sizes, keyset cursors, and the SQL that walks from one to the next."""

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Boolean,
    Date,
    DateTime,
    Double,
    Integer,
    SQLColumnExpression,
    Text,
    Uuid,
    and_,
    func,
    literal_column,
    or_,
    tuple_,
)
from sqlalchemy.types import TypeEngine

from resolvers.compile.argument import Arguments
from resolvers.compile.graph import Key
from resolvers.compile.json import text_literal
from resolvers.compile.value import Literal, Value, Variables
from resolvers.errors import BadCursor, BadPage
from schema.connection import DEFAULT_PAGE

MAXIMUM_PAGE = 1000
_INFINITE = {"-infinity": date.min, "infinity": date.max}  # asyncpg's own reading of PostgreSQL's infinite dates


@dataclass(frozen=True, slots=True)
class Size:
    """How many rows a page may have, in each request."""

    value: Value
    argument: str
    path: tuple[str, ...]

    def of(self, variables: Variables) -> int:
        """The number of rows.

        Raises:
            BadPage: it is negative, or more than a page holds.
        """
        size: Any = self.value.of(variables)
        if not 0 <= size <= MAXIMUM_PAGE:
            raise BadPage(f"`{self.argument}: {size}` is not a page: give 0 to {MAXIMUM_PAGE}", self.path)
        return int(size)


def size_of(arguments: Arguments) -> Size:
    """The size of the page that the arguments ask for.

    Raises:
        BadPage: both ends are asked for at once.
    """
    if "first" in arguments and "last" in arguments:
        raise BadPage("`first` and `last` exclude each other: give one of them", arguments.path)
    name = "last" if "last" in arguments else "first"
    return Size(arguments.value(name) or Literal(DEFAULT_PAGE), name, arguments.path)


@dataclass(frozen=True, slots=True)
class Signature:
    """What a cursor says of the list and the order it was taken from.

    Attributes:
        order: the list and its keys.
        counted: the filters of the keys that count, whose values belong to the order.
    """

    order: str
    counted: tuple[Value, ...] = ()

    def of(self, variables: Variables) -> str:
        """The signature, in this request."""
        if not self.counted:
            return self.order
        asked = json.dumps([value.of(variables) for value in self.counted], sort_keys=True, default=str)
        return _digest(f"{self.order}:{asked}")

    def written(self, arguments: Arguments) -> SQLColumnExpression[str]:
        """The signature, in SQL."""
        return arguments.bind_value(self, Text(), str) if self.counted else text_literal(self.order)


@dataclass(frozen=True, slots=True)
class Marked:
    """A cursor that a request gives, and the signature it must bear."""

    cursor: Value
    signature: Signature

    def of(self, variables: Variables) -> tuple[str, str]:
        """Both."""
        cursor: Any = self.cursor.of(variables)
        return cursor, self.signature.of(variables)


def signature(connection: str, order: Sequence[Key], counted: tuple[Value, ...] = ()) -> Signature:
    """The signature of a list in an order."""
    keys = ",".join(f"{key.name}{'-' if key.descending else '+'}" for key in order)
    return Signature(_digest(f"{connection}:{keys}"), counted)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def write_cursor(
    signed: SQLColumnExpression[str], keys: Sequence[SQLColumnExpression[Any]]
) -> SQLColumnExpression[str]:
    """The cursor of a row: its sort keys behind the signature, in unpadded base64url."""
    plain = func.json_build_array(signed, *keys).cast(Text)
    encoded = func.encode(func.convert_to(plain, text_literal("UTF8")), text_literal("base64"))
    return func.translate(encoded, literal_column(r"E'+/\n='"), text_literal("-_"))


def compare(
    arguments: Arguments, name: str, signed: Signature, order: Sequence[Key], *, beyond: bool, inclusive: bool = False
) -> SQLColumnExpression[bool]:
    """Whether a row lies beyond (or before) the row of the cursor given as the argument of this name."""
    cursor = arguments.value(name)
    assert cursor is not None
    marks = [
        arguments.bind_value(Marked(cursor, signed), key.of, _reader(len(order), place, key.of, name, arguments.path))
        for place, key in enumerate(order)
    ]
    if len({key.descending for key in order}) == 1:
        return _compare_rows(order, marks, beyond=beyond, inclusive=inclusive)
    return _compare_keys(order, marks, beyond=beyond, inclusive=inclusive)


def _compare_rows(
    order: Sequence[Key], marks: Sequence[SQLColumnExpression[Any]], *, beyond: bool, inclusive: bool
) -> SQLColumnExpression[bool]:
    """All keys in one direction: one row comparison, which an index of that order answers."""
    left, right = tuple_(*(key.column for key in order)), tuple_(*marks)
    if order[0].descending is beyond:
        return left <= right if inclusive else left < right
    return left >= right if inclusive else left > right


def _compare_keys(
    order: Sequence[Key], marks: Sequence[SQLColumnExpression[Any]], *, beyond: bool, inclusive: bool
) -> SQLColumnExpression[bool]:
    """Mixed directions: the first key that differs decides."""
    cases = [
        and_(
            *(key.column == mark for key, mark in zip(order[:place], marks, strict=False)),
            order[place].column < marks[place]
            if order[place].descending is beyond
            else order[place].column > marks[place],
        )
        for place in range(len(order))
    ]
    same = [and_(*(key.column == mark for key, mark in zip(order, marks, strict=True)))] if inclusive else []
    return or_(*cases, *same)


def _reader(
    length: int, place: int, of: TypeEngine[Any], name: str, path: tuple[str, ...]
) -> Callable[[tuple[str, str]], Any]:
    def read(marked: tuple[str, str]) -> Any:  # noqa: ANN401 - whatever the key is
        cursor, signed = marked
        try:
            keys = _decode(cursor)
            if len(keys) != length + 1 or keys[0] != signed:
                raise BadCursor(f"`{name}` is a cursor of another list or another order; take it from this one", path)
            return _read_key(keys[place + 1], of)
        except (ValueError, TypeError, KeyError, binascii.Error) as error:
            raise BadCursor(
                f"`{name}` is not a cursor; take one from `cursor`, `startCursor` or `endCursor`", path
            ) from error

    return read


def _decode(cursor: str) -> list[Any]:
    if not re.fullmatch(r"[A-Za-z0-9_-]+", cursor):
        raise ValueError(cursor)
    keys = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    if not isinstance(keys, list):
        raise TypeError(cursor)
    return keys


def _read_key(value: Any, of: TypeEngine[Any]) -> Any:  # noqa: ANN401 - whatever the key is
    if isinstance(of, Date):
        return _INFINITE.get(value) or date.fromisoformat(value)
    if isinstance(of, DateTime):
        return datetime.fromisoformat(value)
    if isinstance(of, Uuid):
        return UUID(hex=str(value))
    if isinstance(of, Integer):
        return _read_integer(value)
    if isinstance(of, Double):
        return _read_float(value)
    expected = bool if isinstance(of, Boolean) else str
    if type(value) is not expected or (isinstance(value, str) and "\x00" in value):
        raise TypeError(value)
    return value


def _read_integer(value: object) -> int:
    if type(value) is not int or not -(2**31) <= value < 2**31:
        raise ValueError(value)
    return value


def _read_float(value: object) -> float:
    if type(value) not in (int, float):
        raise ValueError(value)
    return float(value)  # type: ignore[arg-type]  # narrowed just above
