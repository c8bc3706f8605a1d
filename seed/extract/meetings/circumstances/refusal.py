"""What somebody would have none of, and who was not let in."""

from seed.extract.sentences.clause import SUBJECTS, governors, phrase
from seed.extract.sentences.parse import Parsed
from seed.extract.text.date import DateMention
from seed.extract.text.node import Node

REFUSING = frozenset(["rule out", "reject", "refuse", "decline", "exclude", "turn down", "deny"])
ENTRY = frozenset("entry entrance access admission admittance visa permission clearance".split())


def is_refused(node: Node) -> bool:
    """Whether somebody would have none of it: "ruled out talks", "refused to meet him"."""
    return any(phrase(one) in REFUSING and one.tag_ in ("VBD", "VBN") for one in (node, *node.ancestors))


def refusal_of(node: Node) -> Node:
    """The verb by which somebody would have none of it."""
    return next(one for one in (node, *node.ancestors) if phrase(one) in REFUSING)


def is_of_refusal(parsed: Parsed, node: Node, date: DateMention) -> bool:
    """Whether a date is that of the refusal itself: "on Wednesday ruled out a summit"."""
    verb = refusal_of(node)
    dates = (one for one in parsed.nodes if parsed.unit(one).mention is date)
    return any(verb == (one.head.head if one.dep_ == "pobj" else one.head) for one in dates)


def is_turned_away(node: Node) -> bool:
    """Whether who was to go was not let in: "a mission that had been due to fly in was refused entry"."""
    clause = next((above for above in (node, *governors(node)) if above.dep_ in ("relcl", "acl")), None)
    if clause is None or not any(one.lower_ in ("was", "were", "had") for one in clause.subtree):
        return False
    whole = clause.head
    while whole.dep_ == "pobj" and whole.head.lower_ == "of":
        whole = whole.head.head  # "a mission of the bloc that had been due to fly in"
    return whole.dep_ in (*SUBJECTS, "dobj") and _is_refusal_of_entry(whole.head)


def _is_refusal_of_entry(verb: Node) -> bool:
    """Whether somebody is not let in: "was refused entry", "was denied a visa", "was turned back"."""
    if verb.lemma_ == "turn":
        return any(child.lower_ in ("back", "away") for child in verb.children)
    refused = [child for child in verb.children if child.dep_ in ("dobj", "oprd")]
    return verb.lemma_ in ("refuse", "deny") and any(one.lemma_ in ENTRY for one in refused)
