"""The two of a list that a semicolon parts: "met Ali Idi, Minister of Chad; and Ana Ruiz, Minister of Peru"."""

from seed.extract.text.document import Sentence
from seed.extract.text.language import is_past

DOING = frozenset("is was has had will would can could may might should must says did does".split())
"""Words of those who do something, beside verbs of the past."""


def ends_pair(sentence: Sentence, place: int, last: int) -> bool:
    """Whether a semicolon parts only two, the second of whom, who ends at a place, does nothing himself."""
    words = sentence.words
    only = words[place : place + 2] == [";", "and"] and ";" not in words[:place]
    following = words[last] if only and 0 < last < len(words) else ""
    return only and last > 0 and not is_past(following) and following not in DOING
