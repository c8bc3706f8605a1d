"""Agreements whose text there is but which are not signed yet: "refused to sign the pact", "must sign the pact"."""

from db.vocabulary import AgreementActionKind, Modality
from seed.extract.agreements.act import Act
from seed.extract.agreements.deed import PERSONAL
from seed.extract.agreements.instrument import form_of
from seed.extract.agreements.pact import Pact
from seed.extract.agreements.prospect import is_withheld
from seed.extract.agreements.whether import NOT_DONE

YET = PERSONAL | {AgreementActionKind.ANNOUNCEMENT}
"""What is yet to be done about an agreement that is not signed: "are close to a pact", "will sign the pact"."""


def tell_unsigned(pact: Pact) -> None:
    """Let an agreement that somebody has not signed yet be one that is only announced."""
    if not any(act.kind in YET and act.modality in NOT_DONE for act in pact.acts):
        return
    for act in (one for one in pact.acts if _is_supposed(one)):  # "the pact", which is told to be unsigned
        act.kind = AgreementActionKind.ANNOUNCEMENT
    negated = all(act.modality is Modality.NEGATED for act in pact.acts)
    if negated and any(is_withheld(act.node) for act in pact.acts):
        first = pact.acts[0]
        pact.acts.append(Act(first.parsed, first.node, AgreementActionKind.ANNOUNCEMENT, [], Modality.HISTORICAL, None))


def _is_supposed(act: Act) -> bool:
    """Whether a signing is only taken for granted of an agreement that is spoken of as one that there is."""
    return act.kind in PERSONAL and act.date is None and form_of(act.parsed, act.node) is not None
