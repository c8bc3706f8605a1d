"""The acts in an agreement's life."""

import strawberry

from schema.connection import Connection
from schema.enums import AgreementActionKind
from schema.groups import groups_of
from schema.references import AnActor, AnAgreement, AnOfficeHolding, AnOfficial
from schema.types.entity import Entity
from schema.types.partial_date import PartialDate
from schema.uncompiled import compiled


@strawberry.type(description="An act by one party, or by all, upon an agreement (UNTC glossary, VCLT).")
class AgreementAction(Entity):
    """An act upon an agreement."""

    action: AgreementActionKind = strawberry.field(description="What was done.")
    date: PartialDate | None = strawberry.field(description="When.")
    signatory_printed: str | None = strawberry.field(description="Who acted, as the article prints the name.")

    @strawberry.field(description="The agreement.")
    def agreement(self) -> AnAgreement:
        compiled()

    @strawberry.field(description="The party that acted; null where all did.")
    def party(self) -> AnActor | None:
        compiled()

    @strawberry.field(description="The official who acted; null while the name is unresolved or untold.")
    def signatory(self) -> AnOfficial | None:
        compiled()

    @strawberry.field(description="The office that the signatory held then.")
    def office_holding(self) -> AnOfficeHolding | None:
        compiled()


@strawberry.type(description="A page of actions upon agreements.")
class AgreementActionConnection(Connection[AgreementAction]):
    """A page of actions upon agreements."""

    groups = groups_of("AgreementAction")
