"""Officials: persons in public office."""

import strawberry
from strawberry import UNSET

from schema.arguments import About, OfActor, Status, With
from schema.connection import Connection, connection
from schema.groups import groups_of
from schema.references import AgreementActions, AnOfficeHolding, Encounters, Meetings, Statements
from schema.types.entity import Entity
from schema.uncompiled import compiled


@strawberry.type(description="A person in public office (Popolo Person).")
class Official(Entity):
    """A person in public office."""

    name: str = strawberry.field(description="The name to show.")
    names: list[str] = strawberry.field(description="Every spelling that articles print.")

    @strawberry.field(description="The offices in which the official was seen, in the order of observation.")
    def holdings(self) -> list[AnOfficeHolding]:
        compiled()

    @connection("The meetings that the official attended, newest first.")
    def meetings(self, with_: With = UNSET, status: Status = UNSET) -> Meetings:
        compiled()

    @connection("What the official said, newest first.")
    def statements(self, about: About = UNSET) -> Statements:
        compiled()

    @connection("What the official signed or otherwise did upon agreements, newest first.")
    def agreement_actions(self) -> AgreementActions:
        compiled()

    @connection("The officials who attended meetings that this one attended, those met most often first.")
    def met_with(self, of: OfActor = UNSET) -> Encounters:
        compiled()


@strawberry.type(description="A page of officials.")
class OfficialConnection(Connection[Official]):
    """A page of officials."""

    groups = groups_of("Official")
