"""Plans as they are reported: "said that they would meet", "agreed that they should", "would on Monday call on"."""

from seed.extract.sentences.clause import SUBJECTS, prepositional
from seed.extract.text.node import Node

SAYING = frozenset(
    (
        "say tell add state announce confirm note report stress thank praise welcome discuss express reaffirm mention"
    ).split()
)


def is_reported_plan(node: Node) -> bool:
    """Whether "would" is what "will" becomes in reported speech: "said that they would meet"."""
    if has_condition(node):
        return False
    if node.dep_ == "relcl":  # "informed the house that they would meet", as the parser ties it
        told = node.head.head if node.head.dep_ == "dobj" else node
        return told.lemma_ in INFORMING and any(one.lower_ == "that" for one in node.children)
    said = node.head.lemma_ in SAYING | INFORMING | AGREEING
    settled = node.head.lemma_ in AGREEING and any(child.lower_ == "was" for child in node.head.children)
    return node.dep_ == "ccomp" and said and (node.head.tag_ == "VBD" or settled)  # "it was agreed that they would"


AGREEING = frozenset(["agree", "decide"])
SETTLING = AGREEING | {"concur", "resolve"}


def is_would_on(verb: Node) -> bool:
    """Whether "would" stands for "will", as parts of the press write of a day to come.

    As in "would on Monday call on", "would travel to Lima on Friday".
    """
    helping = next((child for child in verb.children if child.lower_ == "would"), None)
    if helping is None:
        return False
    if any(one.lemma_.lower() in DAYS for one in verb.doc[helping.i + 1 : verb.i]):
        return True
    days = [*prepositional(verb, "on"), *(child for child in verb.children if child.dep_ == "npadvmod")]
    plain = verb.dep_ == "ROOT" and not any(child.lower_ == "have" for child in verb.children)
    return plain and any(one.lemma_.lower() in DAYS for one in days) and not has_condition(verb)


def is_resolved_on(verb: Node) -> bool:
    """Whether those who could settle it have: "agreed that the experts should meet again in May"."""
    settled = verb.head.lemma_ in SETTLING and is_past(verb.head)
    return verb.dep_ == "ccomp" and settled and any(child.lower_ == "should" for child in verb.children)


def is_settled_on(preposition: Node) -> bool:
    """Whether what is behind a preposition is still to be done: "concurred in holding a dialogue"."""
    doing = any(child.dep_ == "pcomp" and child.tag_ == "VBG" for child in preposition.children)
    return doing and preposition.lower_ in ("in", "on") and preposition.head.lemma_ in SETTLING


DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def has_condition(verb: Node) -> bool:
    """Whether it is told under which condition somebody would do something."""
    return any(_is_condition(child) for child in verb.children if child.dep_ == "advcl")


def _is_condition(clause: Node) -> bool:
    """Whether a clause sets a condition, also by its order alone: "were Lima to agree, he would come"."""
    first = next((one for one in clause.subtree if not one.is_punct), clause)
    return first.lower_ in ("if", "unless") or (first.lower_ == "were" and clause in (first, first.head))


INFORMING = frozenset("inform assure brief notify reveal disclose indicate declare".split())


def is_past(node: Node) -> bool:
    """Whether a verb tells what was, or has been: "met", "were sent"."""
    if node.dep_ == "conj" and node.tag_ == "VBN" and node.head.tag_ == "VBD":  # "promised to meet, signed a pact"
        return any(child.dep_ == "dobj" for child in node.children)
    return node.tag_ == "VBD" or (
        node.tag_ == "VBN" and any(child.lower_ in ("was", "were", "had", "has", "have") for child in node.children)
    )


def is_undone(verb: Node) -> bool:
    """Whether something was not done: "had not sought to", "were unable to", "were not able to"."""
    able = verb.lower_ in ("able", "unable") and verb.dep_ == "acomp"
    told = verb.head if able else verb
    return is_past(told) and (verb.lower_ == "unable" or any(child.dep_ == "neg" for child in told.children))


def is_when_day_comes(verb: Node) -> bool:
    """Whether it will be on a day that is told before "when": "the talks end before Monday, when he visits Lima"."""
    if is_awaited_in_clause(verb):
        return True
    when = next((child for child in verb.children if child.lower_ == "when" and child.dep_ in ("advmod", "mark")), None)
    if when is None or verb.tag_ not in ("VBZ", "VBP"):
        return False
    main = next((one for one in verb.ancestors if one.pos_ in ("VERB", "AUX")), verb)
    if verb.dep_ == "advcl" and _is_to_come(main):
        return True  # "will raise it when she sees Orlov"
    if when.i < 2 or when.doc[when.i - 1].lower_ != ",":
        return False
    before = when.doc[when.i - 2]
    dated = before.dep_ in ("pobj", "npadvmod", "conj") and before.head.lower_ in DAY_AHEAD
    return dated and not is_past(main)


def is_awaited_in_clause(verb: Node) -> bool:
    """Whether something else waits until it is done: "will be opened once the pact is signed", "after he arrives"."""
    first = verb
    while first.dep_ == "conj" and first.head.i < first.i and first.head.pos_ == "VERB":  # "is signed and takes effect"
        first = first.head
    if first.dep_ != "advcl" or verb.tag_ == "VBD" or not _is_present(first):
        return False
    chain = (first, *first.conjuncts)  # the parser may tie the mark to the last: "when it is signed and ratified"
    leading = (child for one in chain for child in one.children if child.dep_ in ("advmod", "mark"))
    marks = {child.lower_ for child in leading if child.i < first.i}
    if marks.isdisjoint(PENDING):
        return False
    main = first.head
    told = {one.lower_ for above in (main, main.head) for one in above.children if one.dep_ == "aux"}
    aim = any(child.lower_ == "to" for child in main.children if child.dep_ == "aux")  # "for it to be signed when"
    return _is_to_come(main) or aim or ("once" in marks and not is_past(main)) or not COULD.isdisjoint(told)


def _is_present(verb: Node) -> bool:
    """Whether a verb tells what is or has been done, by its form: "arrives", "is signed", "have been exchanged"."""
    helping = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    if any(child.tag_ in ("VBD", "MD") for child in helping):
        return False
    return verb.tag_ in ("VBZ", "VBP") or (verb.tag_ == "VBN" and any(one.tag_ in ("VBZ", "VBP") for one in helping))


PENDING = frozenset(["when", "once", "after", "before"])
"""What leads to what something else waits for."""
COULD = frozenset(["could", "can", "may", "might", "must", "would", "should"])


def _is_to_come(main: Node) -> bool:
    """Whether what a clause is of will be, or is awaited: "will raise it", "is likely to", "is expected to come"."""
    above = [main, *(one for one in main.ancestors if main.dep_ == "xcomp")][:2]
    told = [one for verb in above for one in (verb, *verb.children)]
    past = any(one.tag_ == "VBD" for one in told)
    return not past and any(one.lower_ in AWAITED for one in told)


AWAITED = frozenset("will expected likely scheduled set due certain sure bound plans hopes intends".split())


DAY_AHEAD = frozenset("until till before by on in".split())
"""What leads to the day on which something will be."""


def is_reported_on(noun: Node) -> bool:
    """Whether somebody's own meetings are but what is talked of: "will brief the king about his talks in Lima"."""
    own = noun.tag_ == "NNS" and any(child.dep_ == "poss" for child in noun.children)
    return own and noun.dep_ == "pobj" and noun.head.lower_ == "about"


def is_kept_to_oneself(verb: Node) -> bool:
    """Whether one only does not tell what went on: "declined to comment on the talks"."""
    return verb.lemma_ in DIVULGING and verb.dep_ == "xcomp" and verb.head.lemma_ in ("refuse", "decline")


DIVULGING = frozenset("comment disclose divulge reveal elaborate discuss describe detail explain characterise".split())
"""What one does not do who keeps to oneself what went on."""


def is_not_able(node: Node) -> bool:
    """Whether somebody "was not able to" do it, or to be at what a noun tells."""
    at = node.dep_ == "pobj" and node.head.head.lemma_ in ("come", "go", "travel", "make", "participate", "take")
    verb = node.head if node.dep_ == "dobj" else node.head.head if at else node
    able = verb.head
    return verb.dep_ == "xcomp" and able.lower_ == "able" and any(one.dep_ == "neg" for one in able.head.children)


def is_judged(noun: Node) -> bool:
    """Whether it is only told how it went: "the talks were not fruitful", "the meeting was no success"."""
    told = [one for one in noun.head.children if one.dep_ in ("acomp", "attr") and one.i > noun.head.i]
    return noun.dep_ in SUBJECTS and noun.head.lemma_ == "be" and any(one.lemma_.lower() in GOING for one in told)


GOING = frozenset(
    (
        "fruitful successful productive conclusive constructive useful helpful easy smooth cordial friendly warm "
        "good great satisfactory decisive routine secret public success failure breakthrough surprise waste"
    ).split()
)
"""What is said of how a meeting went."""
