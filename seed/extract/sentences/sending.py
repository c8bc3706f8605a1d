"""Who does what others are sent for: "named a delegation to attend the inauguration", whom the delegation attends."""

from seed.extract.text.node import Node

NAMING = frozenset("announce name designate appoint select nominate".split())
"""Verbs by which it is made known who will go."""
SENDING = NAMING | frozenset(["send", "dispatch", "despatch", "delegate"])
"""Verbs of those who have others go."""
SENT = frozenset("delegation team mission envoy representative designation".split())
"""Who is sent, or that somebody was named."""
AIMS = ("acl", "advcl", "relcl", "xcomp", "ccomp")
"""As what an infinitive depends that tells what for."""


def is_of_those_sent(verb: Node) -> bool:
    """Whether an infinitive tells what others are sent for, not what is done by those who send them."""
    if verb.tag_ != "VB" or verb.dep_ not in AIMS or not any(child.lower_ == "to" for child in verb.children):
        return False
    above = verb.head
    if above.lemma_.lower() in SENT:
        return any(one.lemma_ in SENDING for one in above.ancestors)
    return above.lemma_ in SENDING and any(
        one.lemma_.lower() in SENT for child in above.children if child.i < verb.i for one in child.subtree
    )


def is_named_for(verb: Node) -> bool:
    """Whether it is only made known who will go for it, or was: "named a delegation to attend it"."""
    above = verb.head if verb.head.pos_ == "VERB" else next((one for one in verb.ancestors if one.pos_ == "VERB"), verb)
    return is_of_those_sent(verb) and above.lemma_ in NAMING
