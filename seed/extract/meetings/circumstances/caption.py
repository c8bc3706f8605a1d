"""What a photograph shows, told in the present of what is over: "Orlov shakes hands with Berg in Lima on Tuesday"."""

from seed.extract.sentences.clause import prepositional
from seed.extract.text.node import Node

POSES = frozenset("pose shake embrace hug kiss toast gesture smile wave".split())
"""What only a photograph tells of in the present."""
SHOWN = frozenset("welcome greet receive exchange sign walk arrive sit stand speak talk".split())
"""What it shows that is done at what it is from."""
OCCASIONS = frozenset("meeting talk ceremony signing conference session summit negotiation".split())


def is_pictured(verb: Node) -> bool:
    """Whether a verb in the present is of a caption: "welcomes him before their talks in Lima on Tuesday"."""
    if verb.dep_ != "ROOT" or verb.tag_ not in ("VBZ", "VBP"):
        return False
    if any(child.dep_ in ("aux", "auxpass", "mark") for child in verb.children):
        return False
    return verb.lemma_ in POSES or (verb.lemma_ in SHOWN and _is_at_occasion(verb))


def _is_at_occasion(verb: Node) -> bool:
    """Whether it is told at, before or after what it was done: "prior to their meeting", "during a ceremony"."""
    told = [*prepositional(verb, "before", "during", "after", "following", "at")]
    told += [one for child in verb.children if child.lower_ == "prior" for one in prepositional(child, "to")]
    return any(one.lemma_ in OCCASIONS for one in told)
