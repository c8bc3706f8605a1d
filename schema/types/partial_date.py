"""Dates as far as they are known."""

import strawberry

from schema.enums import Basis
from schema.scalars import Day, EdtfDate


@strawberry.type(description="A date as far as it is known, the days it can mean, and what it rests on (EDTF).")
class PartialDate:
    """A date as far as it is known."""

    edtf: EdtfDate = strawberry.field(description="The date in EDTF: `2022-12-06`, `2022-12`, `2022`, `1992~`.")
    earliest: Day = strawberry.field(description="The first day it can mean; `~` widens by one unit.")
    latest: Day = strawberry.field(description="The last day it can mean; `~` widens by one unit.")
    basis: Basis = strawberry.field(description="Whether it was stated, or carried over from elsewhere.")
