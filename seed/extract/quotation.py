"""Quotations: the runs of a block between quotation marks; one left open runs to the block's end.

A single mark opens one only before a word, and closes it only behind one: "the ministers' view" holds none.
"""

import re
from collections.abc import Iterator

_PAIRS = {"“": "”", "«": "»", "„": "“"}
_SINGLE = re.compile(r"(?<![\w.,!?])['‘](?=\w)(?:[^'’‘\n]|(?<=\w)['’](?=\w))+(?<=[\w.,!?])['’](?!\w)")
WORDS = 2
"""Fewer words than these between marks are a term or a name, not speech, unless in small letters: "senseless"."""


def quotations(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The quotations of a block, marks included."""
    place = start
    while place < end:
        mark = text[place]
        if mark in _PAIRS or mark == '"':
            closing = _PAIRS.get(mark, '"')
            found = text.find(closing, place + 1, end)
            stop = found + 1 if found >= 0 else end
            inner = text[place + 1 : stop]
            if len(inner.split()) >= WORDS or inner.rstrip('"”»“').islower():
                yield place, stop
            place = stop
        elif mark in "'‘" and (single := _SINGLE.match(text, place, end)) and len(single[0].split()) >= WORDS:
            yield place, single.end()
            place = single.end()
        else:
            place += 1
