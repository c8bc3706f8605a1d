"""What is told not to have been done where a meeting was held all the same: "did not attend", "without a handshake"."""

from seed.extract.sentences.clause import prepositional
from seed.extract.text.node import Node

GESTURES = frozenset("shake embrace hug kiss greet exchange".split())
"""What is usual between those who meet, and may be left out."""


def is_gesture_left_out(node: Node) -> bool:
    """Whether those who were together only did not do what is usual then: "parted without shaking hands"."""
    return node.dep_ == "pcomp" and node.head.lower_ == "without" and node.lemma_ in GESTURES


def are_only_absent(node: Node) -> bool:
    """Whether those who are named only stayed away from a gathering that others held: "chose not to attend it"."""
    verb = node.head if node.dep_ == "dobj" else node
    nouns = [child for child in verb.children if child.dep_ == "dobj"]
    with_others = any(True for one in (verb, *nouns) for _ in prepositional(one, "with", "between", "of"))
    return verb.lemma_ in ("attend", "skip", "boycott", "miss") and not with_others
