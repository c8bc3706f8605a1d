"""What a date's words say, and which day, month or year they mean in an article of some day."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from db.vocabulary import Basis
from seed.edtf import Period
from seed.extract.text.reckoning import day_of_month, named_month, nearest_weekday, nearest_year, years_to
from seed.records import Edtf, Found, Span

DAY = len("2018-03-15")
"""So many characters tell a day."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day an article is of, the words that say so, and what it therefore lends to other dates."""

    day: date
    span: Span
    basis: Basis


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date's words. `year`, `month` and `day` are what they say; `years` and `shift` tell it against the anchor.

    Attributes:
        to_come: what the shift is where the words do not tell which is meant, and it lies ahead: "in the spring".
        months: of "the 12th of next month" how many months it is from the article's.
        base: the date before it that it is told against: "on Monday … a day earlier".
    """

    span: Span
    year: int | None = None
    years: int | None = None
    month: int | None = None
    day: int | None = None
    until: int | None = None
    weekday: int | None = None
    shift: Callable[[date], str] | None = None
    to_come: Callable[[date], str] | None = None
    ahead: bool | None = None
    months: int | None = None
    base: "DateMention | None" = None

    @property
    def is_bare(self) -> bool:
        """Whether it is a day that does not tell of which week or year it is."""
        told = (self.ahead, self.year, self.years, self.months, self.shift)
        return all(one is None for one in told)

    @property
    def is_nth(self) -> bool:
        """Whether it is a day of a month that is not named: "the 24th"."""
        return self.day is not None and self.month is None

    @property
    def is_later_that_day(self) -> bool:
        """Whether it is what is left of a day: "tonight", "later today", "later on Monday"."""
        return self.span.text.lower().startswith(("tonight", "later")) and self.ahead is None

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
        if self.base is not None and (day := self.base.resolve(anchor, future=future)):
            base = Anchor(Period.of(day.value).earliest, self.base.span, day.basis)
            if len(day.value) < DAY:
                return self._away_from(base, len(day.value))
            anchor = base
        if anchor is None:
            return None
        ahead = self.ahead if self.ahead is not None else future
        if ahead and self.to_come is not None:
            return self._found(self.to_come(anchor.day), anchor)
        if self.shift is not None:
            return self._found(self.shift(anchor.day), anchor)
        if self.weekday is not None:
            other = self.ahead is not None  # "next Thursday", told on a Thursday, is not today
            return self._found(nearest_weekday(anchor.day, self.weekday, ahead=ahead, other=other), anchor)
        if self.month is None:
            assert self.day is not None
            return self._found(day_of_month(anchor.day, self.day, step=self.months, ahead=ahead), anchor)
        if self.years is not None:
            return self._found(_edtf(anchor.day.year + self.years, self.month, self.day), anchor)
        if self.ahead is not None and self.day is None:
            return self._found(named_month(anchor.day, self.month, ahead=self.ahead), anchor)
        return self._found(_edtf(nearest_year(anchor.day, self.month, self.day), self.month, self.day), anchor)

    def _away_from(self, base: Anchor, precision: int) -> Found[Edtf] | None:
        """So many years from what is told by its month or year: "signed in May 2010 and amended eight years later"."""
        away = self.shift(base.day) if self.shift is not None else ""
        return self._found(away, base) if 0 < len(away) <= precision else None

    def told(self, anchor: Anchor | None, *, ahead: bool) -> Found[Edtf] | None:
        """The date where its clause leaves no doubt of which year: "will be held in February", told in June."""
        if anchor is None or self.month is None or not self.is_bare:
            return self.resolve(anchor, future=ahead)
        return replace(self, years=years_to(anchor.day, self.month, self.day, ahead=ahead)).resolve(anchor)

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


def _edtf(year: int, month: int | None, day: int | None) -> str:
    return f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if month and day else "")
