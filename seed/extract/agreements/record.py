"""Agreements as records."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from db.vocabulary import AgreementActionKind, Modality
from seed.extract.agreements.act import SHARED, Act
from seed.extract.agreements.deed import PERSONAL
from seed.extract.agreements.force import IN_FORCE
from seed.extract.agreements.pact import Pact
from seed.extract.meetings.event import LEAD, Event
from seed.extract.sentences.side import actors_of
from seed.extract.text.date import as_anchor
from seed.extract.text.document import Document
from seed.extract.text.node import Node
from seed.extract.text.topic import topics
from seed.records import (
    AgreementActionRecord,
    AgreementRecord,
    Edtf,
    Found,
    MeetingRecord,
    Ref,
)

AT_WHICH = frozenset(["after", "at", "following", "during"])
"""What leads from a meeting to what was done at it: "held talks on Monday, after which a pact was signed"."""
OCCASIONS = frozenset(
    "talk meeting occasion session ceremony conversation discussion negotiation close conclusion".split()
)
"""At what an agreement is signed that the article tells of."""

LATELY = frozenset(["recently", "already", "lately", "previously"])
BESIDE = ("aux", "advmod")


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


def _is_of_occasion(node: Node) -> bool:
    """Whether a clause tells what was done at the talks of the article: "signed at the end of their talks"."""
    told = [one for child in node.children if child.dep_ in ("prep", "agent") for one in child.subtree]
    return any(one.lemma_ in OCCASIONS for one in told)


def _tells_more(verb: Node) -> bool:
    """Whether a clause goes on with what was done: "a declaration to which they set their hands"."""
    said = verb.tag_ in ("VBD", "VBZ") and verb.dep_ == "relcl"
    return said and any(
        one.lower_ == "which" and one.dep_ == "pobj" for child in verb.children for one in child.children
    )


def _is_where_they_went(act: Act) -> bool:
    """Whether a clause goes on with what was done there then: "moved to the Palace, where a pact was signed"."""
    where = any(child.lower_ == "where" for child in act.node.children) and not act.parsed.sentence.dates
    which = (one for child in act.node.children if child.lower_ in AT_WHICH for one in child.children)
    return act.node.head.i < act.node.i and (where or any(one.lower_ == "which" for one in which))


def _is_past_by_then(verb: Node) -> bool:
    """Whether it is told as done by the day of the news, not on it: "have signed", "recently signed"."""
    return any(child.lemma_ == "have" or child.lower_ in LATELY for child in verb.children if child.dep_ in BESIDE)


def _day_lent(
    document: Document, pact: Pact, act: Act, meeting: MeetingRecord | None, lead: Sequence[int]
) -> Found[Edtf] | None:
    """When an act without a date of its own was done: as the adoption was, at the meeting, or as the news is told."""
    aside = act.node.dep_ in ("acl", "relcl") and not _tells_more(act.node)
    apart = aside and not (_is_of_occasion(act.node) or _is_where_they_went(act))
    if act.modality is not Modality.ACTUAL or apart or act.node.lower_ in IN_FORCE:
        return None
    adopted = [one.date for one in pact.acts if one.kind is AgreementActionKind.ADOPTION and one.date]
    if act.kind in PERSONAL and adopted:
        return adopted[0]
    if meeting is not None and meeting.start is not None:
        if meeting.end is not None and meeting.end.value != meeting.start.value:
            return None  # on which day of the visit is not told
        words = act.parsed.span(act.node)
        spans = meeting.start.spans if words in meeting.start.spans else (words, *meeting.start.spans)
        return replace(meeting.start, spans=spans)
    told_then = (meeting or act.parsed.sentence.index in lead) and not _is_past_by_then(act.node)
    if document.anchor and told_then and act.kind in PERSONAL | SHARED:
        return replace(as_anchor(document.anchor), confidence=0.8)
    return None


def _actions(
    document: Document, pact: Pact, act: Act, ref: Ref, meeting: MeetingRecord | None, lead: Sequence[int]
) -> Iterator[AgreementActionRecord]:
    kind = Found(act.kind, (act.parsed.span(act.node),))
    date = act.date or _day_lent(document, pact, act, meeting, lead)
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
