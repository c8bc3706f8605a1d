"""Acts upon diplomatic relations: established, severed, restored; ambassadors recalled, diplomats expelled."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from db.vocabulary import Basis, Modality, RelationActionKind, SpanRole
from seed.extract.meetings.event import Event
from seed.extract.officials.official import TitleMention
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.modality import modality
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.reported import AGREEING
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.sentences.when import dated
from seed.extract.text.date import as_anchor
from seed.extract.text.document import Document
from seed.extract.text.node import Node
from seed.records import Edtf, Found, RelationActionRecord, Span
from seed.reference.table import read_rows

ENVOYS = {
    RelationActionKind.RECALL: frozenset(["ambassador", "envoy"]),
    RelationActionKind.EXPULSION: frozenset(["diplomat", "ambassador"]),
}
TIES = frozenset(["relations", "ties", "relation", "tie"])
ORDINAL = re.compile(r"(\d{1,3})(?:st|nd|rd|th)?$")
NUMBERS = {
    word: number
    for number, word in enumerate(("first second third fourth fifth sixth seventh eighth ninth tenth").split(), 1)
} | {"twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70}


def read_relation_actions(
    document: Document, sentences: Sequence[Parsed], sides: Sides, events: Sequence[Event]
) -> tuple[RelationActionRecord, ...]:
    """Every act upon the relations of two actors."""
    found: dict[tuple[frozenset[str], RelationActionKind], RelationActionRecord] = {}
    for parsed in sentences:
        for record in _records(document, parsed, sides, events):
            key = (frozenset(party.value for party in record.parties), record.kind.value)
            if key not in found or (found[key].date is None and record.date is not None):
                found[key] = record
    return tuple(replace(record, ref=f"relation-{number}") for number, record in enumerate(found.values(), 1))


def _records(
    document: Document, parsed: Parsed, sides: Sides, events: Sequence[Event]
) -> Iterator[RelationActionRecord]:
    for node in parsed.nodes:
        kind = _kind(parsed, node)
        if kind is None:
            continue
        object_ = _object(parsed, node, kind)
        if object_ is None:
            continue
        pair = _pair(parsed, sides, node, object_, events)
        if pair is None:
            continue
        yield _record(document, parsed, node, object_, kind, pair, one_sided=_one_sided(parsed, sides, node, kind))


def _kind(parsed: Parsed, node: Node) -> RelationActionKind | None:
    if parsed.unit(node).kind is not UnitKind.WORD:
        return None
    return _words().get(node.lemma_.lower())


def _object(parsed: Parsed, node: Node, kind: RelationActionKind) -> Node | None:
    """The relations, ambassador or diplomats that a word acts upon; "diplomatic" must qualify plain "relations"."""
    candidates = [child for child in node.children if child.dep_ in ("dobj", "nsubjpass", "oprd")]
    candidates += prepositional(node, "of", "off")
    for noun in (inner for one in candidates for inner in (one, *one.conjuncts)):
        if _sent(parsed, noun) & ENVOYS.get(kind, frozenset()):
            return noun
        if noun.lower_ in TIES and any(child.lower_ == "diplomatic" for child in noun.subtree):
            return noun
    return None


def _sent(parsed: Parsed, noun: Node) -> set[str]:
    """What a noun calls those it means, a title's words among them: "its ambassador"."""
    mention = parsed.unit(noun).mention
    return {noun.lemma_} | (set(mention.title.bare.split()) if isinstance(mention, TitleMention) else set())


def _pair(parsed: Parsed, sides: Sides, node: Node, object_: Node, events: Sequence[Event]) -> tuple[Side, Side] | None:
    """Whose relations: those between or with whom, and whose subject; else the two that the document is about."""
    between = prepositional(object_, "between", "with", "of", "from", "to", "in")
    named = [side for one in between for side in sides.of(parsed, one)]
    named += [side for one in prepositional(node, "between", "with", "from") for side in sides.of(parsed, one)]
    named += [side for one in subjects(node) if one != object_ for side in sides.of(parsed, one)]
    named += [
        side
        for child in object_.children
        if child.dep_ in ("amod", "compound", "poss", "nmod")
        for one in child.subtree
        for side in sides.single(parsed, one)
    ]
    distinct = list(actors_of(named).values())
    if len(distinct) == 2:
        return distinct[0], distinct[1]
    return None


def _one_sided(parsed: Parsed, sides: Sides, node: Node, kind: RelationActionKind) -> Side | None:
    """Who acts alone: the subject of an act that one side can do."""
    if kind in (RelationActionKind.ESTABLISHMENT, RelationActionKind.RESTORATION, RelationActionKind.LEVEL):
        return None
    doers = list(actors_of([side for one in subjects(node) for side in sides.of(parsed, one)]).values())
    return doers[0] if len(doers) == 1 else None


def _record(
    document: Document,
    parsed: Parsed,
    node: Node,
    object_: Node,
    kind: RelationActionKind,
    pair: tuple[Side, Side],
    *,
    one_sided: Side | None,
) -> RelationActionRecord:
    when = dated(parsed, node, document.anchor)
    if when is None and node.dep_ == "xcomp" and node.head.lemma_ in AGREEING:
        when = dated(parsed, node.head, document.anchor)  # what is agreed on begins that day
    date = when[1] if when else None
    how = modality(parsed, node, date, document.anchor)
    if kind is RelationActionKind.ESTABLISHMENT and (derived := _anniversary(document, parsed, node)):
        date, how = derived, Modality.HISTORICAL
    elif date is None and how is Modality.ACTUAL and document.anchor and node.tag_ == "VBD":
        date = as_anchor(document.anchor)
    parties = tuple(found for side in pair if (found := side.party()))
    by = one_sided.party() if one_sided and one_sided.ref in {side.ref for side in pair} else None
    assert len(parties) == 2
    return RelationActionRecord(
        "",
        parsed.words,
        how,
        Found(kind, (parsed.span(node, object_) if node.i < object_.i else parsed.span(node),)),
        (parties[0], parties[1]),
        by,
        date=date,
        confidence=0.8,
        frame=f"{node.lemma_.lower()} {object_.lower_}",
    )


def _anniversary(document: Document, parsed: Parsed, node: Node) -> Found[Edtf] | None:
    """The year that an anniversary of the article's own year goes back to; an inference from two spans."""
    if document.anchor is None:
        return None
    for above in node.ancestors:
        if above.lemma_.lower() != "anniversary":
            continue
        for child in above.children:
            years = _years(child.lower_)
            if years is not None and child.i < above.i:
                words = parsed.span(child, above)
                anchor = document.anchor.span
                spans = (words, Span(anchor.start, anchor.end, anchor.text, SpanRole.DATE_ANCHOR))
                return Found(f"{document.anchor.day.year - years}~", spans, Basis.DERIVED, 0.8)
    return None


def _years(word: str) -> int | None:
    found = ORDINAL.match(word)
    return int(found[1]) if found else NUMBERS.get(word)


@cache
def _words() -> dict[str, RelationActionKind]:
    rows = read_rows("relation_words.csv", ("lemma", "action"))
    return {row.text("lemma"): row.member("action", RelationActionKind) for row in rows}
