"""Whether several instruments are named at once, though the noun may not show it."""

from seed.extract.text.instrument_word import are_letters
from seed.extract.text.node import Node

MEMORANDA = frozenset(["memoranda", "memorandums"])
SEVERAL = frozenset("several various numerous multiple many both".split())
NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve dozen".split())

MANY = 100


def names_several(node: Node, printed: str) -> bool:
    """Whether a noun, or what counts it, tells of several: "the documents", "signed four Memorandum of Understanding".

    Args:
        node: the noun of the instrument.
        printed: all words of its form.
    """
    if node.tag_ in ("NNS", "NNPS") or node.lower_ in MEMORANDA or are_letters(node.text):
        return True
    before = [child for child in node.children if child.i < node.i]
    counted = any(one.dep_ == "nummod" and _is_number_of(one.lower_) for one in before)
    return counted or printed.lower().endswith("understandings") or any(one.lower_ in SEVERAL for one in before)


def _is_number_of(word: str) -> bool:
    """Whether a number may be one of instruments: not that of "the 1977 treaty", "a $38 million agreement"."""
    return word in NUMBERS or (word.isdigit() and 1 < int(word) < MANY)
