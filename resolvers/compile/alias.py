"""Tables as they stand in a statement, each use under a name of its own."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any, cast

from sqlalchemy import FromClause, SQLColumnExpression, Table

_used: ContextVar[Counter[Table]] = ContextVar("used")


class _Use:
    """A table under a name; its attributes are its columns."""

    def __init__(self, of: FromClause) -> None:
        self._of = of

    def __getattr__(self, name: str) -> SQLColumnExpression[Any]:
        if name not in self._of.c:
            raise AttributeError(f"{self._of} has no column {name}")
        column = self._of.c[name]
        setattr(self, name, column)  # asked for again and again: by every statement that uses the table so often
        return column

    def __clause_element__(self) -> FromClause:
        return self._of


@contextmanager
def one_statement() -> Iterator[None]:
    """Within it, each call of `aliased` gives another name; the next statement begins anew."""
    token = _used.set(Counter())
    try:
        yield
    finally:
        _used.reset(token)


def aliased[Model](model: type[Model]) -> type[Model]:
    """Another use of a model's table in the statement that is being written.

    Unlike SQLAlchemy's own, the third use of a table is the same object in every statement: to copy the columns of
    each took longer than all the rest of a plan.
    """
    table: Table = model.__table__  # type: ignore[attr-defined]  # every model has one
    used = _used.get()
    used[table] += 1
    return cast("type[Model]", _use(table, used[table]))


@cache
def _use(table: Table, number: int) -> _Use:
    return _Use(table.alias(f"{table.name}_{number}"))
