"""How a word tells of a meeting: the frames of meeting_words.csv, and the means by which it was held."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from db.vocabulary import Basis, Medium
from seed.extract.sentences.clause import prepositional
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.language import Node
from seed.records import Found
from seed.reference.table import read_rows

EVENTS = ("EVENT", "VISIT", "REMOTE", "PERSONAL")
"""The frames of nouns that tell of a meeting."""
SEATING = frozenset(["bring", "seat", "get"])
"""What is done to those who are to talk."""
LEADING = frozenset("lead head take accompany".split())
LED = frozenset("delegation team mission group minister official executive businessman".split())
"""Those at whose head somebody travels."""
_NEARNESS = frozenset(["person", "face", "side", "sides", "beside"])
"""Without one of these words nobody is told to be near another."""


@dataclass(frozen=True, slots=True)
class Frame:
    """How a word tells of a meeting, and the medium that it implies."""

    name: str
    medium: Medium | None


@dataclass(frozen=True, slots=True)
class Encounter:
    """Who took part, by one word.

    Attributes:
        leading: those of them who are its subject.
        nouns: the places of the nouns that tell of the same and need not be read again.
        whom: of a meeting that is told without saying whose it was, those with whom: "another meeting was with".
    """

    sides: list[Side]
    leading: list[Side]
    nouns: frozenset[int] = frozenset()
    whom: tuple[Side, ...] = ()


NOBODY = Encounter([], [])


def frame_of(parsed: Parsed, node: Node) -> Frame | None:
    """The frame of a word: by itself and what belongs to it ("call on", "shake hands"), else by itself."""
    if parsed.unit(node).kind is not UnitKind.WORD:
        return None
    part = {"PROPN": "NOUN", "AUX": "VERB"}.get(node.pos_, node.pos_)
    part = "NOUN" if part == "ADJ" and node.dep_ in ("dobj", "pobj", "nsubj", "nsubjpass") else part  # "a bilateral"
    lemma = node.lemma_.lower()
    if lemma == "leg" and not any(
        child.dep_ in ("compound", "amod") and child.text.istitle() for child in node.children
    ):
        return None  # "the Kigali leg"; not "the second leg" of a match
    if part == "VERB" and any(is_credence(child) for child in node.children):
        return Frame("CREDENTIALS", Medium.IN_PERSON)
    if part == "VERB" and lemma in LEADING and _leads_somewhere(node):
        return Frame("JOURNEY", Medium.IN_PERSON)
    if part == "VERB" and lemma in SEATING and is_at_table(node):
        return Frame("BRING", Medium.IN_PERSON)
    if part == "VERB":
        for child in node.children if lemma in _first_words() else ():
            if child.dep_ in ("prt", "prep", "dobj", "nsubjpass", "advmod", "npadvmod", "acomp", "pobj", "attr"):
                found = _frames().get((f"{lemma} {child.lemma_.lower()}", part))
                if found is not None and not (lemma == "get" and any(one.dep_ == "dobj" for one in node.children)):
                    return found
        if lemma == "put" and any(one.lemma_ == "picture" for one in prepositional(node, "in")):
            return Frame("OBJECT", None)  # "put the envoys in the picture"
        if lemma == "be" and any(one.lemma_ in ("phone", "telephone", "line") for one in prepositional(node, "on")):
            return Frame("SPEAK", Medium.PHONE)
        if not _NEARNESS.isdisjoint(_words(parsed)) and (is_in_person(node) or with_at_side(node)):
            return Frame("BESIDE", Medium.IN_PERSON)
        if (lemma, part) not in _frames() and not _beyond().isdisjoint(_words(parsed)) and is_side_by_side(node):
            return Frame("SIDE_BY_SIDE", None)
    return _frames().get((lemma, part))


@lru_cache(maxsize=1)
def _words(parsed: Parsed) -> frozenset[str]:
    """The words of the sentence that is read, which rules for a few of them need not look for in each clause."""
    return frozenset(node.lower_ for node in parsed.nodes)


def is_side_by_side(verb: Node) -> bool:
    """Whether what several did they did together, from afar or for hours: "agreed by phone"."""
    remote = any(one.lower_ in _remote() for one in prepositional(verb, "by", "via", "over", "through"))
    if remote or any(child.lower_ == "together" for child in verb.children):
        return True
    if any(one.lemma_ == "side" for one in prepositional(verb, "by")) or _opens_side_by_side(verb):
        return True
    return is_for_hours(verb)


def _opens_side_by_side(verb: Node) -> bool:
    """Whether "side by side" stands about a verb."""
    sides = [
        child
        for child in verb.children
        if child.lemma_.lower() == "side" and child.dep_ in ("advmod", "npadvmod", "dep", "advcl")
    ]
    return any(one.lemma_ == "side" for side in sides for one in prepositional(side, "by"))


def is_in_person(verb: Node) -> bool:
    """Whether what was done to another was done in person: "to his face", "face to face", "in person"."""
    nouns = [
        *prepositional(verb, "in", "to"),
        *(child for child in verb.children if child.dep_ in ("npadvmod", "advmod")),
    ]
    return any(one.lower_ in ("person", "face") for one in nouns)


def with_at_side(verb: Node) -> list[Node]:
    """Those who are told to stand by: "with Orlov at his side", "with Orlov beside him"."""
    by = any(one.lemma_ == "side" for one in prepositional(verb, "at"))
    return [
        one
        for one in prepositional(verb, "with")
        if by or any(at.lemma_ == "side" for at in prepositional(one, "at", "by")) or any(prepositional(one, "beside"))
    ]


def is_at_table(verb: Node) -> bool:
    """Whether others are brought, or seated, where they talk: "bring them to one table", "around the same table"."""
    return verb.lemma_ in SEATING and any(
        one.lemma_ == "table" for one in prepositional(verb, "to", "at", "around", "round", "across")
    )


def _leads_somewhere(verb: Node) -> bool:
    """Whether somebody goes somewhere at the head of others: "led a delegation to Lima", "took ministers to"."""
    led = [child for child in verb.children if child.dep_ == "dobj" and child.lemma_ in LED]
    return any(True for above in (verb, *led) for _ in prepositional(above, "to")) if led else False


def is_for_hours(verb: Node) -> bool:
    """Whether something is told to have gone on for hours."""
    below = [verb, *(child for child in verb.children if child.dep_ == "dobj")]
    spans = [one for above in below for one in prepositional(above, "for")]
    return any(one.lemma_ in ("hour", "minute") for one in spans)


def is_credence(noun: Node) -> bool:
    """Whether papers are those that an envoy is sent with: "Letters of Credence"; a letter of a president is none."""
    if noun.dep_ not in ("dobj", "nsubjpass") or noun.lemma_.lower() not in ("letter", "letters", "paper", "papers"):
        return False
    return any(one.lower_ in ("credence", "commission", "credentials") for one in prepositional(noun, "of"))


def frame_of_noun(word: str) -> Frame | None:
    """The frame of a noun, singular or plural."""
    return _frames().get((word, "NOUN")) or _frames().get((word.removesuffix("s"), "NOUN"))


def medium_of(parsed: Parsed, node: Node, frame: Frame) -> Found[Medium] | None:
    """What the clause says of how they spoke, else what the word itself implies."""
    for one in parsed.nodes:
        spoken = one.dep_ not in ("compound", "amod") or one.head.lemma_ in means("SPOKEN")
        if one.lower_ in _remote() and parsed.unit(one).kind is UnitKind.WORD and spoken:
            return Found(_remote()[one.lower_], (parsed.span(one),))
    if frame.medium is None:
        return None
    if node.lemma_ == "call" and any(child.lower_ in ("courtesy", "farewell") for child in node.children):
        return Found(Medium.IN_PERSON, (parsed.span(node),), Basis.DERIVED, 0.9)
    return Found(frame.medium, (parsed.span(node),), Basis.DERIVED, 0.9)


def is_means(noun: Node) -> bool:
    """Whether a noun tells by what means, on what occasion or for how long: "by video link with", "over lunch with"."""
    return noun.lemma_.lower() in means("SPOKEN") | means("OCCASION") | means("SPAN") or noun.lower_ in _remote()


def distinct(found: Iterable[Side]) -> list[Side]:
    """Each person once, and each actor without a person unless a person is there for it."""
    persons: dict[str, Side] = {}
    bare: dict[str, Side] = {}
    for side in found:
        if side.person:
            persons.setdefault(side.person.ref, side)
        elif side.ref:
            bare.setdefault(side.ref, side)
    represented = {side.ref for side in persons.values()}
    return [*persons.values(), *(side for ref, side in bare.items() if ref not in represented)]


def between_persons(found: Encounter, otherwise: Encounter = NOBODY) -> Encounter:
    """Nothing else, unless persons of two sides are named: what states do with each other need be no meeting."""
    persons = [side for side in found.sides if side.person]
    return found if len(actors_of(persons)) >= 2 else otherwise


@cache
def means(use: str) -> frozenset[str]:
    """The words of a use in setting_words.csv."""
    rows = read_rows("setting_words.csv", ("word", "use", "medium"))
    return frozenset(row.text("word") for row in rows if row.text("use") == use)


@cache
def _remote() -> dict[str, Medium]:
    """Words that tell that those who spoke were apart."""
    rows = read_rows("setting_words.csv", ("word", "use", "medium"))
    return {row.text("word"): Medium(row.text("medium")) for row in rows if row.text("use") == "REMOTE"}


@cache
def _beyond() -> frozenset[str]:
    """Words without one of which nothing is told to be done side by side."""
    return frozenset("together side sides hour hours minute minutes".split()) | _remote().keys()


@cache
def _first_words() -> frozenset[str]:
    """The verbs that make a frame with a word that belongs to them: "shake" of "shake hand"."""
    return frozenset(lemma.split()[0] for lemma, _ in _frames() if " " in lemma)


@cache
def _frames() -> dict[tuple[str, str], Frame]:
    rows = read_rows("meeting_words.csv", ("lemma", "part", "frame", "medium"))
    return {
        (row.text("lemma"), row.text("part")): Frame(
            row.text("frame"), Medium(medium) if (medium := row.optional("medium")) else None
        )
        for row in rows
    }
