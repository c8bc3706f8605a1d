"""Who was there of a party of which an article names nobody else: "Chad and Peru held talks. Minister Idi was glad"."""

from collections.abc import Sequence

from db.vocabulary import Modality, OfficeRole
from seed.extract.meetings.attendance.fellow import absentees
from seed.extract.meetings.event import Event
from seed.extract.meetings.frame import distinct
from seed.extract.meetings.frames.presence import afar
from seed.extract.officials.official import Person, PersonMention, TitleMention
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node
from seed.extract.text.speech import cue_of
from seed.records import ActorRef

FEW = 2
"""In articles of more meetings, who is named of a party may tell of any of them."""
NEAR = 2
"""So many sentences apart, somebody is told of beside a meeting."""
SPEAKING = frozenset([OfficeRole.SPOKESPERSON])
"""Roles of those who only tell of it."""
NEGOTIATING = frozenset("negotiator co-chairman co-chair co-chairperson co-chairwoman delegate".split())
"""Last words of what those are called who talk for a party."""
AHEAD = frozenset("expect want hope plan intend".split())
"""Verbs of those who speak of what is still to be done."""


def add_sole(sentences: Sequence[Parsed], sides: Sides, events: Sequence[Event]) -> None:
    """To the one meeting of a party of whose people nobody is told to have been there, the only one who is named.

    Not a spokesman, nor whoever left his office, nor one who is told of without the other party.
    """
    told = [one for one in events if one.modality is Modality.ACTUAL]
    absent = {ref for parsed in sentences for ref in absentees(parsed)} if 0 < len(told) <= FEW else set()
    for event in told if len(told) <= FEW else ():
        for actor in actors_of(event.sides):
            there = any(side.person and side.ref == actor for side in event.sides)
            again = any(actor in one.actors for one in told if one is not event)
            negotiating = [one for one in sides.cast.persons.values() if one.actor == actor and _negotiates(one)]
            if len(negotiating) == 1 and negotiating[0].ref not in absent:
                event.sides = distinct([*event.sides, _side(negotiating[0])])
            if there or again or _are_told_by_office(sides, event, actor):
                continue
            named = [one for one in sides.cast.persons.values() if one.actor == actor and _may_have_come(one)]
            named = [one for one in named if not _is_only_invoked(sides, one)] if len(named) > 1 else named
            alone = len(named) == 1 and named[0].ref not in absent and not _is_elsewhere(named[0], event, events)
            if alone and _is_told_with(sentences, sides, event, named[0]):
                event.sides = distinct([*event.sides, _side(named[0])])


def _negotiates(person: Person) -> bool:
    """Whether somebody has an office at talks: "Peru's chief negotiator", "the co-chairman", "the delegation head"."""
    held = (post.title.bare.split() for post in person.posts if not post.former)
    return any(words and (words[-1] in NEGOTIATING or words[0] == "delegation") for words in held)


def _are_told_by_office(sides: Sides, event: Event, actor: ActorRef) -> bool:
    """Whether it is said which office whoever came holds: "the Chadian premier met"; his name then tells of him."""
    for parsed in event.sentences:
        titled = (node for node in parsed.nodes if isinstance(parsed.unit(node).mention, TitleMention))
        if any(side.ref == actor for node in titled for side in sides.of(parsed, node)):
            return True
    return False


def _is_told_with(sentences: Sequence[Parsed], sides: Sides, event: Event, person: Person) -> bool:
    """Whether somebody is told of beside another party, near the meeting, and not only as its teller or as to act."""
    others = event.actors - {person.actor}
    for parsed in sentences:
        spots = [node for node in parsed.nodes if _means(parsed, node, person)]
        near = any(abs(parsed.sentence.index - one.sentence.index) <= NEAR for one in event.sentences)
        if (
            not spots
            or not near
            or _is_from_afar(parsed)
            or any(_is_only_telling(event, parsed, node) for node in spots)
        ):
            continue
        beside = (node for node in parsed.nodes if node not in spots)
        if any(side.ref in others for node in beside for side in sides.of(parsed, node)):
            return True
    return False


def _is_from_afar(parsed: Parsed) -> bool:
    """Whether a sentence tells of messages or the like: "told him in a letter"."""
    return any(node.lemma_ == "letter" or node.lemma_ in afar("NOUN") for node in parsed.nodes)


def _means(parsed: Parsed, node: Node, person: Person) -> bool:
    mention = parsed.unit(node).mention
    return isinstance(mention, PersonMention) and mention.person == person.ref


def _is_elsewhere(person: Person, event: Event, events: Sequence[Event]) -> bool:
    """Whether somebody is told beside a meeting to have been at another: "Orlov was in Lima, and Ruiz in Mali"."""
    beside = [one for one in events if one is not event and one.parsed in event.sentences]
    return any(side.person is not None and side.person.ref == person.ref for one in beside for side in one.sides)


def _is_only_telling(event: Event, parsed: Parsed, node: Node) -> bool:
    """Whether somebody says what is told of the meeting, or wants or is to do something afterwards."""
    verb = node.head if node.dep_ in ("nsubj", "nsubjpass") else None
    if verb is None:
        return False
    ahead = verb.lemma_ in AHEAD or any(child.tag_ == "MD" for child in verb.children)
    return ahead or (parsed in event.sentences and cue_of(verb) is not None)


def _may_have_come(person: Person) -> bool:
    return not person.roles & SPEAKING and not all(post.former for post in person.posts)


def _is_only_invoked(sides: Sides, person: Person) -> bool:
    """Whether nothing is told of somebody but what is his: "President Ruiz's priorities", "the Ruiz administration"."""
    for mention in (one for one in sides.cast.mentions if one.person == person.ref):
        behind = sides.document.sentences[mention.sentence].tokens[mention.last : mention.last + 1]
        if not behind or behind[0].lower not in OWNING:
            return False
    return True


OWNING = frozenset(["'s", "’s", "'", "’", "administration", "government", "cabinet"])


def _side(person: Person) -> Side:
    actor = next(post.actor for post in person.posts if post.actor)
    return Side(actor, person, person.full_name.spans[0])
