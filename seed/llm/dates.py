"""Whether words can mean the date that a model takes them for."""

import re
from datetime import date, timedelta

from seed.edtf import Period
from seed.records import Edtf

EDTF = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
NUMERIC = re.compile(r"\b(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})\.(\d{1,2})\.(\d{4}))\b")
MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
SHIFTS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
HALF_A_YEAR = 183


def period(edtf: Edtf) -> Period | None:
    """The days of a date in one of the forms that are asked for; None of anything else."""
    try:
        return Period.of(edtf) if EDTF.fullmatch(edtf) else None
    except ValueError:
        return None


def can_mean(words: str, edtf: Edtf, today: date | None) -> bool:
    """Whether the words name each part of the date; or a weekday, a day or no year, told from the article's own day.

    Args:
        words: of the article.
        edtf: what they are taken for.
        today: the article's own day, where it tells.
    """
    days, told = period(edtf), EDTF.fullmatch(edtf)
    if days is None or told is None:
        return False
    if numeric := NUMERIC.search(words):
        year, month, day = (int(part) for part in (numeric.groups()[:3] if numeric[1] else numeric.groups()[:2:-1]))
        return (year, month, day) == (days.earliest.year, days.earliest.month, days.earliest.day) and days.is_day
    letters = re.findall(r"[a-z]+", words.lower())
    numbers = [int(number) for number in re.findall(r"\d+", words)]
    if not numbers and not any(_month(word) for word in letters):
        return today is not None and days.is_day and _is_told_from(today, days.earliest, letters)
    return (
        (days.earliest.year in numbers or (max(numbers, default=0) < 1000 and _is_near(today, days.earliest)))
        and (told["month"] is None or days.earliest.month in map(_month, letters))
        and (told["day"] is None or days.earliest.day in numbers)
    )


def _month(word: str) -> int:
    """The number of a month by its name, or its first three letters or more; 0 of any other word."""
    found = [number for number, name in enumerate(MONTHS, 1) if len(word) > 2 and name.startswith(word)]
    return found[0] if found else 0


def _is_near(today: date | None, day: date) -> bool:
    return today is not None and abs((day - today).days) <= HALF_A_YEAR


def _is_told_from(today: date, day: date, letters: list[str]) -> bool:
    shifts = {today + timedelta(SHIFTS[word]) for word in letters if word in SHIFTS}
    return day in shifts or (WEEKDAYS[day.weekday()] in letters and abs((day - today).days) <= 7)
