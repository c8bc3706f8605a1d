"""How the fields of an agreement and of its parties are answered."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Date, SQLColumnExpression, case, func, literal_column, or_, select

from db.models import (
    Actor,
    Agreement,
    AgreementAction,
    AgreementParty,
    Country,
    Meeting,
    Organization,
    Report,
    Statement,
)
from db.vocabulary import AgreementActionKind, AgreementStatus
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import ObjectType, Resolver, Row, Rows
from resolvers.compile.json import text_literal
from resolvers.entity import entity_type
from resolvers.order import by_text, newest, oldest
from resolvers.probe import probe
from resolvers.row import RowOf

_Kind = AgreementActionKind
STAGES: Sequence[tuple[AgreementStatus, Sequence[AgreementActionKind]]] = (
    (AgreementStatus.TERMINATED, (_Kind.TERMINATION,)),
    (AgreementStatus.SUSPENDED, (_Kind.SUSPENSION,)),
    (AgreementStatus.IN_FORCE, (_Kind.ENTRY_INTO_FORCE,)),
    (AgreementStatus.PROVISIONALLY_APPLIED, (_Kind.PROVISIONAL_APPLICATION,)),
    (
        AgreementStatus.RATIFIED,
        (_Kind.RATIFICATION, _Kind.ACCEPTANCE, _Kind.APPROVAL, _Kind.ACCESSION, _Kind.SUCCESSION),
    ),
    (AgreementStatus.SIGNED, (_Kind.SIGNATURE,)),
    (AgreementStatus.INITIALLED, (_Kind.INITIALLING,)),
    (AgreementStatus.ADOPTED, (_Kind.ADOPTION,)),
    (AgreementStatus.ANNOUNCED, (_Kind.ANNOUNCEMENT,)),
)
"""The stages of an agreement, the furthest first, and the actions that reach each (VCLT, UNTC glossary)."""
LEFT = (_Kind.WITHDRAWAL, _Kind.DENUNCIATION)
"""What ends an agreement for the party that does it."""


def status(row: Row, arguments: Arguments) -> SQLColumnExpression[str]:
    """Where the agreement stands."""
    return _status(row.id, None, arguments, row)


def party_status(row: Row, arguments: Arguments) -> SQLColumnExpression[str]:
    """Where the agreement stands for one party."""
    return _status(row.agreement_id, row.actor_id, arguments, row)


def _status(
    agreement: SQLColumnExpression[UUID], party: SQLColumnExpression[UUID] | None, arguments: Arguments, row: Row
) -> SQLColumnExpression[str]:
    """The furthest stage that the actions reached, counting only those that happened, by the day asked for."""
    action = aliased(AgreementAction)
    happened = _happened(action)
    stages = [
        (func.bool_or(happened & action.action.in_([_literal(kind) for kind in kinds])), text_literal(stage))
        for stage, kinds in STAGES
    ]
    if party is not None:
        left = func.bool_or(happened & action.action.in_([_literal(kind) for kind in LEFT]))
        stages.insert(0, (left, text_literal(AgreementStatus.TERMINATED)))
    planned = (func.count() > literal_column("0"), text_literal(AgreementStatus.ANNOUNCED))
    derived = select(case(*stages, planned, else_=text_literal(AgreementStatus.UNKNOWN)))
    found = derived.where(action.agreement_id == agreement, action.live)
    if party is not None:
        found = found.where(or_(action.party_id == party, action.party_id.is_(None)))
    if "on" in arguments:
        found = found.where(action.date_latest <= arguments.bind("on", Date()))
    return found.correlate(row).scalar_subquery()


def _happened(action: Row) -> SQLColumnExpression[bool]:
    report = aliased(Report)
    modality = report.modality.in_([_literal("ACTUAL"), _literal("HISTORICAL")])
    return probe(report, report.survivor_id == action.id, report.retracted_at.is_(None), modality)


def _literal(member: str) -> SQLColumnExpression[Any]:
    return text_literal(member)


def parties(row: Row, _arguments: Arguments) -> Rows:
    """Its parties, by code."""
    party, country, organization = aliased(AgreementParty), aliased(Country), aliased(Organization)
    source = (
        select()
        .select_from(party)
        .outerjoin(country, country.id == party.actor_id)
        .outerjoin(organization, organization.id == party.actor_id)
        .where(party.agreement_id == row.id)
    )
    code = func.coalesce(country.code, organization.acronym, organization.name)
    return Rows(party, source, order=by_text("code", code, party.actor_id))


def actions(row: Row, _arguments: Arguments) -> Rows:
    """What was done upon it, in order of date."""
    action = aliased(AgreementAction)
    source = select().select_from(action).where(action.agreement_id == row.id, action.live)
    return Rows(action, source, order=oldest(action.sort_date, action.id))


def actions_of_party(row: Row, _arguments: Arguments) -> Rows:
    """What one party did upon it, in order of date."""
    action = aliased(AgreementAction)
    source = (
        select()
        .select_from(action)
        .where(action.agreement_id == row.agreement_id, action.party_id == row.actor_id, action.live)
    )
    return Rows(action, source, order=oldest(action.sort_date, action.id))


def signed_on(row: Row, _arguments: Arguments) -> Rows:
    """The date of its first signature."""
    action = aliased(AgreementAction)
    first = (
        select(
            action.date_edtf.label("edtf"),
            action.date_earliest.label("earliest"),
            action.date_latest.label("latest"),
            action.date_basis.label("basis"),
        )
        .where(
            action.agreement_id == row.id,
            action.live,
            action.action == text_literal(AgreementActionKind.SIGNATURE),
            action.date_edtf.is_not(None),
            _happened(action),
        )
        .order_by(action.sort_date, action.id)
        .limit(literal_column("1"))
        .correlate(row)
        .subquery()
    )
    return Rows(first, select().select_from(first))


def pointing_back(column: str) -> Resolver:
    """The agreements that amend or replace this one."""

    def resolve(row: Row, _arguments: Arguments) -> Rows:
        other = aliased(Agreement)
        source = select().select_from(other).where(getattr(other, column) == row.id, other.live)
        return Rows(other, source, order=oldest(other.sort_date, other.id))

    return resolve


def statements(row: Row, _arguments: Arguments) -> Rows:
    """The statements that belong to it."""
    statement = aliased(Statement)
    source = select().select_from(statement).where(statement.agreement_id == row.id, statement.live)
    return Rows(statement, source, order=newest(statement.sort_date, statement.id))


AGREEMENT = entity_type(
    "Agreement",
    {
        "status": status,
        "signed_on": signed_on,
        "signed_at": RowOf(Meeting, "meeting_id"),
        "parties": parties,
        "actions": actions,
        "amends": RowOf(Agreement, "amends_id"),
        "amended_by": pointing_back("amends_id"),
        "replaces": RowOf(Agreement, "replaces_id"),
        "replaced_by": pointing_back("replaces_id"),
        "statements": statements,
    },
)
AGREEMENT_PARTY = ObjectType(
    AgreementParty,
    {
        "agreement": RowOf(Agreement, "agreement_id"),
        "actor": RowOf(Actor, "actor_id"),
        "status": party_status,
        "actions": actions_of_party,
    },
)
