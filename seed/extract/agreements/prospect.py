"""Agreements that there are only hopes of, or none at all: "hopes of reaching a deal", "without one being signed"."""

from seed.extract.sentences.clause import OBJECTS
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.text.node import Node

PROSPECTS = frozenset(
    (
        "hope possibility prospect chance likelihood idea option question way feasibility desirability opportunity "
        "far short away benefit advantage importance need"
    ).split()
)
"""What there is of a signing that is only thought of: "discussed the possibility of signing", "far from signing"."""
MAY = frozenset(["may", "might", "could"])
TIMES = frozenset("before by within during in next soon later shortly".split())
"""What leads to when something may be done: "might be concluded within the year"."""
RIGHTS = frozenset("option right power freedom choice liberty ability clause".split())
"""What somebody has who may do something."""
PROPOSALS = frozenset("proposal plan motion request draft".split())
"""What is made of a signing that is yet to be done, and may be approved."""
DISCUSSING = frozenset("discuss consider review debate explore raise broach negotiate address study propose".split())


def is_only_thought_of(node: Node) -> bool:
    """Whether a signing is only what is hoped for or talked of: "thin hopes of an agreement being signed"."""
    leading = _leading_to(node)
    return leading is not None and leading.head.lemma_ in PROSPECTS


def is_missing(node: Node) -> bool:
    """Whether something went on without it: "the talks ended without an agreement being reached"."""
    leading = _leading_to(node)
    return leading is not None and leading.lower_ == "without"


def is_only_a_right(node: Node) -> bool:
    """Whether something may only be done by whoever wants to: "has the option to cancel", "the right of leaving"."""
    noun = node.head.head if node.dep_ == "pcomp" else node.head
    return noun.lemma_ in RIGHTS


def may_come(parsed: Parsed, node: Node) -> bool:
    """Whether it is told by when something may be done to an agreement: "might be initialled before the autumn"."""
    may = any(child.lower_ in MAY for child in node.children)
    when = any(child.lower_ in TIMES or parsed.unit(child).kind is UnitKind.DATE for child in node.children)
    return may and when and not any(child.dep_ == "neg" for child in node.children)


def _leading_to(node: Node) -> Node | None:
    """The preposition before a gerund, or before what a passive gerund tells of: "of signing", "of a pact being"."""
    if node.dep_ == "pcomp":
        return node.head
    told = node.dep_ == "acl" and any(child.lower_ == "being" for child in node.children)
    return node.head.head if told and node.head.dep_ == "pobj" else None


def proposal(node: Node) -> Node | None:
    """What is made of a signing that is yet to be done: "a proposal for signing", "a motion to sign"."""
    above = node.head.head if node.dep_ == "pcomp" else node.head
    return above if above.lemma_ in PROPOSALS and node.dep_ in ("pcomp", "acl") else None


def is_topic(node: Node) -> bool:
    """Whether it is what is spoken of: "sounded them out on the extension of the truce"; not "agreed on"."""
    if node.dep_ in (*OBJECTS, "xcomp") and node.head.lemma_ in DISCUSSING:
        return True
    return node.head.lower_ in ("on", "about", "over", "regarding") and node.head.head.lemma_ != "agree"
