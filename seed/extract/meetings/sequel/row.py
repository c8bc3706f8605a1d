"""Meetings told by their place in a row: "had two calls. The first was with Orlov, and the second with Berg"."""

from dataclasses import replace

from seed.extract.meetings.event import Event
from seed.extract.meetings.frame import distinct, frame_of
from seed.extract.sentences.clause import subjects
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node

IN_ROW = frozenset("first second third fourth fifth last latter other".split())
"""What tells behind "two calls" which of them is meant."""


def one_in_row(sides: Sides, parsed: Parsed, preposition: Node, told: Event, host: Side) -> Event | None:
    """Another of those meetings, of whose "with" it is told only which it was; on the day and by the medium of all.

    Args:
        sides: whom words mean.
        parsed: the sentence.
        preposition: the "with".
        told: what told of all of them, or of the one before.
        host: who had them.
    """
    before = [one.lower_ for one in parsed.nodes[max(preposition.i - 2, 0) : preposition.i]]
    counted = before[-1:] if before[-1:] != ["was"] else before[:1]
    if not set(counted) & IN_ROW:
        return None
    several = any(one.tag_ == "NNS" and frame_of(told.parsed, one) is not None for one in told.parsed.nodes)
    whom = [side for child in preposition.children for side in sides.single(parsed, child)]
    met = any(side.person for side in whom) and host.ref in told.actors - actors_of(whom).keys()
    if not (several and met):
        return None
    return replace(told, parsed=parsed, node=preposition, sides=distinct([host, *whom]), sentences=[parsed])


def like_all(event: Event, told: Event | None) -> Event:
    """An event as planned or held as those that it is one of: "is due to hold bilaterals. They include talks with"."""
    verb = event.node.head
    among = verb.lemma_ == "include" and event.node.dep_ == "dobj" and any(one.lower_ in THEY for one in subjects(verb))
    return replace(event, modality=told.modality, start=event.start or told.start) if told and among else event


THEY = frozenset(["they", "these", "those"])
