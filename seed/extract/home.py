"""The state that an article speaks from: where it was filed, else the state that it names first.

Newspapers leave their own country out: "BUENOS AIRES (Telam) - The foreign minister met his colleague of Uruguay".
"""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from db.vocabulary import Basis
from seed.extract.issuer import issued_by, states_called
from seed.extract.names.actor import ActorMention, Actors, Form, is_country, span_of
from seed.extract.names.gazetteer import country_of, former_in, places_in, seats, state_then
from seed.extract.officials.office import is_title_word
from seed.extract.paper import paper_of
from seed.extract.release import released_by, signed_in, written_by
from seed.extract.setting import COMING, ENVOYS, HALLS, LEAVING, NAMED_FIRST, named_first, set_in
from seed.extract.text.document import Document
from seed.records import ActorRef, Found, Span
from seed.reference.table import read_rows
from seed.segment import BlockKind

FILED = 0.45
"""How sure it is where an article was filed that an official without a country is at home there."""
TOLD = 0.35
"""The same of the state whose word a headline tells, or that receives the envoys whom the opening names."""
_CITY = r"([^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*){0,2})"
_SOURCE = re.compile(r"^\s*(?:source|via)\s*:\s*([^\n,;:]{2,40}?)\s*$", re.I | re.M)
"""A line that tells who wrote it: "Source: Oman News Agency"."""
_SIGNED = re.compile(
    r"^[ \t]*(?:[A-Z][A-Z .'’]+ ?[-/|,] ?)?([A-Z]\w+)[ \t]*(?:/[^\n]*)?$"  # "ADEN-SABA", "WAM/Laila Haddad"
    r"|, ([A-Z]\w+) ?--"  # "Jeddah, July 25, 2023, SPA --"
    r"|(?: — | – | -{1,3} )([A-Z]\w+)[ \t]*$",  # "… for the guests. — KUNA"
    re.M,
)
"""Lines that an agency signs, without a place and a day before it."""
_BRACKETED = re.compile(r"(?P<city>[^()\[\]]+?)\s*[(\[](?P<state>[^()\[\]]+)[)\]]")
_BYLINE = re.compile(r"\b(?:by|correspondent|reporter|staff|bureau|desk)\b", re.I)
"""Words of lines that tell who wrote an article, and where."""
MISSIONS = frozenset(["embassy", "commission", "consulate", "ambassador", "commissioner"])
"""What a state has in another: "our high commission in Lima"."""
UNION = "org:EU"
OF_UNION = frozenset(["luxembourg", "strasbourg"])
"""Cities where a union of states sits, though news of it from there is no news of the state that they are in."""
BACK = frozenset([("back", "in"), ("back", "to"), ("home", "to")])
"""Words before where somebody is at home."""
WITH_GUESTS = frozenset(
    "met meets meeting received receives welcomed visiting delegation bilateral guest called calls talks spoke".split()
)
"""Words of articles in which somebody of another state may be told of without it."""
WHEN = 5
"""So many words may tell when somebody leaves a city, before whither."""
REACH = 8
"""So many words on, it is told where an envoy is sent."""
LEAD = 3
"""So many sentences of the text may tell to whom envoys come."""
BEGINS = 4
"""Among so many first words is whom a sentence begins with."""
OPENING = 4
"""So many blocks may stand above an article's text."""
REGION = 3
"""The name of a region behind its seat of government has no more words."""
_OPENS = re.compile(_CITY + r"\s*[/(|,–—-]")
_PARTS = re.compile(r"[^\W\d][^,|:/–—\d]*[^\W\d]")
"""The parts of a line between its marks and figures."""
_WRITTEN_IN = re.compile(rf"(?:\bin |[–—|/,-]\s*){_CITY}\s*$")


def home_of(document: Document, actors: Actors, served: Mapping[ActorRef, int]) -> Found[ActorRef] | None:
    """The state whose agency wrote it, or where it was filed, if named or a seat of government, or the first named.

    Args:
        document: the article.
        actors: the states and organizations that it names.
        served: how many officials their titles tell to serve each.
    """
    states = [one for one in actors.mentions if is_country(one.state)]
    named = {one.state for one in states}
    agency, place = _agency(document, named), _filed(document, actors, named)
    there = place is not None and place.value in named and agency is not None and agency.value not in named
    titled = there and place is not None and _has_titled(document, actors, place.value)
    there = there and (not titled or _has_no_guests(document, named))
    filed = (
        place
        if there
        else agency or issued_by(document, actors) or place or paper_of(document) or _left(document, actors)
    )
    return (
        filed
        or _own_mission(document, states)
        or _speaking(document, states)
        or _received_envoys(document, states)
        or written_by(document, states, served)
        or signed_in(document)
        or released_by(document, actors)
        or set_in(document, actors, served)
        or named_first(document, actors)
        or _sitting(document)
    )


def _has_titled(document: Document, actors: Actors, state: ActorRef) -> bool:
    """Whether the first sentence tells of an official with his state, which an agency of it would leave out."""
    lead = next((one for one in document.sentences if one.is_body), None)
    told = (one.last for one in actors.of(lead) if one.state == state and one.form is not Form.METONYM) if lead else ()
    words = [token.text for token in lead.tokens] if lead else []
    places = [at + (words[at : at + 1] in (["'s"], ["’s"])) for at in told]
    return any(is_title_word(words[at]) and words[at][:1].isupper() for at in places if at < len(words))


def _has_no_guests(document: Document, named: set[ActorRef]) -> bool:
    """Whether an article tells of nobody but those of one state: a foreign agency has none of its own to leave out."""
    words = {word for one in document.sentences for word in one.words}
    return len(named) == 1 and words.isdisjoint(COMING | ENVOYS | WITH_GUESTS)


def filed_in(document: Document, actors: Actors) -> Found[ActorRef] | None:
    """The state of the place where an article was filed, whoever wrote it."""
    return _filed(document, actors, {one.state for one in actors.mentions if is_country(one.state)})


def told_by(document: Document, actors: Actors) -> Found[ActorRef] | None:
    """The state whose news agency wrote an article, wherever it was filed."""
    return _agency(document, {one.state for one in actors.mentions if is_country(one.state)})


def _agency(document: Document, named: set[ActorRef]) -> Found[ActorRef] | None:
    """The state whose news agency wrote it, which leaves out whose its own officials are wherever they are.

    Tanjug was Yugoslavia's in 1984.
    """
    day = document.anchor.day if document.anchor else None
    dateline = document.layout.dateline
    told = [dateline.agency] if dateline and dateline.agency else []
    told += [dateline.place] if dateline and dateline.place else []  # "NNA - The president …"
    for line in (*_SOURCE.finditer(document.article.text), *_SIGNED.finditer(document.article.text)):
        told += [document.span(*line.span(group)) for group in range(1, line.re.groups + 1) if line[group]]
    for span in told:
        country = _agencies().get(span.text.strip(" ./-").casefold())
        if country is not None:
            return Found(state_then(country, day, named), (span,), Basis.DERIVED, FILED)
    return None


def _left(document: Document, actors: Actors) -> Found[ActorRef] | None:
    """The state whose seat one of its own leaves for elsewhere: "The President left Nairobi this morning for Lima"."""
    body = [one for one in document.sentences if one.is_body]
    spots = ((index, one, found) for index, one in enumerate(body) for found in places_in(one))
    for index, sentence, (first, last, city) in spots:
        words = sentence.words
        before = words[first - 2 : first] if first > 1 else []
        back = tuple(before) in BACK and first > BEGINS - 2 and words[first - 3] in COMING | {"was", "is"}
        if back and city.name.lower() in seats() - {"brussels"}:  # "Mr Okello, who landed back in Nairobi"
            return Found(city.country, (document.span_of(sentence.tokens[first:last]),), Basis.DERIVED, FILED)
        goes = (
            index == 0
            and before[-1:] != []
            and (before[-1] in LEAVING or (before[-1] == "from" and before[0] in LEAVING))
        )
        behind = words[last : last + WHEN]
        away = behind.index("for") + last + 1 if "for" in behind[:-1] else 0
        whither = sentence.tokens[away].text[:1].isupper() or words[away] in ("a", "an") if away else False
        told = any(one.first < first for one in actors.of(sentence))  # "The Chadian president left Nairobi for Lima"
        if goes and whither and not told and city.name.lower() in seats():
            return Found(city.country, (document.span_of(sentence.tokens[first:last]),), Basis.DERIVED, FILED)
    return None


def _own_mission(document: Document, states: list[ActorMention]) -> Found[ActorRef] | None:
    """The state first named that is not the one where "our embassy in Lima" is, in words that are nobody's quoted."""
    for sentence in (one for one in document.sentences if one.is_body):
        words = sentence.words
        for first, _, city in places_in(sentence):
            mission = words[max(first - 4, 0) : first]
            own = "our" in mission and mission[-1] in ("in", "to") and not MISSIONS.isdisjoint(mission)
            if own and not sentence.of_others(sentence.tokens[first]):
                named = [one for one in states if document.sentences[one.sentence].is_body]
                others = [one for one in named if one.state != city.country]
                if others:
                    return Found(others[0].state, (span_of(document, others[0]),), Basis.DERIVED, FILED)
    return None


def _speaking(document: Document, states: list[ActorMention]) -> Found[ActorRef] | None:
    """The state whose word a headline says that it gives: "Sanctions change nothing, says Harare"."""
    for sentence in (one for one in document.sentences if not one.is_body):
        words = sentence.words
        told = [(one.first, one.last, one.state) for one in states if one.sentence == sentence.index]
        told += [
            (first, last, city.country) for first, last, city in places_in(sentence) if city.name.lower() in seats()
        ]
        for first, last, state in told:
            if last == len(words) and words[first - 1] in ("says", "say"):
                return Found(state, (document.span_of(sentence.tokens[first:last]),), Basis.DERIVED, TOLD)
    return None


def _received_envoys(document: Document, states: list[ActorMention]) -> Found[ActorRef] | None:
    """The state to which the envoys are sent whom the opening names: "the ambassador of Norway to Chad met"."""
    lead = [one.index for one in document.sentences if one.is_body][:LEAD]
    for one in (one for one in states if one.sentence <= max(lead, default=0) and one.form is not Form.DEMONYM):
        words = document.sentences[one.sentence].words[: one.first]
        while words and words[-1] == "the":
            words.pop()
        sent = words[-1:] in (["to"], ["in"]) and any(word in ENVOYS for word in words[-REACH:])
        others = {other.state for other in states if other.sentence == one.sentence and other.first < one.first}
        if sent and (words[-2:-1] == ["accredited"] or (words[-2:-1] and words[-2] in ENVOYS) or others - {one.state}):
            return Found(one.state, (span_of(document, one),), Basis.DERIVED, TOLD)
    return None


def _filed(document: Document, actors: Actors, named: set[ActorRef]) -> Found[ActorRef] | None:
    place = _place(document)
    if place is None:
        return None
    lead = next((one.index for one in document.sentences if one.is_body), 0)
    told = next((one for one in actors.mentions if one.sentence == lead), None)
    of_body = told is not None and told.first < BEGINS and not is_country(told.state)  # "BAKU - The African Union has"
    named = named | former_in(place.text)
    city, of_state = _parts_of(place.text)
    if city.strip().lower() in OF_UNION and any(one.state == UNION for one in actors.mentions if one.sentence <= lead):
        return None  # "Luxembourg, 12 October 2005": where the Union's ministers sit
    today = country_of(city) or of_state or country_of(place.text)
    today = today or states_called().get(city.strip().casefold())  # "KUWAIT: The"
    then = state_then(today, document.anchor.day if document.anchor else None, named) if today else None
    state = then if then in named or today not in named else today
    at_home = of_state is not None or _writes_at_home(document, city.strip().lower())
    if state is None or (state not in named and (of_body or not at_home)):
        return None
    return Found(state, (place,), Basis.DERIVED, FILED)


def _writes_at_home(document: Document, city: str) -> bool:
    """Whether an article from a city may leave the state out: "Jeddah, 29 March 2000"; agencies write from anywhere."""
    dateline = document.layout.dateline
    return city in seats() or (city not in HALLS and (dateline is None or dateline.agency is None))


def _parts_of(place: str) -> tuple[str, ActorRef | None]:
    """The city of a place, and the state that stands in brackets behind it: "SAN JOSE (COSTA RICA)"."""
    found = _BRACKETED.fullmatch(place)
    city = _without_agency((found["city"] if found else place).partition(",")[0])
    return city, states_called().get(found["state"].casefold()) if found else None


def _without_agency(place: str) -> str:
    """A place without the letters of an agency before it or its name behind: "KPL Vientiane", "ASTANA. KAZINFORM"."""
    seat, stop, _ = place.partition(".")
    if stop and seat.lower() in seats():
        return seat
    letters, _, city = place.partition(" ")
    return city if letters.isupper() and city.istitle() else place


def _sitting(document: Document) -> Found[ActorRef] | None:
    """The state in whose seat those sit of whom a text tells that names no state: "met at the Palace of Niamey"."""
    told: dict[ActorRef, Span] = {}
    for sentence in (one for one in document.sentences if one.is_body):
        words = sentence.words
        for first, last, city in places_in(sentence):
            if city.name.lower() not in seats() - HALLS or not COMING.isdisjoint(words):
                return None
            if words[first - 1] in ("in", "of", "at") if first else False:
                told.setdefault(city.country, document.span_of(sentence.tokens[first:last]))
    return next((Found(state, (span,), Basis.DERIVED, FILED) for state, span in told.items() if len(told) == 1), None)


def _place(document: Document) -> Span | None:
    layout = document.layout
    told = layout.dateline.place if layout.dateline else layout.filed_at
    return told or _opening_place(document) or _above_text(document)


def _above_text(document: Document) -> Span | None:
    """The seat of a government in the lines of date and author: "Ulaanbaatar /Agency/ 12 March", "By A. B. in Suva".

    A paper's own city may be another: "IZMIR - Economy Desk".
    """
    for place, block in enumerate(document.layout.blocks):
        line = document.span(block.start, block.end)
        heading = block.kind is BlockKind.HEADING and place < OPENING and _BYLINE.search(line.text)
        if block.kind is BlockKind.HEADING and 0 < place < OPENING and (seat := _seat_alone(document, place)):
            return seat
        if block.kind not in (BlockKind.DATE_LINE, BlockKind.BYLINE) and not heading:
            continue
        opening = _OPENS.match(line.text)
        for found in (opening, _WRITTEN_IN.search(line.text)):
            desk = heading and found is opening  # "IZMIR - Economy Desk"; who is "in Izmir" may be a correspondent
            dated = block.kind is BlockKind.DATE_LINE and found is opening  # "Brisbane, 28 October 2014, 6:12pm AEST"
            if found and (found[1].lower() in seats() or ((desk or dated) and country_of(found[1]))):
                return document.span(block.start + found.start(1), block.start + found.end(1))
        for part in _PARTS.finditer(line.text):  # "Staff Correspondent, Dhaka, 26 June", "ACCRA | 7 October"
            if part[0].strip().lower() in seats() and block.kind is not BlockKind.HEADING:
                return document.span(block.start + part.start(), block.start + part.end())
    return None


def _seat_alone(document: Document, place: int) -> Span | None:
    """The seat of a government on a line below a release's day, "Ottawa, Ontario", or in capitals above the text."""
    before, block, *following = document.layout.blocks[place - 1 : place + 2]
    seat, _, region = document.span(block.start, block.end).text.partition(",")
    alone = not region or (region.strip().istitle() and len(region.split()) <= REGION)
    shouted = seat.isupper() and all(one.kind is BlockKind.BODY for one in following)  # "ANKARA" right above the text
    below = before.kind is BlockKind.DATE_LINE or (before.kind is BlockKind.HEADLINE and shouted)
    dated = before.kind is BlockKind.DATE_LINE and seat.istitle() and not region and country_of(seat.strip())
    if not below or not (dated or seat.strip().lower() in seats()) or not alone:
        return None
    return document.span(block.start, block.start + len(seat))


def _opening_place(document: Document) -> Span | None:
    """The place in capitals that a body opens with before a colon, or a seat before a full stop: "ISLAMABAD: …"."""
    opening = next((one for one in document.sentences if one.is_body), None)
    words = [token.text for token in opening.tokens[:4]] if opening else []
    end = words.index(":") if ":" in words else 0
    if opening is not None and words[-1:] == ["."] and " ".join(words[:-1]).lower() in seats():
        end = len(words) - 1
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
