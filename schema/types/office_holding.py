"""Office holdings: who held, or was seen in, which office, and when."""

import strawberry
from strawberry import UNSET

from schema.arguments import Status
from schema.connection import Connection, connection
from schema.enums import Bound
from schema.groups import groups_of
from schema.references import AgreementActions, AnOffice, AnOfficial, Meetings, Statements
from schema.types.entity import Entity
from schema.types.partial_date import PartialDate
from schema.uncompiled import compiled


@strawberry.type(
    description=(
        "An official in an office (Popolo Membership, FollowTheMoney Occupancy). To be observed in office on a day "
        "says neither when the holding began nor when it ended."
    )
)
class OfficeHolding(Entity):
    """An official in an office."""

    title: str | None = strawberry.field(description="The title as printed.")
    start_bound: Bound = strawberry.field(description="What is known of its beginning.")
    start: PartialDate | None = strawberry.field(description="When it began, where that is known.")
    end_bound: Bound = strawberry.field(description="What is known of its end.")
    end: PartialDate | None = strawberry.field(description="When it ended, where that is known.")
    first_observed: PartialDate | None = strawberry.field(description="The first day on which an article shows it.")
    last_observed: PartialDate | None = strawberry.field(description="The last day on which an article shows it.")
    acting: bool = strawberry.field(description="Whether the office was held in an acting capacity.")

    @strawberry.field(description="Who held it.")
    def official(self) -> AnOfficial:
        compiled()

    @strawberry.field(description="The office; null while the articles leave open whose it is.")
    def office(self) -> AnOffice | None:
        compiled()

    @strawberry.field(description="The holding of the same office that was observed before this one.")
    def previous(self) -> "OfficeHolding | None":
        compiled()

    @strawberry.field(description="The holding of the same office that was observed after this one.")
    def next(self) -> "OfficeHolding | None":
        compiled()

    @connection("The meetings attended in this office, newest first.")
    def meetings(self, status: Status = UNSET) -> Meetings:
        compiled()

    @connection("The statements made in this office, newest first.")
    def statements(self) -> Statements:
        compiled()

    @connection("What was signed or otherwise done upon agreements in this office, newest first.")
    def agreement_actions(self) -> AgreementActions:
        compiled()


@strawberry.type(description="A page of office holdings.")
class OfficeHoldingConnection(Connection[OfficeHolding]):
    """A page of office holdings."""

    groups = groups_of("OfficeHolding")
