"""Sessions whose parties are told only by who led each side: "It was held in Lima. The Chadian side was led by"."""

from collections.abc import Iterator, Sequence

from db.vocabulary import Medium, Modality
from seed.extract.meetings.circumstances.circumstance import described
from seed.extract.meetings.event import Event
from seed.extract.meetings.frame import Frame, distinct
from seed.extract.names.actor import is_country
from seed.extract.sentences.clause import SUBJECTS, prepositional
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node

LED = Frame("LED", Medium.IN_PERSON)
"""What is recorded as how such a meeting is told."""
SESSIONS = frozenset("meeting session round consultation dialogue".split())
HELD = frozenset(["hold", "convene"])
TEAMS = frozenset(["delegation", "side", "team"])
LEADING = frozenset(["lead", "head"])
BEHIND = 4
"""So many sentences behind a session it is told who led the sides."""


def read_delegations(sentences: Sequence[Parsed], sides: Sides, events: Sequence[Event]) -> Iterator[Event]:
    """The sessions of which an article tells where and when they were, and then who led the delegation of each state.

    Args:
        sentences: the article's.
        sides: who they mean.
        events: the meetings told otherwise; of whoever met so, nothing is told again.
    """
    body = [one for one in sentences if one.sentence.is_body]
    for place, parsed in enumerate(body):
        verb = next((node.head for node in parsed.nodes if _is_held(node)), None)
        if verb is None or any(parsed in one.sentences for one in events):
            continue
        led = distinct(side for one in body[place : place + BEHIND + 1] for side in _led(one, sides))
        actors = actors_of(led).keys()
        if sum(map(is_country, actors)) < 2 or any(actors <= one.actors for one in events):
            continue
        event = described(sides, parsed, verb, led, LED)
        if event.modality in (Modality.ACTUAL, Modality.PLANNED):
            yield event


def _is_held(node: Node) -> bool:
    """Whether a word is a session that a sentence tells to have been held."""
    held = node.dep_ in SUBJECTS and node.head.dep_ == "ROOT" and node.head.lemma_ in HELD
    return held and node.lemma_.lower() in SESSIONS


def _led(parsed: Parsed, sides: Sides) -> Iterator[Side]:
    """Who led a delegation: "The Chadian side was led by Orlov", "and the Peruvian side by Berg"."""
    for node in parsed.nodes:
        if node.lemma_.lower() in TEAMS and node.dep_ in (*SUBJECTS, "conj"):
            own = list(prepositional(node, "by"))
            by = own or (prepositional(node.head, "by") if node.head.lemma_ in LEADING else ())
            named = [side for one in by for side in sides.of(parsed, one)]
            yield from (side for side in named if side.person and side.ref)
