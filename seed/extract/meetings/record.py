"""Meetings as records."""

from collections.abc import Iterator, Sequence

from db.vocabulary import Basis, Setting
from seed.extract.meetings.circumstances.day import day_of_telling
from seed.extract.meetings.event import LEAD, Event
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.document import Document
from seed.extract.text.topic import topics
from seed.records import ActorRef, Found, MeetingRecord, PartyRecord, PersonRecord, PlaceName


def meeting_records(document: Document, events: Sequence[Event]) -> tuple[MeetingRecord, ...]:
    """The meetings as records, in the order of the text."""
    lead = [sentence.index for sentence in document.sentences if sentence.is_body][:LEAD]
    return tuple(_record(document, event, f"meeting-{number}", events, lead) for number, event in enumerate(events, 1))


def _record(document: Document, event: Event, ref: str, events: Sequence[Event], lead: Sequence[int]) -> MeetingRecord:
    parties = actors_of(event.sides)
    start = event.start or day_of_telling(document, event, events, lead)
    host = event.host
    place = event.place
    return MeetingRecord(
        ref,
        event.parsed.words,
        event.modality,
        tuple(PartyRecord(found) for side in parties.values() if (found := side.party())),
        tuple(_attendees(event)),
        medium=event.medium,
        setting=_setting(event, place, parties),
        visit_kind=event.visit_kind,
        start=start,
        end=event.end,
        place=place,
        host=host,
        topics=topics(document, *(parsed.sentence for parsed in event.sentences)),
        confidence=_confidence(event),
        frame=event.frame,
    )


def _confidence(event: Event) -> float:
    """How sure it is that they met: by a verb for it most, least where only what they did together tells."""
    if event.frame.endswith("(presence)"):
        return 0.4
    return 0.6 if event.nominal else 0.9


def _attendees(event: Event) -> Iterator[PersonRecord]:
    for side in event.sides:
        if record := side.record():
            yield record


def _setting(event: Event, place: Found[PlaceName] | None, parties: dict[ActorRef, Side]) -> Found[Setting] | None:
    """Where the meeting stood to its parties, from their number and the country of the place."""
    words = event.parsed.span(event.node)
    if len(parties) > 2:
        return Found(Setting.MULTILATERAL, (words,), Basis.DERIVED, 0.9)
    if place is None or place.value.country is None:
        if event.frame.endswith(("(journey)", "(visit)")):
            return Found(Setting.VISIT, (words,), Basis.DERIVED, 0.9)
        return None
    setting = Setting.VISIT if place.value.country in parties else Setting.THIRD_PARTY
    return Found(setting, place.spans, Basis.DERIVED, 0.9)
