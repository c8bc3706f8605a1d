"""What is to come by how it is told: "is to meet", "left for talks", "will travel to Lima to meet"."""

from seed.extract.sentences.clause import OBJECTS, SUBJECTS, governors, is_remark, prepositional
from seed.extract.text.node import Node

TIMETABLED = frozenset("schedule plan set slate slat expect foresee envisage propose pencil fix bill".split())
"""Verbs whose participles tell when something is to be."""
ATTENDING = frozenset(["attend", "join", "continue"])
"""What one does at an event that a noun tells."""


def is_announced(node: Node) -> bool:
    """Whether it is told as in a headline: "Chad, Mali to hold a second round of talks"."""
    verb = node.head if node.dep_ == "dobj" else node
    helping = [child.lower_ for child in verb.children if child.dep_ == "aux"]
    told = any(child.dep_ in (*SUBJECTS, "npadvmod") and child.i < verb.i for child in verb.children)
    return verb.tag_ == "VB" and verb.dep_ == "ROOT" and helping == ["to"] and told


def is_due(node: Node) -> bool:
    """Whether it is said to be coming: "is to meet", "was to be signed"."""
    above = node.head
    if above.lemma_ == "be" and any(one.lower_ in COURSE for one in prepositional(above, "on")):
        return node.tag_ == "VB"  # "are on course to sign it"
    between = (child for child in above.children if above.i < child.i < node.i)  # "is in Lima to meet"
    told = any(child.dep_ in ("acomp", "attr", "prep", "expl") for child in between)
    if node.lemma_ == "be" and node.i + 1 < len(node.doc) and node.doc[node.i + 1].lower_ == "to":
        return any(child.dep_ == "xcomp" and child.i > node.i for child in node.children)  # "in Lima, he is to be met"
    return (
        node.dep_ == "xcomp"
        and above.lemma_ in ("be", "mean")  # "they mean to sign it"
        and not told
        and any(child.lower_ == "to" for child in node.children)
    )


COURSE = frozenset("course track schedule".split())
"""On what those are who will do something."""


def is_part_of_what_is_due(node: Node) -> bool:
    """Whether it is on the occasion, or the purpose, of what is to be: "is to fly to Lima for talks", "to meet him"."""
    while node.dep_ == "conj" and node.tag_ == "VB" and node.head.dep_ in ("advcl", "xcomp"):
        node = node.head  # "was to fly to Lima to see him and to go on to Oman"
    verb = node.head.head if node.dep_ == "pobj" and node.head.lower_ in ("for", "during") else node.head
    purpose = node.tag_ == "VB" and node.dep_ in ("advcl", "xcomp") and not is_remark(verb)
    part = purpose or verb != node.head or node.dep_ in OBJECTS  # "the trip was to include talks"
    return part and verb.pos_ == "VERB" and is_due(verb)


LEAVING = frozenset("leave depart head embark".split())


def is_purpose_of_leaving(node: Node) -> bool:
    """Whether somebody has only set out for it: "left for Washington to hold talks", "left for Lima for talks"."""
    if node.dep_ == "pobj" and node.head.lower_ == "for" and node.pos_ == "NOUN":
        return any(above.lemma_ in LEAVING for above in (node.head.head, node.head.head.head))
    if node.dep_ == "dobj":  # "leaves for Lima to attend a summit"
        node = node.head
    return (
        node.tag_ == "VB"
        and node.dep_ in ("advcl", "xcomp", "acl")
        and any(above.lemma_ in LEAVING for above in governors(node))
    )


def is_purpose_of_plan(node: Node) -> bool:
    """Whether it is what somebody will go for: "will travel to Lima to meet", "to attend talks", "flying to Lima"."""
    if node.dep_ == "dobj" and node.pos_ == "NOUN" and node.head.lemma_ in ATTENDING:
        node = node.head
    while node.dep_ == "conj" and node.tag_ == "VB" and node.head.tag_ == "VB":
        node = node.head  # "will stop in Lima to inspect the port and call on Orlov"
    purpose = node.tag_ == "VB" and any(child.lower_ == "to" for child in node.children)
    doing = purpose or node.tag_ == "VBG"
    above = node.head.head if node.head.dep_ == "xcomp" and node.head.tag_ == "VB" else node.head
    planned = any(child.lower_ in ("will", "due") and child.i < node.i for child in above.children) or (
        above.tag_ == "VBN" and above.lemma_ in TIMETABLED and any(child.dep_ == "xcomp" for child in above.children)
    )  # "is expected to be in Lima on Monday, going on to Quito a day later"
    return doing and node.dep_ == "advcl" and planned


def is_led_up_to(noun: Node) -> bool:
    """Whether something is told to have been before it: "ahead of talks", "in the run-up to talks"."""
    led = noun.dep_ == "pobj" and noun.head.lower_ in ("of", "to") and noun.head.i > 0
    if led and noun.head.head.lemma_ in COUNTING:
        return is_led_up_to(noun.head.head)
    return led and noun.head.nbor(-1).lower_ in LEADING_UP


COUNTING = frozenset(["round", "series", "set"])
"""What talks are counted by, of which as a whole something is told: "ahead of a round of talks"."""


LEADING_UP = frozenset("ahead eve advance run-up runup lead-up build-up buildup preparation preparations".split())
"""What something is told to be of that is before an event, which is therefore still to come."""


def is_to_be(clause: Node) -> bool:
    """Whether a clause behind a noun is "to be held", "to take place"."""
    told = {child.lower_ for child in clause.children if child.dep_ in ("aux", "auxpass", "dobj")}
    done = clause.lemma_ == "take" and "place" in told
    return "to" in told and "have" not in told and (done or "be" in told)
