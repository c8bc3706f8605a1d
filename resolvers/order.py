"""The orders that lists come in unless a query asks for another."""

from typing import Any

from sqlalchemy import Date, SQLColumnExpression, Text, Uuid, literal_column

from db.base import UNDATED
from resolvers.compile.graph import Key

NO_DAY: SQLColumnExpression[Any] = literal_column(f"'{UNDATED}'::date")
"""The sort date of what has none."""


def newest(sort_date: SQLColumnExpression[Any], key: SQLColumnExpression[Any]) -> tuple[Key, ...]:
    """Newest first, what has no date last: one walk of an index on (…, sort date, key)."""
    return (Key("date", sort_date, Date(), descending=True), Key("id", key, Uuid(), descending=True))


def oldest(sort_date: SQLColumnExpression[Any], key: SQLColumnExpression[Any]) -> tuple[Key, ...]:
    """Oldest first, for the short lists of one entity's life."""
    return (Key("date", sort_date, Date()), Key("id", key, Uuid()))


def by_text(name: str, text: SQLColumnExpression[Any], key: SQLColumnExpression[Any]) -> tuple[Key, ...]:
    """By a text that is never null, in code point order."""
    return (Key(name, text, Text()), Key("id", key, Uuid()))
