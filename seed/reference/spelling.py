"""How a name may be set in print: with either apostrophe, with or without its accents."""

import unicodedata
from collections.abc import Iterator

STROKES = str.maketrans("øØłŁđĐıħĦ", "oOlLdDihH")
"""Letters that Unicode does not decompose into a base letter and an accent, and that newspapers print bare."""


def spellings(*names: str) -> tuple[str, ...]:
    """The names, then what else a newspaper may print for each of them, none twice."""
    return tuple(dict.fromkeys([*names, *(spelling for name in names for spelling in _respelt(name))]))


def _respelt(name: str) -> Iterator[str]:
    bare = name if name.isascii() else _bare(name)
    yield bare
    if "'" in name:
        yield name.replace("'", "’")
        yield bare.replace("'", "’")


def _bare(name: str) -> str:
    letters = unicodedata.normalize("NFD", name.translate(STROKES))
    return unicodedata.normalize("NFC", "".join(letter for letter in letters if not unicodedata.combining(letter)))
