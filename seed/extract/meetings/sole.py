"""Who was there of a party of which an article names nobody else: "Chad and Peru held talks. Minister Idi was glad"."""

from collections.abc import Iterator, Sequence

from db.vocabulary import Modality, OfficeRole
from seed.extract.meetings.event import Event
from seed.extract.meetings.fellow import absentees
from seed.extract.meetings.frame import distinct
from seed.extract.officials.official import Person, PersonMention, TitleMention
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side
from seed.extract.sentences.sides import Sides
from seed.extract.text.language import Node
from seed.records import ActorRef

FEW = 2
"""In articles of more meetings, who is named of a party may tell of any of them."""
NEAR = 2
"""So many sentences apart, somebody is told of beside a meeting."""
SPEAKING = frozenset([OfficeRole.SPOKESPERSON])
"""Roles of those who only tell of it."""
AHEAD = frozenset("expect want hope plan intend".split())
"""Verbs of those who speak of what is still to be done."""


def add_sole(sentences: Sequence[Parsed], sides: Sides, events: Sequence[Event]) -> None:
    """To the one meeting of a party of whose people nobody is told to have been there, the only one who is named.

    Not a spokesman, nor whoever left his office, nor one of whom it is told only what he is still to do.
    """
    told = [one for one in events if one.modality is Modality.ACTUAL]
    absent = {ref for parsed in sentences for ref in absentees(parsed)} if told else set()
    for event in told if len(told) <= FEW else ():
        for actor in event.actors:
            there = any(side.person and side.ref == actor for side in event.sides)
            again = any(actor in one.actors for one in told if one is not event)
            if there or again or _are_told_by_office(sides, event, actor):
                continue
            named = [one for one in sides.cast.persons.values() if one.actor == actor and one.ref not in absent]
            if len(named) == 1 and _is_told_near(sides, event, named[0]) and _may_have_come(sentences, named[0]):
                event.sides = distinct([*event.sides, _side(named[0])])


def _are_told_by_office(sides: Sides, event: Event, actor: ActorRef) -> bool:
    """Whether it is said which office whoever came holds: "the Chadian premier met"; his name then tells of him."""
    for parsed in event.sentences:
        titled = (node for node in parsed.nodes if isinstance(parsed.unit(node).mention, TitleMention))
        if any(side.ref == actor for node in titled for side in sides.of(parsed, node)):
            return True
    return False


def _is_told_near(sides: Sides, event: Event, person: Person) -> bool:
    """Whether somebody is named within a few sentences of the meeting."""
    named = [one.sentence for one in sides.cast.mentions if one.person == person.ref]
    return any(abs(one - parsed.sentence.index) <= NEAR for one in named for parsed in event.sentences)


def _may_have_come(sentences: Sequence[Parsed], person: Person) -> bool:
    """Whether nothing tells that somebody only speaks of it, or is to do something afterwards."""
    if person.roles & SPEAKING or all(post.former for post in person.posts):
        return False
    return not any(_is_ahead(verb) for verb in _verbs_of(sentences, person))


def _verbs_of(sentences: Sequence[Parsed], person: Person) -> Iterator[Node]:
    """The verbs whose subject somebody is."""
    for parsed in sentences:
        for node in parsed.nodes:
            mention = parsed.unit(node).mention
            own = isinstance(mention, PersonMention) and mention.person == person.ref
            if own and node.dep_ in ("nsubj", "nsubjpass"):
                yield node.head


def _is_ahead(verb: Node) -> bool:
    return verb.lemma_ in AHEAD or any(child.tag_ == "MD" for child in verb.children)


def _side(person: Person) -> Side:
    actor = next(post.actor for post in person.posts if post.actor)
    return Side(actor, person, person.full_name.spans[0])
