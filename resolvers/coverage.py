"""What a list rests on: the articles that could have told of its rows."""

from typing import Any

from sqlalchemy import (
    ARRAY,
    Date,
    Integer,
    SQLColumnExpression,
    Uuid,
    and_,
    case,
    cast,
    distinct,
    func,
    literal_column,
    or_,
    select,
    true,
)
from sqlalchemy.dialects.postgresql import array

from db.models import Article, Entity, Report
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import Key, ObjectType, Row, Rows
from resolvers.compile.json import text_literal
from resolvers.derived import columns, row_behind
from resolvers.probe import ONE

type Column = SQLColumnExpression[Any]

_EVER: Column = literal_column("'-infinity'::date")
_FOREVER: Column = literal_column("'infinity'::date")


def coverage(rows: Rows, period: tuple[Column, Column] | None, scope: tuple[Row, ...]) -> Rows:
    """One row of what the list rests on, the articles of a period or of all time."""
    first, last = period or (_EVER, _FOREVER)
    since = func.nullif(first, _EVER, type_=Date())
    until = func.nullif(last, _FOREVER, type_=Date())
    article = aliased(Article)
    mention_all = [_mentions(article, each) for each in rows.named] or [_stands(article)]
    covered = (
        select(
            since.label("since"),
            until.label("until"),
            cast(array(list(rows.named)), ARRAY(Uuid())).label("named"),
            rows.source.with_only_columns(ONE).correlate(*scope).exists().label("found"),
            *_numbers(article),
        )
        .select_from(article)
        .where(*mention_all, _published(article, since, until))
        .correlate(*scope)
        .subquery()
    )
    return Rows(covered, select().select_from(covered))


def _days(article: Row) -> tuple[Column, Column]:
    """The first and the last day that the date of an article can mean; `-infinity` and null where it has none."""
    last = case((article.published_edtf.is_not(None), article.published_latest), else_=article.dateline_latest)
    return article.sort_date, last


def _numbers(article: Row) -> list[Column]:
    """How many articles, of how many outlets, from when to when."""
    first, last = _days(article)
    return [
        func.count(article.id, type_=Integer()).label("article_count"),
        func.count(distinct(article.outlet), type_=Integer()).label("outlet_count"),
        func.min(first, type_=Date()).filter(first > _EVER).label("first_published"),
        func.max(last, type_=Date()).label("last_published"),
    ]


def _published(article: Row, since: Column, until: Column) -> Column:
    """Whether an article certainly appeared in a period; where that is open at both ends, undated ones did as well."""
    first, last = _days(article)
    within = and_(first > _EVER, first >= func.coalesce(since, _EVER), last <= func.coalesce(until, _FOREVER))
    return or_(and_(since.is_(None), until.is_(None)), within)


def _mentions(article: Row, entity: Column) -> Column:
    """Whether an article tells of an entity."""
    report = aliased(Report)
    told = select(report.article_id).where(report.survivor_id == entity, report.retracted_at.is_(None))
    found: Column = article.id.in_(told.correlate_except(report))
    return found


def _stands(article: Row) -> Column:
    """Whether an article was not taken back: it tells of something still, or never told of anything."""
    report, taken = aliased(Report), aliased(Report)
    told = select(ONE).where(report.article_id == article.id, report.retracted_at.is_(None)).correlate(article).exists()
    silent = ~select(ONE).where(taken.article_id == article.id).correlate(article).exists()
    return or_(told, silent)


def mentions(row: Row, _arguments: Arguments) -> Rows:
    """The same numbers for each that is named, in their order."""
    each = func.unnest(row.c.named).table_valued("id", with_ordinality="place", name="each").render_derived()
    article = aliased(Article)
    numbers = (
        select(*_numbers(article))
        .where(_mentions(article, each.c.id), _published(article, row.c.since, row.c.until))
        .correlate(each, row)
        .subquery()
        .lateral()
    )
    told = select(each.c.id.label("entity_id"), each.c.place, *numbers.c).join_from(each, numbers, true())
    found = told.correlate(row).subquery()
    return Rows(found, select().select_from(found), order=(Key("place", found.c.place, Integer()),))


def _reading(row: Row, _arguments: Arguments) -> Column:
    return case(
        (row.c.found, text_literal("FOUND")),
        (row.c.article_count > literal_column("0"), text_literal("NONE_FOUND")),
        else_=text_literal("NO_COVERAGE"),
    )


_COUNTED = columns("article_count", "outlet_count", "first_published", "last_published")
COVERAGE = ObjectType(None, {**_COUNTED, **columns("since", "until"), "reading": _reading, "mentions": mentions})
MENTION = ObjectType(None, {**_COUNTED, "entity": row_behind(Entity, "entity_id")})
