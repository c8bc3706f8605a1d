"""Whoever can meet, sign and speak."""

from typing import Annotated

import strawberry
from strawberry import UNSET

from schema.arguments import About, AccreditedTo, OnDay, Role, Status, With
from schema.connection import connection
from schema.references import (
    AgreementActions,
    Agreements,
    AnOrganizationMembership,
    ARelation,
    Meetings,
    OfficeHolders,
    Offices,
    Officials,
    Organizations,
    Partners,
    Statements,
)
from schema.scalars import ActorRef
from schema.types.entity import Entity
from schema.uncompiled import compiled

Partner = Annotated[ActorRef, strawberry.argument(name="with", description="The other actor of the pair.")]


@strawberry.interface(description="Whoever can meet, sign and speak: a country or an organization.")
class Actor(Entity):
    """Whoever can meet, sign and speak."""

    code: str | None = strawberry.field(
        description="Its ActorRef: `AZ`, `NATO`, `org:AU`; null for an organization without an acronym."
    )
    name: str = strawberry.field(description="Its usual name in English.")

    @connection("The meetings it took part in, newest first.")
    def meetings(self, with_: With = UNSET, status: Status = UNSET) -> Meetings:
        compiled()

    @connection("The meetings it hosted, whether a party or not, newest first.")
    def hosted_meetings(self, status: Status = UNSET) -> Meetings:
        compiled()

    @connection("The agreements it is a party of, newest first.")
    def agreements(self, with_: With = UNSET) -> Agreements:
        compiled()

    @connection("What it did upon agreements, newest first.")
    def agreement_actions(self) -> AgreementActions:
        compiled()

    @connection("The statements made in its name or by its officials, newest first.")
    def statements(self, about: About = UNSET) -> Statements:
        compiled()

    @connection("The officials seen in one of its offices, by name.")
    def officials(self) -> Officials:
        compiled()

    @connection("Its offices, by label.")
    def offices(self) -> Offices:
        compiled()

    @connection("The offices of others that are accredited to it, by label.")
    def accredited_offices(self) -> Offices:
        compiled()

    @connection("The bodies that belong to it, its ministries among them, by name.")
    def parts(self) -> Organizations:
        compiled()

    @strawberry.field(description="The organizations it is a member of.")
    def memberships(self) -> list[AnOrganizationMembership]:
        compiled()

    @strawberry.field(description="Its relation with another actor; it exists for any two. Null with itself.")
    def relation(self, with_: Partner) -> ARelation | None:
        compiled()

    @connection(
        "Those seen in an office of it that carries the role, and whether they held it on a day: first whoever did, "
        "then those of whom it is unknown."
    )
    def office_holders(self, role: Role, accredited_to: AccreditedTo = UNSET, on: OnDay = UNSET) -> OfficeHolders:
        compiled()

    @connection("The actors it met or concluded agreements with, those it met most often first.")
    def partners(self) -> Partners:
        compiled()
