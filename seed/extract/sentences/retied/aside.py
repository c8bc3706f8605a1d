"""What the parser takes for the verb of a sentence, and is but an aside behind its subject."""

from seed.extract.sentences.clause import SUBJECTS
from seed.extract.text.node import Node

HELPING = ("aux", "auxpass")


def part_aside(verb: Node) -> None:
    """Give a verb the subject that an aside has taken: "The pact [, initialled in May,] was signed on Monday"."""
    if verb.i < 1 or any(child.dep_ in SUBJECTS for child in verb.children):
        return
    aside = next((child for child in verb.children if child.dep_ == "ccomp" and child.i < verb.i), None)
    subject = next((child for child in aside.children if child.dep_ in SUBJECTS), None) if aside is not None else None
    if aside is None or subject is None or aside.tag_ not in ("VBN", "VBD"):
        return
    if any(child.dep_ in (*HELPING, "dobj", "neg") for child in aside.children):
        return
    opening = subject.right_edge.i + 1
    start = min([verb.i, *(child.i for child in verb.children if child.dep_ in HELPING)])
    between = verb.doc[opening + 1 : aside.i]
    parted = verb.doc[opening].lower_ == "," and verb.doc[start - 1].lower_ == ","
    if not parted or any(one.head is not aside or one.dep_ != "advmod" for one in between):
        return
    passive = any(child.dep_ == "auxpass" for child in verb.children)
    subject.hang(verb, "nsubjpass" if passive else "nsubj")
    aside.hang(subject, "acl")
    aside.tag_ = "VBN"
