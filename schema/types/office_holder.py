"""Who held an office on a day, and on what ground."""

from enum import StrEnum

import strawberry

from schema.enums import publish
from schema.references import AnOffice, AnOfficeHolding, AnOfficial
from schema.uncompiled import compiled


class HeldAnswer(StrEnum):
    """Whether somebody held an office on a day."""

    YES = "YES"
    UNKNOWN = "UNKNOWN"
    NO = "NO"


class HeldBasis(StrEnum):
    """What the answer rests on."""

    KNOWN_DATES = "KNOWN_DATES"
    OBSERVED = "OBSERVED"
    BETWEEN_OBSERVATIONS = "BETWEEN_OBSERVATIONS"
    OUTSIDE_KNOWN_DATES = "OUTSIDE_KNOWN_DATES"
    ANOTHER_HOLDER = "ANOTHER_HOLDER"
    NONE = "NONE"


publish(
    HeldAnswer,
    "Whether somebody held an office on a day.",
    YES="The record shows it.",
    UNKNOWN="The record leaves it open.",
    NO="The record excludes it.",
)
publish(
    HeldBasis,
    "What an answer about an office rests on.",
    KNOWN_DATES="The day lies within the known beginning and end of the holding.",
    OBSERVED="An article shows the office held on that very day.",
    BETWEEN_OBSERVATIONS="The day lies between days on which it is known to be held; nobody else is seen then.",
    OUTSIDE_KNOWN_DATES="The day lies before the known beginning, or after the known end.",
    ANOTHER_HOLDER="Another is known to have held the office, which one alone can hold.",
    NONE="Nothing speaks for or against it.",
)


@strawberry.type(description="Somebody who was seen in an office, and whether that holding covers a day.")
class OfficeHolder:
    """Somebody who was seen in an office, and whether that holding covers a day."""

    answer: HeldAnswer = strawberry.field(description="Whether the official held the office on the day.")
    basis: HeldBasis = strawberry.field(description="What the answer rests on.")

    @strawberry.field(description="The official.")
    def official(self) -> AnOfficial:
        compiled()

    @strawberry.field(description="The office.")
    def office(self) -> AnOffice:
        compiled()

    @strawberry.field(description="The holding, with its dates and claims.")
    def holding(self) -> AnOfficeHolding:
        compiled()
