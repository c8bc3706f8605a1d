"""A relation over time."""

from enum import StrEnum

import strawberry

from schema.enums import publish
from schema.references import AMeeting
from schema.uncompiled import compiled


class Unit(StrEnum):
    """How long a period of a timeline is."""

    YEAR = "YEAR"
    QUARTER = "QUARTER"
    MONTH = "MONTH"


publish(
    Unit,
    "How long a period of a timeline is.",
    YEAR="A calendar year, `2022`.",
    QUARTER="A quarter of a year, `2022-Q4`.",
    MONTH="A month, `2022-12`.",
)


@strawberry.type(description="What fell into a period, each thing by the first day that its date can mean.")
class TimelinePeriod:
    """What fell into a period."""

    period: str = strawberry.field(description="The period: `2022`, `2022-Q4` or `2022-12`.")
    meeting_count: int = strawberry.field(description="How many held meetings of both.")
    agreement_count: int = strawberry.field(description="How many agreements of both.")
    statement_count: int = strawberry.field(description="How many statements of either about the other.")


@strawberry.type(description="Two meetings, one after the other, and the days between them.")
class MeetingGap:
    """Two meetings, one after the other, and the days between them."""

    days: int = strawberry.field(description="How many days lie between the first days that their dates can mean.")

    @strawberry.field(description="The meeting after which nothing was held.")
    def after(self) -> AMeeting:
        compiled()

    @strawberry.field(description="The meeting that ended the gap.")
    def before(self) -> AMeeting:
        compiled()
