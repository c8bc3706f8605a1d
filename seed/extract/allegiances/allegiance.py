"""Whom an official serves where no title says so: in a readout, one's own side is named without its country.

An inference from what the article itself says, marked as one: the actor that is left of a list ("the U.S.-Switzerland
relationship") when those of the others present are taken away, or whose support, thanks or readiness the official
expresses.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from db.vocabulary import Basis, OfficeRole
from seed.extract.allegiances.abroad import states_abroad
from seed.extract.allegiances.both import of_the_other, told_alike
from seed.extract.allegiances.company import (
    AWAY,
    OF_BODIES,
    beside_a_body,
    by_title,
    groups_of,
    guess,
    homeless,
    in_company,
    in_order,
    is_of_one_state,
    left_over,
    may_serve,
    of_colleague,
    pairs,
    settle_state_secretaries,
    states_told,
    with_state_secretaries,
)
from seed.extract.allegiances.cue import Cues
from seed.extract.allegiances.delegate import of_delegation
from seed.extract.allegiances.entourage import in_entourage
from seed.extract.allegiances.errand import on_errand, receiving_envoy, sent_for, sent_from_home
from seed.extract.allegiances.having import of_those_that_have
from seed.extract.allegiances.host import hosting, sent_here
from seed.extract.allegiances.its import of_named_before
from seed.extract.allegiances.opening import LEAD, OPENING, leads_with, of_author, of_leading, traveller_from
from seed.extract.allegiances.reception import received_at
from seed.extract.allegiances.sender import sent_by
from seed.extract.allegiances.station import met_there
from seed.extract.allegiances.succession import in_succession
from seed.extract.allegiances.sympathy import of_friend
from seed.extract.allegiances.united_nations import of_united_nations
from seed.extract.allegiances.voice import reports_of_his_own, speaks_for_head, speaks_for_named, voiced
from seed.extract.author import author_of
from seed.extract.home import FILED, told_by
from seed.extract.names.actor import Actors, Form, is_country, span_of
from seed.extract.names.gazetteer import is_unchanged, places_in, seats
from seed.extract.officials.leader import actor_of_leader
from seed.extract.officials.office import HEADS, ONCE, office_of
from seed.extract.officials.official import SHARED, Cast, Person, Post
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import derived
from seed.extract.setting import NAMED_FIRST, SET, is_only_where
from seed.extract.text.document import Document
from seed.extract.text.speech import is_told_speech
from seed.records import ActorRef, Found

BODY_HEADS = ("of the commission", "commission president", "commission chairperson", "commission chief")
"""Ends of the titles of those who head an organization that goes without saying."""


def infer_allegiances(
    document: Document, actors: Actors, cast: Cast, sentences: Sequence[Parsed], filed: Found[ActorRef] | None
) -> None:
    """Give the officials whose country no title tells the one that the article implies.

    Args:
        document: the article.
        actors: the states and organizations that it names.
        cast: the officials.
        sentences: their sentences, parsed.
        filed: the state where it was filed, as `home_of` tells it.
    """
    cues = Cues(document, actors, cast)
    home = filed
    if home and _tells_of_others(document, actors, cast, home.value):
        home = None
    author = author_of(document, cast)
    home = home if home and home.confidence >= SET else of_author(cast, author) or home
    filed_at = home.value if home and home.confidence >= SET else None
    if filed_at in with_state_secretaries() and all(one.state != "US" for one in actors.mentions):
        settle_state_secretaries(cast)
    for person in homeless(cast):
        is_author = author is not None and author.person == person.ref
        person.abroad = frozenset(states_abroad(document, actors, cast, person, filed_at, is_author=is_author))
    known, heads = dict[ActorRef, Found[ActorRef]](), dict[ActorRef, Found[ActorRef]]()
    _tell(_sharing(cast), lambda person: told_alike(document, actors, cast, person, home))
    _tell(homeless(cast), lambda person: sent_by(document, actors, cast, person))
    for person in [*homeless(cast), *_sharing(cast)]:
        if (told := _well_known(document, person)) is not None:
            if person.actor is None:
                (heads if person.roles & HEADS else known)[told.value] = told
            _assign(person, told)
    if not known and len(heads) == 1:  # two heads are each other's guests
        known = heads
    _tell(
        homeless(cast),
        lambda person: (
            of_united_nations(document, actors, person)
            or speaks_for_head(document, cast, person)
            or speaks_for_named(document, cast, person)
            or of_delegation(document, actors, cast, person)
            or in_entourage(cast, person, sentences)
            or of_named_before(document, actors, cast, person)
            or told_alike(document, actors, cast, person, home)
            or cues.of(person)
            or of_the_other(document, actors, cast, person)
            or of_friend(document, actors, cast, person)
            or in_succession(document, cast, person)
            or met_there(document, actors, cast, person)
            or hosting(document, actors, cast, person)
            or on_errand(document, actors, cast, person)
            or receiving_envoy(document, actors, cast, person, filed_at)
            or cues.ministry_beside(person)
            or received_at(actors, cast, person, sentences, filed_at)
            or _of_body(document, actors, person)
            or of_those_that_have(document, actors, cast, person, filed_at)
        ),
    )
    if home and (traveller := traveller_from(document, cast, home.value)):
        home, filed_at = traveller, traveller.value
    _tell([*homeless(cast), *_sharing(cast)], lambda person: _reports_from_home(document, cast, person, filed))
    for pair in pairs(cast):
        for person, told in zip(pair, in_order(document, actors, pair), strict=False):
            _assign(person, told)
    groups = list(groups_of(document, actors))
    unnamed = _unnamed_home(document, actors, home)
    inferred: dict[ActorRef, Found[ActorRef]] = {}
    for person in homeless(cast):
        found = (
            in_company(document, actors, cast, person)
            or voiced(document, cast, person, sentences)
            or cues.paired(person)
            or _of_unnamed_home(cast, person, unnamed)
            or of_colleague(document, cast, person)
            or left_over(cast, person, groups, filed_at)
        )
        if found is not None:
            _assign(person, found)
            if in_company(document, actors, cast, person) is None:  # else he is a guest, not of the article's own side
                inferred[found.value] = found
    inferred = inferred or known or by_title(cast)  # whom papers name without their state are of their own
    if len(inferred) == 1 and not (filed_at and filed_at not in inferred):
        (found,) = inferred.values()
        for person in homeless(cast):
            if may_serve(cast, person, found.value) and not person.roles & AWAY:
                _assign(person, Found(found.value, found.spans, found.basis, 0.6))
    _tell(
        homeless(cast), lambda person: left_over(cast, person, groups, filed_at) or of_colleague(document, cast, person)
    )
    _tell(homeless(cast), lambda person: _same_as_unnamed(document, actors, cast, person))
    _tell(homeless(cast), lambda person: beside_a_body(cast, person))
    home = home if home and home.confidence >= SET else of_leading(document, cast) or home
    _tell(homeless(cast), lambda person: _at_home(document, actors, cast, person, home))
    _tell(  # "a letter from President Idi", once it is known whom its bearer serves
        homeless(cast),
        lambda person: (
            sent_by(document, actors, cast, person)
            or on_errand(document, actors, cast, person)
            or in_succession(document, cast, person)
        ),
    )
    sender = home if home and home.confidence >= FILED else None
    _tell(
        homeless(cast),
        lambda person: sent_from_home(document, person, cast, sender) or sent_for(document, person, home),
    )
    _tell(homeless(cast), lambda person: sent_here(document, actors, cast, person, groups, filed_at))
    _tell(homeless(cast), lambda person: reports_of_his_own(cast, person, sentences))
    _tell(homeless(cast), lambda person: _of_agency(document, actors, cast, person, filed))


def _tells_of_others(document: Document, actors: Actors, cast: Cast, home: ActorRef) -> bool:
    """Whether the opening names officials, each with his state: a correspondent's, for papers leave their own out.

    Of a state that the article names, one guest may be told of first; two states' meet where they are no one's guests.
    """
    lead = [one.index for one in document.sentences if one.is_body][:LEAD]
    opening = range(max(lead, default=0) + 1)
    told = [one for one in cast.persons.values() if one.sentence in opening and one.posts]
    served = {one.actor for one in told if any(not other.roles & AWAY for other in told)}  # envoys may be posted there
    named = {one.sentence for one in actors.mentions if one.state == home}
    cities = ((one.index, city) for one in document.sentences for _, _, city in places_in(one))
    seated = {index for index, city in cities if city.country == home and city.name.lower() in seats()}
    takes_part = not (named | seated if len(served) == 1 else named).isdisjoint(opening)
    return len(served) > bool(named) and not takes_part and served.isdisjoint({None, home})


def _unnamed_home(document: Document, actors: Actors, home: Found[ActorRef] | None) -> Found[ActorRef] | None:
    """The state in whose capital an article was filed that never names it: newspapers leave their own out."""
    if home is None or home.confidence < SET:
        return None
    if document.anchor is None and not is_unchanged(home.value):
        return None  # of what state a capital was that changed hands, only a day can tell
    return home if all(one.state != home.value for one in actors.mentions) else None


def _of_unnamed_home(cast: Cast, person: Person, home: Found[ActorRef] | None) -> Found[ActorRef] | None:
    away = person.roles & (AWAY | {OfficeRole.ORGANIZATION_HEAD})
    return home if home and not away and may_serve(cast, person, home.value) else None


def _well_known(document: Document, person: Person) -> Found[ActorRef] | None:
    """Whom a leader serves of whom newspapers do not say it."""
    name = person.full_name
    day = document.anchor.day if document.anchor else None
    actor = actor_of_leader(name.value, person.roles, day)
    return Found(actor, name.spans, Basis.DERIVED, 0.8) if actor else None


def _reports_from_home(
    document: Document, cast: Cast, person: Person, home: Found[ActorRef] | None
) -> Found[ActorRef] | None:
    """The state where the article was filed, of a spokesman whose word its first sentence is."""
    lead = next((one.index for one in document.sentences if one.is_body), None)
    if home is None or home.confidence < SET or person.sentence != lead:
        return None
    return home if OfficeRole.SPOKESPERSON in person.roles and may_serve(cast, person, home.value) else None


def _sharing(cast: Cast) -> list[Person]:
    """Those who may serve another than the one beside whom they are named."""
    return [one for one in cast.persons.values() if one.posts and all(_is_shared(post) for post in one.posts)]


def _is_shared(post: Post) -> bool:
    return post.actor is not None and post.actor.confidence == SHARED


def _tell(persons: Iterable[Person], rule: Callable[[Person], Found[ActorRef] | None]) -> None:
    """Give each person whom a rule finds, one by one: what is found of one may tell of the next."""
    for person in persons:
        if (found := rule(person)) is not None:
            _assign(person, found)


def _assign(person: Person, found: Found[ActorRef]) -> None:
    for post in person.posts:
        if post.actor is None or (_is_shared(post) and post.actor.value != found.value):
            post.actor = found


def _at_home(
    document: Document, actors: Actors, cast: Cast, person: Person, home: Found[ActorRef] | None
) -> Found[ActorRef] | None:
    """The state whose ministry is named beside, else the home of the article, else the only one that it can be."""
    if person.roles & AWAY:
        return None
    told = {one.state: span_of(document, one) for one in reversed(states_told(document, actors))}
    beside = {
        one.state: span_of(document, one)
        for one in actors.mentions
        if one.form is Form.MINISTRY and one.sentence == person.sentence
    }
    filed = home is not None and home.confidence >= SET
    if len(beside) == 1 and (not filed or (home and home.value in beside)):  # a team "from the Chadian ministry" is not
        return guess(beside)
    if len(told) == 1 and is_of_one_state(cast, person, *told):
        return guess(told) if not filed or (home and home.value in told) else None
    free = {ref: span for ref, span in told.items() if may_serve(cast, person, ref)}
    if home is not None and filed and may_serve(cast, person, home.value):
        return home
    if len(free) == 1 and (len(told) > 1 or not free.keys() & _across(document, cast, person)):
        return None if len(told) > 1 and is_only_where(document, actors, *free) else guess(free)
    if home is None or home.value not in free or home.value in _across(document, cast, person):
        return None
    signing = not document.sentences[person.sentence].is_body  # "Ana Ruiz, Spokesperson" above a release
    reporting = OfficeRole.SPOKESPERSON in person.roles and (signing or leads_with(document, cast, home.value))
    if reporting or home.confidence > NAMED_FIRST:
        return home
    envoys = {one.actor for one in cast.persons.values() if one.roles & AWAY and one.sentence == person.sentence}
    others = {one.state for one in actors.mentions if one.sentence == person.sentence} - {home.value} - envoys
    if any(is_country(state) and may_serve(cast, person, state) for state in others):
        return None
    return home if _is_named_most(document, actors, cast, home.value, free) else None


def _of_agency(
    document: Document, actors: Actors, cast: Cast, person: Person, filed: Found[ActorRef] | None
) -> Found[ActorRef] | None:
    """The state whose agency follows a guest: "PORT LOUIS (ANI) - Vice President Rao, who arrived on a visit"."""
    abroad = filed is not None and filed.value in person.abroad
    agency = told_by(document, actors) if abroad and not person.roles & AWAY else None
    return agency if agency and may_serve(cast, person, agency.value) else None


def _of_body(document: Document, actors: Actors, person: Person) -> Found[ActorRef] | None:
    """The organization that an article names of whom the person heads the commission: "President of the Commission"."""
    heads = any(post.title.bare.endswith(BODY_HEADS) or post.title.bare in OF_BODIES for post in person.posts)
    bodies = {one.state: span_of(document, one) for one in reversed(actors.mentions) if not is_country(one.state)}
    return guess(bodies) if heads and len(bodies) == 1 else None


def _is_named_most(document: Document, actors: Actors, cast: Cast, home: ActorRef, free: Collection[ActorRef]) -> bool:
    """Whether a state, or a city of it, is named more often than any other that sends nobody."""
    guests = {one.actor for one in cast.persons.values() if one.roles & AWAY}
    named = Counter(one.state for one in actors.mentions if one.state in free and one.state not in guests - {home})
    named[home] += sum(state == home for state in _cities_of(document, actors))
    return all(named[home] > number for state, number in named.items() if state != home)


def _same_as_unnamed(document: Document, actors: Actors, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """Of whom the sentence before tells without his name: "A British minister said … Trade Minister Ann Berg said"."""
    said = [one for one in cast.mentions if one.person == person.ref and one.sentence == person.sentence]
    before = next((one for one in document.sentences if one.index == person.sentence - 1 and one.is_body), None)
    if before is None or not said or said[0].first > OPENING:
        return None
    words = before.words
    opening = (one for one in actors.of(before) if one.first <= OPENING and is_country(one.state))
    for one in opening:
        telling = next((place for place in range(one.last, len(words)) if is_told_speech(words[place])), len(words))
        if {"a", "an"} & set(words[: one.first]) and one.last < telling < one.last + OPENING:
            return derived(one.state, span_of(document, one))
    return None


def _cities_of(document: Document, actors: Actors) -> Iterator[ActorRef]:
    """The states of the cities that an article names, as often as it does."""
    for sentence in document.sentences:
        taken = {place for one in actors.of(sentence) for place in range(one.first, one.last)}
        yield from (city.country for first, _, city in places_in(sentence) if first not in taken)


def _across(document: Document, cast: Cast, person: Person) -> set[ActorRef]:
    """Whom those serve of whom the same sentence says it, as of the other side."""
    sentences = {mention.sentence for mention in cast.mentions if mention.person == person.ref}
    high = person.roles & (ONCE | AWAY)
    told = {
        title.actor.state
        for title in cast.titles
        if title.sentence in sentences and title.actor and high and not office_of(title.title).roles & high
    }
    for mention in cast.mentions:
        sentence = document.sentences[mention.sentence]
        posts = cast.persons[mention.person].posts if mention.sentence in sentences else []
        told |= {
            post.actor.value
            for post in posts
            if post.actor
            and not post.former
            and any(sentence.start <= span.start < sentence.end for span in post.actor.spans)
        }
    return told
