"""Those who are told to have been there besides: "also attended", "in the presence of", "led the delegation"."""

from collections.abc import Iterator, Sequence

from db.vocabulary import Basis, OfficeRole
from seed.extract.meetings.attendance.acceptance import add_acceptances
from seed.extract.meetings.attendance.beside import COMPANIES, GREETING, add_those_beside, of_trip, told_alike
from seed.extract.meetings.attendance.fellow import add_fellows
from seed.extract.meetings.attendance.joined import companions, joined, joined_in
from seed.extract.meetings.attendance.leading import add_heads, add_leaders
from seed.extract.meetings.attendance.members import add_members
from seed.extract.meetings.attendance.shared import CEREMONIES, OCCASIONS, inverted, is_told, was_not_there
from seed.extract.meetings.attendance.sole import add_sole
from seed.extract.meetings.event import Event
from seed.extract.meetings.frame import distinct
from seed.extract.meetings.telling import is_passive, verb_of
from seed.extract.officials.office import ONCE
from seed.extract.sentences.clause import SUBJECTS, prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.sending import is_of_those_sent
from seed.extract.sentences.side import Side
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node
from seed.records import ActorRef


def add_witnesses(sentences: Sequence[Parsed], sides: Sides, events: Sequence[Event]) -> None:
    """Those who "were also present" attended the event that was told last, unless they are of no party of it."""
    add_acceptances(sentences, events)
    add_fellows(sentences, sides, events)
    for parsed in sentences if events else ():
        before = [event for event in events if event.parsed.sentence.index <= parsed.sentence.index]
        if before:
            _add_witnesses(parsed, sides, before, events)
            add_those_beside(parsed, sides, before)
            add_leaders(parsed, sides, before)
    add_members(sides, events)
    add_heads(sentences, sides, events)
    add_sole(sentences, sides, events)


def _add_witnesses(parsed: Parsed, sides: Sides, events: Sequence[Event], whole: Sequence[Event]) -> None:
    """Add those whom a sentence tells to have been at one of the events told so far, or of the whole article."""
    for node in parsed.nodes:
        if not _tells_presence(node) or parsed.unit(node).kind is not UnitKind.WORD or _is_anothers(node):
            continue
        verb = node if node.pos_ == "VERB" and node.dep_ != "acomp" else verb_of(_whose_word(node))
        if was_not_there(parsed, verb) or is_of_those_sent(verb):
            continue
        held = told_alike(parsed, verb, events)
        present = _present(parsed, sides, node, verb, held)
        event = _attended(parsed, sides, verb, held, [] if _joins(node) else present)
        if event is None or not _is_theirs(parsed, verb, event):
            continue
        come = next((side.ref for side in event.sides if side.person), None)
        named = _with_whom(parsed, sides, verb)
        at_once = [one for one in held if one.node == event.node and one.parsed is event.parsed and named <= one.actors]
        if _is_aside(verb):  # "Orlov, accompanied by Berg, met the envoy and later called on the minister"
            at_once += [one for one in held if one.parsed is parsed and one not in at_once and _share(one, event)]
        alike = held if _are_several(verb) else at_once  # "met the envoys of Chad and Mali. She was joined by"
        if verb.lemma_ == "accompany" and event.journey:  # "went to Chad and Mali. He was accompanied by"
            alike = of_trip(event, whole, {side.ref for side in present}) or alike
        at_theirs = _is_at_theirs(verb) or _is_also_there(parsed, verb, event)
        there = {side.ref for one in joined_in(verb) for side in sides.of(parsed, one)} if joined(verb) else set()
        for one in [each for each in alike if there & each.actors] or alike:
            more = [side for side in present if at_theirs and _acts_for_state(side)]
            may_be = [side for side in present if _joins(node) or side in more or side.ref in {None, *one.actors}]
            may_be = [side for side in may_be if not (event.journey and side.ref == come and _only_greets(verb))]
            one.sides = distinct([*one.sides, *may_be])


def _whose_word(node: Node) -> Node:
    """The word that tells it of somebody: "those" of "were among those present"."""
    among = node.dep_ in ("amod", "acl") and node.head.dep_ == "pobj" and node.head.head.lower_ == "among"
    if among:
        return node.head
    return node.head if node.dep_ == "acomp" else node


def _tells_presence(node: Node) -> bool:
    """Whether a word may tell that somebody was there besides."""
    if node.lemma_ in PARTICLES:
        told = [child for child in node.children if child.lower_ == PARTICLES[node.lemma_]]
        return any(one.dep_ == "prt" or not any(below.dep_ == "pobj" for below in one.children) for one in told)
    if node.lemma_ == "present" and node.pos_ == "VERB":
        return node.dep_ == "acomp"  # "present there were"
    return node.lemma_.lower() in PRESENCE or _leads_delegation(node) or _takes_part(node) or _is_on_hand(node)


def _present(parsed: Parsed, sides: Sides, node: Node, verb: Node, events: Sequence[Event]) -> list[Side]:
    """Who a word tells to have been there, however they are titled."""
    by = [*prepositional(verb, "by")] if is_passive(verb) else []
    occasions = [one for one in prepositional(verb, "to", "at") if one.lemma_ in OCCASIONS]
    by += [one for noun in occasions for one in prepositional(noun, "by")]  # "was accompanied to the talks by"
    by += [one for side in _on_sides(verb) for one in prepositional(side, "by")]  # "and from the Malian side by"
    if joined(verb):
        by = companions(verb)
        return [side for first in by for one in first.subtree for side in sides.of(parsed, one) if side.person]
    if node.lemma_ == "presence" and (any(parsed in one.sentences for one in events) or _is_done_together(verb)):
        by += prepositional(node, "of") if node.head.lower_ == "in" else ()
    by += prepositional(node, "with") if node.lemma_ in NEAR_BY else ()  # "is in the delegation together with"
    by += [one for side in _on_sides(node) for one in side.children if one.dep_ == "appos"]
    by += [one for one in verb.children if by and one.dep_ == "conj" and one.pos_ == "PROPN"]  # "by Orlov; and Berg"
    own = [child for child in node.children if child.dep_ == "nsubj"] if node.pos_ == "ADJ" else []
    who = own or subjects(verb)  # "met him, with Orlov present"
    listed = [one for first in (*who, *by, *inverted(node, verb)) for one in (first, *first.subtree)]
    return [side for one in listed for side in sides.of(parsed, one) if side.person]


def _attended(
    parsed: Parsed, sides: Sides, verb: Node, events: Sequence[Event], present: Sequence[Side]
) -> Event | None:
    """The event told last; of those with a party that the words name, "the meeting with the Dutch envoy", if any is.

    Of such, one of theirs who were there, and one that is called so: "present at the call was the Dutch envoy".
    """
    nouns = [child for child in verb.children if child.dep_ in ("nsubjpass", "dobj")]
    fitting = [event for event in events if _with_whom(parsed, sides, verb) <= event.actors]
    had = joined(verb)
    if had or verb.lemma_ in ("accompany", "flank"):
        led = {side.person.ref for one in had or subjects(verb) for side in sides.of(parsed, one) if side.person}
        of_whom = [event for event in fitting if led & {side.person.ref for side in event.sides if side.person}]
        by_name = any(one.pos_ == "PROPN" for one in had)  # "Peru was joined by Orlov's firm"
        return next(reversed(of_whom or ([] if by_name else fitting)), None)
    come = {side.ref for side in present} - {None}
    theirs = [event for event in fitting if come <= event.actors] or fitting
    what = {one.lemma_ for one in (*nouns, *prepositional(verb, "at", "in", "for", "during"))}
    what |= {one.lemma_ for child in verb.children for one in prepositional(child, "at", "in", "for", "during")}
    called = [event for event in theirs if what & {event.node.lemma_, *(one.lemma_ for one in event.node.children)}]
    return next(reversed(called or theirs), None)


def _with_whom(parsed: Parsed, sides: Sides, verb: Node) -> set[ActorRef]:
    """With whom the meeting was that is told to have been attended: "attended the meeting with the Dutch envoy"."""
    nouns = [child for child in verb.children if child.dep_ in ("nsubjpass", "dobj")]
    nouns += [*prepositional(verb, "at", "in")]
    told = (side.ref for noun in nouns for one in prepositional(noun, "with") for side in sides.of(parsed, one))
    return {ref for ref in told if ref is not None}


def _is_aside(verb: Node) -> bool:
    """Whether a participle tells of a subject with whom he was, before it is told what he did."""
    above = verb.head
    return verb.dep_ in ("acl", "advcl", "relcl") and (above.dep_ in SUBJECTS or verb.i < above.i)


def _share(one: Event, other: Event) -> bool:
    """Whether somebody was at both."""
    persons = [{side.person.ref for side in event.sides if side.person} for event in (one, other)]
    return not persons[0].isdisjoint(persons[1])


def _is_done_together(verb: Node) -> bool:
    """Whether it is done at the meeting that was told, or is that: "the pact was signed in the presence of"."""
    held = any(one.lemma_.lower() in OCCASIONS | CEREMONIES and is_told(one) for one in subjects(verb))
    return held or verb.lemma_ in ("sign", "ink", "initial", "exchange", "conclude")


def _is_theirs(parsed: Parsed, verb: Node, event: Event) -> bool:
    """Whether a participle tells who was at an event, where it stands in the same sentence: "a school attended by"."""
    if verb.dep_ not in ("acl", "relcl") or verb.lemma_ != "attend" or not is_passive(verb):
        return True
    if is_told(verb.head) and verb.dep_ == "relcl" and verb.head.lemma_ in OCCASIONS:
        return True  # "the meeting, which was attended by"
    return parsed in event.sentences and any(one.lemma_.lower() in OCCASIONS | CEREMONIES for one in _above(verb))


def _above(verb: Node) -> Iterator[Node]:
    """The nouns that a participle may be of, the place of an event among them: "at a dinner at the Palace given"."""
    for above in verb.ancestors:
        if above.pos_ == "VERB":
            return
        yield above


def _are_several(verb: Node) -> bool:
    """Whether it was more than one meeting that somebody was at: "was present at both meetings"."""
    several = (one for one in verb.subtree if one.lemma_ in OCCASIONS | CEREMONIES and one.tag_ == "NNS")
    return any(one.lower_ != "talks" for one in several)


def _is_anothers(node: Node) -> bool:
    """Whether what is attended is others': "will attend the meeting of ministers"."""
    what = [child for child in node.children if child.dep_ == "dobj" and child.pos_ != "PROPN"]
    of = any(child.dep_ == "prep" and child.lower_ == "of" for one in what for child in one.children)
    return of or (node.lemma_ == "attend" and any(child.tag_ == "MD" for child in node.children))


def _takes_part(node: Node) -> bool:
    """Whether a verb tells who was there: "also took part in the talks"; not "took part in the drill"."""
    if joined(node):
        return True
    if node.lemma_ not in ("take", "participate", "join"):
        return False
    if _joins(node) or (node.lemma_ != "join" and any(True for _ in _on_sides(node))):
        return True
    also = any(child.lower_ == "also" for child in node.children)
    part = node.lemma_ == "participate" or any(child.lower_ == "part" for child in node.children)
    there = [one for above in (node, *node.children) for one in prepositional(above, "in", "at", "by")]
    if part and also and not there:
        return True
    there += [whole for one in there if one.lemma_ in PORTIONS for whole in prepositional(one, "of")]
    every = (one for one in there if any(child.lower_ == "all" for child in one.children))  # "in all meetings"
    told = (one for one in there if is_told(one))
    return any(one.lemma_ in OCCASIONS | CEREMONIES for one in (*told, *every))


def _on_sides(node: Node) -> Iterator[Node]:
    """The sides for which some took part: "participating were, on the Chadian side, Orlov and, for the other, Berg"."""
    for above in (node, *(child for child in node.children if child.lemma_ == "be")):
        told = [*prepositional(above, "on", "for", "from")]
        again = (child for child in above.children if child.dep_ == "conj" and child.lower_ in ("on", "for", "from"))
        told += [one for child in again for one in child.children if one.dep_ == "pobj"]
        yield from (one for one in told if one.lemma_ in SIDES and any(child.lower_ == "the" for child in one.children))


def _joins(node: Node) -> bool:
    """Whether one more party is told to have come: "the Italian minister joined the talks"."""
    return node.lemma_ == "join" and any(child.dep_ == "dobj" and child.lemma_ in OCCASIONS for child in node.children)


def _is_at_theirs(verb: Node) -> bool:
    """Whether it is at their talks that others were too: "were also present at the meeting", "attended the talks"."""
    what = [child for child in verb.children if child.dep_ in ("dobj", "nsubjpass")]
    what += [one for above in (verb, *verb.children) for one in prepositional(above, "in", "at", "for", "during")]
    what += prepositional(verb, "on") if verb.lemma_ in PARTICLES else ()
    return any(one.lemma_ in OCCASIONS and is_told(one) for one in what)


def _is_also_there(parsed: Parsed, verb: Node, event: Event) -> bool:
    """Whether right behind a meeting others are told to have been there too: "also present was", "joined them"."""
    next_told = 0 < parsed.sentence.index - event.sentences[-1].sentence.index <= 1
    also = any(one.lower_ == "also" for one in verb.subtree) and not any(prepositional(verb, "at", "in", "for", "on"))
    also = also and not any(child.dep_ in ("dobj", "nsubjpass") for child in verb.children)  # "the opera was attended"
    return next_told and (also or any(one.lower_ in ("they", "them") for one in joined(verb)))


def _acts_for_state(side: Side) -> bool:
    """Whether somebody acts for one state wherever he is, by his own title; neither a former one nor an envoy to it."""
    posts = [post for post in side.person.posts if not post.former] if side.person else []
    if any(post.office.roles & ONCE for post in posts):
        return True
    stated = side.actor is not None and side.actor.basis is Basis.STATED
    return stated and any(post.office.roles & ACTING for post in posts)


def _is_on_hand(node: Node) -> bool:
    """As in "on hand were", "was also in the room"; nothing else is at hand there."""
    where = NEAR_BY.get(node.lower_)
    plain = all(child.dep_ == "det" or child.lower_ == "with" for child in node.children)
    return node.dep_ == "pobj" and plain and node.head.lower_ == where and node.head.head.lemma_ == "be"


def _only_greets(verb: Node) -> bool:
    """Whether somebody is there for his own who arrives: "the ambassador was on hand to greet him"."""
    return any(one.lemma_ in GREETING and one.tag_ == "VB" for one in verb.subtree)


def _leads_delegation(node: Node) -> bool:
    """Whether a verb tells who was there at the head of one side."""
    if node.lemma_ not in ("lead", "head", "chair", "represent"):
        return False
    led = [child for child in node.children if child.dep_ in ("dobj", "nsubjpass")]
    led = led or (subjects(node) if node.dep_ == "xcomp" and is_passive(node) else [])  # "is to be led by"
    if node.tag_ == "VBN" and not led and is_passive(node):  # "Headed by Orlov, the group will", "the members, led by"
        if node.head.lemma_ in OCCASIONS and any(one.lemma_ == "side" for one in prepositional(node, "on")):
            return True  # "held talks, led on the Chadian side by Orlov"
        whole = [one for one in node.head.children if one.dep_ in ("nsubj", "nsubjpass") or one.i == node.i - 2]
        led = [node.head] if node.dep_ == "acl" else whole if node.dep_ == "advcl" else []
        return any(one.lemma_ in COMPANIES and is_told(one) for one in led)
    return any(
        one.lemma_ in ("delegation", "side", "team") or (one.lemma_ in COMPANIES and is_told(one)) for one in led
    )


PRESENCE = frozenset("present presence attendance witness attend accompany flank".split())
NEAR_BY = {"hand": "on", "room": "in", "delegation": "in", "entourage": "in", "plane": "on", "flight": "on"}
NEAR_BY |= {"board": "on", "aircraft": "on", "jet": "on"}
"""Where those are who are there, by the preposition before it."""
PORTIONS = frozenset("half part portion stage phase segment beginning opening end rest".split())
"""What of a meeting somebody is at: "took part in the second half of the talks"."""
SIDES = frozenset("side part one other".split())
"""What those are of who come for one party: "on the Chadian side", "for the Malian one"."""
ACTING = frozenset([OfficeRole.MINISTER, OfficeRole.DEPUTY_HEAD_OF_GOVERNMENT, OfficeRole.VICE_PRESIDENT])
"""Roles, beside those that a state has one of, whose holders take part for it in what others meet for."""
PARTICLES = {"look": "on", "sit": "in"}
"""Verbs that tell it with a particle: "looked on", "sat in on the meeting"."""
