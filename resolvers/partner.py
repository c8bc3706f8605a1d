"""With whom an actor or an official dealt, and how often."""

from dataclasses import replace
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
from resolvers.actor_ref import find_actors
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import Key, ObjectType, Row, Rows
from resolvers.derived import columns, edges, row_behind
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
    return _ranked(found.group_by(links.c.actor_id), "actor_id")


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
    named = find_actors(arguments, "of")
    found = found.where(*(_belongs(theirs, actor) for actor in named))
    return replace(_ranked(found, "official_id"), named=named)


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


def _ranked(found: Any, key: str) -> Rows:  # noqa: ANN401 - a Select
    """Those met most often first."""
    ranked = found.subquery()
    unique = ranked.c[key]
    order = (Key("count", ranked.c.meeting_count, Integer(), descending=True), Key("id", unique, Uuid()))
    return edges(ranked, key, order)


_NUMBERS = columns("meeting_count", "first_met", "last_met")
PARTNER_EDGE = ObjectType(
    None, {**_NUMBERS, **columns("bilateral_count", "agreement_count"), "node": row_behind(Actor, "actor_id")}
)
ENCOUNTER_EDGE = ObjectType(None, {**_NUMBERS, "node": row_behind(Official, "official_id")})
