"""What was read from an article, and why, for people: stage by stage."""

from collections.abc import Iterable, Iterator
from textwrap import shorten

from seed.records import (
    AgreementRecord,
    Extraction,
    Found,
    MeetingRecord,
    OfficialRecord,
    RelationActionRecord,
    Span,
    StatementRecord,
)
from seed.segment import Layout

WIDTH = 100


def explain(layout: Layout, extraction: Extraction) -> Iterator[str]:
    """Lines that tell the layout, then each record with the frame that matched and the words it rests on."""
    yield f"{layout.article.path}  {len(layout.article.text)} characters, sha256 {layout.article.sha256[:12]}"
    yield "layout"
    for block in layout.blocks:
        yield f"  {block.kind.lower():10} {_short(layout.article.text[block.start : block.end])}"
    yield from _section("article", _article(extraction))
    yield from _section("countries", (f"{record.code}  {_quotes(record.mentions)}" for record in extraction.countries))
    yield from _section(
        "organizations",
        (f"{record.ref} {record.name.value}  {_quotes(record.mentions)}" for record in extraction.organizations),
    )
    yield from _section("officials", (line for record in extraction.officials for line in _official(record)))
    yield from _section("meetings", (line for record in extraction.meetings for line in _meeting(record)))
    yield from _section("agreements", (line for record in extraction.agreements for line in _agreement(record)))
    yield from _section("statements", (line for record in extraction.statements for line in _statement(record)))
    yield from _section("relations", (line for record in extraction.relation_actions for line in _relation(record)))
    if extraction.dropped:
        yield from _section("dropped", extraction.dropped)


def _section(name: str, lines: Iterable[str]) -> Iterator[str]:
    lines = list(lines)
    yield name if lines else f"{name}: none"
    yield from (f"  {line}" for line in lines)


def _article(extraction: Extraction) -> Iterator[str]:
    told = extraction.article
    for name in ("title", "outlet", "author", "published", "dateline_place", "dateline_date"):
        if (found := getattr(told, name)) is not None:
            yield _value(name, found)


def _official(record: OfficialRecord) -> Iterator[str]:
    yield f"{record.ref}  {record.name.value}"
    yield f"  why  {record.frame}"
    for holding in record.holdings:
        yield _value("  title", holding.title)
        yield _value("  of", holding.actor) if holding.actor else "  of  not told"


def _meeting(record: MeetingRecord) -> Iterator[str]:
    yield f"{record.ref}  {record.modality}  confidence {record.confidence}"
    yield f"  why  {record.frame}: {_short(record.sentence.text)}"
    for party in record.parties:
        yield _value("  party", party.actor)
    for person in record.attendees:
        yield _value("  attendee", person.name)
    for name in ("start", "end", "place", "host", "medium", "setting", "visit_kind"):
        if (found := getattr(record, name)) is not None:
            yield _value(f"  {name}", found)


def _agreement(record: AgreementRecord) -> Iterator[str]:
    yield f"{record.ref}  {record.modality}  confidence {record.confidence}"
    yield f"  why  {record.frame}: {_short(record.sentence.text)}"
    for name in ("title", "designation", "instrument"):
        if (found := getattr(record, name)) is not None:
            yield _value(f"  {name}", found)
    for party in record.parties:
        yield _value("  party", party)
    for action in record.actions:
        yield _value("  act", action.kind) + (f" by {action.party.value}" if action.party else "")
        if action.date:
            yield _value("    on", action.date)
        if action.signatory:
            yield _value("    signed by", action.signatory.name)


def _statement(record: StatementRecord) -> Iterator[str]:
    names = [speaker.person.name if speaker.person else speaker.actor for speaker in record.speakers]
    speakers = [name.value for name in names if name]
    yield f"{record.ref}  {record.manner.value} {record.act.value}  confidence {record.confidence}"
    yield f"  why  {record.frame}"
    yield f"  by   {', '.join(speakers)}"
    yield f"  said {_short(record.text.value)}"


def _relation(record: RelationActionRecord) -> Iterator[str]:
    yield f"{record.ref}  {record.modality}  confidence {record.confidence}"
    yield f"  why  {record.frame}: {_short(record.sentence.text)}"
    yield _value("  act", record.kind)
    for party in record.parties:
        yield _value("  of", party)
    if record.date:
        yield _value("  on", record.date)


def _value[T](name: str, found: Found[T]) -> str:
    return f"{name}  {_plain(found.value)}  [{found.basis.lower()} {found.confidence}]  {_quotes(found.spans)}"


def _plain(value: object) -> str:
    name = getattr(value, "name", None)
    country = getattr(value, "country", None)
    return f"{name}, {country}" if country else str(value)


def _quotes(spans: Iterable[Span]) -> str:
    return " · ".join(f"“{_short(span.text)}” {span.start}–{span.end}" for span in spans)


def _short(words: str) -> str:
    return shorten(words, WIDTH, placeholder="…")
