"""Existence as one probe of an index per row, which the planner cannot turn into a join of everything."""

from typing import Any

from sqlalchemy import Select, SQLColumnExpression, literal_column, select

from resolvers.compile.graph import Row

ONE: SQLColumnExpression[int] = literal_column("1")


def probe(row: Row, *conditions: SQLColumnExpression[bool]) -> SQLColumnExpression[bool]:
    """Whether a row of that alias meets the conditions, whatever encloses it."""
    found: Select[Any] = select(ONE).where(*conditions).limit(ONE).correlate_except(row)
    return found.scalar_subquery().is_not(None)
