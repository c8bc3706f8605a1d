"""How the fields of an official are answered."""

from dataclasses import replace

from sqlalchemy import Date, SQLColumnExpression, Uuid, func, literal_column, select

from db.models import AgreementAction, OfficeHolding, OfficialName, Statement, StatementSpeaker
from resolvers.actor import concerns
from resolvers.actor_ref import find_actors
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments, Operand
from resolvers.compile.compare import compare_any
from resolvers.compile.graph import Key, Row, Rows
from resolvers.compile.json import listed
from resolvers.entity import entity_type
from resolvers.order import newest
from resolvers.pair import meetings_attended
from resolvers.partner import met_with
from resolvers.probe import ONE, once


def names(row: Row, _arguments: Arguments) -> SQLColumnExpression[list[str]]:
    """Every spelling, in code point order."""
    name = aliased(OfficialName)
    return select(listed(name.name, name.name)).where(name.official_id == row.id).correlate(row).scalar_subquery()


def holdings(row: Row, _arguments: Arguments) -> Rows:
    """The offices in which the official was seen, in the order of observation."""
    holding = aliased(OfficeHolding)
    source = select().select_from(holding).where(holding.official_id == row.id, holding.live)
    return Rows(holding, source, order=by_observation(holding))


def by_observation(holding: Row) -> tuple[Key, ...]:
    """In the order in which articles first show them; those without a date last."""
    observed = func.coalesce(holding.first_observed_earliest, literal_column("'infinity'::date"))
    return (Key("observed", observed, Date()), Key("id", holding.id, Uuid()))


def meetings(row: Row, arguments: Arguments) -> Rows:
    """The meetings that the official attended."""
    named = find_actors(arguments, "with")
    return replace(meetings_attended(row.id, *named, arguments=arguments), named=named)


def statements(row: Row, arguments: Arguments) -> Rows:
    """What the official said; once, even if listed twice among the speakers."""
    mine = aliased(StatementSpeaker)
    source = select().select_from(mine).where(mine.official_id == row.id, mine.live)
    source = source.where(once(mine, StatementSpeaker, "statement_id", "official_id", order="ordinal"))
    named = find_actors(arguments, "about")
    source = source.where(*(concerns(mine.statement_id, actor) for actor in named))
    order = newest(mine.sort_date, mine.statement_id)
    return Rows(aliased(Statement), source, {"id": mine.statement_id}, order, named=named)


def agreement_actions(row: Row, _arguments: Arguments) -> Rows:
    """What the official did upon agreements."""
    action = aliased(AgreementAction)
    source = select().select_from(action).where(action.signatory_id == row.id, action.live)
    return Rows(action, source, order=newest(action.sort_date, action.id))


def spelt(row: Row, operand: Operand) -> SQLColumnExpression[bool]:
    """Compares every spelling: one of them must match."""
    spelling = aliased(OfficialName)
    found = select(ONE).where(spelling.official_id == row.id, compare_any(spelling.name, spelling.name_folded, operand))
    return found.correlate(row).exists()


OFFICIAL = entity_type(
    "Official",
    {
        "name": lambda row, _: row.display_name,
        "names": names,
        "holdings": holdings,
        "meetings": meetings,
        "statements": statements,
        "agreement_actions": agreement_actions,
        "met_with": met_with,
    },
    {"names": spelt},
)
