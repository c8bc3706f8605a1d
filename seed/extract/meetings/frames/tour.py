"""Tours that are said to take somebody to several states: "a tour that will take her to Quito and Lima"."""

from seed.extract.sentences.clause import prepositional
from seed.extract.text.node import Node

TOURS = frozenset("journey trip tour swing mission voyage".split())
TAKING = frozenset(["take", "bring", "carry"])
"""What a tour does with whoever makes it."""


def is_of_tour(verb: Node) -> bool:
    """Whether a tour takes somebody somewhere: "a tour that will take her to", "a trip taking him to"."""
    if verb.lemma_ not in TAKING or not any(prepositional(verb, "to")):
        return False
    behind = verb.dep_ == "relcl" or (verb.dep_ == "acl" and verb.tag_ == "VBG")
    tours = [verb.head] if behind else [child for child in verb.children if child.dep_ == "nsubj"]
    return any(one.lemma_ in TOURS for one in tours)
