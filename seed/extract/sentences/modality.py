"""What a clause says of its verb: whether it happened, is planned, wished for or denied."""

from collections.abc import Iterator
from functools import cache

from db.vocabulary import Modality
from seed.edtf import Period
from seed.extract.sentences.clause import (
    KEEPING,
    OBJECTS,
    SUBJECTS,
    governors,
    is_inverted,
    is_none,
    is_remark,
    phrase,
    prepositional,
    subjects,
)
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.purpose import (
    ATTENDING,
    TIMETABLED,
    is_announced,
    is_due,
    is_led_up_to,
    is_part_of_what_is_due,
    is_purpose_of_leaving,
    is_purpose_of_plan,
)
from seed.extract.sentences.reported import SAYING as SAYING
from seed.extract.sentences.reported import (
    has_condition,
    is_judged,
    is_kept_to_oneself,
    is_not_able,
    is_past,
    is_reported_on,
    is_reported_plan,
    is_resolved_on,
    is_settled_on,
    is_undone,
    is_when_day_comes,
    is_would_on,
)
from seed.extract.sentences.sending import is_named_for
from seed.extract.text.date import Anchor
from seed.extract.text.date_mention import DAY
from seed.extract.text.node import Node
from seed.records import Edtf, Found
from seed.reference.table import read_rows


@cache
def modality_words(modality: str) -> frozenset[str]:
    """The words that tell of a modality; those of UNDOING are what is done to a plan."""
    rows = read_rows("modality_words.csv", ("word", "modality"))
    return frozenset(row.text("word") for row in rows if row.text("modality") == modality)


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
    about = [*_about(node), *([node] if light else [])]
    words = {phrase(one) for one in about} | {one.lower_ for one in about if phrase(one) == one.lemma_.lower()}
    words |= {"consider"} if any(one.dep_ == "pobj" and one.lemma_ in WEIGHED for one in about) else set()
    if "offer" in words and any(_is_given(one) for one in (node, *governors(node))):
        words = words - {"offer"}
    if (
        "would" in words
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


def _about(node: Node) -> Iterator[Node]:
    """The words that tell whether it happened: its auxiliaries and adjectives, and the verbs that govern it."""
    yield from _own(node)
    below, on_occasion = node, False
    for above in governors(node):
        if above.lemma_ in OWNING_TO and any(child.dep_ == "neg" for child in above.children):
            return  # "did not hide that his talks had failed": there were talks
        if below.lower_ in ("on", "about") and above.lemma_ in REPORTING:
            return  # "will report to the king on his talks": those have been
        on_occasion = on_occasion or (below.dep_ == "prep" and below.lower_ in OCCASION and not is_settled_on(below))
        if below.lower_ in BEHIND and above.dep_ == "acl" and above.tag_ == "VBN" and not is_timetabled(above):
            return  # "hopes he will come, says a statement issued after talks": that was
        if below.dep_ == "prep" and below.lower_ in WHILE and above.dep_ == "xcomp" and is_past(above.head):
            return  # "agreed to expand ties during talks": there they agreed
        partaking = above.lemma_ in PARTAKING
        if below.lower_ in AT and above.dep_ == "xcomp" and is_undone(above.head) and not partaking:
            return  # "had not sought to resolve it at this meeting", "were unable to agree in talks"
        if (below.lower_ == "before" and node.dep_ == "pobj") or (below is node and is_led_up_to(node)):
            return  # "called for calm before his visit": he may wish for calm
        if below.lower_ == "about" and is_reported_on(node):
            return  # "will brief them about his talks"
        if is_kept_to_oneself(above):
            return  # "declined to comment on the talks"
        if (below.dep_ == "ccomp" and is_remark(above)) or (below.dep_ == "acl" and _is_told_beside(below)):
            return  # "the ministers, meeting in Lima, agreed to set up a fund": that they may do yet, but they meet
        agreed = (
            above.tag_ == "VBD" and above.lemma_ in UNDERTAKING and below.dep_ == "nsubj"
        )  # "the meeting agreed to"
        if below is node and ((below.dep_ in SUBJECTS and above.dep_ == "ccomp" and _is_anyhow(below)) or agreed):
            yield from _own(above)
            return  # "hopes his visit will help": the visit is no hope
        if above.pos_ in CARRYING and (below.dep_ in CARRIED or _is_astray(below)):
            if below.dep_ == "conj" and (is_past(below) or (_has_will(below) and not _has_will(above))):
                return  # "is ready and will be signed"
            told = above.lemma_ not in SAYING or (on_occasion and _has_will(above))  # "will discuss it at a meeting"
            matter = above.pos_ != "NOUN" or any(
                child.dep_ == "pcomp" for child in below.children
            )  # "offer of holding"
            if below.dep_ in ("xcomp", "acl", "advcl") or (matter and told):
                named = below.dep_ == "oprd" and above.lemma_ == "call"  # "what Lima called an exchange of views"
                beside = (
                    below.dep_ == "conj" and below.tag_ == above.tag_ == "VB"
                )  # "will call on Orlov and visit Chad"
                if not on_occasion and not named and not beside:  # "agreed in talks" that there were
                    yield above
                own = list(_own(above))
                undone = on_occasion and above.lemma_ not in PARTAKING and any(one.dep_ == "neg" for one in own)
                undone = undone or is_judged(below)
                yield from (one for one in own if not undone or one.lower_ not in REFUSED)  # "could not agree at talks"
                if on_occasion and below.dep_ == "prep" and above.dep_ == "ccomp" and _has_will(above):
                    return  # "hopes that he will make proposals at a meeting": the meeting is no hope
                if below.dep_ in SUBJECTS:  # "a meeting had to be cancelled"
                    yield from (child for child in above.children if child.dep_ == "xcomp")
            below, on_occasion = above, on_occasion and above.pos_ != "VERB"
            continue
        return


def _is_told_beside(participle: Node) -> bool:
    """Whether a participle tells of its noun what is so anyhow: "details of the pact signed by both are not known"."""
    words = {child.lower_ for child in participle.children}
    return participle.tag_ == "VBG" or (participle.lemma_ in SIGNED and "by" in words and "to" not in words)


SIGNED = frozenset("sign ink initial seal".split())
REPORTING = frozenset("brief report inform update testify lecture".split())
"""What one does who has come back from a meeting."""
OWNING_TO = frozenset("hide conceal disguise mask regret forget".split())
"""Verbs of which the negation tells what is so: "did not conceal"."""
CARRIED = frozenset("xcomp ccomp pobj dobj nsubjpass prep acl pcomp oprd nsubj conj attr".split())
CARRYING = frozenset(["VERB", "AUX", "ADJ", "NOUN", "ADP"])
"""As what a word hangs on another that tells whether it is so, and what that is."""


def _is_astray(verb: Node) -> bool:
    """Whether a verb is what somebody offers or refuses to do, though a day stands between: "offered on Monday to"."""
    above = verb.head
    if verb.dep_ != "advcl" or verb.tag_ != "VB" or above.lemma_ not in UNDERTAKING or verb.i < above.i:
        return False
    between = [child for child in above.children if child.i < verb.i and child.i > above.i]
    return all(child.dep_ in ("prep", "npadvmod", "punct", "advmod") for child in between) and any(
        child.lower_ == "to" for child in verb.children
    )


UNDERTAKING = frozenset("offer agree decide refuse decline plan intend propose hope want seek consent threaten".split())
"""What one does about something still to be done: offers or refuses to do it."""
REFUSED = frozenset("not n't never could would can".split())
"""What undoes what was done at a meeting, but not the meeting."""
PARTAKING = frozenset("take participate sit join engage partake appear be meet speak".split())
"""Verbs that are themselves of being at it: "did not take part in the talks"."""


def _has_will(verb: Node) -> bool:
    return any(child.dep_ == "aux" and child.lower_ in ("will", "shall") for child in verb.children)


def _is_anyhow(noun: Node) -> bool:
    """Whether a noun is somebody's own, of which a clause only tells more: "his visit"."""
    return any(child.dep_ == "poss" for child in noun.children)


OCCASION = frozenset("in during at after following on upon through over".split())
"""What leads from a verb to what took place when it was done."""
AT = frozenset(["at", "in", "during"])
BEHIND = frozenset(["after", "following"])
WHILE = frozenset(["during", "in"])
"""What of these is seldom said of what is only intended; "agreed to raise it at talks" is."""


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


def _own(node: Node) -> Iterator[Node]:
    measured = node.head.head if node.dep_ == "pobj" and node.head.lower_ == "of" else node
    yield from (one for one in (*node.children, *measured.children) if is_timetabled(one) and one.tag_ == "VBN")
    under = [one for one in node.children if one.lower_ == "under"] if node.lemma_ == "be" else []
    yield from (one for child in under for one in child.children if one.lemma_ in WEIGHED)
    yield from (
        child
        for child in node.children
        if child.dep_ in ("aux", "auxpass", "neg", "amod", "det", "mark", "acomp", "compound", "advmod")
        and child.i <= node.i + 2
        and not (child.lower_ == "next" and any(one.lower_ == "to" for one in child.children))  # "sat next to Orlov"
        and (child.dep_ != "compound" or child.pos_ == "VERB")  # "press conference" presses nobody
    )


CERTAIN = frozenset(["planned", "scheduled", "forthcoming", "upcoming"])
"""What an event is told to be that is to come, whatever somebody wants of it: "seeks to use his planned trip"."""
SHORT = frozenset("close closer near nearer short verge brink cusp threshold eve point".split())
GOING_ON = frozenset(["current", "ongoing", "continuing"])
WEIGHED = modality_words("WEIGHED")
"""What is "under" these is only thought of."""
BOUNDS = frozenset("begin start open end conclude finish close".split())
"""Verbs that tell when an event began or ended."""


def is_timetabled(node: Node) -> bool:
    """Whether a participle tells when the noun before it is to be: "talks scheduled for", "a visit starting on"."""
    if node.dep_ == "relcl" and node.lemma_ in BOUNDS:  # "a visit which began on Thursday"
        return True
    planned = node.tag_ == "VBN" and node.lemma_ in TIMETABLED and phrase(node) != "set up"
    return node.dep_ == "acl" and (planned or (node.tag_ == "VBG" and node.lemma_ in ("start", "begin", "commence")))
