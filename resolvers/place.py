"""How the fields of a place are answered."""

from sqlalchemy import select

from db.models import Country, Meeting, Place
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import ObjectType, Row, Rows
from resolvers.identity import global_id, id_is
from resolvers.meeting import counted
from resolvers.order import newest
from resolvers.row import RowOf


def meetings(row: Row, arguments: Arguments) -> Rows:
    """The meetings held there."""
    meeting = aliased(Meeting)
    source = select().select_from(meeting).where(meeting.place_id == row.id, *counted(meeting, arguments))
    return Rows(meeting, source, order=newest(meeting.sort_date, meeting.id))


PLACE = ObjectType(
    Place,
    {"id": global_id("Place"), "country": RowOf(Country, "country_id"), "meetings": meetings},
    {"id": id_is("Place")},
)
