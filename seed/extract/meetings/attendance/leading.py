"""Those who are told to have been at the head of a side, or by whom its envoy is called: "the team leader, Orlov"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from db.vocabulary import Modality
from seed.extract.meetings.event import Event
from seed.extract.meetings.frame import distinct, frame_of_noun
from seed.extract.meetings.telling import is_passive
from seed.extract.sentences.clause import SUBJECTS, prepositional, subjects
from seed.extract.sentences.modality import modality
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node
from seed.records import ActorRef

TEAMS = frozenset("delegation side team group mission".split())
"""Nouns for those who came for one party."""
HEAD = frozenset("head leader chief".split())
CAME = TEAMS | {"delegate", "visitor", "lawmaker", "parliamentarian", "member"}
"""Nouns for those who came, whom their host received as guests."""
GIVING = frozenset("deliver place put give hand".split())
WRITTEN = frozenset("letter message missive note".split())
"""What is put into somebody's hands: "a letter, which he delivered into the hands of the president"."""
ELSEWHERE = ("to", "in", "at")
"""What stands behind a delegation that is an embassy: "head of the EU delegation to Chad"."""
SENT = frozenset("envoy emissary representative negotiator delegate delegation official".split())
"""Nouns for those who met, who may be named beside them."""
LEADING = frozenset(["lead", "head"])
DOING = (*SUBJECTS, "pobj", "dobj")
HELD = (Modality.ACTUAL, Modality.PLANNED)
NEAR = 2
"""So many sentences after a meeting it is told who was at the head of a side."""


def add_leaders(parsed: Parsed, sides: Sides, events: Sequence[Event]) -> None:
    """Those who led a side, or sat in the chair, at the event that was told last."""
    for node in parsed.nodes:
        told = [side for one in _leaders(parsed, node) for side in sides.of(parsed, one) if side.person]
        if not told or modality(parsed, node, None, None) in (Modality.NEGATED, Modality.HYPOTHETICAL):
            continue
        at = parsed.sentence.index
        near = [one for one in events if 0 <= at - one.sentences[-1].sentence.index <= NEAR or parsed in one.sentences]
        held = [one for one in near if one.modality in HELD and not one.further]
        event = next((one for one in reversed(held) if {side.ref for side in told} <= {None, *one.actors}), None)
        both = event is not None and actors_of(told).keys() == event.actors
        if event is not None and (both or not _is_leadership(node)):
            event.sides = distinct([*event.sides, *told])
    for event in events:
        if parsed in event.sentences:
            event.sides = distinct([*event.sides, *_named_beside(parsed, sides, event)])
            if event.modality is Modality.PLANNED:
                event.sides = distinct([*event.sides, *_inviting(parsed, sides, event)])


def add_heads(sentences: Sequence[Parsed], sides: Sides, events: Sequence[Event]) -> None:
    """Whoever leads a team, at what it is told to do by itself: "Orlov led a delegation to Lima. The team met Berg"."""
    heads: dict[ActorRef, Side] = {}
    for parsed in sentences:
        teams = [node for node in parsed.nodes if node.lower_ in TEAMS and node.dep_ in DOING]
        for event in events if teams and heads else ():
            if parsed not in event.sentences or event.further or event.modality not in HELD:
                continue
            there = {side.ref for side in event.sides if side.person}
            meant = {side.ref for team in teams for side in sides.single(parsed, team)} & event.actors - there
            event.sides = distinct([*event.sides, *(heads[ref] for ref in meant if ref in heads)])
        heads |= {side.ref: side for node in parsed.nodes for side in _at_head(parsed, sides, node) if side.ref}


def _at_head(parsed: Parsed, sides: Sides, node: Node) -> list[Side]:
    """Whoever leads a team, with whom that is of: "Orlov led a delegation", "a team led by Orlov"."""
    if node.lower_ not in TEAMS:
        return []
    leading = node.head.lemma_ in LEADING and node.dep_ == "dobj" and not is_passive(node.head)
    who = subjects(node.head) if leading else []
    led = [one for one in node.children if one.dep_ in ("acl", "relcl") and one.lemma_ in LEADING]
    who += [one for verb in led for one in prepositional(verb, "by")]
    if node.dep_ == "pobj" and node.head.lower_ == "of" and _word(parsed, node.head.head) == "head":
        who += _leaders(parsed, node.head.head)
    return [side for one in who for side in sides.of(parsed, one) if side.person]


def _leaders(parsed: Parsed, node: Node) -> Iterator[Node]:
    """Who a word tells to have led: "at the head of", "in the chair", "the team leader, Orlov", "a team under Berg"."""
    word = _word(parsed, node)
    above = node.head
    if word == "head" and node.dep_ == "pobj" and above.lower_ == "at" and _is_of_team(node):
        yield from _with_conjuncts([*prepositional(above.head, "with")] or _who(above.head))
    elif word == "chair" and node.dep_ == "pobj" and above.lower_ == "in" and _is_of_the_told(above.head):
        yield from _with_conjuncts([*subjects(above.head), *prepositional(above.head, "with")])
    elif parsed.unit(node).kind is UnitKind.PERSON and _is_called_head(parsed, node):
        yield node
    elif word in HEAD and (_is_of_team(node) or _is_team_compound(node)):
        beside = [child for child in node.children if child.dep_ == "appos"]
        yield from _with_conjuncts(beside or _behind_comma(parsed, node))
        yield from [above] if node.dep_ == "appos" else []
    elif node.lemma_ in ("delegation", "side"):
        yield from _with_conjuncts(prepositional(node, "under"))
    elif node.lemma_ == "guest" and node.dep_ == "attr" and above.lemma_ == "be" and _are_those_told(parsed, above):
        yield from _with_conjuncts(prepositional(node, "of"))
    elif node.lemma_ == "hand" and above.lower_ in ("into", "to", "in") and above.head.lemma_ in GIVING:
        written = any(one.lemma_ in WRITTEN for one in parsed.nodes)
        yield from _with_conjuncts(prepositional(node, "of") if written else [])
    elif node.lower_ == "invitation" and above.lower_ in ("at", "on") and _is_of_visit(above.head):
        yield from (*prepositional(node, "of", "from", "by"), *(one for one in node.children if one.dep_ == "poss"))
    elif _is_leadership(node) and node.head.lower_ == "under":
        yield from _with_conjuncts(prepositional(node, "of"))


def _is_called_head(parsed: Parsed, node: Node) -> bool:
    """Whether somebody's words tell that he is at the head of a team: "Orlov, the leader of the Omani side,"."""
    words = parsed.span(node).text.lower().split()
    standing = "to" in words  # "head of the delegation to Peru", which is an embassy
    teams = not TEAMS.isdisjoint(word.rstrip(",") for word in words)
    return teams and "of" in words and not standing and not HEAD.isdisjoint(words)


def _are_those_told(parsed: Parsed, be: Node) -> bool:
    """Whether it is those who came that were somebody's guests: "the delegates were the guests of"."""
    denied = any(child.dep_ == "neg" for child in be.children)
    named = (UnitKind.PERSON, UnitKind.TITLE)
    told = (one.pos_ == "PRON" or one.lemma_ in CAME or parsed.unit(one).kind in named for one in subjects(be))
    return not denied and any(told)


def _is_of_visit(verb: Node) -> bool:
    """Whether a verb tells of a visit that was told before: "The visit is made at the invitation of"."""
    return any(
        frame is not None and frame.name == "VISIT" for one in subjects(verb) for frame in [frame_of_noun(one.lower_)]
    )


def _is_of_the_told(be: Node) -> bool:
    """Whether no other event is told: not "was in the chair at a meeting of the bank"."""
    return be.lemma_ == "be" and not any(prepositional(be, "at", "of", "for"))


def _word(parsed: Parsed, node: Node) -> str:
    """A word as printed: "head" and "envoy" are titles, for which the parser sees another."""
    return parsed.span(node).text.lower() if parsed.unit(node).kind is UnitKind.TITLE else node.lower_


def _behind_comma(parsed: Parsed, node: Node) -> list[Node]:
    """Who stands behind the team, whatever the parser ties him to: "Head of the visiting team, Orlov, said"."""
    team = next((one for one in prepositional(node, "of") if one.lemma_ in TEAMS), node)
    behind = list(parsed.nodes[team.i + 1 : team.i + 3])
    named = len(behind) == 2 and behind[0].lower_ == "," and parsed.unit(behind[1]).kind is UnitKind.PERSON
    return behind[1:] if named else []


def _with_conjuncts(nodes: Iterator[Node] | list[Node]) -> Iterator[Node]:
    for node in nodes:
        yield from (node, *node.conjuncts)


def _who(above: Node) -> list[Node]:
    """Who is at the head: the subject of a verb, or a noun."""
    return subjects(above) if above.pos_ in ("VERB", "AUX") else [above]


def _is_of_team(node: Node) -> bool:
    """Whether a word is of those who came: "head of the delegation"; not "of the delegation to Chad"."""
    teams = [one for one in prepositional(node, "of") if one.lemma_ in TEAMS]
    return any(not any(prepositional(one, *ELSEWHERE)) for one in teams)


def _is_team_compound(node: Node) -> bool:
    return any(child.dep_ == "compound" and child.lemma_ in ("team", "delegation") for child in node.children)


def _is_leadership(node: Node) -> bool:
    return node.lemma_ == "leadership" and node.dep_ == "pobj"


def _named_beside(parsed: Parsed, sides: Sides, event: Event) -> Iterator[Side]:
    """Who is named beside the word for him who met: "received an envoy of the king, Orlov"."""
    for node in parsed.nodes:
        governed = event.node in (node.head, node.head.head) and node.dep_ in ("dobj", "pobj", "nsubj", "nsubjpass")
        words = {node.lemma_, *_word(parsed, node).split()}
        if not governed or event.parsed is not parsed or not SENT & words:
            continue
        meant = next((side for side in sides.of(parsed, node) if side.ref in event.actors), None)
        named = [one for one in node.children if one.dep_ == "appos" and parsed.unit(one).kind is UnitKind.PERSON]
        for side in (side for one in named for side in sides.of(parsed, one)) if meant else ():
            if side.person and meant and (side.ref == meant.ref or not _is_told(side, meant)):
                yield replace(side, actor=meant.actor)


def _is_told(side: Side, meant: Side) -> bool:
    """Whether it is told with a name, behind the word for him who met, whom that person serves."""
    return side.actor is not None and any(span.start >= meant.words.end for span in side.actor.spans)


def _inviting(parsed: Parsed, sides: Sides, event: Event) -> Iterator[Side]:
    """Who will be seen by those who accepted: "accepted an invitation from Orlov and will travel to Lima"."""
    for node in parsed.nodes:
        if node.lemma_ == "invitation" and node.dep_ == "dobj" and node.head.lemma_ == "accept" and event.journey:
            by = [*prepositional(node, "from", "of", "by"), *(one for one in node.children if one.dep_ == "poss")]
            come = {side.ref for side in event.sides if side.person}
            told = (side for one in by for side in sides.of(parsed, one))
            yield from (side for side in told if side.person and side.ref in event.actors - come)
