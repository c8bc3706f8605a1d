"""An article's layout: headline, date line, dateline, body and lists; what is no text of its own is cut. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from seed.filing import (
    Dateline,
    is_date_line,
    is_dated_line,
    opens_with_dateline,
    read_date_line,
    read_dateline,
    read_headline_date,
)
from seed.monitor import before_notes, ends_recording, is_monitored, read_opening, without_notes
from seed.read import Article
from seed.records import Span
from seed.wrapping import ENGAGEMENT, HOUR, LIST_MARK, SENTENCE_END, unwrapped


class BlockKind(StrEnum):
    """What a block of lines is to the article."""

    HEADLINE = "HEADLINE"
    BODY = "BODY"
    HEADING = "HEADING"
    DATE_LINE = "DATE_LINE"
    BYLINE = "BYLINE"
    CAPTION = "CAPTION"
    PROMO = "PROMO"
    MARKUP = "MARKUP"


TELLING = (BlockKind.HEADLINE, BlockKind.HEADING, BlockKind.BODY)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a list item or a line that stands alone; its list mark and its dateline are left outside `text`.

    Attributes:
        start, end: code points of the article's text, half-open.
        opening: where the block begins with its dateline, which the sentence that follows is shown with.
        listed: whether it is an item of a list.
        speaker: the note that names whose recorded words it is.
    """

    kind: BlockKind
    start: int
    end: int
    opening: int
    listed: bool = False
    speaker: Span | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks of an article, in order, and what it says of itself.

    Attributes:
        filed_at: the place that the line of its date begins with.
        monitored: its text with blanks in place of the notes of monitors; None where it has none.
    """

    article: Article
    blocks: tuple[Block, ...]
    headline: Span | None
    dateline: Dateline | None
    date_line: Span | None
    byline: Span | None
    filed_at: Span | None = None
    monitored: str | None = None

    @property
    def text(self) -> str:
        """The article's text, without what monitors noted in it, at the same places."""
        return self.article.text if self.monitored is None else self.monitored

    def told(self) -> Iterator[Block]:
        """The blocks that tell of the world: headline, headings and body."""
        return (block for block in self.blocks if block.kind in TELLING)


_ANNOUNCES_PEOPLE = re.compile(r"\b(?:delegation|delegates|members|participants|attendees)\b[^.]*:\s*$", re.I)
"""What leads to a list of people."""
_MARKUP = re.compile(r"\s*(?:\{:.*\}|!\S.*|#+\s*$|-{3,}|\*{3,}|\[.*\]:.*)\s*$")
_PROMO = re.compile(
    r"\s*\W*(?:also read|read also|read more|read next|see also|more on|related(?: \w+)?|recommended(?: \w+)?|watch|"
    r"listen|don['’]t miss|must read|trending|advertisement|subscribe|sign up|follow us|share this|continue reading|"
    r"click here|editor['’]s picks?|in pictures)\s*(?:[:|>»–—-]|$)",
    re.I,
)
_CAPTION = re.compile(
    r"\s*\W*(?:image|photo|picture|file photo|file|caption|video|graphic)s?(?: courtesy| credits?| by| shows|\s*[:©])",
    re.I,
)
_CREDIT = re.compile(
    r".{0,400}[\[(]\s*(?:(?:photo|image|file|ap photo|afp|getty)[^)\]]*"
    r"|[^()\[\]]{2,60}(?:/|\s[-–]\s|\svia\s)[^()\[\]]{0,30}(?:agency|images|getty|afp|reuters|photos?|pool|epa|ap))\s*[\])]\s*$",
    re.I | re.S,
)
"""What ends with the name of its photographer."""
_BYLINE = re.compile(r"\s*by\s+[A-Z][\w.'’-]+(?:\s+[\w.'’-]+){0,5}\s*$", re.I)
HEADLINE_WORDS = 45
TITLE_WORDS = 20
"""No more words stand in a headline that ends with a full stop."""


def segment(article: Article) -> Layout:
    """Split an article into its blocks, and find what it says of itself."""
    whole = unwrapped(article.text)
    monitored = without_notes(whole) if is_monitored(whole) else None
    text = whole if monitored is None else monitored
    blocks: list[Block] = []
    headline = date_line = byline = filed_at = None
    dateline: Dateline | None = None
    for start, end in _lines(text):
        first_text = not any(block.kind in (BlockKind.HEADLINE, BlockKind.BODY) for block in blocks)
        kind = _kind(text[start:end], first_text=first_text)
        opening, listed = start, False
        at_top = date_line is None and sum(block.kind is BlockKind.BODY for block in blocks) < 2
        if at_top and kind in (BlockKind.HEADING, BlockKind.BODY) and _stands_alone(text[start:end]):
            kind = BlockKind.DATE_LINE if is_dated_line(text[start:end]) else kind
        if kind is BlockKind.BODY:
            start = _past_list_mark(text, start, end)
            opening, listed = start, start > opening
            if dateline is None and sum(block.kind is BlockKind.BODY for block in blocks) < 2:
                dateline, start = read_dateline(text, start, end)  # a headline with a full stop is a body too
        if kind is BlockKind.HEADLINE:
            headline = _span(text, start, end)
            date_line = date_line or read_headline_date(text, start, end)
        told = read_date_line(text, start, end) if kind is BlockKind.DATE_LINE else None
        if told is not None:
            if date_line is not None and told.place is not None and dateline is None:
                dateline = Dateline(told.place, told.date, None)  # "NAIROBI, 17 Feb" below the day of publication
            date_line, filed_at = date_line or told.date, filed_at or told.place
        if kind is BlockKind.BYLINE and byline is None:
            byline = _span(text, start, end)
        blocks.append(Block(kind, start, end, opening, listed))
    if headline is None and _is_headline_with_stop(text, blocks):
        headline = _span(text, blocks[0].start, blocks[0].end)
        blocks[0] = replace(blocks[0], kind=BlockKind.HEADLINE)
    if monitored is not None:
        blocks = list(_by_speakers(whole, blocks))
    parts = tuple(_without_links(text, blocks))
    return Layout(article, parts, headline, dateline, date_line, byline, filed_at, monitored)


def _by_speakers(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks of a monitored text: notes that tell of it head it, and paragraphs are of whoever was recorded.

    What journalists report is the text's own, but not what they ask.
    """
    speaker: Span | None = None
    following = [*(block.start for block in blocks[1:]), len(text)]
    for block, end in zip(blocks, following, strict=True):
        if block.kind not in TELLING:
            yield block
            continue
        opening = read_opening(text, before_notes(text, block.start), block.end)
        start = max(opening.end, block.start)
        for note in opening.about:
            yield Block(BlockKind.HEADLINE, note.start, note.end, note.start)
        if opening.speaker or opening.about:
            reports = opening.asked and not text[start : block.end].rstrip().endswith("?")
            speaker = None if reports else opening.speaker
        if opening.speaker and not opening.asked:
            yield Block(BlockKind.HEADING, opening.speaker.start, opening.speaker.end, opening.speaker.start)
        if start < block.end:
            told = start if opening.about or opening.speaker else block.opening
            kind = BlockKind.BODY if speaker else block.kind
            yield replace(block, kind=kind, start=start, opening=told, speaker=speaker)
        if ends_recording(text, block.start, end):
            speaker = None


def _is_headline_with_stop(text: str, blocks: Sequence[Block]) -> bool:
    """Whether the first line is a headline though it ends like a sentence: it stands above the line of the date."""
    above = [block.kind for block in blocks[:2]] == [BlockKind.BODY, BlockKind.DATE_LINE]
    return above and len(text[blocks[0].opening : blocks[0].end].split()) <= TITLE_WORDS


def _without_links(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks; headings below which nothing stands head nothing: they lead to other articles."""
    last = max((place for place, block in enumerate(blocks) if block.kind is BlockKind.BODY), default=len(blocks))
    if last < len(blocks) and _ANNOUNCES_PEOPLE.search(text[blocks[last].start : blocks[last].end]):
        last = len(blocks)  # "Members of the delegation:", one a line
    for place, block in enumerate(blocks):
        words = text[block.start : block.end]
        links = place > last and block.kind is BlockKind.HEADING and not (ENGAGEMENT.match(words) or HOUR.match(words))
        yield replace(block, kind=BlockKind.PROMO) if links else block


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines that hold words, without the space around them."""
    return (found.span() for found in re.finditer(r"[^\s](?:[^\r\n]*[^\s])?", text))


def _stands_alone(words: str) -> bool:
    """Whether it is a line rather than a sentence."""
    return not SENTENCE_END.search(words) and len(words.split()) <= HEADLINE_WORDS


def _kind(words: str, *, first_text: bool) -> BlockKind:
    if _MARKUP.match(words):
        return BlockKind.MARKUP
    if _PROMO.match(words):
        return BlockKind.PROMO
    if (_CAPTION.match(words) and len(words.split()) < 40) or (_CREDIT.match(words) and len(words.split()) < 60):
        return BlockKind.CAPTION
    if is_date_line(words) or (first_text and _stands_alone(words) and is_dated_line(words, before_headline=True)):
        return BlockKind.DATE_LINE
    if _BYLINE.match(words) and len(words.split()) <= 8:
        return BlockKind.BYLINE
    if not SENTENCE_END.search(words) and len(words.split()) <= HEADLINE_WORDS and not LIST_MARK.match(words):
        if HOUR.match(words) and len(words.split()) <= HEADLINE_WORDS:
            return BlockKind.HEADING  # a line of a day's programme
        if first_text and not opens_with_dateline(words):
            return BlockKind.HEADLINE
        if not first_text and len(words.split()) <= 12 and not words.endswith((":", ",", ";")):
            return BlockKind.HEADING
    return BlockKind.BODY


def _past_list_mark(text: str, start: int, end: int) -> int:
    found = LIST_MARK.match(text, start, end)
    return found.end() if found and found.end() < end else start


def _span(text: str, start: int, end: int) -> Span:
    return Span(start, end, text[start:end])
