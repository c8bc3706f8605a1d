"""Which lines of a text go on with the line above: those of a text that was cut at some width. Pure."""

import re
from collections.abc import Sequence
from itertools import pairwise, zip_longest

from seed.filing import is_date_line, opens_with_dateline

type Line = tuple[int, int]
"""Where a line begins and ends."""

LIST_MARK = re.compile(r"\s*(?:\(?\d{1,3}(?:[.)]|\s+[-–—](?=\s+[^\W\d_]))|\(?[ivxlc]{1,5}\)|[-*•–—▪●])\s+")
HOUR = re.compile(r"\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?|hrs?|h)?\s*[-–—:|,]?\s+[A-Z]")
"""What a line of a day's programme begins with: "11:00 – Meeting"."""
ENGAGEMENT = re.compile(
    r"(?:[A-Z][a-z]+ ){0,2}(?:[Mm]eeting|[Tt]alks?|[Cc]all|[Cc]onversation"
    r"|[Ll]unch|[Dd]inner|[Bb]ilateral|[Bb]reakfast)s? with\b"
)
"""What lines of a list of meetings begin with."""
SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s*$")
_ABBREVIATION_END = re.compile(
    r"\b(?:(?:[A-Z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|St|Prof|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.)$"
)
"""What a line ends with that was cut within a sentence though it ends with a stop: "met U.S." above "Ambassador"."""
SHORTEST = 45
CUT = 100
"""No shorter and no longer is a line that was cut for its length."""
CUTS = 3
AGREEING = 0.8
"""So many cuts, and so large a part of them where no more would have fitted, show that a text was cut at some width."""


def unwrapped(text: str) -> str:
    """A text, as long as before, with blanks where a line break only cuts a paragraph: each line is one then."""
    lines = [(found.start(), found.end()) for found in re.finditer(r"[^\r\n]+", text) if found[0].strip()]
    width = _width(text, lines)
    pieces = [text[: lines[0][0]] if lines else text]
    run: list[Line] = []
    for line, following in zip_longest(lines, lines[1:]):
        run.append(line)
        end = following[0] if following else len(text)
        cut = following is not None and _goes_on(text, run, following, width)
        pieces += [text[slice(*line)], " " * (end - line[1]) if cut else text[line[1] : end]]
        run = run if cut else []
    return "".join(pieces)


def _width(text: str, lines: Sequence[Line]) -> int | None:
    """The width that a text was cut at; None where its lines are paragraphs, or nobody can tell."""
    cuts = [
        (upper, lower)
        for upper, lower in pairwise(lines)
        if _follows(text, upper, lower) and not _is_set_in(text, lower) and SHORTEST <= _length(text, upper) <= CUT
    ]
    width = max((_length(text, upper) for upper, _ in cuts), default=0)
    full = sum(_is_full(text, upper, lower, width) for upper, lower in cuts)
    return width if len(cuts) >= CUTS and full >= AGREEING * len(cuts) else None


def _goes_on(text: str, run: Sequence[Line], following: Line, width: int | None) -> bool:
    """Whether a line goes on with the paragraph whose lines stand above it.

    Args:
        text: the article's.
        run: the lines of the paragraph so far.
        following: the line that may go on with it.
        width: what the text was cut at.
    """
    line = run[-1]
    words, rest = text[slice(*line)].rstrip(), text[slice(*following)].lstrip()
    set_in = _is_set_in(text, following)
    ended = SENTENCE_END.search(words) is not None and (set_in or _ABBREVIATION_END.search(words) is None)
    if not _follows(text, line, following) or (set_in and not _is_set_in(text, line)):
        return False
    item = LIST_MARK.match(rest) or HOUR.match(rest)
    if item and (width is None or ended or words.endswith((":", ";", ","))):
        return False
    if width is not None:
        return _is_full(text, line, following, width) and not (set_in and ended)
    # Of the last few, lest all of a long run be measured again at each of its lines.
    widest = max(_length(text, one) for one in (*run[-CUTS:], following))
    return (
        SHORTEST <= len(words) <= CUT
        and (widest > CUT or _is_full(text, line, following, widest))
        and not ended
        and not is_date_line(words)
        and (rest[:1].islower() or SHORTEST <= following[1] - following[0] <= CUT or _is_rest(text, run, following))
        and not opens_with_dateline(rest)
        and not (ENGAGEMENT.match(words) and ENGAGEMENT.match(rest))
    )


def _follows(text: str, line: Line, following: Line) -> bool:
    """Whether no blank line stands between."""
    return text.count("\n", line[1], following[0]) <= 1 and text[line[1] : following[0]].count("\r") <= 1


def _is_full(text: str, line: Line, following: Line, width: int) -> bool:
    """Whether what the next line begins with would not have fitted."""
    first = text[slice(*following)].split(maxsplit=1)[0]
    return _length(text, line) + 1 + len(first) > width


def _length(text: str, line: Line) -> int:
    return len(text[slice(*line)].rstrip())


def _is_set_in(text: str, line: Line) -> bool:
    return text[line[0]].isspace()


def _is_rest(text: str, run: Sequence[Line], following: Line) -> bool:
    """Whether a short line ends a paragraph though it opens with a name: "put off until" above "January 4."."""
    set_in = _is_set_in(text, run[0]) and not _is_set_in(text, following)
    return (len(run) > 1 or set_in) and SENTENCE_END.search(text[slice(*following)]) is not None
