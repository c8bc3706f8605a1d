"""Those who are told to have been there besides: "also attended", "in the presence of", "led the delegation"."""

from collections.abc import Sequence

from db.vocabulary import Modality
from seed.extract.meetings.event import Event
from seed.extract.meetings.frame import distinct
from seed.extract.meetings.telling import verb_of
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.sides import Sides
from seed.extract.text.language import Node


def add_witnesses(sentences: Sequence[Parsed], sides: Sides, events: Sequence[Event]) -> None:
    """Those who "were also present" attended the last event that was told before, if their actor is a party of it."""
    held = [event for event in events if event.modality is Modality.ACTUAL]
    for parsed in sentences if held else ():
        before = [event for event in held if event.parsed.sentence.index <= parsed.sentence.index]
        if before:
            _add_witnesses(parsed, sides, before[-1])


def _add_witnesses(parsed: Parsed, sides: Sides, event: Event) -> None:
    for node in parsed.nodes:
        told = node.lemma_.lower() in PRESENCE or _leads_delegation(node)
        if not told or _is_elsewhere(node) or parsed.unit(node).kind is not UnitKind.WORD:
            continue
        verb = node if node.pos_ == "VERB" else verb_of(node)
        by = prepositional(verb, "by") if any(child.dep_ == "nsubjpass" for child in verb.children) else ()
        present = [side for one in (*subjects(verb), *by) for side in sides.of(parsed, one) if side.person]
        event.sides = distinct([*event.sides, *(side for side in present if side.ref in event.actors)])


def _is_elsewhere(node: Node) -> bool:
    """Whether what is attended is to come, or another's: "will attend the meeting of ministers"."""
    what = [child for child in node.children if child.dep_ == "dobj"]
    another = any(child.dep_ == "prep" and child.lower_ == "of" for one in what for child in one.children)
    return another or any(child.tag_ == "MD" for child in node.children)


def _leads_delegation(node: Node) -> bool:
    """Whether a verb tells who was there at the head of one side."""
    led = (child for child in node.children if child.dep_ in ("dobj", "nsubjpass"))
    return node.lemma_ in ("lead", "head") and any(one.lemma_ in ("delegation", "side", "team") for one in led)


PRESENCE = frozenset(["present", "presence", "attendance", "witness", "attend", "accompany", "look"])
