"""What something is done for, where the parser ties it to whom it is done with: "met with officials to discuss"."""

from seed.extract.text.node import Node


def part_aim(with_: Node) -> None:
    """Give back whom it was with, who was taken for the subject: "met with Chadian officials | to discuss cotton"."""
    clause = next((child for child in with_.children if child.dep_ == "pcomp" and child.tag_ == "VB"), None)
    taken = [child for child in clause.children if child.dep_ == "nsubj" and child.i < clause.i] if clause else []
    if clause is not None and len(taken) == 1 and any(child.tag_ == "TO" for child in clause.children):
        taken[0].hang(with_, "pobj")
        clause.hang(with_.head, "advcl")


def part_purpose(verb: Node) -> None:
    """Tie what for to what was done, not to whom it was with: "met with several counterparts | to discuss cotton"."""
    whom = verb.head
    if verb.dep_ == "acl" and whom.dep_ == "pobj" and whom.head.lower_ == "with" and whom.head.head.pos_ == "VERB":
        verb.hang(whom.head.head, "advcl")
