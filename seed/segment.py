"""An article's layout: headline, date line, dateline, body and lists; what is no text of its own is cut. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from db.vocabulary import SpanRole
from seed.read import Article
from seed.records import Span


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
    """

    kind: BlockKind
    start: int
    end: int
    opening: int
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where and when an article was filed, and by whom, as its first words say."""

    place: Span | None
    date: Span | None
    agency: Span | None


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks of an article, in order, and what it says of itself.

    Attributes:
        filed_at: the place that the line of its date begins with.
    """

    article: Article
    blocks: tuple[Block, ...]
    headline: Span | None
    dateline: Dateline | None
    date_line: Span | None
    byline: Span | None
    filed_at: Span | None = None

    def told(self) -> Iterator[Block]:
        """The blocks that tell of the world: headline, headings and body."""
        return (block for block in self.blocks if block.kind in TELLING)


MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
WEEKDAY = r"(?:Mon|Tues?|Wednes|Wed|Thurs?|Fri|Satur|Sat|Sun)(?:day)?\.?"
DATE = (
    rf"(?:{WEEKDAY},?\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}|{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?)(?:,?\s+\d{{4}})?"
)
FULL_DATE = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}|{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?),?\s+\d{{4}}"
ISO_DATE = r"\d{4}-\d{2}-\d{2}"
DOTTED_DATE = r"\d{1,2}\.\d{1,2}\.\d{4}"

_LIST_MARK = re.compile(r"\s*(?:\(?\d{1,3}[.)]|\(?[ivxlc]{1,5}\)|[-*•–—▪●])\s+")
_HOUR = re.compile(r"\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?|hrs?|h)?\s*[-–—:|,]?\s+[A-Z]")
"""What a line of a day's programme begins with: "11:00 – Meeting"."""
_ENGAGEMENT = re.compile(
    r"(?:[A-Z][a-z]+ ){0,2}(?:[Mm]eeting|[Tt]alks?|[Cc]all|[Cc]onversation"
    r"|[Ll]unch|[Dd]inner|[Bb]ilateral|[Bb]reakfast)s? with\b"
)
"""What lines of a list of meetings begin with."""
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
_CREDIT = re.compile(r".{0,200}\((?:photo|image|file|ap photo|afp|getty)[^)]*\)\s*$", re.I)
_BYLINE = re.compile(r"\s*by\s+[A-Z][\w.'’-]+(?:\s+[\w.'’-]+){0,5}\s*$", re.I)
_TAIL = r"[\w.'’-]*"
_NAME = rf"[^\W\d_a-z]{_TAIL}"
_WORD = rf"[^\W\d_]{_TAIL}"
_DATE_LINE = re.compile(
    rf"\s*(?:\d{{1,2}}[:.]\d{{2}},?\s+)?"
    rf"(?:(?:published|updated|posted|date|issued)?\s*(?:on|at|:)?|(?P<place>(?-i:{_NAME})(?: {_WORD}){{0,2}}),)"
    rf"\s*(?P<date>{DATE}|{ISO_DATE}|{DOTTED_DATE})(?P<rest>.{{0,60}})$",
    re.I,
)
_AFTER_DATE = re.compile(
    r"\s*(?:[|,–—-].*|posted in.*|\d{1,2}[:.]\d{2}.*|by .*|at .*|press releases?.*|\([^)]*\))?\s*$", re.I
)
_AFTER_PLACE = re.compile(r"\s*(?:\([^)]*\))?\s*[—–:-]*\s*$")
_DATED_BYLINE = re.compile(rf"\s*by\s[^.]{{3,80}}[,|—–-]\s*(?P<date>{DATE}|{ISO_DATE}|{DOTTED_DATE})\s*$", re.I)
_DATED_LINE = re.compile(
    rf".*?\b(?P<date>{FULL_DATE}|{ISO_DATE}|{DOTTED_DATE})(?P<rest>[^A-Za-z]*(?:[APap]\.?[Mm]|[A-Z]{{2,4}})?\W*)$"
)
"""A line that stands alone before the text and ends with a day and its year: "Weekly, long read, 20 June 2023"."""
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s*$")
_DATELINE = re.compile(
    rf"\s*(?:\((?P<agency_first>[^)]{{2,60}})\)\s*[,-]?\s*)?"
    rf"(?P<place>{_NAME}(?:[ /]{_WORD}){{0,3}}(?:,\s+{_NAME}(?: {_WORD}){{0,2}})?)"
    rf"(?:\s*[,.]\s*(?P<date>(?i:{DATE})|{ISO_DATE}))?"
    rf"(?:\s*[,.]?\s*\((?P<agency>[^)]{{2,60}})\)|\s*[,.]?\s*/(?P<agency_slashed>[^/]{{2,40}})/|\s*[,./]\s*(?P<agency_bare>[A-Z][A-Z.-]{{2,20}}))?"
    rf"\s*(?P<mark>--+|[—–:-]|(?(date)\.(?=\s)|(?!))|(?<=/)\.|(?<=\))(?=\s+[A-Z]))\s*(?=\S)"
)
_AGENCIES = ("agency", "agency_bare", "agency_slashed", "agency_first")
"""The groups of a dateline that may hold its agency."""
_AGENCY_ONLY = re.compile(r"\s*\((?P<agency>[A-Z][^)]{1,40})\)\s*(?:--+|[—–:-])\s*(?=\S)")
HEADLINE_WORDS = 45


def segment(article: Article) -> Layout:
    """Split an article into its blocks, and find what it says of itself."""
    blocks: list[Block] = []
    headline = date_line = byline = filed_at = None
    dateline: Dateline | None = None
    for start, end in _runs(article.text):
        first_text = not any(block.kind in (BlockKind.HEADLINE, BlockKind.BODY) for block in blocks)
        kind = _kind(article.text[start:end], first_text=first_text)
        opening, listed = start, False
        if (
            kind is BlockKind.HEADING
            and date_line is None
            and sum(block.kind is BlockKind.BODY for block in blocks) < 2
        ):
            kind = BlockKind.DATE_LINE if _DATED_LINE.match(article.text, start, end) else kind
        if kind is BlockKind.BODY:
            start = _past_list_mark(article.text, start, end)
            opening, listed = start, start > opening
            if not any(block.kind is BlockKind.BODY for block in blocks):
                dateline, start = _dateline(article.text, start, end)
        if kind is BlockKind.HEADLINE:
            headline = _span(article.text, start, end)
        if kind is BlockKind.DATE_LINE and date_line is None:
            patterns = (_DATE_LINE, _DATED_BYLINE, _DATED_LINE)
            found = next(found for one in patterns if (found := one.match(article.text, start, end)))
            date_line = _span(article.text, *found.span("date"), SpanRole.DATE_ANCHOR)
            if found.groupdict().get("place"):
                filed_at = _span(article.text, *found.span("place"))
        if kind is BlockKind.BYLINE and byline is None:
            byline = _span(article.text, start, end)
        blocks.append(Block(kind, start, end, opening, listed))
    return Layout(article, tuple(blocks), headline, dateline, date_line, byline, filed_at)


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """The paragraphs: lines of text, those of one hard-wrapped paragraph together, without the space around them."""
    lines = [(found.start(), found.end()) for found in re.finditer(r"[^\r\n]+", text) if found[0].strip()]
    run: list[tuple[int, int]] = []
    for line in lines:
        if run and not _is_wrapped(text, run[-1], line):
            yield _trimmed(text, run[0][0], run[-1][1])
            run = []
        run.append(line)
    if run:
        yield _trimmed(text, run[0][0], run[-1][1])


def _is_wrapped(text: str, line: tuple[int, int], following: tuple[int, int]) -> bool:
    """Whether a line was cut for its length: it is long, ends within a sentence, and the next follows at once."""
    between = text[line[1] : following[0]].replace("\r", "")
    words, rest = text[slice(*line)].rstrip(), text[slice(*following)].lstrip()
    return (
        between.count("\n") == 1
        and 45 <= len(words) <= 100
        and not _SENTENCE_END.search(words)
        and not _is_date_line(words)
        and (rest[:1].islower() or len(text[slice(*following)]) >= 45)
        and not _LIST_MARK.match(rest)
        and not _HOUR.match(rest)
        and not (_ENGAGEMENT.match(words) and _ENGAGEMENT.match(rest))
    )


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())


def _kind(words: str, *, first_text: bool) -> BlockKind:
    if _MARKUP.match(words):
        return BlockKind.MARKUP
    if _PROMO.match(words):
        return BlockKind.PROMO
    if (_CAPTION.match(words) and len(words.split()) < 40) or (_CREDIT.match(words) and len(words.split()) < 40):
        return BlockKind.CAPTION
    if _is_date_line(words) or _DATED_BYLINE.match(words):
        return BlockKind.DATE_LINE
    if _BYLINE.match(words) and len(words.split()) <= 8:
        return BlockKind.BYLINE
    if not _SENTENCE_END.search(words) and len(words.split()) <= HEADLINE_WORDS and not _LIST_MARK.match(words):
        if first_text and not _opens_with_dateline(words):
            return BlockKind.HEADLINE
        if not first_text and len(words.split()) <= 12 and not words.endswith((":", ",", ";")):
            return BlockKind.HEADING
    return BlockKind.BODY


def _is_date_line(words: str) -> bool:
    found = _DATE_LINE.match(words)
    return found is not None and _ends_date_line(found)


def _ends_date_line(found: re.Match[str]) -> bool:
    """Whether nothing but a date line's furniture follows; behind a place not even that, or it is a dateline."""
    return bool(_AFTER_PLACE.match(found["rest"])) if found["place"] else bool(_AFTER_DATE.match(found["rest"]))


def _past_list_mark(text: str, start: int, end: int) -> int:
    found = _LIST_MARK.match(text, start, end)
    return found.end() if found and found.end() < end else start


def _opens_with_dateline(words: str) -> bool:
    found = _DATELINE.match(words)
    return bool(found and _is_dateline(found)) or bool(_AGENCY_ONLY.match(words))


def _is_dateline(found: re.Match[str]) -> bool:
    """A place alone before a dash is one only in capitals: "Leaders met - again" is none."""
    told = any(found[name] for name in ("date", *_AGENCIES))
    return told or (found["place"].partition(",")[0].isupper() and found["mark"] != ":")


def _dateline(text: str, start: int, end: int) -> tuple[Dateline | None, int]:
    """The dateline that a block opens with, and where the block goes on."""
    found = _DATELINE.match(text, start, end)
    if found and _is_dateline(found):
        agency = next((name for name in _AGENCIES if found[name]), None)
        place = _span(text, *found.span("place"))
        date = _span(text, *found.span("date"), SpanRole.DATE_ANCHOR) if found["date"] else None
        if date is None and agency and re.fullmatch(DATE, found[agency], re.I):  # "VIENNA (Nov. 6, 1986) --"
            date, agency = _span(text, *found.span(agency), SpanRole.DATE_ANCHOR), None
        return Dateline(place, date, _span(text, *found.span(agency)) if agency else None), found.end()
    if found := _AGENCY_ONLY.match(text, start, end):
        return Dateline(None, None, _span(text, *found.span("agency"))), found.end()
    return None, start


def _span(text: str, start: int, end: int, role: SpanRole = SpanRole.VALUE) -> Span:
    return Span(start, end, text[start:end], role)
