"""Whom a quotation introduces: "I had talks with President Ali Idi"; not the words of a sign, "President Ali Idi"."""

from seed.extract.officials.name import FULL
from seed.extract.officials.office import ONCE, office_of
from seed.extract.officials.roll import Introduction
from seed.extract.officials.words import MEETING
from seed.extract.text.document import Sentence
from seed.extract.text.language import is_dictionary_word

SAID = 2
"""Who says something has so many words in small letters or more."""


def is_spoken_of(sentence: Sentence, one: Introduction) -> bool:
    """Whether a quotation that says something names somebody behind a title: in full, or one of those who lead."""
    tokens = sentence.tokens
    run = next((run for run in sentence.quotes if run[0] <= tokens[one.first].start < run[1]), (0, 0))
    said = [token for token in tokens if run[0] <= token.start < run[1] and token.text.islower()]
    named = tokens[slice(*one.name)] if one.name and one.title.last <= one.name[0] else ()
    styled = tokens[one.title.first].text[:1].isupper() and not ONCE.isdisjoint(office_of(one.title).roles)
    known = len(named) >= FULL or (styled and len(said) > FULL)  # "as President Idi first told us"
    noted = any(token.lower in MEETING for token in tokens if token.start in (run[0], run[0] + 1))  # "Met FM Ali Idi"
    return known and (noted or len(said) >= SAID) and not all(is_dictionary_word(token.text) for token in named)
