"""Meetings, the actors that took part, and the persons who attended."""

import strawberry
from strawberry import UNSET

from schema.arguments import Status
from schema.connection import Connection, connection
from schema.enums import Medium, MeetingStatus, ParticipationRole, Setting, Topic, VisitKind
from schema.groups import groups_of
from schema.references import Agreements, AMeeting, AnActor, AnOfficeHolding, AnOfficial, APlace, Meetings, Statements
from schema.types.entity import Entity
from schema.types.partial_date import PartialDate
from schema.uncompiled import compiled


@strawberry.type(description="An actor at a meeting (PLOVER's lists of actors).")
class Participation:
    """An actor at a meeting."""

    role: ParticipationRole = strawberry.field(description="What the actor was at the meeting.")

    @strawberry.field(description="The meeting.")
    def meeting(self) -> AMeeting:
        compiled()

    @strawberry.field(description="The actor.")
    def actor(self) -> AnActor:
        compiled()

    @strawberry.field(description="The persons who attended for the actor, by name.")
    def attendances(self) -> list["Attendance"]:
        compiled()


@strawberry.type(description="A person at a meeting: an official or, while unresolved, a name as printed.")
class Attendance:
    """A person at a meeting."""

    name_printed: str | None = strawberry.field(description="The name as the article prints it.")

    @strawberry.field(description="The meeting.")
    def meeting(self) -> AMeeting:
        compiled()

    @strawberry.field(description="The official; null while the name is unresolved.")
    def official(self) -> AnOfficial | None:
        compiled()

    @strawberry.field(description="The participation of the actor for whom the person attended, where known.")
    def participation(self) -> Participation | None:
        compiled()

    @strawberry.field(description="The office that the person held then, as the article shows it.")
    def office_holding(self) -> AnOfficeHolding | None:
        compiled()


@strawberry.type(
    description=(
        "One event with a list of parties: a meeting, a visit, a call, a summit (PLOVER CONSULT, schema.org Event). "
        "However many articles report it, it is one meeting."
    )
)
class Meeting(Entity):
    """One event with a list of parties."""

    status: MeetingStatus = strawberry.field(description="What its reports, taken together, say of it.")
    name: str | None = strawberry.field(description="The name it goes by, if any: a summit's.")
    medium: Medium = strawberry.field(description="How the parties spoke.")
    setting: Setting = strawberry.field(description="At one party's, at a third's, or within a larger gathering.")
    visit_kind: VisitKind | None = strawberry.field(description="The protocol rank, if it was a visit.")
    start: PartialDate | None = strawberry.field(description="When it began.")
    end: PartialDate | None = strawberry.field(description="When it ended, if not on the day it began.")
    topics: list[Topic] = strawberry.field(description="What it was about.")
    party_count: int = strawberry.field(description="How many actors took part: 2 for a bilateral.")

    @strawberry.field(description="The actors that took part.")
    def participations(self) -> list[Participation]:
        compiled()

    @strawberry.field(description="The persons who attended, by name.")
    def attendances(self) -> list[Attendance]:
        compiled()

    @strawberry.field(description="Where it was held.")
    def place(self) -> APlace | None:
        compiled()

    @strawberry.field(description="The actor that received the others, a party or not.")
    def host(self) -> AnActor | None:
        compiled()

    @strawberry.field(description="The gathering that it was held within.")
    def parent(self) -> AMeeting | None:
        compiled()

    @connection("The meetings held within it, newest first.")
    def children(self, status: Status = UNSET) -> Meetings:
        compiled()

    @connection("The agreements signed at it, newest first.")
    def agreements(self) -> Agreements:
        compiled()

    @connection("The statements made at it, newest first.")
    def statements(self) -> Statements:
        compiled()


@strawberry.type(description="A page of meetings.")
class MeetingConnection(Connection[Meeting]):
    """A page of meetings."""

    groups = groups_of("Meeting")
