"""How the fields of a relation are answered: its row is a pair of actors, stored nowhere."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import SQLColumnExpression, func, or_, select

from db.models import Actor, RelationAction, Statement
from resolvers.actor import concerns, spoken_by
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import ObjectType, Resolver, Row, Rows
from resolvers.identity import write_id
from resolvers.order import newest
from resolvers.pair import agreements_of, meetings_of
from resolvers.timeline import first_meeting, last_meeting, longest_gap, timeline, visits


def relation_id(row: Row, _arguments: Arguments) -> SQLColumnExpression[str]:
    """Its global id: the same whichever of the pair is named first."""
    lesser, greater = func.least(row.c.a_id, row.c.b_id), func.greatest(row.c.a_id, row.c.b_id)
    return write_id("Relation", lesser, greater)


def actor(column: str) -> Resolver:
    """One of the pair."""

    def resolve(row: Row, _arguments: Arguments) -> Rows:
        one = aliased(Actor)
        return Rows(one, select().select_from(one).where(one.id == row.c[column]))

    return resolve


def _both(row: Row) -> tuple[SQLColumnExpression[UUID], ...]:
    return row.c.a_id, row.c.b_id


def meetings(row: Row, arguments: Arguments) -> Rows:
    """The meetings that both took part in."""
    return replace(meetings_of(row.c.a_id, row.c.b_id, arguments=arguments), named=_both(row))


def agreements(row: Row, _arguments: Arguments) -> Rows:
    """The agreements that both are parties of."""
    return replace(agreements_of(row.c.a_id, row.c.b_id), named=_both(row))


def statements(row: Row, _arguments: Arguments) -> Rows:
    """The statements of either about the other."""
    statement = aliased(Statement)
    either = or_(
        spoken_by(statement.id, row.c.a_id) & concerns(statement.id, row.c.b_id),
        spoken_by(statement.id, row.c.b_id) & concerns(statement.id, row.c.a_id),
    )
    source = select().select_from(statement).where(statement.live, either)
    return Rows(statement, source, order=newest(statement.sort_date, statement.id), named=_both(row))


def actions(row: Row, _arguments: Arguments) -> Rows:
    """The acts upon their diplomatic relations."""
    action = aliased(RelationAction)
    source = (
        select()
        .select_from(action)
        .where(
            action.a_id == func.least(row.c.a_id, row.c.b_id),
            action.b_id == func.greatest(row.c.a_id, row.c.b_id),
            action.live,
        )
    )
    return Rows(action, source, order=newest(action.sort_date, action.id), named=_both(row))


RELATION = ObjectType(
    None,
    {
        "id": relation_id,
        "a": actor("a_id"),
        "b": actor("b_id"),
        "meetings": meetings,
        "agreements": agreements,
        "statements": statements,
        "actions": actions,
        "first_meeting": first_meeting(meetings),
        "last_meeting": last_meeting(meetings),
        "visits_to_a": visits("a_id", meetings),
        "visits_to_b": visits("b_id", meetings),
        "longest_gap": longest_gap(meetings),
        "timeline": timeline(meetings, agreements, statements),
    },
)
