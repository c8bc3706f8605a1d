"""What is done about an agreement: whether, and when."""

from dataclasses import dataclass

from db.vocabulary import AgreementActionKind, Modality
from seed.extract.agreements.deed import OF_ITSELF, Deed, is_destined
from seed.extract.agreements.instrument import Naming
from seed.extract.sentences.clause import modality
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side
from seed.extract.sentences.when import dated
from seed.extract.text.date import DateMention
from seed.extract.text.document import Document
from seed.extract.text.language import Node
from seed.records import Edtf, Found

PERSONAL = frozenset([AgreementActionKind.SIGNATURE, AgreementActionKind.INITIALLING])
"""Acts that a person performs for a party."""
SHARED = frozenset([AgreementActionKind.ANNOUNCEMENT, AgreementActionKind.ADOPTION, AgreementActionKind.AMENDMENT])
"""Acts that are done once, by all."""


@dataclass(slots=True)
class Act:
    """One act upon an agreement, by one party or by all."""

    parsed: Parsed
    node: Node
    kind: AgreementActionKind
    sides: list[Side]
    modality: Modality
    date: Found[Edtf] | None


def read_act(document: Document, parsed: Parsed, deed: Deed, by: list[Side]) -> Act:
    """What is done about an agreement, by whom it is told."""
    node = deed.node
    when = dated(parsed, node, document.anchor)
    if when and _is_still_to_do(node) and not is_within(parsed, node, when[0]):
        when = None
    if when and node.dep_ in ("acl", "relcl") and not is_within(parsed, node, when[0]):
        when = None
    date = when[1] if when else None
    how = modality(parsed, node, date, document.anchor)
    if node.dep_ == "pobj" and node.lower_ == "force":
        how = Modality.ACTUAL
    elif is_destined(node):
        how = Modality.PLANNED
    elif node.dep_ == "xcomp" and node.head.lemma_ == "fail":
        how = Modality.NEGATED
    elif node.pos_ == "NOUN" and how is Modality.PLANNED and _is_todays(document, date):
        how = Modality.ACTUAL  # "will strengthen ties with the signing of a treaty today"
    elif _is_ahead(node) or (deed.kind in OF_ITSELF and node.tag_ == "VBZ" and not _has_object(node)):
        how = Modality.PLANNED
    elif node.dep_ == "acl" and node.tag_ == "VBN" and how in (Modality.PLANNED, Modality.HYPOTHETICAL):
        how = Modality.ACTUAL  # "under the treaty signed in 1987, both will …" tells of what is done
    return Act(parsed, node, deed.kind, by, how, date)


def date_by_year(naming: Naming, acts: list[Act]) -> None:
    """Date the signing of "the 1977 treaty", which is told by its year alone."""
    if naming.year is None:
        return
    signed = next((act for act in acts if act.kind in PERSONAL), None)
    if signed is None:
        acts.append(
            Act(naming.parsed, naming.node, AgreementActionKind.SIGNATURE, [], Modality.HISTORICAL, naming.year)
        )
    elif signed.date is None:
        signed.date = naming.year


def is_within(parsed: Parsed, node: Node, date: DateMention) -> bool:
    """Whether a date stands among the words that hang on a verb or noun."""
    clause = parsed.span(node.left_edge, node.right_edge)
    return clause.start <= date.span.start < clause.end


def _is_todays(document: Document, date: Found[Edtf] | None) -> bool:
    return bool(date and document.anchor and date.value == document.anchor.day.isoformat())


def _has_object(node: Node) -> bool:
    return any(child.dep_ == "dobj" for child in node.children)


def _is_ahead(node: Node) -> bool:
    """Whether a passive tells what is to come: "is to be signed", "not yet signed"."""
    words = {child.lower_ for child in node.children}
    if _is_still_to_do(node):
        return True
    return node.tag_ == "VBN" and ({"to", "be"} <= words or {"not", "yet"} <= words)


def _is_still_to_do(node: Node) -> bool:
    """Whether what governs a verb tells that it is not done: "has yet to be signed"."""
    return node.dep_ == "xcomp" and node.head.lemma_ in ("have", "remain") and node.head.tag_ != "VBD"
