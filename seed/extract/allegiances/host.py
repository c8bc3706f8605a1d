"""Hosts and guests where an article was filed: "visiting President Idi and his host, President Ruiz"."""

from collections.abc import Iterator, Sequence

from seed.extract.allegiances.company import AWAY, Group, left_over, may_serve
from seed.extract.allegiances.errand import appointed
from seed.extract.home import filed_in
from seed.extract.names.actor import ActorMention, Actors, Form, is_country, span_of
from seed.extract.officials.official import Cast, Person, PersonMention
from seed.extract.officials.owner import is_sent
from seed.extract.sentences.side import derived
from seed.extract.text.document import Document
from seed.records import ActorRef, Found

HOSTED = (["his", "host", ","], ["her", "host", ","], ["their", "host", ","], ["the", "host", ","])
"""Words before whoever receives a guest."""
GUESTS = frozenset(["delegation", "team", "mission", "side"])
"""Who comes together to a host."""
GUEST = frozenset(["visitor", "guest", "visitors", "guests"])
"""What whoever has come is called again."""
VISITS = frozenset(["visit", "visiting", "tour", "arrived", "stay", "trip"])
"""Words before where a guest is."""
FEW = 14
"""So many words behind a guest tell that he has come."""
NEAR = 2
"""So many words behind a state's are those whom it sends: "the Chadian trade delegation"."""
PRESENT = frozenset("present attended attending attendance table brought delivered handed conveyed".split())
"""Words of an envoy who is there with a guest of his own, or for him."""
TOGETHER = (["and"], [",", "and"])


def hosting(document: Document, actors: Actors, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """The state where an article was filed, of whoever is host there."""
    if (found := leading_guests(document, actors, cast, person)) is not None:
        return found
    there = filed_in(document, actors)
    if there is None or person.roles & AWAY or not may_serve(cast, person, there.value):
        return None
    for mention in (one for one in cast.mentions if one.person == person.ref):
        sentence = document.sentences[mention.sentence]
        words = sentence.words
        if words[max(mention.first - 3, 0) : mention.first] in HOSTED:
            return there
    return None


def leading_guests(document: Document, actors: Actors, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """The only other state, of "head of the visiting delegation, Deputy Speaker Idi"; none where several are named."""
    there = filed_in(document, actors)
    others = {one.state: one for one in reversed(actors.mentions) if is_country(one.state)}
    for mention in (one for one in cast.mentions if one.person == person.ref):
        words = document.sentences[mention.sentence].words[: mention.first]
        before = [word for word in words[-7:] if word not in ("the", ",")]
        leads = before[-4:-2] == ["head", "of"] and before[-2] == "visiting" and before[-1] in GUESTS
        if leads and there is not None and len(others.keys() - {there.value}) == 1:
            state = next(iter(others.keys() - {there.value}))
            return derived(state, span_of(document, others[state])) if may_serve(cast, person, state) else None
        told = _guests_before(document, actors, mention) if before[-3:-1] == ["head", "of"] else {}
        if before[-1:] != [] and before[-1] in GUESTS and len(told) == 1 and may_serve(cast, person, *told):
            ((state, one),) = told.items()
            return derived(state, span_of(document, one))
    return None


def _guests_before(document: Document, actors: Actors, mention: PersonMention) -> dict[ActorRef, ActorMention]:
    """The states whose delegations were told of: "the Chadian trade delegation. … the head of the delegation"."""
    told = {}
    for one in (one for one in actors.mentions if one.sentence <= mention.sentence and is_country(one.state)):
        behind = document.sentences[one.sentence].words[one.last : one.last + NEAR]
        if one.form is Form.DEMONYM and not GUESTS.isdisjoint(behind):
            told[one.state] = one
    return told


def visiting(document: Document, actors: Actors, cast: Cast, person: Person) -> Iterator[ActorRef]:
    """The state where an article was filed, of whoever is "visiting" without his own being told."""
    there = filed_in(document, actors)
    for mention in (one for one in cast.mentions if one.person == person.ref):
        tokens = document.sentences[mention.sentence].tokens
        near = [token.lower for token in tokens[max(mention.first - 1, 0) : mention.first + 1]]
        if there is not None and ("visiting" in near or _has_come(document, mention)):
            yield there.value


def _has_come(document: Document, mention: PersonMention) -> bool:
    """Whether somebody is a guest: "who wound up a visit to the island", "who called on him. The visitor"."""
    words = document.sentences[mention.sentence].words[mention.last :]
    following = [one for one in document.sentences if one.index == mention.sentence + 1]
    opening = [token.lower for one in following for token in one.tokens[:2]]
    who = next((at for at in range(2) if words[at : at + 1] == ["who"]), None)
    if who is None:
        return False
    told = words[who : who + FEW]
    place = next((at for at, word in enumerate(told) if word in VISITS), None)
    thither = [word for word in told[place + 1 :] if word not in ("to", "the", "in")] if place is not None else []
    called = "called" in told[:2] and opening[:1] == ["the"] and opening[1] in GUEST
    return called or thither[:1] in (["here"], ["country"], ["island"], ["kingdom"], ["sultanate"], ["emirates"])


def sent_here(
    document: Document, actors: Actors, cast: Cast, person: Person, groups: Sequence[Group], home: ActorRef | None
) -> Found[ActorRef] | None:
    """Whom an envoy serves, once his hosts are known: who appoints him, else the other of two who are told of."""
    if not person.roles & AWAY or any(post.accredited_to for post in person.posts):
        return None
    return (
        _told_before(document, cast, person)
        or _of_embassy(document, actors, person)
        or appointed(document, actors, cast, person)
        or left_over(cast, person, groups)
        or _other_party(document, actors, cast, person, home)
    )


def _told_before(document: Document, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """Whose envoy an earlier sentence tells of without his name: "Chad's envoy was called in. Ambassador Idi left"."""
    told = {
        one.actor.state: one.actor
        for one in cast.titles
        if one.actor and is_sent(one.title) and not one.plural and one.sentence < person.sentence
    }
    named = {one.actor for one in cast.persons.values() if one is not person and one.roles & AWAY}
    alone = len(told) == 1 and named.isdisjoint(told)
    state = next(iter(told)) if alone else None
    return derived(state, span_of(document, told[state])) if state and may_serve(cast, person, state) else None


def _of_embassy(document: Document, actors: Actors, person: Person) -> Found[ActorRef] | None:
    """The only state whose embassy is named before an envoy is: "at the Chadian embassy. Ambassador Idi said"."""
    told = {}
    for one in (one for one in actors.mentions if is_country(one.state) and one.sentence <= person.sentence):
        words = document.sentences[one.sentence].words
        before = [word for word in words[max(one.first - 4, 0) : one.first] if word != "the"]
        behind = words[one.last : one.last + 2]
        mission = behind[:1] in (["embassy"], ["mission"]) or behind[1:] == ["embassy"]
        if (mission and behind[:1] != ["and"]) or before[-2:] == ["embassy", "of"]:
            told[one.state] = one
    if len(told) != 1 or any(state in person.abroad for state in told):
        return None
    ((state, one),) = told.items()
    return derived(state, span_of(document, one))


def _other_party(
    document: Document, actors: Actors, cast: Cast, person: Person, home: ActorRef | None
) -> Found[ActorRef] | None:
    """The only other state that an article names, of an envoy who does something with an official at home.

    As in "Notes on a Japanese grant were exchanged. Treasury Secretary Silva and Ambassador Mori signed them", "The
    Chadian guests met the Speaker. Ambassador Idi was present".
    """
    others = {one.state: one for one in reversed(actors.mentions) if is_country(one.state) and one.state != home}
    if home is None or len(others) != 1 or not may_serve(cast, person, next(iter(others))):
        return None
    for mention in (one for one in cast.mentions if one.person == person.ref):
        together = any(_stand_together(document, one, mention) and _serves(cast, one, home) for one in cast.mentions)
        words = document.sentences[mention.sentence].words
        if together or not PRESENT.isdisjoint(words):
            return derived(next(iter(others)), span_of(document, *others.values()))
    return None


def _stand_together(document: Document, one: PersonMention, other: PersonMention) -> bool:
    """Whether two are joined by "and"."""
    if one.sentence != other.sentence:
        return False
    first, second = sorted((one, other), key=lambda each: each.first)
    words: Sequence[str] = [token.text for token in document.sentences[one.sentence].tokens]
    return words[first.last : second.first] in TOGETHER


def _serves(cast: Cast, one: PersonMention, state: ActorRef) -> bool:
    person = cast.persons[one.person]
    return person.actor == state and not person.roles & AWAY
