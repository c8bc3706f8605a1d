"""Meetings that only those who are quoted tell of: '"I met the Chadian president in Lima," Orlov said'."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from db.vocabulary import Modality, OfficeRole
from seed.extract.author import FIRST_PERSON
from seed.extract.meetings.circumstances.circumstance import described
from seed.extract.meetings.circumstances.fiction import is_imagined
from seed.extract.meetings.circumstances.whether import is_only_allowed
from seed.extract.meetings.event import Event, merge_into
from seed.extract.meetings.frame import Frame, distinct, frame_of
from seed.extract.meetings.frames.distribution import part
from seed.extract.meetings.frames.encounter import read_encounter
from seed.extract.meetings.frames.topic import is_topic
from seed.extract.names.actor import ActorMention
from seed.extract.officials.official import Person
from seed.extract.sentences.group import qualifiers
from seed.extract.sentences.parse import HOLDERS, Parsed, UnitKind
from seed.extract.sentences.side import Side, actors_of, derived
from seed.extract.sentences.sides import Sides
from seed.extract.statements.statement import Statement
from seed.extract.text.document import Document
from seed.extract.text.node import Node

TOLD = (Modality.ACTUAL, Modality.PLANNED, Modality.HISTORICAL)
"""What somebody tells by his own words of himself; what he wishes or rules out is no event."""
NOTING = frozenset(
    (
        "met received hosted welcomed saw called spoke talked meet receive host welcome see call conversation exchange "
        "discussion discussions chat interaction"
    ).split()
)
"""What somebody notes that he has done or had, and does not say who: "Met FM Orlov of Chad"."""
BEFORE_NOTE = frozenset(
    (
        "a an it was so very always to pleasure honour honor privilege delight joy delighted pleased honoured honored "
        "privileged have had held just also today again"
    ).split()
)
"""What else such a note may open with, beside what it was like: "Pleasure to meet", "Delighted to have met"."""
TO_NOTED = frozenset("with to on upon again once more my our friend colleague counterpart dear".split())
"""What may stand between that and whom it was with: "Pleasure to meet again with my counterpart Orlov"."""
CALLED = frozenset(["call", "called"])
NEXT = frozenset("next tomorrow soon will".split())
"""What tells that a note is of what is to come: "Happy to meet him next week"."""


def add_quoted(
    document: Document,
    quotations: Sequence[Parsed],
    sides: Sides,
    said: Sequence[Statement],
    events: list[Event],
) -> None:
    """Add the meetings of whoever is quoted with others in office, as he tells of them himself."""
    for parsed in quotations:
        speaker = _speaker(parsed, said)
        if speaker is None:
            continue
        for node in parsed.nodes:
            if (who := _meant(parsed, sides, node, speaker)) is not None:
                sides.let_mean(parsed, node, who)
        for event in (*_told(parsed, sides, speaker), *_noted(parsed, sides, speaker)):
            if event.start is not None or not any(_is_of_same(known, event) for known in events):
                merge_into(events, event)


def _is_of_same(known: Event, event: Event) -> bool:
    """Whether one of those who met is known to have met the other, or to be about to: "my meeting with him"."""
    ours, theirs = ({side.person.ref for side in one.sides if side.person} for one in (known, event))
    return known.actors == event.actors and not ours.isdisjoint(theirs)


def _speaker(parsed: Parsed, said: Sequence[Statement]) -> Side | None:
    """The one who is quoted; for a spokesman the state that he speaks for."""
    at = parsed.span(parsed.nodes[0]).start if len(parsed.nodes) else -1
    speaking = next((one.utterance.speakers for one in said if one.start <= at < one.end), ())
    if len(speaking) != 1 or speaking[0].ref is None:
        return None
    person = speaking[0].person
    return speaking[0].as_actor() if person and OfficeRole.SPOKESPERSON in person.roles else speaking[0]


def _meant(parsed: Parsed, sides: Sides, node: Node, speaker: Side) -> Side | None:
    """Whom a word of a quotation means: the speaker, or another in office whom it calls by that alone."""
    if node.lower_ in FIRST_PERSON:
        return speaker
    if node.lower_ not in HOLDERS or parsed.unit(node).kind is not UnitKind.WORD:
        return None
    whose = (parsed.unit(one).mention for one in qualifiers(node))
    actor = next((one.state for one in whose if isinstance(one, ActorMention)), None)
    if actor is None or actor == speaker.ref:
        return None
    holding = [one for one in sides.cast.persons.values() if one.actor == actor and _is_called(one, node.lower_)]
    words = parsed.span(node)
    if len(holding) == 1:
        return Side(derived(actor, words), holding[0], words)
    return Side(derived(actor, words), None, words)


def _is_called(person: Person, word: str) -> bool:
    """Whether an office of somebody ends in a word: "foreign minister"."""
    return any(post.title.bare.split()[-1:] == [word] for post in person.posts if not post.former)


def _told(parsed: Parsed, sides: Sides, speaker: Side) -> Iterator[Event]:
    """The meetings that a quotation tells of, each of the speaker with another, or of others in office."""
    told: set[int] = set()
    for node in sorted(parsed.nodes, key=lambda node: node.pos_ not in ("VERB", "AUX")):
        frame = frame_of(parsed, node)
        if frame is None or node.i in told:
            continue
        found = read_encounter(parsed, sides, node, frame)
        met = distinct([speaker, *found.whom]) if found.whom else found.sides
        event = described(sides, parsed, node, met, frame)
        own = speaker.ref in event.actors and any(side.person or side.antecedent for side in met)
        others = len(actors_of([side for side in met if side.person])) > 1
        if len(event.actors) < 2 or not (own or others) or event.modality not in TOLD:
            continue
        if is_imagined(node) or is_only_allowed(node) or is_topic(event):
            continue
        told |= {node.i, *found.nouns}
        each = part(parsed, node, found.leading or [speaker] * bool(found.whom), met, apart=False)
        yield from (replace(event, sides=one) for one in each)


def _noted(parsed: Parsed, sides: Sides, speaker: Side) -> Iterator[Event]:
    """The meeting that a note opens with and does not say whose: "Met FM Orlov of Chad", "Pleasure to meet"."""
    opening = (one for one in parsed.nodes if one.lower_ not in BEFORE_NOTE and one.pos_ not in ("PUNCT", "ADJ"))
    node = next(opening, None)
    if node is None or node.lower_ not in NOTING or _is_ahead(parsed):
        return
    between = list(takewhile(lambda one: one.lower_ in TO_NOTED, parsed.nodes[node.i + 1 :]))
    whom = next(iter(parsed.nodes[node.i + 1 + len(between) :]), None)
    if whom is None or parsed.unit(whom).kind is not UnitKind.PERSON or (node.lower_ in CALLED and not between):
        return
    if whom.dep_ == "poss" or (node.lower_ == "welcome" and node.i == 0):  # "Welcomed Orlov's decision"
        return
    event = described(sides, parsed, node, distinct([speaker, *sides.of(parsed, whom)]), Frame("NOTE", None))
    if len(event.actors) > 1 and speaker.ref in event.actors:
        yield replace(event, modality=Modality.ACTUAL)


def _is_ahead(parsed: Parsed) -> bool:
    return any(not NEXT.isdisjoint(parsed.span(one).text.lower().split()) for one in parsed.nodes)
