"""What the rules share that tell who was at an event: its words, and where those stand who were there."""

from collections.abc import Iterable, Iterator

from db.vocabulary import Modality
from seed.extract.meetings.telling import verb_of
from seed.extract.sentences.clause import SUBJECTS, prepositional
from seed.extract.sentences.modality import modality
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node

OCCASIONS = frozenset("meeting talk discussion audience session consultation negotiation conversation".split())
AT = ("in", "at", "during")
ATTENDING = frozenset("attend join witness".split())
"""What those do to a meeting who come to it."""
CEREMONIES = frozenset("ceremony signing dinner banquet lunch luncheon breakfast reception event round".split())
"""At what else those who meet are seen by others."""
PARTS = frozenset("delegation side team party entourage".split())
"""Nouns for those who came for one party."""
GUESTS = frozenset(["guest", "visitor"])


def is_told(noun: Node) -> bool:
    """Whether a noun means the meeting that was told: "the talks"; not "a discussion on obesity"."""
    known = any(child.lower_ in ("the", "their", "these", "both") for child in noun.children)
    return known and not any(prepositional(noun, "on", "of", "about"))


def are_visitors(noun: Node) -> bool:
    """Whether a noun means those who are known to have come: "the Chadian delegation"; not "a delegation"."""
    return noun.lemma_ in PARTS | GUESTS and is_told(noun)


def is_at_told(node: Node) -> bool:
    """Whether something is done at the meeting that was told: "in this meeting, both sides discussed", "attended it".

    So, too, others are told to have come to it: "the talks were also attended by", "joined the meeting".
    """
    verb = verb_of(node)
    told = [*prepositional(verb, *AT), *(one for one in node.doc[0].children if node.doc[0].lower_ in AT)]
    told = [one for one in told if one.dep_ == "pobj"]
    told += prepositional(verb, "on") if verb.lemma_ == "sit" else ()
    if verb.lemma_ in ATTENDING or any(one.lemma_ == "presence" for one in prepositional(verb, "in")):
        told += [child for child in verb.children if child.dep_ in ("dobj", *SUBJECTS)]
        told += [verb.head] if verb.dep_ == "relcl" else []
    at = [one for one in told if one.lemma_.lower() in OCCASIONS and (one.tag_ == "NN" or one.lower_ == "talks")]
    return any(child.lower_ in ("the", "this") for one in at for child in one.children) and not any(
        child.lower_ in ("of", "on", "with", "between", "held") for one in at for child in one.children
    )


def inverted(node: Node, verb: Node) -> Iterator[Node]:
    """Who stands behind the verb: "also present was Orlov", "on hand were", "attending for Chad were"."""
    if verb.lemma_ in ("participate", "attend") and not any(one.dep_ in SUBJECTS for one in verb.children):
        behind = ("dobj", "npadvmod")  # "also participated Orlov", "attending were, on their side, Orlov"
        yield from (one for one in verb.children if one.dep_ in behind and one.i > verb.i)
    for be in (verb, verb.head, *verb.children):
        if be.lemma_ == "be" and node.i < be.i:
            yield from (one for one in be.children if one.dep_ in ("attr", "nsubj") and one.i > be.i)


def was_not_there(parsed: Parsed, verb: Node) -> bool:
    """Whether it is denied, or only wished for: "was not present", "was invited to attend"."""
    return modality(parsed, verb, None, None) in (Modality.NEGATED, Modality.HYPOTHETICAL)


def all_of(parsed: Parsed, sides: Sides, nodes: Iterable[Node]) -> list[Side]:
    """Those that several noun phrases mean."""
    return [side for one in nodes for side in sides.of(parsed, one)]
