"""The state that an article speaks from: where it was filed, else the state that it names first.

Newspapers leave their own country out: "BUENOS AIRES (Telam) - The foreign minister met his colleague of Uruguay".
"""

import re
from collections import Counter
from functools import cache

from db.vocabulary import Basis
from seed.extract.names.actor import ActorMention, Actors, is_country, span_of
from seed.extract.names.gazetteer import country_of, state_then
from seed.extract.text.document import Document
from seed.records import ActorRef, Found, Span
from seed.reference import countries
from seed.reference.table import read_rows
from seed.segment import BlockKind

FILED = 0.4
"""How sure it is where an article was filed that an official without a country is at home there."""
NAMED_FIRST = 0.3
"""The same of the state that is named first."""
_CITY = r"([^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*){0,2})"
_SOURCE = re.compile(r"^\s*(?:source|via)\s*:\s*([^\n,;:]{2,40}?)\s*$", re.I | re.M)
"""A line that tells who wrote it: "Source: Oman News Agency"."""
_OPENS = re.compile(_CITY + r"\s*[/(|,–—-]")
_WRITTEN_IN = re.compile(rf"(?:\bin |[–—|/-]\s*){_CITY}\s*$")


def home_of(document: Document, actors: Actors) -> Found[ActorRef] | None:
    """The state whose agency wrote it, or where it was filed, if named or a seat of government, or the first named."""
    states = [one for one in actors.mentions if is_country(one.state)]
    return _agency(document) or _filed(document, {one.state for one in states}) or _named_first(document, states)


def _agency(document: Document) -> Found[ActorRef] | None:
    """The state whose news agency wrote it, which leaves out whose its own officials are wherever they are."""
    dateline = document.layout.dateline
    told = [dateline.agency] if dateline and dateline.agency else []
    told += [document.span(found.start(1), found.end(1)) for found in _SOURCE.finditer(document.article.text)]
    for span in told:
        country = _agencies().get(span.text.strip(" ./-").casefold())
        if country is not None:
            return Found(country, (span,), Basis.DERIVED, FILED)
    return None


def _filed(document: Document, named: set[ActorRef]) -> Found[ActorRef] | None:
    place = _place(document)
    if place is None:
        return None
    city, _, _ = place.text.partition(",")
    today = country_of(city) or country_of(place.text)
    then = state_then(today, document.anchor.day if document.anchor else None, named) if today else None
    state = then if then in named or today not in named else today
    if state is None or (state not in named and city.strip().lower() not in seats()):
        return None
    return Found(state, (place,), Basis.DERIVED, FILED)


def _named_first(document: Document, states: list[ActorMention]) -> Found[ActorRef] | None:
    body = [one for one in states if document.sentences[one.sentence].is_body]
    return Found(body[0].state, (span_of(document, body[0]),), Basis.DERIVED, NAMED_FIRST) if body else None


def _place(document: Document) -> Span | None:
    layout = document.layout
    told = layout.dateline.place if layout.dateline else layout.filed_at
    return told or _opening_place(document) or _above_text(document)


def _above_text(document: Document) -> Span | None:
    """The seat of a government in the lines of date and author: "Ulaanbaatar /Agency/ 12 March", "By A. B. in Suva"."""
    for block in document.layout.blocks:
        if block.kind not in (BlockKind.DATE_LINE, BlockKind.BYLINE):
            continue
        line = document.span(block.start, block.end)
        for found in (_OPENS.match(line.text), _WRITTEN_IN.search(line.text)):
            if found and found[1].lower() in seats():
                return document.span(block.start + found.start(1), block.start + found.end(1))
    return None


def _opening_place(document: Document) -> Span | None:
    """The place in capitals that a body opens with before a colon: "ISLAMABAD: …"."""
    opening = next((one for one in document.sentences if one.is_body), None)
    words = [token.text for token in opening.tokens[:4]] if opening else []
    end = words.index(":") if ":" in words else 0
    if opening is None or not end or not all(word.isupper() for word in words[:end]):
        return None
    return document.span_of(opening.tokens[:end])


@cache
def _agencies() -> dict[str, ActorRef]:
    """The countries of national news agencies, by their names in small letters."""
    rows = read_rows("agencies.csv", ("name", "country"))
    return {row.text("name").casefold(): row.text("country") for row in rows}


def speaking_state(document: Document, actors: Actors, home: Found[ActorRef] | None) -> Found[ActorRef] | None:
    """The state whose own cabinet speaks of itself as "Cabinet": that at home, else the one that is named most."""
    if home is None or home.confidence > NAMED_FIRST:
        return home
    body = [one for one in actors.mentions if is_country(one.state) and document.sentences[one.sentence].is_body]
    times = Counter(one.state for one in body)
    most = max(body, key=lambda one: times[one.state])
    return Found(most.state, (span_of(document, most),), Basis.DERIVED, NAMED_FIRST)


@cache
def seats() -> frozenset[str]:
    """The cities where governments sit, in small letters."""
    return frozenset(seat.lower() for country in countries() for seat in country.seats)
