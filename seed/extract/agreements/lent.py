"""What an organization lends a state, which is an agreement of both: "The World Bank has extended a loan to Chad"."""

from db.vocabulary import Basis, Instrument
from seed.extract.sentences.parse import Parsed
from seed.extract.text.node import Node
from seed.records import Found

LENT = frozenset("loan credit programme program grant".split())
LENDING = frozenset("extend approve grant agree provide".split())
OF_AID = frozenset("aid loan assistance lending credit adjustment reform stabilization stabilisation".split())
"""What programmes are called by which a state is lent or given."""


def is_lent(node: Node) -> bool:
    """Whether a noun tells what somebody lends: "extended three loans", "agreed an aid programme"."""
    if node.lemma_ not in LENT or node.dep_ != "dobj" or node.head.lemma_ not in LENDING:
        return False
    return node.lemma_ in ("loan", "credit") or any(child.lower_ in OF_AID for child in node.children)


def lent(parsed: Parsed, node: Node) -> Found[Instrument] | None:
    """The agreement that a loan is."""
    return Found(Instrument.UNKNOWN, (parsed.span(node),), Basis.DERIVED, 0.7) if is_lent(node) else None
