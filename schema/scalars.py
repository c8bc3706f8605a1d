"""Scalars of our own, each with a specification."""

import calendar
import re
from datetime import date, datetime
from typing import NewType

import strawberry
from strawberry.types.scalar import ScalarDefinition

ActorRef = NewType("ActorRef", str)
EdtfDate = NewType("EdtfDate", str)
Day = NewType("Day", date)
Timestamp = NewType("Timestamp", datetime)
Period = NewType("Period", tuple[date | None, date | None])

ACTOR_REF = re.compile(
    r"(?:[A-Za-z]{2}|[A-Za-z]{4}|(?:org:)?[A-Za-z0-9][\w.&+-]{0,39}|(?:Country|Organization):[0-9a-f-]{36})"
)

_DATE = r"\d{4}(?:-\d{2}(?:-\d{2})?)?"
PERIOD = re.compile(rf"^(?P<since>{_DATE}|\.\.(?=/))(?:/(?P<until>{_DATE}|\.\.))?$", re.ASCII)


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


def parse_timestamp(value: object) -> Timestamp:
    """Read a moment.

    Raises:
        ValueError: it is not an ISO 8601 date and time with an offset.
    """
    moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    if moment is None or moment.tzinfo is None:
        raise ValueError(f"{value!r} is not a moment: write 2022-12-06T09:30:00Z, with its offset from UTC")
    return Timestamp(moment)


def parse_period(value: object) -> Period:
    """Read a year, a month, a day, or an interval of them, as its first and last day; None where it is open.

    Raises:
        ValueError: it is not written so, or ends before it begins.
    """
    match = PERIOD.match(value) if isinstance(value, str) else None
    if match is None:
        raise ValueError(
            f"{value!r} is not a period: write 2022, 2022-12, 2022-12-06, 2022-01/2022-06, 2022/.. or ../2022"
        )
    since, until = match["since"], match["until"] or match["since"]
    first = None if since == ".." else _first_day(since)
    last = None if until == ".." else _last_day(until)
    if first and last and last < first:
        raise ValueError(f"{value!r} ends before it begins")
    return Period((first, last))


def _first_day(edtf: str) -> date:
    return date.fromisoformat(edtf + "YYYY-01-01"[len(edtf) :])


def _last_day(edtf: str) -> date:
    first = _first_day(edtf)
    if len(edtf) == 10:
        return first
    month = first.month if len(edtf) == 7 else 12
    return first.replace(month=month, day=calendar.monthrange(first.year, month)[1])


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
        parse_value=parse_timestamp,
    ),
    Period: strawberry.scalar(
        name="Period",
        description=(
            "A year, a month, a day, or an interval of them whose ends count, in EDTF: `2022`, `2022-12`, "
            "`2022-12-06`, `2022-01/2022-06`, `2022/..` (from then on), `../2022` (until then)."
        ),
        specified_by_url="https://www.loc.gov/standards/datetime/",
        serialize=str,
        parse_value=parse_period,
    ),
}
