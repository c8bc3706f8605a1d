"""What quoted words of an article mean: an actor, an official, a day, a place; or why they mean nothing.

Countries and organizations are whom the extractor beside the model recognizes at those words, so both name them alike,
and what that one knows for no country (a "Georgia" in America) is none here either.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from textwrap import shorten

from db.vocabulary import Basis, Medium, SpanRole
from seed.llm.answer import Dated, ToldMedium
from seed.llm.dates import can_mean
from seed.llm.page import Page
from seed.names import are_variants
from seed.records import (
    ActorRef,
    Edtf,
    Extraction,
    Found,
    OfficialRecord,
    PersonRecord,
    PlaceName,
    Span,
    SpeakerRecord,
)
from seed.reference import City, cities

CONFIDENCE = 0.5
"""How sure a value is that the model alone found: less than any that the rules find."""


class Unfounded(Exception):
    """A value that the article's words do not bear out."""


@dataclass(frozen=True, slots=True)
class Words:
    """What the words of one article mean.

    All that is read raises Unfounded where the words are not in the article, or do not mean it.

    Attributes:
        beside: what the extractor beside the model found, whose actors and day these are.
    """

    page: Page
    beside: Extraction

    def span(self, name: str, quotation: str, near: Span | None = None) -> Span:
        """Where a quotation stands; `name` is what it is said to be."""
        span = self.page.find(quotation, near)
        if span is None:
            raise Unfounded(f"{name}: the article has no words {short(quotation)}")
        return span

    def text(self, name: str, quotation: str, near: Span | None = None) -> Found[str]:
        """The article's words for a quotation, on one line."""
        span = self.span(name, quotation, near)
        return found(" ".join(span.text.split()), span)

    def actor(self, words: str, near: Span) -> Found[ActorRef]:
        """The one actor that is recognized within the words, or whose name they are a part of."""
        span = self.span("actor", words, near)
        known = {ref for ref, told in self._mentions() if _holds(span, told) or _holds(told, span)}
        if len(known) != 1:
            raise Unfounded(f"actor: {short(words)} names {'several' if known else 'none that is known'}")
        return found(known.pop(), span)

    def _mentions(self) -> Iterator[tuple[ActorRef, Span]]:
        """Every mention of an actor; a ministry acts for its country."""
        for country in self.beside.countries:
            yield from ((country.code, span) for span in country.mentions)
        for organization in self.beside.organizations:
            yield from ((organization.part_of or organization.ref, span) for span in organization.mentions)

    def person(self, words: str, near: Span, cast: Sequence[OfficialRecord]) -> PersonRecord:
        """An official of the article; of two that a name fits neither, and the name is kept as printed."""
        name = self.text("person", words, near)
        fit = [one for one in cast if goes_by(one, name.value)]
        if not fit:
            raise Unfounded(f"person: {short(words)} is no official of the article")
        if len(fit) > 1:
            return PersonRecord(name)
        holding = fit[0].holdings[0] if fit[0].holdings else None
        serves = holding.actor.value if holding and holding.actor else None
        return PersonRecord(name, fit[0].ref, holding.ref if holding else None, serves)

    def speaker(self, words: str, near: Span, cast: Sequence[OfficialRecord]) -> SpeakerRecord:
        """An official of the article, else an actor."""
        if any(goes_by(one, words) for one in cast):
            return SpeakerRecord(self.person(words, near, cast))
        return SpeakerRecord(actor=self.actor(words, near))

    def medium(self, told: ToldMedium, near: Span) -> Found[Medium]:
        """How the parties spoke."""
        return found(member("medium", Medium, told.value), self.span("medium", told.words, near))

    def place(self, words: str, near: Span) -> Found[PlaceName]:
        """The one city of the reference tables that has this name."""
        span = self.span("place", words, near)
        known = _cities_named().get(" ".join(span.text.split()), ())
        if len(known) != 1:
            raise Unfounded(f"place: {short(words)} names {'several' if known else 'none that is known'}")
        return found(PlaceName(known[0].name, known[0].country), span)

    @property
    def today(self) -> Found[Edtf] | None:
        """The article's own day, as it says."""
        told = self.beside.article.dateline_date or self.beside.article.published
        if told is None or len(told.value) != 10:
            return None
        return replace(told, spans=tuple(replace(span, role=SpanRole.DATE_ANCHOR) for span in told.spans))

    def day(self, told: Dated, near: Span) -> Found[Edtf]:
        """A date that the words tell by themselves, or against the article's own day."""
        span = self.span("date", told.words, near)
        today = self.today
        if today and any(span.start < own.end and own.start < span.end for own in today.spans):
            if told.edtf != today.value:
                raise Unfounded(f"date: {told.edtf} is not the article's own day, {today.value}")
            return replace(today, confidence=CONFIDENCE)
        if can_mean(span.text, told.edtf, None):
            return found(told.edtf, span)
        if today and can_mean(span.text, told.edtf, date.fromisoformat(today.value)):
            return Found(told.edtf, (span, *today.spans), today.basis, CONFIDENCE)
        raise Unfounded(f"date: {short(told.words)} does not say {short(told.edtf)}")


def goes_by(official: OfficialRecord, name: str) -> bool:
    """Whether a name may be an official's."""
    return any(are_variants(name, own.value) for own in (official.name, *official.other_names))


def found[T](value: T, *spans: Span) -> Found[T]:
    """A value that the model alone found."""
    return Found(value, spans, Basis.STATED, CONFIDENCE)


def member[E: StrEnum](name: str, kind: type[E], value: str) -> E:
    """A word of a vocabulary.

    Raises:
        Unfounded: it is not one of it.
    """
    if value not in kind:
        raise Unfounded(f"{name}: {short(value)} is not one of {', '.join(kind)}")
    return kind(value)


def _holds(one: Span, other: Span) -> bool:
    return one.start <= other.start and other.end <= one.end


def short(words: str) -> str:
    """The beginning of some words, in quotation marks."""
    return f"“{shorten(words, 60, placeholder='…')}”"


@cache
def _cities_named() -> dict[str, list[City]]:
    named: dict[str, list[City]] = {}
    for city in cities():
        for name in city.names:
            named.setdefault(name, []).append(city)
    return named
