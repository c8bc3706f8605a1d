"""Statements: a sentence in which a named speaker says, thanks, warns …, by the cues of speech_words.csv."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from db.vocabulary import Act, Basis, Manner, Modality
from seed.extract.actor import ActorMention, Actors, Form, span_of
from seed.extract.clause import prepositional, subjects
from seed.extract.date import as_anchor
from seed.extract.document import Document, Sentence
from seed.extract.event import Event
from seed.extract.language import Node
from seed.extract.official import PersonMention
from seed.extract.parse import Parsed, UnitKind
from seed.extract.side import WRITINGS, Side, Sides
from seed.extract.speech import Cue, cues
from seed.extract.topic import topics
from seed.records import ActorRef, Found, MeetingRecord, Ref, SpeakerRecord, StatementRecord
from seed.reference.table import read_rows


@dataclass(frozen=True, slots=True)
class Utterance:
    """A statement in the making: the sentence, its cue, and who speaks."""

    parsed: Parsed
    node: Node
    cue: Cue
    speakers: tuple[Side, ...]
    start: int
    end: int


def read_statements(document: Document, sentences: Sequence[Parsed], sides: Sides) -> list[Utterance]:
    """One statement a sentence, by the first cue in it that has a speaker; a quotation that goes on belongs to it."""
    found: list[Utterance] = []
    covered = 0
    for parsed in sentences:
        if parsed.sentence.start < covered:
            continue
        utterance = _utterance(document, parsed, sides, found[-1] if found else None)
        if utterance is not None:
            found.append(utterance)
            covered = utterance.end
    return found


def statement_records(
    document: Document,
    utterances: Sequence[Utterance],
    actors: Actors,
    meetings: Sequence[tuple[Event, MeetingRecord]],
) -> tuple[StatementRecord, ...]:
    """The statements as records, in the order of the text."""
    return tuple(
        _record(document, utterance, f"statement-{number}", actors, meetings)
        for number, utterance in enumerate(utterances, 1)
    )


def _utterance(document: Document, parsed: Parsed, sides: Sides, before: Utterance | None) -> Utterance | None:
    verbs = [node for node in parsed.nodes if node.pos_ in ("VERB", "AUX") and node.lemma_.lower() in cues()]
    for node in sorted(verbs, key=_depth):  # who reports the whole before who does within what is reported
        cue = cues()[node.lemma_.lower()]
        if parsed.unit(node).kind is not UnitKind.WORD or not _is_speech(parsed, node, cue):
            continue
        speakers = _speakers(parsed, sides, node, before)
        if speakers:
            return Utterance(parsed, node, cue, tuple(speakers), _start(document, parsed), _end(document, parsed))
    if tail := _tail(parsed, sides):
        return Utterance(parsed, tail[0], Cue(Act.INFORM, None), tail[1], parsed.sentence.start, _end(document, parsed))
    if according := _according_to(parsed, sides):
        node, who = according
        return Utterance(parsed, node, Cue(Act.INFORM, None), (who,), parsed.sentence.start, _end(document, parsed))
    return None


def _depth(node: Node) -> int:
    path = pairwise((node, *node.ancestors))
    return sum(above.pos_ in ("VERB", "AUX") and below.dep_ != "conj" for below, above in path)


def _is_speech(parsed: Parsed, node: Node, cue: Cue) -> bool:
    """Whether a verb of speech is one here: it has what it needs, and is told as having been said."""
    if any(child.dep_ == "neg" or (child.dep_ == "aux" and child.lemma_ in MODALS) for child in node.children):
        return False
    if (
        node.tag_ == "VB"
        and not any(child.lower_ in ("did", "does", "do") for child in node.children if child.dep_ == "aux")
        and node.dep_ != "conj"
    ):
        return False
    if node.dep_ in ("relcl", "acl") and not _quotes(parsed):
        return False
    if node.dep_ in ("pcomp", "advcl", "amod") and node.tag_ in ("VBN", "VBG") and not _quotes(parsed):
        return node.dep_ == "advcl" and node.tag_ == "VBG" and _has_clause(parsed, node)
    match cue.needs:
        case "CLAUSE":
            return _has_clause(parsed, node) or _quotes(parsed)
        case "QUOTE":
            return _quotes(parsed)
        case "OUT":
            return any(child.lower_ in ("out", "to") for child in node.children)
        case "FOR":
            return any(child.lower_ in ("for", "on", "upon") for child in node.children)
        case "MESSAGE":
            return any(one.lemma_.lower() in WRITINGS | _feelings().keys() for one in _objects(node))
        case "REMARK":
            return _has_clause(parsed, node) or any(one.lemma_ in REMARKS for one in _objects(node))
        case "OBJECT":
            return bool(list(_objects(node))) and not any(child.dep_ == "xcomp" for child in node.children)
        case "NO_GUEST":
            return not any(isinstance(parsed.unit(one).mention, PersonMention) for one in _objects(node))
        case "FEELING":
            return any(child.lemma_.lower() in _feelings() or child.lower_ in _feelings() for child in node.children)
    return True


REMARKS = frozenset(
    "remark claim report allegation accusation criticism suggestion idea proposal charge statement call".split()
)
TAIL = 12
"""Among so many last words of a sentence stands who reports it."""
MODALS = frozenset("will would can could may might shall should must".split())


def _objects(node: Node) -> Iterator[Node]:
    return (child for child in node.children if child.dep_ in ("dobj", "dative"))


def _has_clause(parsed: Parsed, node: Node) -> bool:
    """Whether what is said follows as a clause, or precedes with the verb in apposition."""
    if any(child.dep_ in ("ccomp", "xcomp") for child in node.children):
        return True
    return node.dep_ in ("ccomp", "parataxis") and node.head.pos_ in ("VERB", "AUX")


def _quotes(parsed: Parsed) -> bool:
    return bool(parsed.sentence.quotes)


def _speakers(parsed: Parsed, sides: Sides, node: Node, before: Utterance | None) -> list[Side]:
    """The subject; of a fragment that only goes on ("Stating that …"), whoever spoke last."""
    nouns = [one for one in subjects(node) if one.dep_ != "nsubjpass" or one.head.tag_ != "VBN"]
    if any(child.dep_ == "nsubjpass" for child in node.children):
        nouns = list(prepositional(node, "by"))
    found = [side for one in nouns for side in sides.of(parsed, one)]
    if (
        not found
        and node.tag_ == "VBG"
        and node.dep_ == "ROOT"
        and before
        and _leads(parsed, node)
        and _has_clause(parsed, node)
    ):
        return [side.meant_by(parsed.span(node)) for side in before.speakers]
    if not found and any(one.lemma_.lower() in WRITINGS for one in nouns):
        found = _written(parsed, sides, nouns, before)
    return [side for side in found if side.person or side.ref]


def _written(parsed: Parsed, sides: Sides, nouns: Sequence[Node], before: Utterance | None) -> list[Side]:
    """Who speaks through a writing: whoever it is of, "the Kremlin statement", else whoever spoke last."""
    named = [side for one in nouns for inner in one.children for side in sides.single(parsed, inner)]
    return named or [side.meant_by(parsed.span(nouns[0])) for side in (before.speakers if before else ())]


def _leads(parsed: Parsed, node: Node) -> bool:
    """Whether a participle opens its sentence."""
    return node.i == 0


def _tail(parsed: Parsed, sides: Sides) -> tuple[Node, tuple[Side, ...]] | None:
    """Who is said to have said the whole sentence, where the parser took it for a part: ", the ministry reported"."""
    for node in reversed(parsed.nodes[-TAIL:]):
        cue = cues().get(node.lemma_.lower())
        if cue is None or cue.needs not in (None, "CLAUSE") or node.tag_ not in ("VBD", "VBN") or not node.i:
            continue
        noun = parsed.nodes[node.i - 1]
        opened = any(one.lower_ == "," for one in parsed.nodes[max(node.i - 6, 0) : node.i])
        if opened and (found := sides.single(parsed, noun)):
            return node, tuple(found)
    return None


def _according_to(parsed: Parsed, sides: Sides) -> tuple[Node, Side] | None:
    for node in parsed.nodes:
        if node.lower_ == "according" and node.i + 1 < len(parsed.nodes):
            for one in parsed.nodes[node.i + 1 : node.i + 12]:
                found = sides.single(parsed, one)
                if found and (found[0].person or _speaks(parsed, one)):
                    return node, found[0]
    return None


def _speaks(parsed: Parsed, node: Node) -> bool:
    """Whether an actor behind "according to" is itself what is meant, not only whose newspaper it is."""
    mention = parsed.unit(node).mention
    return isinstance(mention, ActorMention) and mention.form is not Form.DEMONYM and node.dep_ == "pobj"


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
    """Where the statement ends: with its sentence, or with a quotation that runs on beyond it."""
    end = parsed.sentence.end
    text = document.article.text
    last = parsed.sentence.tokens[-1]
    for quote in parsed.sentence.quotes:
        if quote[1] >= last.end:
            for sentence in document.sentences[parsed.sentence.index + 1 :]:
                if sentence.block is not parsed.sentence.block or not _goes_on(text, sentence):
                    break
                end = sentence.end
    return end


def _goes_on(text: str, sentence: Sentence) -> bool:
    """Whether a sentence begins within a quotation that an earlier one opened."""
    return any(start == sentence.tokens[0].start and text[start] not in '"“«„' for start, _ in sentence.quotes)


def _manner(parsed: Parsed, node: Node) -> Found[Manner]:
    """DIRECT where the words quoted are all that is said, MIXED where they stand within a paraphrase."""
    sentence, document = parsed.sentence, parsed.document
    if not sentence.quotes:
        return Found(Manner.INDIRECT, (parsed.span(node),), Basis.DERIVED, 0.95)
    text = document.article.text
    spans = tuple(document.span(*quote) for quote in sentence.quotes)
    return Found(Manner.DIRECT if _is_direct(text, sentence) else Manner.MIXED, spans, Basis.DERIVED, 0.8)


def _is_direct(text: str, sentence: Sentence) -> bool:
    """Whether a quotation stands on its own: at the sentence's beginning, or behind a comma or a colon."""
    start, end = sentence.quotes[0]
    before = text[sentence.tokens[0].start : start].rstrip()
    inner = text[start:end].strip('"“”«»„ ')
    whole = inner[:1].isupper() or inner[:1] in "[…"
    return (not before or before[-1] in ",:") and whole and len(inner.split()) >= 3


def _record(
    document: Document,
    utterance: Utterance,
    ref: Ref,
    actors: Actors,
    meetings: Sequence[tuple[Event, MeetingRecord]],
) -> StatementRecord:
    parsed, node = utterance.parsed, utterance.node
    sentence = document.span(utterance.start, utterance.end)
    first = parsed.sentence.tokens[0].start if utterance.start == parsed.sentence.start else utterance.start
    text = document.span(first, utterance.end)
    cue = parsed.span(node)
    date = replace(as_anchor(document.anchor), confidence=0.8) if document.anchor else None
    return StatementRecord(
        ref,
        sentence,
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
        confidence=0.9 if utterance.cue.needs is None else 0.8,
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
        act = _feelings().get(child.lower_) or _feelings().get(child.lemma_.lower())
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


@cache
def _feelings() -> dict[str, Act]:
    return {row.text("word"): row.member("act", Act) for row in read_rows("feeling_words.csv", ("word", "act"))}
