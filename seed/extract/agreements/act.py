"""What is done about an agreement, by whom and when."""

from dataclasses import dataclass

from db.vocabulary import AgreementActionKind, Modality
from seed.edtf import Period
from seed.extract.agreements.deed import PERSONAL, Deed
from seed.extract.agreements.instrument import Naming, form_of, is_year
from seed.extract.agreements.whether import ACTS, is_perfect, is_still_to_do, modality_of, opens
from seed.extract.sentences.clause import FINITE, SUBJECTS
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side
from seed.extract.sentences.when import dated
from seed.extract.text.date import DateMention
from seed.extract.text.document import Document
from seed.extract.text.node import Node
from seed.records import Edtf, Found

SHARED = frozenset([AgreementActionKind.ANNOUNCEMENT, AgreementActionKind.ADOPTION, AgreementActionKind.AMENDMENT])
"""Acts that are done once, by all."""
PAPERS = frozenset("note letter decree order notice statement message paper resolution law bill".split())
"""What bears a date of its own, beside the agreement that it is about."""


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
    date = _day_of(document, parsed, deed.node)
    if date and _is_after(document, date) and deed.node.tag_ == "VBD":
        date = None  # "which entered into force three years later"
    how = modality_of(document, parsed, deed, date)
    if date and how is Modality.ACTUAL and _is_after(document, date):
        date = None  # "has denounced the pact, effective from 1 June"
    return Act(parsed, deed.node, deed.kind, by, how, date)


def _is_after(document: Document, date: Found[Edtf]) -> bool:
    return document.anchor is not None and Period.of(date.value).earliest > document.anchor.day


def _day_of(document: Document, parsed: Parsed, node: Node) -> Found[Edtf] | None:
    """When something is done about an agreement."""
    when = _when(parsed, node, document) or dated(parsed, node, document.anchor)
    if when is None and _is_purpose(node):  # "met on Monday to sign it"
        when = dated(parsed, node.head, document.anchor)
    if when and _dates_what_is_to_come(parsed, node, when[0]):
        when = None
    if when and is_still_to_do(node) and not is_within(parsed, node, when[0]):
        when = None
    below = (child for child in node.children if child.dep_ == "ccomp" and child.i > node.i)
    if when and any(is_within(parsed, clause, when[0]) for clause in below):
        when = None  # "has approved [the treaty concluded with Chad last May]"
    if (
        when
        and node.dep_ in ("acl", "relcl")
        and not (opens(node, "when", "where") or is_within(parsed, node, when[0]))
    ):
        when = None
    return _year_in_brackets(parsed, node) or (when[1] if when else None)


def _is_purpose(node: Node) -> bool:
    """Whether it is what somebody has come or met for: "had met on Monday to sign a pact"."""
    to = node.tag_ == "VB" and any(child.lower_ == "to" for child in node.children)
    return to and node.dep_ in ("advcl", "xcomp") and node.head.pos_ == "VERB" and is_perfect(node.head)


def _dates_what_is_to_come(parsed: Parsed, node: Node, date: DateMention) -> bool:
    """Whether a date is that of another act beside: "a pact was initialled, the signing of which is set for June"."""
    told = next((one for one in parsed.nodes if parsed.unit(one).mention is date), None)
    verb = next((above for above in told.ancestors if above.pos_ == "VERB"), None) if told is not None else None
    if verb is None or verb == node or verb in node.subtree:
        return False
    return any(child.dep_ in SUBJECTS and child.lemma_ in ACTS and child != node for child in verb.children)


def _when(parsed: Parsed, node: Node, document: Document) -> tuple[DateMention, Found[Edtf]] | None:
    """The date before a clause of what was done then or there: "came in May 2010, when a treaty was signed"."""
    verb = node
    while verb.dep_ == "conj" and verb.head.i < verb.i:  # "when he came and a treaty was signed"
        verb = verb.head
    opening = next((child for child in verb.children if child.lower_ in ("when", "where") and child.i > 1), None)
    before = parsed.nodes[opening.i - 1 - (parsed.nodes[opening.i - 1].lower_ == ",")] if opening else node
    mention = parsed.unit(before).mention
    if not isinstance(mention, DateMention):
        return None
    found = mention.resolve(document.anchor)
    return (mention, found) if found else None


def _year_in_brackets(parsed: Parsed, node: Node) -> Found[Edtf] | None:
    """The year right behind a verb in brackets: "was signed (2013)"."""
    tokens, behind = parsed.sentence.tokens, parsed.unit(node).last
    bracketed = [token.text for token in tokens[behind : behind + 3 : 2]] == ["(", ")"]
    if not bracketed or not is_year(tokens[behind + 1].text):
        return None
    span = parsed.document.span_of(tokens[behind + 1 : behind + 2])
    return Found(span.text, (span,), confidence=0.8)


def date_by_word(document: Document, naming: Naming, acts: list[Act]) -> None:
    """Date the signing of what bears a date itself: "the agreement with Chad, dated 17 May 2016"."""
    parsed = naming.parsed
    participles = [
        one for one in naming.node.subtree if one.lower_ in ("dated", "dating") and one.dep_ in ("acl", "amod")
    ]
    participles = participles or _dated_aside(naming)
    below = [one for participle in participles for one in participle.subtree]
    mentions = [one for one in (parsed.unit(node).mention for node in below) if isinstance(one, DateMention)]
    found = next((day for one in mentions if (day := one.resolve(document.anchor))), None)
    years = [one for one in below if is_year(one.lower_)]  # "dating back to 1999"
    if found is None and years:
        found = Found(years[0].lower_, (parsed.span(years[0]),), confidence=0.8)
    if found is None or any(act.kind in PERSONAL and act.date for act in acts):
        return
    signed = next((act for act in acts if act.kind in PERSONAL), None)
    if signed is None:
        acts.append(Act(parsed, naming.node, AgreementActionKind.SIGNATURE, [], Modality.HISTORICAL, found))
    else:
        signed.date = found


def _dated_aside(naming: Naming) -> list[Node]:
    """The word that dates an instrument from behind a comma: "ended the pact with Chad on tourism, dated 16 July"."""
    nodes, place = naming.parsed.nodes, naming.node.i
    told = next((one for one in nodes[place:] if one.lower_ == "dated" and nodes[one.i - 1].lower_ == ","), None)
    between = nodes[place + 1 : told.i] if told else ()
    apart = any(
        one.tag_ in FINITE or one.lemma_ in PAPERS or form_of(naming.parsed, one)
        for one in between
        if one not in naming.words
    )
    return [told] if told is not None and not apart else []


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
