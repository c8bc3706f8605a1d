"""With whom an actor or an official dealt, and how often."""

from typing import Any

from sqlalchemy import (
    Date,
    Integer,
    SQLColumnExpression,
    Uuid,
    cast,
    func,
    literal_column,
    null,
    select,
    union_all,
)

from db.models import (
    Actor,
    AgreementParty,
    Attendance,
    Meeting,
    Office,
    OfficeHolding,
    Official,
    Participation,
)
from resolvers.actor_ref import find_actor
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import Key, ObjectType, Resolver, Row, Rows
from resolvers.compile.page import size_of
from resolvers.meeting import counted
from resolvers.probe import ONE

type Column = SQLColumnExpression[Any]


def partners(row: Row, arguments: Arguments) -> Rows:
    """The actors it met or concluded agreements with, those it met most often first."""
    links = union_all(_met(row, arguments), _bound(row)).subquery()
    bilateral = links.c.meeting_id.is_not(None) & (links.c.parties == literal_column("2"))
    meetings = func.count(links.c.meeting_id, type_=Integer())
    numbers = {
        "meeting_count": meetings,
        "bilateral_count": func.count(type_=Integer()).filter(bilateral),
        "agreement_count": func.count(links.c.agreement_id, type_=Integer()),
        "first_met": func.min(links.c.first),
        "last_met": func.max(links.c.last),
    }
    found = select(links.c.actor_id, *(column.label(name) for name, column in numbers.items()))
    return _ranked(found.group_by(links.c.actor_id), links.c.actor_id, meetings, arguments)


def _met(row: Row, arguments: Arguments) -> Any:  # noqa: ANN401 - a Select of six columns
    mine, theirs, meeting, party = (
        aliased(Participation), aliased(Participation), aliased(Meeting), aliased(Participation),
    )  # fmt: skip
    parties = select(func.count()).where(party.meeting_id == meeting.id).correlate(meeting).scalar_subquery()
    return (
        select(
            theirs.actor_id,
            meeting.id.label("meeting_id"),
            parties.label("parties"),
            meeting.start_earliest.label("first"),
            meeting.start_latest.label("last"),
            cast(null(), Uuid()).label("agreement_id"),
        )
        .join_from(mine, theirs, theirs.meeting_id == mine.meeting_id)
        .join(meeting, meeting.id == mine.meeting_id)
        .where(mine.actor_id == row.id, theirs.actor_id != row.id, *counted(mine, arguments))
        .correlate(row)
    )


def _bound(row: Row) -> Any:  # noqa: ANN401 - a Select of six columns
    mine, theirs = aliased(AgreementParty), aliased(AgreementParty)
    nothing = (cast(null(), Uuid()), cast(null(), Integer()), cast(null(), Date()), cast(null(), Date()))
    return (
        select(theirs.actor_id, *nothing, mine.agreement_id)
        .join_from(mine, theirs, theirs.agreement_id == mine.agreement_id)
        .where(mine.actor_id == row.id, theirs.actor_id != row.id, mine.live)
        .correlate(row)
    )


def met_with(row: Row, arguments: Arguments) -> Rows:
    """The officials who attended meetings that this one attended, those met most often first."""
    mine, theirs, meeting = aliased(Attendance), aliased(Attendance), aliased(Meeting)
    count = func.count(type_=Integer())
    found = (
        select(
            theirs.official_id,
            count.label("meeting_count"),
            func.min(meeting.start_earliest).label("first_met"),
            func.max(meeting.start_latest).label("last_met"),
        )
        .join_from(mine, theirs, theirs.meeting_id == mine.meeting_id)
        .join(meeting, meeting.id == mine.meeting_id)
        .where(mine.official_id == row.id, theirs.official_id != row.id, *counted(mine, arguments))
        .correlate(row)
        .group_by(theirs.official_id)
    )
    if "of" in arguments:
        found = found.where(_belongs(theirs, find_actor(arguments, "of")))
    return _ranked(found, theirs.official_id, count, arguments)


def _belongs(attendance: Row, actor: Column) -> Column:
    """Whether a person attended for the actor or, where that is not told, was seen in an office of it."""
    holding, office = aliased(OfficeHolding), aliased(Office)
    held = (
        select(ONE)
        .join_from(holding, office, office.id == holding.office_id)
        .where(holding.official_id == attendance.official_id, holding.live, office.actor_id == actor)
        .correlate(attendance)
        .exists()
    )
    return func.coalesce(attendance.actor_id == actor, held)


def _ranked(found: Any, key: Any, count: Column, arguments: Arguments) -> Rows:  # noqa: ANN401 - a Select, its key
    """The largest first, at most so many."""
    limit = arguments.bind_value(size_of(arguments), Integer(), int)
    cut = found.order_by(count.desc(), key).limit(limit).subquery()
    unique = cut.c[key.key]
    order = (Key("count", cut.c.meeting_count, Integer(), descending=True), Key("id", unique, Uuid()))
    return Rows(cut, select().select_from(cut), order=order)


def _row(table: Any, column: str) -> Resolver:  # noqa: ANN401 - a model
    def resolve(row: Row, _arguments: Arguments) -> Rows:
        child = aliased(table)
        return Rows(child, select().select_from(child).where(child.id == row.c[column]))

    return resolve


def _columns(*names: str) -> dict[str, Resolver]:
    return {name: _column(name) for name in names}


def _column(name: str) -> Resolver:
    return lambda row, _: row.c[name]


_NUMBERS = _columns("meeting_count", "first_met", "last_met")
PARTNER = ObjectType(
    None, {**_NUMBERS, **_columns("bilateral_count", "agreement_count"), "actor": _row(Actor, "actor_id")}
)
ENCOUNTER = ObjectType(None, {**_NUMBERS, "official": _row(Official, "official_id")})
