"""Whose meeting it is that somebody tells of as his own: "Orlov said that a meeting with Berg was planned"."""

from collections.abc import Iterable

from db.vocabulary import OfficeRole
from seed.extract.meetings.frame import Encounter, distinct
from seed.extract.meetings.frames.doers import TALKS
from seed.extract.meetings.frames.occasion import DELEGATES
from seed.extract.meetings.telling import is_passive, verb_of
from seed.extract.names.actor import is_country
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.place import place_of
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node
from seed.extract.text.speech import cue_of

REPORTED = ("ccomp", "parataxis")
"""How a clause depends on the verb of who says what it tells."""


def teller(parsed: Parsed, sides: Sides, noun: Node) -> Side | None:
    """The one official who tells of a meeting with another; of a spokesman the state that he speaks for."""
    if noun.pos_ in ("VERB", "AUX"):
        return None
    verb = verb_of(noun)
    if verb.dep_ in REPORTED and noun.dep_ != "dobj":
        verb = verb.head
    elif noun.dep_ != "dobj":
        return None
    return _speaker(parsed, sides, verb)


def _speaker(parsed: Parsed, sides: Sides, verb: Node) -> Side | None:
    """The one official who says what a verb of speech tells; of a spokesman the state that he speaks for."""
    if verb.pos_ != "VERB" or cue_of(verb) is None:
        return None
    said = [side for one in subjects(verb) for side in sides.of(parsed, one) if side.person and side.ref]
    if len(said) != 1:
        return None
    speaks = said[0].person is not None and OfficeRole.SPOKESPERSON in said[0].person.roles
    return said[0].as_actor() if speaks else said[0]


def with_teller(parsed: Parsed, sides: Sides, noun: Node, found: Encounter) -> Encounter:
    """With who did something at talks that are nobody's yet, and the official of another state who tells of it.

    "Orlov said that Berg had promised help in talks here", "he had been assured by Peruvian officials in meetings".
    """
    if found.sides or not _is_of_anybody(noun):
        return found
    verb = next((one for one in noun.ancestors if one.pos_ == "VERB" and (subjects(one) or is_passive(one))), None)
    if verb is None or verb.dep_ not in REPORTED or verb.tag_ not in ("VBD", "VBN") or cue_of(verb.head) is None:
        return found
    told = _speaker(parsed, sides, verb.head)
    if told is None or any(child.dep_ == "neg" for child in verb.children):
        return found
    by = prepositional(verb, "by") if is_passive(verb) else ()
    doing = [side for one in _in_office(parsed, [*subjects(verb), *by]) for side in sides.of(parsed, one) if side.ref]
    both = distinct([told, *doing])
    where = place_of(parsed, noun)
    elsewhere = where is not None and where.value.country not in actors_of(both)
    of_two = len(actors_of(both)) == 2 and all(map(is_country, actors_of(both)))
    return Encounter(both, []) if of_two and not elsewhere else found


def _in_office(parsed: Parsed, nodes: Iterable[Node]) -> list[Node]:
    """Those words that mean officials, by name, pronoun or title, or people of a state who talk for it."""
    holding = (UnitKind.PERSON, UnitKind.TITLE)
    return [
        one
        for one in nodes
        if parsed.unit(one).kind in holding or one.pos_ == "PRON" or one.lemma_ in DELEGATES or one.lemma_ in FELLOWS
    ]


FELLOWS = frozenset("side counterpart colleague".split())
"""What those of another state are called with whom one talks."""


def _is_of_anybody(noun: Node) -> bool:
    """Whether talks at which somebody did something are nobody's yet: "in talks here", not "at a cabinet meeting"."""
    at = noun.dep_ == "pobj" and noun.head.lower_ in ("in", "during", "at") and noun.lemma_ in TALKS
    if not at or any(prepositional(noun, "of", "with", "between", "among")):
        return False
    return not any(c.dep_ in ("poss", "compound") or c.lower_ in ("the", "this", "that") for c in noun.children)
