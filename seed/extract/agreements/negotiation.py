"""Agreements that are not there yet, but are being worked for: "talks on a tax treaty", "a draft protocol"."""

from collections.abc import Iterator, Sequence
from functools import cache

from db.vocabulary import AgreementActionKind, Modality
from seed.extract.agreements.deed import TALKS, Deed
from seed.extract.agreements.instrument import Naming
from seed.extract.agreements.nearing import nearing
from seed.extract.sentences.clause import SUBJECTS, governors, prepositional, subjects
from seed.extract.sentences.modality import modality
from seed.extract.sentences.modality_word import modality_words
from seed.extract.sentences.parse import Parsed
from seed.extract.text.node import Node
from seed.reference.table import read_rows

WORKING = frozenset("negotiate draft prepare elaborate propose".split())
"""What is done to an agreement before it is one; "draw up", "work on" and "discuss a draft" are found apart."""
LATE = frozenset("draft proposed planned envisaged prospective future".split())
"""What an agreement is called that is not one yet."""
UNFINISHED = frozenset(["negotiation", "discussion", "preparation", "consideration"])
"""What an agreement is under that is not one yet."""
PAPERS = frozenset("draft text term article chapter clause detail".split())
"""What is written before an agreement: "the draft of a treaty"."""
TOILING = frozenset("work negotiate haggle bargain wrangle grapple wrestle labour labor toil dicker confer".split())
"""What those do who make an agreement: "spent three days haggling over the next pact"."""
LOOKING = frozenset("look go pore work".split())
"""What is done over a draft: "will look at the draft of a visa agreement"."""
PASSING = frozenset("swap exchange give hand pass present submit circulate table offer send".split())
"""What is done with a draft between those whose agreement it would be."""
UNDER_WAY = frozenset("works pipeline making offing table pipelines".split())
"""Where an agreement is that is being made: "is in the works", "on the table are a treaty and a protocol"."""
ENDS = frozenset("completion conclusion signature finalisation finalization".split())
OF_OTHERS = frozenset(
    (
        "discuss welcome note touch hail speak tell mention attend join participate mediate facilitate host broker "
        "sponsor"
    ).split()
)
"""What is done about talks that others may hold."""
NEXT = frozenset(["next", "new"])
PARTS = frozenset("chapter article clause text".split())
SETTLING = frozenset("close finish complete settle conclude finalise finalize agree".split())
"""What is done to a part of an agreement before it is one: "closed two chapters of the trade agreement"."""
ABOUT = ("on", "for", "about", "over", "towards", "toward", "of", "with")
HOLDING = frozenset(
    (
        "hold begin start launch open resume conduct continue conclude complete have be enter engage restart pursue "
        "advance finish kick commence wrap wind bring end close"
    ).split()
)
"""Verbs whose subjects are those who talk: "opened negotiations", "are in talks"."""
CONSIDERING = frozenset("consider discuss examine review study debate".split())
"""What those do with a draft whose agreement it would be: "the two considered a draft treaty"."""
ADVANCE = frozenset("headway progress advance consensus breakthrough".split())
"""What is made in talks, or reached: "made headway in their negotiations", "reached consensus on a future treaty"."""
TOUCHES = frozenset(["touch"])
"""What is put to an agreement at last: "put the finishing touches to"."""
HOPING = frozenset(
    "hope hop hopeful hopefully expect expectation optimism optimistic confident confidence wish forward trust".split()
)
"""What is felt about an agreement that is being made: "hoped that the trade pact with Chad could be concluded"."""
REACHING = frozenset(
    (
        "conclude conclusion finalise finalize finalisation finalization complete completion sign signing signature "
        "wrap reach seal clinch settle initial ink"
    ).split()
)
"""What is hoped to be done with it at last."""
OF_WHICH = ("of", "on", "for")
AIMS = frozenset(["view", "aim", "objective", "goal", "prospect"])
"""What talks have that are to end in an agreement: "talks with a view to a customs treaty"."""
NO_FACT = (Modality.NEGATED, Modality.HYPOTHETICAL)
FAILING = modality_words("FAILING")
"""What talks do, or what is done to a plan, that came to nothing: "collapsed", "is dead"."""


def negotiations(parsed: Parsed, named: Sequence[Naming]) -> list[list[Deed]]:
    """What is done for each of the instruments before it is one, unless that is itself only wished for or denied."""
    return [[Deed(node, AgreementActionKind.ANNOUNCEMENT, ahead=True) for node in _work(naming)] for naming in named]


def negotiators(node: Node) -> list[Node]:
    """Who works for an agreement beside a verb's subjects: "Chad opened talks", "is in talks", "proposed to Oman"."""
    if node.lemma_ == "propose":
        return list(prepositional(node, "to"))
    if node.lemma_ in TOILING and node.dep_ == "acl":  # "spent days [at a hotel haggling] over"
        verb = next((above for above in node.ancestors if above.pos_ == "VERB"), None)
        return subjects(verb) if verb is not None else []
    aside = node.head.lower_ == "under"
    if node.lemma_ in REACHING or aside:  # "hopes that a pact with Oman, under negotiation since May, can be signed"
        hoping = (one for one in governors(node) if one.pos_ == "VERB" and (one.lemma_ in HOPING or not aside))
        return next((found for one in hoping if (found := subjects(one))), [])
    if node.pos_ != "NOUN":
        return _to_whom(node) if node.lemma_ in PASSING else []
    if whose := [child for child in node.children if child.dep_ == "poss" and child.pos_ == "PROPN"]:
        return whose  # "Chad's negotiation of a pact"
    above = node.head
    while above.pos_ in ("ADP", "NOUN", "NUM") and above.head != above:  # "held a round of talks", "on 14 of the"
        above = above.head
    advancing = any(child.dep_ == "dobj" and child.lemma_ in ADVANCE for child in above.children)
    if above == node.head and above.lemma_ in CONSIDERING and node.lemma_ not in TALKS:
        return subjects(above)
    if above.lemma_ in PASSING and node.lemma_ not in TALKS:  # "gave Chad a draft border accord"
        return [*subjects(above), *_to_whom(above)]
    part = any(child.dep_ == "dobj" and child.lower_ == "part" for child in above.children)
    talking = node.lemma_ in TALKS and not part and above.pos_ == "VERB" and above.lemma_ not in _distant()
    told = above.lemma_ in HOLDING or advancing or talking
    return [one for one in subjects(above) if told and one != node]  # "negotiations will resume", though not they do


def _to_whom(verb: Node) -> list[Node]:
    """Who is given something: "gave Chad a draft", "handed a draft to Chad"."""
    given = [child for child in verb.children if child.dep_ == "dative" and child.pos_ != "ADP"]
    given += [child for child in verb.children if child.dep_ == "dobj"][:-1]  # "handed Chad the draft"
    return [*given, *prepositional(verb, "to", "with")]


@cache
def _distant() -> frozenset[str]:
    """The verbs for what may be done from afar: whoever blames talks is none of those who talk."""
    rows = read_rows("distance_words.csv", ("lemma", "part"))
    return (OF_OTHERS | {row.text("lemma") for row in rows if row.text("part") == "VERB"}) - HOLDING


def _work(naming: Naming) -> list[Node]:
    """The first word that tells of work for an instrument and is told as a fact."""
    if naming.accords or naming.year:
        return []
    told = (node for node in _signs(naming) if _is_under_way(naming, node))
    return [node for node in told if not _came_to_nothing(node)][:1] or _called_late(naming) or _hoped_for(naming)


def _is_under_way(naming: Naming, node: Node) -> bool:
    """Whether work for an agreement is told as a fact: "a pact now being negotiated would cover corn" tells it so."""
    being = node.dep_ == "acl" and any(child.lower_ in ("being", "currently", "now") for child in node.children)
    aside = node.dep_ == "pobj" and node.head.lower_ == "under" and node.head.head == naming.node
    aside = aside or any(one.lower_ == "which" for one in prepositional(node, *OF_WHICH))
    ready = node is naming.node and _is_ready(node.head)
    return being or aside or ready or modality(naming.parsed, node, None, None) not in NO_FACT


def _hoped_for(naming: Naming) -> list[Node]:
    """What is hoped to be done at last with a known agreement: "hoped the trade pact with Chad could be signed"."""
    if not naming.definite or naming.is_bare or naming.plural:
        return []
    above = naming.node.head.head if naming.node.dep_ == "pobj" else naming.node.head
    told = naming.node.dep_ in ("dobj", "nsubjpass") or (naming.node.dep_ == "pobj" and naming.node.head.lower_ == "of")
    hoped = above.lemma_ in REACHING and any(one.lemma_.lower() in HOPING for one in _governing(above))
    return [above] if told and hoped and modality(naming.parsed, above, None, None) is Modality.HYPOTHETICAL else []


def _governing(node: Node) -> Iterator[Node]:
    """The words above one, and the adverbs beside them: "looks forward to"."""
    for above in governors(node):
        yield above
        yield from (child for child in above.children if child.dep_ in ("advmod", "acomp", "dobj"))


def _called_late(naming: Naming) -> list[Node]:
    """The noun of "the proposed pact", unless it is but wished for."""
    above = naming.node.head
    before = (child for child in naming.node.children if child.i < naming.node.i and child.dep_ in ("amod", "compound"))
    late = any(one.lower_ in LATE for child in before for one in child.subtree)  # "a draft visa agreement"
    wished = above.pos_ == "VERB" and modality(naming.parsed, above, None, None, light=True) in NO_FACT
    return [naming.node] if late and not wished and not _came_to_nothing(naming.node) else []


def _came_to_nothing(noun: Node) -> bool:
    """Whether talks or a plan failed, or there are none: "the talks collapsed", "it killed a proposed pact"."""
    if any(child.lower_ == "no" for child in noun.children):
        return True
    while noun.dep_ == "pobj" and noun.head.head.pos_ == "NOUN":  # "a round of talks collapsed"
        noun = noun.head.head
    above = noun.head
    fate = (above, *(child for child in above.children if child.dep_ == "acomp"))
    return noun.dep_ in (*SUBJECTS, "dobj") and any(one.lemma_ in FAILING for one in fate)


def _signs(naming: Naming) -> Iterator[Node]:
    """The words that tell of work for an instrument: a verb, or talks on it."""
    noun = naming.node
    yield from nearing(noun)
    if noun.head.lower_ == "of" and noun.head.head.lemma_ in PAPERS:
        noun = noun.head.head
        yield from _handling(noun)
    above = noun.head
    if naming.node.dep_ in (*SUBJECTS, "attr") and _is_under_way_in(naming.node.head):
        yield naming.node
    if noun.dep_ in ("dobj", "nsubjpass") and (above.lemma_ in WORKING or _is_drawn_up(above)):
        yield above
    if (having := _made_ready(noun)) is not None:
        yield having
    if noun.lemma_ in PARTS and noun.dep_ in ("dobj", "nsubjpass") and above.lemma_ in SETTLING:
        yield above
    yield from (one for one in noun.children if one.dep_ in ("acl", "relcl") and one.lemma_ in WORKING)
    yield from _talks_of_which(noun)
    yield from _talks_towards(noun)
    if noun.dep_ == "pobj" and above.lower_ in ("to", "on") and _is_finished(above.head):
        yield above.head
    if noun.dep_ == "pobj" and above.lower_ in ABOUT:
        known = naming.opens_definite and not any(one.lower_ in LATE | NEXT for one in naming.node.children)
        yield from (one for one in _talks_before(above) if not known or one.lemma_ == "negotiation")
    if noun.dep_ in ("compound", "nmod") and above.lemma_ in TALKS:
        yield above
    for under in (one for whole in (noun, above) for one in whole.children if one.lower_ == "under"):
        if under.head == noun or noun in subjects(above):
            yield from (one for one in under.children if one.lemma_ in UNFINISHED)


def _talks_of_which(noun: Node) -> Iterator[Node]:
    """The talks that a clause tells to be on what it is of: "the pact, the negotiation of which is nearing its end"."""
    tied = [noun.head] if noun.dep_ in SUBJECTS else []  # as the parser may take it: both are what "is nearing its end"
    for clause in (*tied, *(one for one in noun.children if one.dep_ in ("relcl", "appos", "acl"))):
        for one in clause.children:
            if one.lemma_ in TALKS and any(each.lower_ == "which" for each in prepositional(one, *OF_WHICH)):
                yield one


def _talks_towards(noun: Node) -> Iterator[Node]:
    """The talks that are to end in an agreement: "talks with a view to (reaching) a pact", "talks aimed at a pact"."""
    above = noun.head
    while (above.pos_ == "ADP" or above.tag_ == "VBG") and above.head != above:
        above = above.head
    if above.lemma_ in AIMS and above.head.lower_ == "with":
        above = above.head.head
    elif above.lemma_ != "aim" or above.tag_ != "VBN":
        return
    yield from (one for one in (above, above.head, *subjects(above)) if one.lemma_ in TALKS)


def _handling(paper: Node) -> Iterator[Node]:
    """The verb by which a draft goes to and fro or is looked at: "swapped drafts of", "will look at the draft of"."""
    if paper.dep_ in ("dobj", "nsubjpass") and paper.head.lemma_ in PASSING | CONSIDERING:
        yield paper.head
    if paper.dep_ == "pobj" and paper.head.lower_ in ("at", "over", "through") and paper.head.head.lemma_ in LOOKING:
        yield paper.head.head


def _is_under_way_in(verb: Node) -> bool:
    """Whether a clause tells that what it is about is being made: "is in the works", "is nearing completion"."""
    if verb.lemma_ == "near":
        return any(child.lemma_ in ENDS for child in verb.children)
    if _is_ready(verb):
        return not any(child.dep_ == "neg" for child in verb.children)
    places = prepositional(verb, "in", "on") if verb.lemma_ == "be" else ()
    return any(one.lower_ in UNDER_WAY for one in places) and not any(child.dep_ == "neg" for child in verb.children)


def _talks_before(preposition: Node) -> Iterator[Node]:
    """The talks that an agreement is the subject of: "talks on", "began talks in May on", "is in talks on"."""
    above = preposition.head
    if above.lemma_ in TALKS or (above.lemma_ in TOILING and preposition.lower_ in ("on", "for", "over", "with")):
        yield above
    if above.lemma_ == "round" and preposition.lower_ in ("towards", "toward", "on"):  # "the fourth round towards"
        yield above
    yield from (one for one in above.children if one.dep_ == "dobj" and one.lemma_ in TALKS)
    yield from (one for one in prepositional(above, "in", "into") if one.lemma_ in TALKS)


def _made_ready(noun: Node) -> Node | None:
    """The verb by which an agreement is to be had: "told experts to have a protocol ready", "to have ready a pact"."""
    above = noun.head
    if noun.dep_ in SUBJECTS and above.lower_ == "ready" and above.dep_ == "ccomp":  # as the parser may tie it
        return above.head if above.head.lemma_ == "have" else None
    ready = any(one.lower_ == "ready" for one in (*noun.children, *above.children))
    return above if noun.dep_ == "dobj" and above.lemma_ == "have" and ready else None


def _is_ready(verb: Node) -> bool:
    """Whether a clause states that what it is about is ready; not that it would be, nor for what."""
    told = verb.lemma_ == "be" and verb.tag_ in ("VBD", "VBZ", "VBP")
    ready = [child for child in verb.children if child.dep_ == "acomp" and child.lower_ == "ready"] if told else []
    return any(not any(child.lower_ == "for" for child in one.children) for one in ready)


def _is_drawn_up(verb: Node) -> bool:
    return verb.lemma_ == "draw" and any(child.lower_ == "up" for child in verb.children)


def _is_finished(verb: Node) -> bool:
    """Whether the last is done for what is not one yet: "put the finishing touches to the treaty"."""
    last = [child for child in verb.children if child.dep_ == "dobj" and child.lemma_ in TOUCHES]
    return any(child.lower_ in ("finishing", "final", "last") for noun in last for child in noun.children)
