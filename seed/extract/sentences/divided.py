"""Several states by one word for them: "the two Koreas", "an inter-Korean summit", "the three Baltic states"."""

from functools import cache

from seed.extract.sentences.group import NUMBERS
from seed.extract.text.node import Node
from seed.records import ActorRef
from seed.reference.table import read_rows

COUNTED = frozenset("nation country state republic president leader minister premier government head".split())
"""Those of a region who are all meant where so many of them are told as there are."""


def parted(node: Node) -> tuple[ActorRef, ...]:
    """The states that a word means which is the name of both: "the Koreas"; "Korean" only of what is between them."""
    if node.lemma_ in COUNTED and node.tag_ == "NNS":
        return _counted(node)
    states = _states().get(node.lower_, ())
    if not states or node.tag_ in ("NNS", "NNPS"):
        return states
    between = any(child.lower_ == "inter" for child in node.children)
    beside = {child.lower_ for child in node.head.children}
    each = "both" in beside or {"the", "two"} <= beside  # "the two Korean leaders"
    alone = not any(child.dep_ == "conj" for child in node.children)  # not "both Korean and Malian leaders"
    return states if len(states) == PAIR and (between or (each and alone)) else ()


PAIR = 2


def _counted(noun: Node) -> tuple[ActorRef, ...]:
    """The states of a region of which all are counted: "five Central American nations", "the three Baltic states"."""
    number = next((child for child in noun.children if child.dep_ == "nummod" and child.lower_ in NUMBERS), None)
    if number is None:
        return ()
    words = [one.lower_ for one in noun.doc[number.i + 1 : noun.i]]
    named = (" ".join(words[:end]) for end in range(len(words), 0, -1))  # "five Central American foreign ministers"
    states = next((found for name in named if (found := _states().get(name))), ())
    return states if len(states) == NUMBERS[number.lower_] else ()


@cache
def _states() -> dict[str, tuple[ActorRef, ...]]:
    states: dict[str, list[ActorRef]] = {}
    for row in read_rows("divided.csv", ("word", "country")):
        states.setdefault(row.text("word"), []).append(row.text("country"))
    return {word: tuple(named) for word, named in states.items()}
