"""Whoever can meet, sign and speak: references to actors, and the edges that countries and organizations share."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import SQLColumnExpression, case, func, select

from db.models import (
    Actor,
    AgreementAction,
    Country,
    Meeting,
    Office,
    OfficeHolding,
    Official,
    Organization,
    OrganizationMembership,
    Statement,
    StatementAbout,
    StatementSpeaker,
)
from resolvers.actor_ref import code_is, find_actor, find_actors
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments, Operand
from resolvers.compile.compare import compare_any
from resolvers.compile.graph import AbstractType, ByKey, Criterion, Resolver, Row, Rows
from resolvers.compile.json import text_literal
from resolvers.entity import ENTITY_FIELDS, as_member
from resolvers.identity import id_is
from resolvers.meeting import counted
from resolvers.office_holder import office_holders
from resolvers.order import by_text, newest
from resolvers.pair import agreements_of, meetings_of
from resolvers.partner import partners
from resolvers.probe import ONE, once, probe


def meetings(row: Row, arguments: Arguments) -> Rows:
    """The meetings it took part in."""
    named = find_actors(arguments, "with")
    return replace(meetings_of(row.id, *named, arguments=arguments), own=row.id, named=named)


def hosted_meetings(row: Row, arguments: Arguments) -> Rows:
    """The meetings it hosted."""
    meeting = aliased(Meeting)
    source = select().select_from(meeting).where(meeting.host_id == row.id, *counted(meeting, arguments))
    return Rows(meeting, source, order=newest(meeting.sort_date, meeting.id))


def agreements(row: Row, arguments: Arguments) -> Rows:
    """The agreements it is a party of."""
    named = find_actors(arguments, "with")
    return replace(agreements_of(row.id, *named), own=row.id, named=named)


def agreement_actions(row: Row, _arguments: Arguments) -> Rows:
    """What it did upon agreements."""
    action = aliased(AgreementAction)
    source = select().select_from(action).where(action.party_id == row.id, action.live)
    return Rows(action, source, order=newest(action.sort_date, action.id))


def statements(row: Row, arguments: Arguments) -> Rows:
    """The statements made in its name or by its officials; once, however many of them spoke."""
    mine = aliased(StatementSpeaker)
    source = select().select_from(mine).where(mine.actor_id == row.id, mine.live)
    source = source.where(once(mine, StatementSpeaker, "statement_id", "actor_id", order="ordinal"))
    named = find_actors(arguments, "about")
    source = source.where(*(concerns(mine.statement_id, actor) for actor in named))
    order = newest(mine.sort_date, mine.statement_id)
    return Rows(aliased(Statement), source, {"id": mine.statement_id}, order, named=named)


def concerns(statement: SQLColumnExpression[UUID], entity: SQLColumnExpression[UUID]) -> SQLColumnExpression[bool]:
    """Whether the statement is about the entity."""
    about = aliased(StatementAbout)
    return probe(about, about.statement_id == statement, about.entity_id == entity)


def spoken_by(statement: SQLColumnExpression[UUID], actor: SQLColumnExpression[UUID]) -> SQLColumnExpression[bool]:
    """Whether the actor, or an official of it, made the statement."""
    speaker = aliased(StatementSpeaker)
    return probe(speaker, speaker.statement_id == statement, speaker.actor_id == actor)


def officials(row: Row, _arguments: Arguments) -> Rows:
    """The officials seen in one of its offices."""
    official, holding, office = aliased(Official), aliased(OfficeHolding), aliased(Office)
    seen = (
        select(holding.official_id)
        .join_from(office, holding, holding.office_id == office.id)
        .where(office.actor_id == row.id, holding.live)
        .correlate(row)
    )
    source = select().select_from(official).where(official.live, official.id.in_(seen))
    return Rows(official, source, order=by_text("name", official.display_name, official.id))


def offices(row: Row, _arguments: Arguments) -> Rows:
    """Its offices."""
    office = aliased(Office)
    source = select().select_from(office).where(office.actor_id == row.id)
    return Rows(office, source, order=by_text("label", office.label, office.id))


def accredited_offices(row: Row, _arguments: Arguments) -> Rows:
    """The offices of others that are accredited to it."""
    office = aliased(Office)
    source = select().select_from(office).where(office.accredited_to_id == row.id)
    return Rows(office, source, order=by_text("label", office.label, office.id))


def parts(row: Row, _arguments: Arguments) -> Rows:
    """The bodies that belong to it."""
    part = aliased(Organization)
    source = select().select_from(part).where(part.part_of_id == row.id, part.live)
    return Rows(part, source, order=by_text("name", part.name, part.id))


def memberships(row: Row, _arguments: Arguments) -> Rows:
    """The organizations it is a member of."""
    membership, organization = aliased(OrganizationMembership), aliased(Organization)
    source = (
        select()
        .select_from(membership)
        .join(organization, organization.id == membership.organization_id)
        .where(membership.member_id == row.id)
    )
    return Rows(membership, source, order=by_text("name", organization.name, organization.id))


def relation(row: Row, arguments: Arguments) -> Rows:
    """Its relation with another actor."""
    return pair_of(row.id, find_actor(arguments, "with"), row)


def pair_of(a: SQLColumnExpression[Any], b: SQLColumnExpression[Any], *scope: Row) -> Rows:
    """A relation as a row: its two actors, if they are two."""
    pair = select(a.label("a_id"), b.label("b_id")).where(a != b).correlate(*scope).subquery()
    return Rows(pair, select().select_from(pair))


def _country(actor: Row) -> Rows:
    country = aliased(Country)
    return Rows(country, select().select_from(country).where(country.id == actor.id))


def _organization(actor: Row) -> Rows:
    organization = aliased(Organization)
    return Rows(organization, select().select_from(organization).where(organization.id == actor.id))


def _name(row: Row, _arguments: Arguments) -> SQLColumnExpression[str]:
    country, organization = aliased(Country), aliased(Organization)
    return func.coalesce(
        select(country.name).where(country.id == row.id).correlate(row).scalar_subquery(),
        select(organization.name).where(organization.id == row.id).correlate(row).scalar_subquery(),
    )


def _code(row: Row, _arguments: Arguments) -> SQLColumnExpression[str | None]:
    country, organization, homonym = aliased(Country), aliased(Organization), aliased(Country)
    collides = select(ONE).where(homonym.code == organization.acronym).correlate(organization).exists()
    marked = case((collides, text_literal("org:").op("||")(organization.acronym)), else_=organization.acronym)
    return func.coalesce(
        select(country.code).where(country.id == row.id).correlate(row).scalar_subquery(),
        select(marked).where(organization.id == row.id).correlate(row).scalar_subquery(),
    )


def text_among(column: str) -> Criterion:
    """Compares a list of texts held in an array: one of them must match."""

    def compare(row: Row, operand: Operand) -> SQLColumnExpression[bool]:
        item = func.unnest(getattr(row, column)).table_valued("text", name="item").render_derived()
        found = select(ONE).where(compare_any(item.c.text, func.fold(item.c.text), operand))
        return found.correlate(row).exists()

    return compare


ACTOR_FIELDS: dict[str, Resolver] = {
    "meetings": meetings,
    "hosted_meetings": hosted_meetings,
    "agreements": agreements,
    "agreement_actions": agreement_actions,
    "statements": statements,
    "officials": officials,
    "offices": offices,
    "accredited_offices": accredited_offices,
    "parts": parts,
    "memberships": memberships,
    "relation": relation,
    "office_holders": office_holders,
    "partners": partners,
}
ACTOR_CRITERIA: dict[str, Criterion] = {"code": ByKey(code_is), "names": text_among("names")}
ACTOR = AbstractType(
    Actor,
    {"Country": _country, "Organization": _organization},
    {
        **ENTITY_FIELDS,
        **ACTOR_FIELDS,
        "name": _name,
        "code": _code,
        "country": as_member(_country),
        "organization": as_member(_organization),
    },
    {"id": id_is(None), "code": ByKey(code_is)},
    by_key=True,
)
