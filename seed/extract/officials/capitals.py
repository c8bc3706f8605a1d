"""Which words of a sentence set in capitals are of the language, and which of a person's name, where both may be."""

import re
from collections.abc import Callable, Sequence

from seed.extract.officials.office import is_title_word
from seed.extract.officials.words import AFTER_NAME, PARTICLES
from seed.extract.text.common_word import is_common
from seed.extract.text.dictionary_name import is_given_name, is_no_name, is_plain_noun, is_surname
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
_BREAK_BEHIND = frozenset([",", ")", ".", ";", "and", ""])


def is_plain(word: Words, place: int) -> bool:
    """Whether a word is one of the language and of no name, as the last but one in "WALTER GRANT MET REPORTERS"."""
    own, before = word(place), word(place - 1)
    if own.lower() in PARTICLES or _NUMERAL.fullmatch(own.upper()):
        return False  # "KING MOHAMMED VI"
    if is_function_word(own):
        return True
    if not is_dictionary_word(own):
        return is_common(before) and is_plain_noun(own)  # not "ALI TALON"
    return not (_is_surname(word, place) or _is_given_name(word, place))


def _may_be_name(word: str) -> bool:
    return word[:1].isupper() and not is_title_word(word)


def _is_surname(word: Words, place: int) -> bool:
    """Whether a word ends a name: "WALTER GRANT MET", "GEORGE YOUNGER SAID", "MR. HILL WAS", "CARL HILL OF"."""
    own, before, following = word(place), word(place - 1), word(place + 1)
    if before[1:] == ".":
        return True  # "ANA R. STONE"
    if is_bare_verb(own) and (is_past(following) or following in AFTER_NAME):
        return True
    if is_title_word(before):
        return is_surname(own)
    earlier = word(place - 2)
    if is_surname(own) and (is_past(following) or following in AFTER_NAME | _BREAK_BEHIND):
        return True  # "CARLA ANDERSON HILLS SAID"
    if _may_be_name(earlier):
        return False  # "CARL HILL REPORTS"
    if is_surname(own):
        return True
    if is_past(own) or is_third_person(own):
        return False  # "PRESIDENT OKELLO LEFT."
    return is_title_word(earlier) and (is_noun(own) or is_adjective(own))  # "MINISTER ALI BORIC", "… PAL IDI"


def _is_given_name(word: Words, place: int) -> bool:
    """Whether it stands before a surname: "MINISTER MARK EYSKENS", "SECRETARY BILL SIMON SAID", ", PAN GUANGXUE,"."""
    following = word(place + 1)
    if not following[:1].isupper() or is_dictionary_word(following):
        return False
    if is_given_name(word(place)):
        return True
    if is_past(word(place)):
        return False  # "HERATH TOLD TIMESONLINE"
    apart = word(place + 2) in _BREAK_BEHIND
    return not is_plain_noun(following) and (apart or is_title_word(word(place - 1)))


def are_no_name(words: Sequence[str]) -> bool:
    """Whether words that stand where a name may are all of the language: "SENIOR OFFICIALS", "HELD TALKS"."""
    first = words[0]
    alone = len(words) == 1
    named = is_given_name(first) or (is_surname(first) if alone else words[1].lower() in PARTICLES)  # "SAID BIN TARIQ"
    if is_past(first) and is_dictionary_word(first) and not named:
        return True
    return not alone and all(is_no_name(word) for word in words)


def telling(words: Sequence[str]) -> list[str]:
    """The words of a name that tell whether it is one: no particle, no initial, no given name of the dictionary."""
    bare = [word for word in words if word not in PARTICLES and not _INITIAL.fullmatch(word)]
    return bare[1:] if bare and is_given_name(bare[0]) else bare  # "Britain's Grant Obando"


_INITIAL = re.compile(r"[A-Z]\.?")
