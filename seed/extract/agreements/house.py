"""Houses of those who make laws, by whose approval a state ratifies."""

from collections.abc import Iterator

from db.vocabulary import AgreementActionKind
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.text.node import Node

LEGISLATURES = frozenset(
    (
        "parliament senate assembly congress house mejlis majlis majilis knesset bundestag duma seimas sejm saeima "
        "riksdag storting folketing rada legislature lawmaker legislator deputy parliamentarian chamber diet"
    ).split()
)
"""Those whose approval is what a state ratifies by."""
SITTINGS = frozenset("session sitting plenary meeting majority committee".split())
"""By what of its own a house does something."""
INSTRUMENTS = frozenset(["instrument", "document", "paper"])
"""What is signed or handed over by whoever consents to an agreement."""
LAWS = frozenset("law bill act decree order ordinance resolution document".split())
"""What a head of state signs to ratify an agreement: "the law on the ratification of"."""
CONSENTS = {
    "ratification": AgreementActionKind.RATIFICATION,
    "acceptance": AgreementActionKind.RATIFICATION,
    "accession": AgreementActionKind.ACCESSION,
    "suspension": AgreementActionKind.SUSPENSION,
    "withdrawal": AgreementActionKind.WITHDRAWAL,
    "denunciation": AgreementActionKind.DENUNCIATION,
    "termination": AgreementActionKind.TERMINATION,
}
"""What such papers are of."""


def consent_by(verb: Node) -> AgreementActionKind | None:
    """What is done by signing a paper of it: "signed the instrument of ratification", "the accession documents"."""
    signed = [one for one in verb.children if one.dep_ in ("dobj", "nsubjpass")]
    whats = [one for paper in signed if paper.lemma_ in INSTRUMENTS for one in prepositional(paper, "of")]
    laws = [one for one in signed if one.lemma_.lower() in LAWS]
    whats += [one for over in (*laws, *([verb] if laws else ())) for one in prepositional(over, "on", "for")]
    whats += [one for paper in signed if paper.lemma_ in INSTRUMENTS for one in paper.children]
    return next(filter(None, (CONSENTS.get(one.lemma_.lower()) for one in whats)), None)


def houses(noun: Node) -> list[Node]:
    """The houses that a noun means by their sessions: "the fifth session of the (standing committee of the) diet"."""
    found = [noun]
    for one in found:
        if one.lemma_.lower() in SITTINGS | LEGISLATURES:
            found += prepositional(one, "of", "at")
            found += (child for child in one.children if child.dep_ == "poss")
    return [one for one in found if one.lemma_.lower() in LEGISLATURES]


def approve(parsed: Parsed, verb: Node) -> bool:
    """Whether those approve who make laws: "the Senate approved", "it cleared the Senate"; not a cabinet."""
    passive = any(child.dep_ == "nsubjpass" for child in verb.children)
    doing = prepositional(verb, "by", "at", "during") if passive else subjects(verb)
    nouns = [*doing, *passed(verb)]
    nouns += [one for noun in nouns for one in prepositional(noun, "of")]
    told = (one for noun in nouns for one in houses(noun))
    return any(parsed.unit(one).kind is UnitKind.WORD for one in told)


def passed(verb: Node) -> list[Node]:
    """The houses that a treaty itself passes: "cleared the Senate", "won the approval of", "sailed through"."""
    return [one for one in _passed(verb) if one.lemma_.lower() in LEGISLATURES]


def _passed(verb: Node) -> Iterator[Node]:
    for noun in (child for child in verb.children if child.dep_ == "dobj"):
        yield from (noun, *prepositional(noun, "of", "through", "in", "from", "by"))
    yield from prepositional(verb, "through", "in", "from")
