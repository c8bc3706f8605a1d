"""Scalars of our own, each with a specification."""

import re
from datetime import date, datetime
from typing import NewType

import strawberry
from strawberry.types.scalar import ScalarDefinition

ActorRef = NewType("ActorRef", str)
EdtfDate = NewType("EdtfDate", str)
Day = NewType("Day", date)
Timestamp = NewType("Timestamp", datetime)

ACTOR_REF = re.compile(
    r"(?:[A-Za-z]{2}|[A-Za-z]{4}|(?:org:)?[A-Za-z0-9][\w.&+-]{0,39}|(?:Country|Organization):[0-9a-f-]{36})"
)


class BadActorRef(ValueError):
    """What was given cannot name an actor."""


def parse_actor_ref(value: object) -> ActorRef:
    """Check the form of a reference to an actor; whether it exists, the database tells.

    Raises:
        BadActorRef: it is neither a code, nor an acronym, nor a global id.
    """
    if not isinstance(value, str) or not ACTOR_REF.fullmatch(value):
        raise BadActorRef(
            f"{value!r} is not an actor: give a country code (AZ), an organization's acronym (NATO, or org:AU where it "
            "is also a country's code), or a global id"
        )
    return ActorRef(value)


def parse_day(value: object) -> Day:
    """Read a calendar day.

    Raises:
        ValueError: it is not written YYYY-MM-DD.
    """
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise ValueError(f"{value!r} is not a day: write YYYY-MM-DD")
    return Day(date.fromisoformat(value))


SCALARS: dict[object, ScalarDefinition] = {
    ActorRef: strawberry.scalar(
        name="ActorRef",
        description=(
            "Names a country or an organization: an ISO 3166-1 alpha-2 code (`AZ`), an ISO 3166-3 code for a former "
            "state (`SUHH`), an organization's acronym (`NATO`; `org:AU` where it is also a country's code), or a "
            "global id. Case does not matter in codes."
        ),
        specified_by_url="https://www.iso.org/iso-3166-country-codes.html",
        serialize=str,
        parse_value=parse_actor_ref,
    ),
    EdtfDate: strawberry.scalar(
        name="EdtfDate",
        description="A calendar date as far as it is known, in EDTF: `2022-12-06`, `2022-12`, `2022`, `1992~` (about).",
        specified_by_url="https://www.loc.gov/standards/datetime/",
        serialize=str,
        parse_value=str,
    ),
    Day: strawberry.scalar(
        name="Date",
        description="A calendar day, `YYYY-MM-DD` (ISO 8601).",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339",
        serialize=str,
        parse_value=parse_day,
    ),
    Timestamp: strawberry.scalar(
        name="DateTime",
        description="A moment, with its offset from UTC: `2022-12-06T09:30:00+00:00`.",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339",
        serialize=str,
        parse_value=str,
    ),
}
