"""What two extractors say of one article, by claim: the first one's claims stand, a model's fill what they leave open.

A record that both found is one. What it is known by (an official's name, the parties of an event, the words of a
statement) stays the first one's; a value that it lacks is taken from the model.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from seed.edtf import Period
from seed.llm.answer import Answer
from seed.llm.hearing import Hearing
from seed.llm.page import Page
from seed.llm.words import Words, goes_by
from seed.names import fold
from seed.records import (
    ActorRef,
    AgreementRecord,
    Extraction,
    MeetingRecord,
    OfficialRecord,
    PersonRecord,
    Span,
    StatementRecord,
)


def merged(page: Page, beside: Extraction, answer: Answer) -> Extraction:
    """All that the extractor beside the model found, with what the model's answer adds to it."""
    hearing = Hearing(Words(page, beside))
    officials = _union(beside.officials, hearing.officials(answer.officials), _same_official, _fuller_official)
    hearing.cast = officials
    meetings = _union(beside.meetings, hearing.meetings(answer.meetings), _same_meeting, _fuller_meeting)
    agreements = _union(beside.agreements, hearing.agreements(answer.agreements), _same_agreement, _fuller_agreement)
    statements = _union(beside.statements, hearing.statements(answer.statements), _same_statement, _first)
    return replace(
        beside,
        officials=officials,
        meetings=meetings,
        agreements=agreements,
        statements=statements,
        dropped=(*beside.dropped, *hearing.dropped),
    )


def _union[T](
    ours: Sequence[T], theirs: Iterable[T], same: Callable[[T, T], bool], fuller: Callable[[T, T], T]
) -> tuple[T, ...]:
    """Ours, each with what theirs adds to it, then theirs that are none of them; one that may be several is let go."""
    records = list(ours)
    for one in theirs:
        places = [place for place, record in enumerate(records) if same(record, one)]
        if not places:
            records.append(one)
        elif len(places) == 1:
            records[places[0]] = fuller(records[places[0]], one)
    return tuple(records)


def _first[T](ours: T, theirs: T) -> T:
    return ours


def _same_official(ours: OfficialRecord, theirs: OfficialRecord) -> bool:
    return goes_by(ours, theirs.name.value)


def _fuller_official(ours: OfficialRecord, theirs: OfficialRecord) -> OfficialRecord:
    return replace(ours, holdings=ours.holdings or theirs.holdings)


def _same_meeting(ours: MeetingRecord, theirs: MeetingRecord) -> bool:
    """Told in one sentence with parties in common; or of the same parties, on days that may be the same."""
    one, other = ({party.actor.value for party in record.parties} for record in (ours, theirs))
    if _overlap(ours.sentence, theirs.sentence):
        return len(one & other) > 1 or one <= other
    days = [Period.of(record.start.value) for record in (ours, theirs) if record.start]
    return one == other and (len(days) < 2 or days[0].overlaps(days[1]))


def _fuller_meeting(ours: MeetingRecord, theirs: MeetingRecord) -> MeetingRecord:
    return replace(
        ours,
        attendees=_everyone(ours.attendees, theirs.attendees),
        medium=ours.medium or theirs.medium,
        start=ours.start or theirs.start,
        place=ours.place or theirs.place,
    )


def _everyone(ours: Sequence[PersonRecord], theirs: Sequence[PersonRecord]) -> tuple[PersonRecord, ...]:
    """Ours, and those of theirs who are known and not among them."""
    present = {person.official for person in ours}
    return (*ours, *(person for person in theirs if person.official and person.official not in present))


def _same_agreement(ours: AgreementRecord, theirs: AgreementRecord) -> bool:
    """Told in one sentence with parties in common; or of the same parties and by the same name."""
    one, other = _parties(ours), _parties(theirs)
    if _overlap(ours.sentence, theirs.sentence):
        return len(one & other) > 1 or one <= other
    return one == other and bool(_names(ours) & _names(theirs))


def _fuller_agreement(ours: AgreementRecord, theirs: AgreementRecord) -> AgreementRecord:
    named = ours.title or ours.designation
    return replace(
        ours,
        designation=ours.designation if named else theirs.designation,
        instrument=ours.instrument or theirs.instrument,
        actions=ours.actions or theirs.actions,
    )


def _parties(record: AgreementRecord) -> set[ActorRef]:
    return {party.value for party in record.parties}


def _names(record: AgreementRecord) -> set[str]:
    return {fold(name.value) for name in (record.title, record.designation) if name}


def _same_statement(ours: StatementRecord, theirs: StatementRecord) -> bool:
    return _overlap(ours.text.spans[0], theirs.text.spans[0])


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
