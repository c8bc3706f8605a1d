"""Partial dates: four columns of the parent's row, under one prefix."""

from resolvers.compile.argument import Arguments
from resolvers.compile.graph import Embedded, ObjectType, Resolver, Row

COLUMNS = ("edtf", "earliest", "latest", "basis")


def partial_date(prefix: str) -> Resolver:
    """The date that the columns `<prefix>_edtf`, `_earliest`, `_latest` and `_basis` hold."""

    def resolve(row: Row, _arguments: Arguments) -> Embedded:
        columns = {name: getattr(row, f"{prefix}_{name}") for name in COLUMNS}
        return Embedded(columns["edtf"].is_not(None), columns)

    return resolve


def _column(name: str) -> Resolver:
    return lambda row, _: row.c[name]


PARTIAL_DATE = ObjectType(None, {name: _column(name) for name in COLUMNS})
"""The type as rows of its own, where a date is looked up elsewhere."""
