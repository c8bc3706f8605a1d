"""Agreements that are all but made: "are close to a fisheries pact", "a gas deal between the two is within reach"."""

from collections.abc import Iterator

from seed.extract.sentences.clause import SUBJECTS, prepositional
from seed.extract.sentences.reported import SAYING
from seed.extract.text.node import Node

CLOSE = frozenset("close closer near nearer nearing".split())
"""What those are "to" an agreement who will soon make it, and what it is itself: "a deal is near"."""
VERGES = frozenset("verge brink cusp threshold eve point edge".split())
"""What they are "on" of it."""
STAGES = frozenset("stage phase stretch hour throe lap round leg".split())
LAST = frozenset(["final", "last", "closing", "finishing"])
"""Which stages of talks end in an agreement: "are in the final stages of negotiating a pact"."""
NEARING = frozenset(["near", "approach"])
GOING = frozenset("move edge inch step draw get come creep shift push".split())
"""Verbs of those who go "towards" an agreement, or "closer to" one."""
TOWARDS = ("towards", "toward")
AT_HAND = frozenset("reach sight grasp hand horizon day week".split())
"""Where an agreement is that will soon be made: "within reach", "in sight", "at hand", "just days away"."""
SOON = frozenset("imminent close near nigh".split())
AWAY = frozenset("day week hour inch step".split())
WITHIN = ("within", "in", "at", "on")
FAR = frozenset("no not n't never far hardly nowhere neither".split())
"""Words by which none of this is so: "are no closer to a pact"."""


def nearing(noun: Node) -> Iterator[Node]:
    """The verb that tells that an agreement is all but made, said of those who make it, or of it."""
    verb = _verb_towards(noun) or _verb_of_its_own(noun)
    if verb is not None and _is_so(verb):
        yield verb


def _verb_towards(noun: Node) -> Node | None:
    """The verb of those who are close to an agreement: "are on the verge of (signing) a pact", "near a pact"."""
    above = noun.head
    if noun.dep_ == "dobj" and above.lemma_ in NEARING and above.pos_ == "VERB":
        return above
    if noun.dep_ == "dobj" and above.dep_ == "pcomp":  # "close to signing a pact"
        above = above.head
    elif noun.dep_ != "pobj":
        return None
    to, sign = above, above.head
    if to.lower_ in TOWARDS and sign.lower_ in CLOSE:
        sign = sign.head
    if to.lower_ in TOWARDS:
        return sign if sign.lemma_ in GOING and sign.pos_ == "VERB" else None
    if to.lower_ == "on" and sign.lemma_ == "close":
        return sign if any(child.lower_ == "in" for child in sign.children) else None
    if to.lower_ == "to" and sign.lower_ in CLOSE:
        return sign.head if sign.head.lemma_ in GOING | {"be", "seem", "appear"} else None
    staged = sign.lemma_ in STAGES and any(child.lower_ in LAST for child in sign.children)
    if to.lower_ == "of" and (sign.lemma_ in VERGES or staged) and sign.dep_ == "pobj":
        verb = sign.head.head
        return verb if sign.head.lower_ in WITHIN and verb.lemma_ == "be" else None
    return None


def _verb_of_its_own(noun: Node) -> Node | None:
    """The verb of an agreement that is close: "is within reach", "is imminent", "appeared close"."""
    verb = noun.head
    if noun.dep_ not in SUBJECTS or verb.lemma_ not in ("be", "seem", "appear", "look"):
        return None
    soon = any(one.lower_ in SOON and one.dep_ in ("acomp", "advmod", "oprd") for one in verb.children)
    here = any(one.lemma_ in AT_HAND for one in prepositional(verb, *WITHIN))
    away = (one for one in verb.children if one.lower_ == "away")
    soon = soon or any(each.lemma_ in AWAY for one in away for each in one.children)
    return verb if soon or here else None


def _is_so(verb: Node) -> bool:
    """Whether it is told as it is now, and not denied; what was so in the past may have come to nothing since."""
    if any(one.lower_ in FAR for one in verb.subtree if one.i < verb.i + 4 and one.head in (verb, *verb.children)):
        return False
    if any(child.lower_ in ("if", "unless", "when") for child in verb.children):
        return False
    reported = verb.dep_ == "ccomp" and verb.head.lemma_ in SAYING
    helping = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    if any(child.tag_ == "MD" for child in helping):
        return False
    past = verb.tag_ == "VBD" or any(child.lower_ in ("was", "were", "had") for child in helping)
    went = verb.lemma_ in GOING and not any(child.dep_ == "advcl" for child in verb.children)
    return not past or reported or went
