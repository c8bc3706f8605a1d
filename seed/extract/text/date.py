"""Dates as articles write them: complete ones as they stand, the others against the day the article is of."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from db.vocabulary import SpanRole
from seed.extract.text.date_mention import Anchor as Anchor
from seed.extract.text.date_mention import DateMention as DateMention
from seed.extract.text.date_words import DATE_WORDS, MAY_BE_DATE, MONTHS, NUMBERS, WEEKDAYS
from seed.extract.text.reckoning import (
    days_away,
    period_away,
    season,
    season_to_come,
    weekday_of_week,
)
from seed.filing import WEEKDAY
from seed.records import Edtf, Found, Span

_SINCE = re.compile(r"\bsince\s+$", re.I)
_WHEN = re.compile(r"\s*,\s*when\b", re.I)
"""What tells behind a date what happened then: "have been strained since August, when they met"."""
_APART = re.compile(r"\s*[,(]?\s*(?:the\s+)?")
"""What may stand between a weekday and its date."""
_STEPS = {"last": -1, "this past": -1, "the past": -1, "the previous": -1}
_STEPS |= {"next": 1, "this coming": 1, "the coming": 1, "this": 0, "the current": 0, "the": 0}
"""How many years, months or weeks from the article's "last year" is, and "next month"."""


def date_mentions(text: str, start: int, end: int) -> Iterator[DateMention]:
    """The dates written in a stretch of text, but for those "since" which: they date nothing that is told."""
    last: DateMention | None = None
    for mention in _mentions(text, start, end):
        if last is not None and _APART.fullmatch(text, last.span.end, mention.span.start):
            if last.is_weekday and mention.day is not None:  # "on Tuesday 30 May 2023"
                last = replace(mention, span=_joined(text, last.span, mention.span))
                continue
            if mention.is_weekday and last.day is not None:  # "on 30 May (Tuesday)"
                continue
        if last is not None and (years := _year_behind(text, last, mention)) is not None:
            last = replace(last, years=years)
            continue
        if last is not None:
            yield last
        last = mention
    if last is not None:
        yield last


_IN = re.compile(r"\s+(?:in|at)\s+[A-Z][\w.]*(?:\s+[A-Z][\w.]*){0,2}\s+")
"""What may stand between a day and its year."""
_YEARS = {"last year": -1, "this year": 0, "next year": 1}


def _year_behind(text: str, day: DateMention, mention: DateMention) -> int | None:
    """How many years away a day is of which a place parts it: "on May 3-4 in Lima last year"."""
    alone = day.is_bare and day.month is not None and day.day is not None
    beside = alone and _IN.fullmatch(text, day.span.end, mention.span.start) is not None
    return _YEARS.get(mention.span.text.lower()) if beside else None


def _joined(text: str, weekday: Span, day: Span) -> Span:
    """The words of a weekday and of the date behind it, which alone would be an aside: "Monday (May 30)"."""
    end = day.end + ("(" in text[weekday.end : day.start] and text[day.end : day.end + 1] == ")")
    return Span(weekday.start, end, text[weekday.start : end])


def _mentions(text: str, start: int, end: int) -> Iterator[DateMention]:
    if MAY_BE_DATE.search(text, start, end) is None:
        return  # most sentences, at a third of the cost
    before: DateMention | None = None
    for found in DATE_WORDS.finditer(text, start, end):
        if not _SINCE.search(text, start, found.start()) or _WHEN.match(text, found.end(), end):
            mention = _mention(found, Span(found.start(), found.end(), found[0]), before)
            if mention is not None and not (mention.day and _is_in_name(text, mention.span, end)):
                yield mention
                before = mention


def _is_in_name(text: str, day: Span, end: int) -> bool:
    """Whether something is called after a day, which then dates nothing: "the 17 November group", "July 9 Avenue"."""
    if _CALLED_AFTER.match(text, day.end, end):
        return True
    return _GROUP.match(text, day.end, end) is not None and _THE.search(text, 0, day.start) is not None


_CALLED_AFTER = re.compile(
    r"\s+(?:movement|brigade|regiment|battalion|university|avenue|square|street|bridge|stadium|revolution)\b", re.I
)
_GROUP = re.compile(r"\s+(?:group|front|organi[sz]ation|commandos?|cell)\b", re.I)
"""What may stand behind a day that dates it: "on 5 May group leaders met"."""
_THE = re.compile(r"\bthe\s+$", re.I)


def _mention(found: re.Match[str], span: Span, before: DateMention | None) -> DateMention | None:
    """What a date's words say; `before` is the date that stands before it in the sentence."""
    told = {name: words for name, words in found.groupdict().items() if words}
    for name in [name for name in told if name.endswith("_same")]:
        told[name.replace("_same", "_year")] = _year_before(found) or ""
    if "iso" in told:
        year, month, day = (int(part) for part in re.split("[-/]", told["iso"]))
        return DateMention(span, year, month=month, day=day)
    if "numeric" in told:
        return _in_numbers(told["numeric"], span, _weekday_beside(found))
    for prefix in ("df", "mf"):
        if f"{prefix}_month" in told:
            return _on_day(told, prefix, span)
    for read in (_in_month, _in_year, _in_part, _on_nth, _in_season):
        if (mention := read(told, span)) is not None:
            return mention
    if not {"ago_unit", "time_unit", "span_unit"}.isdisjoint(told):
        return _away(told, span, before)
    if "beside" in told:
        return _beside(told["beside"].lower(), span, before)
    return _relative(told, span)


def _year_before(found: re.Match[str]) -> str | None:
    """The year that the text told last before a date: "signed in December 2000. It followed in June of that year"."""
    told = _LAST_YEAR.search(found.string, max(found.start() - FAR, 0), found.start())
    return told["year"] if told else None


_LAST_YEAR = re.compile(r".*\b(?P<year>(?:1[89]|20)\d{2})\b", re.S)
FAR = 300
"""So many code points back a year may stand that is "the same year"."""

type _Told = dict[str, str]
"""The parts of a date's words, by their names in the pattern."""


def _on_day(told: _Told, prefix: str, span: Span) -> DateMention:
    """A day and its month: "3 May", "May 3-5, 2018", "3 May last year"."""
    day = _number(told[f"{prefix}_day"])
    last = _number(told.get(f"{prefix}_until", "0"))
    year = told.get(f"{prefix}_year") or told.get(f"{prefix}_shared")
    month, years = _month(told[f"{prefix}_month"]), _step(told.get(f"{prefix}_which"))
    return DateMention(span, int(year) if year else None, years, month, day, last if last > day else None)


def _in_month(told: _Told, span: Span) -> DateMention | None:
    """A month without a day: "June 2019", "June last year", "in June", "last June", "the first week of June"."""
    months = ("m_month", "lone_month", "which_month", "of_month", "p_month")
    name = next((told[one] for one in months if one in told), None)
    if name is None:
        return None
    if "which_month" in told:
        which = told["month_which"].lower()
        if which == "this":
            return DateMention(span, years=0, month=_month(name))
        return DateMention(span, month=_month(name), ahead=which in ("next", "this coming"))
    year = next((told[one] for one in ("m_year", "p_year", "lone_shared") if one in told), None)
    return DateMention(
        span, int(year) if year else None, _step(told.get("m_which") or told.get("p_which")), _month(name)
    )


def _in_year(told: _Told, span: Span) -> DateMention | None:
    """A year by itself: "in 2019", "the first half of 2019", "the end of the year 2019"."""
    year = next((told[one] for one in ("year", "of_year", "of_part", "p_stated") if one in told), None)
    return DateMention(span, int(year)) if year else None


def _in_part(told: _Told, span: Span) -> DateMention | None:
    """A part of the year or month that it is, or was: "the end of the month", "by year-end", "later in the year"."""
    if "newyear" in told:
        return DateMention(span, shift=lambda day: str(day.year + (day.month > NEW_YEAR)), ahead=True)
    unit = (told.get("p_unit") or told.get("ends") or told.get("in_the") or "").lower()
    if not unit:
        return None
    step = _step(told.get("p_step")) or 0
    later = step > 0 or ("in_the" in told and span.text.lower().startswith("later"))
    return DateMention(span, shift=lambda day: period_away(day, unit, step), ahead=True if later else None)


NEW_YEAR = 3
"""Until this month "the new year" is the one that has just begun."""


def _on_nth(told: _Told, span: Span) -> DateMention | None:
    """A day of a month that is not named: "on the 24th", "the 3rd of next month"."""
    if "nth" not in told:
        return None
    if "nth_unit" in told and told["nth_unit"].lower() != "month":
        return None
    step = _step(told.get("nth_step"))
    return DateMention(span, day=_number(told["nth"]), months=step, ahead=True if step == 1 else None)


def _in_season(told: _Told, span: Span) -> DateMention | None:
    """The year of a season, which has not the same months everywhere."""
    if "season" not in told:
        return None
    name, step = told["season"].lower(), _step(told["season_which"])
    return DateMention(
        span,
        shift=lambda day: season(day, name, step),
        to_come=None if step else lambda day: season_to_come(day, name),
        ahead=True if step == 1 else None,
    )


def _step(which: str | None) -> int | None:
    return _STEPS.get(" ".join(which.lower().split())) if which else None


def _weekday_beside(found: re.Match[str]) -> int | None:
    """The day of the week before a date in numbers: "on Monday (12/6/2023)"."""
    words = _WEEKDAY_BEFORE.search(found.string, max(found.start() - LONGEST_WEEKDAY, 0), found.start())
    return WEEKDAYS[words["weekday"][:3].lower()] if words else None


_WEEKDAY_BEFORE = re.compile(rf"\b(?P<weekday>{WEEKDAY})\s*,?\s*[(\[]?$", re.I)
LONGEST_WEEKDAY = len("Wednesday, (")


def _in_numbers(words: str, span: Span, weekday: int | None) -> DateMention | None:
    """Day first where points part them; else what can be read one way only, or of two ways on the weekday told."""
    day, month, year = (int(part) for part in re.split("[./-]", words))
    if "." not in words:
        if weekday is not None and month <= 12 and day <= 12:
            first, second = (date(year, *parts).weekday() == weekday for parts in ((month, day), (day, month)))
            if first != second:
                return DateMention(span, year, month=month if first else day, day=day if first else month)
        if day != month and day <= 12 and month <= 12:
            return None
        day, month = (month, day) if month > 12 else (day, month)
    return DateMention(span, year, month=month, day=day)


def _away(told: _Told, span: Span, before: DateMention | None) -> DateMention | None:
    """So many days, weeks, months or years away from the article's day, or "earlier" and "later" than another."""
    number, unit = (
        next(told[name] for kind in ("ago", "time", "span") if (name := f"{kind}_{part}") in told)
        for part in ("number", "unit")
    )
    which = told.get("ago", "hence").lower()
    away = NUMBERS.get(number.lower()) or int(number)
    step = -away if which in ("ago", "earlier", "before") else away
    if which == "later" and before is None:
        return None
    base = before if which in ("earlier", "before", "later") else None
    ahead = True if step > 0 and base is None else None
    return DateMention(span, shift=lambda day: period_away(day, unit.lower(), step), ahead=ahead, base=base)


def _beside(words: str, span: Span, before: DateMention | None) -> DateMention | None:
    """The day before or after the one that was told: "the previous day", "the day after"."""
    step = -1 if "previous" in words or "before" in words else 1
    if before is None and step > 0:
        return None
    return DateMention(span, shift=lambda day: days_away(day, step), base=before)


def _relative(told: _Told, span: Span) -> DateMention:
    if "weekday" in told:
        which = told.get("which", "").lower()
        ahead = {"next": True, "this coming": True, "last": False, "this past": False}.get(which)
        weekday = WEEKDAYS[told["weekday"][:3].lower()]
        if (weeks := _step(told.get("week"))) is not None:  # "Tuesday last week"
            ahead = True if weeks > 0 else None
            return DateMention(span, shift=lambda day: weekday_of_week(day, weekday, weeks), ahead=ahead)
        return DateMention(span, weekday=weekday, ahead=ahead)
    words = told["relative"].lower()
    which, _, unit = words.rpartition(" ")
    if not which or "day " in words or unit in ("morning", "afternoon", "evening", "night", "day"):
        days = {"yesterday": -1, "tomorrow": 1}.get(unit, 0) * (2 if "day " in words else 1)
        if which == "last":
            days = -1
        return DateMention(span, shift=lambda day: days_away(day, days), ahead=True if days > 0 else None)
    step = _step(which) or 0
    ahead = True if step > 0 or which == "later this" else None
    return DateMention(span, shift=lambda day: period_away(day, unit, step), ahead=ahead)


def _number(words: str) -> int:
    return int(re.sub(r"\D", "", words))


def _month(words: str) -> int:
    return MONTHS[words[:3].lower()]


def as_anchor(anchor: Anchor) -> Found[Edtf]:
    """The anchor's day as a value of its own."""
    span = anchor.span
    return Found(anchor.day.isoformat(), (Span(span.start, span.end, span.text, SpanRole.DATE_ANCHOR),), anchor.basis)
