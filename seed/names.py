"""Personal names as they are compared: folded, and told apart from spelling variants of one another."""

import unicodedata
from functools import cache, lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from seed.reference.table import read_rows

LETTERS = str.maketrans(
    {"ə": "e", "ı": "i", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ħ": "h"}
)
"""Latin letters that Unicode does not decompose into a base letter and an accent."""

SEPARATORS = str.maketrans(dict.fromkeys("-‐‑–.,_", " ") | dict.fromkeys("'’‘ʼʻ`´", ""))
"""Hyphens part a name's words, apostrophes do not: Jong-un is "jong un", O'Brien "obrien"."""


SILENT = str.maketrans("aeiouyjhwqcz", "        vkks")
"""Vowels and the letters that come and go between transliterations; and those that stand for one another."""


@lru_cache(100_000)
def fold(name: str) -> str:
    """The name in lower case, without accents or punctuation, its words one space apart."""
    bare = unicodedata.normalize("NFKD", name.casefold().translate(LETTERS).translate(SEPARATORS))
    return " ".join("".join(letter for letter in bare if not unicodedata.combining(letter)).split())


def squash(name: str) -> str:
    """The folded name without its spaces: "Zhao Li-jian" and "Zhao Lijian" are spelt the same."""
    return fold(name).replace(" ", "")


def are_variants(one: str, other: str) -> bool:
    """Whether two names may be spellings of one: surname against surname, given name against given name.

    Middle names and patronymics are passed over, for articles leave them out; a lone surname fits any given name.
    """
    if squash(one) == squash(other):
        return True
    ours, theirs = fold(one).split(), fold(other).split()
    if not ours or not theirs or not _nearly(ours[-1], theirs[-1]):
        return False
    return len(ours) == 1 or len(theirs) == 1 or _given_names_fit(ours[0], theirs[0])


def is_full(name: str) -> bool:
    """Whether a name has more than a surname."""
    return " " in fold(name)


def _given_names_fit(one: str, other: str) -> bool:
    if 1 in (len(one), len(other)):
        return one[0] == other[0]
    return _nearly(one, other) or other in _short_names().get(one, ()) or one in _short_names().get(other, ())


@cache
def _short_names() -> dict[str, tuple[str, ...]]:
    """The short forms of given names: Joe Biden is Joseph Biden."""
    return {row.text("name"): row.several("short") for row in read_rows("short_names.csv", ("name", "short"))}


def _nearly(one: str, other: str, steps: int = 1) -> bool:
    """Equal but for a letter or two: transliterations differ (Sergei, Sergey), short names must not (Li, Lu)."""
    one, other = one.replace("ks", "x"), other.replace("ks", "x")
    shorter = min(len(one), len(other))
    slack = (0 if shorter < 5 else 1 if shorter < 8 else 2) * steps
    return DamerauLevenshtein.distance(one, other, score_cutoff=slack) <= slack


def is_complete(name: str) -> bool:
    """Whether a name has a surname, and a given name that is not an initial."""
    return is_full(name) and len(fold(name).split()[0]) > 1


def are_far(one: str, other: str) -> bool:
    """Whether two names cannot be spellings of one, even by way of a third: their letters differ too much."""
    if are_variants(one, other):
        return False
    ours, theirs = fold(one).split(), fold(other).split()
    if not _nearly(ours[-1], theirs[-1], steps=2):
        return True
    if len(ours) == 1 or len(theirs) == 1:
        return False
    if 1 in (len(ours[0]), len(theirs[0])):
        return ours[0][0] != theirs[0][0]
    return not _nearly(ours[0], theirs[0], steps=2)


def sound(name: str) -> str:
    """The consonants of the surname, as far as transliterations keep them; of one without any, the surname."""
    surname = (fold(name).split() or [""])[-1]
    heard = [letter for letter in surname.translate(SILENT) if letter != " "]
    return "".join(letter for letter, before in zip(heard, [None, *heard], strict=False) if letter != before) or surname
