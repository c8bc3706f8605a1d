"""Words that are no part of a name though they may be printed with a capital: at a sentence's start, in a headline."""

from functools import cache

from seed.reference.table import read_rows


def is_common(word: str) -> bool:
    """Whether a word is one of them, in whatever letters."""
    return word.lower() in _words()


@cache
def _words() -> frozenset[str]:
    return frozenset(row.text("word") for row in read_rows("common_words.csv", ("word",)))
