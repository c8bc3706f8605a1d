"""Agreements: an instrument that somebody signs, ratifies, announces or leaves, by agreement_words.csv."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from db.vocabulary import AgreementActionKind, Instrument, Modality
from seed.extract.clause import dated, modality, prepositional, subjects
from seed.extract.date import as_anchor
from seed.extract.document import Document
from seed.extract.event import LEAD, Event
from seed.extract.language import Node
from seed.extract.lexicon import Lexicon
from seed.extract.parse import Parsed, UnitKind
from seed.extract.side import Side, Sides, actors_of
from seed.extract.topic import topics
from seed.names import fold
from seed.records import (
    ActorRef,
    AgreementActionRecord,
    AgreementRecord,
    Edtf,
    Found,
    MeetingRecord,
    Ref,
    Span,
)
from seed.reference.table import read_rows

PERSONAL = frozenset([AgreementActionKind.SIGNATURE, AgreementActionKind.INITIALLING])
"""Acts that a person performs for a party."""
NEAR = 2
"""So many sentences after a meeting, a signing is still told as part of it."""
WATCHING = frozenset(["witness", "attend", "oversee", "watch"])
SHARED = frozenset([AgreementActionKind.ANNOUNCEMENT, AgreementActionKind.ADOPTION, AgreementActionKind.AMENDMENT])
"""Acts that are done once, by all."""


DETERMINERS = frozenset("the a an this that these those its their his her our new said".split())


@dataclass(slots=True)
class Act:
    """One act upon an agreement, by one party or by all."""

    parsed: Parsed
    node: Node
    kind: AgreementActionKind
    sides: list[Side]
    modality: Modality
    date: Found[Edtf] | None


@dataclass(slots=True)
class Pact:
    """An agreement in the making."""

    parsed: Parsed
    node: Node
    sides: list[Side]
    instrument: Found[Instrument]
    title: Found[str] | None
    designation: Found[str] | None
    acts: list[Act] = field(default_factory=list)
    meeting: Event | None = None

    @property
    def actors(self) -> frozenset[ActorRef]:
        """The parties."""
        return frozenset(actors_of(self.sides))

    @property
    def is_bare(self) -> bool:
        """Whether it is called by the noun of its form alone: "the Agreement"."""
        return self.name == fold(self.instrument.as_printed)

    @property
    def name(self) -> str:
        """What it is called, for comparing."""
        found = self.title or self.designation
        return fold(found.value) if found else ""


def read_agreements(
    document: Document, sentences: Sequence[Parsed], sides: Sides, events: Sequence[Event]
) -> list[Pact]:
    """Every agreement of the document that something is done about, and the meeting that it was done at."""
    pacts: list[Pact] = []
    for parsed in sentences:
        for pact in _pacts(document, parsed, sides):
            _merge_into(pacts, pact)
    for pact in pacts:
        _lend_parties(pact, events)
    pacts = [pact for pact in pacts if len(pact.actors) >= 2]
    for pact in pacts:
        meetings = (_at_the_same_place(act, events) for act in pact.acts if act.kind in PERSONAL | SHARED)
        pact.meeting = next((event for event in meetings if event), None)
    return pacts


def agreement_records(
    document: Document, pacts: Sequence[Pact], meetings: Sequence[tuple[Event, MeetingRecord]]
) -> tuple[AgreementRecord, ...]:
    """The agreements as records, in the order of the text."""
    lead = [sentence.index for sentence in document.sentences if sentence.is_body][:LEAD]
    return tuple(_record(document, pact, f"agreement-{number}", meetings, lead) for number, pact in enumerate(pacts, 1))


def _pacts(document: Document, parsed: Parsed, sides: Sides) -> Iterator[Pact]:
    for node in parsed.nodes:
        kind = _kind(parsed, node)
        if kind is None:
            continue
        for noun in _objects(parsed, node):
            pact = _pact(document, parsed, sides, node, noun, kind)
            if pact is not None:
                yield pact


def _kind(parsed: Parsed, node: Node) -> AgreementActionKind | None:
    """What a word does to an agreement; some do it only with a noun: "enter into force"."""
    if parsed.unit(node).kind is not UnitKind.WORD:
        return None
    acts = _acts().get((node.lemma_.lower(), {"PROPN": "NOUN"}.get(node.pos_, node.pos_)), {})
    return next(
        (kind for needs, kind in acts.items() if not needs or any(one.lower_ == needs for one in node.subtree)), None
    )


def _objects(parsed: Parsed, node: Node) -> Iterator[Node]:
    """The instruments that an act is upon: objects, passive subjects, "signing of", "withdraw from"; all conjuncts."""
    found = [child for child in node.children if child.dep_ in ("dobj", "nsubjpass", "pobj")]
    if _kind(parsed, node) is AgreementActionKind.ENTRY_INTO_FORCE:
        found += [one for one in subjects(node) if one.head == node]
    found += prepositional(node, "of", "from", "to")
    if node.dep_ == "acl" or (node.dep_ == "relcl" and node.tag_ == "VBN"):
        found.append(node.head)
    for noun in found:
        for one in (noun, *noun.conjuncts):
            if _instrument(parsed, one) is not None:
                yield one
        yield from (
            inner
            for one in prepositional(noun, "of", "on")
            for inner in (one, *prepositional(one, "of"))
            if _instrument(parsed, inner) and _instrument(parsed, noun) is None
        )


def _pact(
    document: Document, parsed: Parsed, sides: Sides, node: Node, noun: Node, kind: AgreementActionKind
) -> Pact | None:
    instrument = _instrument(parsed, noun)
    assert instrument is not None
    who = [side for one in subjects(node) if one != noun for side in sides.of(parsed, one)]
    who += [side for one in prepositional(node, "by") for side in sides.of(parsed, one)]
    if not who and node.pos_ != "VERB" and (signing := _signing(node)):
        who = [side for one in subjects(signing) for side in sides.of(parsed, one)]
    seen = _witnesses(parsed, sides, node)
    between = seen + [side for one in prepositional(noun, "between", "among", "with") for side in sides.of(parsed, one)]
    between += [side for one in prepositional(node, "between", "with", "among") for side in sides.of(parsed, one)]
    if len(actors_of(who)) < 2:  # else an actor in its name says nothing: "the African Union agreement"
        between += _named_in(parsed, sides, noun)
    when = dated(parsed, node, document.anchor)
    told_of_all = kind in SHARED or kind is AgreementActionKind.ENTRY_INTO_FORCE
    if not who and not between and not told_of_all and node.pos_ == "VERB" and not _is_passive(node):
        return None
    how = modality(parsed, node, when[1] if when else None, document.anchor)
    title, designation = _called(document, parsed, noun)
    act = Act(parsed, node, kind, who or between, how, when[1] if when else None)
    return Pact(parsed, noun, [*who, *between], instrument, title, designation, [act])


def _witnesses(parsed: Parsed, sides: Sides, node: Node) -> list[Side]:
    """The actors of those who watch a signing; not themselves those who sign."""
    if node.pos_ == "VERB" or node.dep_ not in ("dobj", "pobj") or node.head.lemma_ not in WATCHING:
        return []
    return [side.as_actor() for one in subjects(node.head) for side in sides.of(parsed, one)]


def _named_in(parsed: Parsed, sides: Sides, noun: Node) -> list[Side]:
    """The actors that qualify an instrument: "the U.S.-Singapore agreement"."""
    qualifying = [child for child in noun.children if child.dep_ in ("amod", "compound", "nmod", "poss")]
    found = [side for child in qualifying for one in child.subtree for side in sides.single(parsed, one)]
    return [side for side in found if side.person is None]


def _is_passive(node: Node) -> bool:
    perfect = any(child.dep_ == "aux" and child.lemma_ == "have" for child in node.children)
    return any(child.dep_ == "nsubjpass" for child in node.children) or (node.tag_ == "VBN" and not perfect)


def _signing(node: Node) -> Node | None:
    """The verb of signing that an act told as a noun belongs to: "signed letters for the adoption of"."""
    return next((above for above in node.ancestors if above.lemma_ in ("sign", "exchange", "initial")), None)


def _instrument(parsed: Parsed, node: Node) -> Found[Instrument] | None:
    """What form of agreement a noun names; the longest phrase that ends or begins with it."""
    if parsed.unit(node).kind is not UnitKind.WORD:
        return None
    place = parsed.unit(node).first
    for first in (place - 2, place - 1, place):
        if first < 0:
            continue
        found = _instruments().longest(parsed.sentence.tokens, first)
        if found and first <= place < found[0]:
            span = parsed.document.span_of(parsed.sentence.tokens[first : found[0]])
            return Found(found[1][0], (span,), confidence=0.9)
    return None


def _called(document: Document, parsed: Parsed, noun: Node) -> tuple[Found[str] | None, Found[str] | None]:
    """Its title, where its noun is printed as a name, else how it is designated."""
    first, last = _extent(parsed, noun)
    tokens = parsed.sentence.tokens[first:last]
    span = document.span_of(tokens)
    named = parsed.sentence.tokens[parsed.unit(noun).first].text[:1].isupper() and not parsed.sentence.in_capitals
    found = Found(" ".join(span.text.split()), (span,))
    return (found, None) if named or _has_name(tokens, span) else (None, found)


def _has_name(tokens: Sequence[object], span: Span) -> bool:
    """Whether a lower-case noun follows a name of its own: "African Continental Free Trade Area agreement"."""
    words = span.text.split()
    return sum(word[:1].isupper() for word in words[:-1]) >= 3 and words[0][:1].isupper()


def _extent(parsed: Parsed, noun: Node) -> tuple[int, int]:
    """The tokens of the instrument's name: what qualifies it before, and "on …" behind a name."""
    unit = parsed.unit(noun)
    instrument = _instrument(parsed, noun)
    first = unit.first
    for child in noun.children:
        if (
            child.i < noun.i
            and child.dep_ in ("compound", "amod", "nmod")
            and parsed.unit(child).kind in (UnitKind.WORD, UnitKind.ACTOR)
        ):
            first = min(first, *(parsed.unit(one).first for one in child.subtree))
    while first < unit.first and parsed.sentence.tokens[first].text.lower() in DETERMINERS:
        first += 1
    last = unit.last
    if instrument is not None:
        last = max(last, parsed.sentence.first_at(instrument.spans[0].end))
    if parsed.sentence.tokens[unit.first].text[:1].isupper():
        last = _past_subject(parsed, last)
    return first, last


def _past_subject(parsed: Parsed, last: int) -> int:
    """Past "(MoU)" and "on Legal Cooperation": what a title goes on to say it is about."""
    words = [token.text for token in parsed.sentence.tokens]
    if words[last : last + 1] == ["("] and ")" in words[last : last + 4]:
        last = words.index(")", last) + 1
    if last < len(words) and words[last] in ("on", "of", "for", "concerning", "regarding"):
        end = last
        for place in range(last + 1, min(last + 14, len(words))):
            if words[place][:1].isupper():
                end = place + 1
            elif words[place] not in ("and", "of", "in", "the", "for", "on", "to", ","):
                break
        if end == last and words[last] in ("on", "concerning"):
            for place in range(last + 1, min(last + 8, len(words))):
                if not words[place].isalpha() or words[place] in (
                    "on",
                    "in",
                    "at",
                    "between",
                    "with",
                    "that",
                    "which",
                    "during",
                    "under",
                ):
                    break
                end = place + 1
        return end
    return last


def _merge_into(pacts: list[Pact], pact: Pact) -> None:
    """Add an agreement, or what is done about one that is known: the same parties or none told, the same form."""
    for known in pacts:
        if _same(known, pact):
            known.title = known.title or pact.title
            known.designation = known.designation or pact.designation
            if len(pact.actors - known.actors) and len(known.actors) < 2:
                known.sides += pact.sides
            for act in pact.acts:
                if not any(_same_act(one, act) for one in known.acts):
                    act.sides = act.sides or list(known.sides)
                    known.acts.append(act)
            return
    pacts.append(pact)


def _same(one: Pact, other: Pact) -> bool:
    forms = {one.instrument.value, other.instrument.value}
    if len(forms - {Instrument.UNKNOWN}) > 1:
        return False
    if one.name and one.name == other.name:
        return True
    if one.actors and other.actors and not (one.actors <= other.actors or other.actors <= one.actors):
        return False
    if one.title and other.title and not other.is_bare:
        return False
    return _dates_agree(one, other) and (one.actors == other.actors or not other.actors)


def _dates_agree(one: Pact, other: Pact) -> bool:
    """Whether no act of one kind is dated twice."""
    told = {(act.kind, act.date.value) for pact in (one, other) for act in pact.acts if act.date}
    return len(told) == len({kind for kind, _ in told})


def _same_act(one: Act, other: Act) -> bool:
    return one.kind is other.kind and (not other.sides or actors_of(one.sides).keys() >= actors_of(other.sides).keys())


def _lend_parties(pact: Pact, events: Sequence[Event]) -> None:
    """Give what was signed without a word of by whom the parties of the meeting that was told last."""
    act = pact.acts[0]
    if pact.actors or act.kind not in PERSONAL or act.modality is not Modality.ACTUAL:
        return
    here = act.parsed.sentence.index
    before = [event for event in events if here - NEAR <= event.sentences[-1].sentence.index <= here]
    if before and len(before[-1].actors) == 2:
        pact.sides = [side.as_actor() for side in before[-1].sides]


def _at_the_same_place(act: Act, events: Sequence[Event]) -> Event | None:
    """The meeting of the same parties that the same sentence tells of."""
    return next(
        (event for event in events if act.parsed in event.sentences and actors_of(act.sides).keys() <= event.actors),
        None,
    )


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
        pact.parsed.words,
        pact.acts[0].modality,
        tuple(found for side in parties.values() if (found := side.party())),
        tuple(actions),
        title=pact.title,
        designation=pact.designation,
        instrument=pact.instrument,
        topics=topics(document, pact.parsed.sentence),
        meeting=meeting.ref if meeting else None,
        confidence=0.8,
        frame=f"{pact.acts[0].node.lemma_.lower()} {pact.instrument.as_printed}",
    )


def _actions(
    document: Document, pact: Pact, act: Act, ref: Ref, meeting: MeetingRecord | None, lead: Sequence[int]
) -> Iterator[AgreementActionRecord]:
    kind = Found(act.kind, (act.parsed.span(act.node),))
    date = act.date
    if date is None and act.modality is Modality.ACTUAL:
        if meeting is not None and meeting.start is not None:
            date = (
                replace(meeting.start, spans=(*kind.spans, *meeting.start.spans))
                if kind.spans[0] not in meeting.start.spans
                else meeting.start
            )
        elif document.anchor and act.parsed.sentence.index in lead and act.kind in PERSONAL:
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


@cache
def _acts() -> dict[tuple[str, str], dict[str | None, AgreementActionKind]]:
    acts: dict[tuple[str, str], dict[str | None, AgreementActionKind]] = {}
    for row in read_rows("agreement_words.csv", ("lemma", "part", "action", "needs")):
        needs, kind = row.optional("needs"), row.member("action", AgreementActionKind)
        acts.setdefault((row.text("lemma"), row.text("part")), {})[needs] = kind
    return acts


@cache
def _instruments() -> Lexicon[Instrument]:
    rows = read_rows("instruments.csv", ("word", "instrument"))
    return Lexicon(((row.text("word"), row.member("instrument", Instrument)) for row in rows), folded=True)
