"""Who a delegation or those at a meeting are told to be: "the team comprises", "those present included"."""

from collections.abc import Iterator, Sequence

from seed.extract.meetings.attendance.shared import CEREMONIES, OCCASIONS, PARTS, all_of, is_told
from seed.extract.meetings.event import Event
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node

MADE_UP = frozenset("comprise include consist compose be".split())
MEMBERS = frozenset("member participant part".split())
THERE = frozenset("participant attendee".split())
"""Those who were at what was told, without saying at what."""
THOSE = THERE | frozenset("those that official guest dignitary minister diplomat other".split())
"""Those of whom it may be told that they were there."""
NEAR = 3
"""No more than so many sentences on, it is told who they were."""


def is_made_up(node: Node) -> bool:
    """Whether a verb tells who a delegation is made of, or who was there: "its other members were"."""
    whole = _whole(node)
    of = [one for noun in whole if noun.lemma_ in MEMBERS for one in prepositional(noun, "of", "in", "at")]
    if any(one.lemma_ in PARTS | OCCASIONS and _is_theirs(one) for one in of) or any(map(are_those_there, whole)):
        return True
    if node.lemma_ != "be":
        return any(one.lemma_ in PARTS for one in whole)
    return _is_of_part(node) or any(True for _ in _before(node))


def made_up_of(parsed: Parsed, sides: Sides, node: Node, event: Event) -> Sequence[Side]:
    """Who is of a delegation that came, or at a meeting: "leads a delegation comprising Orlov and lawmakers"."""
    if any(map(are_those_there, _whole(node))) and not 0 <= _apart(parsed, event) <= NEAR:
        return ()
    before = list(_before(node)) if node.lemma_ == "be" else []
    if before:
        with_whom = {side.person.ref for side in all_of(parsed, sides, before) if side.person}
        known = {side.person.ref for side in event.sides if side.person}
        beside = before[0].i == 1 and node.doc[0].lower_ == "with"
        behind = [one for one in node.children if one.dep_ in ("attr", "nsubj") and one.i > node.i]
        return all_of(parsed, sides, behind) if not beside or with_whom & known else ()
    if node.lemma_ == "be" and _is_of_part(node):
        return all_of(parsed, sides, subjects(node))
    objects = [child for child in node.children if child.dep_ in ("dobj", "pobj", "attr")]
    return all_of(parsed, sides, [*objects, *prepositional(node, "of")])


def are_those_there(noun: Node) -> bool:
    """Whether a noun means those who were at what was told: "those present", "other officials at the talks"."""
    if noun.lemma_ == "present":  # taken for the noun
        return any(child.lower_ == "those" for child in noun.children)
    if noun.lemma_ not in THOSE or noun.tag_ in ("NN", "NNP"):
        return False
    below = [child for child in noun.children if child.dep_ in ("amod", "acl", "relcl", "prep", "advmod")]
    present = any(one.lower_ in ("present", "attending", "participating") and _at_told(one) for one in below)
    before = [one for above in (noun, noun.head) for one in prepositional(above, "at", "in") if one.i < noun.head.i]
    at = [one for one in before if one.lemma_ in OCCASIONS | CEREMONIES or one.lower_ in HERE]
    bare = noun.lemma_ in THERE and all(one.dep_ != "prep" for one in noun.children)
    return present or any(is_told(one) or one.lower_ in HERE for one in at) or bare


HERE = frozenset(["attendance"])


def _at_told(word: Node) -> bool:
    """Whether somebody attends what was told, where he is told to attend something: "those attending the talks"."""
    what = [child for child in word.children if child.dep_ == "dobj"] + list(prepositional(word, "at", "in"))
    return all(one.lemma_ in OCCASIONS | CEREMONIES and is_told(one) for one in what)


def _whole(node: Node) -> list[Node]:
    return [node.head] if node.dep_ in ("acl", "relcl", "prep") else subjects(node)


def _is_theirs(noun: Node) -> bool:
    """Whether a meeting or a delegation is the one that was told: "the delegation", "his delegation"."""
    return is_told(noun) or (noun.lemma_ in PARTS and any(child.tag_ == "PRP$" for child in noun.children))


def _is_of_part(be: Node) -> bool:
    """Whether somebody is said to be of the delegation: "Orlov was also part of the delegation"."""
    parts = [child for child in be.children if child.dep_ == "attr" and child.lemma_ in MEMBERS]
    return any(one.lemma_ in PARTS and _is_theirs(one) for part in parts for one in prepositional(part, "of"))


def _before(be: Node) -> Iterator[Node]:
    """The side, the meeting or him with whom those are who stand behind: "on the Chadian side were", "with him was"."""
    first = be.doc[0]
    if first.lower_ == "with" and be.i <= 2:  # "with him were", which the parser takes for a clause
        yield from be.doc[1 : be.i]
    led = (*prepositional(be, "on", "from"), *prepositional(be, "at", "in"))
    for one in led if first.head == be else ():
        if first.i < one.i < be.i and one.lemma_ in PARTS | OCCASIONS and is_told(one):
            yield one


def _apart(parsed: Parsed, event: Event) -> int:
    return parsed.sentence.index - event.sentences[-1].sentence.index
