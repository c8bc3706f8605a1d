"""How the fields of an office holding are answered."""

from sqlalchemy import literal_column, select, tuple_

from db.models import (
    AgreementAction,
    Attendance,
    Meeting,
    Office,
    OfficeHolding,
    Official,
    Statement,
    StatementSpeaker,
)
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import Resolver, Row, Rows
from resolvers.entity import entity_type
from resolvers.meeting import counted
from resolvers.order import newest
from resolvers.partial_date import partial_date
from resolvers.probe import once
from resolvers.row import RowOf


def neighbour(*, before: bool) -> Resolver:
    """The holding of the same office that was first observed just before, or just after."""

    def resolve(row: Row, _arguments: Arguments) -> Rows:
        other = aliased(OfficeHolding)
        theirs = tuple_(other.first_observed_earliest, other.id)
        mine = tuple_(row.first_observed_earliest, row.id)
        direction = (
            (other.first_observed_earliest.desc(), other.id.desc())
            if before
            else (other.first_observed_earliest, other.id)
        )
        source = (
            select()
            .select_from(other)
            .where(other.office_id == row.office_id, other.live, theirs < mine if before else theirs > mine)
            .order_by(*direction)
            .limit(literal_column("1"))
        )
        return Rows(other, source)

    return resolve


def meetings(row: Row, arguments: Arguments) -> Rows:
    """The meetings attended in this office; once, even if its holder is listed twice among those who attended."""
    mine = aliased(Attendance)
    attended = select().select_from(mine).where(mine.office_holding_id == row.id, *counted(mine, arguments))
    source = attended.where(once(mine, Attendance, "meeting_id", "office_holding_id", order="id"))
    return Rows(aliased(Meeting), source, {"id": mine.meeting_id}, newest(mine.sort_date, mine.meeting_id))


def statements(row: Row, _arguments: Arguments) -> Rows:
    """The statements made in this office; once, even if its holder is listed twice among the speakers."""
    mine = aliased(StatementSpeaker)
    source = select().select_from(mine).where(mine.office_holding_id == row.id, mine.live)
    source = source.where(once(mine, StatementSpeaker, "statement_id", "office_holding_id", order="ordinal"))
    return Rows(aliased(Statement), source, {"id": mine.statement_id}, newest(mine.sort_date, mine.statement_id))


def agreement_actions(row: Row, _arguments: Arguments) -> Rows:
    """What was done upon agreements in this office."""
    action = aliased(AgreementAction)
    source = select().select_from(action).where(action.office_holding_id == row.id, action.live)
    return Rows(action, source, order=newest(action.sort_date, action.id))


OFFICE_HOLDING = entity_type(
    "OfficeHolding",
    {
        "start": partial_date("start"),
        "end": partial_date("end"),
        "first_observed": partial_date("first_observed"),
        "last_observed": partial_date("last_observed"),
        "official": RowOf(Official, "official_id"),
        "office": RowOf(Office, "office_id"),
        "previous": neighbour(before=True),
        "next": neighbour(before=False),
        "meetings": meetings,
        "statements": statements,
        "agreement_actions": agreement_actions,
    },
)
