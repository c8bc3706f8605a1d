"""Names of countries that are other names as well: Chad Turner, Michael Jordan, the state of Georgia."""

from collections.abc import Collection
from functools import cache

from seed.extract.officials.office import is_title_word
from seed.extract.text.common_word import is_common
from seed.extract.text.document import Sentence
from seed.reference.table import read_rows


def is_homonym(sentence: Sentence, first: int, last: int, words: Collection[str]) -> bool:
    """Whether tokens that spell a country's name are a person's, or a region's that the document's words point to.

    Args:
        sentence: where they stand.
        first: the first token.
        last: the token behind the last.
        words: all the words of the document.
    """
    name = sentence.tokens[first].text
    if last - first > 1 or name not in _homonyms():
        return False
    if any(word in words for word in _homonyms()[name]):
        return True
    before = sentence.tokens[first - 1].text if first else ""
    after = sentence.tokens[last].text if last < len(sentence.tokens) else ""
    return before != "of" and (_is_name(before) or _is_name(after))


def _is_name(word: str) -> bool:
    """Whether a word beside makes a person's name of the two."""
    return word.istitle() and len(word) > 2 and not is_common(word) and not is_title_word(word)


@cache
def _homonyms() -> dict[str, tuple[str, ...]]:
    rows = read_rows("homonyms.csv", ("name", "pointers"))
    return {row.text("name"): row.several("pointers") for row in rows}
