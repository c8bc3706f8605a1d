"""Agreements that newspapers call by a name alone, which does not tell whose they are: "the Louvre accord"."""

from collections.abc import Iterator
from functools import cache

from db.vocabulary import Basis
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side
from seed.extract.text.instrument_word import is_instrument
from seed.extract.text.lexicon import Lexicon
from seed.records import ActorRef, Found, Span
from seed.reference import Accord, accords

SURE = 0.7
"""How sure it is that those are meant who were known to be the parties."""


def accords_in(parsed: Parsed) -> Iterator[tuple[int, int, tuple[Accord, ...]]]:
    """The names of known accords in a sentence: their tokens, half-open, and which they may be."""
    lexicon = _accords(folded=parsed.sentence.in_capitals)
    yield from ((first, last, tuple(found)) for first, last, found in lexicon.all(parsed.sentence.tokens))


def parties_of(accord: Accord, words: Span) -> list[Side]:
    """Those whose an accord is known to be, by the words that name it."""
    return [Side(_known(party, words), None, words) for party in accord.parties]


def _known(party: ActorRef, words: Span) -> Found[ActorRef]:
    return Found(party, (words,), Basis.DERIVED, SURE)


@cache
def _accords(*, folded: bool) -> Lexicon[Accord]:
    named = ((name, accord) for accord in accords() for name in accord.names)
    return Lexicon(((form, accord) for name, accord in named for form in _forms(name)), folded=folded)


def _forms(name: str) -> Iterator[str]:
    """A name, also with the noun of its instrument in small letters: "the Louvre accord"."""
    yield name
    first, _, noun = name.rpartition(" ")
    if first and is_instrument(noun):
        yield f"{first} {noun.lower()}"
