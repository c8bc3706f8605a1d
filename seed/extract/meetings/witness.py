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
    """Those who "were also present" attended the event that was told last, unless they are of no party of it."""
    for parsed in sentences if events else ():
        before = [event for event in events if event.parsed.sentence.index <= parsed.sentence.index]
        if before:
            _add_witnesses(parsed, sides, before)


def _add_witnesses(parsed: Parsed, sides: Sides, events: Sequence[Event]) -> None:
    for node in parsed.nodes:
        told = node.lemma_.lower() in PRESENCE or _leads_delegation(node) or _takes_part(node)
        if node.lemma_ == "look" and not any(child.lower_ == "on" for child in node.children):
            continue
        if not told or parsed.unit(node).kind is not UnitKind.WORD or _is_anothers(node):
            continue
        verb = node if node.pos_ == "VERB" else verb_of(node)
        ahead = any(child.tag_ == "MD" for child in verb.children)
        held = [one for one in events if one.modality is _HOW[ahead]]
        event = _attended(parsed, sides, verb, held)
        if event is None:
            continue
        by = prepositional(verb, "by") if any(child.dep_ == "nsubjpass" for child in verb.children) else ()
        inverted = (child for child in verb.children if child.dep_ == "attr" and node.i < verb.i)  # "also present was"
        listed = [
            one for first in (*subjects(verb), *by, *inverted) for one in (first, *first.subtree)
        ]  # however they are titled
        present = [side for one in listed for side in sides.of(parsed, one) if side.person]
        for one in held if _are_several(verb) else (event,):
            may_be = [side for side in present if _joins(node) or side.ref in {None, *one.actors}]
            one.sides = distinct([*one.sides, *may_be])


_HOW = {False: Modality.ACTUAL, True: Modality.PLANNED}
"""Of what meetings those are, who were there, or will be."""


def _attended(parsed: Parsed, sides: Sides, verb: Node, events: Sequence[Event]) -> Event | None:
    """The event told last; of those with a party that the words name, "the meeting with the Dutch envoy", if any is."""
    nouns = [child for child in verb.children if child.dep_ in ("nsubjpass", "dobj")]
    named = {side.ref for noun in nouns for one in prepositional(noun, "with") for side in sides.of(parsed, one)}
    fitting = [event for event in events if named - {None} <= event.actors]
    if not fitting or verb.lemma_ not in ("accompany", "flank"):
        return fitting[-1] if fitting else None
    led = {side.person.ref for one in subjects(verb) for side in sides.of(parsed, one) if side.person}
    theirs = [event for event in fitting if led & {side.person.ref for side in event.sides if side.person}]
    return (theirs or fitting)[-1]


def _are_several(verb: Node) -> bool:
    """Whether it was more than one meeting that somebody was at: "was present at both meetings"."""
    return any(one.lemma_ in OCCASIONS and one.tag_ == "NNS" for one in verb.subtree) and "talks" not in {
        one.lower_ for one in verb.subtree
    }


def _is_anothers(node: Node) -> bool:
    """Whether what is attended is others': "will attend the meeting of ministers"."""
    what = [child for child in node.children if child.dep_ == "dobj"]
    of = any(child.dep_ == "prep" and child.lower_ == "of" for one in what for child in one.children)
    return of or (node.lemma_ == "attend" and any(child.tag_ == "MD" for child in node.children))


def _takes_part(node: Node) -> bool:
    """Whether a verb tells who was there: "also took part in the talks"; not "took part in the drill"."""
    if node.lemma_ not in ("take", "participate", "join"):
        return False
    if _joins(node):
        return True
    there = (one for above in (node, *node.children) for one in prepositional(above, "in"))
    return any(one.lemma_ in OCCASIONS and _is_told(one) for one in there)


def _is_told(noun: Node) -> bool:
    """Whether a noun means the meeting that was told: "the talks"; not "a discussion on obesity"."""
    known = any(child.lower_ in ("the", "their", "these", "both") for child in noun.children)
    return known and not any(prepositional(noun, "on", "of", "about"))


def _joins(node: Node) -> bool:
    """Whether one more party is told to have come: "the Italian minister joined the talks"."""
    return node.lemma_ == "join" and any(child.dep_ == "dobj" and child.lemma_ in OCCASIONS for child in node.children)


def _leads_delegation(node: Node) -> bool:
    """Whether a verb tells who was there at the head of one side."""
    led = (child for child in node.children if child.dep_ in ("dobj", "nsubjpass"))
    return node.lemma_ in ("lead", "head") and any(one.lemma_ in ("delegation", "side", "team") for one in led)


PRESENCE = frozenset("present presence attendance witness attend accompany look flank".split())
OCCASIONS = frozenset("meeting talk discussion audience session consultation negotiation conversation".split())
