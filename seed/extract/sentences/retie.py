"""Where the parser is set right: "left for Lima to meet Orlov" is no "for Lima to meet", but a journey."""

from seed.extract.sentences.unit import Unit, UnitKind
from seed.extract.text.language import Node, Nodes

GOING = frozenset("leave depart fly head travel sail embark".split())
"""Verbs of those who go "for" somewhere."""
PLACES = (UnitKind.WORD, UnitKind.ACTOR)
"""What the words may be for where somebody goes: a city, a state."""


def retie(nodes: Nodes, units: tuple[Unit, ...]) -> None:
    """Let whoever leaves for a place be who does there what is told, not the place."""
    for word in nodes:
        if word.dep_ != "mark" or word.lower_ != "for":
            continue
        place = next((child for child in word.head.children if child.dep_ == "nsubj" and child.i > word.i), None)
        if place is not None and _is_gone_to(place, units) and _is_going(word.head.head):
            word.hang(word.head.head, "prep")
            place.hang(word, "pobj")


def _is_gone_to(place: Node, units: tuple[Unit, ...]) -> bool:
    """Whether somebody goes to it, and does not only leave it something to do: a name, of nobody."""
    infinitive = place.head.tag_ == "VB" and any(child.lower_ == "to" for child in place.head.children)
    return infinitive and place.pos_ == "PROPN" and units[place.i].kind in PLACES


def _is_going(verb: Node) -> bool:
    """Whether somebody sets out, by himself: not "leaves it for Chad to decide", nor "was left for Chad to settle"."""
    left = (child for child in verb.children if child.dep_ in ("dobj", "nsubjpass", "auxpass", "dative"))
    return verb.lemma_ in GOING and all(one.dep_ == "dobj" and one.pos_ == "PROPN" for one in left)
