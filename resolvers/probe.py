"""Existence as one probe of an index per row, which the planner cannot turn into a join of everything."""

from typing import Any

from sqlalchemy import Select, SQLColumnExpression, literal_column, not_, select

from resolvers.compile.alias import aliased
from resolvers.compile.graph import Row

ONE: SQLColumnExpression[int] = literal_column("1")


def probe(row: Row, *conditions: SQLColumnExpression[bool]) -> SQLColumnExpression[bool]:
    """Whether a row of that alias meets the conditions, whatever encloses it."""
    found: Select[Any] = select(ONE).where(*conditions).limit(ONE).correlate_except(row)
    return found.scalar_subquery().is_not(None)


def once(row: Row, model: Any, *alike: str, order: str) -> SQLColumnExpression[bool]:  # noqa: ANN401 - a model
    """Whether a row is the first, by one column, of those of its table that are alike in the others."""
    before = aliased(model)
    same = (getattr(before, name) == getattr(row, name) for name in alike)
    return not_(probe(before, *same, getattr(before, order) < getattr(row, order)))
