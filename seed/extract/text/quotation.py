"""Quotations: the runs of a block between quotation marks; one left open runs to the block's end.

A single mark opens one only before a word, and closes it only behind one: "the ministers' view" holds none.
"""

import re
from collections.abc import Iterator

_PAIRS = {"“": "”", "«": "»", "„": "“", '"': '"', "''": "''", "``": "''"}
"""What opens a quotation and what closes it; wire copy has two single marks for a double one."""
_SINGLE = re.compile(r"(?<![\w.,!?])['‘](?=\w)(?:[^'’‘\n]|(?<=\w)['’](?=\w))+(?<=[\w.,!?])['’](?!\w)")
WORDS = 2
"""Fewer words than these between marks are a term or a name, not speech, unless in small letters: "senseless"."""


def quotations(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The quotations of a block, marks included."""
    place = start
    while place < end:
        mark = text[place : place + 2] if text[place : place + 2] in _PAIRS else text[place]
        if mark in _PAIRS:
            closing = _PAIRS[mark]
            found = text.find(closing, place + len(mark), end)
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
