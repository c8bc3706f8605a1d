"""How an agreement is left: by the notice of it that one party gives to the others."""

from seed.extract.agreements.deed import LEAVING, Deed
from seed.extract.sentences.clause import SUBJECTS, governors, prepositional, subjects
from seed.extract.text.node import Node

NOTICES = frozenset(["notice", "notification"])
GIVING = frozenset("serve give hand deliver submit send issue transmit present lodge file".split())
"""What is done with a notice: "served notice on Oman that the pact will lapse"."""
TELLING = frozenset(["notify", "inform"])


def notified(deed: Deed) -> list[Node]:
    """To whom it is told that one leaves an agreement: "notified Oman of its decision to terminate the treaty"."""
    if deed.kind not in LEAVING:
        return []
    verb = next((above for above in deed.node.ancestors if above.lemma_ in TELLING and above.pos_ == "VERB"), None)
    if verb is not None and not any(child.tag_ == "MD" for child in verb.children):
        return [child for child in verb.children if child.dep_ == "dobj"]
    if (giving := notice_of(deed)) is None:
        return []
    told = [child for child in giving.children if child.dep_ == "dative" and child.pos_ != "ADP"]
    notices = (one for one in giving.children if one.lemma_ in NOTICES)
    return [*told, *(one for over in (giving, *notices) for one in prepositional(over, "on", "to", "upon"))]


def notice_of(deed: Deed) -> Node | None:
    """The verb of giving notice that one leaves an agreement: "served notice ending it", "notice of termination"."""
    return giving_notice(deed.node) if deed.kind in LEAVING else None


def giving_notice(node: Node) -> Node | None:
    """The verb by which a notice is given that a verb or noun tells the content of."""
    noun = next((above for above in governors(node) if above.lemma_ not in TELLING and above.pos_ != "ADP"), None)
    if noun is None or noun.lemma_ not in (*NOTICES, *GIVING):
        return None
    verb = noun if noun.lemma_ in GIVING else noun.head
    notice = any(one.lemma_ in NOTICES and one.dep_ in ("dobj", *SUBJECTS) for one in verb.children)
    return verb if verb.lemma_ in GIVING and notice else None


def givers(deed: Deed) -> list[Node]:
    """Who gives notice of it: "Peru has served notice ending its pact with Oman"."""
    verb = notice_of(deed)
    passive = verb is not None and any(child.dep_ == "nsubjpass" for child in verb.children)
    return [] if verb is None else list(prepositional(verb, "by")) if passive else subjects(verb)
