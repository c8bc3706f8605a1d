"""How the fields of an article are answered."""

from sqlalchemy import Integer, Uuid, not_, select, tuple_

from db.models import Article, Claim, Entity, Evidence, Report
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import Key, ObjectType, Row, Rows
from resolvers.entity import by_property
from resolvers.identity import global_id, id_is
from resolvers.partial_date import partial_date
from resolvers.probe import probe


def reports(row: Row, _arguments: Arguments) -> Rows:
    """What it tells of, in the order of the text."""
    report = aliased(Report)
    source = select().select_from(report).where(report.article_id == row.id, report.retracted_at.is_(None))
    keys = {"entity_id": report.entity_id, "article_id": report.article_id}
    order = (Key("start", report.start, Integer()), Key("id", report.entity_id, Uuid()))
    return Rows(report, source, keys, order)


def entities(row: Row, _arguments: Arguments) -> Rows:
    """The entities that it tells of; once, however many of its mentions were merged."""
    report, before = aliased(Report), aliased(Report)
    again = probe(
        before,
        before.article_id == report.article_id,
        before.survivor_id == report.survivor_id,
        before.retracted_at.is_(None),
        tuple_(before.start, before.entity_id) < tuple_(report.start, report.entity_id),
    )
    source = (
        select()
        .select_from(report)
        .where(report.article_id == row.id, report.retracted_at.is_(None))
        .where(not_(again))
    )
    order = (Key("start", report.start, Integer()), Key("id", report.survivor_id, Uuid()))
    return Rows(aliased(Entity), source, {"id": report.survivor_id}, order)


def claims(row: Row, _arguments: Arguments) -> Rows:
    """The live claims with evidence in it, by property."""
    claim, evidence = aliased(Claim), aliased(Evidence)
    here = select(evidence.claim_id).where(evidence.article_id == row.id).correlate(row)
    source = select().select_from(claim).where(claim.id.in_(here), claim.retracted_at.is_(None))
    return Rows(claim, source, order=by_property(claim))


ARTICLE = ObjectType(
    Article,
    {
        "id": global_id("Article"),
        "published_on": partial_date("published"),
        "dateline_date": partial_date("dateline"),
        "reports": reports,
        "entities": entities,
        "claims": claims,
    },
    {"id": id_is("Article")},
)
