"""What is done to an agreement that a sentence calls only "it": "It was signed in Lima on 4 June"."""

from collections.abc import Sequence

from db.vocabulary import AgreementActionKind
from seed.extract.agreements.act import Act, read_act
from seed.extract.agreements.deed import OF_ITSELF, Deed, kind_of
from seed.extract.agreements.instrument import form_of, namings
from seed.extract.agreements.pact import NEAR, Pact
from seed.extract.agreements.party import Parties
from seed.extract.sentences.clause import prepositional
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side
from seed.extract.text.document import Document
from seed.extract.text.language import Node

SIGNED = frozenset(["sign", "initial", "ink", "ratify"])
"""What is done to agreements alone, or to what would be told apart: bills are signed by one."""
DOING = frozenset("enter come go take expire lapse".split())
"""What agreements do of themselves, and little else that ends or is replaced."""
DONE = frozenset([AgreementActionKind.SIGNATURE, AgreementActionKind.INITIALLING, AgreementActionKind.RATIFICATION])


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
        if kind is None or not _is_of_it(parsed, node, kind):
            continue
        deed = Deed(node, kind)
        by = [side for side in parties.who(prepositional(node, "by")) if side.ref in pact.actors]
        _add(pact, read_act(document, parsed, deed, by))


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
    told = [(_last(pact, here), pact) for pact in pacts]
    last = max((place for place, _ in told), default=-1)
    fit = [pact for place, pact in told if place == last]
    if here - last > NEAR or len(fit) != 1 or fit[0].naming.plural:
        return None
    between = [namings(one) for one in sentences if last < one.sentence.index < here]
    still = all(one and all(naming.definite and naming.is_bare for naming in one) for one in between)
    return fit[0] if still else None


def _last(pact: Pact, here: int) -> int:
    places = [pact.naming.parsed.sentence.index, *(act.parsed.sentence.index for act in pact.acts)]
    return max((place for place in places if place < here), default=-1)


def _is_of_it(parsed: Parsed, node: Node, kind: AgreementActionKind) -> bool:
    """Whether a word tells what was done to "it", or what "it" does: "it was signed", "it enters into force"."""
    subject = next((child for child in node.children if child.dep_ in ("nsubj", "nsubjpass")), None)
    if node.pos_ != "VERB" or node.dep_ != "ROOT" or subject is None or subject.lower_ != "it":
        return False
    if any(form_of(parsed, child) for child in node.children):
        return False
    passive = subject.dep_ == "nsubjpass" and node.lemma_ in SIGNED and kind in DONE
    return passive or (kind in OF_ITSELF and subject.dep_ == "nsubj" and node.lemma_ in DOING)


def _add(pact: Pact, act: Act) -> None:
    told = next((one for one in pact.acts if one.kind is act.kind and one.modality is act.modality), None)
    if told is None:
        pact.acts.append(act)
    else:
        told.date = told.date or act.date
        told.sides = told.sides or act.sides
