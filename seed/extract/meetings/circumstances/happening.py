"""What becomes of an event: whether it takes place, or gets another day."""

from seed.extract.sentences.clause import OBJECTS, phrase
from seed.extract.sentences.modality_word import modality_words
from seed.extract.text.node import Node

HAPPENING = modality_words("HAPPENING")
MOVING = modality_words("MOVING")
"""What is done to a plan that is given another day."""
MEASURES = frozenset("round session edition series set leg".split())
"""What an event is counted by: "a round of talks"."""


def whole_of(node: Node) -> Node:
    """The noun by which an event is counted, else its own."""
    counted = node.dep_ == "pobj" and node.head.lower_ == "of" and node.head.head.lemma_ in MEASURES
    return node.head.head if counted else node


def moved(node: Node) -> Node | None:
    """The verb by which an event gets another day, for a noun or for the verb itself: "was postponed to Friday"."""
    verb = node if node.pos_ == "VERB" else whole_of(node).head
    is_object = node is verb or whole_of(node).dep_ in OBJECTS
    return verb if is_object and (phrase(verb) in MOVING) else None


def is_happening(verb: Node) -> bool:
    """Whether a verb tells only that something took place: "will take place", "is to be held"."""
    return not HAPPENING.isdisjoint((verb.lemma_, phrase(verb))) or (
        verb.lemma_ == "take" and any(child.dep_ == "dobj" and child.lower_ == "place" for child in verb.children)
    )
