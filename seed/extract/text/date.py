"""Dates as articles write them: complete ones as they stand, the others against the day the article is of."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from db.vocabulary import Basis, SpanRole
from seed.filing import ISO_DATE, MONTH, NUMERIC_DATE
from seed.records import Edtf, Found, Span
from seed.segment import Layout

MONTHS = {
    name: number + 1
    for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split())  # by their first letters
}
WEEKDAYS = {name: number for number, name in enumerate(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])}
_NUMBERS = {"a": 1, "an": 1} | {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
}

_YEAR = r"(?:1[89]|20)\d{2}"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEARS = r"(?P<{0}_which>last|this|next)\s+year"
_OWNERS = "a the his her its my our their this that".split()
_WHOSE = "|".join([*(rf"(?<=\b{word} )" for word in _OWNERS), "(?<='s )", "(?<=’s )"])
_EVENTS = "visit|trip|summit|meeting|talks|treaty|accord|pact|agreement|protocol|convention|conference|deal"
"""What a year may stand before: "his 1986 state visit"."""
_PATTERNS = {
    "iso": rf"(?P<iso>{ISO_DATE})",
    "numeric": rf"(?P<numeric>{NUMERIC_DATE})",
    "day_first": rf"(?P<df_day>{_DAY})(?:\s*(?:-|–|to|and)\s*(?P<df_until>{_DAY}))?"
    rf"(?:\s+(?:of\s+)?|[-/])(?P<df_month>{MONTH})"
    rf"(?:(?:\s*,?\s+|[-/])(?P<df_year>{_YEAR})|,?\s+(?:of\s+)?{_YEARS.format('df')})?",
    "month_first": rf"(?P<mf_month>{MONTH})\s+(?P<mf_day>{_DAY})(?!\d|:)"
    rf"(?:\s*(?:-|–|to|and)\s*(?P<mf_until>{_DAY})(?!\d))?"
    rf"(?:\s*,?\s+(?P<mf_year>{_YEAR})|,?\s+(?:of\s+)?{_YEARS.format('mf')})?",
    "month": rf"(?:\bmid-)?(?P<m_month>{MONTH})(?:,?\s+(?:of\s+)?(?:(?P<m_year>{_YEAR})|{_YEARS.format('m')}))"
    rf"|(?:(?<=\bin )|(?<=\bfor )|(?<=\bearly )|(?<=\blate )|\bmid-|(?<=\bend of ))(?P<lone_month>{MONTH})(?!\w)"
    rf"|(?:{_WHOSE})(?P<of_month>{MONTH})(?=(?: [\w-]+){{0,2}} (?:{_EVENTS}))"
    rf"|\b(?P<month_which>last|next|this|this past|this coming)\s+(?P<which_month>{MONTH})(?!\w)",
    "year": rf"(?:(?<=\bin )|(?<=\bearly )|(?<=\blate )|\bmid-|(?<=\bspring )|(?<=\bsummer )|(?<=\bautumn )"
    rf"|(?<=\bfall )|(?<=\bwinter )|(?<=(?:ing|mer|umn|ter) of ))(?P<year>{_YEAR})\b"
    rf"|(?:{_WHOSE})(?P<of_year>{_YEAR})(?=(?: [\w-]+){{0,2}} (?:{_EVENTS}))",
    "ago": rf"\b(?P<number>{'|'.join(_NUMBERS)}|\d{{1,2}})\s+(?P<unit>day|week|month|year)s?\s+(?:ago|earlier)\b",
    "relative": r"(?P<relative>(?:the )?day (?:before yesterday|after tomorrow)|today|tonight|yesterday|tomorrow"
    r"|(?:over|at|during) the weekend|(?:this|last|next|earlier this|later this|the previous|this past|the past"
    r"|this coming|the coming)\s+(?:morning|afternoon|evening|night|day|week|month|year|weekend)"
    r"|(?:(?P<which>last|next|this|this past|this coming)\s+)?"
    r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\s+(?P<week>last|next|this)\s+week)?)\b",
}
_DATE_WORDS = re.compile("|".join(f"(?:{pattern})" for pattern in _PATTERNS.values()), re.I)
_MAY_BE = re.compile(rf"\d|day|night|week|month|year|morning|noon|evening|tomorrow|{'|'.join(MONTHS)}", re.I)
"""What every date has one of."""
_SINCE = re.compile(r"\bsince\s+$", re.I)
_APART = re.compile(r"\s*[,(]?\s*(?:the\s+)?")
"""What may stand between a weekday and its date."""
_PERIODS = {"week": 7, "weekend": 7}


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day an article is of, the words that say so, and what it therefore lends to other dates."""

    day: date
    span: Span
    basis: Basis


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date's words. `year`, `month` and `day` are what they say; `years` and `shift` tell it against the anchor."""

    span: Span
    year: int | None = None
    years: int | None = None
    month: int | None = None
    day: int | None = None
    until: int | None = None
    weekday: int | None = None
    shift: Callable[[date], str] | None = None
    ahead: bool | None = None

    @property
    def is_bare(self) -> bool:
        """Whether it is a day that does not tell of which week or year it is."""
        return self.ahead is None and self.year is None and self.years is None and self.shift is None

    @property
    def is_weekday(self) -> bool:
        """Whether it is a bare day of the week."""
        return self.weekday is not None and self.ahead is None

    def resolve(self, anchor: Anchor | None, *, future: bool = False) -> Found[Edtf] | None:
        """The partial date that the words mean; None where they need a day that the article does not tell.

        Args:
            anchor: the article's own day.
            future: whether what they date lies ahead; by default a date without a year is the nearest.
        """
        if self.year is not None:
            return self._found(_edtf(self.year, self.month, self.day), None)
        if anchor is None:
            return None
        ahead = self.ahead if self.ahead is not None else future
        if self.shift is not None:
            return self._found(self.shift(anchor.day), anchor)
        if self.weekday is not None:
            other = self.ahead is not None  # "next Thursday", told on a Thursday, is not today
            return self._found(_nearest_weekday(anchor.day, self.weekday, ahead=ahead, other=other).isoformat(), anchor)
        assert self.month is not None
        if self.years is not None:
            return self._found(_edtf(anchor.day.year + self.years, self.month, self.day), anchor)
        if self.ahead is not None and self.day is None:
            return self._found(_named_month(anchor.day, self.month, ahead=self.ahead), anchor)
        return self._found(_edtf(_nearest_year(anchor.day, self.month, self.day), self.month, self.day), anchor)

    def end(self, start: Found[Edtf]) -> Found[Edtf] | None:
        """The last day of a range of days."""
        if self.until is None:
            return None
        return Found(f"{start.value[:8]}{self.until:02}", start.spans, start.basis)

    def _found(self, edtf: Edtf, anchor: Anchor | None) -> Found[Edtf] | None:
        try:
            date.fromisoformat(edtf if len(edtf) == 10 else f"{edtf}-01" if len(edtf) == 7 else f"{edtf}-01-01")
        except ValueError:
            return None  # "31 June": the words are no date
        spans = (self.span, anchor.span) if anchor else (self.span,)
        return Found(edtf, spans, anchor.basis if anchor else Basis.STATED)


def anchor_of(layout: Layout) -> Anchor | None:
    """The article's own day: its dateline's, else that of the line under its headline."""
    if layout.dateline and layout.dateline.date and (day := _complete(layout.dateline.date)):
        return Anchor(day, layout.dateline.date, Basis.DATELINE)
    if layout.date_line is None or (published := _complete(layout.date_line)) is None:
        return None
    if layout.dateline and layout.dateline.date:
        told = next(date_mentions(layout.article.text, layout.dateline.date.start, layout.dateline.date.end), None)
        filed = told.resolve(Anchor(published, layout.date_line, Basis.PUBLICATION)) if told else None
        if filed and len(filed.value) == 10:
            return Anchor(date.fromisoformat(filed.value), layout.dateline.date, Basis.DATELINE)
    return Anchor(published, layout.date_line, Basis.PUBLICATION)


def date_mentions(text: str, start: int, end: int) -> Iterator[DateMention]:
    """The dates written in a stretch of text, but for those "since" which: they date nothing that is told."""
    last: DateMention | None = None
    for mention in _mentions(text, start, end):
        if last is not None and _APART.fullmatch(text, last.span.end, mention.span.start):
            if last.is_weekday and mention.day is not None:  # "on Tuesday 30 May 2023"
                in_brackets = "(" in text[last.span.end : mention.span.start]
                last = replace(mention, span=_joined(text, last.span, mention.span)) if in_brackets else mention
                continue
            if mention.is_weekday and last.day is not None:  # "on 30 May (Tuesday)"
                continue
        if last is not None:
            yield last
        last = mention
    if last is not None:
        yield last


def _joined(text: str, weekday: Span, day: Span) -> Span:
    """The words of a weekday and of the date that stands in brackets behind it, which alone would be an aside."""
    end = day.end + (text[day.end : day.end + 1] == ")")
    return Span(weekday.start, end, text[weekday.start : end])


def _mentions(text: str, start: int, end: int) -> Iterator[DateMention]:
    if _MAY_BE.search(text, start, end) is None:
        return  # most sentences, at a third of the cost
    for found in _DATE_WORDS.finditer(text, start, end):
        if not _SINCE.search(text, start, found.start()):
            mention = _mention(found, Span(found.start(), found.end(), found[0]))
            if mention is not None:
                yield mention


def _complete(span: Span) -> date | None:
    for mention in date_mentions(span.text, 0, len(span.text)):
        if None not in (mention.year, mention.month, mention.day) and (found := mention.resolve(None)):
            return date.fromisoformat(found.value)
    return None


def _mention(found: re.Match[str], span: Span) -> DateMention | None:
    told = found.groupdict()
    if told["iso"]:
        year, month, day = (int(part) for part in re.split("[-/]", told["iso"]))
        return DateMention(span, year, month=month, day=day)
    if told["numeric"]:
        return _in_numbers(told["numeric"], span)
    for prefix in ("df", "mf"):
        if told[f"{prefix}_month"]:
            day, until = _number(told[f"{prefix}_day"]), told[f"{prefix}_until"]
            last = _number(until) if until else day
            printed, years = told[f"{prefix}_year"], _step(told[f"{prefix}_which"])
            month = _month(told[f"{prefix}_month"])
            return DateMention(span, int(printed) if printed else None, years, month, day, last if last > day else None)
    if told["m_month"] or told["lone_month"] or told["which_month"] or told["of_month"]:
        return _in_month(told, span)
    if alone := told["year"] or told["of_year"]:
        return DateMention(span, int(alone))
    if told["unit"]:
        return _ago(told["number"] or "", told["unit"].lower(), span)
    return _relative(told, span)


def _in_month(told: dict[str, str | None], span: Span) -> DateMention:
    """A month without a day: "June 2019", "June last year", "in June", "last June"."""
    month = _month(told["m_month"] or told["lone_month"] or told["which_month"] or told["of_month"] or "")
    if told["which_month"]:
        which = (told["month_which"] or "").lower()
        if which == "this":
            return DateMention(span, years=0, month=month)
        return DateMention(span, month=month, ahead=which in ("next", "this coming"))
    return DateMention(span, int(told["m_year"]) if told["m_year"] else None, _step(told["m_which"]), month)


def _step(which: str | None) -> int | None:
    """How many years from the article's "last year" is, and "next year"."""
    return {"last": -1, "this": 0, "next": 1}.get(which.lower()) if which else None


def _in_numbers(words: str, span: Span) -> DateMention | None:
    """Day first where points part them; else only what cannot be read month first, or day first, is one."""
    day, month, year = (int(part) for part in re.split("[./-]", words))
    if "." not in words:
        if day != month and day <= 12 and month <= 12:
            return None
        day, month = (month, day) if month > 12 else (day, month)
    return DateMention(span, year, month=month, day=day)


def _ago(number: str, unit: str, span: Span) -> DateMention:
    """So many days, weeks, months or years before the article; "a year earlier" is mostly told of its own news."""
    step = -(_NUMBERS.get(number.lower()) or int(number))
    if unit == "day":
        return DateMention(span, shift=lambda day: (day + timedelta(step)).isoformat())
    return DateMention(span, shift=lambda day: _period(day, unit, step))


def _relative(told: dict[str, str | None], span: Span) -> DateMention | None:
    if told["weekday"]:
        which = (told["which"] or "").lower()
        ahead = {"next": True, "this coming": True, "last": False, "this past": False}.get(which)
        weekday = WEEKDAYS[told["weekday"][:3].lower()]
        if (weeks := _step(told["week"])) is not None:  # "Tuesday last week"
            return DateMention(span, shift=lambda day: _of_week(day, weekday, weeks), ahead=True if weeks > 0 else None)
        return DateMention(span, weekday=weekday, ahead=ahead)
    words = (told["relative"] or "").lower()
    which, _, unit = words.rpartition(" ")
    if not which or "day " in words or unit in ("morning", "afternoon", "evening", "night", "day"):
        days = {"yesterday": -1, "tomorrow": 1}.get(unit, 0) * (2 if "day " in words else 1)
        if which in ("last", "the previous"):
            days = -1
        ahead = True if days > 0 else None
        return DateMention(span, shift=lambda day: (day + timedelta(days)).isoformat(), ahead=ahead)
    step = {"last": -1, "the previous": -1, "this past": -1, "the past": -1}.get(which, 0)
    step = 1 if which in ("next", "this coming", "the coming") else step
    ahead = True if step > 0 or which == "later this" else None
    return DateMention(span, shift=lambda day: _period(day, unit, step), ahead=ahead)


def _of_week(day: date, weekday: int, weeks: int) -> str:
    return (day + timedelta(days=weekday - day.weekday() + 7 * weeks)).isoformat()


def _named_month(day: date, month: int, *, ahead: bool) -> str:
    """The last month of a name before a day's own, or the next after it."""
    year = day.year + (1 if ahead and month <= day.month else -1 if not ahead and month >= day.month else 0)
    return f"{year:04}-{month:02}"


def _period(day: date, unit: str, step: int) -> str:
    """The month or the year that "last month" means; a week is no date of its own, so its month stands for it."""
    if unit == "year":
        return str(day.year + step)
    if unit in _PERIODS:
        return (day + timedelta(days=step * _PERIODS[unit])).isoformat()[:7]
    index = day.year * 12 + day.month - 1 + step
    return f"{index // 12}-{index % 12 + 1:02}"


def _nearest_weekday(day: date, weekday: int, *, ahead: bool, other: bool) -> date:
    back = (day.weekday() - weekday) % 7
    if back == 0 and other:
        return day + timedelta(days=7 if ahead else -7)
    return day + timedelta(days=(7 - back) % 7 if ahead else -back)


def _nearest_year(anchor: date, month: int, day: int | None) -> int:
    """Of the years that a day and month may be of, the one that brings it nearest."""
    return min(
        (anchor.year, anchor.year - 1, anchor.year + 1),
        key=lambda year: abs((year - anchor.year) * 365 + (month - anchor.month) * 30 + ((day or 15) - anchor.day)),
    )


def _edtf(year: int, month: int | None, day: int | None) -> str:
    return f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if month and day else "")


def _number(words: str) -> int:
    return int(re.sub(r"\D", "", words))


def _month(words: str) -> int:
    return MONTHS[words[:3].lower()]


def as_anchor(anchor: Anchor) -> Found[Edtf]:
    """The anchor's day as a value of its own."""
    span = anchor.span
    return Found(anchor.day.isoformat(), (Span(span.start, span.end, span.text, SpanRole.DATE_ANCHOR),), anchor.basis)
