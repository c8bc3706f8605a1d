"""Agreements of many, of which an article tells what one of these does: "Chad acceded to the Ottawa Convention"."""

from collections.abc import Sequence

from db.vocabulary import AgreementActionKind, Instrument, Modality
from seed.extract.agreements.act import Act
from seed.extract.agreements.instrument import Naming
from seed.extract.agreements.pact import Pact
from seed.extract.agreements.standing import OF_NEIGHBOURS
from seed.extract.meetings.sequel.again import is_ordinal
from seed.extract.names.actor import is_country
from seed.extract.sentences.parse import UnitKind
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.date import DateMention
from seed.extract.text.node import Node

JOINING = frozenset(
    [
        AgreementActionKind.SIGNATURE,
        AgreementActionKind.RATIFICATION,
        AgreementActionKind.ACCEPTANCE,
        AgreementActionKind.APPROVAL,
        AgreementActionKind.ACCESSION,
        AgreementActionKind.SUCCESSION,
        AgreementActionKind.WITHDRAWAL,
        AgreementActionKind.DENUNCIATION,
    ]
)
"""What one state does by itself (VCLT articles 11 to 17 and 54 to 56)."""
JOINED = frozenset([AgreementActionKind.RATIFICATION, AgreementActionKind.ACCESSION, AgreementActionKind.ACCEPTANCE])
"""What others are asked to do that are not of it yet."""
LEFT = frozenset([AgreementActionKind.WITHDRAWAL, AgreementActionKind.DENUNCIATION])
TAKEN = frozenset([Modality.ACTUAL, Modality.HISTORICAL])
TREATIES = frozenset([Instrument.TREATY, Instrument.AGREEMENT])
"""Forms of instruments that are of two or of many."""
OF_MANY = frozenset([Instrument.CONVENTION, Instrument.PROTOCOL, Instrument.AMENDMENT])
"""Forms of instruments that are rather of many, where no other party is told."""
OF_BODIES = frozenset([Instrument.AGREEMENT, Instrument.UNKNOWN])
"""Forms of what those in one body agree among themselves."""
MEMBERS = frozenset("country state nation member party signatory government".split())
"""What one of many is called: "the 37th country to sign it"."""


def is_only_urged(pact: Pact) -> bool:
    """Whether others are only asked to join it, whose it is untold: "called on all to ratify the Arms Trade Treaty"."""
    naming = pact.naming
    told = any(naming.parsed.unit(one).kind is UnitKind.ACTOR or one.lower_ == "with" for one in naming.node.subtree)
    urged = all(_is_joining(act) and act.modality is Modality.HYPOTHETICAL for act in pact.acts)
    return urged and not (told or naming.year)


def is_of_many(pact: Pact) -> bool:
    """Whether one state joins an instrument that is called by its name, so that others are none of whom it tells."""
    alone = len(pact.actors) == 1 and pact.title is not None
    return (alone and any(_joins(act) for act in pact.acts)) or is_of_a_body(pact)


def is_of_a_body(pact: Pact) -> bool:
    """Whether an agreement of some day is of those in one body: "OPEC's December accord"."""
    return len(pact.actors) == 1 and bool(own_of_body(pact.naming, pact.sides))


def own_of_body(naming: Naming, sides: Sequence[Side]) -> Sequence[Side]:
    """The organization that an agreement of some day is of, if it is of no other: "last week's pact by the GCC"."""
    dated = naming.year is not None or any(
        isinstance(naming.parsed.unit(one).mention, DateMention) for one in naming.node.subtree if one.i < naming.node.i
    )
    bodies = actors_of(sides)
    alone = len(bodies) == 1 and not any(map(is_country, bodies))
    return sides if alone and dated and naming.form.value in OF_BODIES and not naming.title else ()


def is_told_of_one(pact: Pact) -> bool:
    """Whether an article tells of no other party because the instrument, called by its name, is of many."""
    if is_of_a_body(pact):
        return True
    if len(pact.actors) != 1 or pact.title is None:
        return False
    if pact.joins:
        return bool(pact.acts)
    of_many = pact.naming.form.value in OF_MANY and any(_is_of_one(act) for act in pact.acts)
    ratified = any(_is_of_one(act) and act.kind in JOINED | LEFT for act in pact.acts)
    return of_many or is_of_many(pact) or (ratified and _may_be_of_many(pact.naming))


def _may_be_of_many(naming: Naming) -> bool:
    """Whether a treaty has a name with no word of one of two in it: "the Lima Treaty on Trademarks"."""
    words = set(naming.name.split())
    return naming.form.value in TREATIES and len(words) > 1 and not OF_NEIGHBOURS & words


def _is_of_one(act: Act) -> bool:
    planned = act.modality is Modality.PLANNED and act.kind in LEFT | {AgreementActionKind.ACCESSION}
    return act.kind in JOINING and (act.modality in TAKEN or planned) and bool(act.sides)


def _joins(act: Act) -> bool:
    """Whether somebody becomes one of many: "joined the Accords", "is the 72nd country to sign the Accords"."""
    above = act.node.head
    nouns = (above, *(child for child in above.children if child.dep_ == "attr"))
    counted = any(noun.lemma_ in MEMBERS and any(map(_is_ordinal, noun.children)) for noun in nouns)
    return (counted or act.kind is AgreementActionKind.ACCESSION) and _is_of_one(act)


def _is_ordinal(node: Node) -> bool:
    return is_ordinal(node.lower_)


def _is_joining(act: Act) -> bool:
    return act.kind in JOINED or any(child.lower_ == "up" for child in act.node.children)  # "sign up to the treaty"
