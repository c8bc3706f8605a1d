"""The words that tell whether something happened, by what they tell of it."""

from functools import cache

from seed.reference.table import read_rows


@cache
def modality_words(modality: str) -> frozenset[str]:
    """The words that tell of a modality; those of UNDOING are what is done to a plan."""
    rows = read_rows("modality_words.csv", ("word", "modality"))
    return frozenset(row.text("word") for row in rows if row.text("modality") == modality)
