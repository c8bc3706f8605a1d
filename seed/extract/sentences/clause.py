"""What a clause says of its verb: who does it, when, where, and whether it happened."""

from collections.abc import Iterator
from datetime import date
from functools import cache

from db.vocabulary import Modality
from seed.edtf import Period
from seed.extract.sentences.parse import Parsed
from seed.extract.text.date import Anchor, DateMention
from seed.extract.text.language import Node
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
PAST = modality_words("HISTORICAL")
LATELY = frozenset(["last", "previously", "formerly"])
LASTING = ("last", "VERB")
"""What is no word of the past: "the talks lasted"."""
LONG_AGO = 10
"""An event more days before the article than this is told as background."""
SUBJECTS = ("nsubj", "nsubjpass")
ASKING = frozenset("invite ask urge persuade tell request summon".split())
"""Whoever is asked to do something is who would do it."""
RECEIVING = frozenset("receive accept get decline".split())
"""What those do with an invitation whom it asks."""


def subjects(node: Node) -> list[Node]:
    """The subjects of a verb: its own, else those of the verb that it follows upon."""
    own = [child for child in node.children if child.dep_ in SUBJECTS]
    if not own:  # "is, meanwhile, expected": tied to the auxiliary
        helping = (list(child.children) for child in node.children if child.dep_ in ("aux", "auxpass"))
        own = [one for told in helping if any(one.dep_ == "punct" for one in told) for one in told]
        own = [one for one in own if one.dep_ in SUBJECTS and not any(other.dep_ == "neg" for other in own)]
    if own:
        return [one for one in own if one.tag_ not in ("WDT", "WP")] or _antecedents(node) * (node.dep_ == "relcl")
    if node.dep_ == "conj" and node.tag_ == "VBD" and node.head.tag_ == "VB":  # "asked them to come and left"
        return subjects(node.head.head) if node.head.head.pos_ == "VERB" else subjects(node.head)
    if node.dep_ in ("xcomp", "ccomp") and node.head.lemma_ in ASKING:  # "invited Orlov to visit"
        asked = [child for child in node.head.children if child.dep_ in ("dobj", "nsubjpass")]
        return asked or subjects(node.head)
    if node.dep_ in ("conj", "xcomp", "advcl", "ccomp", "pcomp", "dep") and node.head.pos_ in ("VERB", "AUX"):
        return subjects(node.head)
    if node.dep_ == "acl" and node.head.lemma_ == "invitation":
        return _invited(node.head)
    if node.dep_ == "acl" and node.tag_ == "VB" and node.head.dep_ == "dobj":  # "has no plans to meet"
        return subjects(node.head.head)
    if node.dep_ == "pcomp" and node.head.lower_ in ("on", "for"):  # "congratulated them on signing"
        return [child for child in node.head.head.children if child.dep_ == "dobj"]
    if node.dep_ == "pcomp" and node.head.dep_ == "prep":  # "told reporters after meeting"
        return subjects(node.head.head) if node.head.head.pos_ in ("VERB", "AUX") else []
    if node.dep_ in ("xcomp", "ccomp") and node.head.pos_ == "ADJ":  # "he was ready to meet"
        return subjects(node.head.head) if node.head.dep_ == "acomp" else subjects(node.head)
    if node.dep_ in ("acl", "relcl") and node.head.pos_ in ("NOUN", "PROPN"):
        return _antecedents(node)
    return []


def _invited(invitation: Node) -> list[Node]:
    """Whom an invitation asks: "an invitation to Berg to visit", "handed him an invitation to visit"."""
    asked = list(prepositional(invitation, "to", "for"))
    verb = invitation.head
    if asked or verb.pos_ != "VERB":
        return asked
    if verb.lemma_ in RECEIVING:
        return subjects(verb)
    given = [child for child in verb.children if child.dep_ == "dative"]
    return [one for child in given for one in (child.children if child.pos_ == "ADP" else [child])] or list(
        prepositional(verb, "to")
    )


def _antecedents(node: Node) -> list[Node]:
    """What a relative clause tells of: a noun, or who is said to be that: "Chad is the only state that has signed"."""
    head = node.head
    if head.dep_ == "attr" and head.pos_ == "NOUN" and head.head.lemma_ == "be":
        named = [child for child in head.head.children if child.dep_ in SUBJECTS and child.pos_ != "PRON"]
        return named or [head]
    return [head]


def phrase(node: Node) -> str:
    """The lemma of a word, and its particle where that makes another word of it: "call off"."""
    lemma = node.lemma_.lower()
    particles = (
        one.lower_ for one in node.children if one.dep_ == "prt" or (one.dep_ == "prep" and one.lower_ == "out")
    )
    return next((f"{lemma} {particle}" for particle in particles), lemma)


def prepositional(node: Node, *prepositions: str) -> Iterator[Node]:
    """The objects of a node's prepositions, those of its particles among them."""
    for child in node.children:
        if child.dep_ in ("prep", "agent", "dative", "advmod", "prt", "pcomp") and child.lower_ in prepositions:
            again = (one for one in child.children if one.dep_ == "conj" and one.lower_ == child.lower_)
            yield from (inner for one in (child, *again) for inner in one.children if inner.dep_ in ("pobj", "pcomp"))
        if child.dep_ in ("prep", "advmod", "prt", "cc"):  # "with Orlov as well as with Berg"
            yield from (
                inner
                for grandchild in child.children
                if grandchild.dep_ == "prep" and grandchild.lower_ in prepositions
                for inner in grandchild.children
                if inner.dep_ == "pobj"
            )


def governors(node: Node) -> Iterator[Node]:
    """The verbs and nouns above a node, up to its clause's root."""
    while node.head != node:
        node = node.head
        yield node


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
    if "would" in words and any(_is_reported_plan(one) for one in (node, *governors(node))):
        words = words - {"would"} | {"will"}
    if words & NEGATIONS:
        return Modality.NEGATED
    if _is_purpose_of_leaving(node) or _is_due(node) or _is_purpose_of_plan(node):
        return Modality.PLANNED
    if when and anchor and Period.of(when.value).earliest > anchor.day and not words & WISHES:
        return Modality.PLANNED
    before = {child.lower_ for child in node.children if child.dep_ == "amod"}
    if node.dep_ == "pobj" and node.head.lower_ == "for":  # "the scheduled arrival of Orlov for talks"
        before |= {child.lower_ for child in node.head.head.children if child.dep_ == "amod"} & CERTAIN
    if before & CERTAIN or (before & GOING_ON and node.pos_ == "NOUN"):
        return Modality.PLANNED if before & CERTAIN else Modality.ACTUAL
    if words & WISHES:
        return Modality.HYPOTHETICAL
    if words & PLANS and not _is_past(node):
        return Modality.PLANNED
    if when and anchor and (anchor.day - Period.of(when.value).latest).days > LONG_AGO:
        return Modality.HISTORICAL
    if when and anchor is None and node.dep_ == "relcl":  # "who met him in December 1984"
        return Modality.HISTORICAL
    if node.pos_ == "VERB":  # "last met"
        told = any(child.dep_ == "advmod" and child.i < node.i and child.lower_ in LATELY for child in node.children)
    else:
        told = any(phrase(one) in PAST and one.dep_ != "advmod" and (phrase(one), one.pos_) != LASTING for one in about)
    if told:
        return Modality.HISTORICAL
    return Modality.ACTUAL


def _about(node: Node) -> Iterator[Node]:
    """The words that tell whether it happened: its auxiliaries and adjectives, and the verbs that govern it."""
    yield from _own(node)
    below, on_occasion = node, False
    for above in governors(node):
        on_occasion = on_occasion or (below.dep_ == "prep" and below.lower_ in OCCASION)
        if below.dep_ == "prep" and below.lower_ in WHILE and above.dep_ == "xcomp" and _is_past(above.head):
            return  # "agreed to expand ties during talks": there they agreed
        if below is node and below.dep_ in SUBJECTS and above.dep_ == "ccomp" and _is_anyhow(below):
            yield from _own(above)
            return  # "hopes his visit will help": the visit is no hope
        if below.dep_ in (
            "xcomp",
            "ccomp",
            "pobj",
            "dobj",
            "nsubjpass",
            "prep",
            "acl",
            "pcomp",
            "oprd",
            "nsubj",
            "conj",
        ) and (above.pos_ in ("VERB", "AUX", "ADJ", "NOUN", "ADP")):
            if below.dep_ == "conj" and _is_past(below):
                return
            if below.dep_ in ("xcomp", "acl") or (above.pos_ != "NOUN" and above.lemma_ not in SAYING):
                if not on_occasion:  # "agreed in talks" that there were
                    yield above
                yield from _own(above)
                if below.dep_ in SUBJECTS:  # "a meeting had to be cancelled"
                    yield from (child for child in above.children if child.dep_ == "xcomp")
            below, on_occasion = above, on_occasion and above.pos_ != "VERB"
            continue
        return


def _is_anyhow(noun: Node) -> bool:
    """Whether a noun is somebody's own, of which a clause only tells more: "his visit"."""
    return any(child.dep_ == "poss" for child in noun.children)


OCCASION = frozenset("in during at after following on upon through over".split())
"""What leads from a verb to what took place when it was done."""
WHILE = frozenset(["during", "in"])
"""What of these is seldom said of what is only intended; "agreed to raise it at talks" is."""


def _is_reported_plan(node: Node) -> bool:
    """Whether "would" is what "will" becomes in reported speech: "said that they would meet"."""
    return node.dep_ == "ccomp" and node.head.lemma_ in SAYING and node.head.tag_ == "VBD"


def _is_due(node: Node) -> bool:
    """Whether it is said to be coming: "is to meet", "was to be signed"."""
    above = node.head
    told = any(child.dep_ in ("acomp", "attr", "prep", "expl") and child.i > above.i for child in above.children)
    return (
        node.dep_ == "xcomp"
        and above.lemma_ == "be"
        and not told
        and any(child.lower_ == "to" for child in node.children)
    )


LEAVING = frozenset("leave depart head embark".split())


def _is_purpose_of_leaving(node: Node) -> bool:
    """Whether somebody has only set out for it: "left for Washington to hold talks"."""
    return (
        node.tag_ == "VB"
        and node.dep_ in ("advcl", "xcomp", "acl")
        and any(above.lemma_ in LEAVING for above in governors(node))
    )


def _is_purpose_of_plan(node: Node) -> bool:
    """Whether it is what somebody will go for: "will travel to Lima to meet", "will go on, flying to Lima"."""
    purpose = node.tag_ == "VB" and any(child.lower_ == "to" for child in node.children)
    doing = purpose or node.tag_ == "VBG"
    return doing and node.dep_ == "advcl" and any(child.lower_ == "will" for child in node.head.children)


SAYING = frozenset(
    "say tell add state announce confirm note report stress thank praise welcome discuss express reaffirm".split()
)


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
        and (child.dep_ != "compound" or child.pos_ == "VERB")  # "press conference" presses nobody
    )


CERTAIN = frozenset(["planned", "scheduled", "forthcoming", "upcoming"])
"""What an event is told to be that is to come, whatever somebody wants of it: "seeks to use his planned trip"."""
GOING_ON = frozenset(["current", "ongoing", "continuing"])
WEIGHED = frozenset(["consideration", "study", "review"])
"""What is "under" these is only thought of."""


BOUNDS = frozenset("begin start open end conclude finish close".split())
"""Verbs that tell when an event began or ended."""


def is_timetabled(node: Node) -> bool:
    """Whether a participle tells when the noun before it is to be: "talks scheduled for", "a visit starting on"."""
    if node.dep_ == "relcl" and node.lemma_ in BOUNDS:  # "a visit which began on Thursday"
        return True
    planned = node.tag_ == "VBN" and node.lemma_ in ("schedule", "plan", "set", "slate")
    return node.dep_ == "acl" and (planned or (node.tag_ == "VBG" and node.lemma_ in ("start", "begin", "commence")))


def _is_past(node: Node) -> bool:
    return node.tag_ == "VBD" or (
        node.tag_ == "VBN" and any(child.lower_ in ("was", "were", "had", "has", "have") for child in node.children)
    )


def dated(
    parsed: Parsed, node: Node, anchor: Anchor | None, *, future: bool = False
) -> tuple[DateMention, Found[Edtf]] | None:
    """The date of a clause: that of its verb, or the only one of the sentence."""
    mentions = [
        (one, mention)
        for one in parsed.nodes
        if isinstance(mention := parsed.unit(one).mention, DateMention)
        and not _follows_another_saying(one, node)
        and not any(above.lower_ == "since" for above in one.ancestors)
    ]
    mentions = [
        (one, mention)
        for one, mention in mentions
        if not _dates_a_journey(one, node) and not _dates_what_was_beside(one, node)
    ]
    below = [mention for one, mention in mentions if node in (one, *one.ancestors) and _within_clause(one, node)]
    chosen = below or [
        mention
        for one, mention in mentions
        if len(mentions) == 1 and not _dates_the_saying(one, node) and not _dates_an_aside(one, node)
    ]
    for mention in chosen:
        if found := mention.resolve(anchor, future=future):
            return mention, found
    return None


def _follows_another_saying(date: Node, node: Node) -> bool:
    """Whether a date stands right behind a verb of saying, whatever the parser ties it to: "said on Tuesday he was"."""
    if date.dep_ == "poss":  # "discussed at Wednesday's talks"
        return False
    place = date.i - 1 - (date.i > 0 and date.nbor(-1).pos_ == "ADP")
    return place >= 0 and date.doc[place].lemma_ in SAYING and date.doc[place].pos_ == "VERB" and place != node.i


def _dates_a_journey(date: Node, node: Node) -> bool:
    """Whether a date is that of a journey told of beside it: "talks with Berg ahead of her visit to Chad on Monday"."""
    journeys = [one for one in date.doc[node.i + 1 : date.i] if one.lemma_ in ("visit", "trip", "tour")]
    aside = any(one.dep_ == "pobj" and one.head.lower_ in BESIDE and one not in node.ancestors for one in journeys)
    return aside and not any(one.pos_ == "VERB" for one in date.doc[journeys[-1].i : date.i])


def _dates_what_was_beside(date: Node, node: Node) -> bool:
    """Whether a date is that of another event, before or after which it was: "after the June 8-10 summit"."""
    noun = date.head
    another = noun.dep_ == "pobj" and noun.head.lower_ in BESIDE and noun.head.lower_ != "of"
    return another and date.i < noun.i and noun != node


BESIDE = frozenset(["of", "before", "after", "following"])
"""What leads from one event to another: "ahead of her visit"."""


def _dates_the_saying(date: Node, node: Node) -> bool:
    """Whether a date is that of the verb which reports the clause: "said on Sunday he was ready to meet"."""
    verb = next((above for above in date.ancestors if above.pos_ in ("VERB", "AUX")), None)
    return verb is not None and verb.lemma_ in SAYING | ASKING and verb != node and verb in node.ancestors


def _dates_an_aside(date: Node, node: Node) -> bool:
    """Whether a date is within a clause that the other is not part of: "the pact signed in June"."""
    aside = next((above for above in (date, *date.ancestors) if above.dep_ in ASIDES or _is_background(above)), None)
    return aside is not None and node not in (aside, *aside.subtree)


def _is_background(clause: Node) -> bool:
    """Whether a clause tells since when, or why: "the first since he took office in April"."""
    return clause.dep_ == "advcl" and any(child.dep_ == "mark" and child.lower_ in SINCE for child in clause.children)


SINCE = frozenset("since until because although though".split())
ASIDES = ("acl", "relcl", "appos")


def _within_clause(node: Node, verb: Node) -> bool:
    """Whether no other verb stands between a node and the verb."""
    return not any(above.pos_ == "VERB" and not is_timetabled(above) for above in _between(node, verb))


def _between(node: Node, top: Node) -> Iterator[Node]:
    for above in node.ancestors:
        if above == top:
            return
        yield above


def lies_ahead(when: Found[Edtf], day: date) -> bool:
    """Whether a date is wholly after a day."""
    return Period.of(when.value).earliest > day
