"""Whether an article is in English, the one language that the extractor reads."""

import re

from seed.errors import NotEnglish

FUNCTION_WORDS = frozenset(
    "the of and to that with for by from has have had said was were been will would which who their his they".split()
)
"""Words that every English text is full of; together they are a quarter of it."""

ENOUGH = 40
"""Fewer words than these tell too little."""
LEAST = 0.06

WORD = re.compile(r"[^\W\d_]+")


def require_english(text: str) -> None:
    """Refuse a text that is long enough to tell, and in another language.

    Raises:
        NotEnglish: hardly any of its words is one of English grammar.
    """
    words = WORD.findall(text[:20_000].lower())
    if len(words) < ENOUGH:
        return
    found = sum(word in FUNCTION_WORDS for word in words)
    if found < LEAST * len(words):
        raise NotEnglish(found, len(words))
