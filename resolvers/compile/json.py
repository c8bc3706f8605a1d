"""SQL/JSON constructors: JSON_OBJECT keeps the order of keys and takes any number of them (PostgreSQL ≥ 16)."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import JSON, SQLColumnExpression, func, literal_column
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

NULL: SQLColumnExpression[Any] = literal_column("NULL::json", type_=JSON())
EMPTY: SQLColumnExpression[Any] = literal_column("'[]'::json", type_=JSON())


class JsonObject(FunctionElement[Any]):
    """`JSON_OBJECT('key' VALUE expression, …)`; the keys are GraphQL names, which need no escape."""

    type = JSON()
    inherit_cache = False

    def __init__(self, members: Sequence[tuple[str, SQLColumnExpression[Any]]]) -> None:
        self.keys = [key for key, _ in members]
        super().__init__(*(value for _, value in members))


@compiles(JsonObject)
def _write(element: JsonObject, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - SQLAlchemy's own
    values = [compiler.process(value, **options) for value in element.clauses]
    members = ", ".join(f"'{key}' VALUE {value}" for key, value in zip(element.keys, values, strict=True))
    return f"JSON_OBJECT({members} RETURNING json)"


def text_literal(text: str) -> SQLColumnExpression[str]:
    """A constant of the schema's or the document's own, written into the statement; never a client's value."""
    escaped = text.replace("'", "''")
    return literal_column(f"'{escaped}'::text")


def listed(rows: SQLColumnExpression[Any], *order: SQLColumnExpression[Any]) -> SQLColumnExpression[Any]:
    """A JSON list of the rows, empty rather than null."""
    items = aggregate_order_by(rows, *order) if order else rows
    return func.coalesce(func.json_agg(items), EMPTY)
