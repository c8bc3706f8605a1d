"""What is told not to have been done where a meeting was held all the same: "did not attend", "without a handshake"."""

from seed.extract.sentences.clause import is_none, prepositional, subjects
from seed.extract.text.node import Node

GESTURES = frozenset("shake embrace hug kiss greet exchange".split())
"""What is usual between those who meet, and may be left out."""


def is_left_out(node: Node) -> bool:
    """Whether what was not done tells of no meeting that was off: of those who may have met, or were never to."""
    rules = (_is_gesture_left_out, _are_only_absent, _is_lack_of_contact, _are_each_unwilling)
    return any(is_so(node) for is_so in rules)


def _is_gesture_left_out(node: Node) -> bool:
    """Whether those who were together only did not do what is usual then: "parted without shaking hands"."""
    return node.dep_ == "pcomp" and node.head.lower_ == "without" and node.lemma_ in GESTURES


def _are_only_absent(node: Node) -> bool:
    """Whether those who are named only stayed away from a gathering that others held: "chose not to attend it"."""
    verb = node.head if node.dep_ == "dobj" else node
    nouns = [child for child in verb.children if child.dep_ == "dobj"]
    with_others = any(True for one in (verb, *nouns) for _ in prepositional(one, "with", "between", "of"))
    return verb.lemma_ in ("attend", "skip", "boycott", "miss") and not with_others


def _is_lack_of_contact(noun: Node) -> bool:
    """Whether it is only told how two stand to one another: "there is virtually no contact with Chad"."""
    return noun.lemma_ == "contact" and noun.pos_ == "NOUN"


def _are_each_unwilling(verb: Node) -> bool:
    """Whether each of several did not do it, with whomever: "found neither Orlov nor Berg ready to negotiate"."""
    objects = any(child.dep_ == "dobj" for child in verb.children) or any(prepositional(verb, "with"))
    return verb.pos_ == "VERB" and not objects and any(is_none(one) for one in subjects(verb))
