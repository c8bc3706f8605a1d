"""Instruments that no noun for one names: by the letters that stand for one, or as notes that are exchanged."""

from db.vocabulary import Basis, Instrument
from seed.extract.sentences.clause import prepositional
from seed.extract.sentences.parse import Parsed
from seed.extract.text.instrument_word import instruments
from seed.extract.text.language import Node
from seed.extract.text.token import tokenize
from seed.records import Found

SHORTEST = 3
"""So many letters at least stand for an agreement."""
NOTES = frozenset(["notes", "letters"])
FUNDED = frozenset("grant loan aid assistance project financing credit programme program scheme facility".split())
"""What notes and letters are exchanged for that are an agreement; "letters on the anniversary" are none."""


def short_form(parsed: Parsed, node: Node) -> Found[Instrument] | None:
    """The agreement that letters stand for, as brackets told: "an Investment Agreement (FIPA). The FIPA was signed"."""
    if not node.is_upper:
        return None
    first = parsed.unit(node).first
    token = parsed.sentence.tokens[first]
    word = token.text
    if len(word) < SHORTEST or not word.isupper() or not word.isalpha() or parsed.sentence.in_capitals:
        return None
    text = parsed.document.article.text
    at = text.find(f"({word})")
    before = text[:at].split()[-1:] if 0 < at < token.start - 1 else []
    found = instruments().longest(list(tokenize(before[0], 0, len(before[0]))), 0) if before else None
    return Found(found[1][0], (parsed.span(node),), Basis.DERIVED, 0.8) if found else None


def exchanged(parsed: Parsed, node: Node) -> Found[Instrument] | None:
    """The exchange of notes that a verb tells: "notes for a grant were exchanged", "exchanged letters for a loan"."""
    verb = node.head
    if node.lower_ not in NOTES or verb.lemma_ != "exchange" or node.dep_ not in ("dobj", "nsubjpass"):
        return None
    about = [one for above in (node, verb) for one in prepositional(above, "for")]
    diplomatic = any(child.lower_ == "diplomatic" for child in node.children)
    if not diplomatic and not any(one.lemma_ in FUNDED for one in about):
        return None
    return Found(Instrument.EXCHANGE_OF_NOTES, (parsed.span(node),), Basis.DERIVED, 0.8)


def another(parsed: Parsed, node: Node) -> Found[Instrument] | None:
    """One more of the instrument just named: "a memorandum on tourism and another on customs"."""
    if node.lower_ != "another" or node.dep_ != "conj" or node.i + 1 >= len(node.doc):
        return None
    above = node.head
    while above.dep_ == "pobj":  # as the parser may tie it: "on [tourism and another]"
        above = above.head.head
    if node.doc[node.i + 1].lower_ not in ("on", "for", "concerning") or above.i >= node.i:
        return None
    token = parsed.sentence.tokens[parsed.unit(above).first]
    found = instruments().longest([token], 0)
    return Found(found[1][0], (parsed.span(node),), Basis.DERIVED, 0.8) if found else None
