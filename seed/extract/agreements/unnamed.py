"""Instruments that no noun for one names: by the letters that stand for one, or as notes that are exchanged."""

import re
from collections.abc import Iterator
from functools import lru_cache

from db.vocabulary import Basis, Instrument
from seed.extract.sentences.clause import prepositional
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.text.instrument_word import instruments
from seed.extract.text.node import Node
from seed.extract.text.token import tokenize
from seed.records import Found

SHORTEST = 3
"""So many letters at least stand for an agreement."""
SMALL = ("of", "on", "and", "for", "in")
"""Words of a name that its letters leave out."""
NOTES = frozenset(["notes", "letters"])
SIGNABLE = frozenset(
    (
        "framework understanding plan programme program scheme minutes vision partnership statement package "
        "ceasefire cease-fire settlement text memo loan credit grant guarantee facility swap lease"
    ).split()
)
"""What is an agreement where it is signed: "initialled an understanding on the fleet"."""
LASTING = frozenset("framework understanding partnership settlement ceasefire cease-fire".split())
"""Those of them that are concluded as agreements are; a programme that is concluded is over."""
CEASING = frozenset(["ceasefire", "cease-fire"])
NAMED = frozenset(["framework", "partnership", "understanding", "programme", "program"])
"""Those that are agreements where two states name them: "agreed to a Chad-Oman Farming Partnership"."""
PAIR = 2
ACCEPTING = frozenset(["agree", "reach", "accept"])
"""What those do with a ceasefire who make one."""
SIGNING = frozenset("sign initial ink subscribe signing signature initialling initialing".split())
ONE_MORE = frozenset(["another", "one"])
HOLDING = frozenset(["text", "package"])
WITH = frozenset(["with", "between"])
ABOUT = frozenset(["on", "for", "concerning"])
MAKING = SIGNING | {"conclude", "include"}
"""Verbs of those who make several, and of what tells which."""
FUNDED = frozenset("grant loan aid assistance project financing credit programme program scheme facility".split())
"""What notes and letters are exchanged for that are an agreement; "letters on the anniversary" are none."""
SETTLED = frozenset("abolition exemption waiver establishment restoration".split())
"""What notes are exchanged on that settle it: "notes on the abolition of visas"."""
LEADING_TO_AID = frozenset(
    "for concern concerning regard regarding formalise formalize finalise finalize confirm extend provide".split()
)
"""What leads to it: "notes concerning a grant", "exchanged notes to formalise the aid"."""


def short_form(parsed: Parsed, node: Node) -> Found[Instrument] | None:
    """The agreement that letters stand for, as brackets told or its own name: "an Investment Agreement (FIPA)"."""
    if not node.text.isupper():
        return None
    first = parsed.unit(node).first
    token = parsed.sentence.tokens[first]
    word = token.text
    if len(word) < SHORTEST or not word.isupper() or not word.isalpha() or parsed.sentence.in_capitals:
        return None
    text = parsed.document.article.text
    at = text.find(f"({word})")
    before = text[:at].split()[-1:] if 0 < at < token.start - 1 else _spelt_out(word, text)
    found = instruments().longest(list(tokenize(before[0], 0, len(before[0]))), 0) if before else None
    return Found(found[1][0], (parsed.span(node),), Basis.DERIVED, 0.8) if found else None


@lru_cache(maxsize=256)
def _spelt_out(letters: str, text: str) -> list[str]:
    """The last word of the name that letters are the initials of: "a Visiting Forces | Agreement. The VFA"."""
    words = rf"\s+(?:(?:{'|'.join(SMALL)})\s+)?".join(rf"\b{letter}[a-z]+" for letter in letters)
    found = re.search(words, text)
    return found.group().split()[-1:] if found else []


def signed(parsed: Parsed, node: Node) -> Found[Instrument] | None:
    """The agreement that a plan or a programme is because it is signed: "signed a joint plan on ports"."""
    if node.lower_ not in SIGNABLE or (node.lower_ in HOLDING and any(prepositional(node, "of"))):
        return None  # "initialled the text of a treaty", "signed a package of documents", which are no other
    above = node.head.head if node.dep_ == "pobj" and node.head.lower_ in ("of", "to", "on") else node.head
    told = [above] if node.dep_ in ("dobj", "nsubjpass", "pobj") else []
    told += [one for one in node.subtree if one.dep_ in ("acl", "relcl") and one.tag_ in ("VBN", "VBD")]
    between = node.lower_ in CEASING and any(child.lower_ == "between" for child in node.children)
    of_two = node.lower_ in NAMED and _is_named_for_two(parsed, node)
    words = SIGNING | ({"conclude"} if node.lower_ in LASTING else set())
    words |= ACCEPTING if node.lower_ in CEASING or of_two else set()
    if not (between or (of_two and node.lower_ == "framework")) and not any(one.lemma_ in words for one in told):
        return None
    return Found(Instrument.UNKNOWN, (parsed.span(node),), Basis.DERIVED, 0.8)


def _is_named_for_two(parsed: Parsed, node: Node) -> bool:
    """Whether it is called by two states: "under the Chad-Oman Mining Framework"."""
    if not node.tag_.startswith("NNP") or not node.text[:1].isupper() or node.dep_ == "compound":
        return False
    before = (one for one in node.subtree if one.i < node.i)
    return sum(parsed.unit(one).kind is UnitKind.ACTOR for one in before) == PAIR


def exchanged(parsed: Parsed, node: Node) -> Found[Instrument] | None:
    """The exchange of notes that a verb tells: "notes for a grant were exchanged", "exchanged letters for a loan"."""
    verb = node.head
    if node.lower_ not in NOTES or verb.lemma_ != "exchange" or node.dep_ not in ("dobj", "nsubjpass"):
        return None
    diplomatic = any(child.lower_ == "diplomatic" for child in node.children) or _is_acted_under(node)
    matter = [*prepositional(node, "on"), *prepositional(verb, "on")]
    diplomatic = diplomatic or any(one.lemma_ in SETTLED for one in matter)
    if not diplomatic and not any(one.lemma_.lower() in FUNDED for one in _exchanged_for(node)):
        return None
    return Found(Instrument.EXCHANGE_OF_NOTES, (parsed.span(node),), Basis.DERIVED, 0.8)


def _exchanged_for(notes: Node) -> Iterator[Node]:
    """What notes are exchanged for, and of what that is: "regarding the provision of aid", "to formalise a grant"."""
    leading = (child for above in (notes, notes.head) for child in above.children if child.lemma_ in LEADING_TO_AID)
    for noun in (child for one in leading for child in one.children if child.dep_ in ("pobj", "dobj")):
        yield from (noun, *prepositional(noun, "of"))


def _is_acted_under(notes: Node) -> bool:
    """Whether letters are such as something is done by: "exchanged letters under which rice will be sold"."""
    clauses = (child for above in (notes, notes.head) for child in above.children if child.dep_ == "relcl")
    return any(one.lower_ == "which" for clause in clauses for one in prepositional(clause, "under", "by"))


def another(parsed: Parsed, node: Node) -> Found[Instrument] | None:
    """One more of the instrument just named: "a memorandum on tourism and another on customs", "another with Oman"."""
    if node.lower_ not in ONE_MORE or node.i + 1 >= len(node.doc):
        return None
    behind = node.doc[node.i + 1 + (node.doc[node.i + 1].lower_ == ",")].lower_ if node.i + 2 < len(node.doc) else ""
    if behind in WITH and (node.lower_ == "another" or node.i <= 1 or _is_the_one(node)):
        return _named_before(parsed, node)
    if node.lower_ == "another" and behind in ABOUT and _is_signed_beside(node):
        return _named_before(parsed, node)
    above = node.head
    while above.dep_ == "pobj":  # as the parser may tie it: "on [tourism and another]"
        above = above.head.head
    if node.lower_ == "one" or node.dep_ != "conj" or above.i >= node.i or behind not in ABOUT:
        return None
    token = parsed.sentence.tokens[parsed.unit(above).first]
    found = instruments().longest([token], 0)
    return Found(found[1][0], (parsed.span(node),), Basis.DERIVED, 0.8) if found else None


def _is_signed_beside(node: Node) -> bool:
    """Whether the parser ties one more to the verb: "signed a pact for cooperation in mining, and another on mail"."""
    parted = node.doc[node.i - 1].lower_ in (",", ";", "and")
    return parted and node.dep_ in ("conj", "dep") and node.i > node.head.i and node.head.lemma_ in MAKING


def _is_the_one(node: Node) -> bool:
    return any(child.lower_ == "the" for child in node.children)


def _named_before(parsed: Parsed, node: Node) -> Found[Instrument] | None:
    """The instrument that a sentence has named last before a word, or the sentence before it."""
    sentence = parsed.sentence
    tokens = sentence.tokens[: parsed.unit(node).first]
    if node.i <= 1 and sentence.index:
        tokens = parsed.document.sentences[sentence.index - 1].tokens
    found = (instruments().longest([token], 0) for token in reversed(tokens))
    last = next((one for one in found if one), None)
    return Found(last[1][0], (parsed.span(node),), Basis.DERIVED, 0.8) if last else None
