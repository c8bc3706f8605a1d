"""What is told of meetings that nobody ever planned: of films and plays, and that two never met."""

from seed.extract.sentences.clause import is_none, prepositional, subjects
from seed.extract.text.node import Node

IMAGINING = frozenset(
    "imagine depict portray picture fictionalise fictionalize dramatise dramatize satirise satirize".split()
)
WORKS = frozenset("film movie play novel drama series sitcom comedy cartoon thriller sketch book".split())
"""In what anybody may meet."""
PERFECT = frozenset(["has", "have", "had"])


def is_imagined(node: Node) -> bool:
    """Whether a work of fiction tells it: "the play imagines a call between", "in the film, Orlov meets"."""
    above = [node, *node.ancestors]
    if any(one.lemma_ in IMAGINING for one in above):
        return True
    verbs = [one for one in above if one.pos_ in ("VERB", "AUX")]
    works = [one for verb in verbs for one in prepositional(verb, "in") if one.lemma_ in WORKS]
    return any(any(child.lower_ in ("the", "a", "his", "her") for child in one.children) for one in works)


def is_never(node: Node) -> bool:
    """Whether somebody is said not to have met another so far: "has never met", "have yet to meet"."""
    told = {child.lower_ for child in node.children}
    if "since" in told and told & {"not", "n't"} and told & PERFECT:
        return True  # "have not met since a summit in 1984"
    nobody = "ever" in told and any(map(is_none, subjects(node)))  # "no minister has ever visited Chad"
    return (nobody or "never" in told) and bool(told & PERFECT)
