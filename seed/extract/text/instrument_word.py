"""The words that name an instrument: a treaty, a memorandum, a deal."""

from functools import cache

from db.vocabulary import Instrument
from seed.extract.text.lexicon import Lexicon
from seed.reference.table import read_rows


@cache
def instruments() -> Lexicon[Instrument]:
    """What form of agreement each phrase of instruments.csv names."""
    rows = read_rows("instruments.csv", ("word", "instrument"))
    return Lexicon(((row.text("word"), row.member("instrument", Instrument)) for row in rows), folded=True)


def is_instrument(word: str) -> bool:
    """Whether a word by itself names an instrument, in whatever letters."""
    return word.casefold() in instruments().words()


def are_letters(word: str) -> bool:
    """Whether letters stand for several, which the parser takes for one name: "the two MoUs", "FTAs"."""
    return word[-1:] == "s" and word[-2:-1].isupper()
