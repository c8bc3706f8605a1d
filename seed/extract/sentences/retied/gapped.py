"""Several of whom the same is told, each of another day: "met Orlov on Monday and Berg on Tuesday"."""

from seed.extract.sentences.unit import Unit, UnitKind
from seed.extract.text.node import Node

NAMED = (UnitKind.PERSON, UnitKind.TITLE)
"""What the words are for those who may be told of in turn; else states or cities are."""
BEHIND = 5
"""So many words on stands the day of the second: "and Berg in Lima on Tuesday"."""


def retie_next(node: Node, units: tuple[Unit, ...]) -> None:
    """Tie one who stands behind a day to whoever stands before it, of whom the same is told: "visited Chad on"."""
    day = node.head
    if units[day.i].kind is not UnitKind.DATE or day.dep_ != "pobj" or day.i > node.i:
        return
    prior = [one for one in node.doc[: day.i] if one.dep_ in ("dobj", "pobj") and _is_alike(one, node, units)]
    if prior and is_of_another_day(prior[-1], node, units):
        node.hang(prior[-1], "conj")


def is_of_another_day(first: Node, second: Node, units: tuple[Unit, ...]) -> bool:
    """Whether a day stands behind each of two."""
    between, behind = second.doc[first.i + 1 : second.i], second.doc[second.i + 1 : second.i + 1 + BEHIND]
    return all(any(units[one.i].kind is UnitKind.DATE for one in part) for part in (between, behind))


def _is_alike(one: Node, other: Node, units: tuple[Unit, ...]) -> bool:
    kinds = [units[each.i].kind for each in (one, other)]
    return (kinds[0] in NAMED and kinds[1] in NAMED) or kinds == [UnitKind.ACTOR] * 2
