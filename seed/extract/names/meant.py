"""Whether words that spell an actor's name name it where they stand: a capital may be just a place, a dollar money."""

from functools import cache

from seed.extract.names.actor import ORGANIZATIONAL, Form
from seed.extract.names.naming import Naming
from seed.extract.text.document import Sentence
from seed.extract.text.language import is_dictionary_word
from seed.extract.text.speech import is_told_speech
from seed.reference import countries

WITHIN = frozenset(
    ("in at near to from outside around into toward towards via through visit visited visits left").split()
)
"""Words before a capital's name that make it a place."""
CURRENCIES = frozenset("dollar dollars pound pounds franc francs yen yuan lira rouble roubles ruble rubles".split())
OF_ITS_KIND = frozenset(["speaking", "language", "style", "born"])
"""What makes a demonym tell of a language, a manner or an origin: "French-speaking"."""


def is_meant(sentence: Sentence, first: int, last: int, naming: Naming) -> bool:
    """Whether words that name an actor name it here: a capital may be just a place, a dollar is money."""
    tokens = sentence.tokens
    printed = tokens[first - 1].text if first else ""
    before = printed.lower()
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
    if naming.form is not Form.CAPITAL:
        return True
    if before == "from" and first > 1 and tokens[first - 2].lower in _SENT:
        return after not in ("'s", "’s")  # "a mission from Paris"
    after = _beyond_adverb(sentence, last) or after
    if before == "," and after in _GOVERNS - _BEING:
        return True  # "According to the minister, Lima has proposed"; not "in Chad, Lima was"
    if before in WITHIN or before in (",", "of") or after in (",", ""):
        return False
    if after in ("'s", "’s"):
        return not beyond[:1].isupper()
    if after in ("and", "-"):
        return beyond in _capitals() or (after == "and" and beyond in _states())  # "talks between Washington and Oman"
    return (
        after in _GOVERNS
        or is_told_speech(after)
        or (before == "with" and after[:1].islower())
        or (before == "and" and first >= 2 and tokens[first - 2].text in _capitals())
    )


def _beyond_adverb(sentence: Sentence, last: int) -> str | None:
    """The word behind an adverb that follows a capital: "Beijing also rejected", "Beijing, too, has rejected"."""
    words = [token.text for token in sentence.tokens[last : last + 4]]
    if words[:3] == [",", "too", ","] and len(words) > 3:
        return words[3]
    return words[1] if words[:1] and words[0] in _ADVERBS and len(words) > 1 else None


_SENT = frozenset(
    (
        "delegation delegations mission deputation envoy envoys emissary emissaries negotiator negotiators official "
        "officials diplomat diplomats mediator mediators representative representatives minister ministers"
    ).split()
)
"""Those whom a state sends, who come from its capital."""
_ADVERBS = frozenset("also too again still now later itself swiftly promptly immediately repeatedly".split())
_GOVERNS = frozenset(
    (
        "has have had is was will would said says wants wanted insists insisted accused accuses denied denies "
        "called rejected rejects agreed warned urged sees hopes does did could may should can must signed offered sent "
        "sends dispatched proposed proposes summoned recalled expelled refused refuses backs blames blamed invited"
    ).split()
)
_BEING = frozenset("had have is was did does could may can".split())
"""What a city may be told to be, have or do as well."""


@cache
def _states() -> frozenset[str]:
    return frozenset(name for country in countries() for name in country.names if name not in country.seats)


@cache
def _capitals() -> frozenset[str]:
    return frozenset(seat for country in countries() for seat in country.seats)
