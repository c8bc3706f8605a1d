"""Who does what others are sent for: "named a delegation to attend the inauguration", whom the delegation attends."""

from seed.extract.text.node import Node

NAMING = frozenset("announce name designate appoint select nominate".split())
"""Verbs by which it is made known who will go."""
SENDING = NAMING | frozenset(["send", "dispatch", "despatch", "delegate"])
"""Verbs of those who have others go."""
SENT = frozenset("delegation team mission envoy representative designation".split())
"""Who is sent, or that somebody was named."""
AIMS = ("acl", "advcl", "relcl", "xcomp", "ccomp")
"""As what a verb depends that tells what for."""


def is_of_those_sent(verb: Node) -> bool:
    """Whether "to attend" or "who will attend" tells what others are sent for, not what those do who send them."""
    if verb.tag_ != "VB" or verb.dep_ not in AIMS:
        return False
    above = verb.head
    if above.lemma_.lower() in SENT:
        return any(one.lemma_ in SENDING for one in above.ancestors)
    return above.lemma_ in SENDING and any(
        one.lemma_.lower() in SENT for child in above.children if child.i < verb.i for one in child.subtree
    )


def is_named_for(verb: Node) -> bool:
    """Whether it is only made known who will go for it: "named a delegation to attend it", "was named to attend it"."""
    return verb.tag_ == "VB" and verb.head.lemma_ in NAMING
