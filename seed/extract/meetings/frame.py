"""How a word tells of a meeting: the frames of meeting_words.csv, and the means by which it was held."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from db.vocabulary import Basis, Medium
from seed.extract.meetings.frames.tour import is_errand, is_of_tour
from seed.extract.sentences.clause import prepositional
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.node import Node
from seed.records import Found
from seed.reference.table import read_rows

EVENTS = ("EVENT", "VISIT", "REMOTE", "PERSONAL")
"""The frames of nouns that tell of a meeting."""
BRINGING = frozenset(["bring", "seat", "get"])
"""What is done to those who are to talk."""
LEADING = frozenset("lead head take accompany".split())
LED = frozenset("delegation team mission group minister official executive businessman".split())
"""Those at whose head somebody travels."""
_NEARNESS = frozenset(["person", "face", "side", "sides", "beside", "company"])
"""Without one of these words nobody is told to be near another."""


_TABLED = frozenset("go return come get be sit gather resume stay remain".split())
"""Verbs of those who come to a table, or sit at it."""
_TO_TABLE = ("to", "at", "around", "round")
_NEGOTIATING = frozenset("negotiating negotiation negotiations bargaining conference peace same one".split())
"""What tells of a table that those who talk sit at it."""


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
        (child.dep_ in ("compound", "amod") and child.text.istitle()) or child.lower_ == "to" for child in node.children
    ):
        return None  # "the Kigali leg", "a fourth leg, to Kigali,"; not "the second leg" of a match
    if lemma == "arrival" and part == "NOUN" and not _is_somewhere(node):
        return None
    papers = part == "VERB" and not _PAPERS.isdisjoint(_words(parsed))
    if papers and any(is_credence(child) for child in (*node.children, *papers_behind_place(node))):
        return Frame("CREDENTIALS", Medium.IN_PERSON)
    if part == "VERB" and ((lemma in LEADING and _leads_somewhere(node)) or is_of_tour(node)):
        return Frame("JOURNEY", Medium.IN_PERSON)
    if part == "VERB" and is_brought_to_table(node):
        return Frame("BRING", Medium.IN_PERSON)
    if part == "VERB" and lemma in _TABLED and _is_to_table(node):
        return Frame("WITH", None)
    if part == "VERB":
        if lemma in SEATING and "table" in _words(parsed) and is_at_table(node):
            return Frame("SIDE_BY_SIDE", Medium.IN_PERSON)
        for child in node.children if lemma in _first_words() else ():
            if child.dep_ in ("prt", "prep", "dobj", "nsubjpass", "advmod", "npadvmod", "acomp", "pobj", "attr"):
                found = _frames().get((f"{lemma} {child.lemma_.lower()}", part))
                got = lemma == "get" and any(one.dep_ == "dobj" for one in node.children)
                if found is not None and not got and not (lemma == "call" and _is_of_day(parsed, child)):
                    return found
        if lemma in STAYING and _stays_for_talks(node):
            return Frame("JOURNEY", Medium.IN_PERSON)
        if lemma == "put" and any(one.lemma_ == "picture" for one in prepositional(node, "in")):
            return Frame("OBJECT", None)  # "put the envoys in the picture"
        if lemma in ("have", "be") and not LISTS.isdisjoint(_words(parsed)) and _is_of_list(node):
            return Frame("LISTED", None)
        if lemma == "bring" and "together" in _words(parsed) and _is_together_behind(node):
            return _frames()["bring together", "VERB"]
        if lemma == "take" and any(one.lemma_ == "tour" for one in prepositional(node, "on")):
            return Frame("OBJECT_PERSON", Medium.IN_PERSON)  # "took her guest on a tour of the port"
        if lemma == "be" and any(one.lemma_ in ("phone", "telephone", "line") for one in prepositional(node, "on")):
            return Frame("SPEAK", Medium.PHONE)
        if not _NEARNESS.isdisjoint(_words(parsed)) and (is_in_person(node) or with_at_side(node)):
            return Frame("BESIDE", Medium.IN_PERSON)
        if (lemma, part) not in _frames() and not _beyond().isdisjoint(_words(parsed)) and is_side_by_side(node):
            return Frame("SIDE_BY_SIDE", None)
    if lemma == "mission" and is_errand(node):
        return Frame("VISIT", Medium.IN_PERSON)
    if lemma == "ceremony":  # "the swearing-in ceremony of Orlov"
        return next((one for child in node.children if (one := _frames().get((child.lower_, part)))), None)
    named = _frames().get((lemma.removesuffix("s"), part)) if node.tag_ == "NNPS" else None  # "the Consultations"
    return _frames().get((lemma, part)) or named


def _is_somewhere(arrival: Node) -> bool:
    """Whether it is told where somebody arrives: "on her arrival in Lima", "here"; not "upon arrival"."""
    return any(one.lower_ in ("in", "at", "here") for one in arrival.subtree)


def _is_of_day(parsed: Parsed, preposition: Node) -> bool:
    """Whether it leads to a day only: "On Friday, Orlov called Berg"."""
    return any(parsed.unit(one).kind is UnitKind.DATE for one in preposition.children)


def _is_to_table(verb: Node) -> bool:
    """Whether several come to talks: "went back to the negotiating table", "sat down at the bargaining table"."""
    below = [verb, *(child for child in verb.children if child.dep_ in ("acomp", "advmod", "prt"))]
    tables = (one for above in below for one in prepositional(above, *_TO_TABLE) if one.lemma_ == "table")
    return any(child.lower_ in _NEGOTIATING for table in tables for child in table.children)


@lru_cache(maxsize=1)
def _words(parsed: Parsed) -> frozenset[str]:
    """The words of the sentence that is read, which rules for a few of them need not look for in each clause."""
    return frozenset(node.lower_ for node in parsed.nodes)


def is_side_by_side(verb: Node) -> bool:
    """Whether what several did they did together, from afar or for hours: "agreed by phone"."""
    if is_remote(verb) or any(child.lower_ == "together" for child in verb.children):
        return True
    if any(one.lemma_ == "side" for one in prepositional(verb, "by")) or _opens_side_by_side(verb):
        return True
    return is_for_hours(verb)


def is_remote(verb: Node) -> bool:
    """Whether something is told to have been done from afar: "by phone", "via video link"."""
    objects = [child for child in verb.children if child.dep_ == "dobj"]
    tied = [*objects, *prepositional(verb, "to"), *(one for each in objects for one in prepositional(each, "to"))]
    means = (one for above in (verb, *tied) for one in prepositional(above, "by", "via", "over", "through", "on"))
    return any(one.lower_ in _remote() for one in means)


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
    company = [one for one in prepositional(verb, "in") if one.lower_ == "company"]  # "in the company of Orlov"
    return [one for noun in company for one in prepositional(noun, "of")] + [
        one
        for one in prepositional(verb, "with")
        if by or any(at.lemma_ == "side" for at in prepositional(one, "at", "by")) or any(prepositional(one, "beside"))
    ]


SEATING = frozenset("return come get go be sit gather take".split())
"""What those do who negotiate: "returned to the table", "took their seats at the table"."""


def _is_together_behind(verb: Node) -> bool:
    """Whether "together" stands behind whom somebody brings, where the parser ties it to a day or a place."""
    return any(one.lower_ == "together" for child in verb.children if child.dep_ == "prep" for one in child.children)


LISTS = frozenset("list agenda programme program schedule itinerary calendar diary".split())
"""On what those stand whom somebody is still to meet."""


def _is_of_list(verb: Node) -> bool:
    """Whether somebody is on a list: "has Orlov on her list", "next on her list is Orlov"; what is there, is not."""
    named = [child for child in verb.children if child.dep_ in ("dobj", "attr") or child.i > verb.i]
    return bool(lists_under(verb)) and any(one.pos_ == "PROPN" for one in named)


def lists_under(verb: Node) -> list[Node]:
    """The lists on which something is told to be: "on her agenda", "next on her list", "among those on her list"."""
    above = [verb, *(child for child in verb.children if child.dep_ in ("advmod", "acomp"))]
    above += [*prepositional(verb, "among"), *(child for child in verb.children if child.dep_ == "dobj")]
    return [one for each in above for one in prepositional(each, "on", "in") if one.lemma_ in LISTS]


def is_at_table(verb: Node) -> bool:
    """Whether somebody comes to a table to negotiate, or is there: "were back at the negotiating table"."""
    below = [verb, *(child for child in verb.children if child.dep_ in ("advmod", "dobj", "acomp"))]
    return any(one.lemma_ == "table" for above in below for one in prepositional(above, "to", "at", "around", "round"))


def is_brought_to_table(verb: Node) -> bool:
    """Whether others are brought, or seated, where they talk: "bring them to one table", "around the same table"."""
    brought = verb.lemma_ in BRINGING and any(child.dep_ == "dobj" for child in verb.children)
    return brought and is_at_table(verb)


def _leads_somewhere(verb: Node) -> bool:
    """Whether somebody goes somewhere at the head of others: "led a delegation to Lima", "took ministers to"."""
    led = [child for child in verb.children if child.dep_ == "dobj" and child.lemma_ in LED]
    return any(True for above in (verb, *led) for _ in prepositional(above, "to")) if led else False


STAYING = frozenset(["remain", "stay"])


def _stays_for_talks(verb: Node) -> bool:
    """Whether somebody stays to visit or talk: "will remain in Lima until Friday for an official visit"."""
    below = [one for child in verb.children if child.dep_ == "prep" for one in child.children]
    aims = (one for above in (verb, *below) for one in prepositional(above, "for", "on"))
    return any(frame_of_noun(one.lemma_.lower()) is not None for one in aims)


def is_for_hours(verb: Node) -> bool:
    """Whether something is told to have gone on for hours."""
    below = [verb, *(child for child in verb.children if child.dep_ == "dobj")]
    spans = [one for above in below for one in prepositional(above, "for")]
    return any(one.lemma_ in ("hour", "minute") for one in spans)


PAPERS = ("dobj", "nsubjpass", "npadvmod", "appos")
"""As what papers stand that are presented or received, also behind a place: "received, at the palace, letters"."""


_PAPERS = frozenset("letter letters paper papers".split())


def is_credence(noun: Node) -> bool:
    """Whether papers are those that an envoy is sent with: "Letters of Credence"; a letter of a president is none."""
    if noun.dep_ not in PAPERS or noun.lemma_.lower() not in _PAPERS:
        return False
    return any(one.lower_ in ("credence", "commission", "credentials") for one in prepositional(noun, "of"))


def papers_behind_place(verb: Node) -> Iterator[Node]:
    """What the parser ties to the place before it: "received, at State House, the letters of credence of"."""
    for place in prepositional(verb, "at", "in"):
        yield from (child for child in place.children if child.dep_ == "appos")


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
    """Nothing else, unless it is persons of two sides: what states do with each other need be no meeting."""
    persons = [side for side in found.sides if side.person or side.titled]
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
