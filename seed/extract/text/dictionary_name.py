"""Words of the dictionary that are persons' names as well: "Grant", "Hill", "Rose", "Gorbachev"."""

from functools import cache

from seed.extract.text.language import is_noun, is_plain_word
from seed.reference.table import read_rows


def is_surname(word: str) -> bool:
    """Whether a word, in whatever letters, that is a verb or tells of a quality is a frequent surname: "Hill"."""
    return word.lower() in _names("SURNAME")


def is_given_name(word: str) -> bool:
    """Whether a word, in whatever letters, that is a verb or tells of a quality is a frequent given name: "Mark"."""
    return word.lower() in _names("GIVEN_NAME")


def is_plain_noun(word: str) -> bool:
    """Whether a word, in whatever letters, is a noun and nobody's name: "morning", not "Gorbachev", nor "house"."""
    return is_noun(word) and is_no_name(word)


def is_no_name(word: str) -> bool:
    """Whether a word, in whatever letters, is one of the language and nobody's name: "morning", "senior"."""
    return is_plain_word(word) and not any(word.lower() in _names(kind) for kind in ("NAME", "SURNAME", "GIVEN_NAME"))


@cache
def _names(kind: str) -> frozenset[str]:
    rows = read_rows("dictionary_names.csv", ("word", "kind"))
    return frozenset(row.text("word") for row in rows if row.text("kind") == kind)
