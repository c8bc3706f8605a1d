"""Whether somebody held an office on a day, and what the answer rests on."""

from enum import StrEnum

from schema.enums import publish


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
