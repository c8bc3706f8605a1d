"""Agreements that there are only hopes of, or none at all: "hopes of reaching a deal", "without one being signed"."""

from collections.abc import Sequence

from db.vocabulary import AgreementActionKind
from seed.extract.agreements.deed import Deed
from seed.extract.agreements.instrument import Naming
from seed.extract.sentences.clause import OBJECTS, phrase
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.text.node import Node

PROSPECTS = frozenset(
    (
        "hope possibility prospect chance likelihood idea option question way feasibility desirability opportunity "
        "far short away benefit advantage importance need"
    ).split()
)
"""What there is of a signing that is only thought of: "discussed the possibility of signing", "far from signing"."""
MAY = frozenset(["may", "might", "could"])
WITHHOLDING = frozenset("refuse decline balk baulk hesitate withhold shrink refrain resist".split())
"""What those do with a signing who have a text before them: "refused to sign a security pact"."""
STRIVING = frozenset("work try strive labour labor race rush push aim scramble struggle look press prepare".split())
"""What those do who want to sign something yet: "are racing to sign it before the vote"."""
DELAYING = frozenset(["postpone", "delay", "defer", "reschedule", "put off", "put back", "push back", "hold over"])
"""What is done to a signing that is still to come then."""
LIKELY = frozenset(["likely", "certain", "sure", "ready"])
TIMES = frozenset("before by within during in next soon later shortly".split())
"""What leads to when something may be done: "might be concluded within the year"."""
RIGHTS = frozenset("option right power freedom choice liberty ability clause".split())
"""What somebody has who may do something."""
PROPOSALS = frozenset("proposal plan motion request draft".split())
"""What is made of a signing that is yet to be done, and may be approved."""
DISCUSSING = frozenset("discuss consider review debate explore raise broach negotiate address study propose".split())


MATTERS = frozenset("issue question matter bill law act draft motion resolution".split())
"""As what a ratification comes before those who make laws."""
LAYING = DISCUSSING | frozenset("examine submit introduce table send forward put refer transmit".split())
"""What is done with it before they have decided."""


def is_laid_before(noun: Node) -> bool:
    """Whether a ratification is only what is to be decided on: "a bill on its ratification was submitted"."""
    matter = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in ("of", "on", "for") else noun
    above = matter if matter.lemma_ in MATTERS else noun
    return noun.pos_ == "NOUN" and above.dep_ in OBJECTS and above.head.lemma_ in LAYING


def is_only_thought_of(node: Node) -> bool:
    """Whether a signing is only what is hoped for or talked of: "thin hopes of an agreement being signed"."""
    leading = _leading_to(node)
    return leading is not None and leading.head.lemma_ in PROSPECTS


def is_missing(node: Node) -> bool:
    """Whether something went on without it: "the talks ended without an agreement being reached"."""
    leading = _leading_to(node)
    return leading is not None and leading.lower_ == "without"


def is_only_a_right(node: Node) -> bool:
    """Whether something may only be done by whoever wants to: "has the option to cancel", "the right of leaving"."""
    noun = node.head.head if node.dep_ == "pcomp" else node.head
    return noun.lemma_ in RIGHTS


def may_come(parsed: Parsed, node: Node) -> bool:
    """Whether it is likely, or told by when it may be: "are likely to sign", "might be initialled by May"."""
    denied = any(child.dep_ == "neg" for child in node.children)
    if _is_likely(node):
        return not denied
    may = any(child.lower_ in MAY for child in node.children)
    when = any(child.lower_ in TIMES or parsed.unit(child).kind is UnitKind.DATE for child in node.children)
    return may and when and not denied


def _is_likely(verb: Node) -> bool:
    """Whether it is told to be likely, by itself: "are likely to sign", "will most likely be signed"."""
    above = verb.head
    if verb.dep_ == "xcomp" and above.lower_ in LIKELY:
        return not any(child.dep_ == "neg" for one in (above, above.head) for child in one.children)
    return any(child.lower_ in LIKELY and child.dep_ == "advmod" for child in verb.children)


def is_helped_towards(verb: Node) -> bool:
    """Whether it is what others are to be helped to do: "will do its best to help Chad and Mali reach an agreement"."""
    above = verb.head
    helped = verb.tag_ == "VB" and verb.dep_ in ("ccomp", "xcomp") and above.lemma_ in HELPING
    to = any(child.lower_ == "to" for child in above.children if child.dep_ == "aux")
    return helped and above.tag_ == "VB" and to and above.head.lemma_ not in MANAGING


HELPING = frozenset("help get persuade encourage push urge bring let make enable assist".split())
MANAGING = frozenset(["manage", "be", "seem"])
"""What one has done who has done something."""


def is_striven_for(verb: Node) -> bool:
    """Whether it is what somebody works for yet: "are working (to secure a site) to sign it", "are racing to sign"."""
    above = verb
    while above.tag_ == "VB" and above.dep_ in ("advcl", "xcomp", "acl", "relcl") and above.head.pos_ == "VERB":
        above = above.head
    helping = {child.lower_ for child in above.children if child.dep_ == "aux"}
    return above is not verb and above.lemma_ in STRIVING and above.tag_ != "VBD" and "had" not in helping


def is_withheld(verb: Node) -> bool:
    """Whether somebody does not do it who is asked to: "refused to sign", "balked at signing", "will not sign"."""
    above = verb.head.head if verb.dep_ == "pcomp" and verb.head.lower_ in ("at", "from") else verb.head
    if above.lemma_ in WITHHOLDING and verb.dep_ in ("xcomp", "pcomp", "dobj"):
        return not any(child.dep_ == "neg" for child in above.children)
    helping = {child.lower_ for child in verb.children if child.dep_ in ("aux", "neg")}
    if "would" in helping and any(child.dep_ == "advcl" for child in verb.children):
        return False  # "would not sign a pact if prices fell"
    return bool(helping & {"will", "wo", "would"}) and bool(helping & {"not", "n't", "n’t"})


def is_put_off(noun: Node) -> bool:
    """Whether a signing is only put off, and so still to come: "the signing was postponed", "has delayed signing"."""
    gerund = noun.tag_ == "VBG" and noun.dep_ in ("xcomp", "advcl")
    return (gerund or noun.dep_ in OBJECTS) and phrase(noun.head) in DELAYING


def is_required(verb: Node) -> bool:
    """Whether it is what somebody must do yet: "must be ratified by both houses"."""
    return any(child.lower_ == "must" and child.dep_ == "aux" for child in verb.children)


def is_only_to_talk(naming: Naming, done: Sequence[Deed]) -> bool:
    """Whether nothing is agreed but to meet or talk: "an agreement to resume talks", unless it is signed."""
    aims = (one for one in naming.node.children if one.dep_ in ("acl", "relcl") and one.tag_ == "VB")
    signed = any(deed.kind is AgreementActionKind.SIGNATURE for deed in done)
    return not signed and any(_is_talking(one) for one in aims)


def _is_talking(verb: Node) -> bool:
    """Whether a verb is of meeting or talking: "to meet", "to hold talks"."""
    talks = any(child.lemma_ in TALKS for child in verb.children if child.dep_ == "dobj")
    return verb.lemma_ in MEETING or (talks and verb.lemma_ in HOLDING)


MEETING = frozenset("meet talk negotiate confer".split())
HOLDING = frozenset("hold seek resume start begin continue open restart reopen launch have conduct convene".split())
TALKS = frozenset("talk negotiation dialogue discussion consultation meeting summit conversation".split())


def is_a_report(naming: Naming) -> bool:
    """Whether a document tells what its writer found: "the 20-page document says that firms could save"."""
    noun = naming.node
    return noun.lower_ == "document" and noun.dep_ == "nsubj" and noun.head.lemma_ in FINDING


FINDING = frozenset("say find show recommend argue warn conclude suggest reveal estimate claim allege".split())


def _leading_to(node: Node) -> Node | None:
    """The preposition before a gerund, or before what a passive gerund tells of: "of signing", "of a pact being"."""
    if node.dep_ == "pcomp":
        return node.head
    told = node.dep_ == "acl" and any(child.lower_ == "being" for child in node.children)
    return node.head.head if told and node.head.dep_ == "pobj" else None


def proposal(node: Node) -> Node | None:
    """What is made of a signing that is yet to be done: "a proposal for signing", "a motion to sign"."""
    above = node.head.head if node.dep_ == "pcomp" else node.head
    return above if above.lemma_ in PROPOSALS and node.dep_ in ("pcomp", "acl") else None


def is_topic(node: Node) -> bool:
    """Whether it is what is spoken of: "sounded them out on the extension of the truce"; not "agreed on"."""
    if node.dep_ in (*OBJECTS, "xcomp") and node.head.lemma_ in DISCUSSING:
        return True
    return node.head.lower_ in ("on", "about", "over", "regarding") and node.head.head.lemma_ != "agree"
