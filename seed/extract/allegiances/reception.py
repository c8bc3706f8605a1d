"""Whom those serve whom a traveller meets where he has come: "arrived in Lima on Monday. He met Minister Ruiz"."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from seed.extract.allegiances.company import AWAY, COMPANIONS, may_serve
from seed.extract.home import filed_in, told_by
from seed.extract.meetings.frame import frame_of
from seed.extract.names.actor import ActorMention, Actors, Form, is_country, span_of
from seed.extract.names.gazetteer import is_unchanged, places_in, state_then
from seed.extract.officials.official import Cast, Person, PersonMention, TitleMention
from seed.extract.sentences.clause import subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import derived
from seed.extract.text.document import Document
from seed.extract.text.node import Node
from seed.records import ActorRef, Found, Span

MEETINGS = ("WITH", "SPEAK", "EVENT", "OBJECT_AT", "LIGHT", "CALL_ON")
"""The frames of words that tell of a meeting with whoever is their object."""
AT = frozenset(["in", "at", "to"])
VISITING = frozenset(["visit", "tour"])
GOING = frozenset("be arrive fly travel go come visit tour stop land reach leave head".split())
"""Verbs whose place is where their subject is from then on."""
JOURNEYS = frozenset(["visit", "trip", "tour"])
"""Nouns that tell the same: "wrapped up a visit to"."""
RECEIVING = frozenset("receive welcome greet host".split())
"""Verbs of whoever meets a guest at home."""
GUESTS = frozenset(["guest", "guests", "visitor", "visitors"])


BEHIND = 7
"""So many words on, it is told where somebody is met: "met President Idi in Abeche"."""


@dataclass(frozen=True, slots=True)
class _Guest:
    """Who met somebody where he had come: whom he serves, as far as that is known."""

    actor: ActorRef | None


def received_at(
    actors: Actors, cast: Cast, person: Person, sentences: Sequence[Parsed], home: ActorRef | None
) -> Found[ActorRef] | None:
    """The state where somebody of another met the person; else that of those whom he met there before.

    Args:
        actors: those of the document.
        cast: those of the document.
        person: of whom nothing tells yet whom he serves.
        sentences: the document's.
        home: the state where it was filed, where one who met him and is of nobody yet is no guest.
    """
    if person.roles & AWAY:
        return None
    for before, parsed in zip((None, *sentences), sentences, strict=False):
        for node in parsed.nodes:
            mention = parsed.unit(node).mention
            if not isinstance(mention, PersonMention) or mention.person != person.ref:
                continue
            verb = _meeting_of(parsed, node)
            if verb is not None:
                guest = _guest(cast, before, parsed, verb)
            elif (verb := _receiving_of(node)) is not None:
                guest = _received(cast, before, parsed, verb)
            if verb is None or guest is None:
                continue
            place = _places(actors, parsed, parsed.nodes[: node.i], visited=verb.lemma_ in VISITING)
            place = place or _places(actors, parsed, parsed.nodes[node.i + 1 : node.i + BEHIND])
            here = _last(place)
            if not place and before is not None:
                also = any(child.lower_ == "also" for child in verb.children)
                here = (_met_before(cast, before, guest) if also else None) or _place_gone_to(actors, before)
                here = here or _talked_with(actors, before, guest)
            if not place and before is None:
                here = _told_by_headline(parsed.document)
            if not place and here is None and guest.actor is not None:
                here = _filed_abroad(actors, parsed.document, guest.actor)
            foreign = here is not None and here.value != (guest.actor or home)
            if here is not None and foreign and may_serve(cast, person, here.value):
                return here
    return None


def _meeting_of(parsed: Parsed, node: Node) -> Node | None:
    """The verb that tells that its subject met whom a word means; None where none does."""
    first = node
    while first.dep_ in ("conj", "appos") and first.head.i < first.i:
        first = first.head
    if first.head.dep_ == "agent" and first.head.head.lemma_ in RECEIVING | {"meet"}:
        return first.head.head  # "was received by President Idi", "was met at the airport by"
    if first.head.lower_ == "by" and (granted := _granted(first.head)) is not None:
        return granted
    above = first.head if first.dep_ == "dobj" else first.head.head
    called_on = first.dep_ == "pobj" and first.head.lower_ == "on" and above.lemma_ == "call"
    led = first.dep_ == "dobj" or called_on or (first.dep_ == "pobj" and first.head.lower_ == "with")
    frame = frame_of(parsed, above) if led else None
    if frame is None or frame.name not in MEETINGS or (first.dep_ == "dobj" and above.lemma_ not in ("meet", "see")):
        return None
    return next((one for one in (above, *above.ancestors) if one.pos_ == "VERB"), None)


def _receiving_of(node: Node) -> Node | None:
    """The verb of whose subject, a host, a word is one: "President Idi and Premier Ba | received him"."""
    first = node
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    return first.head if first.dep_ == "nsubj" and first.head.lemma_ in RECEIVING else None


def _granted(by: Node) -> Node | None:
    """The verb of "was granted an audience by", whether the parser has "by" depend on it or on the audience."""
    verb = by.head if by.head.lemma_ == "grant" else by.head.head
    return verb if verb.lemma_ == "grant" and any(one.lower_ == "audience" for one in verb.children) else None


def _guest(cast: Cast, before: Parsed | None, parsed: Parsed, verb: Node) -> _Guest | None:
    """The subject of a verb, if that is somebody in office; of "he", the subject of the sentence before."""
    for subject in subjects(verb):
        mention = parsed.unit(subject).mention
        here = [parsed.unit(one).mention for one in parsed.nodes[: subject.i] if one.dep_ == "nsubj"]
        if subject.lower_ in ("he", "she") and here and isinstance(here[0], PersonMention):
            return _Guest(cast.persons[here[0].person].actor)  # "Minister Idi flew to Lima, where he met"
        if subject.lower_ in ("he", "she") and before is not None:
            return _told_of(cast, before)
        if isinstance(mention, PersonMention):
            return _Guest(cast.persons[mention.person].actor)
        if subject.lower_ in GUESTS:
            return _Guest(None)
        if isinstance(mention, TitleMention) or subject.lower_ == "i":
            return _Guest(mention.actor.state if isinstance(mention, TitleMention) and mention.actor else None)
    return None


def _received(cast: Cast, before: Parsed | None, parsed: Parsed, verb: Node) -> _Guest | None:
    """The object of a verb of receiving, if that is somebody in office; of "him", the subject of the one before."""
    for one in (child for child in verb.children if child.dep_ in ("dobj", "obj")):
        mention = parsed.unit(one).mention
        if one.lower_ in ("him", "her") and before is not None:
            return _told_of(cast, before)
        if isinstance(mention, PersonMention):
            return _Guest(cast.persons[mention.person].actor)
    return None


def _told_of(cast: Cast, before: Parsed) -> _Guest | None:
    """The first subject of a sentence that is somebody in office."""
    named = (before.unit(one).mention for one in before.nodes if one.dep_ == "nsubj")
    who = next((one for one in named if isinstance(one, PersonMention)), None)
    return _Guest(cast.persons[who.person].actor) if who else None


def _place_gone_to(actors: Actors, parsed: Parsed) -> Found[ActorRef] | None:
    """The state of the only place where a sentence tells that its subject is, or goes."""
    going = any(
        one.lemma_ in GOING if one.pos_ in ("VERB", "AUX") else one.lemma_ in JOURNEYS and one.pos_ == "NOUN"
        for one in parsed.nodes
    )
    places = _places(actors, parsed, parsed.nodes, visited=True) if going else {}
    return _last(places) if len(places) == 1 else None


def _talked_with(actors: Actors, parsed: Parsed, guest: _Guest) -> Found[ActorRef] | None:
    """The only state with whose officials a sentence tells of talks: "ended his talks with Chadian leaders"."""
    words = parsed.sentence.words
    told = {
        one.state: span_of(parsed.document, one)
        for one in actors.of(parsed.sentence)
        if one.form is Form.DEMONYM and words[one.last : one.last + 1] != [] and words[one.last] in COMPANIONS
        if "with" in words[max(one.first - 2, 0) : one.first]
    }
    return _last(told) if len(told) == 1 and guest.actor not in told else None


def _filed_abroad(actors: Actors, document: Document, guest: ActorRef) -> Found[ActorRef] | None:
    """Where the agency of a guest's own state tells of him from: "LIMA (APS) - Minister Idi met Premier Ruiz"."""
    own, filed = told_by(document, actors), filed_in(document, actors)
    return filed if own and filed and own.value == guest != filed.value else None


def _told_by_headline(document: Document) -> Found[ActorRef] | None:
    """The state of the only city where a headline tells that somebody is: "Chadian Speaker in Amman"."""
    told = {}
    for sentence in (one for one in document.sentences if not one.is_body):
        for first, last, city in places_in(sentence):
            if first and sentence.tokens[first - 1].lower in AT and is_unchanged(city.country):
                told[city.country] = document.span_of(sentence.tokens[first:last])
    return _last(told) if len(told) == 1 else None


def _last(places: Mapping[ActorRef, Span]) -> Found[ActorRef] | None:
    """The state that was named last of where something is."""
    return derived(*list(places.items())[-1]) if places else None


def _places(actors: Actors, parsed: Parsed, nodes: Iterable[Node], *, visited: bool = False) -> dict[ActorRef, Span]:
    """The states of the places that words name as where something is, in their order; also of what is visited."""
    found: dict[ActorRef, Span] = {}
    cities = {last: (first, city) for first, last, city in places_in(parsed.sentence)}
    for node in nodes:
        listed = node
        while listed.dep_ == "conj" and listed.head.i < listed.i:
            listed = listed.head
        led = (listed.dep_ == "pobj" and listed.head.lower_ in AT) or (visited and listed.dep_ == "dobj")
        unit = parsed.unit(node)
        mention = unit.mention
        if not led or unit.kind in (UnitKind.PERSON, UnitKind.TITLE):
            continue
        if isinstance(mention, ActorMention) and mention.form in (Form.NAME, Form.CAPITAL):
            found.setdefault(mention.state, span_of(parsed.document, mention))
        elif unit.last in cities:
            first, city = cities[unit.last]
            anchor = parsed.document.anchor
            named = frozenset(one.state for one in actors.mentions)
            state = state_then(city.country, anchor.day if anchor else None, named)
            found.setdefault(state, parsed.document.span_of(parsed.sentence.tokens[first : unit.last]))
    return {state: span for state, span in found.items() if is_country(state)}


def _met_before(cast: Cast, before: Parsed, guest: _Guest) -> Found[ActorRef] | None:
    """The state of those of another whom a sentence tells that somebody met."""
    for node in before.nodes:
        mention = before.unit(node).mention
        if isinstance(mention, PersonMention) and _meeting_of(before, node) is not None:
            actor = next((post.actor for post in cast.persons[mention.person].posts if post.actor), None)
            if actor is not None and actor.value != guest.actor and is_country(actor.value):
                return derived(actor.value, *actor.spans)
    return None
