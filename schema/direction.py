"""The directions of an order."""

from enum import StrEnum

from schema.enums import publish


class Direction(StrEnum):
    """Which way a key sorts; what has no value comes last unless it is asked for first."""

    ASC = "ASC"
    DESC = "DESC"
    ASC_NULLS_FIRST = "ASC_NULLS_FIRST"
    DESC_NULLS_FIRST = "DESC_NULLS_FIRST"


publish(
    Direction,
    "Which way a key sorts. Texts and values of enums go by code points, partial dates by the first day they can mean.",
    ASC="From the least to the greatest; what has no value last.",
    DESC="From the greatest to the least; what has no value last.",
    ASC_NULLS_FIRST="What has no value first, then from the least to the greatest.",
    DESC_NULLS_FIRST="What has no value first, then from the greatest to the least.",
)
