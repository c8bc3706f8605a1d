"""Those who came with somebody who met another: "Orlov was joined by Berg", "joining him were", "Berg joined Orlov"."""

from seed.extract.meetings.attendance.shared import CEREMONIES, OCCASIONS, is_told
from seed.extract.meetings.telling import is_passive
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.text.node import Node

JOINING = frozenset("join assist back".split())
TRIPS = frozenset("trip visit travel journey tour mission delegation call summit dialogue".split())
"""At what else than a meeting one is in company."""
AT = ("at", "in", "on", "for", "during")


def joined(verb: Node) -> list[Node]:
    """Who had company, if a clause tells so of those who may have met and of nothing else that they did."""
    if verb.lemma_ not in JOINING:
        return []
    if is_passive(verb):
        had = [one for one in subjects(verb) if one.pos_ in ("PRON", "PROPN") or is_told(one)]
        return had if companions(verb) and not _is_elsewhere(verb) else []
    if verb.lemma_ != "join":
        return []
    had = [child for child in verb.children if child.dep_ == "dobj" and child.pos_ in ("PRON", "PROPN")]
    if verb.tag_ == "VBG":
        return had[:1] if _behind(verb) and not _is_elsewhere(verb) else []
    at = list(prepositional(verb, *AT))
    bare = not at and verb.tag_ == "VBD" and not any(child.dep_ in ("prep", "xcomp") for child in verb.children)
    return had if bare or any(_is_occasion(one) and is_told(one) for one in at) else []


def companions(verb: Node) -> list[Node]:
    """Who came along: behind "by", the subject, or whoever stands behind "joining him were"."""
    if is_passive(verb):
        at = [*prepositional(verb, "by", *AT)]  # "was joined at the talks by", "was joined by video by"
        return [one for above in (verb, *at) for one in prepositional(above, "by")]
    return _behind(verb) if verb.tag_ == "VBG" else subjects(verb)


def joined_in(verb: Node) -> list[Node]:
    """Where that was, of a tour's stops: "will be joined in Chad by", "joined on the visits to Chad and Mali by"."""
    trips = [one for one in prepositional(verb, "on", "for", "during") if one.lemma_ in TRIPS]
    return [*prepositional(verb, "in"), *(one for trip in trips for one in prepositional(trip, "to"))]


def _behind(verb: Node) -> list[Node]:
    """Who stands behind "joining Orlov were"; the parser may take that for one progressive."""
    be = next((one for one in (*verb.children, verb.head) if one.lemma_ == "be" and one.i > verb.i), None)
    if be is None or any(child.dep_ in ("nsubj", "nsubjpass") and child.i < verb.i for child in be.children):
        return []
    return [
        one
        for above in (verb, be)
        for one in above.children
        if one.i > be.i and one.dep_ in ("attr", "nsubj", "dobj", "dep", "npadvmod")
    ]


def _is_elsewhere(verb: Node) -> bool:
    """Whether it was in something else than a meeting: "was joined in her criticism by", "on a tour of the port by"."""
    at = [one for one in prepositional(verb, *AT) if one.pos_ in ("NOUN", "VERB")]
    return any(not _is_occasion(one) and one.lemma_ not in PLACES for one in at)


def _is_occasion(noun: Node) -> bool:
    return noun.lemma_.lower() in OCCASIONS | CEREMONIES | (TRIPS if is_told(noun) else frozenset())


PLACES = frozenset("room hall palace airport table capital office ministry embassy person".split())
"""Where one is that meets: "was joined in the room by"."""
