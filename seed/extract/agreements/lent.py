"""What somebody lends a state, which is an agreement of both: "The World Bank has extended a loan to Chad"."""

from dataclasses import dataclass

from db.vocabulary import Basis, Instrument
from seed.extract.sentences.clause import OBJECTS, prepositional, subjects
from seed.extract.sentences.parse import Parsed
from seed.extract.text.instrument_word import is_instrument
from seed.extract.text.node import Node
from seed.records import Found

LOANS = frozenset(["loan", "credit"])
LINES = frozenset(["line", "facility", "package"])
"""What is a loan where it is one of credit: "a 25 million dollar credit line", "a line of credit"."""
LENT = LOANS | LINES | frozenset(["programme", "program", "grant"])
LENDING = frozenset(["extend", "approve", "grant", "agree", "provide", "give"])
BORROWING = frozenset(["receive", "get", "obtain", "secure"])
"""What is done with a loan by whom it is made to: "Chad will receive a loan from the World Bank"."""
OF_AID = frozenset("aid loan assistance lending credit adjustment reform stabilization stabilisation".split())
"""What programmes are called by which a state is lent or given."""
GIFTS = frozenset(["aid", "grant", "assistance"])
MONEY = frozenset("dlr dlrs dollar million billion mln bln mark yen franc pound crown rupee ruble rouble ecu".split())
"""What is lent where it is told by its sum alone: "will lend Chad 30 million dollars"."""
DEBTS = frozenset(["debt", "loan", "credit", "repayment", "payment", "arrear"])
PUTTING_OFF = frozenset(["reschedule", "restructure"])
"""What creditor and debtor agree to do with what was lent."""
DECIDED = frozenset(["agree", "decide", "be", "due", "set"])
"""What leads to a loan that is to be: "agreed to lend", "is to receive"; it is none that is sought or hoped for."""


@dataclass(frozen=True, slots=True)
class Loan:
    """What tells of a loan, and who makes it.

    Attributes:
        lenders: the nouns that tell who lends.
        borrowers: those that tell to whom.
        put_off: whether only the terms of what was lent are new, which either side may be told to have agreed.
    """

    lenders: list[Node]
    borrowers: list[Node]
    put_off: bool = False


def is_lent(node: Node) -> bool:
    """Whether a noun tells what somebody lends: "extended three loans", "agreed an aid programme"."""
    return loan_of(node) is not None and not _is_under_another(node)


def _is_under_another(node: Node) -> bool:
    """Whether the agreement by which it is lent is named beside: "lent Chad five million under a deal signed here"."""
    by = [one for above in (node, node.head) for one in prepositional(above, "under", "through")]
    return any(is_instrument(one.text) for one in by)


def loan_of(node: Node) -> Loan | None:
    """The loan that a noun tells of: "extended a loan", "received a loan from", "lent Chad five million"."""
    verb, lemma = node.head, node.lemma_.lower()
    if node.dep_ not in OBJECTS or not (lemma in LENT or lemma in MONEY or lemma in DEBTS):
        return None
    if verb.dep_ == "xcomp" and verb.head.lemma_ not in DECIDED:
        return None
    if verb.lemma_ in PUTTING_OFF:
        return _put_off(node)
    if lemma in MONEY:
        return _made(node) if verb.lemma_ == "lend" else None
    kinds = {one.lower_ for one in (*node.children, *prepositional(node, "of"))}
    if lemma not in LOANS and not kinds & (LOANS if lemma in LINES else OF_AID):
        return None
    if verb.lemma_ in LENDING:
        return _made(node)
    if verb.lemma_ in BORROWING and node.dep_ == "dobj" and node.tag_ == "NN":
        return Loan([*prepositional(node, "from"), *prepositional(verb, "from")], subjects(verb))
    return None


def _made(node: Node) -> Loan:
    """Who makes a loan and to whom, by what stands around its verb: "granted Chad a loan", "was approved by"."""
    verb = node.head
    to = [*prepositional(node, "to", "for"), *prepositional(verb, "to", "for")]
    given = [one for one in verb.children if one.dep_ in (*OBJECTS, "dative") and one is not node and one.pos_ != "ADP"]
    passive = any(one.dep_ == "auxpass" for one in verb.children)
    by = [*prepositional(verb, "by"), *prepositional(node, "by")] if passive else subjects(verb)
    return Loan(by, [*given, *to])


def _put_off(node: Node) -> Loan | None:
    """Who agrees on new terms of a debt: "The Paris Club agreed to reschedule 900 million dollars of Chad's debt"."""
    debts = [one for one in (node, *prepositional(node, "of", "in")) if one.lemma_ in DEBTS]
    whose = [one for debt in debts for one in debt.children if one.dep_ == "poss"]
    by = [*subjects(node.head), *prepositional(node.head, "with", "by"), *prepositional(node, "with", "by", "to")]
    return Loan([one for noun in by for one in (noun, *noun.conjuncts)], whose, put_off=True) if debts else None


def is_of_a_sum(node: Node) -> bool:
    """Whether it is told how much is lent: "a 30 mln dlr loan"."""
    return any(one.pos_ == "NUM" for one in node.subtree)


def is_of_money(node: Node) -> bool:
    """Whether an agreement is one by which one lends or gives the other money: "a loan deal", "an aid accord"."""
    return any(one.dep_ == "compound" and one.lower_ in LOANS | GIFTS for one in node.children)


def lent(parsed: Parsed, node: Node) -> Found[Instrument] | None:
    """The agreement that a loan is."""
    return Found(Instrument.UNKNOWN, (parsed.span(node),), Basis.DERIVED, 0.7) if is_lent(node) else None
