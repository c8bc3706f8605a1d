"""The day that an article is of: its dateline's, that of the line under its headline, or what else tells it."""

import re
from dataclasses import replace
from datetime import date

from db.vocabulary import Basis, SpanRole
from seed.extract.text.date import date_mentions
from seed.extract.text.date_mention import Anchor, DateMention
from seed.filing import FULL_DATE, NUMERIC_DATE, WEEKDAY, read_foot, read_year
from seed.records import Span
from seed.segment import Block, BlockKind, Layout

_SENTENCE_END = re.compile(r"(?<=[a-z)])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})[.!?](?=\s+[A-Z])")
"""Not the stop of an abbreviation: "Mr. Orlov", "Gen. Orlov"."""
_WEEKDAY_AND_DATE = re.compile(rf"{WEEKDAY},?\s+(?:the\s+)?(?:{FULL_DATE}|{NUMERIC_DATE})", re.I)
_TO_COME = re.compile(r"\b(?:will|shall|would|is to|are to|due|scheduled|planned|set|expected|upcoming|next)\b", re.I)
_OF_OLD = re.compile(r"\bago\b|\banniversar|\bof (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", re.I)
"""What shows that a day is told of, and is not that of the article: "sixty years ago, on Friday, 22 November 1963"."""
FILED_LATE = 3
"""So many days may lie between the day that news is filed and that on which it is published."""
NEWS_OF = 10
"""So many days at most lie between an article's day and one that it tells as news."""
LONG_APART = 25
"""So many days at least lie between an article's day and one that it does not tell as news."""
FOOT = 3
"""So many last lines may tell when an article was published."""


def anchor_of(layout: Layout) -> Anchor | None:
    """The article's own day: its dateline's, else that of the line under its headline."""
    filed = layout.dateline.date if layout.dateline else None
    if filed and (day := _complete(filed)):
        return Anchor(day, filed, Basis.DATELINE)
    if layout.date_line is None or (published := _complete(layout.date_line)) is None:
        readings = (
            _anchor_of_two_readings,
            _anchor_at_foot,
            _anchor_in_text,
            _anchor_of_year,
            _anchor_in_headline,
        )
        return next((anchor for read in readings if (anchor := read(layout))), None)
    return _filed(layout, published, layout.date_line) or Anchor(published, layout.date_line, Basis.PUBLICATION)


def _filed(layout: Layout, published: date, told: Span) -> Anchor | None:
    """The day of a dateline without a year, in the year that the day of publication tells."""
    filed = layout.dateline.date if layout.dateline else None
    mention = next(date_mentions(filed.text, 0, len(filed.text)), None) if filed else None
    found = mention.resolve(Anchor(published, told, Basis.PUBLICATION)) if mention else None
    if filed is None or found is None or len(found.value) != len("2012-06-12"):
        return None
    return Anchor(date.fromisoformat(found.value), filed, Basis.DATELINE)


def _anchor_of_two_readings(layout: Layout) -> Anchor | None:
    """The day of a line like "09/07/2013" in the one of its two readings that the text shows to be meant."""
    line, filed = layout.date_line, layout.dateline.date if layout.dateline else None
    numbers = _IN_NUMBERS.fullmatch(line.text) if line else None
    if line is None or numbers is None:
        return None
    first, second, year = (int(part) for part in numbers.groups())
    readings = [one for one in (_day(year, second, first), _day(year, first, second)) if one]
    if filed is not None and not _IN_NUMBERS.fullmatch(filed.text):
        near = [one for one in readings if _is_near(_days_told(filed.text), one, FILED_LATE)]
        return _filed(layout, near[0], line) if len(near) == 1 else None
    bodies = [block for block in layout.blocks if block.kind is BlockKind.BODY]
    told = [one for block in bodies for one in _days_told(layout.article.text[block.start : block.end])]
    of_days = [one for one in readings if _is_near(told, one, NEWS_OF)]
    fits = of_days or [one for one in readings if any(_is_of_news(one, day) for day in _weekdays(layout, bodies))]
    if len(fits) != 1 or any(_is_near(told, one, LONG_APART) for one in readings if one not in fits):
        return None
    return Anchor(fits[0], line, Basis.PUBLICATION)


_IN_NUMBERS = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")


def _days_told(words: str) -> list[DateMention]:
    """The days that are told with their month."""
    return [one for one in date_mentions(words, 0, len(words)) if one.day is not None and one.month is not None]


def _is_near(told: list[DateMention], day: date, most: int) -> bool:
    """Whether one of the days told is of the days around another."""
    found = (one.resolve(Anchor(day, one.span, Basis.PUBLICATION)) for one in told)
    return any(abs((date.fromisoformat(one.value) - day).days) <= most for one in found if one)


def _weekdays(layout: Layout, bodies: list[Block]) -> list[int]:
    """The day of the week that the news first names."""
    mentions = (one for block in bodies[:2] for one in date_mentions(layout.article.text, block.start, block.end))
    return [one.weekday for one in mentions if one.is_weekday and one.weekday is not None][:1]


def _is_of_news(day: date, weekday: int) -> bool:
    """Whether it was that day of the week, or the day before."""
    return (day.weekday() - weekday) % 7 <= 1


def _anchor_at_foot(layout: Layout) -> Anchor | None:
    """The day that the last lines tell."""
    for block in layout.blocks[-FOOT:][::-1]:
        foot = read_foot(layout.article.text, block.start, block.end)
        if foot and (day := _complete(foot)):
            return _filed(layout, day, foot) or Anchor(day, foot, Basis.PUBLICATION)
    return None


def _anchor_in_text(layout: Layout) -> Anchor | None:
    """The weekday and date that the news opens with."""
    text, body = layout.article.text, next((one for one in layout.blocks if one.kind is BlockKind.BODY), None)
    if body is None:
        return None
    end = _SENTENCE_END.search(text, body.start, body.end)
    opening = Span(body.start, end.start() if end else body.end, text[body.start : end.start() if end else body.end])
    told = _WEEKDAY_AND_DATE.search(opening.text)
    if told is None or _TO_COME.search(opening.text) or _OF_OLD.search(opening.text):
        return None
    span = Span(body.start + told.start(), body.start + told.end(), told[0], SpanRole.DATE_ANCHOR)
    return Anchor(day, span, Basis.STATED) if (day := _complete(span)) else None


def _anchor_of_year(layout: Layout) -> Anchor | None:
    """The day of a dateline without a year, where another line tells that: "Copyright 1988 Kenya News Agency"."""
    filed = layout.dateline.date if layout.dateline and layout.dateline.date else layout.date_line
    if filed is None:
        return None
    span = read_year(layout.article.text, layout.blocks[max(-FOOT, -len(layout.blocks))].end)
    told = _days_told(filed.text)
    day = _day(int(span.text), told[0].month or 0, told[0].day or 0) if span and told else None
    bodies = [block for block in layout.blocks if block.kind is BlockKind.BODY]
    fits = day is not None and all(_is_of_news(day, one) for one in _weekdays(layout, bodies))
    return Anchor(day, filed, Basis.DATELINE) if day is not None and fits else None


def _anchor_in_headline(layout: Layout) -> Anchor | None:
    """The day with which the headline of a release ends: "PM call with President Orlov: 4 May 2019"."""
    block = next((one for one in layout.blocks if one.kind is BlockKind.HEADLINE), None)
    headline = layout.article.text[block.start : block.end] if block else ""
    told = _AT_END.search(headline)
    if block is None or told is None:
        return None
    start = block.start + told.start(1)
    span = Span(start, start + len(told[1]), told[1], SpanRole.DATE_ANCHOR)
    return Anchor(day, span, Basis.STATED) if (day := _complete(span)) else None


_AT_END = re.compile(rf"(?:[:,|–—(]|\s-)\s*({FULL_DATE})\)?\s*$", re.I)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _complete(span: Span) -> date | None:
    """The day that words tell with its year."""
    words = _LONE_POINT.sub(" ", span.text)
    for mention in date_mentions(words, 0, len(words)):
        if None not in (mention.year, mention.month, mention.day) and (found := mention.resolve(None)):
            return date.fromisoformat(found.value)
    if juche := _JUCHE_YEAR.fullmatch(words):
        return _complete(replace(span, text=f"{juche['day']}, {juche['year']}"))
    if wire := _OF_WIRE.fullmatch(words):
        return _day(_century(wire["year"]), int(wire["month"]), int(wire["day"]))
    if group := _OF_GROUP.fullmatch(words):
        return _complete(replace(span, text=f"{group['day']} {group['month']}"))
    short = _SHORT_YEAR.fullmatch(words)
    return _complete(replace(span, text=f"{short['day']} {_century(short['year'])}")) if short else None


def _century(year: str) -> int:
    """The year that its last two digits tell."""
    return int(year) + (1900 if int(year) > THIS_CENTURY else 2000)


_LONE_POINT = re.compile(r"(?<=\d)\.\s+(?=[A-Z])")
"""As in "7. June 1996"."""
_JUCHE_YEAR = re.compile(r"(?P<day>[^,]+?),?\s+Juche\s+\d+\s*\((?P<year>\d{4})\)", re.I)
"""A day whose year stands behind that of another reckoning: "September 3, Juche 98 (2009)"."""
_OF_WIRE = re.compile(r"(?P<month>\d{2})-(?P<day>\d{2})-(?P<year>\d{2})")
"""A day as American wires close with it: "06-07-86 2214EDT"."""
_OF_GROUP = re.compile(r"(?P<day>\d{2})\d{4}Z?(?:\s*GMT)?\s+(?P<month>[A-Za-z]+\.?,?\s+\d{2,4})", re.I)
"""A day with its hour in one group: "071815 Jun 92"."""
_SHORT_YEAR = re.compile(r"(?P<day>.*?[^\d\s,].*?),?\s+['’]?(?P<year>\d{2})")
"""A day whose year is told by its last two digits, as in a dateline: "14 Feb 85"."""
THIS_CENTURY = 40
"""The last two digits of no year of this century are more."""
