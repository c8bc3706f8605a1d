"""Agreements that are none of states: those of firms, and those of a government with the rebels of its own state."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from db.vocabulary import Instrument
from seed.extract.agreements.agents import behind, witnesses
from seed.extract.agreements.deed import Deed, deeds
from seed.extract.agreements.instrument import Naming, namings
from seed.extract.agreements.party import TOGETHER, WITH, Parties
from seed.extract.names.gazetteer import is_place
from seed.extract.officials.words import BODIES
from seed.extract.sentences.clause import SUBJECTS, prepositional
from seed.extract.text.node import Node
from seed.reference.table import read_rows

FIRM, FACTION = "FIRM", "FACTION"
NAMES = ("NNP", "NNPS")
BEFORE = ("amod", "compound", "nmod")
OF_FIRMS = frozenset(["business", "corporate", "company", "twinning", "sponsorship", "sister-city", "inter-company"])
"""What agreements are called that are none of states: "signed a dozen business agreements"."""


def is_of_firms(parties: Parties, naming: Naming, done: Sequence[Deed]) -> bool:
    """Whether an agreement is of firms or the like: "saw the signing of a contract between Acme Ltd and Orion Oil"."""
    if any(child.lower_ in OF_FIRMS for child in naming.node.children if child.dep_ in BEFORE):
        return True
    by = [one for one in prepositional(naming.node, "by") if one.dep_ == "pobj"]
    by += [one for deed in done if deed.node.pos_ == "NOUN" for one in prepositional(deed.node, "by")]
    between = [*behind(naming, TOGETHER), *(one for deed in done for one in prepositional(deed.node, *TOGETHER))]
    told = (*behind(naming, WITH), *(one for deed in done for one in prepositional(deed.node, *WITH)))
    if any(one.tag_ == "NN" and _is_private(one, FIRM) and not parties.who([one]) for one in told):
        return True  # "Peru signed a memorandum with a car maker, Orion"
    return any(_are_firms(parties, list(_listed(nouns))) for nouns in (by, between))


def _are_firms(parties: Parties, nouns: Sequence[Node]) -> bool:
    """Whether those of an agreement are firms; beside one that is, no bodies that are not known to be a state's."""
    sure = any(_is_private(one, FIRM) for one in nouns) and not parties.who(nouns)
    return bool(nouns) and (sure or _are_of_states(nouns) or all(_is_firm(parties, one) for one in nouns))


def _are_of_states(nouns: Sequence[Node]) -> bool:
    """Whether firms are told of by their states: "between Chad and Peru companies", "private companies of both"."""
    last = nouns[-1]
    firms = last.tag_ == "NNS" and _is_private(last, FIRM)
    before = [child for child in last.children if child.dep_ in BEFORE]
    bare = all(one.tag_ in NAMES for one in nouns[:-1])
    named = bare and any(child.tag_ in NAMES for child in before)
    return firms and (named or any(child.lower_ == "private" for child in before))


def _listed(nouns: Iterable[Node]) -> Iterator[Node]:
    for noun in nouns:
        yield from (noun, *noun.conjuncts)


def _is_firm(parties: Parties, noun: Node) -> bool:
    """Whether a noun means a firm: by its last word, or a name that is none of a state, a person, a body or a town."""
    if _is_private(noun, FIRM):
        return True
    words = (noun, *(child for child in noun.children if child.dep_ == "compound"))
    bodies = any(BODIES & {one.lower_, one.lemma_.lower(), re.sub("ies$", "y", one.lower_)} for one in words)
    return noun.tag_ in NAMES and not (bodies or parties.is_somebody(noun) or is_place(noun.text))


def private_forms(parties: Parties) -> frozenset[Instrument]:
    """The forms of the instruments that a sentence tells of, if of others than actors: "two firms signed a deal"."""
    named = namings(parties.parsed)
    told = list(zip(named, deeds(parties.parsed, named), strict=True))
    by_strangers = any(parties.is_by_strangers(deed) for _, done in told for deed in done)
    if by_strangers or any(is_of_firms(parties, *one) or parties.is_with_strangers(*one) for one in told):
        return frozenset(naming.form.value for naming in named)
    return frozenset()


def is_only_watched(node: Node) -> bool:
    """Whether of a signing it is told who was there, but not who signed: "was signed in the presence of"."""
    return any(witnesses(node)) and not any(prepositional(node, "by"))


def is_of_faction(parties: Parties, naming: Naming, done: Sequence[Deed]) -> bool:
    """Whether an agreement is of a government and rebels: "faulted the army and the rebels for breaking a truce"."""
    rebels = [one for one in parties.parsed.nodes if _is_faction(one)]
    if not rebels:
        return False
    told = [*behind(naming, (*TOGETHER, *WITH)), *(one for deed in done for one in prepositional(deed.node, *WITH))]
    told += [one for noun in told for one in prepositional(noun, "of")]  # "between the army of [Chad and the rebels]"
    verbs = [naming.node.head, *(deed.node for deed in done)]
    for one in (one for verb in verbs for one in (verb, *verb.ancestors) if one.pos_ == "VERB"):
        told += [
            noun for child in one.children if child.dep_ in (*SUBJECTS, "dobj") for noun in (child, *child.conjuncts)
        ]
        if one.dep_ not in ("acl", "relcl", "xcomp", "pcomp"):
            break
    told += [one for one in rebels if _first(one).head.lower_ in TOGETHER]
    return any(one in rebels for one in _listed(told))


def _first(node: Node) -> Node:
    """The first of those with whom somebody is listed, or whose forces they are: "between Chad and rebel forces"."""
    while node.dep_ == "conj" and node.head.i < node.i:
        node = node.head
    return node.head if node.dep_ in BEFORE else node


def _is_faction(node: Node) -> bool:
    """Whether a noun means rebels: "the rebels", "a rebel group", "the opposition", "opposition leader Ali Idi"."""
    if node.pos_ not in ("NOUN", "PROPN", "ADJ"):
        return False
    before = [child for child in node.children if child.dep_ in BEFORE]
    return node.dep_ not in BEFORE and any(_is_private(one, FACTION) for one in (node, *before))


def _is_private(node: Node, kind: str) -> bool:
    """Whether a word means those of a kind who are no state."""
    return node.lower_ in _words(kind) or node.lemma_.lower() in _words(kind)


@cache
def _words(kind: str) -> frozenset[str]:
    rows = read_rows("private_words.csv", ("word", "kind"))
    return frozenset(row.text("word") for row in rows if row.text("kind") == kind)
