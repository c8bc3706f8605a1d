"""What two actors, or an official and an actor, share, by one walk of both lists.

The lists have the same order, so that it is a merge join of their indexes.
Probing each row of one list for the other actor takes a thousand times as long where the two seldom met.
"""

from typing import Any
from uuid import UUID

from sqlalchemy import Select, SQLColumnExpression, select

from db.models import Agreement, AgreementParty, Attendance, Meeting, Participation
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import Row, Rows
from resolvers.meeting import counted
from resolvers.order import newest

type Key = SQLColumnExpression[UUID]


def meetings_of(actor: Key, partner: Key | None = None, *, arguments: Arguments) -> Rows:
    """The meetings that an actor took part in and, where there is one, its partner as well."""
    mine = aliased(Participation)
    return _meetings(mine, mine.actor_id == actor, partner, arguments)


def meetings_attended(official: Key, partner: Key | None = None, *, arguments: Arguments) -> Rows:
    """The meetings that an official attended and, where there is one, an actor took part in."""
    mine = aliased(Attendance)
    return _meetings(mine, mine.official_id == official, partner, arguments)


def _meetings(mine: Row, whose: SQLColumnExpression[bool], partner: Key | None, arguments: Arguments) -> Rows:
    theirs = aliased(Participation)
    source: Select[Any] = select().select_from(mine).where(whose, *counted(mine, arguments))
    if partner is not None:
        same = (theirs.meeting_id == mine.meeting_id) & (theirs.sort_date == mine.sort_date)
        source = source.join(theirs, same).where(theirs.actor_id == partner, *counted(theirs, arguments))
    return Rows(aliased(Meeting), source, {"id": mine.meeting_id}, newest(mine.sort_date, mine.meeting_id))


def agreements_of(actor: Key, partner: Key | None = None) -> Rows:
    """The agreements that an actor is a party of and, where there is one, its partner as well."""
    mine, theirs = aliased(AgreementParty), aliased(AgreementParty)
    source: Select[Any] = select().select_from(mine).where(mine.actor_id == actor, mine.live)
    if partner is not None:
        same = (theirs.agreement_id == mine.agreement_id) & (theirs.sort_date == mine.sort_date)
        source = source.join(theirs, same).where(theirs.actor_id == partner, theirs.live)
    return Rows(aliased(Agreement), source, {"id": mine.agreement_id}, newest(mine.sort_date, mine.agreement_id))
