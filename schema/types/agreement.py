"""Agreements and their parties."""

import strawberry
from strawberry import UNSET

from schema.arguments import On
from schema.connection import Connection, connection
from schema.enums import AgreementStatus, Instrument, Topic
from schema.groups import groups_of
from schema.references import AMeeting, AnActor, AnAgreement, AnAgreementAction, Statements
from schema.types.entity import Entity
from schema.types.partial_date import PartialDate
from schema.uncompiled import compiled


@strawberry.type(description="An actor that is a party of an agreement, known apart from any action.")
class AgreementParty:
    """An actor that is a party of an agreement."""

    @strawberry.field(description="The agreement.")
    def agreement(self) -> AnAgreement:
        compiled()

    @strawberry.field(description="The party.")
    def actor(self) -> AnActor:
        compiled()

    @strawberry.field(
        description="Where the agreement stands for this party, by its own actions and those of all. Never inferred."
    )
    def status(self, on: On = UNSET) -> AgreementStatus:
        compiled()

    @strawberry.field(description="What this party did upon the agreement, in order of date.")
    def actions(self) -> list[AnAgreementAction]:
        compiled()


@strawberry.type(description="A concrete instrument between states or organizations (UN Treaty Collection).")
class Agreement(Entity):
    """A concrete instrument between states or organizations."""

    title: str | None = strawberry.field(description="Its title; null where no article prints one.")
    designation: str | None = strawberry.field(description="What the article calls it: `bilateral relations deal`.")
    instrument: Instrument = strawberry.field(description="Its form (UNTC glossary).")
    topics: list[Topic] = strawberry.field(description="What it is about.")
    un_registration_number: str | None = strawberry.field(description="Its number in the UN Treaty Series.")
    signed_on: PartialDate | None = strawberry.field(description="The day of its first recorded signature.")

    @strawberry.field(
        description=(
            "Where it stands, as its recorded actions alone show: the furthest stage that any of them reached, an end "
            "(suspension, termination) outweighing all. IN_FORCE only where an article says that it entered into force."
        )
    )
    def status(self, on: On = UNSET) -> AgreementStatus:
        compiled()

    @strawberry.field(description="The meeting it was signed at.")
    def signed_at(self) -> AMeeting | None:
        compiled()

    @strawberry.field(description="Its parties, by code.")
    def parties(self) -> list[AgreementParty]:
        compiled()

    @strawberry.field(description="What was done upon it, in order of date.")
    def actions(self) -> list[AnAgreementAction]:
        compiled()

    @strawberry.field(description="The agreement that it amends.")
    def amends(self) -> AnAgreement | None:
        compiled()

    @strawberry.field(description="The agreements that amend it.")
    def amended_by(self) -> list[AnAgreement]:
        compiled()

    @strawberry.field(description="The agreement that it replaces.")
    def replaces(self) -> AnAgreement | None:
        compiled()

    @strawberry.field(description="The agreements that replace it.")
    def replaced_by(self) -> list[AnAgreement]:
        compiled()

    @connection("The statements that belong to it, newest first.")
    def statements(self) -> Statements:
        compiled()


@strawberry.type(description="A page of agreements.")
class AgreementConnection(Connection[Agreement]):
    """A page of agreements."""

    groups = groups_of("Agreement")
