"""Those who met as "the foreign ministers of Chad and Mali", and are named elsewhere."""

from collections.abc import Iterator, Sequence

from db.vocabulary import Modality, OfficeRole
from seed.extract.meetings.event import Event
from seed.extract.meetings.frame import distinct
from seed.extract.officials.office import HEADS, ONCE, Title, office_of
from seed.extract.officials.official import Person, PersonMention, Post, TitleMention
from seed.extract.sentences.clause import subjects
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node
from seed.records import ActorRef

MINISTERIAL = frozenset([OfficeRole.MINISTER, OfficeRole.DEPUTY_MINISTER, OfficeRole.NATIONAL_SECURITY_ADVISER])
"""Roles that several of a state hold, each for matters of his own."""
EMPTY = frozenset(
    "minister secretary chief adviser advisor of for and the state affairs national top cabinet vice deputy".split()
)
"""Words of a title that tell nothing of its matters."""
JUNIOR = frozenset("deputy vice assistant junior state undersecretary".split())
BRITISH = {"defense": "defence", "labor": "labour", "farm": "agriculture", "farming": "agriculture"}
MISSING = frozenset("skip miss boycott shun".split())
COMING = frozenset("attend come participate join take meet travel be".split())


def add_fellows(sentences: Sequence[Parsed], sides: Sides, events: Sequence[Event]) -> None:
    """Let those who hold the offices that met have met, if the article names them and one only for each party."""
    absent = {ref for parsed in sentences for ref in absentees(parsed)}
    for event in events:
        if event.modality not in (Modality.ACTUAL, Modality.PLANNED) or event.further:
            continue
        there = {side.ref for side in event.sides if side.person}
        for ref, title, meant in _untold(sides, event):
            if ref in there:
                continue
            holders = [
                (one, post)
                for one in sides.cast.persons.values()
                for post in one.posts[:1]
                if one.ref not in absent and _holds(post, ref, title)
            ]
            if len({one.ref for one, _ in holders}) == 1:
                event.sides = distinct([*event.sides, _side(*holders[0], meant)])


def _side(person: Person, post: Post, meant: Side) -> Side:
    return Side(post.actor, person, person.names[0].spans[0]).meant_by(meant.words)


def _untold(sides: Sides, event: Event) -> Iterator[tuple[ActorRef, Title, Side]]:
    """Each party that an unnamed holder of an office stands for, and the office; of "foreign and defence", each."""
    for parsed in event.sentences:
        for node in parsed.nodes:
            mention = parsed.unit(node).mention
            if not isinstance(mention, TitleMention) or mention.title.former:
                continue
            told = sides.of(parsed, node)
            several = len({side.ref for side in told}) > 1  # though he met each of them by himself
            for side in (side for side in told if side.ref in event.actors) if several else ():
                if side.ref is not None and side.person is None:
                    yield from ((side.ref, title, side) for title in _parts(mention.title))


def _parts(title: Title) -> list[Title]:
    """The single offices of "foreign and defence ministers"."""
    *before, head = title.bare.split() or [""]
    matters = " ".join(before).split(" and ")
    return [Title(title.first, title.last, f"{matter} {head}") for matter in matters] if all(matters) else [title]


def _holds(post: Post, ref: ActorRef, title: Title) -> bool:
    """Whether a post is the office of a party that a title means."""
    if post.former or post.actor is None or post.actor.value != ref:
        return False
    roles = office_of(title).roles
    if post.title.bare == "minister":  # "the ministers of Chad and Peru met": "Chadian minister Orlov proposed"
        return bool(roles & (MINISTERIAL | {OfficeRole.FOREIGN_MINISTER})) and not _words(title) & JUNIOR
    if title.bare == "leader":
        roles = HEADS
    if roles & ONCE:
        return bool(roles & post.office.roles & ONCE)
    if OfficeRole.AMBASSADOR in roles:  # "the new ambassadors of Chad and Mali"
        return OfficeRole.AMBASSADOR in post.office.roles
    words, others = _words(title), _words(post.title)
    if others == {"minister"} and "minister" in words:  # "the water ministers of": "Chadian minister Ali Okello"
        return not words & JUNIOR
    same = bool(words & JUNIOR) is bool(others & JUNIOR)
    alike = bool((words & others) - EMPTY) or (post.title.bare == "minister" and title.bare.endswith("minister"))
    return bool(MINISTERIAL & post.office.roles) and same and alike  # "Chad's minister, Ali Idi," is one of those told


def _words(title: Title) -> frozenset[str]:
    return frozenset(BRITISH.get(word, word) for word in title.bare.replace("-", " ").split())


def absentees(parsed: Parsed) -> Iterator[str]:
    """Those who are told not to have come: "Orlov did not attend", "skipped the meeting", "was absent"."""
    for verb in parsed.nodes:
        if verb.pos_ in ("VERB", "AUX") and _is_absence(verb):
            mentions = (parsed.unit(one).mention for one in subjects(verb))
            yield from (one.person for one in mentions if isinstance(one, PersonMention))


def _is_absence(verb: Node) -> bool:
    below = {child.lower_ for child in verb.children}
    denied = any(child.dep_ == "neg" for child in verb.children) and verb.lemma_ in COMING
    return denied or verb.lemma_ in MISSING or "absent" in below or {"stayed", "away"} <= below | {verb.lower_}
