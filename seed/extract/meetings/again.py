"""Meetings that were told before: "the talks", "their next meeting", and what is told of them afterwards."""

from seed.extract.meetings.event import Event
from seed.extract.meetings.telling import verb_of
from seed.extract.sentences.clause import (
    SUBJECTS,
)
from seed.extract.text.language import Node


def is_known(node: Node) -> bool:
    """Whether a noun, or that of a verb, is one that was told of before: "the talks", not "talks" or "their next"."""
    nouns = [node, *(child for child in node.children if child.dep_ in ("nsubj", "nsubjpass", "dobj"))]
    verb = verb_of(node)
    if verb.dep_ not in ("ROOT", "conj") or (node is not verb and node.dep_ not in SUBJECTS):
        return False
    return any(child.lower_ in ("the", "this", "these") for noun in nouns for child in noun.children) and not any(
        child.lemma_ in OTHER for noun in nouns for child in noun.children
    )


def is_another(node: Node) -> bool:
    """Whether a noun that is a subject means one more event: "the next meeting", "a new round of talks"."""
    if node.pos_ not in ("NOUN", "PROPN"):
        return False
    round_ = node.head.head if node.dep_ == "pobj" and node.head.lower_ == "of" else node
    if round_ is not node and round_.lemma_ not in ("round", "session"):
        return False
    qualified = any(child.dep_ in ("poss", "compound", "nmod") for child in (*node.children, *round_.children))
    later = any(child.lemma_.lower() in AGAIN for child in round_.children)
    return later and not qualified and round_.dep_ in SUBJECTS


AGAIN = frozenset("next second third fourth fifth another new further fresh final".split())
OTHER = frozenset("next last previous earlier first second third upcoming forthcoming another other".split())
"""What tells that an event is another than the one told before."""


def add_circumstances(known: Event, told: Event) -> None:
    """Let an event have the day and the place that are told of it afterwards."""
    if told.modality is not known.modality or (known.start and told.start):
        return
    if known.place is None or told.place is None or known.place.value == told.place.value:
        known.start, known.end = known.start or told.start, known.end or told.end
        known.place, known.host = known.place or told.place, known.host or told.host
