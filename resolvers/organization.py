"""How the fields of an organization, and of a membership, are answered."""

from sqlalchemy import SQLColumnExpression, case, exists, select

from db.models import Actor, Country, Organization, OrganizationMembership
from resolvers.actor import ACTOR_CRITERIA, ACTOR_FIELDS
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import ObjectType, Row, Rows
from resolvers.compile.json import text_literal
from resolvers.entity import entity_type
from resolvers.order import by_text
from resolvers.partial_date import partial_date
from resolvers.row import RowOf


def code(row: Row, _arguments: Arguments) -> SQLColumnExpression[str | None]:
    """Its acronym, with `org:` before it where a country has the same code."""
    country = aliased(Country)
    collides = exists().where(country.code == row.acronym).correlate(row)
    return case((collides, text_literal("org:").op("||")(row.acronym)), else_=row.acronym)


def members(row: Row, _arguments: Arguments) -> Rows:
    """Its memberships."""
    membership = aliased(OrganizationMembership)
    source = select().select_from(membership).where(membership.organization_id == row.id)
    return Rows(membership, source, order=by_text("member", membership.member_id, membership.member_id)[1:])


ORGANIZATION = entity_type(
    "Organization",
    {
        **ACTOR_FIELDS,
        "code": code,
        "kind": lambda row, _: row.organization_kind,
        "part_of": RowOf(Actor, "part_of_id"),
        "members": members,
    },
    ACTOR_CRITERIA,
)
ORGANIZATION_MEMBERSHIP = ObjectType(
    OrganizationMembership,
    {
        "start": partial_date("start"),
        "end": partial_date("end"),
        "organization": RowOf(Organization, "organization_id"),
        "member": RowOf(Actor, "member_id"),
    },
)
