"""Who was at a meeting of which it was told before who held it: "Joining him on the call were"."""

from dataclasses import replace

from db.vocabulary import Basis, Modality
from seed.extract.meetings.attendance.shared import OCCASIONS, is_told
from seed.extract.meetings.event import Event
from seed.extract.meetings.frame import Encounter, distinct
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node

HELD = OCCASIONS | frozenset("call conference summit teleconference videoconference gathering dinner".split())
"""What is held with several."""
NEAR = 4
"""No more than so many sentences on, it is told who they were."""


def _who_held_it(noun: Node, event: Event, told: Event | None) -> list[Side]:
    """Who held what was told before, where a clause tells who took part in it besides: "on the call were"."""
    if told is None or noun.lemma_ not in HELD or noun.tag_ != "NN" or not is_told(noun) or not event.actors:
        return []
    apart = event.parsed.sentence.index - told.parsed.sentence.index
    other = event.modality is not told.modality or told.modality not in (Modality.ACTUAL, Modality.PLANNED)
    if other or not 0 < apart <= NEAR or any(prepositional(noun, "with", "between", "of", "among")):
        return []
    return [side for side in told.sides if side.person]


def with_who_held_it(noun: Node, found: Encounter, event: Event, told: Event | None) -> tuple[Encounter, Event]:
    """What a clause tells of, with those who held it, and with the day of that."""
    hosts = _who_held_it(noun, event, told)
    if not hosts or told is None:
        return found, event
    start = event.start or (
        replace(told.start, basis=Basis.DERIVED, confidence=0.6) if told.start is not None else None
    )
    whole = replace(event, sides=distinct([*hosts, *event.sides]), start=start)
    return replace(found, sides=distinct([*hosts, *found.sides])), whole


def held_with_several(parsed: Parsed, sides: Sides, verb: Node) -> list[Side]:
    """Who spoke to several whom it names nowhere in its clause: "spoke today with allies and partners"."""
    persons = [side for one in subjects(verb) for side in sides.of(parsed, one) if side.person]
    others = [one for one in prepositional(verb, "with", "to") if one.lower_ in SEVERAL]
    return persons if len(persons) == 1 and others else []


SEVERAL = frozenset("leaders allies partners counterparts colleagues ministers presidents premiers chiefs".split())
"""Whom somebody in office speaks to, if they are several."""
