"""Whose government a release is of, by who issued it: "Office of the Spokesperson", "Prime Minister's Office, Oman".

Releases name neither a place nor their own state: "The Secretary spoke today with the Norwegian Foreign Minister".
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from db.vocabulary import Basis
from seed.extract.names.actor import Actors, is_country, span_of
from seed.extract.names.gazetteer import state_then
from seed.extract.text.document import Document
from seed.extract.text.token import APOSTROPHES
from seed.records import ActorRef, Found, Span
from seed.reference import countries
from seed.reference.table import read_rows
from seed.segment import Block, BlockKind

ISSUED = 0.45
"""How sure it is of whose government an article is that tells who issued it."""
OPENING = 5
"""So many blocks may stand above a release's text, and below it."""
LONGEST = 90
"""A line that tells who issued a release has no more letters."""
GIVING = frozenset("said says stated issued released attributable statement following readout".split())
"""Words of what stands before all that a government gives out."""
ABOVE = frozenset([BlockKind.HEADLINE, BlockKind.HEADING, BlockKind.DATE_LINE, BlockKind.BYLINE])
"""The kinds of the blocks above an article's text."""
_RELEASE = re.compile(
    r"\b(?:readout|(?:media|press|news) (?:release|statement|note|conference|briefing)|remarks|statement by)\b", re.I
)
"""What releases call themselves above their text."""
_COMMUNICATED = re.compile(r"^\(communicated by\b|^the (?:below|following)(?: statement)? is attributable to\b", re.I)
_BODY = (
    r"(?:(?:the )?(?:ministry (?:of|for) [a-z ,&]+?|department of (?:foreign|external|international) [a-z ,&]+?"
    r"|(?:prime minister|president)['’]s (?:office|press (?:office|service))"
    r"|(?:press )?(?:office|secretariat|administration|press service|cabinet) of the "
    r"(?:(?:vice[- ])?president|prime minister|presidency|head of state)(?: of the republic)?"
    r"|presidency(?: of the republic)?|presidential (?:palace|office|secretariat|press (?:office|service|unit))"
    r"|foreign (?:ministry|office)|state house|cabinet office|government)"
    r"(?: (?:press|news|media) (?:release|statement|note|service|office))?)"
)
"""What signs for a government, in small letters: "ministry of foreign affairs", "office of the president"."""
_UNNAMED = re.compile(rf"^{_BODY}$")
"""A line that tells which body signs, without its state."""
_OF_STATE = re.compile(rf"^\[?(?:(?:source|from): )?{_BODY}(?: ?[,|–—-] ?| of (?:the )?)([^\]]+?)\]?(?: \[[^\]]*\])?$")
"""The same with its state."""
_OF_GOVERNMENT = re.compile(r"^(?:the )?(?:government|kingdom|commonwealth|state) of (?:the )?")
_WHOLE = r"(?:^|^from: |^source: | [-–—|] ?){}(?: ?[-–—|,/]|\s*$)"
"""A line, or a part of one, that is an issuer's name: "From: Foreign Office", "May 9 - Global Affairs Canada"."""


def issued_by(document: Document, actors: Actors) -> Found[ActorRef] | None:
    """The state whose government says, above its text, below it, or in a release's own words, that it issued it."""
    for span in _lines(document):
        line = _plain(span.text)
        for phrase, country, where in _issuers():
            if where == "LINE" and phrase in line and re.search(_WHOLE.format(re.escape(phrase)), line):
                return Found(country, (span,), Basis.DERIVED, ISSUED)
    return _signed(document) or _in_own_words(document) or _told_first(document, actors)


def _lines(document: Document) -> Iterator[Span]:
    """The short lines above an article's text and below it; what stands first of all is mostly a headline."""
    blocks = document.layout.blocks
    for place, block in enumerate(blocks):
        above = place < OPENING and block.kind in ABOVE
        below = place >= len(blocks) - OPENING and block.kind in (BlockKind.PROMO, BlockKind.HEADING)
        span = document.span(block.start, block.end)
        if (above or below) and len(span.text) <= LONGEST and (place or _may_sign(span.text)):
            yield span


def _may_sign(line: str) -> bool:
    """Whether a line is the name of a body that signs for a government, with its state or without."""
    words = _plain(line.strip())
    return bool(_UNNAMED.match(words) or _OF_STATE.match(words))


def _signed(document: Document) -> Found[ActorRef] | None:
    """The state whose ministry, president … signs: "MINISTRY OF FOREIGN AFFAIRS", and on the next line "SINGAPORE"."""
    lines = list(_lines(document))
    day = document.anchor.day if document.anchor else None
    for place, line in enumerate(lines):
        words = _plain(line.text.strip())
        own = _OF_STATE.match(words)
        follows = _UNNAMED.match(words) and place + 1 < len(lines)
        told = own[1] if own else _plain(lines[place + 1].text) if follows else ""
        state = states_called().get(_OF_GOVERNMENT.sub("", told.split(",")[-1].strip(" .")))
        if state is not None:
            return Found(state_then(state, day), (line,), Basis.DERIVED, ISSUED)
    return None


def _told_first(document: Document, actors: Actors) -> Found[ActorRef] | None:
    """The state whose government gives all that follows: "A spokesman for the Chadian Foreign Ministry said:"."""
    opening = list(islice(document.sentences, OPENING))
    whole = (one for one in opening if one.tokens[-1].text == ":" and one.end == one.block.end)
    lead = next((one for one in whole if not GIVING.isdisjoint(one.words)), None)
    if lead is None or any(one.is_body for one in opening[: opening.index(lead)]):
        return None
    told = {one.state: one for one in actors.of(lead) if is_country(one.state)}
    one = next(iter(told.values()), None)
    return Found(one.state, (span_of(document, one),), Basis.DERIVED, ISSUED) if one and len(told) == 1 else None


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
def states_called() -> dict[str, ActorRef]:
    """Today's states by their names, seats and houses of government, in small letters."""
    today = [one for one in countries() if not one.exists_to]
    return {_plain(name): one.code for one in today for name in (*one.seats, *one.names, *one.metonyms)}
