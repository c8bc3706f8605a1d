"""Where a clause gets its subject back that the parser ties to what stands before it."""

from collections.abc import Iterator

from seed.extract.sentences.clause import SUBJECTS
from seed.extract.sentences.unit import Unit, UnitKind
from seed.extract.text.node import Node

SINCE = frozenset("after before since because as once until".split())
"""What leads to a clause, and some of it to a noun."""
DOING = (UnitKind.PERSON, UnitKind.TITLE, UnitKind.ACTOR)
"""What the words are for those who do something."""


HELPING = ("aux", "auxpass", "advmod", "neg")
"""What may stand between a subject and its verb."""
FINITE = ("VBD", "VBZ", "MD")
OF_NOUNS = frozenset("visit tour meet receive host welcome greet leave reach sign".split())
"""Verbs with an object, of which no clause tells what was done."""


def part_clauses(verb: Node, units: tuple[Unit, ...]) -> None:
    """Let who stands right before a second verb be its subject: "visited Chad in May and | Berg visited Mali"."""
    first = _start(verb)
    if any(child.dep_ in SUBJECTS for child in verb.children) or first.tag_ not in FINITE or not first.i:
        return
    who = next((one for one in _up(first.nbor(-1)) if one.dep_ == "conj"), None)
    if who is None or units[who.i].kind not in DOING:
        return
    above = verb.head
    if verb.dep_ == "ccomp":  # "said Orlov visited Chad in May and | Berg visited Mali"
        above = next((one for one in above.children if one.dep_ == "ccomp" and one.i < who.i), verb)
    if not above.i < who.i < verb.i:
        return
    linked = [one for one in who.head.children if one.dep_ == "cc" and who.head.i < one.i < who.i]
    if who.right_edge.i == first.i - 1 and linked and above in who.ancestors and len(who.head.conjuncts) == 1:
        passive = any(child.dep_ == "auxpass" for child in verb.children)
        who.hang(verb, "nsubjpass" if passive else "nsubj")
        linked[-1].hang(above, "cc")
        verb.hang(above, "conj")


def part_object(verb: Node, units: tuple[Unit, ...]) -> None:
    """Part whom somebody met from who did something else: "met Orlov and | Berg flew to Mali", taken for one clause."""
    above = verb.head
    if verb.dep_ != "ccomp" or above.lemma_ not in OF_NOUNS or above.i > verb.i:
        return
    told = [child for child in verb.children if child.dep_ in SUBJECTS]
    taken = told[0] if len(told) == 1 else verb
    others = [child for child in taken.children if child.dep_ == "conj"]
    linked = [child for child in taken.children if child.dep_ == "cc"]
    listed = len(others) == len(linked) == 1 and taken.left_edge.i == above.i + 1
    if listed and all(units[one.i].kind in DOING for one in (taken, *others)):
        others[0].hang(verb, taken.dep_)
        linked[0].hang(above, "cc")
        taken.hang(above, "dobj")
        verb.dep_ = "conj"


def _start(verb: Node) -> Node:
    """The first word of a verb with what helps it: "will" of "will soon meet"."""
    first = verb
    while first.i and first.nbor(-1).head is verb and first.nbor(-1).dep_ in HELPING:
        first = first.nbor(-1)
    return first


def _up(last: Node) -> Iterator[Node]:
    """A word and those above it of which it is the last."""
    yield last
    for above in last.ancestors:
        if above.right_edge.i != last.i or above.i > last.i:
            return
        yield above


def retie_dated(after: Node) -> None:
    """Give a clause its subject back that a day parts from it: "rose after the two yesterday signed it"."""
    taken = next((child for child in after.children if child.dep_ == "pobj"), None)
    if after.dep_ == "mark" and taken is not None and _is_of_saying(after):
        said = after.head
        after.hang(said.head, "prep")
        said.dep_ = "ccomp"
        return
    clause = _clause_behind(taken) if taken is not None else None
    if taken is None or clause is None:
        return
    governor = after.head if after.head is not clause else clause.head
    taken.hang(clause, "nsubj")
    if clause.head is governor:
        clause.dep_ = "advcl"
    after.hang(clause, "mark")


def _is_of_saying(after: Node) -> bool:
    """Whether "after" tells when something was said, and not what: "said on Monday after a visit | that trade grew"."""
    behind = any(child.lower_ == "that" and child.dep_ == "mark" and child.i > after.i for child in after.head.children)
    return behind and after.head.dep_ == "advcl" and after.head.head.i < after.i


def _clause_behind(noun: Node) -> Node | None:
    """The verb without a subject that follows a noun and a day: "the two [yesterday] signed", "the two on Monday"."""
    end = noun.right_edge.i
    verb = next((one for one in noun.doc[end + 2 : end + 4] if one.tag_ == "VBD" and one.pos_ == "VERB"), None)
    if verb is None or verb.left_edge.i not in (end + 1, noun.left_edge.i, noun.left_edge.i - 1):
        return None
    between = [one for one in verb.children if end < one.i < verb.i]
    told = any(child.dep_ in SUBJECTS for child in verb.children)
    return verb if between and not told and all(one.dep_ in ("npadvmod", "advmod") for one in between) else None
