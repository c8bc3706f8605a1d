"""Whether those who do something at a meeting are those who meet: "Chad and Mali are to settle it in a meeting"."""

from collections.abc import Iterator

from seed.extract.meetings.sequel.again import is_ordinal
from seed.extract.meetings.telling import verb_of
from seed.extract.sentences.clause import SUBJECTS, prepositional
from seed.extract.sentences.purpose import TIMETABLED
from seed.extract.text.node import Node

AHEAD = TIMETABLED | {"plan", "hope", "intend", "want", "be"}
"""Verbs behind which stands what several are still to do."""
TALKS = frozenset("meeting talk negotiation session round dialogue consultation".split())
"""What those hold among themselves who are told to do something at one."""
CONSENTING = frozenset(["agree", "consent", "accede"])
SINCE = frozenset("since after following at in during".split())
"""What leads to the meeting of those between whom something has changed, or was settled."""


def is_of_doers(noun: Node, verb: Node) -> bool:
    """Whether a meeting that is told for the first time is of those who did, or are to do, something at it."""
    if is_consented_to(noun):
        return not any(child.lower_ == "the" for child in noun.children)
    new = any(child.lower_ in ("a", "an") for child in noun.children)
    own = _are_own_talks(noun) and not any(prepositional(verb, "to", "with"))  # "appealed to the union in talks"
    if ((new or own) and _is_done(verb)) or any(is_ordinal(child.lower_) for child in noun.children):
        return True  # "at the 10th round of"
    if verb.tag_ != "VB" or noun.lemma_ not in TALKS or any(prepositional(noun, "of", "for", "on")):
        return False
    ahead = any(child.lower_ in ("will", "to") for child in verb.children)
    ahead = ahead and (verb.dep_ != "xcomp" or verb.head.lemma_ in AHEAD)
    return ahead and (new or (noun.tag_ == "NNS" and not any(child.dep_ in ("det", "poss") for child in noun.children)))


def _is_done(verb: Node) -> bool:
    """Whether it was done, or was not for all their efforts: "agreed", "failed to agree"."""
    if verb.dep_ == "xcomp" and verb.tag_ == "VB":
        verb = verb.head
        return verb.tag_ == "VBD" and verb.lemma_ in TRYING
    return verb.tag_ == "VBD"


TRYING = frozenset("fail manage try seek struggle".split())


def _are_own_talks(noun: Node) -> bool:
    """Whether talks are of nobody else, by all that is said of them: "agreed at three-way talks in Lima".

    Not "at climate talks", "at talks on Iraq".
    """
    told = [child for child in noun.children if child.dep_ in ("det", "poss", "compound", "nmod", "amod", "nummod")]
    own = noun.tag_ == "NNS" and noun.lemma_ in TALKS and all(one.lower_ in AMONG_THEM for one in told)
    matter = [one for one in prepositional(noun, "of", "for", "on") if one.lower_ not in DAYS]
    return own and noun.head.lower_ in ("at", "in", "during") and not matter


AMONG_THEM = frozenset(
    (
        "bilateral trilateral tripartite three-way two-way four-way direct face-to-face high-level ministerial lengthy "
        "marathon two-day three-day secret closed-door separate crucial crunch border last-ditch fresh renewed"
    ).split()
)
"""What talks are called that those have among themselves who do something at them."""
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today".split())


def is_consented_to(noun: Node) -> bool:
    """Whether talks are agreed to: "have agreed to talks", "to a new round of talks"; not "to a round of tests"."""
    if noun.head.lower_ not in ("to", "on") or noun.head.head.lemma_ not in CONSENTING:
        return False
    return all(one.lemma_ in TALKS | {"summit", "series"} for one in (noun, *prepositional(noun, "of")))


def between_whom(noun: Node, verb: Node) -> Iterator[Node]:
    """Between whom something came of a meeting: "ties between Chad and Mali improved after a summit"."""
    new = any(child.lower_ in ("a", "an") for child in noun.children)
    if new and noun.head.lower_ in SINCE and not any(prepositional(noun, "of", "with", "between")):
        told = (child for child in verb.children if child.dep_ in SUBJECTS)
        yield from (one for subject in told for one in prepositional(subject, "between"))


def is_awaited(noun: Node) -> bool:
    """Whether somebody says what will come of talks, which so are his: "it would open after talks with Mali"."""
    ahead = any(child.lower_ in ("will", "would") for child in verb_of(noun).children)
    return ahead and noun.lemma_ in TALKS and noun.head.lower_ in AWAITING


AWAITING = frozenset("after following pending until during".split())
