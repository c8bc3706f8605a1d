"""Both states of a land that is parted, by one word for them: "the two Koreas", "an inter-Korean summit"."""

from functools import cache

from seed.extract.text.node import Node
from seed.records import ActorRef
from seed.reference.table import read_rows


def parted(node: Node) -> tuple[ActorRef, ...]:
    """The states that a word means which is the name of both: "the Koreas"; "Korean" only of what is between them."""
    states = _states().get(node.lower_, ())
    if not states or node.tag_ in ("NNS", "NNPS"):
        return states
    between = any(child.lower_ == "inter" for child in node.children)
    beside = {child.lower_ for child in node.head.children}
    each = "both" in beside or {"the", "two"} <= beside  # "the two Korean leaders"
    alone = not any(child.dep_ == "conj" for child in node.children)  # not "both Korean and Malian leaders"
    return states if between or (each and alone) else ()


@cache
def _states() -> dict[str, tuple[ActorRef, ...]]:
    states: dict[str, list[ActorRef]] = {}
    for row in read_rows("divided.csv", ("word", "country")):
        states.setdefault(row.text("word"), []).append(row.text("country"))
    return {word: tuple(named) for word, named in states.items()}
