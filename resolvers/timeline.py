"""What the meetings, agreements and statements of a relation come to over time."""

from typing import Any

from sqlalchemy import (
    Date,
    DateTime,
    Integer,
    SQLColumnExpression,
    Text,
    Uuid,
    case,
    cast,
    func,
    literal_column,
    select,
    union_all,
)

from db.models import Meeting
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import Key, ObjectType, Resolver, Row, Rows
from resolvers.compile.json import text_literal
from resolvers.derived import column, columns
from resolvers.order import NO_DAY, newest, oldest
from resolvers.probe import ONE

type Column = SQLColumnExpression[Any]


def _dated(row: Row, meetings: Resolver, arguments: Arguments) -> Any:  # noqa: ANN401 - a subquery of key and day
    """The key and the first possible day of each held meeting that has a date."""
    rows = meetings(row, arguments)
    assert isinstance(rows, Rows)
    day, key = (item.column for item in rows.order)
    found: Any = rows.source.with_only_columns(day.label("day"), key.label("id")).where(day > NO_DAY)
    return found.correlate(row).subquery()


def first_meeting(meetings: Resolver) -> Resolver:
    """The earliest of the dated meetings."""
    return _extreme(meetings, latest=False)


def last_meeting(meetings: Resolver) -> Resolver:
    """The latest of the dated meetings."""
    return _extreme(meetings, latest=True)


def _extreme(meetings: Resolver, *, latest: bool) -> Resolver:
    def resolve(row: Row, arguments: Arguments) -> Rows:
        dated, meeting = _dated(row, meetings, arguments), aliased(Meeting)
        order = (newest if latest else oldest)(dated.c.day, dated.c.id)
        sorted_by = [key.column.desc() if key.descending else key.column for key in order]
        one = select(dated.c.id).order_by(*sorted_by).limit(ONE).subquery()
        return Rows(meeting, select().select_from(meeting).join(one, one.c.id == meeting.id))

    return resolve


def visits(host: str, meetings: Resolver) -> Resolver:
    """How many of the held meetings were visits that this one of the pair received."""

    def resolve(row: Row, arguments: Arguments) -> Column:
        rows, meeting = meetings(row, arguments), aliased(Meeting)
        assert isinstance(rows, Rows)
        _, key = (item.column for item in rows.order)
        visited = rows.source.with_only_columns(func.count(type_=Integer())).join(meeting, meeting.id == key)
        received = (meeting.host_id == row.c[host], meeting.setting == text_literal("VISIT"))
        return visited.where(*received).correlate(row).scalar_subquery()

    return resolve


def longest_gap(meetings: Resolver) -> Resolver:
    """The two meetings, one after the other, with the most days between them; the earliest such pair."""

    def resolve(row: Row, arguments: Arguments) -> Rows:
        dated = _dated(row, meetings, arguments)
        order = (dated.c.day, dated.c.id)
        pairs = select(
            func.lag(dated.c.id).over(order_by=order).label("after_id"),
            dated.c.id.label("before_id"),
            (dated.c.day - func.lag(dated.c.day).over(order_by=order)).label("days"),
            dated.c.day,
        ).subquery()
        longest = pairs.c.days.desc(), pairs.c.day, pairs.c.before_id
        gap = select(pairs).where(pairs.c.after_id.is_not(None)).order_by(*longest).limit(ONE).subquery()
        return Rows(gap, select().select_from(gap))

    return resolve


def timeline(meetings: Resolver, agreements: Resolver, statements: Resolver) -> Resolver:
    """How many of each fall into each period, the earliest first; what has no date is in none."""

    def resolve(row: Row, arguments: Arguments) -> Rows:
        kinds = {"meeting_count": meetings, "agreement_count": agreements, "statement_count": statements}
        found = union_all(*(_days(name, edge(row, arguments), row) for name, edge in kinds.items())).subquery()
        unit = arguments.bind("by", Text(), lambda by: str(by).lower())
        start = func.date_trunc(unit, cast(found.c.day, DateTime()), type_=DateTime())
        written = case(
            (unit == text_literal("year"), func.to_char(start, text_literal("YYYY"))),
            (unit == text_literal("quarter"), func.to_char(start, text_literal('YYYY-"Q"Q'))),
            else_=func.to_char(start, text_literal("YYYY-MM")),
        )
        counts = [func.count(type_=Integer()).filter(found.c.kind == text_literal(name)).label(name) for name in kinds]
        periods = select(written.label("period"), *counts).where(found.c.day > NO_DAY).group_by(literal_column("1"))
        told = periods.subquery()
        return Rows(told, select().select_from(told), order=(Key("period", told.c.period, Text()),))

    return resolve


def _days(name: str, rows: Any, row: Row) -> Any:  # noqa: ANN401 - rows of an edge, and a Select
    day = cast(rows.order[0].column, Date())
    return rows.source.with_only_columns(text_literal(name).label("kind"), day.label("day")).correlate(row)


def _meeting(column: str) -> Resolver:
    def resolve(row: Row, _arguments: Arguments) -> Rows:
        meeting = aliased(Meeting)
        return Rows(meeting, select().select_from(meeting).where(meeting.id == cast(row.c[column], Uuid())))

    return resolve


MEETING_GAP = ObjectType(None, {"days": column("days"), "after": _meeting("after_id"), "before": _meeting("before_id")})
TIMELINE_PERIOD = ObjectType(None, columns("period", "meeting_count", "agreement_count", "statement_count"))
