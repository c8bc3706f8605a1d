"""Events that are told only to be planned, held or put off, by whomever they are."""

from seed.extract.meetings.circumstances.happening import MOVING
from seed.extract.meetings.circumstances.undone import UNDOING
from seed.extract.sentences.clause import SUBJECTS, phrase
from seed.extract.sentences.purpose import TIMETABLED
from seed.extract.text.node import Node


def is_arranged(noun: Node) -> bool:
    """Whether an event is told only to be put off, planned or held: "the trip to Oslo was postponed", "is off"."""
    verb = noun.head
    if noun.dep_ not in SUBJECTS or verb.pos_ not in ("VERB", "AUX"):
        return False
    off = verb.lemma_ == "be" and any(child.lower_ in ("off", "out", "due") for child in verb.children)
    place = verb.lemma_ == "take" and any(child.lower_ == "place" for child in verb.children)
    return off or place or phrase(verb) in UNDOING | MOVING | TIMETABLED | ARRANGED


ARRANGED = frozenset("drop hold resume begin start convene reschedule arrange go ahead".split())
"""What else is told of an event that is arranged."""


def is_somebodys(noun: Node) -> bool:
    """Whether a noun says whose it is: "Orlov's visit"."""
    return any(child.dep_ in ("poss", "amod", "compound") and child.tag_ in OWNERS for child in noun.children)


OWNERS = frozenset(["PRP$", "NNP", "NN"])


def is_conveyed(invitation: Node) -> bool:
    """Whether another hands over somebody's invitation, who need not be there himself: "handed him an invitation"."""
    return invitation.head.lemma_ in CONVEYING


CONVEYING = frozenset("hand convey deliver transmit relay pass forward".split())
