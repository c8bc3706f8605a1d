"""What tells behind an event that it is to be: "a meeting with Berg to be held in Lima on Friday"."""

from seed.extract.text.node import Node

HELD = frozenset("hold convene organise organize conduct take".split())
EVENTS = frozenset("meeting summit session round conference talk visit trip lunch dinner consultation dialogue".split())
BETWEEN = frozenset(["NOUN", "PROPN", "ADP", "DET", "ADJ", "CCONJ", "PUNCT", "NUM", "PRON", "PART"])


def is_to_be(clause: Node) -> bool:
    """Whether a clause behind a noun is "to be held", "to take place"."""
    told = {child.lower_ for child in clause.children if child.dep_ in ("aux", "auxpass", "dobj")}
    done = clause.lemma_ == "take" and "place" in told
    return "to" in told and "have" not in told and (done or "be" in told)


def retie_held(to: Node) -> None:
    """Tie what is "to be held" to the event before it, not to who told of it: "spoke of talks | to be held in Lima"."""
    verb = to.head
    if verb.lemma_ not in HELD or not is_to_be(verb):
        return
    place = to.i - 1
    while place > verb.head.i and verb.doc[place].pos_ in BETWEEN and verb.doc[place].lemma_ not in EVENTS:
        place -= 1
    noun = verb.doc[place]
    if verb.head.i < place and noun.lemma_ in EVENTS and noun.pos_ == "NOUN":
        verb.hang(noun, "relcl")
