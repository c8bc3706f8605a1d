"""Who came to what somebody has just been told to host: "Berg hosted a meeting. It was attended by Orlov"."""

from dataclasses import replace

from seed.extract.meetings.frame import Encounter, distinct
from seed.extract.meetings.telling import is_passive
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node

HOSTING = frozenset("host chair convene hold organize organise open give inaugurate preside".split())
"""What somebody does to a gathering of his own."""
DEFINITE = frozenset(["the", "this", "it", "which"])


def with_host(found: Encounter, sides: Sides, node: Node, before: Parsed | None) -> Encounter:
    """Those who attended a gathering, and whoever was told to host it in the sentence before.

    Args:
        found: those who attended it.
        sides: whom words mean.
        node: the verb.
        before: the sentence before.
    """
    if node.lemma_ != "attend" or before is None or not is_passive(node):
        return found
    meant = any(word.lower_ in DEFINITE for one in subjects(node) for word in (one, *one.children))
    guests = found.sides or found.leading
    hosts = _hosts(sides, before) if meant and guests else []
    return replace(found, sides=distinct([*hosts, *guests]), leading=[]) if hosts else found


def _hosts(sides: Sides, parsed: Parsed) -> list[Side]:
    """Who of one state is told to host something: "hosted a meeting"; not "hosted Orlov", "held talks with"."""
    for verb in parsed.nodes:
        if verb.lemma_ in HOSTING and verb.pos_ == "VERB" and not is_passive(verb):
            objects = [child for child in verb.children if child.dep_ == "dobj"]
            held = any(parsed.unit(one).kind is UnitKind.WORD and one.pos_ in ("NOUN", "PROPN") for one in objects)
            held = held and not any(True for above in (verb, *objects) for _ in prepositional(above, "with"))
            who = [side for one in subjects(verb) for side in sides.of(parsed, one) if side.person]
            if held and len(actors_of(who)) == 1:
                return who
    return []
