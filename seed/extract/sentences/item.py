"""What an item of a list of meetings opens with: "11:00 – Working lunch with", and whom it names then."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from seed.extract.sentences.unit import Unit, UnitKind
from seed.extract.text.document import Document, Sentence
from seed.reference.table import read_rows

NAMING = (UnitKind.PERSON, UnitKind.TITLE, UnitKind.ACTOR)
"""What names whoever is met."""
LEADING = 8
"""Within so many words an item comes to whom it names."""
TOWARDS = frozenset("with by from of on to for between".split())
"""What leads from the noun of an item to whom it names."""
WITHIN = frozenset(["in", "during", "after", "before", "following"])
"""What a sentence opens with of which an event is told: "In a meeting with the minister of Chad, cod was discussed"."""
STYLES = frozenset("the his her their h.e. he mr mrs ms dr mr. mrs. ms. dr. hon. hon".split())
"""Words that may stand before a title and say nothing of it."""
MARKS = frozenset("- – — : | , . h hrs hours a.m. p.m. am pm gmt to at".split())
_HOUR = re.compile(r"\d{1,2}[:.]\d{2}$|\d{1,2}$")


@dataclass(frozen=True, slots=True)
class Item:
    """How a line of a list opens.

    Attributes:
        noun: the place of the word that tells what it was, "Meeting"; None of a line that only names.
        first: the place of the first word that names somebody.
    """

    noun: int | None
    first: int


def is_marked(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence stands behind a mark of a list, which tells of whom the list is; numbers count on."""
    block = sentence.block
    return block.listed and not any(sign.isalnum() for sign in document.article.text[block.opening : block.start])


def item_of(units: Sequence[Unit]) -> Item | None:
    """How a line opens, if it opens as an item: whom it names at once, or after a noun of meeting and "with"."""
    place = _past_hour(units)
    if place + 1 < len(units) and units[place].word == "With":
        place += 1  # "With the minister of Chad, she agreed to"
    if place < len(units) and units[place].word.lower() in WITHIN:
        return None
    noun = None
    for at in range(place, min(place + LEADING, len(units))):
        unit = units[at]
        word = unit.word.lower()
        if unit.kind in NAMING:
            before = units[at - 1].word.lower() if at > place else ""
            led = noun is not None and (noun == at - 1 or before in TOWARDS)
            return Item(noun, at) if at == place or led else None
        if unit.kind is not UnitKind.WORD:
            return None
        if noun is None and word in _nouns():
            noun = at
        elif word in STYLES and at + 1 < len(units) and units[at + 1].kind in NAMING:
            before = units[at - 1].word.lower() if at > place else ""
            if at == place or (noun is not None and before in TOWARDS):
                return Item(noun, at + 1)
            return None
    return None


def _past_hour(units: Sequence[Unit]) -> int:
    place = 0
    while place < len(units) and units[place].kind is UnitKind.WORD:
        word = units[place].word.lower()
        if not (_HOUR.match(word) or word in MARKS):
            break
        place += 1
    return place


@cache
def _nouns() -> frozenset[str]:
    rows = read_rows("meeting_words.csv", ("lemma", "part", "frame", "medium"))
    told = [
        row.text("lemma") for row in rows if row.text("part") == "NOUN" and row.text("frame") in ("EVENT", "REMOTE")
    ]
    return frozenset(told) | {f"{lemma}s" for lemma in told}
