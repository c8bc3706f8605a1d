"""The state whose newspaper an article is from, by the paper's name: "The Helsinki Evening Post", "Times of Malta".

Papers leave their own state out: "Foreign Minister Okello flew to Vilnius yesterday".
"""

import re
from collections.abc import Iterator
from functools import cache

from db.vocabulary import Basis
from seed.extract.names.gazetteer import country_of, state_then
from seed.extract.text.document import Document
from seed.records import ActorRef, Found, Span
from seed.reference import countries
from seed.reference.table import read_rows
from seed.segment import BlockKind

PUBLISHED = 0.4
"""How sure it is of which state a paper is that is called after a place of it."""
OPENING = 4
"""So many lines may stand above an article's text, and below it."""
LONGEST = 80
"""A line that names a paper has no more letters."""
_KINDS = (
    r"(?:Times|Post|Herald|Observer|Star|Gazette|Tribune|Courier|Standard|Guardian|Mail|Chronicle|Monitor|Telegraph"
    r"|Journal|Express|Sun|Mirror|Globe|Echo|Dispatch|Examiner|Bulletin|Nation|Argus|Broadcasting|Radio|Daily|News)"
)
_RHYTHMS = r"(?:Sunday |Daily |Weekly |Evening |Morning |National |Independent |English )?"
_WORD = r"[A-Z][\w'’-]+"
_CALLED_BEFORE = re.compile(rf"\b(?:The )?({_WORD}(?: {_WORD}){{0,2}}) {_RHYTHMS}{_KINDS}\b")
"""As in "The Riga Observer", "Turkish Daily Courier"."""
_PARTS = re.compile(r"[^|,–—/()\[\]]*[^|,–—/()\[\]\s]")
"""The parts of a line between its marks, of which one may be a paper's whole name: "Der Spiegel | 4 March 2012"."""
ANYWHERE = frozenset("TV IO ME CO AI CC FM TO LY WS AC SH ST GG IM".split())
"""Codes of states that addresses anywhere end in."""
TAIL = 120
"""So many letters from its end, an article tells how to reach who wrote it."""
_ADDRESS = re.compile(r"(?:[\w.-]+@|\bwww\.|https?://)[\w-]+(?:\.[\w-]+)*\.([a-z]{2})\b(?![.\w])")
"""As in "desk@lakeside.co.zm", "www.daily.lk"."""
_CALLED_BEHIND = re.compile(rf"\b{_KINDS} of ({_WORD}(?: {_WORD}){{0,2}})\b")
"""As in "Times of Malta"."""


def paper_of(document: Document) -> Found[ActorRef] | None:
    """The state after which, or after a city of which, a line above or below the text calls the paper."""
    day = document.anchor.day if document.anchor else None
    for line in _lines(document):
        for part in _PARTS.finditer(line.text):
            state = _papers().get(part[0].strip().removeprefix("The ").casefold())
            if state is not None:
                span = document.span(line.start + part.start(), line.start + part.end())
                return Found(state_then(state, day), (span,), Basis.DERIVED, PUBLISHED)
        for found in (*_CALLED_BEFORE.finditer(line.text), *_CALLED_BEHIND.finditer(line.text)):
            state = _called(found[1])
            if state is not None:
                span = document.span(line.start + found.start(), line.start + found.end())
                return Found(state_then(state, day), (span,), Basis.DERIVED, PUBLISHED)
    return _addressed(document)


def _addressed(document: Document) -> Found[ActorRef] | None:
    """The state in whose part of the internet an article's own address is: "desk@lakeside.co.zm", "www.daily.lk"."""
    text = document.article.text
    parts = [(line.start, line.text) for line in _lines(document)] + [(max(len(text) - TAIL, 0), text[-TAIL:])]
    for start, told in parts:
        for found in _ADDRESS.finditer(told):
            ending = found[1].upper()
            if ending not in ANYWHERE and (state := {"UK": "GB"}.get(ending, ending)) in _codes():
                span = document.span(start + found.start(), start + found.end())
                return Found(state, (span,), Basis.DERIVED, PUBLISHED)
    return None


def _lines(document: Document) -> Iterator[Span]:
    """The short lines about an article that are none of its text or headline, and who wrote it in its line of date."""
    blocks = document.layout.blocks
    for place, block in enumerate(blocks):
        about = block.kind not in (BlockKind.BODY, BlockKind.HEADLINE)
        outer = place < OPENING or place >= len(blocks) - OPENING
        if about and outer and block.end - block.start <= LONGEST:
            yield document.span(block.start, block.end)
    if document.layout.dateline and document.layout.dateline.agency:
        yield document.layout.dateline.agency


def _called(words: str) -> ActorRef | None:
    """The state that a paper's name begins with, or that of the city."""
    parts = words.split()
    for end in range(len(parts), 0, -1):
        name = " ".join(parts[:end])
        state = _states().get(name.casefold()) or country_of(name)
        if state is not None:
            return state
    return None


@cache
def _codes() -> frozenset[ActorRef]:
    return frozenset(one.code for one in countries() if not one.exists_to)


@cache
def _papers() -> dict[str, ActorRef]:
    """The states of newspapers, broadcasters and agencies whose names do not tell it, by these in small letters."""
    rows = (row for table in ("papers.csv", "agencies.csv") for row in read_rows(table, ("name", "country")))
    return {row.text("name").removeprefix("The ").casefold(): row.text("country") for row in rows}


@cache
def _states() -> dict[str, ActorRef]:
    """Today's states by their names and what their people are called, in small letters; none that two share."""
    told: dict[str, set[ActorRef]] = {}
    for state in (one for one in countries() if not one.exists_to):
        for name in (*state.names, *state.demonyms):
            told.setdefault(name.casefold(), set()).add(state.code)
    return {name: states.pop() for name, states in told.items() if len(states) == 1}
