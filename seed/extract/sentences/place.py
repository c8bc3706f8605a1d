"""Where a clause is set."""

from seed.extract.names.gazetteer import places_in
from seed.extract.sentences.clause import SUBJECTS
from seed.extract.sentences.parse import Parsed
from seed.extract.text.node import Node
from seed.records import Found, PlaceName

JOURNEYS = frozenset(["visit", "trip", "tour", "flight"])
EARLIER = JOURNEYS | frozenset("meeting talk summit session round consultation conversation".split())
"""Nouns for what was, or is to be, where it is told: "reviewed progress since their meeting in Lima"."""
TIMING = frozenset(["since", "following", "after", "before", "until", "to"])
"""What leads to it."""
CONDITIONS = frozenset(
    "war conflict situation crisis fighting violence truce ceasefire unrest hostility tension bloodshed peace".split()
)
"""What is spoken of by those who meet elsewhere: "met in Lima to discuss the war in Gaza"."""
AT = frozenset(["in", "at", "to", "near", "from"])


def place_of(parsed: Parsed, node: Node) -> Found[PlaceName] | None:
    """Where a clause is set: the place nearest behind its verb or noun that a preposition leads to."""
    found = [one for one in places_in(parsed.sentence) if not _is_of_teller(parsed, node, one[0])]
    found = [one for one in found if not _is_of_earlier(parsed, node, one[0])]
    found = [one for one in found if not _is_of_condition(parsed, one[0])]
    behind = [one for one in found if one[0] >= parsed.unit(node).first]
    behind = behind or [one for one in found if not _is_of_another(parsed, node, one[0])]
    for first, last, city in behind:
        before = parsed.sentence.tokens[first - 1].lower if first else ""
        if before == "the" and first > 1:
            before = parsed.sentence.tokens[first - 2].lower
        gone_to = parsed.sentence.tokens[first - 2].lower if first > 1 and before == "to" else ""
        if node.lemma_ in JOURNEYS and node.pos_ == "NOUN" and _is_of_event(parsed, node, first):
            continue  # "his trip is the latest after the talks in Lima"
        if gone_to in JOURNEYS and node.lemma_ not in JOURNEYS and node.pos_ == "NOUN":
            continue  # "talks ahead of her visit to Chad"
        if before in AT - {"from"}:
            span = parsed.document.span_of(parsed.sentence.tokens[first:last])
            return Found(PlaceName(city.name, city.country), (span,))
    return _before_event(parsed, node)


def _before_event(parsed: Parsed, node: Node) -> Found[PlaceName] | None:
    """The place that stands right before a noun for what was held there: "the Quito talks", "held a Lima meeting"."""
    nouns = (node, *(child for child in node.children if child.dep_ in (*SUBJECTS, "dobj")))
    ends = {parsed.unit(one).first for one in nouns if one.lemma_ in EARLIER - JOURNEYS}
    for first, last, city in places_in(parsed.sentence) if ends else ():
        if last in ends:
            span = parsed.document.span_of(parsed.sentence.tokens[first:last])
            return Found(PlaceName(city.name, city.country), (span,))
    return None


def _node_at(parsed: Parsed, place: int) -> Node | None:
    return next((one for one in parsed.nodes if parsed.unit(one).first <= place < parsed.unit(one).last), None)


def _is_of_teller(parsed: Parsed, node: Node, first: int) -> bool:
    """Whether a place is that of whoever tells of it: "met her on Monday, a spokesman in Lima said"."""
    at = _node_at(parsed, first)
    for above in at.ancestors if at is not None else ():
        if above.lower_ == "according" and node not in above.subtree:
            return True  # "according to a statement issued in Lima"
        if above.dep_ in SUBJECTS and any(
            one.dep_ == "ccomp" and one.head is above.head for one in (node, *node.ancestors)
        ):
            return True
    return False


def _is_of_condition(parsed: Parsed, first: int) -> bool:
    """Whether a place is that of what is spoken of: "the fighting in Gaza"."""
    at = _node_at(parsed, first)
    led = at is not None and at.dep_ == "pobj" and at.head.lower_ in AT and at.head.dep_ == "prep"
    return at is not None and led and at.head.head.lemma_ in CONDITIONS


def _is_of_another(parsed: Parsed, node: Node, first: int) -> bool:
    """Whether a place stands in a clause upon another noun: "praised the talks, which were held in Lima, and met"."""
    at = _node_at(parsed, first)
    clauses = [above for above in at.ancestors if above.dep_ == "relcl"] if at is not None else []
    return any(node not in clause.subtree and clause.head != node for clause in clauses)


def _is_of_event(parsed: Parsed, journey: Node, first: int) -> bool:
    """Whether a place is that of a meeting told of beside a journey, which is no part of that."""
    at = _node_at(parsed, first)
    above = next((one for one in at.ancestors if one.pos_ in ("NOUN", "VERB")), journey) if at is not None else journey
    if above.lemma_ not in EARLIER - JOURNEYS or above in journey.ancestors:
        return False
    between = [one for one in (above, *above.ancestors) if one in journey.subtree]
    return not between or any(one.dep_ == "appos" for one in between)


def _is_of_earlier(parsed: Parsed, node: Node, first: int) -> bool:
    """Whether a place is that of what a clause only tells when it was: "reviewed progress since the talks in Lima"."""
    at = _node_at(parsed, first)
    for above in at.ancestors if at is not None and node.pos_ == "VERB" else ():
        if above == node:
            return False
        if above.lemma_ in EARLIER and above.dep_ == "pobj" and above.head.lower_ in TIMING:
            return any(one == node for one in above.ancestors)
    return False
