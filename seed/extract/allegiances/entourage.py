"""Whom those serve who go with somebody: "Accompanying the President are Minister Idi and", "Her team includes"."""

import re

from seed.extract.officials.official import Cast, Person
from seed.extract.sentences.side import derived
from seed.extract.text.document import Document, Sentence
from seed.records import ActorRef, Found

_ACCOMPANYING = re.compile(
    r"^(?:(?:also|among|those|others?|the|officials|ministers|were|are|is|was)\s+)*accompanying\b[^.]*?"
    r"\b(?:are|is|were|was|include[sd]?)\b",
    re.I,
)
"""What opens a sentence that lists who goes with somebody."""
_HIS = re.compile(
    r"^(?:his|her)\s+(?:[\w-]+\s+){0,2}(?:delegation|entourage|team|party)\s+(?:also\s+)?"
    r"(?:include[sd]?|comprise[sd]?|consist(?:s|ed) of)\b",
    re.I,
)
_OTHERS = re.compile(r"^(?:the\s+)?others?\s+(?:are|were|include[sd]?|is|was)\b", re.I)
"""What goes on with the list of the sentence before."""
BACK = 3
"""So many sentences back whoever is meant by "his" was named."""


def in_entourage(document: Document, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """Whom he serves with whom a person is listed to have gone."""
    for mention in (one for one in cast.mentions if one.person == person.ref):
        sentence = document.sentences[mention.sentence]
        while sentence.index > 0 and _OTHERS.match(_text(document, sentence)):
            sentence = document.sentences[sentence.index - 1]
        master = _master(document, cast, sentence)
        if master is not None and master.actor:
            named = next(one for one in cast.mentions if one.person == master.ref)
            tokens = document.sentences[named.sentence].tokens[named.first : named.last]
            return derived(master.actor, document.span_of(tokens))
    return None


def _master(document: Document, cast: Cast, sentence: Sentence) -> Person | None:
    """Whoever is accompanied by those whom a sentence lists."""
    text = _text(document, sentence)
    if (listing := _ACCOMPANYING.match(text)) is not None:
        at = sentence.start + listing.end()
        before = [one for one in cast.of(sentence) if sentence.tokens[one.first].start < at]
        return cast.persons[before[-1].person] if before else None
    if _HIS.match(text):
        told = [one for one in cast.mentions if sentence.index - BACK <= one.sentence < sentence.index]
        near = [one for one in told if one.sentence == told[-1].sentence]
        return cast.persons[near[0].person] if near else None  # whom a sentence tells of it names first
    return None


def _text(document: Document, sentence: Sentence) -> str:
    return document.article.text[sentence.start : sentence.end]
