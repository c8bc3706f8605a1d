"""Global ids: `Type:key`, the key derived from the natural key, so that an id outlives a rebuild."""

import re
from collections.abc import Callable
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CompoundSelect, Select, SQLColumnExpression, Text, Uuid, func, not_, select, type_coerce

from db.models import Entity
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Operand
from resolvers.compile.graph import ByKey, Criterion, Resolver, Row
from resolvers.compile.json import text_literal
from resolvers.errors import BadId

_KEY = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_ID = re.compile(rf"([A-Z][A-Za-z]+):({_KEY})(?::({_KEY}))?")
_OF_TWO_KEYS = ("Relation", "Report")
"""Types whose rows are named by what they lie between: two actors; an article and what it tells of."""


def global_id(of: str) -> Resolver:
    """The `id` of a type whose table's key is `id`."""
    return lambda row, _: write_id(of, row.id)


def write_id(of: str, key: SQLColumnExpression[Any], *other: SQLColumnExpression[Any]) -> SQLColumnExpression[str]:
    """The global id of the row with that key, or with those two."""
    written = text_literal(f"{of}:").op("||")(key)
    for second in other:
        written = written.op("||")(text_literal(":")).op("||")(second)
    return type_coerce(written, Text)


def parse_id(value: str, path: tuple[str, ...]) -> tuple[str, UUID, UUID | None]:
    """The type, the key and, for a relation or a report, the second key that a global id names.

    Raises:
        BadId: it is not a global id.
    """
    match = _ID.fullmatch(value)
    if match is None or (match[1] in _OF_TWO_KEYS) is (match[3] is None):
        raise BadId(f"{value!r} is not a global id; take one from an `id` field", path)
    return match[1], UUID(match[2]), UUID(match[3]) if match[3] else None


def key_of(of: str, path: tuple[str, ...]) -> Callable[[str], UUID]:
    """Reads the key out of a global id of one type."""

    def read(value: str) -> UUID:
        kind, key, _ = parse_id(value, path)
        if kind != of:
            raise BadId(f"{value!r} names something of type {kind}, not {of}", path)
        return key

    return read


def survivor(key: SQLColumnExpression[UUID]) -> SQLColumnExpression[UUID]:
    """The key itself, or that of what its entity was merged into."""
    entity = aliased(Entity)
    merged = select(entity.survivor_id).where(entity.id == key).correlate_except(entity).scalar_subquery()
    return func.coalesce(merged, key)


def id_is(of: str | None) -> Criterion:
    """Compares the `id` of a type, or of an interface; a merged id means the survivor."""

    def compare(row: Row, operand: Operand) -> SQLColumnExpression[bool]:
        read = key_of(of, operand.path) if of else lambda value: parse_id(value, operand.path)[1]
        if operand.operator == "eq":
            same: SQLColumnExpression[bool] = row.id == survivor(operand.bind(Uuid(), read))
            return same
        many = operand.operator in ("in", "notIn")
        given = operand.bind(ARRAY(Uuid()), lambda value: [read(item) for item in (value if many else [value])])
        ids = func.unnest(given).table_valued("id", name="ids").render_derived()
        found = is_among(row.id, select(survivor(ids.c.id)))
        return not_(found) if operand.operator in ("ne", "notIn") else found

    return ByKey(compare)


def is_among(
    key: SQLColumnExpression[UUID], keys: Select[tuple[UUID]] | CompoundSelect[UUID]
) -> SQLColumnExpression[bool]:
    """Whether a key is one of those that a subquery finds; it is asked once, and an index can be asked for them all."""
    return key == func.any(func.array(keys.scalar_subquery(), type_=ARRAY(Uuid())))
