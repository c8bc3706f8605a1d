"""What a clause says of its verb: whether it happened, is planned, wished for or denied."""

from db.vocabulary import Modality
from seed.edtf import Period
from seed.extract.sentences.around import WEIGHED, words_about
from seed.extract.sentences.clause import (
    KEEPING,
    OBJECTS,
    governors,
    is_inverted,
    is_none,
    phrase,
    prepositional,
    subjects,
)
from seed.extract.sentences.modality_word import modality_words
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.purpose import (
    ATTENDING,
    is_announced,
    is_due,
    is_part_of_what_is_due,
    is_purpose_of_leaving,
    is_purpose_of_plan,
    is_to_be,
)
from seed.extract.sentences.reported import (
    has_condition,
    is_not_able,
    is_past,
    is_reported_plan,
    is_resolved_on,
    is_when_day_comes,
    is_would_on,
)
from seed.extract.sentences.sending import is_named_for
from seed.extract.text.date import Anchor
from seed.extract.text.date_mention import DAY
from seed.extract.text.node import Node
from seed.records import Edtf, Found

PLANS = modality_words("PLANNED")
WISHES = modality_words("HYPOTHETICAL")
"""What is only wished for; "hop" is what the lemmatizer makes of "hoped"."""
NEGATIONS = modality_words("NEGATED")
FAILING = modality_words("FAILING")
NEARLY = frozenset(["nearly", "almost"])
"""What did not come about; what nearly failed did: "the talks nearly collapsed"."""
PAST = modality_words("HISTORICAL")
LATELY = frozenset(["last", "previously", "formerly"])
LATELY_AS = ("advmod", "nsubj")  # "the two last met", taken for the last of them
LASTING = ("last", "VERB")
"""What is no word of the past: "the talks lasted"."""
LONG_AGO = 10
"""An event more days before the article than this is told as background."""


def modality(
    parsed: Parsed, node: Node, when: Found[Edtf] | None, anchor: Anchor | None, *, light: bool = False
) -> Modality:
    """How the clause presents what its verb or noun tells.

    Args:
        parsed: the sentence.
        node: the verb or noun.
        when: its date.
        anchor: the article's day.
        light: whether a noun tells what, and the verb itself only whether: "ruled out talks".
    """
    about = [*words_about(node), *([node] if light else [])]
    words = {phrase(one) for one in about} | {one.lower_ for one in about if phrase(one) == one.lemma_.lower()}
    words |= {"consider"} if any(one.dep_ == "pobj" and one.lemma_ in WEIGHED for one in about) else set()
    if "offer" in words and any(_is_given(one) for one in (node, *governors(node))):
        words = words - {"offer"}
    if (
        "would" in words
        and words.isdisjoint(LIKING)
        and not _is_valued(node)
        and (any(map(is_reported_plan, (node, *governors(node)))) or any(map(is_would_on, (node, *node.ancestors))))
    ):
        words = words - {"would"} | {"will"}
    if "should" in words and any(is_resolved_on(one) for one in (node, *governors(node))):
        words = words - {"should"} | {"will"}
    if any(one.lower_ in NEARLY and one.head.lemma_ in FAILING for one in about):
        words = words - NEARLY
    if is_inverted(node) or _is_short_of(node) or any(map(_is_made_possible, (node, *governors(node)))):
        return Modality.HYPOTHETICAL
    if was_to_have(node) or _is_kept_from(node) or is_not_able(node):
        return Modality.NEGATED
    if words & NEGATIONS or any(is_none(one) for one in _doers(node)):
        return Modality.NEGATED
    if (
        is_purpose_of_leaving(node)
        or is_due(node)
        or is_part_of_what_is_due(node)
        or is_purpose_of_plan(node)
        or is_announced(node)
        or (node.dep_ in ("relcl", "acl") and is_to_be(node))
        or is_when_day_comes(node)
        or is_named_for(node.head if node.dep_ in OBJECTS else node)
        or (light and node.lemma_ == "schedule")  # "has scheduled meetings with Orlov"
    ):
        return Modality.PLANNED
    if when and _is_accepted(node):
        return Modality.PLANNED
    ahead = when is not None and anchor is not None and Period.of(when.value).earliest > anchor.day
    if ahead and not (words - {"would"} if _is_on_a_day(node, when) else words) & WISHES:
        return Modality.PLANNED
    before = {child.lower_ for child in node.children if child.dep_ == "amod"}
    if node.dep_ == "pobj" and node.head.lower_ == "for":  # "the scheduled arrival of Orlov for talks"
        before |= {child.lower_ for child in node.head.head.children if child.dep_ == "amod"} & CERTAIN
    if before & CERTAIN or (before & GOING_ON and node.pos_ == "NOUN"):
        return Modality.PLANNED if before & CERTAIN else Modality.ACTUAL
    if words & WISHES or _is_of_prospect(node):
        return Modality.HYPOTHETICAL
    if words & PLANS and not is_past(node):
        return Modality.PLANNED
    if when and anchor and (anchor.day - Period.of(when.value).latest).days > LONG_AGO:
        return Modality.HISTORICAL
    if when and anchor is None and node.dep_ == "relcl":  # "who met him in December 1984"
        return Modality.HISTORICAL
    if node.pos_ == "VERB":  # "last met"
        told = any(child.dep_ in LATELY_AS and child.i < node.i and child.lower_ in LATELY for child in node.children)
    else:
        about = [one for one in about if not _is_last_of_several(one)]
        told = any(phrase(one) in PAST and one.dep_ != "advmod" and (phrase(one), one.pos_) != LASTING for one in about)
    return Modality.HISTORICAL if told else Modality.ACTUAL


def is_way_open(noun: Node) -> bool:
    """Whether a noun is the way that is opened to something: "paved the way for"."""
    return noun.lower_ == "way" and noun.dep_ in OBJECTS and noun.head.lemma_ in OPENING_WAY


OPENING_WAY = frozenset("pave clear open prepare smooth".split())


def _is_made_possible(verb: Node) -> bool:
    """Whether the way is only opened for it to be done: "opens the way for Chad to sign a pact"."""
    return verb.tag_ == "VB" and verb.dep_ in ("relcl", "acl") and is_way_open(verb.head)


def _is_last_of_several(word: Node) -> bool:
    """Whether a meeting was but the last in a row, which is in the news: "her last meeting of the day"."""
    of_row = any(one.lemma_ in ROWS for one in prepositional(word.head, "of", "on"))
    return word.lower_ == "last" and word.dep_ == "amod" and of_row


ROWS = frozenset("day morning afternoon evening visit trip tour journey stay programme program agenda schedule".split())
"""Within what somebody has one meeting after another."""


def _is_of_prospect(noun: Node) -> bool:
    """Whether only the outlook is told of: "hopes for a meeting", "the chances of a visit"."""
    outlook = noun.dep_ == "pobj" and noun.head.lower_ in ("of", "for") and noun.head.head.lemma_ in OUTLOOKS
    return outlook and noun.head.head.dep_ != "dobj"  # "saw no chance of talks", told by its verb


OUTLOOKS = frozenset("hope chance prospect possibility likelihood odds speculation talk".split())


def _is_valued(noun: Node) -> bool:
    """Whether it is only told what it would be good for: "talks between Chad and Mali would help", not "the talks"."""
    verb = noun.head
    would = noun.dep_ == "nsubj" and any(child.lower_ == "would" for child in verb.children if child.dep_ == "aux")
    known = any(child.lower_ in KNOWN or child.dep_ == "poss" for child in noun.children)
    return would and not known and verb.lemma_ in VALUING


LIKING = frozenset("like love prefer".split())
"""What somebody would do that is but his wish: "said he would like to visit Chad"."""
KNOWN = frozenset("the this these that those next".split())
"""What is said of an event of which readers know."""
VALUING = frozenset(
    (
        "help mean signal serve boost have represent send prove constitute benefit undermine harm contribute allow "
        "enable pave bring give make improve ease strengthen reward weaken hurt"
    ).split()
)
"""Verbs that tell what an event would be good for, not that it will be."""


def _doers(node: Node) -> list[Node]:
    """Who does what a verb tells, or is at what a noun tells: "neither Orlov nor Berg attended the briefing"."""
    if node.pos_ == "VERB":
        return subjects(node) if node.lemma_ not in ENSUING else []
    return subjects(node.head) if node.dep_ == "dobj" and node.head.lemma_ in ATTENDING else []


def _is_on_a_day(verb: Node, when: Found[Edtf] | None) -> bool:
    """Whether "would" stands for "will", as a day is told: "the next round would be held in Lima on 16 November"."""
    whole = when is not None and len(when.value) == DAY
    return whole and verb.dep_ == "ROOT" and not has_condition(verb)


def _is_given(verb: Node) -> bool:
    """Whether what is offered is a meal, which is given: "will offer a lunch in her honour"."""
    return verb.lemma_ == "offer" and any(child.lemma_ in MEALS for child in verb.children if child.dep_ == "dobj")


ENSUING = frozenset("emerge come result arise issue".split())
"""What that does which talks bring, so that "no breakthrough emerged from talks" tells that there were talks."""
MEALS = frozenset("breakfast lunch luncheon dinner supper banquet reception tea".split())


def _is_short_of(node: Node) -> bool:
    """Whether it came near to happening: "were close to signing", "stopped short of meeting him"."""
    return node.dep_ == "pcomp" and node.head.head.lower_ in SHORT


def was_to_have(node: Node) -> bool:
    """Whether it was to be but was not: "was to have arrived on Monday"."""
    had = node.tag_ == "VBN" and {"to", "have"} <= {child.lower_ for child in node.children if child.dep_ == "aux"}
    return had and node.dep_ == "xcomp" and node.head.lower_ in ("was", "were", "due")


def _is_kept_from(node: Node) -> bool:
    """Whether somebody was not let do it: "left without having been let in to see him", "kept him from flying to"."""
    let = node.head
    if node.dep_ == "pcomp" and let.lower_ == "from" and let.head.lemma_ in KEEPING:
        kept = not any(child.dep_ == "neg" or child.lower_ in ("nothing", "nobody") for child in let.head.children)
        return kept and not any(is_none(one) for one in subjects(let.head))
    if node.tag_ != "VB" or node.dep_ not in ("advcl", "xcomp", "ccomp") or let.lemma_ not in LETTING:
        return False
    return let.dep_ == "pcomp" and let.head.lower_ == "without"


LETTING = frozenset("let allow permit admit enable".split())


def _is_accepted(node: Node) -> bool:
    """Whether it is what somebody accepted to do: "accepted an invitation to come in May"."""
    about = [node, *governors(node), *(child for child in node.head.head.children if child.dep_ == "dobj")]
    above = next((one for one in about if one.lemma_ in INVITING), None)
    if above is None or above.dep_ != "dobj" or above.head.lemma_ != "accept":
        return False
    helping = {child.lower_ for child in above.head.children if child.dep_ in ("aux", "neg")}
    return above.head.tag_ in ("VBD", "VBN", "VBZ", "VBP") and helping <= {"has", "have", "had"}


INVITING = frozenset("invitation proposal offer".split())


CERTAIN = frozenset(["planned", "scheduled", "forthcoming", "upcoming"])
"""What an event is told to be that is to come, whatever somebody wants of it: "seeks to use his planned trip"."""
SHORT = frozenset("close closer near nearer short verge brink cusp threshold eve point".split())
GOING_ON = frozenset(["current", "ongoing", "continuing"])
