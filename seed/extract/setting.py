"""The state among whose own things a text is set: its cities, its money, its parliament, what is called after it.

Papers leave their own state out, yet not their towns: "The minister told farmers in Gweru that the Bank of Zimbabwe …".
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from db.vocabulary import Basis
from seed.extract.names.actor import ActorMention, Actors, Form, is_country, span_of
from seed.extract.names.gazetteer import places_in, state_then
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
CLAUSES = frozenset("that while but because as if when whether since although though where".split())
"""Words before the subject of a clause."""
NAMED = 6
"""A name that begins with a state's has no more words."""
NEAR = 4
"""So many words on is a title that a state's name stands before."""
ITSELF = "itself"
"""A state whose doings are told, which alone says nothing of where a text is set."""
OF_A_STATE = frozenset(["the", "republic"])
"""Words before a state's name."""
ENOUGH = 2
"""So many things of its own tell where a text is set."""


def set_in(document: Document, actors: Actors) -> Found[ActorRef] | None:
    """The state of whose own things a text names at least two, and twice as many as of any other, but no guest's."""
    told: dict[ActorRef, dict[str, Span]] = {}
    for sentence in (one for one in document.sentences if one.is_body):
        for state, thing, span in _things(document, actors, sentence):
            told.setdefault(state, {}).setdefault(thing, span)
    guests = set(guests_of(document, actors))
    ranked = sorted(
        ((len(things.keys() - {ITSELF}), state) for state, things in told.items() if state not in guests), reverse=True
    )
    if not ranked:
        return None
    most, state = ranked[0]
    if not most or len(told[state]) < ENOUGH:
        return None
    second = ranked[1][0] if len(ranked) > 1 else 0
    if second * 2 > len(told[state]) or _is_of_others(document, actors, guests | {state}, most):
        return None
    day = document.anchor.day if document.anchor else None
    then = state_then(state, day, {one.state for one in actors.mentions})
    return Found(then, tuple(told[state].values())[:ENOUGH], Basis.DERIVED, SET)


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


def _is_of_others(document: Document, actors: Actors, but: Collection[ActorRef], things: int) -> bool:
    """Whether a text names another state, of no guest, in more sentences than a state has things of its own in it."""
    named = {(one.state, one.sentence) for one in actors.mentions if is_country(one.state) and one.state not in but}
    times = Counter(state for state, index in named if document.sentences[index].is_body)
    return any(number > things for number in times.values())


def _things(document: Document, actors: Actors, sentence: Sentence) -> Iterator[tuple[ActorRef, str, Span]]:
    """Cities where something is, words of one state alone, and what bears its name, each with its state."""
    words = [token.text for token in sentence.tokens]
    named = actors.of(sentence)
    taken = {place for one in named for place in range(one.first, one.last)}
    for first, last, city in places_in(sentence):
        explained = words[last : last + 1] == [","] and any(one.first == last + 1 for one in named)
        if first not in taken and not explained and city.country and city.name.lower() not in HALLS:
            yield city.country, city.name, document.span_of(sentence.tokens[first:last])
    for first, last, states in _own_words().all(sentence.tokens):
        yield states[0], " ".join(words[first:last]).removesuffix("s"), document.span_of(sentence.tokens[first:last])
    for one in (one for one in named if is_country(one.state)):
        if (end := _called_after(words, one)) is not None:
            yield one.state, words[end - 1], document.span_of(sentence.tokens[one.first : end])
        elif one.form is Form.DEMONYM and words[one.first].endswith("s"):
            yield one.state, "people", span_of(document, one)
        elif _acts(words, one):
            yield one.state, ITSELF, span_of(document, one)


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
    """The states before whose officials' titles their names stand, as they do of another's: "the Chadian minister"."""
    for one in (one for one in actors.mentions if is_country(one.state) and document.sentences[one.sentence].is_body):
        words = [token.text for token in document.sentences[one.sentence].tokens]
        behind = [word for word in words[one.last : one.last + NEAR] if word not in ("'s", "’s")]
        before = [
            word for word in words[max(one.first - NEAR, 0) : one.first] if word.lower() not in ("the", "republic")
        ]
        of_state = before[-1:] == ["of"] and before[-2:-1] != [] and is_title_word(before[-2].lower())
        if of_state or (behind and is_title_word(behind[0].lower())):
            yield one.state


def _sends(document: Document, actor: ActorMention) -> bool:
    """Whether a state is told of by whom it sends: "the high commissioner for Samoa called on the governor"."""
    words = [token.text.lower() for token in document.sentences[actor.sentence].tokens[: actor.first]]
    return words[-1:] in (["of"], ["for"]) and words[-2:-1] != [] and words[-2] in ENVOYS


def _is_abroad(document: Document, actor: ActorMention) -> bool:
    """Whether a state is told of as another: "the Cuban ambassador", "the embassy of Cuba", "leaves for Cuba"."""
    words = [token.text.lower() for token in document.sentences[actor.sentence].tokens]
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
