"""Whether a verb of speech tells that something was said: not only that it may be, nor only in passing."""

from collections.abc import Sequence

from seed.extract.author import FIRST_PERSON
from seed.extract.sentences.clause import SUBJECTS, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.statements.need import REMARKS, quotes
from seed.extract.statements.speaker import has_clause, is_quoted_as
from seed.extract.text.node import Node

MODALS = frozenset("will would can could may might shall should must".split())
CHARGING = frozenset("accuse blame condemn denounce criticize criticise".split())
"""What is said of somebody with no further words."""
SINGLE = frozenset(["he", "she", "it"])
CHANCES = frozenset("occasion opportunity time chance moment advantage forum visit meeting call".split())
"""What somebody "used to thank" somebody."""


def is_told(parsed: Parsed, node: Node) -> bool:
    """Whether something was said, not only may be, and not only in passing: "Kerry, who said so, left"."""
    if not _is_fact(node) or _is_example(parsed, node) or _is_hearsay(node) or _is_long_policy(parsed, node):
        return False
    if is_quoted_as(node) or _is_denied_charge(node):
        return True
    if node.dep_ in ("relcl", "acl") and not (_quotes_itself(parsed, node) or _is_what_another_said(node)):
        return _goes_on_to(node)
    if node.dep_ in ("pcomp", "advcl", "amod") and node.tag_ in ("VBN", "VBG") and not quotes(parsed, node):
        return node.dep_ == "advcl" and node.tag_ == "VBG" and (has_clause(node) or _tells_alone(node))
    return True


def _is_fact(node: Node) -> bool:
    """Whether it was done: in the past or the present, and neither denied nor only possible."""
    auxiliaries = _auxiliaries(node)
    near = [*node.children, *(child for one in auxiliaries for child in one.children)]  # "had not, so far, announced"
    if any(one.dep_ == "neg" for one in near) or any(one.lemma_ in MODALS for one in auxiliaries):
        return False
    if _is_still_to_be(node, auxiliaries) or _is_asked_for(node):
        return False
    if node.dep_ == "conj" and node.tag_ in ("VB", "VBP") and not _is_fact_with(node):
        return False
    if node.tag_ == "VB" and not any(child.lower_ in ("did", "does", "do") for child in auxiliaries):
        return _is_wish_of_narrator(node) or _goes_on_to(node) or node.dep_ == "conj"
    # "the signing follows the Council agreeing to it"
    return node.tag_ != "VBG" or node.dep_ != "ccomp" or bool(auxiliaries)


def _is_asked_for(node: Node) -> bool:
    """Whether it is only what others want of somebody, as the form of the verb tells: "requests that he offer"."""
    return node.tag_ == "VBP" and any(one.dep_ in SUBJECTS and one.lower_ in SINGLE for one in node.children)


def _tells_alone(node: Node) -> bool:
    """Whether a participle tells what was said with no clause behind it: "left the hall, accusing Chad of a coup"."""
    apart = node.i > 0 and node.nbor(-1).lower_ == ","
    return apart and node.lemma_ in CHARGING and any(child.dep_ == "dobj" for child in node.children)


def _is_still_to_be(node: Node, auxiliaries: Sequence[Node]) -> bool:
    """Whether it is to be done yet, of a passive: "the list has to be confirmed", "is expected to be hailed"."""
    to_be = any(one.lower_ == "to" for one in auxiliaries) and any(child.lower_ == "be" for child in node.children)
    return node.tag_ == "VBN" and to_be


def _is_fact_with(node: Node) -> bool:
    """Whether the verb that it follows upon is no plan: "will meet reporters and thank Chad" is one."""
    first = node.head
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    own = any(child.dep_ in SUBJECTS for child in node.children)
    return own or not any(child.lemma_ in MODALS for child in _auxiliaries(first))


def _auxiliaries(node: Node) -> list[Node]:
    return [child for child in node.children if child.dep_ == "aux"]


def _goes_on_to(node: Node) -> bool:
    """Whether it is what somebody does next, or uses an occasion for: "went on to say", "took the time to thank"."""
    above = node.head
    if node.tag_ != "VB" or node.dep_ not in ("xcomp", "advcl", "acl", "relcl", "ccomp"):
        return False
    if above.lemma_ == "continue" and node.dep_ == "xcomp":  # "Sudan continues to deny it"
        return above.tag_ in ("VBZ", "VBD", "VBP") and _is_fact(above)
    if above.lemma_ in ("go", "proceed"):
        return above.tag_ == "VBD" and (above.lemma_ == "proceed" or any(one.lower_ == "on" for one in above.children))
    verb = next((one for one in node.ancestors if one.pos_ == "VERB"), node)
    used = any(child.lemma_ in CHANCES and child.dep_ == "dobj" for child in verb.children)
    return used and verb.lemma_ in ("use", "take", "seize") and _is_past(verb)


def _is_past(node: Node) -> bool:
    return node.tag_ == "VBD" or any(child.lower_ in ("has", "have", "had") for child in node.children)


def _is_hearsay(node: Node) -> bool:
    """Whether it is what others say of somebody: "the cabinet said to belong to the King was sold"."""
    return node.lemma_ == "say" and any(
        child.dep_ == "xcomp" and any(inner.lower_ == "to" and inner.dep_ == "aux" for inner in child.children)
        for child in node.children
    )


def _is_example(parsed: Parsed, node: Node) -> bool:
    """Whether "say" only leads to an example: "in a third country, say Oman, in May"."""
    if node.lower_ != "say" or not node.i or parsed.nodes[node.i - 1].lower_ != "," or quotes(parsed, node):
        return False
    return all(one.i > node.i and one.tag_ in ("NN", "NNP") for one in subjects(node))


def _is_long_policy(parsed: Parsed, node: Node) -> bool:
    """Whether it is what somebody has kept doing, of which no words are told: "has been encouraging its allies"."""
    lasts = node.tag_ == "VBG" and any(child.lower_ == "been" for child in _auxiliaries(node))
    return lasts and not quotes(parsed, node) and not any(child.dep_ == "ccomp" for child in node.children)


def _quotes_itself(parsed: Parsed, node: Node) -> bool:
    """Whether what is quoted is quoted of this very verb: "Kerry, who called it "a farce", left"."""
    return any(parsed.unit(one).kind is UnitKind.QUOTE or _is_in_marks(parsed, one) for one in node.subtree)


def _is_in_marks(parsed: Parsed, node: Node) -> bool:
    """Whether a word stands in a quotation that is too short to be one word itself."""
    unit = parsed.unit(node)
    return unit.first < unit.last and parsed.sentence.quoted(parsed.sentence.tokens[unit.first])


def _is_what_another_said(node: Node) -> bool:
    """Whether it ends a sentence that is about another: "received Orlov, who conveyed his thanks"."""
    who = [child for child in node.children if child.lower_ == "who" and child.dep_ == "nsubj"]
    apart = bool(who) and who[0].i > 0 and who[0].nbor(-1).lower_ == ","
    verb = next((above for above in node.ancestors if above.pos_ == "VERB"), None)
    return apart and node.tag_ == "VBD" and verb is not None and node.head.i > verb.i


def _is_wish_of_narrator(node: Node) -> bool:
    """Whether somebody says so by saying it: "I want to thank"."""
    wants = node.dep_ == "xcomp" and node.head.lemma_ in ("like", "want", "wish")
    return wants and any(one.lower_ in FIRST_PERSON for one in subjects(node.head))


def _is_denied_charge(node: Node) -> bool:
    """Whether a noun of speech is what somebody denies or repeats: "a charge Moscow denies"."""
    return node.dep_ == "relcl" and node.head.lemma_ in REMARKS and node.lemma_ in ("deny", "reject", "dispute")
