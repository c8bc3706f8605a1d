"""Whether words that spell an actor's name name it where they stand: a capital may be just a place, a dollar money."""

from seed.extract.names.actor import ORGANIZATIONAL, Form
from seed.extract.names.capital import is_government
from seed.extract.names.naming import Naming
from seed.extract.text.document import Sentence
from seed.extract.text.language import is_dictionary_word

CURRENCIES = frozenset("dollar dollars pound pounds franc francs yen yuan lira rouble roubles ruble rubles".split())
OF_ITS_KIND = frozenset(["speaking", "language", "style", "born"])
"""What makes a demonym tell of a language, a manner or an origin: "French-speaking"."""


def is_meant(sentence: Sentence, first: int, last: int, naming: Naming) -> bool:
    """Whether words that name an actor name it here: a capital may be just a place, a dollar is money."""
    tokens = sentence.tokens
    printed = tokens[first - 1].text if first else ""
    after = tokens[last].text if last < len(tokens) else ""
    beyond = tokens[last + 1].text if last + 1 < len(tokens) else ""
    following = [token.lower for token in tokens[last : last + 3]]
    if after.lower() in CURRENCIES or (after == "-" and beyond.lower() in OF_ITS_KIND):
        return False
    if naming.form is Form.DEMONYM and (
        after.lower() == "speaking" or following[:1] + following[2:] == ["and", "speaking"]
    ):
        return False  # "Dutch and French speaking parties"
    if sentence.in_capitals and naming.ref.startswith(ORGANIZATIONAL) and is_dictionary_word(tokens[first].text):
        return last - first > 1  # "WHO" is a pronoun
    if naming.form is Form.NAME and naming.ref.startswith(ORGANIZATIONAL):
        if printed in (",", "and", "&") and first > 1 and tokens[first - 2].text == "Foreign":
            return False  # "Secretary of State for Foreign, Commonwealth and Development Affairs"
        longer = printed[:1].isupper() and printed[:1].isalpha() and first > 1 and not sentence.in_capitals
        return not longer or printed in ("UN", "U.N.", "The")
    return naming.form is not Form.CAPITAL or is_government(sentence, first, last)
