"""Organizations, and who belongs to them."""

import strawberry

from schema.connection import Connection
from schema.enums import OrganizationKind
from schema.groups import groups_of
from schema.references import AnActor, AnOrganization
from schema.types.actor import Actor
from schema.types.partial_date import PartialDate
from schema.uncompiled import compiled


@strawberry.type(description="A membership of an organization, dated as far as is known.")
class OrganizationMembership:
    """A membership of an organization."""

    start: PartialDate | None = strawberry.field(description="Since when.")
    end: PartialDate | None = strawberry.field(description="Until when; null while it lasts or where it is unknown.")
    source: str = strawberry.field(description="Where this row was taken from.")

    @strawberry.field(description="The organization.")
    def organization(self) -> AnOrganization:
        compiled()

    @strawberry.field(description="The member.")
    def member(self) -> AnActor:
        compiled()


@strawberry.type(description="A body that can meet, sign or speak (FollowTheMoney Organization).")
class Organization(Actor):
    """A body that can meet, sign or speak."""

    kind: OrganizationKind = strawberry.field(description="What sort of body it is.")
    acronym: str | None = strawberry.field(description="Its acronym, unique among organizations.")
    names: list[str] = strawberry.field(description="Every name that it is known by here.")
    source: str | None = strawberry.field(
        description="Where a reference row was taken from; null for a body known from articles, which has claims."
    )

    @strawberry.field(description="The actor it belongs to: a ministry belongs to its country.")
    def part_of(self) -> AnActor | None:
        compiled()

    @strawberry.field(description="Its members.")
    def members(self) -> list[OrganizationMembership]:
        compiled()


@strawberry.type(description="A page of organizations.")
class OrganizationConnection(Connection[Organization]):
    """A page of organizations."""

    groups = groups_of("Organization")
