"""What is told around an event of whether it took place, whatever the form of its own verb."""

from collections.abc import Callable, Iterator

from db.vocabulary import Modality
from seed.extract.meetings.circumstances.denial import is_denied
from seed.extract.meetings.circumstances.happening import is_happening, whole_of
from seed.extract.meetings.circumstances.planned import (
    PROGRAMMES,
    is_arranged,
    is_looked_forward_to,
    is_occasion_of_plan,
    is_on_programme,
    is_prepared,
    is_to_be,
)
from seed.extract.meetings.circumstances.undone import PARTS, names_event
from seed.extract.meetings.telling import is_passive, verb_of
from seed.extract.sentences.clause import OBJECTS, SUBJECTS, governors, phrase, prepositional
from seed.extract.sentences.modality import is_way_open
from seed.extract.sentences.modality_word import modality_words
from seed.extract.sentences.purpose import TIMETABLED
from seed.extract.text.node import Node

FAILING = modality_words("FAILING")
UNDONE = modality_words("UNDONE")
"""Nouns for what is done to a plan: "the cancellation of"."""
STRIKING = modality_words("STRIKING")
"""What is done to an item of a programme."""
EXCLUDING = ("exclude", "rule out", "discount")
ALLOWING = frozenset("authorise authorize mandate empower permit allow".split())
"""What leaves it open whether somebody will do something."""


def told_around(node: Node, *, light: bool) -> Modality | None:
    """What the words around an event tell; None where its own clause is all there is.

    Args:
        node: the verb or noun that tells of it.
        light: whether the verb tells only what became of the event, which a noun beside it names: "was called off".
    """
    nouns = [one for one in node.children if light and one.dep_ in (*SUBJECTS, "dobj") and names_event(one)]
    nouns += _told_of(node) if light else ()
    if any(child.lower_ == "no" for noun in nouns for child in noun.children):
        return Modality.NEGATED
    return next((how for is_so, how in _RULES for one in (*nouns, node) if is_so(one)), None)


def _told_of(verb: Node) -> list[Node]:
    """The noun that a relative clause tells of: "a visit which he intended to pay to Chad"."""
    while verb.dep_ == "xcomp":
        verb = verb.head
    return [verb.head] if verb.dep_ == "relcl" and names_event(verb.head) else []


def is_reminder(node: Node) -> bool:
    """Whether readers are told that they know it: "it is to be recalled that", "it is worth mentioning that"."""
    for above in governors(node):
        verbs = (above, *governors(above))
        it = any(one.lower_ == "it" and one.dep_ in SUBJECTS for verb in verbs for one in verb.children)
        worth = any(one.lower_ == "worth" for verb in verbs for one in (verb, *verb.children))
        told = any(child.dep_ == "auxpass" and child.lower_ in ("be", "is") for child in above.children)
        if above.lemma_ in REMINDING and it and (worth or told) and above.i < node.i:
            return True
    return False


def is_years_back(verb: Node) -> bool:
    """Whether years have passed: "it is ten years since they met", "ten years after they met", "they met ages ago"."""
    if verb.tag_ not in ("VBD", "VBN"):
        return False
    marks = [child for child in verb.children if child.dep_ in ("mark", "advmod")]
    back = any(one.lower_ == "ago" or (one.lower_ in ("since", "after") and one.dep_ == "mark") for one in marks)
    spans = [child for one in (verb, *marks) for child in one.children if child.dep_ == "npadvmod"]
    if verb.dep_ == "advcl" and any(one.lower_ == "since" for one in marks):
        spans += [child for child in verb.head.children if child.dep_ in ("attr", "nsubj", "npadvmod")]
    return back and any(one.lemma_ in ("year", "decade", "century") for one in spans)


REMINDING = frozenset("mention recall note remember remind recollect".split())


def is_only_allowed(node: Node) -> bool:
    """Whether somebody is but given leave or power for it: "authorised the minister to negotiate with Chad"."""
    while node.dep_ == "conj" and node.tag_ == "VB":
        node = node.head
    return node.tag_ == "VB" and node.dep_ in ("xcomp", "ccomp") and node.head.lemma_ in ALLOWING


def is_of_habit(noun: Node) -> bool:
    """Whether it is only told how often two are to meet: "promised to regularise their meetings"."""
    return noun.tag_ == "NNS" and noun.dep_ == "dobj" and noun.head.lemma_ in REPEATING


REPEATING = frozenset("regularize regularise institutionalize institutionalise intensify multiply".split())


def _undergone(node: Node) -> Node | None:
    """The verb that tells what is done to an event."""
    if node.pos_ == "VERB" and node.head.lemma_ == "plan":  # "dropped plans to visit"
        return node.head.head if node.head.dep_ in OBJECTS else None
    whole = whole_of(node)
    if whole.dep_ in SUBJECTS and whole.head.lemma_ == "have":  # "had to be struck off"
        return next((child for child in whole.head.children if child.dep_ == "xcomp" and is_passive(child)), None)
    return whole.head if whole.dep_ in OBJECTS and node.pos_ != "VERB" else None


def _is_struck_off(node: Node) -> bool:
    """Whether it was taken off a programme: "the visit was dropped from the itinerary"; what is planned, at all."""
    verb = _undergone(node)
    if verb is None or verb.lemma_ not in STRIKING:
        return False
    if verb.lemma_ == "strike" and is_passive(verb) and any(child.lower_ == "off" for child in verb.children):
        return True
    told = list(whole_of(node).children)
    planned = any(child.dep_ == "amod" and child.lower_ in ("planned", "scheduled") for child in told)
    planned = planned or any(child.dep_ == "acl" and child.lemma_ in TIMETABLED for child in told)  # "set for May"
    planned = planned or node.head.lemma_ == "plan"
    planned = planned or (verb.lemma_ == "drop" and whole_of(node).lemma_ in PARTS and is_passive(verb))
    return planned or any(one.lemma_ in PROGRAMMES for one in prepositional(verb, "from", "off"))


def _is_on_hold(node: Node) -> bool:
    """Whether it was "put on hold"."""
    verb = _undergone(node)
    return verb is not None and verb.lemma_ == "put" and any(one.lower_ in HELD for one in prepositional(verb, "on"))


HELD = frozenset(["hold", "ice"])


def _is_excluded(node: Node) -> bool:
    """Whether it is "out of the question"."""
    verb = verb_of(whole_of(node))
    out = (child for child in verb.children if child.lower_ == "out") if whole_of(node).dep_ in SUBJECTS else ()
    return any(one.lemma_ == "question" for above in out for one in above.subtree)


def _is_off(node: Node) -> bool:
    """Whether it is said to be off: "the visit planned for Friday is off"; not "is off to a good start"."""
    verb = whole_of(node).head
    told = [child for child in verb.children if child.lower_ == "off" and child.i > verb.i]
    return whole_of(node).dep_ in SUBJECTS and verb.lemma_ == "be" and bool(told) and not any(told[0].children)


def _is_failed(node: Node) -> bool:
    """Whether it failed to happen: "failed to take place", "failed to meet", "fell victim to the storm"."""
    if node.pos_ == "VERB":
        return node.dep_ == "xcomp" and node.head.lemma_ == "fail" and node.tag_ == "VB"
    verb = whole_of(node).head
    if whole_of(node).dep_ != "nsubj":
        return False
    if verb.lemma_ in FAILING and any(child.lower_ in ("planned", "scheduled") for child in whole_of(node).children):
        return True  # "a planned meeting in Lima collapsed"
    victim = verb.lemma_ == "fall" and any(child.lower_ == "victim" for child in verb.children)
    return victim or (verb.lemma_ == "fail" and any(is_happening(one) for one in verb.children if one.dep_ == "xcomp"))


def _is_no_longer_planned(node: Node) -> bool:
    """Whether it is off a programme on which it was: "their meeting was no longer on the agenda"."""
    verb = verb_of(whole_of(node))
    if whole_of(node).dep_ not in SUBJECTS or verb.lemma_ != "be":
        return False
    longer = any(child.lower_ == "longer" and child.nbor(-1).lower_ == "no" for child in verb.children if child.i)
    return longer and any(one.lemma_ in PROGRAMMES | CARDS for one in prepositional(verb, "on", "in"))


CARDS = frozenset("card table diary".split())
"""Where plans are said to lie."""


def _is_unplanned(node: Node) -> bool:
    """Whether nobody plans it: "there is no plan for him to visit Chad"."""
    above = node.head.head if node.dep_ == "pobj" and node.head.lower_ in ("for", "of") else node.head
    plans = [above, *(child for child in node.children if child.dep_ == "dobj" and node.lemma_ == "have")]
    return any(one.lemma_ in ("plan", "intention") and _is_no(one) for one in plans)


def _is_no(noun: Node) -> bool:
    return any(child.lower_ == "no" for child in noun.children)


def _is_idea(node: Node) -> bool:
    """Whether it is only thought of: "put forward the idea of a gathering", "raised the possibility of a visit"."""
    whole = whole_of(node)
    idea = whole.head.head if whole.dep_ == "pobj" and whole.head.lower_ in ("of", "for") else node
    return idea.lemma_ in IDEAS and idea.dep_ in OBJECTS and idea.head.lemma_ in AIRING


IDEAS = frozenset("idea possibility proposal suggestion option notion".split())
AIRING = frozenset("put float moot raise advance present submit welcome back support suggest table air".split())


def _is_way_open(node: Node) -> bool:
    """Whether something has only made it possible: "paved the way for a meeting"."""
    whole = whole_of(node)
    if whole.dep_ != "pobj" or whole.head.lower_ != "for" or not any(one.lower_ == "a" for one in whole.children):
        return False
    above = whole.head.head
    return any(map(is_way_open, (above, *(one for one in above.children if one.dep_ in OBJECTS))))


def _is_kept(node: Node) -> bool:
    """Whether it is still to be: "their lunch remains in the diary"."""
    whole = whole_of(node)
    on = [one.lemma_ for one in prepositional(whole.head, "in", "on")]
    kept = whole.dep_ == "nsubj" and whole.head.lemma_ in ("remain", "stay") and whole.head.tag_ in ("VBZ", "VBP")
    return kept and any(one in PROGRAMMES | CARDS for one in on)


def _is_left_open(node: Node) -> bool:
    """Whether it is not excluded, or not yet certain: "cannot be ruled out", "has not been confirmed"."""
    if node.pos_ != "VERB":
        verb = verb_of(whole_of(node))
        if whole_of(node).dep_ in SUBJECTS and verb.lemma_ == "confirm" and is_passive(verb) and _is_negated(verb):
            return True
        waiting = verb.lemma_ in ("have", "be") and any(child.lower_ == "yet" for child in verb.children)
        to_come = (child for child in verb.children if child.dep_ == "xcomp")
        if waiting and any(one.lemma_ in TO_COME or is_happening(one) for one in to_come):
            return whole_of(node).dep_ in SUBJECTS
    return any(phrase(above) in EXCLUDING and _cannot_be(above) for above in _above_in_clause(node))


def _cannot_be(verb: Node) -> bool:
    """Whether a verb is denied, wherever the parser ties the word: "talks on neutral ground cannot be excluded"."""
    before = {one.lower_ for one in verb.doc[max(verb.i - 2, 0) : verb.i]}
    return _is_negated(verb) or {"cannot", "be"} <= before


TO_COME = frozenset("confirm announce schedule hold begin start set fix agree decide arrange".split())
"""What is done to an event before it takes place."""


def _above_in_clause(node: Node) -> Iterator[Node]:
    """What governs a word as its object or subject; not the clause that another only stands beside."""
    while node.head != node and node.dep_ not in ("advcl", "relcl", "acl", "conj"):
        node = node.head
        yield node


def _is_negated(verb: Node) -> bool:
    return any(child.dep_ == "neg" or child.lower_ in ("not", "cannot", "never") for child in verb.children)


def _is_supposed(node: Node) -> bool:
    """Whether it stands in a condition without "if": "were he to visit Chad"."""
    be = node.head
    behind = [child for child in be.children if child.dep_ in SUBJECTS]
    infinitive = node.tag_ == "VB" and any(child.lower_ == "to" for child in node.children)
    return be.lower_ == "were" and infinitive and bool(behind) and all(one.i > be.i for one in behind)


def _is_tried(node: Node) -> bool:
    """Whether somebody only tries to bring it about: "attempted to arrange a meeting"; not "tried to persuade him"."""
    above = node.head
    trying = node.tag_ == "VB" and node.dep_ in ("xcomp", "advcl") and above.lemma_ in TRYING and above.i < node.i
    return trying and node.lemma_ in ATTEMPTED


def _is_tried_in_vain(node: Node) -> bool:
    """Whether nothing came of that: "attempted without success to arrange", "tried in vain to meet him"."""
    words = [one.lower_ for one in node.head.subtree if one not in node.subtree]
    return _is_tried(node) and (not VAIN.isdisjoint(words) or {"without", "success"} <= set(words))


TRYING = frozenset(["try", "attempt"])
ATTEMPTED = frozenset("meet arrange organize organise set visit hold convene broker".split())
VAIN = frozenset(["vain", "unsuccessfully"])


def _is_said_to_be(node: Node, words: frozenset[str]) -> bool:
    """Whether some word of how sure it is stands behind an event: "appears to be a certainty", "remains in doubt"."""
    whole = whole_of(node)
    if node.pos_ == "VERB" or whole.dep_ != "nsubj" or whole.head.lemma_ not in SEEMING:
        return False
    verbs = (whole.head, *(child for child in whole.head.children if child.dep_ == "xcomp" and child.lemma_ == "be"))
    told = [child for verb in verbs for child in verb.children if child.dep_ in ("acomp", "attr", "oprd")]
    told += [one for verb in verbs for one in prepositional(verb, "in") if one.lemma_ == "doubt"]
    return any(one.lemma_ in words and not any(one.children) for one in told if one.pos_ == "ADJ") or any(
        one.lemma_ in words for one in told if one.pos_ == "NOUN"
    )


SEEMING = frozenset("be seem appear look remain become".split())
SURE = frozenset("certain inevitable imminent certainty".split())
UNSURE = frozenset("uncertain doubtful doubt conceivable probable likelihood probability possibility".split())


def _is_sure(node: Node) -> bool:
    return _is_said_to_be(node, SURE)


def _is_unsure(node: Node) -> bool:
    return _is_said_to_be(node, UNSURE)


def _is_judged(node: Node) -> bool:
    """Whether somebody says how it was: "asked how he would rate the talks", which so have been."""
    whole = whole_of(node)
    wondered = whole.head.dep_ == "ccomp" and any(child.lower_ == "would" for child in whole.head.children)
    return node.pos_ == "NOUN" and whole.dep_ == "dobj" and whole.head.lemma_ in JUDGING and wondered


JUDGING = frozenset("evaluate assess rate judge characterize characterise describe appraise sum".split())
_RULES: tuple[tuple[Callable[[Node], bool], Modality], ...] = (
    (_is_left_open, Modality.HYPOTHETICAL),
    (_is_supposed, Modality.HYPOTHETICAL),
    (_is_tried_in_vain, Modality.NEGATED),
    (_is_tried, Modality.HYPOTHETICAL),
    (_is_unsure, Modality.HYPOTHETICAL),
    (_is_sure, Modality.PLANNED),
    (_is_struck_off, Modality.NEGATED),
    (_is_on_hold, Modality.NEGATED),
    (_is_excluded, Modality.NEGATED),
    (_is_off, Modality.NEGATED),
    (_is_failed, Modality.NEGATED),
    (_is_no_longer_planned, Modality.NEGATED),
    (_is_unplanned, Modality.NEGATED),
    (is_denied, Modality.NEGATED),
    (_is_idea, Modality.HYPOTHETICAL),
    (_is_way_open, Modality.HYPOTHETICAL),
    (_is_kept, Modality.PLANNED),
    (is_on_programme, Modality.PLANNED),
    (is_looked_forward_to, Modality.PLANNED),
    (is_prepared, Modality.PLANNED),
    (is_arranged, Modality.PLANNED),
    (is_to_be, Modality.PLANNED),
    (is_occasion_of_plan, Modality.PLANNED),
    (_is_judged, Modality.ACTUAL),
)
