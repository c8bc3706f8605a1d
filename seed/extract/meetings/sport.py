"""Sport: where nations "meet", none of them has met another."""

from functools import cache

from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.text.document import Document
from seed.extract.text.language import Node
from seed.extract.text.lexicon import Lexicon
from seed.reference.table import read_rows

ENOUGH = 2
"""So many different words of sport make an article one about it."""


def is_sport(document: Document) -> bool:
    """Whether an article is about sport."""
    found = {word for sentence in document.sentences for _, _, words in _words().all(sentence.tokens) for word in words}
    return len(found) >= ENOUGH


def is_fixture(parsed: Parsed, verb: Node) -> bool:
    """Whether a single state takes a verb in the plural, as only teams do: "Chad meet Mali on Sunday"."""
    told = [child for child in verb.children if child.dep_ in ("nsubj", "dobj")]
    alone = len(told) == 2 and all(parsed.unit(one).kind is UnitKind.ACTOR for one in told)
    if verb.tag_ != "VBP" or not alone or any(child.dep_ == "aux" for child in verb.children):
        return False
    several = any(True for _ in told[0].conjuncts) or any(child.dep_ in ("appos", "conj") for child in told[0].children)
    return not several and not parsed.span(told[0]).text.lower().endswith("s")  # "the Netherlands meet"


@cache
def _words() -> Lexicon[str]:
    words = (row.text("word") for row in read_rows("sport_words.csv", ("word",)))
    return Lexicon(((word, word) for word in words), folded=True)
