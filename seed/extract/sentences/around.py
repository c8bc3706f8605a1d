"""The words around an event that may tell whether it happened: its auxiliaries, and the verbs that govern it."""

from collections.abc import Iterator

from seed.extract.sentences.clause import SUBJECTS, governors, is_remark, phrase
from seed.extract.sentences.modality_word import modality_words
from seed.extract.sentences.purpose import TIMETABLED, is_led_up_to
from seed.extract.sentences.reported import (
    SAYING,
    is_judged,
    is_kept_to_oneself,
    is_past,
    is_reported_on,
    is_settled_on,
    is_undone,
)
from seed.extract.text.node import Node

WEIGHED = modality_words("WEIGHED")
"""What is "under" these is only thought of."""


def words_about(node: Node) -> Iterator[Node]:
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
        there = below.lower_ in WHILE or (below.lower_ == "at" and above.lemma_ not in DONE_AT_MEETINGS)
        if below.dep_ == "prep" and there and above.dep_ == "xcomp" and is_past(above.head):
            return  # "agreed to expand ties during talks", "to open a port at a meeting": there they agreed
        partaking = above.lemma_ in PARTAKING
        if below.lower_ in AT and above.dep_ == "xcomp" and is_undone(above.head) and not partaking:
            return  # "had not sought to resolve it at this meeting", "were unable to agree in talks"
        if (below.lower_ == "before" and node.dep_ == "pobj") or (below is node and is_led_up_to(node)):
            return  # "called for calm before his visit": he may wish for calm
        if below.lower_ in ("of", "from", "about") and above.lemma_ in DETAILS:
            return  # "details of the talks were not released"
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


DETAILS = frozenset("detail content substance outcome transcript summary".split())
"""What may be kept back of talks, which there were."""
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
"""What of these is seldom said of what is only intended."""
DONE_AT_MEETINGS = frozenset(
    (
        "raise discuss sign initial seal take bring meet hold consider review settle decide finalise finalize conclude "
        "resume tackle present table submit announce talk speak continue address adopt attend be make resolve unveil "
        "appear negotiate exchange examine launch complete explain propose press urge ask seek push"
    ).split()
)
"""What is done at a meeting, so that somebody who agreed to it "at" one may mean one to come."""


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
        and (child.dep_ != "compound" or child.tag_ == "VBN")  # "press conference" presses nobody
        and child.lower_ != "working"  # "a working lunch"
    )


BOUNDS = frozenset("begin start open end conclude finish close".split())
"""Verbs that tell when an event began or ended."""


def is_timetabled(node: Node) -> bool:
    """Whether a participle tells when the noun before it is to be: "talks scheduled for", "a visit starting on"."""
    if node.dep_ == "relcl" and node.lemma_ in BOUNDS:  # "a visit which began on Thursday"
        return True
    planned = node.tag_ == "VBN" and node.lemma_ in TIMETABLED and phrase(node) != "set up"
    return node.dep_ == "acl" and (planned or (node.tag_ == "VBG" and node.lemma_ in ("start", "begin", "commence")))
