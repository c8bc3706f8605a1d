"""How the fields of a claim and of its evidence are answered."""

from sqlalchemy import Integer, select

from db.models import Article, Claim, Entity, Evidence
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import Key, ObjectType, Row, Rows
from resolvers.identity import global_id, id_is
from resolvers.row import RowOf


def evidence(row: Row, _arguments: Arguments) -> Rows:
    """The words that it rests on, the value's own first."""
    span = aliased(Evidence)
    source = select().select_from(span).where(span.claim_id == row.id)
    return Rows(span, source, order=(Key("ordinal", span.ordinal, Integer()),))


CLAIM = ObjectType(
    Claim,
    {
        "id": global_id("Claim"),
        "entity": RowOf(Entity, "survivor_id"),
        "value_entity": RowOf(Entity, "value_entity_id"),
        "evidence": evidence,
    },
    {"id": id_is("Claim")},
)
EVIDENCE = ObjectType(Evidence, {"article": RowOf(Article, "article_id"), "claim": RowOf(Claim, "claim_id")})
