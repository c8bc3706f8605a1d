"""Dates of something else that is told beside an event: what is to be done next, is discussed, or befell others."""

from seed.extract.sentences.purpose import TIMETABLED
from seed.extract.text.node import Node


def dates_something_else(date: Node, node: Node) -> bool:
    """Whether a date is that of what is done after an event, is spoken of at it, or was before it."""
    return (
        _dates_what_is_next(date, node)
        or _dates_only_the_first(date, node)
        or dates_what_is_discussed(date, node)
        or _dates_what_befell(date, node)
        or _dates_an_inauguration(date, node)
    )


def _dates_what_is_next(date: Node, node: Node) -> bool:
    """Whether a date is of what is to be done after it: "met Orlov and was expected to see Berg on Friday"."""
    verb = next((one for one in date.ancestors if one.dep_ == "conj" and one.pos_ == "VERB"), None)
    if verb is None or verb.head != node or node.tag_ not in ("VBD", "VBN") or node.pos_ != "VERB":
        return False
    will = any(child.lower_ in ("will", "would") for child in verb.children if child.dep_ == "aux")
    due = verb.tag_ == "VBN" and verb.lemma_ in TIMETABLED
    return will or (due and any(child.dep_ == "xcomp" for child in verb.children))


def _dates_only_the_first(date: Node, node: Node) -> bool:
    """Whether a date is only of what is told before: "is due in Quito on Friday, and will also visit Lima"."""
    also = node.dep_ == "conj" and any(child.lower_ == "also" for child in node.children)
    return also and node.head in date.ancestors and date not in node.subtree and node.head.i < date.i < node.i


def dates_what_is_discussed(date: Node, node: Node) -> bool:
    """Whether a date is of what some met to discuss: "met in Lima to discuss an election next month"."""
    met = node.tag_ == "VB" and node.dep_ == "advcl" and node.lemma_ in DISCUSSING and node.head.tag_ in ("VBD", "VBN")
    return met and node.i < date.i


DISCUSSING = frozenset("discuss review consider debate assess address examine".split())


def _dates_what_befell(date: Node, node: Node) -> bool:
    """Whether a date is that of what others did or suffered, of which is spoken: "discussed a raid on 3 May"."""
    noun = date.head.head if date.dep_ == "pobj" else date.head
    return noun.lemma_ in HAPPENINGS and noun.pos_ == "NOUN" and node != noun and node not in noun.subtree


def _dates_an_inauguration(date: Node, node: Node) -> bool:
    """Whether a date is that on which somebody came to office: "the first to visit after she took office in May"."""
    clause = next((one for one in date.ancestors if one.dep_ == "advcl"), None)
    if clause is None or node in clause.subtree or clause.lemma_ not in COMING_TO_OFFICE:
        return False
    return any(child.dep_ == "mark" and child.lower_ in ("after", "since") for child in clause.children)


COMING_TO_OFFICE = frozenset("assume take come win swear elect inaugurate form".split())


HAPPENINGS = frozenset(
    (
        "incident attack raid strike bombing shelling shooting killing murder assassination massacre ambush clash "
        "explosion blast arrest abduction kidnapping crash collision earthquake quake flood coup election referendum"
    ).split()
)
"""What befell others, or they did, on a day of its own."""
