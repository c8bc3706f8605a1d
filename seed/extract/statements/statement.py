"""Statements: what was said in the article's words, how it is reported, and what it does."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from db.vocabulary import Act, Basis, Manner, Modality
from seed.extract.author import WRITINGS
from seed.extract.meetings.event import Event
from seed.extract.names.actor import Actors, span_of
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side
from seed.extract.sentences.sides import Sides
from seed.extract.statements.recording import recorded
from seed.extract.statements.speaker import Listener
from seed.extract.statements.utterance import Utterance, utterance_of
from seed.extract.text.date import as_anchor
from seed.extract.text.document import Document, Sentence
from seed.extract.text.node import Node
from seed.extract.text.speech import Cue, feelings
from seed.extract.text.topic import topics
from seed.records import ActorRef, Found, MeetingRecord, Ref, SpeakerRecord, StatementRecord

MARKS = "\"“”«»„'‘’`"
SENTENCE = 3
"""Words in capital and small letters, so many of them, are a sentence of their own."""
SAID = frozenset(["said", "says", "added", "told", "reporters"])
"""Words before a quotation that a comma was forgotten behind."""


@dataclass(frozen=True, slots=True)
class Statement:
    """An utterance and its words: from the sentence that opens its quotation to the one that ends it."""

    utterance: Utterance
    start: int
    end: int


def read_statements(document: Document, sentences: Sequence[Parsed], sides: Sides) -> list[Statement]:
    """One statement a sentence; a quotation that goes on belongs to it."""
    found: list[Statement] = []
    writers: dict[str, tuple[Side, ...]] = {}
    covered = 0
    for place, parsed in enumerate(sentences):
        if parsed.sentence.start < covered or _is_told_at_its_end(sentences[place:]):
            continue
        before = found[-1].utterance if found else None
        since = parsed.sentence.index - before.parsed.sentence.index if before else 0
        previous = sentences[place - 1] if place else None
        last = before.speakers if before else ()
        listener = Listener(parsed, sides, previous, last, since, dict(writers))
        note = parsed.sentence.block.speaker
        utterance = recorded(parsed, sides, note) if note is not None else utterance_of(listener)
        if utterance is not None:
            writers |= {
                node.lemma_.lower(): utterance.speakers for node in parsed.nodes if node.lemma_.lower() in WRITINGS
            }
            found.append(Statement(utterance, _start(document, parsed), _end(document, parsed)))
            covered = found[-1].end
    return found


def statement_records(
    document: Document,
    statements: Sequence[Statement],
    actors: Actors,
    meetings: Sequence[tuple[Event, MeetingRecord]],
) -> tuple[StatementRecord, ...]:
    """The statements as records, in the order of the text."""
    return tuple(
        _record(document, statement, f"statement-{number}", actors, meetings)
        for number, statement in enumerate(statements, 1)
    )


def _start(document: Document, parsed: Parsed) -> int:
    """Where the statement begins: with its sentence, or with the one that opens the quotation it goes on with."""
    at = parsed.sentence
    while at.index and _goes_on(document.article.text, at):
        before = document.sentences[at.index - 1]
        if before.block is not at.block:
            break
        at = before
    return at.start


def _end(document: Document, parsed: Parsed) -> int:
    """Where the statement ends: with its sentence, or with a quotation that runs on beyond it or follows upon it."""
    last = parsed.sentence
    text = document.article.text
    direct = bool(last.quotes) and _is_direct(parsed)
    for sentence in document.sentences[last.index + 1 :]:
        open_still = any(end >= last.tokens[-1].end for _, end in last.quotes) and _goes_on(text, sentence)
        if sentence.block is not last.block or not (open_still or (direct and _is_all_quoted(sentence))):
            break
        last = sentence
    return last.end


def _is_told_at_its_end(sentences: Sequence[Parsed]) -> bool:
    """Whether a sentence opens a quotation of several, behind which it is told whose it is: '"We agree. Yes," he said'.

    Args:
        sentences: the sentence and those after it.
    """
    for parsed in sentences:
        at = parsed.sentence
        if at.block is not sentences[0].sentence.block or not _is_all_quoted(at):
            return parsed is not sentences[0] and at.block is sentences[0].sentence.block and _begins_quoted(at)
        if not any(end >= at.tokens[-1].end for _, end in at.quotes):
            return False
    return False


def _begins_quoted(sentence: Sentence) -> bool:
    return any(start <= sentence.tokens[0].start < end for start, end in sentence.quotes)


def _goes_on(text: str, sentence: Sentence) -> bool:
    """Whether a sentence begins within a quotation that an earlier one opened."""
    return any(start == sentence.tokens[0].start and text[start] not in MARKS for start, _ in sentence.quotes)


def _is_all_quoted(sentence: Sentence) -> bool:
    return any(start <= sentence.tokens[0].start and end >= sentence.tokens[-1].start for start, end in sentence.quotes)


def _manner(parsed: Parsed, node: Node) -> Found[Manner]:
    """DIRECT where the words quoted are all that is said, MIXED where they stand within a paraphrase."""
    sentence, document = parsed.sentence, parsed.document
    if not sentence.quotes:
        return Found(Manner.INDIRECT, (parsed.span(node),), Basis.DERIVED, 0.95)
    spans = tuple(document.span(*quote) for quote in sentence.quotes)
    return Found(Manner.DIRECT if _is_direct(parsed) else Manner.MIXED, spans, Basis.DERIVED, 0.8)


def _is_direct(parsed: Parsed) -> bool:
    """Whether a quotation stands on its own: at the sentence's beginning, or behind a comma, a colon or "said"."""
    sentence, text = parsed.sentence, parsed.document.article.text
    start, end = sentence.quotes[0]
    before = text[sentence.tokens[0].start : start].rstrip()
    after = text[end : end + 1]
    inner = text[start:end].strip(MARKS + " ")
    begins = inner[:1].isupper() or inner[:1] in "[…"
    if not before:
        return inner[-1:] in ",.!?…" or after in (",", ".") or (begins and len(inner.split()) >= SENTENCE)
    if before[-1] in ",:":
        return begins
    return begins and len(inner.split()) >= SENTENCE and before.split()[-1].lower() in SAID


def _record(
    document: Document,
    statement: Statement,
    ref: Ref,
    actors: Actors,
    meetings: Sequence[tuple[Event, MeetingRecord]],
) -> StatementRecord:
    utterance = statement.utterance
    parsed, node = utterance.parsed, utterance.node
    first = parsed.sentence.tokens[0].start if statement.start == parsed.sentence.start else statement.start
    text = document.span(first, statement.end)
    cue = parsed.span(node)
    date = replace(as_anchor(document.anchor), confidence=0.8) if document.anchor else None
    return StatementRecord(
        ref,
        document.span(statement.start, statement.end),
        Modality.ACTUAL,
        Found(text.text, (text,)),
        _manner(parsed, node),
        _act(parsed, node, utterance.cue),
        tuple(_speaker(side, actors) for side in utterance.speakers),
        cue=Found(cue.text, (cue,)),
        date=date,
        about=tuple(_about(document, utterance, actors)),
        topics=topics(document, parsed.sentence),
        meeting=_meeting(utterance, meetings),
        confidence=0.8 if utterance.cue.needs else 0.9,
        frame=f"{node.lemma_.lower()} by {', '.join(side.words.text for side in utterance.speakers)}",
    )


def _speaker(side: Side, actors: Actors) -> SpeakerRecord:
    if record := side.record():
        return SpeakerRecord(person=record)
    assert side.actor is not None
    return SpeakerRecord(actor=side.party())


def _act(parsed: Parsed, node: Node, cue: Cue) -> Found[Act]:
    """What the verb does, or what it expresses: gratitude, condolences, support."""
    for child in node.children:
        act = feelings().get(child.lower_) or feelings().get(child.lemma_.lower())
        if act is not None and cue.act in (Act.OTHER, Act.INFORM):
            return Found(act, (parsed.span(node, child),), Basis.DERIVED, 0.8)
    return Found(cue.act, (parsed.span(node),), Basis.DERIVED, 0.8)


def _about(document: Document, utterance: Utterance, actors: Actors) -> Iterator[Found[Ref]]:
    """The actors that the words name, but for the speakers' own naming."""
    speaking = {
        span.start for side in utterance.speakers for span in (side.words, *(side.actor.spans if side.actor else ()))
    }
    seen: set[ActorRef] = set()
    for mention in actors.of(utterance.parsed.sentence):
        span = span_of(document, mention)
        if mention.state in seen or span.start in speaking:
            continue
        seen.add(mention.state)
        yield Found(mention.state, (span,), confidence=0.8)


def _meeting(utterance: Utterance, meetings: Sequence[tuple[Event, MeetingRecord]]) -> Ref | None:
    """The one meeting of the day that the speaker attended; None where there are several."""
    present = {side.person.ref for side in utterance.speakers if side.person}
    told = [
        record
        for event, record in meetings
        if record.modality is Modality.ACTUAL and present & {side.person.ref for side in event.sides if side.person}
    ]
    return told[0].ref if len(told) == 1 else None
