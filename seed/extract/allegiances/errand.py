"""Whom those serve whose message somebody brings, who go with somebody or are sent from home; and who receive them."""

from collections.abc import Iterator, Sequence, Set

from db.vocabulary import Basis, OfficeRole
from seed.extract.allegiances.company import AWAY, may_serve
from seed.extract.home import filed_in
from seed.extract.names.actor import ActorMention, Actors, is_country, span_of
from seed.extract.names.gazetteer import places_in
from seed.extract.officials.office import ONCE, is_title_word, office_of
from seed.extract.officials.official import Cast, Person, PersonMention, TitleMention
from seed.extract.officials.words import BEFORE_HONORIFICS, HONORIFICS, MEETING, words_of
from seed.extract.sentences.side import derived
from seed.extract.text.document import Document, Sentence
from seed.records import ActorRef, Found

MESSAGES = words_of("MESSAGE")
"""What somebody brings from another."""
BEARING = words_of("BEARING")
"""Verbs of whoever brings it."""
TO_BEAR = words_of("TO_BEAR")
"""The same of whoever is still to bring it."""
BROUGHT = BEARING - {"with"}
"""Verbs of whoever brings it, and their participles."""
TEAMS = frozenset("delegation team mission group".split())
"""Those whom one of them leads."""
PRONOUNS = frozenset(["he", "she"])
APPOINTING = frozenset(["appointed", "named", "nominated", "appoints", "names", "nominates"])
"""Verbs of whoever makes somebody an envoy."""
RECALLING = frozenset("recall recalls recalled recalling withdrawn withdrew withdraws home".split())
"""Words of an envoy whose own state calls him back, and who so meets nobody where he is sent."""
NO_VERB = frozenset("was were been newly the a who".split())
"""Words before "appointed" where nobody appoints anybody."""
SENDING = (["of"], ["from"], ["sent", "by"], ["dispatched", "by"])
"""Words between an envoy and whoever sends him."""
DISPATCHING = frozenset("send sends sent sending dispatch dispatches dispatched dispatching despatched".split())
OWN = frozenset("his her its their the a an and , special envoy back".split())
"""Small words before somebody who is sent."""
IN_TEAM = (["led", "by"], ["headed", "by"])
"""What leads from a team to one of it."""
LED_BY = 3
"""A sentence that opens with "Headed by" or "Led by the" names its subject's head behind so many words at most."""
CONDOLING = MESSAGES | frozenset("telegram telegrams cable cables condolence note sympathy sympathies".split())
"""What is sent to those who mourn."""
DEATH = frozenset(["death", "passing", "demise"])
REACH = 12
"""So many words behind its word, it is told whose death it is: "the death in a hospital of former President Idi"."""
NEAR = 4
"""So many words may stand between a message and from whom it is."""


def on_errand(document: Document, actors: Actors, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """Whom the person serves by whoever brings his word, goes with him or is led by him, or held his office before."""
    if person.roles & AWAY and any(post.accredited_to for post in person.posts):
        named = appointed(document, actors, cast, person)
        if named is not None and may_serve(cast, person, named.value):
            return named
    for mention in (one for one in cast.mentions if one.person == person.ref):
        sentence = document.sentences[mention.sentence]
        found = (
            _sender(document, cast, sentence, mention)
            or _dispatcher(document, actors, cast, sentence, mention)
            or _companion(document, cast, sentence, mention)
            or _leader(document, actors, sentence, mention)
            or _predecessor(document, cast, person, mention)
            or _messenger(document, actors, sentence, mention)
            or _bearer(document, cast, sentence, mention)
            or _mourned(document, actors, person, sentence, mention)
            or _condoled_with(document, cast, sentence, mention)
        )
        if found is not None and may_serve(cast, person, found.value):
            return found
    return None


def sent_from_home(
    document: Document, person: Person, cast: Cast, home: Found[ActorRef] | None
) -> Found[ActorRef] | None:
    """The state of a paper that tells of an ambassador to another: "the appointment of Ana Ruiz as envoy to Peru"."""
    sent_to = {post.accredited_to for post in person.posts if post.accredited_to} | set(
        _seated_in(document, cast, person)
    )
    if home is None or not person.roles & AWAY or not sent_to or home.value in sent_to:
        return None
    return Found(home.value, home.spans, Basis.DERIVED, 0.5) if may_serve(cast, person, home.value) else None


def sent_for(document: Document, person: Person, home: Found[ActorRef] | None) -> Found[ActorRef] | None:
    """The state for which an envoy is told to be where another is at home: "the High Commissioner for Samoa called"."""
    for post in person.posts if person.roles & AWAY and home else []:
        state = post.accredited_to
        behind = document.article.text[post.title_span.end :].startswith(" for ")
        if state and behind and home and state != home.value:
            return Found(state, (post.title_span,), Basis.DERIVED, 0.5)
    return None


def _seated_in(document: Document, cast: Cast, person: Person) -> Iterator[ActorRef]:
    """Where an ambassador sits by the city's name: "Envoy in Lima Ali Idi", "Ali Idi, who heads the embassy in"."""
    for mention in (one for one in cast.mentions if one.person == person.ref and one.sentence == person.sentence):
        sentence = document.sentences[mention.sentence]
        words = sentence.words
        for first, _, city in places_in(sentence):
            titled = mention.first < first < mention.last and words[first - 1] == "in"
            between = words[mention.last : first]
            heads = between[-2:] in (["embassy", "in"], ["mission", "in"]) and len(between) <= NEAR + 3
            if titled or (heads and {"heads", "our", "the"} & set(between)):
                yield city.country


def appointed(document: Document, actors: Actors, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """Who makes somebody an envoy, a state or whoever serves it: "President Ruiz has appointed Ambassador Vega to"."""
    for mention in (one for one in cast.mentions if one.person == person.ref):
        sentence = document.sentences[mention.sentence]
        words = sentence.words[: mention.first]
        place = max((at for at, word in enumerate(words) if word in APPOINTING), default=0)
        between = [one for one in cast.of(sentence) if place < one.first < mention.first]
        others = any(not cast.persons[one.person].roles & AWAY for one in between)
        if not place or words[place - 1] in NO_VERB or others:
            continue
        subject = place - (words[place - 1] in ("has", "had", "have"))
        state = next((one for one in actors.of(sentence) if one.last == subject and is_country(one.state)), None)
        return _of(document, state) if state else _subject(document, cast, sentence, place)
    return None


def receiving_envoy(
    document: Document, actors: Actors, cast: Cast, person: Person, home: ActorRef | None
) -> Found[ActorRef] | None:
    """The state to which an ambassador is sent who meets the person: "Peru's envoy to Chad called on Minister Idi".

    Not one whom the state sends whose agency tells of it elsewhere: he is there beside his own minister.
    """
    filed = filed_in(document, actors)
    if person.roles & AWAY:
        return None
    for mention in (one for one in cast.mentions if one.person == person.ref):
        sentence = document.sentences[mention.sentence]
        words = sentence.words
        if MEETING.isdisjoint(words) or not RECALLING.isdisjoint(words):
            continue
        posts = (post for one in cast.of(sentence) for post in cast.persons[one.person].posts)
        sent_to = {
            post.accredited_to: post.title_span
            for post in posts
            if post.accredited_to
            and post.actor
            and post.actor.value != post.accredited_to
            and (filed is None or filed.value == post.accredited_to or post.office.roles & AWAY)  # "UN envoy for Chad"
            and (filed is None or filed.value != post.actor.value)  # where he is at home, his own minister sees him
            and (post.actor.value != home or (filed and filed.value == post.accredited_to))
        }
        if len(sent_to) == 1 and may_serve(cast, person, state := next(iter(sent_to))):
            return derived(state, sent_to[state])
    return None


def _sender(document: Document, cast: Cast, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
    """Whose word it is that somebody brings: "the ambassador of Peru conveyed greetings from President Ruiz"."""
    words = sentence.words
    told = _message_of(words, mention.first)
    if told is None or (BEARING | TO_BEAR).isdisjoint(words[:told]):
        return None
    return _subject(document, cast, sentence, told)


def _dispatcher(
    document: Document, actors: Actors, cast: Cast, sentence: Sentence, mention: PersonMention
) -> Found[ActorRef] | None:
    """Who sends somebody abroad: "President Ruiz sent Minister Vega to Chad", "Peru will send a team, including"."""
    words = sentence.words[: mention.first]
    place = max((at for at, word in enumerate(words) if word in DISPATCHING), default=0)
    others = {at for one in cast.of(sentence) if place < one.first for at in range(one.first, one.last)}
    between = [words[at] for at in range(place + 1, len(words)) if at not in others and words[at] not in OWN]
    in_team = between[-1:] in (["including"], ["under"]) or between[-2:] in IN_TEAM
    with_team = in_team and not TEAMS.isdisjoint(between[:NEAR])
    if not place or (between and not with_team):
        return None
    state = next((one for one in actors.of(sentence) if place - NEAR < one.last <= place), None)
    if state is not None and is_country(state.state):
        return _of(document, state)
    return _subject(document, cast, sentence, place)


def _message_of(words: Sequence[str], master: int) -> int | None:
    """The place of the message that is told as from whoever is named at a place: "a letter from his President"."""
    at = master - 1
    while at > 0 and (words[at].rstrip(".") in HONORIFICS or words[at] in BEFORE_HONORIFICS or words[at] == "his"):
        at -= 1
    if words[at] not in ("from", "of"):
        return None
    return next((one for one in range(at - 1, max(at - NEAR, 0) - 1, -1) if words[one] in MESSAGES), None)


def _companion(document: Document, cast: Cast, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
    """Whom somebody goes with who is meant by a pronoun: "He was accompanied by Senior Director Ana Ruiz"."""
    words = sentence.words[: mention.first]
    place = words.index("accompanied") if "accompanied" in words else 0
    by_him = place and words[place + 1 : place + 2] == ["by"] and not PRONOUNS.isdisjoint(words[:place])
    return _subject(document, cast, sentence, place) if by_him else None


def _leader(document: Document, actors: Actors, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
    """Whom a team serves that the sentence before named: "A team from Chad came. The team, led by Ali Idi, met"."""
    words = sentence.words[: mention.first + 1]
    led = [word for word in words[2:] if word != ","][:2] in (["led", "by"], ["headed", "by"])
    opens = words[:2] in (["led", "by"], ["headed", "by"]) and mention.first <= LED_BY  # "Headed by Ali Idi, they"
    if not opens and (words[:1] != ["the"] or words[1] not in TEAMS or not led or len(words) > NEAR + 3):
        return None
    before = document.sentences[sentence.index - 1]
    named = {one.state: one for one in actors.of(before) if is_country(one.state) and _is_of_team(before, one)}
    return _of(document, next(iter(named.values()))) if len(named) == 1 else None


def _predecessor(document: Document, cast: Cast, person: Person, mention: PersonMention) -> Found[ActorRef] | None:
    """Whose office somebody held: "the first visit of a Peruvian president since 2001, when then President Ruiz"."""
    if not all(post.former for post in person.posts):
        return None
    roles = person.roles & ONCE
    sentence = document.sentences[mention.sentence]
    for one in sorted(_all(cast, sentence), key=lambda one: -one.first):
        if one.last <= mention.first and _roles(cast, one) & roles:
            return _served(document, cast, one)
    return None


def _messenger(
    document: Document, actors: Actors, sentence: Sentence, mention: PersonMention
) -> Found[ActorRef] | None:
    """Whose envoy is named behind a comma: "An envoy of Chad's president, Ali Idi,"; "The envoy, Ali Idi, left"."""
    words = sentence.words
    before, behind = words[: mention.first], words[mention.last : mention.last + 1]
    if before[-1:] != [","] or behind not in ([","], ["."]):
        return None  # "awaits an envoy of the Chadian president, Minister Ruiz said"
    if again := before in (["the", "envoy", ","], ["the", "emissary", ","]) and sentence.index > 0:
        sentence = document.sentences[sentence.index - 1]
        words = sentence.words
    place = next((at for at, word in enumerate(words) if word in ("envoy", "emissary")), 0)
    named = [one for one in actors.of(sentence) if place < one.first < place + NEAR and is_country(one.state)]
    led = [word for word in words[place + 1 : named[0].first] if word != "the"] if place and named else []
    if led not in SENDING:
        return None
    behind = words[named[0].last : mention.first - 1]
    close = again or all(is_title_word(word) or word in ("'s", "’s") for word in behind)
    return _of(document, named[0]) if close else None


def _bearer(document: Document, cast: Cast, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
    """Whose word somebody brings: "received Minister Ali Idi, who delivered a message from the President of Chad".

    Also "a message from President Ruiz of Peru was handed over by special envoy Luis Vega".
    """
    words = sentence.words
    others = [one.first for one in cast.of(sentence) if one.person != mention.person]
    for master in (one for one in _all(cast, sentence) if one.first != mention.first):
        told = _message_of(words, master.first)
        if told is None:
            continue
        alone = mention.last <= told and not any(mention.last <= one < told for one in others)
        brings = alone and not BROUGHT.isdisjoint(words[mention.last : told])
        behind = words[master.last : mention.first] if master.last <= mention.first else []
        by_him = [word for word in behind if word not in ("the", "special", "visiting")][-1:] in (["by"], ["through"])
        if brings or (by_him and not BROUGHT.isdisjoint(behind)):
            return _served(document, cast, master)
    return None


def _mourned(
    document: Document, actors: Actors, person: Person, sentence: Sentence, mention: PersonMention
) -> Found[ActorRef] | None:
    """Whose people are condoled with on somebody's death: "condoled with Chad over the death of former President"."""
    words = sentence.words[: mention.first]
    died = words[-2:] in (["death", "of"], ["passing", "of"], ["demise", "of"])
    named = {one.state: one for one in actors.of(sentence) if is_country(one.state) and one.last < mention.first}
    condoled = any(word.startswith(("condol", "commiserat", "sympath")) for word in words)
    return _of(document, next(iter(named.values()))) if died and condoled and len(named) == 1 else None


def _condoled_with(
    document: Document, cast: Cast, sentence: Sentence, mention: PersonMention
) -> Found[ActorRef] | None:
    """Whom the deceased served of whom a message tells to somebody: "In a telegram to Premier Idi, he praised"."""
    words = sentence.words[: mention.first]
    while words[-1:] != [] and (words[-1].rstrip(".") in HONORIFICS or words[-1] in BEFORE_HONORIFICS):
        words.pop()
    if words[-1:] != ["to"] or CONDOLING.isdisjoint(words[-NEAR - 2 : -1]):
        return None
    for one in cast.mentions:
        before = document.sentences[one.sentence].words[: one.first]
        died = {word for word in before[-REACH:] if word in DEATH}
        if one.person != mention.person and died and "of" in before[-REACH:]:
            return _served(document, cast, one)
    return None


def _subject(document: Document, cast: Cast, sentence: Sentence, place: int) -> Found[ActorRef] | None:
    """Whom the first serves whom a sentence names before a place; a pronoun means the first of the sentence before."""
    here = [one for one in _all(cast, sentence) if one.last <= place]
    pronoun = any(token.lower in PRONOUNS for token in sentence.tokens[: min(place, NEAR)])
    if pronoun or not here:
        here = list(_all(cast, document.sentences[sentence.index - 1])) if pronoun and sentence.index else []
    first = min(here, key=lambda one: one.first, default=None)
    return _served(document, cast, first) if first else None


def _served(document: Document, cast: Cast, one: PersonMention | TitleMention) -> Found[ActorRef] | None:
    if isinstance(one, TitleMention):
        return _of(document, one.actor) if one.actor else None
    return next((post.actor for post in cast.persons[one.person].posts if post.actor), None)


def _roles(cast: Cast, one: PersonMention | TitleMention) -> Set[OfficeRole]:
    return office_of(one.title).roles if isinstance(one, TitleMention) else cast.persons[one.person].roles


def _all(cast: Cast, sentence: Sentence) -> Iterator[PersonMention | TitleMention]:
    yield from cast.of(sentence)
    yield from (one for one in cast.titles if one.sentence == sentence.index and not one.plural)


def _is_of_team(sentence: Sentence, actor: ActorMention) -> bool:
    """Whether a team is named beside an actor: "the Chadian team", "a delegation from Chad"."""
    behind = sentence.words[actor.last : actor.last + 2]
    before = sentence.words[max(actor.first - 3, 0) : actor.first]
    led = [word for word in before if word != "the"]
    return not TEAMS.isdisjoint(behind) or (led[-1:] in (["from"], ["of"]) and not TEAMS.isdisjoint(led))


def _of(document: Document, actor: ActorMention) -> Found[ActorRef]:
    return derived(actor.state, span_of(document, actor))
