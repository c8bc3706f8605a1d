"""Agreements whose text there is but which are not signed yet: "refused to sign the pact", "must sign the pact"."""

from collections.abc import Collection

from db.vocabulary import AgreementActionKind, Modality
from seed.extract.agreements.act import NOT_DONE, Act
from seed.extract.agreements.deed import PERSONAL
from seed.extract.agreements.pact import Pact
from seed.extract.agreements.prospect import is_withheld


def tell_unsigned(pact: Pact) -> None:
    """Let an agreement that somebody has not signed yet be one that is only announced."""
    yet = any(act.kind in PERSONAL and act.modality in NOT_DONE for act in pact.acts)
    if not yet:
        return
    for act in (one for one in pact.acts if _is_supposed(one, pact)):  # "the pact", before it is told to be unsigned
        act.kind = AgreementActionKind.ANNOUNCEMENT
    kinds = {act.kind for act in pact.acts if act.modality not in NOT_DONE}
    if not kinds and _is_withheld(pact.acts):
        first = pact.acts[0]
        pact.acts.append(Act(first.parsed, first.node, AgreementActionKind.ANNOUNCEMENT, [], Modality.HISTORICAL, None))


def _is_supposed(act: Act, pact: Pact) -> bool:
    """Whether a signing is only taken for granted of an agreement that is spoken of as one that there is."""
    told = act.kind in PERSONAL and act.modality is Modality.HISTORICAL and act.date is None
    return told and act.node is pact.naming.node and not pact.naming.year


def _is_withheld(acts: Collection[Act]) -> bool:
    """Whether all that is told of an agreement is that somebody does not sign it who is asked to."""
    unsigned = all(act.kind in PERSONAL and act.modality is Modality.NEGATED for act in acts)
    return unsigned and any(is_withheld(act.node) for act in acts)
