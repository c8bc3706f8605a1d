"""Whoever can meet, sign and speak."""

from typing import Annotated

import strawberry
from strawberry import UNSET

from schema.arguments import About, Status, With
from schema.connection import After, Before, First, Last
from schema.references import (
    AgreementActions,
    Agreements,
    AnOrganizationMembership,
    ARelation,
    Meetings,
    Offices,
    Officials,
    Organizations,
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

    @strawberry.field(description="The meetings it took part in, newest first.")
    def meetings(
        self,
        with_: With = UNSET,
        status: Status = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Meetings:
        compiled()

    @strawberry.field(description="The meetings it hosted, whether a party or not, newest first.")
    def hosted_meetings(
        self,
        status: Status = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Meetings:
        compiled()

    @strawberry.field(description="The agreements it is a party of, newest first.")
    def agreements(
        self,
        with_: With = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Agreements:
        compiled()

    @strawberry.field(description="What it did upon agreements, newest first.")
    def agreement_actions(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> AgreementActions:
        compiled()

    @strawberry.field(description="The statements made in its name or by its officials, newest first.")
    def statements(
        self,
        about: About = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Statements:
        compiled()

    @strawberry.field(description="The officials seen in one of its offices, by name.")
    def officials(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> Officials:
        compiled()

    @strawberry.field(description="Its offices, by label.")
    def offices(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> Offices:
        compiled()

    @strawberry.field(description="The offices of others that are accredited to it, by label.")
    def accredited_offices(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> Offices:
        compiled()

    @strawberry.field(description="The bodies that belong to it, its ministries among them, by name.")
    def parts(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> Organizations:
        compiled()

    @strawberry.field(description="The organizations it is a member of.")
    def memberships(self) -> list[AnOrganizationMembership]:
        compiled()

    @strawberry.field(description="Its relation with another actor; it exists for any two. Null with itself.")
    def relation(self, with_: Partner) -> ARelation | None:
        compiled()
