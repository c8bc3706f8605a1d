"""Of what rank a visit is: "a state visit", "her official working visit"."""

from db.vocabulary import VisitKind
from seed.extract.sentences.parse import Parsed
from seed.extract.text.node import Node
from seed.records import Found

RANKS = {
    "state": VisitKind.STATE,
    "official": VisitKind.OFFICIAL,
    "working": VisitKind.WORKING,
    "private": VisitKind.PRIVATE,
}


def visit_kind(parsed: Parsed, node: Node) -> Found[VisitKind] | None:
    """The rank by which a visit is called below a word."""
    for one in (node, *node.subtree):
        if one.lemma_ in ("visit", "trip"):
            ranked = [child for child in one.children if child.lower_ in RANKS]
            if {child.lower_ for child in ranked} >= {"official", "working"}:
                return Found(VisitKind.OFFICIAL_WORKING, (parsed.span(*ranked),))
            if ranked:
                return Found(RANKS[ranked[0].lower_], (parsed.span(ranked[0]),))
    return None
