"""Invitations that are told to have been accepted: "an invitation to visit Lima in May. He accepted it"."""

from collections.abc import Sequence

from db.vocabulary import Modality
from seed.extract.meetings.event import Event
from seed.extract.sentences.clause import governors
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.text.node import Node

INVITING = frozenset(["invite", "invitation"])
SEASONS = frozenset("quarter half year month week spring summer autumn winter season".split())
"""Words for a time that is no date."""
ACCEPTED = frozenset("invitation offer it which that this".split())
"""What is accepted of an invitation that was told before."""
HELPING = frozenset("has have had was were been".split())
"""Auxiliaries of what was done: not "will accept", "could not accept"."""
NEAR = 2
"""So many sentences after an invitation it is told that it was accepted."""


def add_acceptances(sentences: Sequence[Parsed], events: Sequence[Event]) -> None:
    """Let what was only offered be planned, where a time was named for it and whoever was asked accepted."""
    offered = [one for one in events if one.modality is Modality.HYPOTHETICAL and _is_invited(one) and _is_timed(one)]
    for event in offered:
        at = event.parsed.sentence.index
        near = (parsed for parsed in sentences if 0 <= parsed.sentence.index - at <= NEAR)
        if any(_is_acceptance(node) for parsed in near for node in parsed.nodes if node.lemma_ == "accept"):
            event.modality = Modality.PLANNED


def _is_invited(event: Event) -> bool:
    """Whether somebody was asked to it: "invited to visit Lima", "extended an invitation to attend"."""
    objects = (child for child in event.node.children if child.dep_ in ("dobj", "nsubjpass"))
    return any(one.lemma_ in INVITING for one in (event.node, *objects, *governors(event.node)))


def _is_timed(event: Event) -> bool:
    """Whether a time is told for it, though it be no date: "in the second quarter", "later this year"."""
    behind = event.parsed.nodes[event.node.i :]
    return event.start is not None or any(
        one.lemma_ in SEASONS or event.parsed.unit(one).kind is UnitKind.DATE for one in behind
    )


def _is_acceptance(verb: Node) -> bool:
    """Whether a verb tells that it was accepted: "he accepted", "had accepted an invitation"; not "has yet to"."""
    if verb.tag_ not in ("VBD", "VBN", "VBZ") or any(child.dep_ == "neg" for child in verb.children):
        return False
    helping = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    what = [child for child in verb.children if child.dep_ in ("dobj", "nsubjpass")]
    return helping <= HELPING and all(one.lemma_.lower() in ACCEPTED for one in what)
