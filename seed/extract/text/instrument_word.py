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
