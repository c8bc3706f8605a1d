"""Visits that are told by nothing but what somebody is called: "Visiting Chadian President Idi said on Monday"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from db.vocabulary import Medium, Modality
from seed.extract.home import FILED
from seed.extract.meetings.circumstances.circumstance import described
from seed.extract.meetings.event import Event
from seed.extract.meetings.frame import Frame
from seed.extract.meetings.frames.journey import OF_BODIES
from seed.extract.names.actor import is_country
from seed.extract.sentences.clause import SUBJECTS
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node

CALLED = Frame("VISITOR", Medium.IN_PERSON)
"""What is recorded as how such a visit is told."""
BEFORE = frozenset(["the", "that", ",", "and", "but", '"', "“", ":", "-", "–", "—"])
"""What stands before "visiting" where it is what somebody is called, and not what he does."""


def read_visitors(sentences: Sequence[Parsed], sides: Sides, events: Sequence[Event]) -> Iterator[Event]:
    """Those who visit the state where the article was filed, and are not told to have met anybody of it."""
    home = sides.home
    layout = sides.document.layout
    place = layout.dateline.place if layout.dateline else layout.filed_at
    if home is None or home.confidence < FILED or not is_country(home.value):
        return
    if place is not None and place.text.title() in OF_BODIES:
        return
    known = [one.actors for one in events]
    for parsed in sentences:
        for node in parsed.nodes if "visiting" in parsed.sentence.words else ():
            who = next((one for one in sides.single(parsed, node) if _is_called_visiting(parsed, node)), None)
            parties = frozenset([home.value, who.ref]) if who and who.ref else frozenset[str]()
            if who is None or len(parties) < 2 or any(parties <= one for one in known):
                continue
            known.append(parties)
            event = described(sides, parsed, node.head, [who, Side(home, None, parsed.span(node))], CALLED)
            yield replace(event, modality=Modality.ACTUAL, journey=True)


def _is_called_visiting(parsed: Parsed, node: Node) -> bool:
    """Whether somebody in office who does something is called "visiting"."""
    unit = parsed.unit(node)
    if unit.kind not in (UnitKind.PERSON, UnitKind.TITLE) or node.dep_ not in SUBJECTS:
        return False
    tokens = parsed.sentence.tokens
    first = next((at for at in (unit.first, unit.first - 1) if at >= 0 and tokens[at].lower == "visiting"), None)
    return first is not None and (first == 0 or tokens[first - 1].lower in BEFORE)
