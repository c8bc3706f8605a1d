"""What a meeting that was told of is reckoned to be: "It will be the first visit by a Chadian leader in a decade"."""

from seed.extract.meetings.event import Event
from seed.extract.meetings.sequel.again import PLANS, is_in_row
from seed.extract.sentences.clause import SUBJECTS
from seed.extract.text.node import Node

MEANING = frozenset("it this that which what these they".split())
"""Subjects that mean what was told of."""
MARKING = frozenset("mark represent constitute become make".split())
"""What an event does that is the first of its kind."""
NEAR = 2
"""No more than so many sentences on, an event is told more of."""


def is_reckoned(noun: Node, event: Event, last: Event | None) -> bool:
    """Whether a noun only tells the how manieth the event told last is, or is to be, of those of its parties."""
    if last is None or not event.actors <= last.actors:
        return False
    noun = noun.head if noun.dep_ in ("acl", "relcl") else noun  # "would have been the third round to be held by"
    near = event.parsed.sentence.index - last.sentences[-1].sentence.index
    counted = is_in_row(noun) or any(child.lower_ in ONLY for child in noun.children)
    return 0 <= near <= NEAR and counted and _tells_what_it_is(noun)


def _tells_what_it_is(noun: Node) -> bool:
    """Whether it is said of something told before: "it will be the", "in what would be the", "marking the"."""
    verb = noun.head
    if noun.dep_ == "attr":
        who = [child for child in verb.children if child.dep_ in SUBJECTS]
        return any(one.lower_ in MEANING or (one.lemma_ in PLANS and _is_known(one)) for one in who)
    return verb.lemma_ in MARKING and verb.tag_ == "VBG"


def _is_known(noun: Node) -> bool:
    return any(child.dep_ == "poss" or child.lower_ in ("the", "this", "that") for child in noun.children)


ONLY = frozenset("only sole".split())
