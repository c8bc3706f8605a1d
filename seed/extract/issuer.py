"""Whose government a release is of, by who issued it: "Office of the Spokesperson", "Prime Minister's Office, Oman".

Releases name neither a place nor their own state: "The Secretary spoke today with the Norwegian Foreign Minister".
"""

import re
from collections.abc import Iterator
from functools import cache

from db.vocabulary import Basis
from seed.extract.names.gazetteer import state_then
from seed.extract.text.document import Document
from seed.extract.text.token import APOSTROPHES
from seed.records import ActorRef, Found, Span
from seed.reference import countries
from seed.reference.table import read_rows
from seed.segment import Block, BlockKind

ISSUED = 0.4
"""How sure it is of whose government an article is that tells who issued it."""
OPENING = 5
"""So many blocks may stand above a release's text, and below it."""
LONGEST = 90
"""A line that tells who issued a release has no more letters."""
ABOVE = frozenset([BlockKind.HEADLINE, BlockKind.HEADING, BlockKind.DATE_LINE, BlockKind.BYLINE])
"""The kinds of the blocks above an article's text."""
_RELEASE = re.compile(
    r"\b(?:readout|(?:media|press|news) (?:release|statement|note|conference|briefing)|remarks|statement by)\b", re.I
)
"""What releases call themselves above their text."""
_COMMUNICATED = re.compile(r"^\(communicated by\b|^the (?:below|following)(?: statement)? is attributable to\b", re.I)
_MINISTRY = re.compile(
    r"^(?:the )?(?:ministry (?:of|for) (?:foreign|external) affairs[\w ]*|prime minister['’]s office)$",
    re.I,
)
"""A line that tells which ministry signs, without its state."""
_OF_STATE = re.compile(
    r"^(?:the )?(?:ministry (?:of|for) (?:foreign|external) affairs[\w ]*?|prime minister['’]s office)"
    r"(?:,| of(?: the)?) (.+)$",
    re.I,
)
"""The same with its state."""
_WHOLE = r"(?:^|^from: |^source: | [-–—|] ?){}(?: ?[-–—|,/]|\s*$)"
"""A line, or a part of one, that is an issuer's name: "From: Foreign Office", "May 9 - Global Affairs Canada"."""


def issued_by(document: Document) -> Found[ActorRef] | None:
    """The state whose government says, above its text, below it, or in a release's own words, that it issued it."""
    for span in _lines(document):
        line = _plain(span.text)
        for phrase, country, where in _issuers():
            if where == "LINE" and phrase in line and re.search(_WHOLE.format(re.escape(phrase)), line):
                return Found(country, (span,), Basis.DERIVED, ISSUED)
    return _signed(document) or _in_own_words(document)


def _lines(document: Document) -> Iterator[Span]:
    """The short lines above an article's text and below it."""
    blocks = document.layout.blocks
    for place, block in enumerate(blocks):
        above = place < OPENING and block.kind in ABOVE - {BlockKind.HEADLINE}
        below = place >= len(blocks) - OPENING and block.kind in (BlockKind.PROMO, BlockKind.HEADING)
        if (above or below) and block.end - block.start <= LONGEST:
            yield document.span(block.start, block.end)


def _signed(document: Document) -> Found[ActorRef] | None:
    """The state below a ministry that signs: "MINISTRY OF FOREIGN AFFAIRS", "SINGAPORE"."""
    lines = list(_lines(document))
    day = document.anchor.day if document.anchor else None
    for place, line in enumerate(lines):
        own = _OF_STATE.match(line.text.strip())
        follows = _MINISTRY.match(line.text.strip()) and place + 1 < len(lines)
        told = own[1] if own else lines[place + 1].text if follows else ""
        state = _states().get(_plain(told.split(",")[-1].strip(" .")))
        if state is not None:
            return Found(state_then(state, day), (line,), Basis.DERIVED, ISSUED)
    return None


def _in_own_words(document: Document) -> Found[ActorRef] | None:
    """The state in whose government's house a release tells that somebody was: "in the Oval Office"."""
    blocks = document.layout.blocks
    above = (block for block in blocks[:OPENING] if block.kind in ABOVE)
    released = any(_RELEASE.search(_text(document, block)) for block in above)
    for block in (one for one in blocks if one.kind is BlockKind.BODY):
        text = _text(document, block).translate(APOSTROPHES)
        if not (released or _COMMUNICATED.match(text)):
            continue
        for phrase, country, where in _issuers():
            found = re.search(re.escape(phrase), text, re.I) if where == "TEXT" else None
            if found:
                span = document.span(block.start + found.start(), block.start + found.end())
                return Found(country, (span,), Basis.DERIVED, ISSUED)
    return None


def _text(document: Document, block: Block) -> str:
    return document.article.text[block.start : block.end]


def _plain(text: str) -> str:
    return text.translate(APOSTROPHES).casefold()


@cache
def _issuers() -> tuple[tuple[str, ActorRef, str], ...]:
    rows = read_rows("issuers.csv", ("phrase", "country", "where"))
    return tuple((_plain(row.text("phrase")), row.text("country"), row.text("where")) for row in rows)


@cache
def _states() -> dict[str, ActorRef]:
    """Today's states by their names and seats, in small letters."""
    today = [one for one in countries() if not one.exists_to]
    return {_plain(name): one.code for one in today for name in (*one.seats, *one.names)}
