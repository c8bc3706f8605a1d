"""How the fields of a meeting, a participation and an attendance are answered."""

from typing import Any

from sqlalchemy import ARRAY, Integer, SQLColumnExpression, Text, Uuid, extract, func, select

from db.models import Actor, Agreement, Attendance, Meeting, OfficeHolding, Official, Participation, Place, Statement
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import Key, Keyed, ObjectType, Resolver, Row, Rows
from resolvers.compile.json import text_literal
from resolvers.entity import entity_type
from resolvers.order import newest
from resolvers.partial_date import partial_date
from resolvers.probe import ONE
from resolvers.row import RowOf


def counted(row: Row, arguments: Arguments) -> list[SQLColumnExpression[bool]]:
    """Which meetings a list counts: of the statuses asked for, held ones unless given; a filter by status may ask.

    `row` is the meeting or a link that repeats its order; the literal lets the partial indexes answer.
    """
    if "status" in arguments:
        statuses = arguments.bind("status", ARRAY(Text()), lambda given: [str(status) for status in given])
        return [row.live, row.status == func.any(statuses)]
    if arguments.filters("status"):
        return [row.live]
    return [row.live, row.status == text_literal("HELD")]


def party_count(row: Row, _arguments: Arguments) -> SQLColumnExpression[int]:
    """How many actors took part."""
    party = aliased(Participation)
    return select(func.count(type_=Integer())).where(party.meeting_id == row.id).correlate(row).scalar_subquery()


def participations(row: Row, _arguments: Arguments) -> Rows:
    """The actors that took part."""
    party = aliased(Participation)
    source = select().select_from(party).where(party.meeting_id == row.id)
    return Rows(party, source, order=(Key("actor", party.actor_id, Uuid()),))


def attendances(row: Row, _arguments: Arguments) -> Rows:
    """The persons who attended, by name."""
    attendance = aliased(Attendance)
    return _by_name(attendance, attendance.meeting_id == row.id)


def _by_name(attendance: Row, *those: SQLColumnExpression[bool]) -> Rows:
    """Whatever was loaded first, or under which ids, the persons come in one order."""
    official = aliased(Official)
    known = official.id == attendance.official_id
    source = select().select_from(attendance).outerjoin(official, known).where(*those)
    name = func.coalesce(official.display_name, attendance.name_printed)
    order = (Key("name", name, Text()), Key("id", attendance.id, Integer()))
    return Rows(attendance, source, order=order, joined={"official": official})


def children(row: Row, arguments: Arguments) -> Rows:
    """The meetings held within it."""
    child = aliased(Meeting)
    source = select().select_from(child).where(child.parent_id == row.id, *counted(child, arguments))
    return Rows(child, source, order=newest(child.sort_date, child.id))


def belonging(table: Any) -> Resolver:  # noqa: ANN401 - a model
    """The live rows of a table that belong to the meeting, newest first."""

    def resolve(row: Row, _arguments: Arguments) -> Rows:
        child = aliased(table)
        source = select().select_from(child).where(child.meeting_id == row.id, child.live)
        return Rows(child, source, order=newest(child.sort_date, child.id))

    return resolve


def attendances_of_party(row: Row, _arguments: Arguments) -> Rows:
    """The persons who attended for the actor, by name."""
    attendance = aliased(Attendance)
    return _by_name(attendance, attendance.meeting_id == row.meeting_id, attendance.actor_id == row.actor_id)


def participation(row: Row, _arguments: Arguments) -> Rows:
    """The participation of the actor for whom the person attended."""
    party = aliased(Participation)
    source = select().select_from(party).where(party.meeting_id == row.meeting_id, party.actor_id == row.actor_id)
    return Rows(party, source)


def in_no_year(row: Keyed) -> SQLColumnExpression[bool]:
    """Whether it began in one of several years, as what is dated "1992~" did: an index has these alone.

    Each row is looked for by its key: a list of them all, which a million meetings may have thousands of, would be
    walked for each.
    """
    meeting = aliased(Meeting)
    first, last = (extract("year", day) for day in (meeting.start_earliest, meeting.start_latest))
    found = select(ONE).where(meeting.id == row.id, first != last)
    return found.correlate_except(meeting).exists()


MEETING = entity_type(
    "Meeting",
    {
        "start": partial_date("start"),
        "end": partial_date("end"),
        "party_count": party_count,
        "participations": participations,
        "attendances": attendances,
        "place": RowOf(Place, "place_id"),
        "host": RowOf(Actor, "host_id"),
        "parent": RowOf(Meeting, "parent_id"),
        "children": children,
        "agreements": belonging(Agreement),
        "statements": belonging(Statement),
    },
    in_no_year=in_no_year,
)
PARTICIPATION = ObjectType(
    Participation,
    {
        "meeting": RowOf(Meeting, "meeting_id"),
        "actor": RowOf(Actor, "actor_id"),
        "attendances": attendances_of_party,
    },
)
ATTENDANCE = ObjectType(
    Attendance,
    {
        "meeting": RowOf(Meeting, "meeting_id"),
        "official": RowOf(Official, "official_id"),
        "participation": participation,
        "office_holding": RowOf(OfficeHolding, "office_holding_id"),
    },
)
