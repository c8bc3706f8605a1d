"""How the fields of a report are answered."""

from sqlalchemy import ARRAY, SQLColumnExpression, Text, func

from db.models import Article, Entity, Report
from resolvers.compile.argument import Operand
from resolvers.compile.graph import ObjectType, Row
from resolvers.identity import key_of, write_id
from resolvers.row import RowOf


def _id(row: Row) -> SQLColumnExpression[str]:
    """Its global id: that of the article, and of what it told of before anything was merged."""
    return write_id("Report", row.article_id, row.entity_id)


def _is(row: Row, operand: Operand) -> SQLColumnExpression[bool]:
    """Compares the `id` of a report, which no merger changes."""
    key = key_of("Report", operand.path)

    def checked(value: str) -> str:
        key(value)
        return value

    if operand.operator in ("eq", "ne"):
        given = operand.bind(Text(), checked)
        return _id(row) == given if operand.operator == "eq" else _id(row) != given
    several = operand.bind(ARRAY(Text()), lambda values: [checked(value) for value in values])
    return _id(row) == func.any(several) if operand.operator == "in" else _id(row) != func.all(several)


REPORT = ObjectType(
    Report,
    {"id": lambda row, _: _id(row), "article": RowOf(Article, "article_id"), "entity": RowOf(Entity, "survivor_id")},
    {"id": _is},
)
"""Reports: that an article tells of an entity, and how."""
