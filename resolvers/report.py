"""How the fields of a report are answered."""

from db.models import Article, Entity, Report
from resolvers.compile.graph import ObjectType
from resolvers.row import row_of

REPORT = ObjectType(Report, {"article": row_of(Article, "article_id"), "entity": row_of(Entity, "survivor_id")})
