"""What is done to an agreement that a sentence calls only "it": "It was signed in Lima on 4 June"."""

from collections.abc import Sequence

from db.vocabulary import AgreementActionKind, Modality
from seed.extract.agreements.act import Act, read_act
from seed.extract.agreements.deed import BEARING, LEAVING, OF_ITSELF, PERSONAL, PUTTING, Deed, kind_of
from seed.extract.agreements.instrument import form_of, namings
from seed.extract.agreements.leaving import giving_notice
from seed.extract.agreements.pact import NEAR, Pact, is_called_old
from seed.extract.agreements.party import Parties
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.modality import modality
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.document import Document
from seed.extract.text.node import Node

SIGNED = frozenset(["sign", "initial", "ink", "ratify", "conclude"])
"""What is done to agreements alone, or to what would be told apart: bills are signed by one."""
DOING = frozenset("enter come go take expire lapse".split())
"""What agreements do of themselves, and little else that ends or is replaced."""
ITS = frozenset("extension renewal prolongation text".split())
"""What is signed for an agreement itself: "The extension was signed by"."""
THEM = frozenset("they both he she".split())
HOLDING = frozenset("take hold follow".split())
"""What a signing is the subject of: "the ceremony was held on Monday", "the signing took place in Lima"."""
SIGNINGS = frozenset("signing signature signatures signings initialling initialing".split())
DONE = frozenset([AgreementActionKind.SIGNATURE, AgreementActionKind.INITIALLING, AgreementActionKind.RATIFICATION])
MADE = PERSONAL | {AgreementActionKind.ADOPTION, AgreementActionKind.ANNOUNCEMENT}


def told_again(document: Document, parties: Parties, pacts: Sequence[Pact], sentences: Sequence[Parsed]) -> None:
    """Add to the agreement told last what a sentence tells of it as "it", if none other is told between."""
    parsed = parties.parsed
    pact = _told_last(parsed, pacts, sentences)
    if pact is None or namings(parsed):
        return
    if len(pact.actors) < 2 or pact.open:
        pact.sides += _signatories(parties)
    for node in parsed.nodes:
        kind = kind_of(parsed, node)
        notice = giving_notice(node) if kind in LEAVING and node.pos_ == "NOUN" else None
        if kind is not None and notice is not None:  # "gave notice of denunciation last June"
            pact.acts.append(Act(parsed, node, kind, [], modality(parsed, notice, None, document.anchor), None))
        elif kind is not None and _is_of_it(parsed, node, kind):
            _tell(document, parties, pact, Deed(node, kind))
        elif (verb := _signing(parsed, node, kind)) is not None and _is_signed(pact):
            _tell(document, parties, pact, Deed(verb, kind if kind in PERSONAL else AgreementActionKind.SIGNATURE))


def _tell(document: Document, parties: Parties, pact: Pact, deed: Deed) -> None:
    """Add what is told to be done, and by whom; where it was not known whose the agreement is, it is theirs."""
    by = list(prepositional(deed.node, "by"))
    who = parties.who([*by, *subjects(deed.node)])
    if len(pact.actors) < 2 and pact.actors <= actors_of(who).keys():
        pact.sides, pact.open = who, False
    doing = [side for side in who if side.ref in pact.actors]
    _add(pact, read_act(document, parties.parsed, deed, doing))


def _is_signed(pact: Pact) -> bool:
    """Whether what is told of an agreement is that it was signed now, not what became of an old one."""
    told = {act.kind for act in pact.acts if act.modality is Modality.ACTUAL}
    return bool(told & (MADE | {AgreementActionKind.APPROVAL, AgreementActionKind.AMENDMENT}))


def _signing(parsed: Parsed, node: Node, kind: AgreementActionKind | None) -> Node | None:
    """The verb that tells of a signing without what is signed: "They signed on Monday", "It took place in Lima"."""
    below = [child for child in node.children if child.dep_ in ("dobj", "nsubjpass")]
    if node.pos_ == "VERB" and kind in PERSONAL and node.lemma_ in PUTTING:
        return node
    if node.pos_ == "VERB" and node.lemma_ == "sign" and not below and node.tag_ in ("VBD", "VBG"):
        persons = [one for one in subjects(node) if parsed.unit(one).kind in (UnitKind.PERSON, UnitKind.TITLE)]
        inverted = node.tag_ == "VBG" and node.head.lemma_ == "be" and node.head.dep_ == "ROOT"
        return node.head if inverted else node if persons or any(one.lower_ in THEM for one in subjects(node)) else None
    ceremony = node.lemma_ == "ceremony" and any(child.lower_ == "signing" for child in node.children)
    if (ceremony or node.lower_ in SIGNINGS) and node.dep_ in ("nsubj", "nsubjpass") and node.head.lemma_ in HOLDING:
        return node.head
    return None


def _signatories(parties: Parties) -> list[Side]:
    """Those of whom a sentence tells that they signed: "Signatories were Orlov, the Minister of Trade, and Berg"."""
    for node in parties.parsed.nodes:
        be = node.head
        if node.lemma_ == "signatory" and node.dep_ in ("nsubj", "attr") and be.lemma_ == "be" and be.dep_ == "ROOT":
            others = [one for one in be.children if one != node and one.dep_ in ("nsubj", "attr")]
            return parties.who(one for first in others for one in (first, *first.conjuncts))
    return []


def _told_last(parsed: Parsed, pacts: Sequence[Pact], sentences: Sequence[Parsed]) -> Pact | None:
    """The one agreement that the sentences before tell of: the last of them, or since when none but "the treaty"."""
    here = parsed.sentence.index
    told = [(_last(pact, here), pact) for pact in pacts if not is_called_old(pact.naming)]
    last = max((place for place, _ in told), default=-1)
    fit = [pact for place, pact in told if place == last]
    if here - last > NEAR or len(fit) != 1 or fit[0].naming.plural:
        return None
    between = [namings(one) for one in sentences if last < one.sentence.index < here]
    back = (naming.definite and (naming.is_bare or is_called_old(naming)) for one in between for naming in one)
    still = all(between) and all(back)
    return fit[0] if still else None


def _last(pact: Pact, here: int) -> int:
    places = [pact.naming.parsed.sentence.index, *(act.parsed.sentence.index for act in pact.acts)]
    return max((place for place in places if place < here), default=-1)


def _is_of_it(parsed: Parsed, node: Node, kind: AgreementActionKind) -> bool:
    """Whether a word tells what was done to "it", or what "it" does: "it was signed", "it enters into force"."""
    subject = next((child for child in node.children if child.dep_ in ("nsubj", "nsubjpass")), None)
    if node.pos_ != "VERB" or node.dep_ != "ROOT" or subject is None:
        return False
    if subject.lower_ != "it" and subject.lemma_ not in ITS:
        return False
    if any(form_of(parsed, child) for child in node.children):
        return False
    passive = subject.dep_ == "nsubjpass" and node.lemma_ in SIGNED and kind in DONE
    passive = passive or node.lemma_ in BEARING
    return passive or (kind in OF_ITSELF and subject.dep_ == "nsubj" and node.lemma_ in DOING)


def _add(pact: Pact, act: Act) -> None:
    told = next((one for one in pact.acts if one.kind is act.kind and one.modality is act.modality), None)
    if told is None:
        pact.acts.append(act)
    else:
        told.date = told.date or act.date
        told.sides = told.sides or act.sides
