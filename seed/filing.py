"""Where and when an article was filed: the line of its date, and the dateline that its text opens with. Pure.

A line of date stands alone and holds, beside a day and its year, only what printers put there: "Published on", an
author, an outlet, a place, an hour. A dateline is the place, day and agency before the first sentence, in any order.
"""

import re
from dataclasses import dataclass
from functools import cache

from db.vocabulary import SpanRole
from seed.records import Span
from seed.reference import cities, countries
from seed.reference.table import read_rows


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where and when an article was filed, and by whom, as its first words say."""

    place: Span | None
    date: Span | None
    agency: Span | None


@dataclass(frozen=True, slots=True)
class DateLine:
    """What a line of date tells: the day's words, and the place before them."""

    date: Span
    place: Span | None


MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
WEEKDAY = r"(?:Mon|Tues?|Wednes|Wed|Thurs?|Fri|Satur|Sat|Sun)(?:day)?\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th|\.(?=\s+[A-Z]))?"
_DAY_AND_MONTH = rf"(?:{_DAY}(?:\s+(?:of\s+)?|[-/]){MONTH}|{MONTH}\s+{_DAY})"
_BEFORE_YEAR = r"(?:\s*,\s*|\s+|[-/])"
_YEAR = r"\d{4}(?:\b|(?=\d{2}:\d{2}))"
"""A year, though its hour be printed right behind: "June 7, 202217:26"."""
_OF_WEEK = rf"(?:{_DAY}\s?[-–]\s?{_DAY}\s+{MONTH}|{MONTH}\s+{_DAY}\s?[-–]\s?{_DAY})"
"""The days of a weekly: "7 - 13 June 1993", of which it is of the first."""
_OF_WEEKLY = rf"{_OF_WEEK}{_BEFORE_YEAR}{_YEAR}"
DATE = rf"(?:{WEEKDAY},?\s+)?{_DAY_AND_MONTH}(?:{_BEFORE_YEAR}{_YEAR})?"
FULL_DATE = rf"(?:{_OF_WEEKLY}|{_DAY_AND_MONTH}{_BEFORE_YEAR}{_YEAR})"
ISO_DATE = r"(?:\d{4}-\d{2}-\d{2}|\d{4}/\d{2}/\d{2})(?=T\d|\b)"
NUMERIC_DATE = r"\d{1,2}(?:\.\s?\d{1,2}\.\s?|/\d{1,2}/|-\d{1,2}-)\d{4}\b"
_ISLAMIC_MONTH = r"(?:Muharram|Safar|Rabi|Jumad|Rajab|Sha['’]?b|Ramadan|Ramadhan|Shaww|D[hu]{1,2}[a-z]?)[\w'’ -]{0,18}?"
_ISLAMIC_DATE = (
    rf"(?:{_ISLAMIC_MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{_ISLAMIC_MONTH}),?\s+1[34]\d{{2}}\s*(?:A?\.?H\.?)?"
    r"\s*(?:[,/]|-|\(?corresponding\s+to|\()?\s*"
)
"""What agencies of the Gulf print before the date: "Muharram 07, 1445, July 25, 2023"."""
_WITH_YEAR = rf"(?:{WEEKDAY},?\s+)?(?:{FULL_DATE}|{ISO_DATE}|{NUMERIC_DATE})"

_TAIL = r"[\w.'’-]*"
_NAME = rf"[^\W\d_a-z]{_TAIL}"
_WORD = rf"[^\W\d_]{_TAIL}"
_NAMES = rf"{_NAME}(?: {_WORD}){{0,2}}"
_SMALL = r"(?:d[aeiou]s?|del|la|las|los|el|al|le|les|l'|van|den|der|of|the|upon|on|sur|am|an|im|y|e|and)(?!\w)"
"""Words in small letters within the name of a place: "Rio de Janeiro"."""
_PLACE = rf"{_NAME}(?:[ /](?:{_NAME}|{_SMALL})){{0,3}}(?:,\s+{_NAMES})?(?:\s*[(\[]{_NAMES}[)\]](?=\s*,))?"
_DATE_LINE = re.compile(
    rf"\s*(?:\d{{1,2}}[:.]\d{{2}},?\s+)?"
    rf"(?:(?:published|updated|posted|date|issued)?\s*(?:on|at|:)?|(?P<place>(?-i:{_NAME})(?:[ /]{_WORD}){{0,3}}),)"
    rf"\s*(?P<date>{_OF_WEEKLY}|{DATE}|{ISO_DATE}|{NUMERIC_DATE})(?P<rest>.{{0,60}})$",
    re.I,
)
_AFTER_DATE = re.compile(
    r"\s*(?:[|,–—-].*|posted in.*|\d{1,2}[:.]\d{2}.*|by .*|at .*|press releases?.*|\([^)]*\))?\s*$", re.I
)
_AFTER_PLACE = re.compile(r"\s*(?:\([^)]*\))?\s*[—–:-]*\s*$")
_DATED_BYLINE = re.compile(rf"\s*by\s[^.]{{3,80}}[,|—–-]\s*(?P<date>{DATE}|{ISO_DATE}|{NUMERIC_DATE})\s*$", re.I)
_ENDS_WITH_DATE = re.compile(
    rf".*?\b(?P<date>{FULL_DATE}|{ISO_DATE}|{NUMERIC_DATE})(?P<rest>[^A-Za-z]*(?:[APap]\.?[Mm]|[A-Z]{{2,4}})?\W*)$"
)
"""A line that stands alone before the text and ends with a day and its year: "Weekly, long read, 20 June 2023"."""
_YEAR_OR_SHORT = r"(?:\d{4}|\d{2})"
_WIRE_LINE = re.compile(
    rf"(?:.{{0,100}}\b\d{{4}}\s+GMT\s+(?P<heard>\d{{1,2}}\s+{MONTH}\s+{_YEAR_OR_SHORT})"
    rf"|(?:[A-Z]{{2,}}[\s-]+){{0,2}}(?P<group>\d{{6}}Z?(?:\s*GMT)?\s+{MONTH}\s+{_YEAR_OR_SHORT})"
    r"|(?:[A-Z]{2}-){0,2}(?P<wire>\d{2}-\d{2}-\d{2})\s+\d{4}[A-Z]{3})\W*$",
    re.I,
)
"""What wires, and those who hear them, print: "in English 1810 GMT 7 Jun 83", "071815 Jun 92", "06-07-86 2214EDT"."""
_BEHIND_HEADLINE = re.compile(rf".*\|\s*(?P<date>{FULL_DATE})\s*$")
_ANY_DATE = re.compile(rf"\b(?P<date>{_WITH_YEAR})", re.I)
_BESIDE = re.compile(
    r"\b(?:editor|source|author)\s*:\s*\w+|T?\d{1,2}[:.]\d{2}(?:[:.]\d{2})*(?:\s*[ap]\.?m\b\.?)?Z?"
    r"|\(?(?:UTC|GMT)\s*[+-]?[\d:]*\)?|\b[A-Z]{2,4}T\b",
    re.I,
)
"""An hour and its zone, or one who wrote it."""
_SENTENCE_END = re.compile(r"[a-z][.!?]\s*$")
_NAMED_BY_DATE = re.compile(
    rf"\b(?:meeting|session|statement|summit|visit|briefing|council)s?\s+(?:of|on|held)\s+{_WITH_YEAR}", re.I
)
"""A headline that tells of which day its matter is: "Statement on the Cabinet Meeting of 23 March 2022"."""
_FOOT = re.compile(rf"(?:[A-Z]{{2,}}[\w.]*\s*[,/–—-]?\s*){{0,2}}(?P<date>{_WITH_YEAR})\W*$")
"""What some agencies close with: "MAP 12 May 2022"."""
_YEAR_ALONE = re.compile(
    r"^\W*(?:copyright|\(c\)|©)(?:\s*(?:©|\(c\)))?\s*(?P<owned>(?:19|20)\d{2})\b(?![-–])|/(?P<sent>(?:19|20)\d{2})/\d{4}\s*hrs\b",
    re.I | re.M,
)
_LABEL = re.compile(r"\b(?:published|posted|updated|source|by|release|issued)\b", re.I)
_COLON = re.compile(r"[^:(/—–]*:")
_BEFORE_DATES = frozenset("on from between since until by during before after".split())
"""Words that a sentence may open with before a day, and that are no place."""
LONGEST_PLACE = 3
"""A place alone before a colon has no more words."""
MOST_WORDS = 6
"""Beside a day and its year, a line of date has no more words that are no printer's."""
MOST_AT_FOOT = 3
"""The same below the text, where headlines of other articles may stand."""
MOST_LABELLED = 20
"""The same where it says that it tells when and where it was published."""
_MARK = r"(?:--+|[—–:]|(?<=\s)-|-(?=\s)|(?<=\s)_(?=\s))"
"""A hyphen within a word is none: "KENYA SAYS U.S.-CHAD TALKS END"."""
_JUCHE_YEAR = r",?\s+Juche\s+\d{1,3}\s*\(\d{4}\)"
"""As the agency of North Korea counts years: "September 3, Juche 98 (2009)"."""
_SHORT_YEAR = r",?\s+['’]?\d{2}(?=\s*[(—–-])"
"""As agencies wrote it: "14 Feb 85 (AIM)", "Feb. 14, '85 -"."""
_UNDATED = r"(?:NO DATE|[Nn]o date)\b"
"""What monitors put where they were told none: "LIMA, NO DATE (Radio Programas)"."""
_DATELINE = re.compile(
    rf"\s*(?:\((?P<agency_first>[^)]{{2,60}})\)\s*[,-]?\s*)?"
    rf"(?P<bracket>[\[(])?(?P<place>{_PLACE})"
    rf"(?:(?:\s*[,.|:]\s*|\s+[—–-]+\s+|\s+(?={_ISLAMIC_DATE}|(?i:{MONTH})\s+\d|(?i:{DATE})(?:{_JUCHE_YEAR})?\s*\(|(?i:{FULL_DATE})\s*{_MARK}))(?:(?i:{_ISLAMIC_DATE}))?(?P<date>(?i:{_DAY_AND_MONTH}{_JUCHE_YEAR})|(?i:{DATE}{_SHORT_YEAR})|(?i:{DATE})|{ISO_DATE}|{NUMERIC_DATE}|{_UNDATED}))?(?(bracket)[\])])"
    rf"(?:\s*[,.]?\s*\((?P<agency>[^)]{{2,60}})\)|\s*[,.]?\s*/(?P<agency_slashed>[^/]{{2,40}})/"
    rf"|\s*[,./—–-]\s*(?P<agency_bare>(?!(?:[A-Z]\.){{2}})[A-Z][A-Z.-]{{2,20}})"
    rf"|(?(date)\s*,\s*(?P<agency_named>(?!{WEEKDAY}\b)[A-Z][a-z]{{2,14}}(?=\s*(?:--+|[—–:]|-\s)))|(?!)))?"
    rf"(?:(?<=\))\.(?=-))?\s*(?P<mark>{_MARK}|(?(date)\.(?=\s)|(?!))|(?<=/)\.|(?<=[\])/])(?=\s+[A-Z]))\s*(?=\S)"
)
_DATE_FIRST = re.compile(
    rf"\s*(?:[(/](?P<agency_first>[^)/]{{2,40}})[)/]\s*[,-]?\s*)?(?P<date>(?i:{_WITH_YEAR}))"
    rf"(?:\s*,\s*(?P<place>{_PLACE}))?(?:\s*[,.]?\s*\((?P<agency>[^)]{{2,60}})\))?\s*(?P<mark>{_MARK})\s+(?=\S)"
)
"""As in "5 June 2022, Nairobi – "."""
_AGENCIES = ("agency", "agency_bare", "agency_named", "agency_slashed", "agency_first")
"""The groups of a dateline that may hold its agency."""
_AGENCY_AND_DATE = re.compile(rf"(?P<agency>[A-Z][^,)\d]+),\s*(?P<date>(?i:{DATE}))")
"""What brackets of a dateline may hold: "KOROR (Island Tribune, Jan. 13, 2023) —"."""
_AGENCY_ONLY = re.compile(r"\s*\((?P<agency>[A-Z][^)]{1,40})\)\s*(?:--+|[—–:-])\s*(?=\S)")


def is_date_line(words: str) -> bool:
    """Whether words are a line of date wherever they stand; "On 3 May 2011, the two met." is none."""
    found = _DATE_LINE.match(words)
    dated = _WIRE_LINE.match(words) or (found and _ends_date_line(found)) or _DATED_BYLINE.match(words)
    if not dated:
        return False  # most paragraphs, at little cost
    return not (_SENTENCE_END.search(words) and any(word.islower() for word in _not_printers(words)))


def is_dated_line(words: str, *, before_headline: bool = False) -> bool:
    """Whether words that stand alone at the top of an article are a line of date."""
    if before_headline and _NAMED_BY_DATE.search(words):
        return False
    ends = not before_headline and not words.rstrip().endswith(":") and _ENDS_WITH_DATE.match(words) is not None
    return _is_furniture(words) or ends


def read_date_line(text: str, start: int, end: int) -> DateLine | None:
    """What a line of date tells."""
    if found := _WIRE_LINE.match(text, start, end):
        name = next(name for name in ("heard", "group", "wire") if found[name])
        return DateLine(_span(text, *found.span(name), SpanRole.DATE_ANCHOR), None)
    found = _DATE_LINE.match(text, start, end)
    if found and _ends_date_line(found) and not _ANY_DATE.search(text, start, found.start("date")):
        place = _span(text, *found.span("place")) if found["place"] else None
        return DateLine(_span(text, *found.span("date"), SpanRole.DATE_ANCHOR), place)
    for pattern in (_DATED_BYLINE.match, _ANY_DATE.search):
        if found := pattern(text, start, end):
            return DateLine(_span(text, *found.span("date"), SpanRole.DATE_ANCHOR), None)
    return None


def read_headline_date(text: str, start: int, end: int) -> Span | None:
    """The day that a headline has behind it: "Ministers meet | 2 May 2023"."""
    found = _BEHIND_HEADLINE.match(text, start, end)
    return _span(text, *found.span("date"), SpanRole.DATE_ANCHOR) if found else None


def read_foot(text: str, start: int, end: int) -> Span | None:
    """The day that an article closes with, by itself, behind its agency or a label: "Posted on: 2022-06-07 00:10"."""
    words = text[start:end]
    found = _FOOT.match(text, start, end)
    if found is None and len(_not_printers(words)) <= MOST_AT_FOOT and _is_furniture(words):
        found = _ANY_DATE.search(text, start, end)
    return _span(text, *found.span("date"), SpanRole.DATE_ANCHOR) if found else None


def read_year(text: str, start: int) -> Span | None:
    """The year that a printer's line tells alone: "Copyright 1988 Kenya News Agency", "Lip/Nur/2013/1640 hrs"."""
    found = _YEAR_ALONE.search(text, start)
    return _span(text, *found.span("owned" if found["owned"] else "sent"), SpanRole.DATE_ANCHOR) if found else None


def opens_with_dateline(words: str) -> bool:
    """Whether words begin with what can only be a dateline: "KENYA: TALKS END" may be a headline."""
    found, _ = read_dateline(words, 0, len(words))
    return found is not None and not (found.date is None and found.agency is None and _COLON.match(words))


def read_dateline(text: str, start: int, end: int) -> tuple[Dateline | None, int]:
    """The dateline that a block opens with, and where the block goes on."""
    for pattern in (_DATELINE, _DATE_FIRST):
        found = pattern.match(text, start, end)
        if found and _is_dateline(found):
            return _dateline(text, found), found.end()
    if found := _AGENCY_ONLY.match(text, start, end):
        return Dateline(None, None, _span(text, *found.span("agency"))), found.end()
    return None, start


def _dateline(text: str, found: re.Match[str]) -> Dateline:
    told = found.groupdict()
    agency = next((name for name in _AGENCIES if told.get(name)), None)
    place = _span(text, *found.span("place")) if told["place"] else None
    date = _span(text, *found.span("date"), SpanRole.DATE_ANCHOR) if told["date"] else None
    if date is None and agency and re.fullmatch(DATE, told[agency], re.I):  # "VIENNA (Nov. 6, 1986) --"
        date, agency = _span(text, *found.span(agency), SpanRole.DATE_ANCHOR), None
    if date is None and agency and (behind := _AGENCY_AND_DATE.fullmatch(text, *found.span(agency))):
        date = _span(text, *behind.span("date"), SpanRole.DATE_ANCHOR)
        return Dateline(place, date, _span(text, *behind.span("agency")))
    return Dateline(place, date, _span(text, *found.span(agency)) if agency else None)


def _is_dateline(found: re.Match[str]) -> bool:
    """A place alone before a mark is one in capitals, or a known city: "Leaders met - again" is none."""
    told = found.groupdict()
    if told["date"] and (told["place"] or "").lower() in _BEFORE_DATES:
        return False  # "From September 30 – October 2, Minister Okello travelled"
    if not told["mark"] and told["place"]:
        office = not _words("OFFICE").isdisjoint(told["place"].lower().split())
        if office or (told.get("agency") or "A")[0].islower() or _is_called_short(told["place"], told.get("agency")):
            return False  # "Secretary (East) Ali Okello", "General (retd) Ali Okello"
    if any(told.get(name) for name in ("date", *_AGENCIES)):
        return True
    place = found["place"].partition(",")[0]
    if place.lower() in (_cities() if found["mark"] in ("--", "—", "–") else _seats()):
        return True
    if found["bracket"]:
        return False  # "(LEAD) Ministers meet"
    shouted = place.split()[0].lower() in _shouted() or len(place.split()) > LONGEST_PLACE
    return place.isupper() and not (found["mark"] == ":" and shouted)


def _is_called_short(name: str, short: str | None) -> bool:
    """Whether brackets only tell what a body before them is called for short: "The United Nations (UN) Envoy"."""
    letters = "".join(filter(str.isupper, short or ""))
    return len(letters) > 1 and "".join(filter(str.isupper, name)).endswith(letters)


def _ends_date_line(found: re.Match[str]) -> bool:
    """Whether nothing but a date line's furniture follows; behind a place not even that, or it is a dateline."""
    return bool(_AFTER_PLACE.match(found["rest"])) if found["place"] else bool(_AFTER_DATE.match(found["rest"]))


def _is_furniture(words: str) -> bool:
    """Whether a line is a day with its year and what printers put beside it; no verb, no sentence."""
    if not _ANY_DATE.search(words):
        return False
    others = _not_printers(words)
    most = MOST_LABELLED if _LABEL.search(words) else MOST_WORDS
    sections = words.count("|") > 1  # "World|politics|2 May 2023"
    return len(others) <= most and all(word[:1].isupper() or "." in word or sections for word in others)


def _not_printers(words: str) -> list[str]:
    """The words that are neither part of the date, nor what printers put beside it."""
    rest = re.findall(r"[^\W\d_][\w'’.-]*", _BESIDE.sub(" ", _ANY_DATE.sub(" ", words)))
    return [word for word in rest if word.lower().rstrip(".") not in _printers()]


@cache
def _words(use: str) -> frozenset[str]:
    rows = read_rows("filing_words.csv", ("word", "use"))
    return frozenset(row.text("word") for row in rows if row.text("use") == use)


@cache
def _cities() -> frozenset[str]:
    """The names of cities, in small letters."""
    return frozenset(name.lower() for city in cities() for name in city.names)


@cache
def _seats() -> frozenset[str]:
    """The cities where governments sit, in small letters; before a mark that may stand in any sentence."""
    return frozenset(seat.lower() for country in countries() for seat in country.seats)


def _printers() -> frozenset[str]:
    return _words("LINE")


def _shouted() -> frozenset[str]:
    """Words in capitals before a colon that are no place: "WATCH:"."""
    return _words("SHOUTED")


def _span(text: str, start: int, end: int, role: SpanRole = SpanRole.VALUE) -> Span:
    return Span(start, end, text[start:end], role)
