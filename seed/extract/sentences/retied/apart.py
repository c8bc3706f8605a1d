"""Where the parser ties a word to the next best: "discussed with Orlov | trade", "said it would grow | after meeting".

What belongs together is all known then, and only stands in another order, or with something between.
"""

from seed.extract.officials.words import words_of
from seed.extract.sentences.clause import SUBJECTS
from seed.extract.sentences.unit import Unit, UnitKind
from seed.extract.text.node import Node

TREATED = frozenset("discuss review explore examine assess evaluate analyse analyze tackle broach".split())
"""What those do with a matter who talk about it."""
SAYING = frozenset("say report announce add tell warn stress note".split())
ACTING = words_of("ACTING_BODY") | words_of("DESCRIBED")
"""What those are called who may meet others."""
OPENING = {"Meeting": "meet", "Hosting": "host", "Greeting": "greet", "Telephoning": "telephone", "Phoning": "phone"}
"""What opens a sentence and is no part of the name behind it: "Meeting | Orlov in Lima, Berg said"."""


def part_persons(person: Node, units: tuple[Unit, ...]) -> None:
    """Let somebody be met himself, and not only tell what others are."""
    others = person.head
    if others.head is others:
        return
    if units[others.i].kind is UnitKind.WORD and _is_source(others):
        _part_source(person, others)
    elif others.head.lower_ == "with" and others.head.dep_ == "prep":
        _part_matter(person, others)
    linked = any(child.dep_ == "cc" and child.i < others.i for child in person.children)
    whose = [child for child in person.children if child.dep_ == "conj"]  # "with Orlov and Chadian troops"
    if linked and others.tag_ == "NNS" and all(units[one.i].kind is UnitKind.ACTOR for one in whose):
        person.hang(others.head, others.dep_)
        others.hang(person, "conj")
        for one in whose:
            one.hang(others, "amod")


def _is_source(noun: Node) -> bool:
    """Whether what stands before is what those say: "…, officials said"."""
    return any(one.lemma_ in SAYING and one.pos_ == "VERB" for one in noun.doc[noun.i + 1 : noun.i + 2])


def _part_source(person: Node, source: Node) -> None:
    """Part somebody from those who tell of him: "called on Orlov |, officials said"."""
    said, before = source.nbor(1), person.nbor(-1) if person.i else person
    if source.dep_ in ("pobj", "dobj"):
        person.hang(source.head, source.dep_)
        source.hang(said, "nsubj")
    elif before.dep_ == "prep" and not any(before.children):
        person.hang(before, "pobj")


def _part_matter(person: Node, matter: Node) -> None:
    """Part somebody from what is discussed with him: "discussed with Orlov | trade", "… | ways to boost it"."""
    preposition = matter.head
    verb = next((above for above in preposition.ancestors if above.pos_ == "VERB"), preposition)
    before = person.doc[preposition.i + 1 : person.i]
    bare = all(one.head is matter and one.dep_ in ("det", "amod") for one in before)
    if bare and verb.lemma_ in TREATED and not any(child.dep_ == "dobj" for child in verb.children):
        person.hang(preposition, "pobj")
        matter.hang(verb, "dobj")
        for one in before:
            one.hang(person, one.dep_)


def part_others(others: Node, units: tuple[Unit, ...]) -> None:
    """Let those be met who are named among others: "met, among others, | Orlov", "with, among others, | Orlov"."""
    first = next((child for child in others.children if child.dep_ == "conj"), None)
    above = others.head.head
    if first is None or others.head.lower_ != "among" or units[first.i].kind is UnitKind.WORD:
        return
    if above.pos_ == "VERB" and not any(child.dep_ == "dobj" for child in above.children):
        first.hang(above, "dobj")
    bare = [one for one in (above, *above.children) if one.dep_ == "prep" and one.i < others.head.i]
    bare = [one for one in bare if all(child.dep_ not in ("pobj", "pcomp") for child in one.children)]
    if bare and first.head is others:
        first.hang(bare[-1], "pobj")


def part_opening(opening: Node, units: tuple[Unit, ...]) -> None:
    """Let a sentence open with what its subject did: "Meeting | Orlov in Lima, Berg said"."""
    met = opening.head
    verb = met.head
    if opening.text not in OPENING or units[met.i].kind not in (UnitKind.PERSON, UnitKind.TITLE) or verb is met:
        return
    if not any(child.dep_ == "nsubj" and child.i > met.i for child in verb.children):
        return
    opening.tag_, opening.pos_, opening.lemma_ = "VBG", "VERB", OPENING[opening.text]
    opening.hang(verb, "advcl")
    met.hang(opening, "dobj")
    for child in met.children:
        if child.dep_ == "prep":
            child.hang(opening, "prep")


def part_from_told(after: Node, units: tuple[Unit, ...]) -> None:
    """Tie what only a person does to who says it: "said trade would grow after meeting Orlov", "ahead of talks"."""
    verb = after.head
    told = [child for child in verb.children if child.dep_ in SUBJECTS]
    done = after.lower_ == "ahead" or any(one.dep_ == "pcomp" and one.tag_ == "VBG" for one in after.children)
    things = told and all(units[one.i].kind is UnitKind.WORD and one.pos_ == "NOUN" for one in told)
    things = things and not any(one.lemma_ in ACTING for one in told)
    if done and things and verb.dep_ == "ccomp" and verb.head.lemma_ in SAYING and verb.head.i < verb.i < after.i:
        after.hang(verb.head, after.dep_)
