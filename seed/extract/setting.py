"""The state among whose own things a text is set: its cities, its money, its parliament, what is called after it.

Papers leave their own state out, yet not their towns: "The minister told farmers in Gweru that the Bank of Zimbabwe …".
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum, auto
from functools import cache, partial
from math import sqrt

from db.vocabulary import Basis
from seed.extract.names.actor import ActorMention, Actors, Form, is_country, span_of
from seed.extract.names.gazetteer import places_in, seats, state_then
from seed.extract.officials.office import is_title_word
from seed.extract.text.document import Document, Sentence
from seed.extract.text.lexicon import Lexicon
from seed.records import ActorRef, Found, Span
from seed.reference.table import read_rows

SET = 0.4
"""How sure it is of the state whose own things a text tells of."""
NAMED_FIRST = 0.3
"""The same of the state that is named first."""
ENVOYS = frozenset(
    (
        "ambassador ambassadors commissioner commissioners envoy envoys diplomats diplomat d'affaires nuncio embassy "
        "consul consulate"
    ).split()
)
"""Who is sent to a state."""
RANKED = frozenset("'s ’s special deputy chief peace permanent outgoing".split())
"""Words before an envoy: "the Norwegian special envoy"."""
HALLS = frozenset("brussels geneva vienna nairobi strasbourg".split()) | {"new york", "the hague", "addis ababa"}
"""Cities where those of any states meet."""
BODIES = frozenset(
    (
        "association agency bank board corporation authority council institute university federation chamber "
        "police army force forces navy airways airlines railways union congress party"
    ).split()
)
"""What is called after a state at home: "the Jamaica Teachers' Association", "Bank of Ghana"."""
LEAVING = frozenset(["left", "leaves", "departed", "departs"])
COMING = LEAVING | frozenset(
    (
        "arrived arrives arriving visit visits visited visiting trip flew flies travelled traveled travels tour left "
        "landed went goes going returned returns came"
    ).split()
)
"""Words of sentences that tell of somebody on his way."""
WHITHER = frozenset(["to", "for", "from", "via"])
"""Words before a city that somebody comes from or goes to."""
COLLEAGUES = frozenset(["counterpart", "counterparts", "colleague", "colleagues", "opposite"])
"""Words behind what another state is called: "his Cuban counterpart"."""
CLAUSES = frozenset("that while but because as if when whether since although though where".split())
"""Words before the subject of a clause."""
NAMED = 6
"""A name that begins with a state's has no more words."""
NEAR = 4
"""So many words on is a title that a state's name stands before."""
OF_A_STATE = frozenset(["the", "republic"])
"""Words before a state's name."""
LEAD = 3
"""So many sentences of a text tell first whom it is about."""
MOST = 4
"""So often told, a sign tells no more."""
CLEAR = 0.5
"""By so many logits the signs of one state outweigh those of any other where a text is set in it."""


class Sign(StrEnum):
    """What tells that a text is set in a state, or that it is another's."""

    OWN_WORD = auto()  # "paid in tala"
    CALLED_AFTER = auto()  # "the Bank of Fiji"
    ITSELF = auto()  # "Fiji needs"
    TOWN = auto()  # "in Nadi"
    PEOPLE = auto()  # "Fijians"
    FIRST = auto()  # named before any other
    SEAT = auto()  # "in Suva", where its government sits
    NAMED = auto()  # named in any other way
    LEAD = auto()  # among the first sentences
    AGAIN = auto()  # a city that was told before
    METONYM = auto()  # "the Kremlin"
    ABROAD = auto()  # "the Fijian ambassador", "left for Fiji"
    COUNTERPART = auto()  # "his Fijian counterpart"
    OFFICIAL = auto()  # "the Fijian minister"


WEIGHTS = {
    Sign.OWN_WORD: 3.0,
    Sign.CALLED_AFTER: 3.0,
    Sign.ITSELF: 1.5,
    Sign.TOWN: 1.5,
    Sign.PEOPLE: 1.5,
    Sign.FIRST: 0.5,
    Sign.SEAT: 1.0,
    Sign.NAMED: 0.7,
    Sign.LEAD: 0.7,
    Sign.AGAIN: 0.5,
    Sign.METONYM: 0.5,
    Sign.ABROAD: -0.7,
    Sign.COUNTERPART: -1.0,
    Sign.OFFICIAL: -2.0,
}
"""What each sign tells, in logits, rounded from a logistic regression over labelled articles (docs/decisions/0028)."""
THINGS = frozenset([Sign.OWN_WORD, Sign.CALLED_AFTER, Sign.TOWN, Sign.PEOPLE, Sign.SEAT, Sign.AGAIN])
"""What a state has: of these a text that is set in it names one at least."""
ENOUGH = 2
"""So many things of its own, or it itself, tell where a text is set."""


def set_in(document: Document, actors: Actors, served: Mapping[ActorRef, int]) -> Found[ActorRef] | None:
    """The state that a text tells of as its own: its towns, its money, its people, but not its officials' state.

    Args:
        document: the article.
        actors: the states that it names.
        served: how many officials are told of with each state: papers leave their own out.
    """
    told = defaultdict[ActorRef, Counter[Sign]](Counter)
    spans: dict[ActorRef, Span] = {}
    for state, sign, span in _signs(document, actors):
        told[state][sign] += 1
        spans.setdefault(state, span)
    for state in told.keys() & served.keys():
        told[state][Sign.OFFICIAL] = served[state]
    ranked = sorted(((_weight(signs), state) for state, signs in told.items()), reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < CLEAR):
        return None
    state = ranked[0][1]
    things = sum(told[state][sign] for sign in THINGS)
    if not things and told[state][Sign.ITSELF] < ENOUGH:
        return None
    if len(told) > 1 and is_only_where(document, actors, state):
        return None
    return Found(state, (spans[state],), Basis.DERIVED, SET)


def is_only_where(document: Document, actors: Actors, state: ActorRef) -> bool:
    """Whether a state is named for nothing but where its city is in which others meet: "met at Lima in Peru"."""
    named = [one for one in actors.mentions if one.state == state]
    for one in named:
        sentence = document.sentences[one.sentence]
        city = any(end == one.first - 1 and city.country == state for _, end, city in places_in(sentence))
        if not city or sentence.words[one.first - 1] not in ("in", ","):
            return False
    return bool(named)


def _weight(signs: Counter[Sign]) -> float:
    """What the signs of a state tell together: each the more, the oftener, but ever less so."""
    return sum(WEIGHTS[sign] * sqrt(min(times, MOST)) for sign, times in signs.items())


def named_first(document: Document, actors: Actors) -> Found[ActorRef] | None:
    """The state that is named first, other than as one from which somebody is sent, or where somebody is or goes.

    A state that is named once, later on, with an official of it is told of as another's: "a former Cuban president".
    """
    lead = next((one.index for one in document.sentences if one.is_body), 0)
    body = [one for one in actors.mentions if is_country(one.state) and document.sentences[one.sentence].is_body]
    times = Counter(one.state for one in body)
    guests = {state for state in guests_of(document, actors) if times[state] == 1}
    guests -= {one.state for one in body if one.sentence == lead}
    if len(times) > len(guests):
        body = [one for one in body if one.state not in guests]
    first = {one.state: one for one in reversed(body)}
    told = [one for one in body if not _is_abroad(document, one) and not _sends(document, first[one.state])] or body
    return Found(told[0].state, (span_of(document, told[0]),), Basis.DERIVED, NAMED_FIRST) if told else None


def _signs(document: Document, actors: Actors) -> Iterator[tuple[ActorRef, Sign, Span]]:
    """What tells of each state, where a text tells of it."""
    body = [one for one in document.sentences if one.is_body]
    lead = {one.index for one in body[:LEAD]}
    then = partial(
        state_then, day=document.anchor.day if document.anchor else None, named={one.state for one in actors.mentions}
    )
    seen = set[tuple[ActorRef, str]]()
    first = True
    for sentence in body:
        for one in (one for one in actors.of(sentence) if is_country(one.state)):
            span = span_of(document, one)
            if first:
                yield one.state, Sign.FIRST, span
                first = False
            if sentence.index in lead:
                yield one.state, Sign.LEAD, span
            yield from ((one.state, sign, span) for sign in _signs_of(document, sentence, one, seen))
        for state, sign, span in _own_things(document, actors, sentence, seen):
            yield then(state), sign, span


def _signs_of(
    document: Document, sentence: Sentence, actor: ActorMention, seen: set[tuple[ActorRef, str]]
) -> Iterator[Sign]:
    """What a mention of a state tells of it."""
    words = [token.text for token in sentence.tokens]
    behind = [word.lower() for word in words[actor.last : actor.last + NEAR] if word not in ("'s", "’s")][:1]
    if actor.form is Form.DEMONYM and behind and behind[0] in COLLEAGUES:
        yield Sign.COUNTERPART
    if (end := _called_after(words, actor)) is not None:
        name = (actor.state, " ".join(words[actor.first : end]))
        if name not in seen:
            seen.add(name)
            yield Sign.CALLED_AFTER
    elif _is_titled(words, actor) or actor.form is Form.MINISTRY:
        return
    elif _is_abroad(document, actor):
        yield Sign.ABROAD
    elif actor.form is Form.METONYM:
        yield Sign.METONYM
    elif actor.form is Form.DEMONYM and words[actor.first].endswith("s"):
        yield Sign.PEOPLE
    elif _acts(words, actor):
        yield Sign.ITSELF
    else:
        yield Sign.NAMED


def _own_things(
    document: Document, actors: Actors, sentence: Sentence, seen: set[tuple[ActorRef, str]]
) -> Iterator[tuple[ActorRef, Sign, Span]]:
    """Cities where something is, and words of one state alone, each with its state."""
    words = [token.text for token in sentence.tokens]
    named = actors.of(sentence)
    taken = {place for one in named for place in range(one.first, one.last)}
    travels = not COMING.isdisjoint(word.lower() for word in words)
    for first, last, city in places_in(sentence):
        explained = words[last : last + 1] == [","] and any(one.first == last + 1 for one in named)
        before = words[first - 1].lower() if first else ""
        away = before in WHITHER or (travels and before in ("in", "at"))
        name = city.name.lower()
        if first in taken or explained or away or not city.country or name in HALLS:
            continue
        sign = Sign.AGAIN if (city.country, name) in seen else Sign.SEAT if name in seats() else Sign.TOWN
        seen.add((city.country, name))
        yield city.country, sign, document.span_of(sentence.tokens[first:last])
    for first, last, states in _own_words().all(sentence.tokens):
        word = " ".join(words[first:last]).lower()
        if (states[0], word) not in seen:
            seen.add((states[0], word))
            yield states[0], Sign.OWN_WORD, document.span_of(sentence.tokens[first:last])


def _acts(words: Sequence[str], actor: ActorMention) -> bool:
    """Whether a clause is about a state alone: "Fiji needs", "He said that Fiji's exports"."""
    begins = actor.first == 0 or words[actor.first - 1].lower() in CLAUSES
    behind = [word for word in words[actor.last : actor.last + 2] if word not in ("'s", "’s")][:1]
    follows = behind != [] and behind[0].islower() and behind != ["and"]
    return begins and follows and actor.form in (Form.NAME, Form.ACRONYM)


def _called_after(words: Sequence[str], actor: ActorMention) -> int | None:
    """The end of a name that begins with a state's, or that it ends: "Jamaica Teachers' Association"."""
    for place in range(actor.last, min(actor.last + NAMED, len(words))):
        if words[place].lower() in BODIES and words[place][:1].isupper():
            return place + 1
        if not (words[place][:1].isupper() or words[place] in ("'", "’", "'s", "’s", "of", "and", "for")):
            break
    before = words[actor.first - 2 : actor.first] if actor.first > 1 else []
    return actor.last if before[1:] == ["of"] and before[0].lower() in BODIES and before[0][:1].isupper() else None


def guests_of(document: Document, actors: Actors) -> Iterator[ActorRef]:
    """The states whose officials are told of with them, as another's are: "the Chadian minister"."""
    for one in (one for one in actors.mentions if is_country(one.state) and document.sentences[one.sentence].is_body):
        if _is_titled([token.text for token in document.sentences[one.sentence].tokens], one):
            yield one.state


def _is_titled(words: Sequence[str], actor: ActorMention) -> bool:
    """Whether a state stands before or behind a title: "the Chadian minister", "the minister of Chad"."""
    behind = [word for word in words[actor.last : actor.last + NEAR] if word not in ("'s", "’s")]
    before = [word for word in words[max(actor.first - NEAR, 0) : actor.first] if word.lower() not in OF_A_STATE]
    of_state = before[-1:] == ["of"] and before[-2:-1] != [] and is_title_word(before[-2].lower())
    return of_state or (behind != [] and is_title_word(behind[0].lower()))


def _sends(document: Document, actor: ActorMention) -> bool:
    """Whether a state is told of by whom it sends: "the high commissioner for Samoa called on the governor"."""
    words = document.sentences[actor.sentence].words[: actor.first]
    return words[-1:] in (["of"], ["for"]) and words[-2:-1] != [] and words[-2] in ENVOYS


def _is_abroad(document: Document, actor: ActorMention) -> bool:
    """Whether a state is told of as another: "the Cuban ambassador", "the embassy of Cuba", "leaves for Cuba"."""
    words = document.sentences[actor.sentence].words
    before = [word for word in words[max(actor.first - 4, 0) : actor.first] if word not in ("the", "republic", "state")]
    behind = [word for word in words[actor.last : actor.last + 3] if word not in RANKED][:1]
    of_envoy = before[-1:] == ["of"] and len(before) > 1 and before[-2] in ENVOYS
    partner = before[-1:] == ["with"] and actor.form is Form.NAME  # "the treaty with Cuba"
    return of_envoy or partner or before[-1:] in _THERE or bool(ENVOYS & set(behind))


_THERE = (["to"], ["for"], ["from"])


@cache
def _own_words() -> Lexicon[ActorRef]:
    """Moneys, parliaments and units of one state alone."""
    rows = read_rows("own_words.csv", ("word", "country"))
    return Lexicon(((row.text("word"), row.text("country")) for row in rows), folded=False)
