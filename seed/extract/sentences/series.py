"""A series of meetings that an article announces before it tells of each: "held five bilaterals on the margins".

What follows tells of one after another by no word for a meeting: "Oman's minister thanked him for the aid".
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from seed.extract.officials.words import LIKE_SEVERAL, words_of
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side
from seed.extract.text.node import Node
from seed.reference.table import read_rows

OFFICIALS = LIKE_SEVERAL | frozenset(
    (
        "minister leader president premier ambassador envoy diplomat delegate counterpart colleague peer dignitary "
        "chancellor head"
    ).split()
)
"""Of whom several who are met are taken to be other states'."""
UNOFFICIAL = words_of("UNOFFICIAL")
"""Words for leaders of whom none acts for a state: "business leaders"."""
RECEIVING = frozenset("meet receive confer see talk speak host".split())
"""Verbs of which each of several who are told to come in turn is met by itself."""
PLURALS = ("NNS", "NNPS")
PRESENTING = frozenset(["present", "submit", "tender", "hand"])
"""What envoys do with their credentials."""
CALLS = frozenset(["call", "phonecall", "phone-call"])
"""Meetings that are received, from whoever made them."""
CREDENTIALS = frozenset(["credentials", "credential", "credence", "commission"])
"""Words for the papers that envoys are sent with."""


@dataclass(frozen=True, slots=True)
class Series:
    """Whose meetings are told one after another, and by which word of which sentence they were announced."""

    host: Side
    parsed: Parsed
    node: Node


def announced(parsed: Parsed, of: Callable[[Parsed, Node], list[Side]]) -> Series | None:
    """The series that a sentence announces, if it is one of meetings with other states' officials.

    Args:
        parsed: the sentence, its words resolved.
        of: whom a noun phrase means.
    """
    spoken = [node.lower_ for node in parsed.nodes]
    words = {*spoken, *(f"{word} {following}" for word, following in pairwise(spoken))}
    if not parsed.sentence.is_body:
        return None
    for node in parsed.nodes:
        hosts = _hosts(parsed, node, words)
        sides = [side for one in hosts for side in of(parsed, one)]
        if len(sides) == 1 and sides[0].person and sides[0].ref:
            return Series(sides[0], parsed, node)
    return None


def _hosts(parsed: Parsed, node: Node, words: set[str]) -> list[Node]:
    """Who has several meetings, as the subject of a verb that says so, or as whom envoys present their papers to."""
    if parsed.unit(node).kind is not UnitKind.WORD:
        return []
    if node.tag_ in PLURALS and node.lemma_.lower() in _meetings() and (_are_several(node) or _with_some(node)):
        verb = next((above for above in node.ancestors if above.pos_ in ("VERB", "AUX")), None)
        abroad = not words.isdisjoint(_words("AMONG_STATES"))
        return (
            subjects(verb) if verb is not None and (_with_officials(node) or (abroad and not _with_any(node))) else []
        )
    if node.pos_ != "VERB":
        return []
    papers = not CREDENTIALS.isdisjoint(words) and any(one.lower_ in CREDENTIALS for one in node.subtree)
    if papers and node.lemma_ in ("receive", "accept") and any(_is_of_others(one) for one in node.subtree):
        return subjects(node)
    if node.lemma_ in RECEIVING and (not words.isdisjoint(_in_turn()) or _are_counted(node)):
        return subjects(node) if _with_officials(node) else []
    called_on = list(prepositional(node, "on", "upon")) if node.lemma_ == "call" else []
    asked = any(child.tag_ == "VB" for one in (node, *called_on) for child in one.children)  # "called on him to resign"
    if called_on and not asked and any(_is_of_others(one) for one in subjects(node)):
        return called_on
    if papers and node.lemma_ in PRESENTING and any(one.tag_ == "NNS" for one in subjects(node)):
        return list(prepositional(node, "to"))
    return []


def _are_several(meetings: Node) -> bool:
    """Whether meetings are told to be several: "six bilaterals", "a string of meetings", "separate talks"."""
    series = meetings.head.head if meetings.dep_ == "pobj" and meetings.head.lower_ == "of" else None
    counted = any(child.pos_ == "NUM" or child.lower_ in _words("SEVERAL") for child in meetings.children)
    return counted or (series is not None and series.lemma_ in _words("SEVERAL"))


def _are_counted(verb: Node) -> bool:
    """Whether those who are met are told to be several: "received four ambassadors"."""
    met = [child for child in verb.children if child.dep_ == "dobj"] + list(prepositional(verb, "with"))
    return any(_is_some(one) or (_is_plural(one) and _are_several(one)) for one in met)


def _with_some(meetings: Node) -> bool:
    """Whether meetings are told to be with several: "meetings with various leaders", "with many of his peers"."""
    return any(
        _is_some(one) or (_is_plural(one) and (_are_several(one) or _are_of_several(one)))
        for one in _with_any(meetings)
    )


def _are_of_several(officials: Node) -> bool:
    """Whether it is told of how many states they are: "calls from leaders of several friendly nations"."""
    return any(_is_some(one) or (_is_plural(one) and _are_several(one)) for one in prepositional(officials, "of"))


def _is_plural(noun: Node) -> bool:
    return noun.tag_ in PLURALS or are_officials(noun)


def _is_some(noun: Node) -> bool:
    """Whether a word only tells how many: "a number of diplomats", "many of his counterparts"."""
    counting = noun.lower_ in _words("SEVERAL")
    return counting and any(one.tag_ in PLURALS for one in prepositional(noun, "of"))


def _with_any(meetings: Node) -> list[Node]:
    """With whom they were, whatever word the parser ties it to."""
    verb = next((above for above in meetings.ancestors if above.pos_ in ("VERB", "AUX")), meetings)
    series = meetings.head.head if meetings.dep_ == "pobj" else meetings
    words = ("with", "between", "from") if meetings.lemma_ in CALLS else ("with", "between")
    return [one for above in (meetings, series, verb) for one in prepositional(above, *words)]


def _with_officials(node: Node) -> bool:
    """Whether somebody meets several officials of other states."""
    met = _with_any(node) + [child for child in node.children if child.dep_ == "dobj" and node.pos_ == "VERB"]
    met += [one for noun in met for one in noun.conjuncts]
    return any(_is_of_others(one) for one in met)


def _is_of_others(noun: Node) -> bool:
    """Whether a noun means several in office: "colleagues", "the ambassadors of Chad and Peru", "heads of state"."""
    of = list(prepositional(noun, "of"))
    inner = [*of, *(other for one in of for other in one.conjuncts)]
    private = any(child.lower_ in UNOFFICIAL for child in noun.children)
    return any(map(are_officials, (noun, *inner))) and not private


def are_officials(noun: Node) -> bool:
    """Whether a noun means several in office, and be it written as a name: "colleagues", "new Ambassadors to Chad"."""
    named = noun.tag_ == "NNP" and noun.lower_.endswith("s") and noun.lower_.removesuffix("s") in OFFICIALS
    sent = noun.lemma_ == "representative" and any(child.lower_ == "diplomatic" for child in noun.children)
    return named or (noun.tag_ in PLURALS and (sent or noun.lemma_.lower() in OFFICIALS))


@cache
def _meetings() -> frozenset[str]:
    """The nouns for meetings and calls; a visit to several is a tour."""
    rows = read_rows("meeting_words.csv", ("lemma", "part", "frame", "medium"))
    frames = ("EVENT", "REMOTE", "PERSONAL")
    return frozenset(row.text("lemma") for row in rows if row.text("part") == "NOUN" and row.text("frame") in frames)


@cache
def _in_turn() -> frozenset[str]:
    """What tells that each of several was met by himself: "separately", "one after another"."""
    rows = read_rows("company_words.csv", ("word", "company"))
    return frozenset(row.text("word") for row in rows if row.text("company") == "IN_TURN") | {"separately"}


@cache
def _words(use: str) -> frozenset[str]:
    """The words of a use in series_words.csv."""
    rows = read_rows("series_words.csv", ("word", "use"))
    return frozenset(row.text("word") for row in rows if row.text("use") == use)
