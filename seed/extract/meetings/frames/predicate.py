"""Where those stand whom a noun of meeting does not itself name: "talks were held between", "the last was with"."""

from seed.extract.sentences.clause import SUBJECTS, prepositional
from seed.extract.sentences.memory import HONOUR
from seed.extract.text.node import Node

HELD = frozenset(
    "hold conduct have schedule plan set arrange slate call organise organize host give place broker mediate "
    "pay make".split()
)
HONOURED = ("pobj", "poss")


def honoured(node: Node) -> list[Node]:
    """As in "a lunch in honour of", "a lunch in her honour"."""
    honours = [noun for noun in prepositional(node, "in") if noun.lemma_ in HONOUR]
    return [one for noun in honours for one in (*prepositional(noun, "of"), *noun.children) if one.dep_ in HONOURED]


def predicate(noun: Node) -> Node:
    """The "was" of "one of the meetings was with", else the noun itself."""
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    return above.head if above.dep_ in SUBJECTS and above.head.lemma_ == "be" else noun


def predicate_of(noun: Node) -> list[Node]:
    """The verb behind which a subject's parties may stand: "talks took place between", "talks were held between"."""
    if noun.dep_ not in SUBJECTS or noun.head.pos_ not in ("VERB", "AUX"):
        return []
    below = [child for child in noun.head.children if child.dep_ == "dobj" and child.lemma_ == "place"]
    where = [child for child in noun.head.children if child.dep_ == "prep" and child.lower_ in ("in", "at", "on")]
    return [noun.head, *below, *(one for each in where for one in each.children if one.dep_ == "pobj")]


def told_in_aside(noun: Node) -> list[Node]:
    """The "be" of a clause that tells of a noun before it: "that meeting, which would be the first between"."""
    which = next((one for one in noun.doc[noun.i + 1 : noun.i + 3] if one.lower_ == "which"), None)
    return [which.head] if which is not None and which.dep_ == "nsubj" and which.head.lemma_ == "be" else []


def held(noun: Node) -> list[Node]:
    """As in "talks held in Geneva", "a meeting scheduled with"."""
    return [child for child in noun.children if child.dep_ == "acl" and child.lemma_ in HELD]


def chairing(noun: Node) -> list[Node]:
    """The several who chair what a noun tells of: "a meeting of ten countries chaired by Chad and Peru"."""
    nouns = (noun, *prepositional(noun, "of")) if noun.lemma_ in CHAIRED else ()
    led = (child for one in nouns for child in one.children if child.dep_ == "acl" and child.lemma_ in CHAIRING)
    by = (one for verb in led for one in prepositional(verb, "by"))
    return [one for one in by if any(other.i > one.i for other in one.conjuncts)]


CHAIRED = frozenset("meeting conference talk session summit forum roundtable negotiation".split())
CHAIRING = frozenset("chair co-chair cochair co-host cohost co-organise co-sponsor".split())
