"""Agreements as records."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from db.vocabulary import Modality
from seed.extract.agreements.act import PERSONAL, SHARED, Act
from seed.extract.agreements.pact import Pact
from seed.extract.meetings.event import LEAD, Event
from seed.extract.sentences.side import actors_of
from seed.extract.text.date import as_anchor
from seed.extract.text.document import Document
from seed.extract.text.topic import topics
from seed.records import (
    AgreementActionRecord,
    AgreementRecord,
    Found,
    MeetingRecord,
    Ref,
)


def agreement_records(
    document: Document, pacts: Sequence[Pact], meetings: Sequence[tuple[Event, MeetingRecord]]
) -> tuple[AgreementRecord, ...]:
    """The agreements as records, in the order of the text."""
    lead = [sentence.index for sentence in document.sentences if sentence.is_body][:LEAD]
    return tuple(_record(document, pact, f"agreement-{number}", meetings, lead) for number, pact in enumerate(pacts, 1))


def _record(
    document: Document,
    pact: Pact,
    ref: Ref,
    meetings: Sequence[tuple[Event, MeetingRecord]],
    lead: Sequence[int],
) -> AgreementRecord:
    parties = actors_of(pact.sides)
    meeting = next((record for event, record in meetings if event is pact.meeting), None)
    actions = [
        action
        for number, act in enumerate(pact.acts, 1)
        for action in _actions(document, pact, act, f"{ref}-{number}", meeting, lead)
    ]
    return AgreementRecord(
        ref,
        pact.naming.parsed.words,
        pact.acts[0].modality,
        tuple(found for side in parties.values() if (found := side.party())),
        tuple(actions),
        title=pact.title,
        designation=pact.designation,
        instrument=pact.naming.form,
        topics=topics(document, pact.naming.parsed.sentence),
        meeting=meeting.ref if meeting else None,
        confidence=0.8,
        frame=f"{pact.acts[0].node.lemma_.lower()} {pact.naming.form.as_printed}",
    )


def _actions(
    document: Document, pact: Pact, act: Act, ref: Ref, meeting: MeetingRecord | None, lead: Sequence[int]
) -> Iterator[AgreementActionRecord]:
    kind = Found(act.kind, (act.parsed.span(act.node),))
    date = act.date
    if date is None and act.modality is Modality.ACTUAL and act.node.dep_ not in ("acl", "relcl"):
        if meeting is not None and meeting.start is not None:
            date = (
                replace(meeting.start, spans=(*kind.spans, *meeting.start.spans))
                if kind.spans[0] not in meeting.start.spans
                else meeting.start
            )
        elif document.anchor and (meeting or act.parsed.sentence.index in lead) and act.kind in PERSONAL | SHARED:
            date = replace(as_anchor(document.anchor), confidence=0.8)
    doers = actors_of(act.sides) if act.kind not in SHARED else {}
    if not doers:
        yield AgreementActionRecord(ref, act.parsed.words, act.modality, kind, None, date)
        return
    for number, (actor, side) in enumerate(doers.items(), 1):
        person = next((one for one in act.sides if one.person and one.ref == actor), side)
        signatory = person.record() if act.kind in PERSONAL else None
        yield AgreementActionRecord(
            f"{ref}-{number}", act.parsed.words, act.modality, kind, side.party(), date, signatory
        )
