"""Who held an office on a day: what known dates and observations, and other holders, show."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import (
    ARRAY,
    Date,
    Integer,
    SQLColumnExpression,
    Text,
    Uuid,
    and_,
    case,
    func,
    literal_column,
    not_,
    or_,
    select,
    type_coerce,
)

from db.models import Office, OfficeHolding, Official
from db.vocabulary import OfficeRole
from resolvers.actor_ref import find_actor
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import Key, ObjectType, Row, Rows
from resolvers.compile.json import text_literal
from resolvers.derived import columns, edges, row_behind
from resolvers.probe import ONE

type Column = SQLColumnExpression[Any]

SINGULAR: Sequence[OfficeRole] = (
    OfficeRole.HEAD_OF_STATE,
    OfficeRole.HEAD_OF_GOVERNMENT,
    OfficeRole.VICE_PRESIDENT,
    OfficeRole.FOREIGN_MINISTER,
    OfficeRole.NATIONAL_SECURITY_ADVISER,
    OfficeRole.ORGANIZATION_HEAD,
)
"""The roles that one person holds at a time, so that another's YES excludes all others from the office."""
_FOREVER: Column = literal_column("'infinity'::date")


def office_holders(row: Row, arguments: Arguments) -> Rows:
    """Those seen in an office of an actor that carries the role, each with the answer for the day."""
    return _holders(row.id, arguments, row)


def office_holders_of(_row: Row, arguments: Arguments) -> Rows:
    """The same, for the actor that an argument names."""
    actor = find_actor(arguments, "of")
    return replace(_holders(actor, arguments), named=(actor,))


def _holders(actor: Column, arguments: Arguments, *scope: Row) -> Rows:
    holding, office, official = aliased(OfficeHolding), aliased(Office), aliased(Official)
    day = _day(arguments)
    found: Any = (
        select(
            holding.id.label("holding_id"),
            holding.official_id,
            holding.office_id,
            official.display_name.label("name"),
            *(column.label(name) for name, column in _judge(holding, office, day).items()),
        )
        .join_from(holding, office, office.id == holding.office_id)
        .join(official, official.id == holding.official_id)
        .where(office.actor_id == actor, holding.live)
    )
    roles = arguments.bind("role", ARRAY(Text()), lambda role: [str(role)])
    found = found.where(office.roles.op("@>")(roles))
    if "accreditedTo" in arguments:
        found = found.where(office.accredited_to_id == find_actor(arguments, "accreditedTo"))
    holders = found.correlate(*scope).subquery()
    rank = case(
        (holders.c.answer == text_literal("YES"), literal_column("0")),
        (holders.c.answer == text_literal("UNKNOWN"), literal_column("1")),
        else_=literal_column("2"),
    )
    order = (Key("rank", rank, Integer()), Key("name", holders.c.name, Text()), Key("id", holders.c.holding_id, Uuid()))
    return edges(holders, "holding_id", order)


def _day(arguments: Arguments) -> Column:
    return arguments.bind("on", Date()) if "on" in arguments else literal_column("current_date", type_=Date())


def _judge(holding: Row, office: Row, day: Column) -> dict[str, Column]:
    """The answer, and its basis: the first ground that decides."""
    another = aliased(OfficeHolding)
    excluded = and_(
        office.roles.op("&&")(literal_column(f"ARRAY[{', '.join(f"'{role}'" for role in SINGULAR)}]::text[]")),
        select(ONE)
        .where(
            another.office_id == holding.office_id,
            another.official_id != holding.official_id,
            another.live,
            or_(*(held for held, _, _ in _grounds(another, day))),
        )
        .correlate(holding)
        .exists(),
    )
    outside = or_(holding.start_earliest > day, holding.end_latest < day)
    grounds = [
        (outside, "NO", "OUTSIDE_KNOWN_DATES"),
        *_grounds(holding, day),
        (excluded, "NO", "ANOTHER_HOLDER"),
    ]
    return {
        "answer": case(*((held, text_literal(answer)) for held, answer, _ in grounds), else_=text_literal("UNKNOWN")),
        "basis": case(*((held, text_literal(basis)) for held, _, basis in grounds), else_=text_literal("NONE")),
    }


def _grounds(holding: Row, day: Column) -> list[tuple[Column, str, str]]:
    """What shows that the office was held on the day."""
    end = case((holding.end_bound == text_literal("OPEN"), _FOREVER), else_=holding.end_earliest)
    known = and_(holding.start_latest <= day, end >= day)
    seen = or_(
        and_(holding.first_observed_earliest == day, holding.first_observed_latest == day),
        and_(holding.last_observed_earliest == day, holding.last_observed_latest == day),
    )
    first = func.least(holding.start_latest, holding.first_observed_latest)
    last = func.greatest(end, holding.last_observed_earliest)
    between = and_(first <= day, last >= day, not_(_somebody_else(holding, first, last)))
    return [
        (known, "YES", "KNOWN_DATES"),
        (seen, "YES", "OBSERVED"),
        (type_coerce(between, known.type), "YES", "BETWEEN_OBSERVATIONS"),
    ]


def _somebody_else(holding: Row, first: Column, last: Column) -> Column:
    """Whether another was, or may have been, seen in the office, or began to hold it, between two days."""
    other = aliased(OfficeHolding)
    seen = or_(
        *(
            and_(earliest <= last, latest >= first)
            for earliest, latest in (
                (other.first_observed_earliest, other.first_observed_latest),
                (other.last_observed_earliest, other.last_observed_latest),
                (other.start_earliest, other.start_latest),
            )
        )
    )
    same = (other.office_id == holding.office_id, other.official_id != holding.official_id, other.live)
    return select(ONE).where(*same, seen).correlate(holding).exists()


OFFICE_HOLDER_EDGE = ObjectType(
    None,
    {
        **columns("answer", "basis"),
        "node": row_behind(Official, "official_id"),
        "office": row_behind(Office, "office_id"),
        "holding": row_behind(OfficeHolding, "holding_id"),
    },
)
