"""Names of countries that are other names as well: Chad Turner, Michael Jordan, the state of Georgia."""

from collections.abc import Collection, Iterable
from functools import cache

from seed.extract.officials.office import is_title_word
from seed.extract.text.common_word import is_common
from seed.extract.text.dictionary_name import is_given_name, is_plain_noun
from seed.extract.text.document import Sentence
from seed.extract.text.language import is_dictionary_word, is_past
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
    if last - first == 1 and is_in_name(sentence, first):
        return True
    if last - first > 1 or name not in _homonyms():
        return False
    if any(word in words for word in _homonyms()[name]):
        return True
    before = sentence.tokens[first - 1].text if first else ""
    after = sentence.tokens[last].text if last < len(sentence.tokens) else ""
    opens = first == 1 and is_dictionary_word(before) and not is_given_name(before)  # "Neighbours Chad and Mali met"
    return before != "of" and ((_is_name(before) and not opens) or _is_name(after))


def is_in_name(sentence: Sentence, place: int) -> bool:
    """Whether a word is of the name of whom a title introduces: "Minister Ana Peru left", "Secretary Bharat Rai"."""
    near = [sentence.tokens[at].text if 0 <= at < len(sentence.tokens) else "" for at in range(place - 2, place + 2)]
    titled, before, _, after = near
    if not sentence.is_body:
        return False  # "Minister Okello Peru Visit"
    if sentence.in_capitals:
        named = _is_titled(titled) and _is_own_name(before) and not is_plain_noun(before)
        return named and (not after[:1].isupper() or is_past(after))
    surname = _is_titled(titled) and _is_own_name(before) and not after[:1].isupper()
    return surname or (_is_titled(before) and _is_own_name(after))


def surnames(sentences: Iterable[Sentence], names: Collection[str]) -> frozenset[str]:
    """Those of some words, as the names of states, that are the surname of somebody whom a title introduces."""
    return frozenset(
        token.text
        for sentence in sentences
        for place, token in enumerate(sentence.tokens)
        if token.text in names
        and place > 1
        and is_in_name(sentence, place)
        and _is_own_name(sentence.tokens[place - 1].text)
    )


def _is_titled(word: str) -> bool:
    return word[:1].isupper() and is_title_word(word)


def _is_own_name(word: str) -> bool:
    return _is_name(word) and not is_dictionary_word(word)


def _is_name(word: str) -> bool:
    """Whether a word beside makes a person's name of the two."""
    return word.istitle() and len(word) > 2 and not is_common(word) and not is_title_word(word)


@cache
def _homonyms() -> dict[str, tuple[str, ...]]:
    rows = read_rows("homonyms.csv", ("name", "pointers"))
    return {row.text("name"): row.several("pointers") for row in rows}
