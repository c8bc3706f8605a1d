"""Whose meeting it is that somebody tells of as his own: "Orlov said that a meeting with Berg was planned"."""

from db.vocabulary import OfficeRole
from seed.extract.meetings.telling import verb_of
from seed.extract.sentences.clause import subjects
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side
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
    if verb.pos_ != "VERB" or cue_of(verb) is None:
        return None
    said = [side for one in subjects(verb) for side in sides.of(parsed, one) if side.person and side.ref]
    if len(said) != 1:
        return None
    speaks = said[0].person is not None and OfficeRole.SPOKESPERSON in said[0].person.roles
    return said[0].as_actor() if speaks else said[0]
