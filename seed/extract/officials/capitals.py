"""Which words of a sentence set in capitals are of the language, and which of a person's name, where both may be."""

import re
from collections.abc import Callable

from seed.extract.officials.office import is_title_word
from seed.extract.officials.words import AFTER_NAME, COURTESY, ENDING, HONORIFICS, PARTICLES
from seed.extract.text.common_word import is_common
from seed.extract.text.dictionary_name import is_given_name, is_plain_noun, is_surname
from seed.extract.text.language import (
    is_adjective,
    is_bare_verb,
    is_dictionary_word,
    is_function_word,
    is_noun,
    is_past,
    is_third_person,
)

type Words = Callable[[int], str]
"""The words of a sentence by their places, each with a capital that may be of a name; empty beyond."""

_NUMERAL = re.compile(r"I{2,3}|I?V|VI{1,3}|I?X|XI{1,3}|XI?V|XVI{0,3}")
_BREAK = frozenset([",", "(", ":", ";", ""])
_BREAK_BEHIND = frozenset([",", ")", ".", ";", "and", ""])


def is_plain(word: Words, place: int) -> bool:
    """Whether a word is one of the language and of no name, as the last but one in "WALTER GRANT MET REPORTERS"."""
    own = word(place)
    if not own[:1].isupper() or own.lower() in PARTICLES or is_title_word(own):
        return False
    if is_function_word(own):
        return True
    if _NUMERAL.fullmatch(own.upper()) and word(place - 1)[:1].isupper():
        return False  # "KING MOHAMMED VI"
    if not is_dictionary_word(own):
        before = word(place - 1)
        begins = not before[:1].isupper() or is_common(before)  # not of "ALI TALON", "PRESIDENT TALON"
        return begins and is_plain_noun(own) and _may_be_name(word(place + 1))
    return not (_is_surname(word, place) or _is_given_name(word, place))


def _may_be_name(word: str) -> bool:
    """Whether nothing speaks against a name: "THIS MORNING | ALI IDI", not "THE MINISTER", "TALKS"."""
    plain = is_common(word) or is_title_word(word) or is_plain_noun(word) or is_dictionary_word(word)
    return word[:1].isupper() and not plain


def _is_titled(word: str) -> bool:
    return is_title_word(word) or word.rstrip(".").lower() in HONORIFICS


def _is_surname(word: Words, place: int) -> bool:
    """Whether a word ends a name: "WALTER GRANT MET", "GEORGE YOUNGER SAID", "MR. HILL WAS", "CARL HILL OF"."""
    own, before, following = word(place), word(place - 1), word(place + 1)
    if not before[:1].isupper():
        return False
    if before[1:] == ".":
        return True  # "ANA R. STONE"
    titled, earlier = _is_titled(before), word(place - 2)
    begun = not titled and (not _may_be_name(earlier) or earlier[1:] == ".")
    verb = is_bare_verb(own)
    if is_past(own) or is_third_person(own):
        return is_surname(own) and (begun or before.rstrip(".").lower() in COURTESY)  # "MR. GATES", "ROBERT GATES"
    if is_past(following) or (following in AFTER_NAME and verb):
        return verb or is_adjective(own)
    if titled:
        return is_surname(own)
    if begun and _is_titled(earlier) and (is_noun(own) or is_adjective(own)):
        ends = following in ENDING or not following
        return is_surname(own) or (ends and not verb) or _may_be_name(following)  # "ALI BORIC OF", "ALI PAL GREWAL"
    return begun and is_surname(own)


def _is_given_name(word: Words, place: int) -> bool:
    """Whether it stands before a surname: "MINISTER MARK EYSKENS", "SECRETARY BILL SIMON SAID", ", PAN GUANGXUE,"."""
    before, following, beyond = word(place - 1), word(place + 1), word(place + 2)
    if not following[:1].isupper() or is_dictionary_word(following) or is_common(following):
        return False
    if before in _BREAK and (is_given_name(word(place)) or (beyond in _BREAK_BEHIND and not is_noun(following))):
        return True
    named = not is_noun(following) or is_past(beyond) or beyond in AFTER_NAME
    return named and is_title_word(word(place - 2) if before == "," else before)
