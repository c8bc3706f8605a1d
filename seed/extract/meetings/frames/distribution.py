"""One meeting or several: "held meetings with A, B and C" tells of somebody who met each in turn."""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise

from seed.extract.meetings.frame import frame_of
from seed.extract.meetings.telling import listed_behind, verb_of
from seed.extract.officials.words import LIKE_SEVERAL
from seed.extract.sentences.clause import prepositional
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.retied.gapped import is_of_another_day
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.node import Node
from seed.reference.table import read_rows

NEAR = 3
"""So many words may lead from a verb to that it was done apart: "at separate ceremonies"."""
BESIDE = frozenset("sidelines sideline margins margin fringes".split())
BEHIND = 6
"""So many words on it is told of what: "on the sidelines of the third annual Pacific summit"."""
SEVERAL = frozenset(["meetings", "engagements", "encounters", "bilaterals"])
"""What is had with each of several in turn."""
MEASURES = frozenset("series string number flurry spate host".split())
"""What is one only of several: "a series of meetings"."""
OF_THREE = frozenset("trilateral tripartite three-way quadrilateral four-way quadripartite".split())
"""What a headline calls a meeting at which one met several at once."""
APART = frozenset(["separately", "others"])
HEADLINES = 2
"""So many first sentences may be headlines."""
PHONES = frozenset(["phone", "telephone", "telephoned", "phoned", "calls"])


def part(
    parsed: Parsed, node: Node, leading: Iterable[Side], sides: Sequence[Side], *, apart: bool = False
) -> list[list[Side]]:
    """The sides of each meeting that a clause tells of.

    Args:
        parsed: the sentence.
        node: the verb or noun of meeting.
        leading: its subject.
        sides: all who are told to have met.
        apart: whether it was one after the other anyhow: nobody visits two states at once.
    """
    leaders = actors_of(list(leading)) or _who_met_counterparts(parsed, sides)
    if len(leaders) > 1 and (_is_of_one(parsed, node) or _are_separate(parsed, node)):
        others = [side for side in sides if side.ref not in leaders]
        leaders = actors_of(others)
        apart = True
    if not leaders and any(side.person for side in leading):
        return [[*leading, side] for side in actors_of(sides).values()]  # each with one of whom it is not told whose
    if len(leaders) != 1:
        return [list(sides)]
    host = next(iter(leaders))
    own = [side for side in sides if side.ref == host]
    met: dict[str, list[Side]] = {}
    for side in sides:
        if side.ref and side.ref != host:
            met.setdefault(side.ref, []).append(side)
    if len(met) < 2 or not (apart or _is_each_in_turn(parsed, node)):
        return [list(sides)]
    return [own + others for others in met.values()]


def _is_of_one(parsed: Parsed, node: Node) -> bool:
    """Whether each who does it does so by himself: envoys who present their credentials."""
    frame = frame_of(parsed, node)
    return frame is not None and frame.name == "CREDENTIALS"


def _are_separate(parsed: Parsed, node: Node) -> bool:
    """Whether several did the same apart: "called separately on Ruiz", "in separate meetings with"."""
    told = (one for one in parsed.nodes if one.lower_ in ("separate", "separately"))
    return any(node in list(one.ancestors)[:NEAR] for one in told)


def _who_met_counterparts(parsed: Parsed, sides: Sequence[Side]) -> dict[str, Side]:
    """The one who is named where all others are his counterparts: "Vega's meetings with his counterparts from"."""
    persons = actors_of([side for side in sides if side.person])
    counterparts = parsed.sentence.has(LIKE_SEVERAL)
    return persons if counterparts and len(persons) == 1 else {}


def _is_during_several(verb: Node) -> bool:
    """Whether something was done at meetings with each: "During the meetings he signed pacts with Vega and Ruiz"."""
    return any(one.lower_ in SEVERAL for one in prepositional(verb, "during", "at", "in"))


def _is_each_in_turn(parsed: Parsed, node: Node) -> bool:
    spoken = [one.lower_ for one in parsed.nodes if parsed.unit(one).kind is UnitKind.WORD]
    words = {*spoken, *(f"{word} {following}" for word, following in pairwise(spoken))}
    aside = parsed.sentence.has(APART) and words.isdisjoint(APART)  # left out: "met Orlov and, separately, Berg"
    if aside or words & _words("IN_TURN") or _is_during_several(node):  # whatever summit they had come for
        return True
    if any(one.has(OF_THREE) for one in parsed.document.sentences[:HEADLINES] if not one.is_body):
        return False
    near = (word for at, word in enumerate(spoken) if BESIDE & set(spoken[max(at - BEHIND, 0) : at]))
    beside = set(near) & {"summit"}  # "on the sidelines of the summit", where each was met
    if words & together() - beside and not words & {"separate", "separately"}:
        return False
    if any(_names_some(parsed, one) for one in parsed.nodes[node.i :]):
        return True
    if _is_one(node):
        return False
    if words & PHONES and "conference" not in words:
        return True
    tokens = parsed.sentence.words
    if any(word in LIKE_SEVERAL and following in ("from", "of") for word, following in pairwise(tokens)):
        return True  # "his counterparts from Peru and Chad"; not "his Peruvian and Chadian counterparts"
    if not _words("GATHERING").isdisjoint((*tokens, *(" ".join(pair) for pair in pairwise(tokens)))):
        return True  # "met with Orlov and Berg, who are in Lima for the expo": each had come for that
    if listed_behind(parsed, node) or any(_is_of_another_day(parsed, one) for one in parsed.nodes):
        return True
    also = {"also"} if not _is_also(parsed, node) else set()
    return bool(words & _words("APART") - also) or any(one.lower_ in SEVERAL for one in (node, *node.children))


def _is_of_another_day(parsed: Parsed, person: Node) -> bool:
    """Whether somebody is listed with another, each with a day of his own."""
    listed = person.dep_ == "conj" and parsed.unit(person).kind in (UnitKind.PERSON, UnitKind.TITLE)
    return listed and is_of_another_day(person.head, person, parsed.units)


def _names_some(parsed: Parsed, word: Node) -> bool:
    """Whether some are named of many who were met: "met several leaders, including President Orlov", "those of"."""
    behind = parsed.nodes[word.i + 1 : word.i + 3] if word.lower_ == "including" else ()
    following = next((one for one in behind if one.lower_ != "the"), None)
    return following is not None and (
        following.lower_ == "those" or parsed.unit(following).kind in (UnitKind.PERSON, UnitKind.TITLE)
    )


def _is_also(parsed: Parsed, node: Node) -> bool:
    """Whether "also" is told of a meeting: "also met"; not "he also said, after meeting"."""
    near = (node, verb_of(node), node.head, *((node.head.head,) if node.head.dep_ in ("dobj", "conj", "xcomp") else ()))
    return any(one.lower_ == "also" and one.head in near for one in parsed.nodes)


def _is_one(node: Node) -> bool:
    """Whether what is told was a single talk, or a call: "had a telephone conversation with both"."""
    nouns = [one for one in (node, *node.children) if one.pos_ == "NOUN" and one.dep_ in ("dobj", "pobj", "nsubj")]
    single = (noun for noun in nouns if noun.tag_ == "NN" and noun.lemma_ not in MEASURES)
    return any(child.lower_ in ("a", "one") for noun in single for child in noun.children)


def together() -> frozenset[str]:
    """The words that tell that several met at once: "trilateral", "jointly"."""
    return _words("TOGETHER")


@cache
def _words(company: str) -> frozenset[str]:
    rows = read_rows("company_words.csv", ("word", "company"))
    return frozenset(row.text("word") for row in rows if row.text("company") == company)
