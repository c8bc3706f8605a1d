"""Reckoning from an article's own day: "last month", "next Thursday", "the 24th". Pure."""

from datetime import date, timedelta

from seed.records import Edtf

_PERIODS = {"week": 7, "weekend": 7, "fortnight": 14}
"""Spans that are no date of their own; the month that they fall in stands for them."""
_YEARS = {"year": 1, "decade": 10}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The month that a season begins in, where most of the press is."""


def days_away(day: date, days: int) -> Edtf:
    """The day so many days after."""
    return (day + timedelta(days)).isoformat()


def period_away(day: date, unit: str, step: int) -> Edtf:
    """The month or the year that "last month" means; a week is no date of its own, so its month stands for it."""
    if unit == "day":
        return days_away(day, step)
    if unit in _YEARS:
        return str(day.year + step * _YEARS[unit])
    if unit in _PERIODS:
        return days_away(day, step * _PERIODS[unit])[:7]
    index = day.year * 12 + day.month - 1 + step
    return f"{index // 12}-{index % 12 + 1:02}"


def weekday_of_week(day: date, weekday: int, weeks: int) -> Edtf:
    """The day of the week so many weeks after: "Tuesday last week"."""
    return days_away(day, weekday - day.weekday() + 7 * weeks)


def nearest_weekday(day: date, weekday: int, *, ahead: bool, other: bool) -> Edtf:
    """The day of the week that is told of; `other` where it cannot be the day itself."""
    back = (day.weekday() - weekday) % 7
    if back == 0 and other:
        return days_away(day, 7 if ahead else -7)
    return days_away(day, (7 - back) % 7 if ahead else -back)


def day_of_month(day: date, number: int, *, step: int | None, ahead: bool) -> Edtf:
    """The day that "the 24th" means: of the month so many months after, else the last or the next that has passed."""
    if step is None:
        step = 1 if ahead and number < day.day else -1 if not ahead and number > day.day else 0
    return f"{period_away(day, 'month', step)}-{number:02}"


def named_month(day: date, month: int, *, ahead: bool) -> Edtf:
    """The last month of a name before a day's own, or the next after it."""
    year = day.year + (1 if ahead and month <= day.month else -1 if not ahead and month >= day.month else 0)
    return f"{year:04}-{month:02}"


def season(day: date, name: str, step: int | None) -> Edtf:
    """The year of "next spring" or "last autumn"; of "this summer" it is the article's own."""
    begins = _SEASONS[name]
    if step == 1 and begins > day.month:
        return str(day.year)
    if step == -1 and begins + 2 < day.month:
        return str(day.year)
    return str(day.year + (step or 0))


def season_to_come(day: date, name: str) -> Edtf:
    """The year of "in the spring" where that is to come: the next year's, once it is over."""
    return str(day.year + (_SEASONS[name] + 2 < day.month))


def nearest_year(anchor: date, month: int, day: int | None) -> int:
    """Of the years that a day and month may be of, the one that brings it nearest."""
    return min(
        (anchor.year, anchor.year - 1, anchor.year + 1),
        key=lambda year: abs((year - anchor.year) * 365 + (month - anchor.month) * 30 + ((day or 15) - anchor.day)),
    )


def years_to(anchor: date, month: int, day: int | None, *, ahead: bool) -> int:
    """How many years from the anchor's a day or month is that is told to be to come, or to have passed."""
    if ahead:
        return int((month, day or 31) < (anchor.month, anchor.day))
    return -int((month, day or 1) > (anchor.month, anchor.day))
