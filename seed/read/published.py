"""A publication date in the forms that files give it, as a partial date."""

import re
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

FORMS = ("%d %B %Y", "%B %d, %Y", "%d %b %Y", "%b %d, %Y", "%Y/%m/%d", "%d.%m.%Y", "%Y%m%d", "%A, %d %B %Y")
"""Besides ISO 8601 and e-mail's. Never 12/06/2022: it is June here and December there."""

PARTIAL = re.compile(r"\d{4}(-\d{2})?")


def edtf(value: str) -> str | None:
    """The day, month or year of publication; None where the value cannot be told for sure."""
    if PARTIAL.fullmatch(value):
        return value
    found = _moment(value)
    return found.date().isoformat() if found else None


def _moment(value: str) -> datetime | None:
    with suppress(ValueError, OverflowError):
        if re.fullmatch(r"\d{10}|\d{13}", value):  # seconds or milliseconds since 1970
            return datetime.fromtimestamp(int(value[:10]), UTC)
    with suppress(ValueError):
        return datetime.fromisoformat(value)
    with suppress(ValueError, TypeError):
        return parsedate_to_datetime(value)
    for form in FORMS:
        with suppress(ValueError):
            return datetime.strptime(value, form)  # noqa: DTZ007 - a day, whatever the zone
    return None
