"""Third parties of a meeting that was told: "Ministers from Chad and Mali also joined the talks"."""

from collections.abc import Sequence

from seed.extract.meetings.attendance.shared import OCCASIONS, is_told
from seed.extract.meetings.event import Event
from seed.extract.meetings.frame import distinct
from seed.extract.sentences.clause import prepositional
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side
from seed.extract.text.node import Node

NEAR = 2
"""So many sentences on, "the meeting" is the one that was told."""
GATHERING = frozenset(["summit", "conference", "gathering"])


def third_joined(parsed: Parsed, node: Node, event: Event, who: Sequence[Side], last: Event | None) -> bool:
    """Let those who are told to have been at "the meeting" too have met the others; whether they did.

    Args:
        parsed: the sentence.
        node: the noun.
        event: what the noun tells by itself.
        who: those who came to it.
        last: the meeting told last.
    """
    persons = [side.person for side in who if side.person]
    former = any(post.former for person in persons for post in person.posts)
    named = bool(persons) and (former or not _is_also_at(node))  # another rule tells what party they are
    if last is None or not who or named or node.lemma_ not in OCCASIONS | GATHERING or not is_told(node):
        return False
    come = {side.ref for side in who if side.ref}
    apart = any(prepositional(node, "with", "between"))
    near = 0 < parsed.sentence.index - last.sentences[-1].sentence.index <= NEAR
    others = len(last.actors) > 1 and come.isdisjoint(last.actors) and last.modality is event.modality
    if apart or not (near and others and _came(node)):
        return False
    last.sides = distinct([*last.sides, *who])
    return True


def _is_also_at(noun: Node) -> bool:
    """Whether somebody is told to have been "also" at what just "the meeting" calls."""
    also = any(one.lower_ == "also" for above in noun.ancestors for one in above.children)
    return also and noun.lemma_ not in ("summit", "conference") and all(one.dep_ == "det" for one in noun.children)


def _came(noun: Node) -> bool:
    """Whether a verb tells that its subject came to an event besides: "joined", "also attended", "took part in"."""
    verb = noun.head if noun.dep_ == "dobj" else noun.head.head
    if noun.dep_ == "dobj":
        return verb.lemma_ in ("join", "attend")
    part = verb.lemma_ == "part" and verb.head.lemma_ == "take"
    taking = verb.lemma_ == "take" and any(child.lemma_ == "part" for child in verb.children)
    return noun.dep_ == "pobj" and noun.head.lower_ in ("in", "at") and (part or taking or verb.lemma_ in TAKING)


TAKING = frozenset(["participate", "present", "be"])
