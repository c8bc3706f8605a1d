"""Sport: where nations "meet", none of them has met another."""

from functools import cache

from seed.extract.text.document import Document
from seed.extract.text.lexicon import Lexicon
from seed.reference.table import read_rows

ENOUGH = 2
"""So many different words of sport make an article one about it."""


def is_sport(document: Document) -> bool:
    """Whether an article is about sport."""
    found = {word for sentence in document.sentences for _, _, words in _words().all(sentence.tokens) for word in words}
    return len(found) >= ENOUGH


@cache
def _words() -> Lexicon[str]:
    words = (row.text("word") for row in read_rows("sport_words.csv", ("word",)))
    return Lexicon(((word, word) for word in words), folded=True)
