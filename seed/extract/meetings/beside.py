"""Those who are told to have had a part in an event: who chaired it, acted for a party, stood by or greeted another."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from db.vocabulary import Modality
from seed.extract.meetings.encounter import CHAIRING
from seed.extract.meetings.event import Event
from seed.extract.meetings.frame import distinct
from seed.extract.meetings.telling import COMMISSIONS, is_passive
from seed.extract.sentences.clause import modality, prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side
from seed.extract.sentences.sides import Sides
from seed.extract.text.language import Node

OCCASIONS = frozenset("meeting talk discussion audience session consultation negotiation conversation".split())
CEREMONIES = frozenset("ceremony signing dinner banquet lunch luncheon breakfast reception event round".split())
"""At what else those who meet are seen by others."""
HOW = {False: Modality.ACTUAL, True: Modality.PLANNED}
"""Of what meetings those are, who were there, or will be."""


def add_those_beside(parsed: Parsed, sides: Sides, events: Sequence[Event]) -> None:
    """Those who are told to have been with somebody at a meeting of his, each by a role of one's own in it."""
    for node in parsed.nodes:
        rule = next((rule for is_so, rule in _RULES if is_so(node)), None)
        if rule is None or parsed.unit(node).kind is not UnitKind.WORD or was_not_there(parsed, node):
            continue
        ahead = modality(parsed, node, None, None) is Modality.PLANNED
        for event in reversed([one for one in events if one.modality is HOW[ahead]]):
            told = rule(parsed, sides, node, event)
            present = [side for side in told if side.person and side.ref in {None, *event.actors}]
            if present:
                event.sides = distinct([*event.sides, *present])
                break


def is_told(noun: Node) -> bool:
    """Whether a noun means the meeting that was told: "the talks"; not "a discussion on obesity"."""
    known = any(child.lower_ in ("the", "their", "these", "both") for child in noun.children)
    return known and not any(prepositional(noun, "on", "of", "about"))


def inverted(node: Node, verb: Node) -> Iterator[Node]:
    """Who stands behind the verb: "also present was Orlov", "on hand were", "attending for Chad were"."""
    for be in (verb, verb.head, *verb.children):
        if be.lemma_ == "be" and node.i < be.i:
            yield from (one for one in be.children if one.dep_ in ("attr", "nsubj") and one.i > be.i)


def was_not_there(parsed: Parsed, verb: Node) -> bool:
    """Whether it is denied, or only wished for: "was not present", "was invited to attend"."""
    return modality(parsed, verb, None, None) in (Modality.NEGATED, Modality.HYPOTHETICAL)


def _all(parsed: Parsed, sides: Sides, nodes: Iterable[Node]) -> list[Side]:
    return [side for one in nodes for side in sides.of(parsed, one)]


def _persons(sides: Iterable[Side]) -> set[str]:
    return {side.person.ref for side in sides if side.person}


def _chairs(node: Node) -> bool:
    under = node.dep_ == "pobj" and node.head.lower_ == "under"
    return node.lemma_ in CHAIRING or (node.lemma_ in CHAIRMANSHIP and under)


def _chairing(parsed: Parsed, sides: Sides, node: Node, event: Event) -> list[Side]:
    """Who chairs it: "the session was chaired by Orlov and Berg", "under the joint chairmanship of"."""
    if node.pos_ != "VERB":
        return _all(parsed, sides, prepositional(node, "of")) if parsed in event.sentences else []
    whole = [child for child in node.children if child.dep_ in ("dobj", "nsubjpass")]
    whole += [*prepositional(node, "over", "at"), *([node.head] if node.dep_ in ("acl", "relcl") else [])]
    nouns = [one for noun in whole for one in (noun, *prepositional(noun, "of"))]
    here = parsed in event.sentences and any(one == event.node for one in (node, *nouns))
    if not here and not any(is_told(one) and one.lemma_.lower() in OCCASIONS | COMMISSIONS for one in whole):
        return []
    return _all(parsed, sides, prepositional(node, "by") if is_passive(node) else subjects(node))


def _stands_for(node: Node) -> bool:
    told = [child.lower_ for child in node.children if child.dep_ == "prep"]
    return node.lemma_ == "represent" or (node.lemma_ == "sign" and ("for" in told or "on" in told))


def _standing_for(parsed: Parsed, sides: Sides, node: Node, event: Event) -> list[Side]:
    """Who acts for a party: "Chad was represented by Orlov", "signing for Chad was Orlov"."""
    if node.lemma_ == "sign":
        behalf = [one for one in prepositional(node, "on") if one.lemma_ == "behalf"]
        whom = [*prepositional(node, "for"), *(one for noun in behalf for one in prepositional(noun, "of"))]
        who = [*subjects(node), *inverted(node, node)]
    elif is_passive(node):
        whom, who = subjects(node), [*prepositional(node, "by")]
    else:
        whom, who = [child for child in node.children if child.dep_ == "dobj"], subjects(node)
    if any(one.lemma_.lower() not in OCCASIONS | CEREMONIES for one in prepositional(node, "at")):
        return []  # "represented Chad at the cup"
    whose = [one for noun in whom for one in (noun, *(noun.children if noun.lemma_ in PARTS else ()))]
    served = {side.ref for one in whose for side in sides.single(parsed, one)} & event.actors
    return [side for side in _all(parsed, sides, who) if side.ref in served]


def _is_beside(node: Node) -> bool:
    """Whether somebody is told to stand or sit by another; "had always stood beside him" is no posture."""
    told = node.dep_ in ("ROOT", "advcl", "acl", "conj", "relcl")
    return node.lemma_ in POSTURES and told and not any(child.lemma_ == "have" for child in node.children)


def _beside(parsed: Parsed, sides: Sides, node: Node, event: Event) -> list[Side]:
    """Who is seen with one who met: "standing beside Orlov, he said", "Orlov and Berg sat on either side of him"."""
    flanks = [one for one in prepositional(node, "on", "at") if one.lemma_ == "side"]
    by = [*prepositional(node, *BESIDE), *(one for side in flanks for one in prepositional(side, "of"))]
    by += [one for child in node.children if child.lower_ == "next" for one in prepositional(child, "to")]
    by = [one for one in by if one.pos_ == "PRON" or parsed.unit(one).kind in (UnitKind.PERSON, UnitKind.TITLE)]
    both = [*_all(parsed, sides, subjects(node)), *_all(parsed, sides, by)]
    known = _persons(event.sides)
    of_it = _persons(both) & known or not known or any(side.person is None for side in both)
    return both if by and of_it and len({side.ref for side in both}) > 1 else []


def _greets(node: Node) -> bool:
    off = any(child.lower_ == "off" for child in node.children)
    return node.lemma_ in GREETING or (node.lemma_ == "see" and off)


def _greeting(parsed: Parsed, sides: Sides, node: Node, event: Event) -> list[Side]:
    """Who of the hosts greets a guest, or sees him off: "was greeted on the square by Berg"."""
    guests = [child for child in node.children if child.dep_ in ("dobj", "nsubjpass")]
    known = _persons(event.sides)
    come = [side for side in _all(parsed, sides, guests) if side.person and side.person.ref in known]
    hosts = _all(parsed, sides, prepositional(node, "by") if is_passive(node) else subjects(node))
    return [side for side in hosts if event.journey and come and side.ref not in {None, *(one.ref for one in come)}]


def _is_made_up(node: Node) -> bool:
    whole = [node.head] if node.dep_ in ("acl", "relcl", "prep") else subjects(node)
    return node.lemma_ in MADE_UP and any(one.lemma_ in PARTS for one in whole)


def _made_up_of(parsed: Parsed, sides: Sides, node: Node, event: Event) -> list[Side]:
    """Who is of a delegation that came: "leads a delegation comprising Orlov and lawmakers"."""
    del event
    objects = [child for child in node.children if child.dep_ in ("dobj", "pobj")]
    return _all(parsed, sides, [*objects, *prepositional(node, "of")])


_RULES: tuple[tuple[Callable[[Node], bool], Callable[[Parsed, Sides, Node, Event], list[Side]]], ...] = (
    (_chairs, _chairing),
    (_stands_for, _standing_for),
    (_is_beside, _beside),
    (_greets, _greeting),
    (_is_made_up, _made_up_of),
)
CHAIRMANSHIP = frozenset(["chairmanship", "co-chairmanship", "chair"])
PARTS = frozenset("delegation side team party entourage".split())
"""Nouns for those who came for one party."""
POSTURES = frozenset("stand sit seat pose".split())
BESIDE = ("beside", "alongside", "between")
GREETING = frozenset(["greet", "welcome"])
MADE_UP = frozenset("comprise include consist compose".split())
