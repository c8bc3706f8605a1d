"""Whatever can be cited: the fields and edges that every entity has, and the way from an id to its row."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Integer, SQLColumnExpression, Text, Uuid, distinct, func, select

from db.models import (
    Agreement,
    AgreementAction,
    Article,
    Claim,
    Country,
    Entity,
    Meeting,
    OfficeHolding,
    Official,
    Organization,
    RelationAction,
    Report,
    Statement,
    StatementAbout,
)
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import AbstractType, Criterion, Key, Keyed, ObjectType, Resolver, Row, Rows
from resolvers.compile.json import listed, text_literal
from resolvers.identity import global_id, id_is, write_id
from resolvers.order import newest

TABLES: dict[str, Any] = {
    "Country": Country,
    "Organization": Organization,
    "Official": Official,
    "OfficeHolding": OfficeHolding,
    "Meeting": Meeting,
    "Agreement": Agreement,
    "AgreementAction": AgreementAction,
    "Statement": Statement,
    "RelationAction": RelationAction,
}


def entity_type(
    of: str,
    fields: Mapping[str, Resolver],
    criteria: Mapping[str, Criterion] | None = None,
    in_no_year: Callable[[Keyed], SQLColumnExpression[bool]] | None = None,
) -> ObjectType:
    """A type whose rows are entities: its own fields beside those of every entity."""
    named: dict[str, Resolver] = {"id": global_id(of), "former_ids": lambda row, _: _former_ids(of, row)}
    own = {**named, **ENTITY_FIELDS, **fields}
    return ObjectType(TABLES[of], own, {"id": id_is(of), **(criteria or {})}, cited=True, in_no_year=in_no_year)


def kind_of(table: Any) -> str:  # noqa: ANN401 - a model
    """The kind of all entities of a table."""
    return str(table.__table__.c.kind.default.arg)


def _column(name: str) -> Resolver:
    def resolve(row: Row, _arguments: Arguments) -> SQLColumnExpression[Any]:
        entity = aliased(Entity)
        return select(getattr(entity, name)).where(entity.id == row.id).correlate(row).scalar_subquery()

    return resolve


def _former_ids(of: str, row: Row) -> SQLColumnExpression[Any]:
    merged = aliased(Entity)
    ids = listed(write_id(of, merged.id), merged.id)
    return select(ids).where(merged.merged_into_id == row.id).correlate(row).scalar_subquery()


def report_count(row: Row, _arguments: Arguments) -> SQLColumnExpression[int]:
    """How many articles tell of it."""
    report = aliased(Report)
    counted = select(func.count(distinct(report.article_id), type_=Integer()))
    return counted.where(report.survivor_id == row.id, report.retracted_at.is_(None)).correlate(row).scalar_subquery()


def outlet_count(row: Row, _arguments: Arguments) -> SQLColumnExpression[int]:
    """How many outlets tell of it."""
    report, article = aliased(Report), aliased(Article)
    counted = select(func.count(distinct(article.outlet), type_=Integer())).join_from(
        report, article, article.id == report.article_id
    )
    return counted.where(report.survivor_id == row.id, report.retracted_at.is_(None)).correlate(row).scalar_subquery()


def reports(row: Row, _arguments: Arguments) -> Rows:
    """The articles that tell of it, the newest article first."""
    report, article = aliased(Report), aliased(Article)
    source = (
        select()
        .select_from(report)
        .join(article, article.id == report.article_id)
        .where(report.survivor_id == row.id, report.retracted_at.is_(None))
    )
    keys = {"entity_id": report.entity_id, "article_id": report.article_id}
    order = (*newest(article.sort_date, article.id), Key("entity", report.entity_id, Uuid(), descending=True))
    return Rows(report, source, keys, order)


def claims(row: Row, arguments: Arguments) -> Rows:
    """Its live claims, by property."""
    claim = aliased(Claim)
    source = select().select_from(claim).where(claim.survivor_id == row.id, claim.retracted_at.is_(None))
    if "property" in arguments:
        source = source.where(claim.property == arguments.bind("property", Text()))
    return Rows(claim, source, order=by_property(claim))


def cited_in(row: Row, _arguments: Arguments) -> Rows:
    """The live claims of others whose value it is."""
    claim = aliased(Claim)
    source = select().select_from(claim).where(claim.value_entity_id == row.id, claim.retracted_at.is_(None))
    return Rows(claim, source, order=by_property(claim))


def by_property(claim: Row) -> tuple[Key, ...]:
    """Claims by property, then by key."""
    return (Key("property", claim.property, Text()), Key("id", claim.id, Uuid()))


def subject_of(row: Row, _arguments: Arguments) -> Rows:
    """The statements that concern it, newest first."""
    about, statement = aliased(StatementAbout), aliased(Statement)
    source = select().select_from(about).where(about.entity_id == row.id, about.live)
    return Rows(statement, source, {"id": about.statement_id}, newest(about.sort_date, about.statement_id))


def _member(of: str) -> Callable[[Row], Rows]:
    def rows(entity: Row) -> Rows:
        child = aliased(TABLES[of])
        kind = text_literal(kind_of(TABLES[of]))
        return Rows(child, select().select_from(child).where(entity.kind == kind, child.id == entity.id))

    return rows


def as_member(rows: Callable[[Row], Rows]) -> Resolver:
    """The row of a concrete type behind a row of an interface, as an edge that a filter follows."""
    return lambda row, _: rows(row)


ENTITY_FIELDS: dict[str, Resolver] = {
    "recorded_at": _column("recorded_at"),
    "updated_at": _column("updated_at"),
    "retracted_at": _column("retracted_at"),
    "report_count": report_count,
    "outlet_count": outlet_count,
    "reports": reports,
    "claims": claims,
    "cited_in": cited_in,
    "subject_of": subject_of,
}
"""What every entity has: read by its key alone, so that it serves a row of whatever kind."""
MEMBERS = {of: _member(of) for of in TABLES}
ENTITY = AbstractType(
    Entity,
    MEMBERS,
    {**ENTITY_FIELDS, **{TABLES[of].__tablename__: as_member(rows) for of, rows in MEMBERS.items()}},
    {"id": id_is(None)},
)
