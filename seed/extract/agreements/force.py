"""That agreements are in force, as is told by a noun: "has been in effect since May", "is in place"."""

from collections.abc import Iterator

from seed.extract.agreements.instrument import Naming
from seed.extract.text.node import Node

IN_FORCE = frozenset(["force", "effect", "operation", "place"])
"""What an agreement is in that binds."""


def in_force(naming: Naming, following: int) -> Iterator[Node]:
    """The words that tell an instrument to be in force; the next is named behind: "has been in force since 1998"."""
    for node in naming.parsed.nodes[naming.node.i + 1 :]:
        if node.lower_ not in IN_FORCE or node.head.lower_ != "in":
            continue
        above = node.head.head
        if _is_since(node):  # "the pact, in effect since May,"
            if node.i < following and above in naming.node.ancestors:
                yield node
            continue
        is_so = above.pos_ == "AUX" or (node.lower_ == "place" and above.lemma_ in ("remain", "stay"))
        if node.lower_ != "force" and (not is_so or len(list(node.children)) or _has_complement(above)):
            continue  # "is in effect a surrender"
        if naming.node in (above, *(child for child in above.children if child.dep_ in ("nsubj", "nsubjpass"))):
            yield node


def _is_since(noun: Node) -> bool:
    """Whether it is told aside since when an agreement is in force: "the tax accord, in effect since 2009"."""
    before = noun.head.i - 1
    since = any(one.lower_ == "since" for one in noun.doc[noun.i + 1 : noun.i + 2])
    return since and before >= 0 and noun.doc[before].lower_ == ","


def _has_complement(verb: Node) -> bool:
    return any(child.dep_ in ("attr", "acomp", "auxpass") for child in verb.children)
