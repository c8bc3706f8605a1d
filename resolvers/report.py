"""How the fields of a report are answered."""

from sqlalchemy import ARRAY, SQLColumnExpression, Text, func

from db.models import Article, Entity, Report
from resolvers.compile.argument import Arguments, Operand
from resolvers.compile.graph import ObjectType, Row
from resolvers.identity import key_of, write_id
from resolvers.row import RowOf


def report_id(row: Row, _arguments: Arguments) -> SQLColumnExpression[str]:
    """Its global id: that of the article, and of what it told of before anything was merged."""
    return write_id("Report", row.article_id, row.entity_id)


def _is(row: Row, operand: Operand) -> SQLColumnExpression[bool]:
    """Compares the `id` of a report, which no merger changes."""
    check = key_of("Report", operand.path)
    this = write_id("Report", row.article_id, row.entity_id)
    if operand.operator in ("eq", "ne"):
        given = operand.bind(Text(), lambda value: (check(value), value)[1])
        return this == given if operand.operator == "eq" else this != given
    many = operand.bind(ARRAY(Text()), lambda values: [(check(value), value)[1] for value in values])
    return this == func.any(many) if operand.operator == "in" else this != func.all(many)


REPORT = ObjectType(
    Report,
    {"id": report_id, "article": RowOf(Article, "article_id"), "entity": RowOf(Entity, "survivor_id")},
    {"id": _is},
)
"""Reports: that an article tells of an entity, and how."""
