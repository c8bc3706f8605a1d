"""Tours that are said to lead somebody to several states: "a tour that will take her to Quito and Lima"."""

from seed.extract.sentences.clause import OBJECTS, prepositional, subjects
from seed.extract.text.node import Node

TOURS = frozenset("journey trip tour swing mission voyage itinerary visit".split())
TAKING = frozenset(["take", "bring", "carry"])
"""What a tour does with whoever makes it."""
CONTAINING = frozenset("include cover feature encompass comprise".split())
"""What a tour does with the states to which it leads."""
LEGS = frozenset("stop leg destination stopover trip visit journey".split())
"""What is told to be the first or the last of a tour."""
SPANS = LEGS | frozenset("start beginning outset end close".split())
"""What is told of a tour at which somebody is somewhere."""
TURNS = frozenset("first second third fourth next last final only initial".split())


def is_of_tour(verb: Node) -> bool:
    """Whether a tour leads somebody somewhere: "a tour that will take her to", "that includes", "his first stop is"."""
    if verb.lemma_ in TAKING:
        within = verb.lemma_ == "take" and any(child.lower_ == "in" and child.dep_ == "prt" for child in verb.children)
        return (within or any(prepositional(verb, "to"))) and bool(tours_of(verb))
    if verb.lemma_ in CONTAINING:
        return bool(tours_of(verb))
    return verb.lemma_ == "be" and any(
        child.lemma_ in LEGS and child.dep_ == "nsubj" and _is_in_turn(child) for child in verb.children
    )


def is_errand(noun: Node) -> bool:
    """Whether a mission is a journey to speak with others: "on a peace mission to Chad"; not "the mission to Mars"."""
    told = (child.lower_ for child in noun.children if child.dep_ in ("compound", "amod"))
    return noun.lemma_ == "mission" and any(prepositional(noun, "to")) and any(word in ERRANDS for word in told)


ERRANDS = frozenset(
    "peace goodwill mediation peacemaking peace-making fact-finding diplomatic secret friendship conciliation".split()
)


def tours_of(verb: Node) -> list[Node]:
    """The tours that a verb tells of: its subjects, or what it is a clause of."""
    behind = verb.dep_ == "relcl" or (verb.dep_ == "acl" and verb.tag_ == "VBG")
    return [one for one in ([verb.head] if behind else subjects(verb)) if one.lemma_ in TOURS | LEGS]


def contents(verb: Node, *, pronouns: bool = False) -> list[Node]:
    """What a tour is told to include: "will include Chad, talks in Mali and a stop in Niger"."""
    told = [child for child in verb.children if child.dep_ in (*OBJECTS, "acomp", "attr")]
    told = [one for one in told if pronouns or one.pos_ != "PRON"]
    return [one for noun in told for one in (noun, *noun.conjuncts)]


def places_led_to(verb: Node) -> list[Node]:
    """Where a tour takes somebody, or what is first in turn: "will take her to Chad", "will be in Chad, then Mali"."""
    led = list(prepositional(verb, "to", *(("in", "at") if verb.lemma_ == "be" else ())))
    then = [child for child in verb.children if child.dep_ == "advcl" and child.lower_ == "followed"]
    return [*led, *(one for clause in then for one in prepositional(clause, "by"))]


def is_only_called(tour: Node) -> bool:
    """Whether a word means the tour that was told of before: "the tour"; not "a tour", "the concert tour"."""
    told = [child for child in tour.children if child.dep_ in ("compound", "poss", "prep")]
    return tour.lemma_ in MEANT and not told and any(child.lower_ == "the" for child in tour.children)


MEANT = TOURS - {"mission", "visit"} | {"stop", "stopover", "destination"}


def _is_in_turn(noun: Node) -> bool:
    """Whether it is one of several, or of the same kind before: "his first stop", "her next trip abroad"."""
    return any(child.lower_ in TURNS for child in noun.children)


ARRIVING = frozenset(["arrival", "departure", "mission", "return"])
"""Nouns for a journey for talks."""


def arrival_for(noun: Node) -> Node | None:
    """The journey on which somebody goes for talks: "the arrival in Lima of Orlov for talks with"."""
    if noun.dep_ != "pobj" or noun.head.lower_ != "for":
        return None
    above = noun.head.head
    while above.dep_ == "pobj" and above.lemma_ not in ARRIVING:  # "the arrival on Sunday of an envoy for talks"
        above = above.head.head
    return above if above.lemma_ in ARRIVING else None


def where_of(node: Node) -> Node | None:
    """The place where something was done that is told behind it: "flew from Chad, where she met officials"."""
    clause = next((one for one in (node, *node.ancestors) if one.dep_ in ("relcl", "ccomp", "advcl")), node)
    where = any(child.lower_ == "where" for child in clause.children)
    return clause.head if clause.dep_ == "relcl" and where else None


def tour_with(noun: Node) -> Node:
    """The tour of which stops are told, "leaves for a tour with stops in Chad"; any other noun itself."""
    tour = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "with" else noun
    return tour if tour.lemma_ in TOURS else noun
