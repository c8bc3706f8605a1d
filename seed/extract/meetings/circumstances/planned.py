"""What is told around an event that makes a plan of it: it is on a programme, prepared, arranged, looked forward to."""

from seed.extract.meetings.circumstances.happening import is_happening, whole_of
from seed.extract.meetings.telling import is_passive, verb_of
from seed.extract.sentences.clause import SUBJECTS, governors, phrase, prepositional, subjects
from seed.extract.sentences.modality_word import modality_words
from seed.extract.text.node import Node

PROGRAMMES = modality_words("PROGRAMME")
AT_TIME = frozenset(["when", "once", "as", "after", "before"])
PREPARING = modality_words("PREPARING")


def is_on_programme(node: Node) -> bool:
    """Whether a programme is told to include it: "his agenda includes talks with"."""
    verb = node.head
    includes = node.dep_ == "dobj" and verb.lemma_ in INCLUDING and verb.tag_ in ("VBZ", "VBP")
    includes = includes and verb.dep_ != "relcl"  # "came on Monday for a programme that includes a lunch with"
    return includes and any(one.lemma_ in PROGRAMMES for one in subjects(verb))


INCLUDING = frozenset(["include", "feature", "comprise"])


def is_looked_forward_to(node: Node) -> bool:
    """Whether somebody looks forward to it: "said he looked forward to meeting Orlov", "to his talks with Orlov"."""
    whole = whole_of(node) if node.pos_ != "VERB" else node
    verb = whole.head.head
    awaited = whole.dep_ in ("pobj", "pcomp") and whole.head.lower_ == "to" and verb.lemma_ == "look"
    return awaited and any(child.lower_ == "forward" for child in verb.children)


def is_prepared(node: Node) -> bool:
    """Whether it is still prepared for: "arrangements for the visit", "preparations are under way for the talks"."""
    whole = whole_of(node)
    if whole.dep_ != "pobj" or whole.head.lower_ not in ("for", "of"):
        return False
    above = whole.head.head
    if any(one.lower_ == "last" for one in whole.subtree) or (above.dep_ in SUBJECTS and above.head.tag_ == "VBD"):
        return False  # "the arrangements for last week's visit", "the arrangements for the visit were criticised"
    passive = (child for child in above.head.children if child.dep_ == "auxpass") if above.dep_ in SUBJECTS else ()
    past = any(child.lower_ in ("was", "were") for child in passive)
    return not past and any(one.lemma_.lower() in PREPARING for one in (above, *subjects(above)))


def is_to_be(node: Node) -> bool:
    """Whether an event is said to be coming: "the next round is to be held in Lima"."""
    whole = whole_of(node)
    if node.pos_ == "VERB" or whole.dep_ not in SUBJECTS or whole.head.lemma_ != "be":
        return False
    told = (one for one in whole.head.children if one.dep_ == "xcomp")
    return any(is_passive(one) or is_happening(one) or one.lemma_ in BEGINNING for one in told)


def is_arranged(node: Node) -> bool:
    """Whether it has been settled that it will be: "a meeting has been arranged between", "talks are being set up"."""
    whole = whole_of(node)
    verb = whole.head
    helping = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    fixing = verb.lemma_ == "schedule" or (verb.lemma_ == "set" and any(prepositional(verb, "for")))
    if whole.dep_ == "dobj" and fixing:
        return "had" not in helping  # "set a meeting for Friday"
    settled = whole.dep_ == "nsubjpass" and phrase(verb) in ARRANGING and is_passive(verb)
    return settled and "had" not in helping and not helping.isdisjoint(("been", "being"))


ARRANGING = frozenset(["arrange", "schedule", "plan", "set up", "fix", "line up", "pencil in", "slate"])
BEGINNING = frozenset("begin start open resume continue follow".split())


def is_occasion_of_plan(node: Node) -> bool:
    """Whether something else is to be done then or there: "will sign it when he visits Chad", "where he meets him".

    Or it will be "the first time that he is received".
    """
    verb = verb_of(node)
    if verb.dep_ == "relcl" and verb.head.lemma_ == "time" and verb.head.head.lemma_ == "be":
        return any(child.lower_ == "will" for child in verb.head.head.children)
    leads = {child.lower_ for child in verb.children if child.dep_ in ("advmod", "mark")}
    if verb.tag_ not in ("VBZ", "VBP") or not leads & (AT_TIME if verb.dep_ == "advcl" else {"where"}):
        return False
    above = next((one for one in governors(verb) if one.pos_ == "VERB"), verb)
    ahead = any(child.lower_ in ("will", "shall", "would") for child in above.children if child.dep_ == "aux")
    return ahead or (above.dep_ == "xcomp" and (above.tag_ == "VB" or above.head.lemma_ == "be"))
