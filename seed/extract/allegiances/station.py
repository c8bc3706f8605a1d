"""Whom those serve whom a traveller meets at a station of his: "In Lima, he will call on President Ruiz"."""

from collections.abc import Iterator

from seed.extract.allegiances.company import AWAY, may_serve
from seed.extract.names.actor import Actors, Form, is_country, span_of
from seed.extract.names.gazetteer import places_in, seats, state_then
from seed.extract.officials.office import OF_STATES, is_title_word
from seed.extract.officials.official import Cast, Person, PersonMention
from seed.extract.officials.words import HONORIFICS
from seed.extract.sentences.side import derived
from seed.extract.setting import HALLS
from seed.extract.text.document import Document, Sentence
from seed.records import ActorRef, Found, Span

TRAVELLERS = frozenset(["he", "she", "they", "i", "we"])
GROUPS = frozenset("delegation delegates team mission guest guests visitor visitors parliamentarians members".split())
"""What travellers are called who are several, or in no office."""
RECEIVED = frozenset(
    (
        "met meet meets meeting talks talked talking spoke speak speaking hosted host received receive welcomed "
        "greeted guest guests "
        "dinner lunch luncheon breakfast audience closeted closet conferred confer exchange encounter call see "
        "saw conversation discussions consultations bilateral"
    ).split()
)
"""Words between a traveller and whom he meets."""
SAYING = frozenset("said says say told announced added that whether if who whose".split())
"""Words behind which it is told of somebody else, or elsewhere."""
MINISTRIES = frozenset(["ministry", "government", "presidency", "cabinet", "parliament", "senate"])
"""What a state has in its own capital alone."""
WHEN = 6
"""So many words may stand between a place that opens a sentence and the traveller: "In Lima the next day"."""
DURING = frozenset(["during", "on", "throughout", "while"])
STAY = frozenset(["visit", "trip", "stay", "tour", "there", "mission"])
"""Words that open a sentence of what is done on a journey told before: "During her visit, she", "While there, he"."""
THITHER = frozenset("visit visits visited visiting to of in for".split())
"""Words before the state that a journey leads to."""
GOING = frozenset(
    (
        "visit visits visited visiting travel travels travelled traveled travelling traveling trip tour arrive arrives "
        "arrived leaves left departs departed flew flies fly leave depart"
    ).split()
)
"""Words of a sentence that tells of a journey."""
OPENING = 6
"""Among so many words that open a sentence it is told that somebody is on a journey."""
BEFORE = 4
"""So many sentences before, it may be told whither it leads."""
REACH = 22
"""So many words may stand between a place and whom somebody meets there."""


def met_there(document: Document, actors: Actors, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """The state of a place that opens a sentence, of whom a traveller meets there first; else a seat's."""
    if person.roles & AWAY:
        return None
    for mention in (one for one in cast.mentions if one.person == person.ref and one.sentence == person.sentence):
        sentence = document.sentences[mention.sentence]
        words = sentence.words
        for last, state, span in (*_places(document, actors, sentence), *_visited(document, actors, sentence)):
            if words[last : last + 1] == ["and"]:
                continue  # "In Peru and Chile he"
            since = _traveller_end(cast, sentence, words, last)
            between = words[since : mention.first]
            told = since and not RECEIVED.isdisjoint(between) and SAYING.isdisjoint(between)
            others = any(since <= one.first < mention.first for one in cast.of(sentence))
            others |= any(since <= one.first < mention.first and one.state != state for one in actors.of(sentence))
            near = mention.first - last <= REACH
            if told and near and not others and may_serve(cast, person, state):
                return derived(state, span)
    return _of_seat(document, actors, cast, person)


def _of_seat(document: Document, actors: Actors, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """The state in whose seat of government somebody is said to be, or his ministry: "Lima's Minister Ana Ruiz"."""
    named = frozenset(one.state for one in actors.mentions)
    day = document.anchor.day if document.anchor else None
    for mention in (one for one in cast.mentions if one.person == person.ref and one.sentence == person.sentence):
        sentence = document.sentences[mention.sentence]
        for begin, last, city in places_in(sentence):
            owns = [token.text for token in sentence.tokens[last : last + 1]] in (["'s"], ["’s"])
            state = state_then(city.country, day, named)
            seat = city.name.lower() in seats() and city.name.lower() not in HALLS
            within = mention.first < begin < mention.last and sentence.tokens[begin - 1].text == "in"
            ministry = within and sentence.tokens[begin - 2].lower in MINISTRIES  # "for the ministry in Lima, …"
            owned = owns and mention.first == last + 1 and person.roles & OF_STATES
            told = person.roles & OF_STATES and _tells_of_its_own(actors, sentence, mention, begin, state)
            if seat and (ministry or owned or told) and may_serve(cast, person, state):
                return derived(state, document.span_of(sentence.tokens[begin:last]))
    return None


def _tells_of_its_own(actors: Actors, sentence: Sentence, mention: PersonMention, place: int, state: ActorRef) -> bool:
    """Whether somebody says in a seat what its state does: "the Chadian government waits, Minister Idi said in"."""
    between = sentence.words[mention.last : place]
    first = next(iter(sorted(actors.of(sentence), key=lambda one: one.first)), None)
    said = between[-1:] == ["in"] and len(between) == 2 and between[0] in SAID
    return said and first is not None and first.state == state and first.last <= mention.first


SAID = frozenset("said told added announced declared warned".split())


def _places(document: Document, actors: Actors, sentence: Sentence) -> Iterator[tuple[int, ActorRef, Span]]:
    """The place that opens a sentence, "In Lima", "In Peru", "In the Peruvian capital": where it ends, its state."""
    words = sentence.words
    opening = words.index("in") if "in" in words[:2] else None  # behind a quotation mark or not
    if opening is None:
        return
    named = frozenset(one.state for one in actors.mentions)
    day = document.anchor.day if document.anchor else None
    first = opening + 1
    for one in actors.of(sentence):
        capital = words[one.last : one.last + 1] == ["capital"]
        place = one.form is Form.NAME or (one.form is Form.DEMONYM and capital)
        if is_country(one.state) and place and one.first == first + (words[first] == "the"):
            yield one.last + capital, one.state, span_of(document, one)
    for begin, last, city in places_in(sentence):
        seat = city.name.lower() in seats() and city.name.lower() not in HALLS
        state = state_then(city.country, day, named)
        if begin == first and (seat or state in named):
            yield last, state, document.span_of(sentence.tokens[begin:last])


def _visited(document: Document, actors: Actors, sentence: Sentence) -> Iterator[tuple[int, ActorRef, Span]]:
    """The one state that a journey leads to told of before: "… to Peru. During her visit, the minister will"."""
    words = sentence.words
    stay = next((at for at in range(1, min(OPENING, len(words))) if words[at] in STAY), 0)
    if DURING.isdisjoint(words[:2]) or not stay:  # "3. During her visit"
        return
    for before in reversed(document.sentences[max(sentence.index - BEFORE, 0) : sentence.index]):
        if before.has(GOING):
            told = {
                one.state: one
                for one in actors.of(before)
                if is_country(one.state) and one.form is Form.NAME and _leads_to(before.words, one.first)
            }
            joined = any(before.words[one.last : one.last + 1] in (["and"], [","]) for one in told.values())
            several = joined and len({one.state for one in actors.of(before) if one.form is Form.NAME}) > 1
            if len(told) == 1 and not several:  # "for Peru and Chile"
                ((state, one),) = told.items()
                yield stay + 1, state, span_of(document, one)
            if told:
                return


def _leads_to(words: list[str], place: int) -> bool:
    """Whether a journey leads to what stands at a place: "will visit | Peru", "a tour of the Republic of | Peru"."""
    before = [word for word in words[max(place - 4, 0) : place] if word not in ("the", "republic", "kingdom")]
    return before[-1:] != [] and before[-1] in THITHER and not GOING.isdisjoint(words[max(place - WHEN, 0) : place])


def _traveller_end(cast: Cast, sentence: Sentence, words: list[str], last: int) -> int:
    """Where the subject ends that opens a sentence behind its place, if that is somebody told of before; else 0."""
    for at in range(last, min(last + WHEN, len(words))):
        known = next((one for one in cast.of(sentence) if one.first == at), None)
        if known is not None:
            return known.last if cast.persons[known.person].sentence < sentence.index else 0
        if words[at] in TRAVELLERS:
            return at + 1
        if words[at] == "the" and at + 1 < len(words):
            titled = is_title_word(words[at + 1]) and not sentence.tokens[at + 2].text[:1].isupper()
            if titled or words[at + 1] in GROUPS:
                return at + 2
        if words[at].rstrip(".") in HONORIFICS:
            return at + 2  # "In Lima, Mr Okello", of whom no title tells
    return 0
