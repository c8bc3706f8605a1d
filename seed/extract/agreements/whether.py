"""Whether something was done about an agreement, is to come, or is not."""

from db.vocabulary import AgreementActionKind, Modality
from seed.extract.agreements.deed import BEARING, DRAWN_UP, LEAVING, MAKING, OF_ITSELF, PERSONAL, Deed, is_destined
from seed.extract.agreements.force import IN_FORCE
from seed.extract.agreements.leaving import notice_of, notified
from seed.extract.agreements.prospect import (
    is_helped_towards,
    is_laid_before,
    is_missing,
    is_only_a_right,
    is_only_thought_of,
    is_put_off,
    is_required,
    is_striven_for,
    is_topic,
    is_withheld,
    may_come,
    proposal,
)
from seed.extract.sentences.clause import SUBJECTS, prepositional
from seed.extract.sentences.modality import modality, was_to_have
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.reported import is_awaited_in_clause
from seed.extract.text.document import Document
from seed.extract.text.node import Node
from seed.records import Edtf, Found

ALLOWING = frozenset(
    (
        "approval authorisation authorization mandate permission nod clearance consent approve authorise authorize "
        "clear empower mandate permit allow instruct okay"
    ).split()
)
"""What leaves a signing yet to be done."""
LEAVE = frozenset("approval authorisation authorization authority mandate permission nod clearance consent".split())
"""What is given for a signing that is yet to be done."""
GIVING = frozenset(["give", "grant"])
ENDING = frozenset("end conclude culminate close finish result wind crown".split())
"""What talks do with the signing of something."""
CHANGES = LEAVING | {AgreementActionKind.AMENDMENT}
"""What may befall an agreement, and is often only spoken of."""
ACTS = frozenset("signing signature initialling ratification entry".split())
"""What is told apart of an agreement to be done on a day of its own."""
STAYING = frozenset(["remain", "run"])
"""What an agreement does that is in force: "runs until 2015"."""
REPLACING = frozenset(["replace", "supersede"])
REJECTING = frozenset("reject decline oppose refuse defeat dismiss shelve".split())
UNTIL = frozenset("for until till before pending towards toward".split())
"""What leads from what is done now to an entry into force."""
PREPARED = frozenset(["preparation", "view"])
"""What leads, with a preposition, to what is yet to be: "with a view to its entry into force"."""
COURSES = frozenset(["process", "procedure", "course", "task"])
HOLDING_UP = REJECTING | frozenset("remove delay block postpone suspend freeze halt stall defer withhold drop".split())
"""What is done to a consent that is not given: "removed the ratification from its agenda"."""
AWAITING = frozenset("await expedite accelerate hasten speed seek urge facilitate ensure delay block".split())
"""What is done about an entry into force that is yet to be."""
REACHING = frozenset("announce unveil reach strike conclude finalise finalize agree clinch adopt".split())
"""Verbs of those who make an agreement by themselves: "could announce a deal by Friday"; loans are "approved"."""
HOLDING = frozenset("take hold happen occur".split())
"""What becomes of a signing itself."""
NOT_DONE = (Modality.PLANNED, Modality.HYPOTHETICAL, Modality.NEGATED)


def modality_of(document: Document, parsed: Parsed, deed: Deed, date: Found[Edtf] | None) -> Modality:
    """Whether something is done about an agreement, or is to come, or is not."""
    node = deed.node
    how = modality(parsed, node, date, document.anchor)
    if node.dep_ == "pobj" and node.lower_ in IN_FORCE and deed.kind in OF_ITSELF and not opens(node.head.head, "not"):
        return Modality.ACTUAL
    if deed.kind in DRAWN_UP and (is_missing(node) or (deed.kind in PERSONAL and is_withheld(node))):
        return Modality.NEGATED
    if (deed.kind in DRAWN_UP and is_only_thought_of(node)) or (deed.kind in LEAVING and is_only_a_right(node)):
        return Modality.HYPOTHETICAL
    if deed.kind in PERSONAL and how is not Modality.PLANNED and is_put_off(node):
        return Modality.PLANNED
    making = deed.kind in PERSONAL or (deed.kind in DRAWN_UP and node.lemma_ in REACHING)
    if making and how is not Modality.PLANNED and may_come(parsed, node):
        return Modality.PLANNED
    if deed.kind in PERSONAL and how is Modality.ACTUAL and is_striven_for(node):
        return Modality.PLANNED
    if deed.kind in DRAWN_UP and how is Modality.ACTUAL and is_helped_towards(node):
        return Modality.HYPOTHETICAL
    if is_required(node) and how not in NOT_DONE:
        return Modality.HYPOTHETICAL if deed.kind in DRAWN_UP else Modality.PLANNED
    if deed.kind in PERSONAL and _was_to_be(node):
        return Modality.PLANNED
    if deed.kind is AgreementActionKind.ENTRY_INTO_FORCE and _is_awaited(node):
        return Modality.PLANNED
    if deed.kind is AgreementActionKind.RATIFICATION and is_laid_before(node):
        return Modality.PLANNED
    if deed.kind is AgreementActionKind.RATIFICATION and how not in NOT_DONE and _is_held_up(node):
        return Modality.PLANNED
    if deed.kind in MAKING and _is_limit(node):
        return Modality.HYPOTHETICAL
    if deed.kind in PERSONAL and (plan := proposal(node)) is not None and plan.head.lemma_ in REJECTING:
        return Modality.NEGATED
    if deed.kind in CHANGES and is_topic(node) and how is Modality.ACTUAL:
        return Modality.HYPOTHETICAL
    if (notice := notice_of(deed)) is not None:
        return modality(parsed, notice, None, document.anchor)
    if deed.kind in LEAVING and how is Modality.PLANNED and is_perfect(node):
        return Modality.ACTUAL  # "has denounced the pact, effective from 1 June"
    if node.lemma_ in BEARING and how not in NOT_DONE:
        return Modality.HISTORICAL if date else how
    if (
        deed.kind is AgreementActionKind.ENTRY_INTO_FORCE
        and node.lemma_ in STAYING
        and how is not Modality.NEGATED
        and (node.lemma_ == "remain" or node.tag_ == "VBZ")
        and not _is_for_years(node)
    ):
        return Modality.ACTUAL  # "will remain in effect through 2034"
    if deed.ahead or is_destined(node) or (deed.kind in PERSONAL and _is_allowed(node)):
        return Modality.PLANNED
    if deed.kind in OF_ITSELF and node.tag_ == "VB" and node.lemma_ in REPLACING and how not in NOT_DONE:
        return Modality.PLANNED  # "opened talks on a pact to replace the old accord"
    if node.dep_ == "acl" and node.head.lemma_ == "decision" and notified(deed) and how is not Modality.NEGATED:
        return Modality.ACTUAL  # with the notice it is done
    if node.dep_ == "xcomp" and node.head.lemma_ == "fail":
        return Modality.NEGATED
    held = node.dep_ in SUBJECTS and node.head.lemma_ in HOLDING  # "the signing will take place today"
    if node.pos_ == "NOUN" and how is Modality.PLANNED and _is_todays(document, date) and not held:
        return Modality.ACTUAL  # "will strengthen ties with the signing of a treaty today"
    if node.dep_ == "pobj" and node.head.lower_ == "following" and how in NOT_DONE:
        return Modality.ACTUAL  # "should fly soon, following the signing of a pact"
    if _is_ahead(node) or (node.pos_ == "NOUN" and how is Modality.ACTUAL and _is_how_it_ends(node)):
        return Modality.PLANNED
    if (
        deed.kind in OF_ITSELF and node.tag_ in ("VBZ", "VBP", "NNS") and not _has_object(node)
    ):  # "enters into force on 1 May"
        return Modality.ACTUAL if _is_todays(document, date) and how is Modality.ACTUAL else Modality.PLANNED
    if node.dep_ == "acl" and node.tag_ == "VBN" and how in NOT_DONE and not opens(node, "not"):
        return Modality.ACTUAL  # "under the treaty signed in 1987, both will …" tells of what is done
    return how


def is_perfect(verb: Node) -> bool:
    """Whether a verb tells what has been done: "has denounced", "was terminated"."""
    helping = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    done = verb.tag_ == "VBN" and bool(helping & {"has", "have", "had", "was", "were", "having"})
    return (verb.tag_ == "VBD" or done) and not helping & {"will", "to", "would"}


def opens(node: Node, *words: str) -> bool:
    """Whether one of some words hangs on a verb: "when", "not"."""
    return any(child.lower_ in words for child in node.children)


def _is_allowed(node: Node) -> bool:
    """Whether it is but allowed or proposed: "approved the signing of", "approved a proposal for signing"."""
    while node.dep_ == "conj" and node.pos_ == "NOUN" and node.head.i < node.i:
        node = node.head  # "approved the drafting and signing of"
    if proposal(node) is not None or _is_allowed_to(node):
        return True
    return (node.tag_ == "VB" or node.dep_ in ("dobj", "nsubjpass")) and node.head.lemma_ in ALLOWING


def _is_allowed_to(node: Node) -> bool:
    """Whether leave was given for it: "gave its nod to the signing", "gave its approval for Chad to sign"."""
    after = (node.dep_ in ("pobj", "pcomp") and node.head.lower_ in ("to", "for")) or node.tag_ == "VB"
    if not after:
        return False
    above = node.head if node.tag_ == "VB" else node.head.head
    given = [child for child in above.children if child.dep_ in ("dobj", "nsubjpass")] if above.lemma_ in GIVING else []
    return any(one.lemma_ in LEAVE or _is_green_light(one) for one in (above, *given))


def _is_green_light(noun: Node) -> bool:
    return noun.lemma_ == "light" and any(child.lower_ == "green" for child in noun.children)


def _was_to_be(verb: Node) -> bool:
    """Whether a signing was part of what was to be: "was to have met him and signed it", "to have come to sign it"."""
    while not was_to_have(verb):
        joined = (
            verb.dep_ == "conj" and verb.head.pos_ == "VERB" and not any(one.dep_ == "nsubj" for one in verb.children)
        )
        if not joined and not (verb.tag_ == "VB" and verb.dep_ in ("advcl", "xcomp")):
            return False
        verb = verb.head
    return True


def _is_awaited(noun: Node) -> bool:
    """Whether a noun tells what is yet to be: "procedures for its entry into force", "will speed up the entry into"."""
    if noun.pos_ != "NOUN":
        return False
    while noun.dep_ == "conj" and noun.head.pos_ == "NOUN" and noun.head.i < noun.i:
        noun = noun.head  # "in preparation of its signature and entry into force"
    if noun.dep_ == "conj" and noun.i > 2 and noun.nbor(-1).lower_ == "and":  # tied to the verb far before
        signed = noun.nbor(-2) if noun.nbor(-2).lower_ != "," else noun.nbor(-3)
        noun = signed if signed.lemma_ in ACTS else noun
    before = noun.head.lower_ in UNTIL or noun.head.head.lemma_ in PREPARED
    return (noun.dep_ == "pobj" and before) or (noun.dep_ == "dobj" and noun.head.lemma_ in AWAITING)


def _is_held_up(node: Node) -> bool:
    """Whether a consent is only on its way, or kept from it: "the process of ratifying", "shelved the ratification"."""
    if node.dep_ == "pcomp" and node.head.lower_ == "of":
        return node.head.head.lemma_ in COURSES
    return node.pos_ == "NOUN" and node.dep_ in ("dobj", "nsubjpass") and node.head.lemma_ in HOLDING_UP


def _is_limit(verb: Node) -> bool:
    """Whether a clause tells until when something is to go on, or waits: "will mediate until a truce is reached"."""
    made = (child for child in verb.children if child.dep_ in SUBJECTS)
    if is_awaited_in_clause(verb) and any(one.lower_ in ("a", "an", "any") for noun in made for one in noun.children):
        return True
    until = any(child.lower_ in ("until", "till") and child.dep_ == "mark" for child in verb.children)
    return until and verb.dep_ == "advcl" and not any(child.tag_ in ("MD", "VBD") for child in verb.children)


def _is_how_it_ends(noun: Node) -> bool:
    """Whether a noun tells how what is yet to be is to end: "the talks are to end with the adoption of a paper"."""
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in ("with", "in", "by") else noun
    told = verb.tag_ == "VB" and verb.lemma_ in ENDING
    return told and any(child.lower_ in ("to", "will", "shall") for child in verb.children)


def _is_todays(document: Document, date: Found[Edtf] | None) -> bool:
    return bool(date and document.anchor and date.value == document.anchor.day.isoformat())


def _is_for_years(verb: Node) -> bool:
    """Whether it is told for how long an agreement is made: "will remain valid for (a period of) five years"."""
    spans = (one for above in (verb, *verb.children) for one in prepositional(above, "for"))
    return any(one.lemma_ in ("year", "period", "month", "decade") for one in spans)


def _has_object(node: Node) -> bool:
    return any(child.dep_ == "dobj" and child.lower_ != "effect" for child in node.children)


def _is_ahead(node: Node) -> bool:
    """Whether a passive tells what is to come: "is to be signed", "not yet signed"."""
    words = {child.lower_ for child in node.children}
    if is_still_to_do(node):
        return True
    if node.tag_ == "VB" and node.dep_ == "advcl" and "to" in words:  # "are, moreover, to sign"
        return node.head.lemma_ == "be" and node.head.i < node.i
    return node.tag_ == "VBN" and ({"to", "be"} <= words or {"not", "yet"} <= words)


def is_still_to_do(node: Node) -> bool:
    """Whether what governs a verb tells that it is not done: "has yet to be signed"."""
    return node.dep_ == "xcomp" and node.head.lemma_ in ("have", "remain") and node.head.tag_ != "VBD"
