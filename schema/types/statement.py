"""Statements, who made them, and whom they concern."""

import strawberry

from schema.connection import Connection
from schema.enums import Act, Manner, Topic
from schema.groups import groups_of
from schema.references import AMeeting, AnActor, AnAgreement, AnEntity, AnOfficeHolding, AnOfficial, AStatement
from schema.types.entity import Entity
from schema.types.partial_date import PartialDate
from schema.uncompiled import compiled


@strawberry.type(description="Who made a statement: an official, an actor, or a name as printed.")
class StatementSpeaker:
    """Who made a statement."""

    name_printed: str | None = strawberry.field(description="The name as the article prints it.")

    @strawberry.field(description="The statement.")
    def statement(self) -> AStatement:
        compiled()

    @strawberry.field(description="The official who spoke; null where an actor spoke, or the name is unresolved.")
    def official(self) -> AnOfficial | None:
        compiled()

    @strawberry.field(description="The actor that spoke, or on whose behalf the official did.")
    def actor(self) -> AnActor | None:
        compiled()

    @strawberry.field(description="The office that the official held then, as the article shows it.")
    def office_holding(self) -> AnOfficeHolding | None:
        compiled()


@strawberry.type(description="A speech act (Popolo Speech, schema.org Quotation, PolNeAR).")
class Statement(Entity):
    """A speech act."""

    manner: Manner = strawberry.field(description="Quoted, paraphrased, or both.")
    act: Act = strawberry.field(description="What the speaker did by saying it (PLOVER).")
    text: str = strawberry.field(description="The sentence or sentences that carry it, as the article prints them.")
    cue: str | None = strawberry.field(description="The word that reports it: `said`, `thanked`.")
    date: PartialDate | None = strawberry.field(description="When it was made.")
    topics: list[Topic] = strawberry.field(description="What it is about.")

    @strawberry.field(description="Who made it, in the article's order.")
    def speakers(self) -> list[StatementSpeaker]:
        compiled()

    @strawberry.field(description="The entities that it concerns.")
    def about(self) -> list[AnEntity]:
        compiled()

    @strawberry.field(description="The meeting that it was made at.")
    def meeting(self) -> AMeeting | None:
        compiled()

    @strawberry.field(description="The agreement that it belongs to.")
    def agreement(self) -> AnAgreement | None:
        compiled()


@strawberry.type(description="A page of statements.")
class StatementConnection(Connection[Statement]):
    """A page of statements."""

    groups = groups_of("Statement")
