"""Partial dates (EDTF) as the days that they can mean, as the database computes them too (0001_dates.sql)."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

DAYS = 3
"""A period no longer than this says which day: a day, or "about" a day."""


@dataclass(frozen=True, slots=True)
class Period:
    """A run of days, both ends included."""

    earliest: date
    latest: date

    @classmethod
    def of(cls, edtf: str) -> Self:
        """The days that `2022-12-06`, `2022-12`, `2022` or `1992~` can mean; `~` widens by one unit."""
        year, month, day = ([int(part) for part in edtf.rstrip("~").split("-")] + [0, 0])[:3]
        first = date(year, month or 1, day or 1)
        last = date(year, month or 12, day or calendar.monthrange(year, month or 12)[1])
        if not edtf.endswith("~"):
            return cls(first, last)
        if day:
            return cls(first - timedelta(1), last + timedelta(1))
        return cls(_months_later(first, -1 if month else -12), _months_later(last, 1 if month else 12))

    @property
    def is_day(self) -> bool:
        """Whether it is short enough to tell one event of a pair from their next."""
        return (self.latest - self.earliest).days < DAYS

    def overlaps(self, other: "Period") -> bool:
        """Whether the two have a day in common."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    def each(self) -> list[date]:
        """The days, one by one."""
        return [self.earliest + timedelta(number) for number in range((self.latest - self.earliest).days + 1)]

    def until(self, other: "Period | None") -> "Period":
        """From the first day of this one to the last of the other."""
        return Period(self.earliest, max(self.latest, other.latest)) if other else self


def _months_later(day: date, months: int) -> date:
    """The same day of another month; the last day of a month stays the last."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    length = calendar.monthrange(year, month + 1)[1]
    ends = day.day == calendar.monthrange(day.year, day.month)[1]
    return date(year, month + 1, length if ends else min(day.day, length))
