"""How the fields of a report are answered."""

from db.models import Article, Entity, Report
from resolvers.compile.graph import ObjectType
from resolvers.row import RowOf

REPORT = ObjectType(Report, {"article": RowOf(Article, "article_id"), "entity": RowOf(Entity, "survivor_id")})
