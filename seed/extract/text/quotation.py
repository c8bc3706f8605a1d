"""Quotations: the runs of a block between quotation marks; one left open runs to the block's end.

A single mark opens one only before a word, and closes it only behind one: "the ministers' view" holds none.
"""

import re
from collections.abc import Iterator

_PAIRS = {"“": "”", "«": "»", "„": "“", '"': '"', "''": "''", "``": "''"}
"""What opens a quotation and what closes it; wire copy has two single marks for a double one."""
_SINGLE = re.compile(r"(?<![\w.,!?])['‘](?=\w)(?:[^'’‘\n]|(?<=\w)['’](?=\w))+(?<=[\w.,!?])['’](?!\w)")
_MAY_OPEN = re.compile(r"[“«„\"'‘`]")
WORDS = 2
"""Fewer words than these between marks are a term or a name, not speech, unless in small letters: "senseless"."""


def quotations(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The quotations of a block, marks included."""
    place = start
    while opening := _MAY_OPEN.search(text, place, end):
        place = opening.start()
        mark = text[place : place + 2] if text[place : place + 2] in _PAIRS else text[place]
        if mark in _PAIRS:
            if mark == '"' and (_closes(text, place) or _is_within_word(text, place)):
                place += 1
                continue
            found = _closing(text, mark, place + len(mark), end)
            closing = _PAIRS[mark]
            stop = found + len(closing) if found >= 0 else end
            inner = text[place + len(mark) : stop]
            if len(inner.split()) >= WORDS or inner.rstrip("\"”»“'").islower():
                yield place, stop
            place = stop
        elif mark in "'‘" and (single := _SINGLE.match(text, place, end)) and len(single[0].split()) >= WORDS:
            yield place, single.end()
            place = single.end()
        else:
            place += 1


def _closing(text: str, mark: str, start: int, end: int) -> int:
    """Where a quotation ends; a straight mark that opens again goes on with it, as each paragraph of one does."""
    first = found = text.find(_PAIRS[mark], start, end)
    while mark == '"' and found >= 0 and (_opens(text, found) or _is_within_word(text, found)):
        found = text.find(mark, found + 1, end)
    return found if found >= 0 else first


def _opens(text: str, place: int) -> bool:
    """Whether a straight mark stands before a word and behind a space, and so can only open."""
    return text[place - 1 : place].isspace() and text[place + 1 : place + 2].isalnum()


def _closes(text: str, place: int) -> bool:
    """Whether a straight mark stands behind a word or its stop and before a space, and so can only close."""
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    return bool(before) and (before.isalnum() or before in ",.!?") and (not after or after.isspace())


def _is_within_word(text: str, place: int) -> bool:
    """Whether a straight mark is a slip for an apostrophe: "the consortium"s plans"."""
    return text[place - 1 : place].isalpha() and text[place + 1 : place + 2].isalpha()
