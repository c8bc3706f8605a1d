"""Clauses that tell what was done with the noun before them, though the parser ties them otherwise."""

from seed.extract.sentences.clause import SUBJECTS, prepositional
from seed.extract.text.node import Node

PARTS = frozenset("nothing something anything much part article clause provision paragraph annex".split())
"""What is in an agreement: "nothing in the pact concluded in May allows it"."""
WHICH = frozenset(["which", "that"])
"""What stands in a clause for what it is of."""
ASIDE = 10
"""So many words may stand between an act and what it is upon."""


def before_verb(node: Node) -> list[Node]:
    """The noun before what was taken for a verb, where a clause goes on: "nothing in the pact made here binds"."""
    noun = node.doc[node.i - 1] if node.i else node
    if noun.lower_ == ",":  # "[a pact with Oman, concluded in 2007,] is to be ratified"
        noun = next((child for child in node.children if child.dep_ == "nsubj"), noun)
    if node.tag_ != "VBD" or noun.pos_ != "NOUN" or any(child.dep_ in ("dobj", "aux") for child in node.children):
        return []
    behind = (one for one in node.doc[node.i + 1 :] if one.tag_ in ("VBZ", "VBP", "VBD", "MD"))
    verb = next(behind, None)
    alone = verb is not None and not any(child.dep_ in SUBJECTS for child in verb.children)
    alone = alone and all(one == noun or one.lemma_ in PARTS for one in node.children if one.dep_ == "nsubj")
    return [noun] if alone and verb is not None and verb.dep_ in ("ROOT", "ccomp", "aux") else []


def is_behind_noun(node: Node) -> bool:
    """Whether a past participle, taken for a past tense, tells of the noun before: "the pact concluded in Lima"."""
    told = node.tag_ == "VBD" and node.dep_ == "acl"
    return told and not any(child.dep_ in (*SUBJECTS, "dobj", "aux") for child in node.children)


def has_gap(verb: Node) -> bool:
    """Whether a clause tells what somebody did with what it is of: "the memorandum (which) it signed with Oman"."""
    below = {child.dep_ for child in verb.children if child.lower_ not in WHICH or child.dep_ in SUBJECTS}
    had = verb.tag_ == "VBN" and any(child.dep_ == "aux" and child.lemma_ == "have" for child in verb.children)
    unsure = any(child.lower_ in ("almost", "nearly", "never", "not") for child in verb.children)
    told = (verb.tag_ == "VBD" or had) and "nsubj" in below and not unsure
    return verb.dep_ == "relcl" and told and not below & {"dobj", "nsubjpass"}


def behind_aside(node: Node) -> list[Node]:
    """What an act is upon where when and where it was stands between: "the signing, on Monday in Lima, of a treaty"."""
    for one in node.doc[node.i + 1 : node.i + ASIDE]:
        if one.lower_ == "of" and one.i > node.i + 1:
            return [child for child in one.children if child.dep_ == "pobj"]
        if one.pos_ in ("VERB", "AUX", "NOUN"):
            break
    return []


def held_for(ceremony: Node) -> list[Node]:
    """What a ceremony is for, also where the parser ties that to where it is: "held one at the Palace for a pact"."""
    above = [ceremony, ceremony.head]
    above += [one for each in above for one in prepositional(each, "at", "in")]
    above += [one for each in above[2:] for one in prepositional(each, "of")]
    return [one for each in above for one in prepositional(each, "for")]
