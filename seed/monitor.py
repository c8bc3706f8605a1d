"""The notes that monitors of broadcasts set in square brackets within what they heard or read. Pure.

"[Text]", "[passage omitted]" and "[words indistinct]" are no words of the text; "[Begin recording] [Okello] We met
them" are Okello's words, "[Interview with Minister Okello by Ana Ruiz] [Text]" tells what follows. Newspapers set
square brackets too, "[He] refused", but none of these notes.
"""

import re
from dataclasses import dataclass
from functools import cache

from seed.records import Span
from seed.reference.table import read_rows

_NOTE = re.compile(r"\[(?P<told>[^\[\]]{1,400})\]")
_SURE = re.compile(
    r"\[\s*(?:(?:full\s+)?text|excerpts?|passages?\s+(?:omitted|indistinct)\b[^\]]*|words?\s+indistinct"
    r"|begin\b[^\]]*\brecording\b[^\]]*|end\s+(?:of\s+)?recording)\s*\]",
    re.I,
)
"""What only monitors note."""
_OPENS = re.compile(r"\[\s*(?:(?:full\s+)?text|excerpts?)\b[^\]]*\]", re.I)
"""The note behind which a text begins."""
_ENDS = re.compile(r"\[\s*end\s+(?:of\s+)?(?:[\w-]+\s+){0,3}recording\s*\]", re.I)
_BEGINS = re.compile(r"\s*begin\s+(?P<who>[\w .'’-]+?)\s+(?:video\s+)?recording\b.*", re.I | re.S)
"""A note that tells whose recording begins: "Begin Okello recording, in English"."""
_RUN = re.compile(r"(?:\s*\[[^\[\]]{1,400}\])+\s*")
_BEFORE = re.compile(r"(?:\[[^\[\]]{1,400}\][ \t]*\r?\n?[ \t]*)+$")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_BESIDE = re.compile(r"\s*,\s*(?:interrupting|continuing|speaking|in|through)\b[^\[\]]*$", re.I)
"""What stands behind the name of one who speaks: "Okello, interrupting", "Okello, in Arabic"."""
_REPORTS = re.compile(r"\b(?:report|correspondent|interview|dispatch|conversation)", re.I)
_BY = r"\b(?:by|from|correspondent|reporter)\s+(?:[\w.'’-]+\s+){0,3}"
BETWEEN = 90
"""Within so many letters behind "report" it is told whose it is: "a report on it from our correspondent Ana Ruiz"."""
REACH = 600
"""Notes before a text that are no words of it have no more letters."""
SMALL = frozenset("a an and as at in no not of on the to".split())
"""Words that notes are made of beside others."""
MOST = 15
"""A note of who speaks has no more words."""


@dataclass(frozen=True, slots=True)
class Opening:
    """The notes that a paragraph opens with.

    Attributes:
        about: those that tell what follows: "[Speech by President Okello]".
        speaker: the one who says what follows, where it tells him: "[Okello]".
        asked: whether he is a journalist: "[Reporter]".
        end: where the paragraph goes on.
    """

    about: tuple[Span, ...]
    speaker: Span | None
    asked: bool
    end: int


def is_monitored(text: str) -> bool:
    """Whether a text has notes of monitors."""
    return "[" in text and _SURE.search(text) is not None


def without_notes(text: str) -> str:
    """A monitored text, as long as before, with blanks in place of the notes that are no words of it."""
    return _NOTE.sub(lambda found: " " * len(found[0]) if _is_aside(found["told"]) else found[0], text)


def ends_recording(text: str, start: int, end: int) -> bool:
    """Whether a recording ends within a paragraph."""
    return _ENDS.search(text, start, end) is not None


def before_notes(text: str, start: int) -> int:
    """Where the notes begin that stand right before a place, in the same paragraph."""
    run = _BEFORE.search(text, max(start - REACH, 0), start)
    return run.start() if run else start


def read_opening(text: str, start: int, end: int) -> Opening:
    """The notes that a paragraph of a monitored text opens with, from the end of its dateline."""
    run = _RUN.match(text, start, end)
    if run is None:
        return Opening((), None, asked=False, end=start)
    opens = max((found.end() for found in _OPENS.finditer(text, *run.span())), default=start)
    notes = [note for found in _NOTE.finditer(text, *run.span()) if (note := _told(text, found))]
    about = tuple(note for note in notes if note.end < opens)
    speaking = [note for note in notes if note.start >= opens and len(note.text.split()) <= MOST]
    speaker = speaking[-1] if speaking else None
    asked = speaker is not None and (_is_asker(speaker.text) or _reports(text, speaker))
    return Opening(about, speaker, asked, run.end())


def _told(text: str, found: re.Match[str]) -> Span | None:
    """What a note that opens a paragraph tells of others; None where it is about the text alone."""
    first, last = found.span("told")
    if begun := _BEGINS.fullmatch(found["told"]):
        first, last = first + begun.start("who"), first + begun.end("who")
    elif _is_aside(found["told"], opens=True):
        return None
    if beside := _BESIDE.search(text, first, last):
        last = beside.start()
    return Span(first, last, text[first:last])


def _is_aside(told: str, *, opens: bool = False) -> bool:
    """Whether a note is about the text alone: "words indistinct", "0530 GMT", "passage omitted: rescue work".

    Args:
        told: the note.
        opens: whether it opens a paragraph, where it may also tell what that is: "report".
    """
    words = {word.lower() for word in _WORD.findall(told.partition(":")[0])} - SMALL
    return words <= (_words("NOTE") | _words("FORM") if opens else _words("NOTE"))


def _is_asker(told: str) -> bool:
    """Whether it is a journalist who speaks: "Unidentified reporter", "Correspondent Ana Ruiz"."""
    return any(word.lower() in _words("ASKER") for word in _WORD.findall(told))


def _reports(text: str, speaker: Span) -> bool:
    """Whether it was told that the speaker reports or asks: "We have a report from Ana Ruiz", "interview by her"."""
    named = re.compile(_BY + r"\s+".join(re.escape(word) for word in speaker.text.split()) + r"\b", re.I)
    return any(
        _REPORTS.search(text, max(found.start() - BETWEEN, 0), found.end())
        for found in named.finditer(text, 0, speaker.start)
    )


@cache
def _words(use: str) -> frozenset[str]:
    rows = read_rows("filing_words.csv", ("word", "use"))
    return frozenset(row.text("word") for row in rows if row.text("use") == use)
