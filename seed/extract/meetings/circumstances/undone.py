"""What is told behind a plan of what became of it: "was to meet him, but the trip was cancelled"."""

from collections.abc import Iterator

from seed.extract.meetings.circumstances.happening import MEASURES, MOVING
from seed.extract.meetings.frame import frame_of_noun
from seed.extract.meetings.telling import is_passive
from seed.extract.sentences.clause import OBJECTS, SUBJECTS, governors, phrase, prepositional, subjects
from seed.extract.sentences.modality import was_to_have
from seed.extract.sentences.modality_word import modality_words
from seed.extract.text.node import Node

UNDOING = modality_words("UNDOING")
PARTS = frozenset("visit trip leg stop stopover stop-over".split())
"""What is planned, and may be dropped."""
COMING = frozenset("come visit arrive travel fly go pay".split())
"""What those do who visit."""


def names_event(noun: Node) -> bool:
    """Whether a noun tells of an event, or by what it is counted."""
    return frame_of_noun(noun.lemma_.lower()) is not None or noun.lemma_ in MEASURES


def is_only_weighed(undoing: Node) -> bool:
    """Whether nothing is called off yet: "threatened to cancel the talks", "could lead her to put off the visit"."""
    if undoing.tag_ not in ("VB", "VBG"):
        return False
    above = (undoing, *(one for one in governors(undoing) if one.pos_ in ("VERB", "AUX", "NOUN")))
    open_ = any(child.tag_ == "MD" and child.lower_ in MAYBE for one in above[:3] for child in one.children)
    return open_ or any(one.lemma_ in WEIGHING for one in above[1:3])


MAYBE = frozenset("may might could should".split())
WEIGHING = frozenset("threaten threat consider weigh mull contemplate ponder debate urge demand call".split())
"""What is done before anything is called off."""


def is_undone_behind(node: Node) -> bool:
    """Whether what was planned is told behind it to have been undone: "was to meet him, but the trip was cancelled"."""
    if _is_as_for(node) and any(above.i > node.i and _is_undoing(above) for above in governors(node)):
        return True  # "as for the visit of Orlov to Lima, it has been cancelled"
    if any(map(_was_to_have_come, _whose(node))) or any(map(_is_thwarted, (node, node.head, node.head.head))):
        return True
    if any(above.dep_ == "relcl" and _is_called_off_by(above) for above in (node, *governors(node))):
        return True
    return any(_is_undoing(one) or _is_left_undone(one) for one in _told_behind(node))


def had_been_due(node: Node) -> bool:
    """Whether somebody "had been due" to do it, which as a rule is told of what he did not do."""
    plan = _plan_of(node)
    return plan is not None and any(child.lower_ == "had" for child in plan.children)


def _plan_of(node: Node) -> Node | None:
    """The verb of what was planned: "had been | due to meet", "was | scheduled to visit"."""
    plan = node.head
    if node.dep_ != "xcomp" or node.tag_ != "VB" or plan.lower_ not in PLANNED_FOR:
        return None
    return plan.head if plan.lower_ == "due" and plan.head.pos_ in ("VERB", "AUX") else plan


PLANNED_FOR = frozenset("due scheduled expected planned set supposed slated".split())


def _is_thwarted(node: Node) -> bool:
    """Whether what somebody did instead is told behind it: "had been due to meet him, but fell ill"."""
    plan = _plan_of(node)
    if plan is None or not any(child.lower_ in ("had", "was", "were") for child in (plan, *plan.children)):
        return False
    if not any(child.lower_ == "but" for child in plan.children if child.dep_ == "cc"):
        return False
    behind = [one for one in plan.conjuncts if one.i > plan.i and one.tag_ in ("VBD", "VBN") and one.pos_ == "VERB"]
    told = any(child.dep_ in SUBJECTS for one in behind for child in one.children)
    return bool(behind) and not told and not any(one.lemma_ in SEEING for one in behind)


SEEING = frozenset("meet hold see have talk speak confer arrive come instead".split())
"""What is no hindrance: "was due to meet him on Friday but met him on Thursday"."""


def moved_behind(node: Node) -> Node | None:
    """The verb behind a plan by which it got another day: "were to meet on Friday, but the talks were moved to May"."""
    return next((one for one in _told_behind(node) if phrase(one) in MOVING and _undergoes(one)), None)


def _told_behind(node: Node) -> Iterator[Node]:
    """The verbs of the clauses behind an event that tell what became of it: "but it was", "before it was"."""
    for above in (node, *governors(node)):
        behind = (*above.conjuncts, *(one for one in above.children if one.dep_ == "advcl" and _is_before(one)))
        yield from (one for one in behind if one.i > above.i and one.i > node.i)


def _whose(visit: Node) -> list[Node]:
    """Whose visit a noun tells of."""
    if visit.lemma_ not in PARTS:
        return []
    return [*(child for child in visit.children if child.dep_ == "poss"), *prepositional(visit, "of", "by")]


def _was_to_have_come(who: Node) -> bool:
    """Whether somebody is told, behind his name, not to have come: "the visit of Orlov, who was to have come"."""
    clauses = (child for child in who.children if child.dep_ == "relcl")
    return any(was_to_have(one) and one.lemma_ in COMING for clause in clauses for one in (clause, *clause.children))


def _is_as_for(noun: Node) -> bool:
    return noun.dep_ == "pobj" and noun.head.lower_ == "for" and noun.head.i > 0 and noun.head.nbor(-1).lower_ == "as"


def _is_called_off_by(clause: Node) -> bool:
    """Whether who was expected, as is told in passing, called it off: "who was due in Lima, has put off his trip"."""
    verb = clause.head.head
    due = clause.lemma_ in EXPECTING or any(child.lower_ in EXPECTING for child in clause.children)
    if not due or clause.head.dep_ not in SUBJECTS or phrase(verb) not in UNDOING:
        return False
    return any(child.dep_ in OBJECTS and names_event(child) for child in verb.children)


EXPECTING = frozenset("expect schedule plan due set slate bill".split())
"""What tells that somebody was to come."""


def _is_before(clause: Node) -> bool:
    """Whether a clause tells what came in between: "was to visit Chad, before it was put off"."""
    return any(child.dep_ == "mark" and child.lower_ in ("before", "until") for child in clause.children)


def _is_undoing(verb: Node) -> bool:
    return phrase(verb) in UNDOING and _undergoes(verb)


def _undergoes(verb: Node) -> bool:
    """Whether it is the event just told of to which something is done: "but the trip was", "but he cancelled it"."""
    objects = [child for child in verb.children if child.dep_ == "dobj"]
    if objects and not is_passive(verb):
        return all(_is_told_noun(one) and any(c.dep_ in ("det", "poss") for c in one.children) for one in objects)
    it = [noun for noun in subjects(verb) if noun.lower_ in ("it", "this", "that") or _is_told_noun(noun)]
    return is_passive(verb) and bool(it)


def _is_told_noun(noun: Node) -> bool:
    """Whether a noun means an event just told of: "but the trip was cancelled"; not "a visit to Chad"."""
    another = any(child.lower_ in ("a", "an", "another") for child in noun.children)
    return frame_of_noun(noun.lemma_.lower()) is not None and not (another and any(prepositional(noun, "to", "with")))


def _is_left_undone(verb: Node) -> bool:
    """Whether it stands for what was not done: "had been expected to meet him, but did not"."""
    alone = verb.lemma_ == "do" and not any(child.dep_ in ("dobj", "xcomp", "nsubj") for child in verb.children)
    return alone and any(child.dep_ == "neg" for child in verb.children)
