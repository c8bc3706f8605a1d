"""The states that somebody does not serve: where he travels, whose officials he meets."""

from collections.abc import Iterator, Sequence

from seed.extract.allegiances.host import visiting
from seed.extract.author import own_words
from seed.extract.names.actor import ActorMention, Actors, Form
from seed.extract.names.gazetteer import places_in, seats, state_then
from seed.extract.officials.office import ONCE, is_title_word, office_of
from seed.extract.officials.official import Cast, Person, PersonMention
from seed.extract.officials.words import LIKE_SEVERAL, LIKES, words_of
from seed.extract.text.document import Document, Sentence
from seed.records import ActorRef
from seed.reference import City

VISITS = frozenset("visit visits visited visiting trip travel travels travelled traveled traveling travelling".split())
STAGES = frozenset(["leg", "stop", "stage", "tour"])
"""What somebody is on who comes to one state after another: "on the second leg of her tour"."""
ATTENDING = frozenset("part attend attends attended attending participate participates participated address".split())
"""Words of what one does at a gathering of many."""
GATHERINGS = frozenset("conference summit forum session assembly congress dialogue gathering".split())
THITHER = frozenset(["to", "in", "the", "visit", "visits", "visited", "visiting", ","])
"""Words before where somebody goes."""
BEHIND_PLACES = frozenset(
    (
        "on to from and for in this last next at where with as during after before today tomorrow yesterday earlier "
        "later by between"
    ).split()
)
"""Words behind the name of a place that are no noun of which it is a part."""
GOING = frozenset(
    (
        "leaves left leaving flies flew flying goes went going travel travels travelled traveled heads headed departs "
        "departed departing"
    ).split()
)
"""Words before "for" or "to" and where somebody goes."""
ARRIVING = frozenset(["arrived", "arrives", "arriving", "landed", "flew"])
"""Words before "in" and where a guest comes who is there "on a visit"."""
TOUCHING_DOWN = ARRIVING | frozenset("plane jet touched alighted disembarked came flies lands arriving".split())
"""Words of whoever comes to a capital."""
ON_A_VISIT = 7
"""So many words on, it is told for what."""
LISTING = frozenset([",", "and", "the"])
"""Words between the states of a list."""
WHEN = frozenset(
    (
        "tomorrow today tonight yesterday next this week morning evening afternoon on "
        "monday tuesday wednesday thursday friday saturday sunday"
    ).split()
)
"""Words between a verb of going and whither."""
BY_ANOTHER = frozenset(["before", "after"])
"""Words between somebody and a participle of whoever meets him."""
EQUATING = frozenset("is was as became becomes become be been remains who".split())
"""Words between somebody and what he is himself."""
GOING_REACH = 6
PRONOUNS = frozenset(["he", "she", "him", "her", "who", "they", "that"])
"""Words behind which somebody else may be meant."""
OWN = frozenset(["his", "her"])
BEGINS = 2
"""Within so many words a sentence begins with somebody."""
RECEIVING = frozenset("him audience received receives receiving welcomed welcomes hosted hosts greeted greets".split())
"""Words behind a host, where "his visit" is the guest's."""
REACH = 16
"""So many words on, it may be told where somebody goes."""
HOSTS = words_of("COMPANION") | frozenset(["delegation", "side", "team", "counterpart", "colleague"])
"""Whom somebody of another state meets: "talked with the Ukrainian delegation"."""
OWN_SIDE = frozenset(["for", "representing", "led", "headed"])
"""Words between somebody and the side that is his own."""
MEETING = frozenset("met meet meets meeting talked spoke talks conferred received welcomed".split())


def states_abroad(
    document: Document, actors: Actors, cast: Cast, person: Person, home: ActorRef | None, *, is_author: bool
) -> Iterator[ActorRef]:
    """The states that somebody does not serve, by where he goes and whom he meets; a town at home is not abroad."""
    yield from _visited(document, actors, cast, person, home, is_author=is_author)
    yield from _met(document, actors, cast, person)
    yield from _toured(document, actors, cast, person)
    yield from _likened(document, actors, cast, person)
    yield from _of_same_office(document, cast, person)
    yield from visiting(document, actors, cast, person)
    yield from _came_to(document, actors, cast, person)
    yield from _gathered(document, actors, cast, person)


def _gathered(document: Document, actors: Actors, cast: Cast, person: Person) -> Iterator[ActorRef]:
    """Where somebody joins others at what is held there: "is to take part in the conference at Lima in Peru"."""
    for mention, actor, words, others in _named_behind(document, actors, cast, person):
        between = words[mention.last : actor.first]
        near = len(between) <= REACH and not any(one < actor.first for one in others)
        there = actor.form is Form.NAME and between[-1:] == ["in"] and PRONOUNS.isdisjoint(between)
        if near and there and not (ATTENDING.isdisjoint(between) or GATHERINGS.isdisjoint(between)):
            yield actor.state


def _came_to(document: Document, actors: Actors, cast: Cast, person: Person) -> Iterator[ActorRef]:
    """Where something was done while a guest was there: "signed in Lima during the visit of President Idi"."""
    day = document.anchor.day if document.anchor else None
    for mention in (one for one in cast.mentions if one.person == person.ref):
        sentence = document.sentences[mention.sentence]
        words = sentence.words[: mention.first]
        if words[-1:] in (["of"], ["by"]) and words[-2:-1] != [] and words[-2] in VISITS:
            for first, last, city in places_in(sentence):
                to = sentence.words[mention.last : first] == ["to"] and city.name.lower() in seats()
                if to or (last < mention.first <= last + REACH and words[first - 1] == "in"):
                    yield state_then(city.country, day, {one.state for one in actors.mentions})
        yield from (one.state for one in actors.of(sentence) if _is_visit_of(sentence, one, mention))


def _is_visit_of(sentence: Sentence, where: ActorMention, guest: PersonMention) -> bool:
    """Whether a visit is told as somebody's to a state: "the visit of President Idi to Peru", "a visit to Peru by"."""
    words = [token.text for token in sentence.tokens]
    before = words[: guest.first]
    if before[-1:] not in (["of"], ["by"]):
        return False
    if where.first > guest.first:
        to = words[guest.last : where.first]
        return to in (["to"], ["to", "the"]) and before[-2:-1] != [] and before[-2].lower() in VISITS
    ways = [at for at in range(1, where.first) if words[at] == "to" and words[at - 1].lower() in VISITS]
    others = words[ways[-1] + 1 : where.first] if ways else []  # "visits to Chad, Mali and Peru by"
    listed = all(word in LISTING or word[:1].isupper() for word in others)
    return bool(ways) and listed and before[-1] == "by" and guest.first - where.last <= REACH


def _of_same_office(document: Document, cast: Cast, person: Person) -> Iterator[ActorRef]:
    """The states whose holders of his very office he speaks of: "Prime Minister Idi says Chad's premier was late"."""
    for mention in (one for one in cast.mentions if one.person == person.ref):
        words = [token.text for token in document.sentences[mention.sentence].tokens]
        for title in (one for one in cast.titles if one.sentence == mention.sentence and one.first > mention.last):
            one_office = office_of(title.title).roles & person.roles & ONCE
            between = words[mention.last : title.first]
            apart = between[:1] != [","] and any(word.islower() and word.isalpha() for word in between)
            if title.actor and one_office and apart and not EQUATING & set(between):
                yield title.actor.state


def _toured(document: Document, actors: Actors, cast: Cast, person: Person) -> Iterator[ActorRef]:
    """Where whoever a sentence begins with goes: "Minister Idi met Premier Ruiz as part of his trip to Peru"."""
    for mention in (one for one in cast.mentions if one.person == person.ref and one.first <= BEGINS):
        sentence = document.sentences[mention.sentence]
        words = sentence.words
        if not RECEIVING.isdisjoint(words[mention.last :]):
            continue
        for actor in (one for one in actors.of(sentence) if one.form is Form.NAME and one.first > mention.last):
            near = [word for word in words[max(actor.first - GOING_REACH, mention.last) : actor.first] if word != "the"]
            if near[-1:] == ["to"] and near[-2:-1] and near[-2] in VISITS and not OWN.isdisjoint(near):
                yield actor.state


def _met(document: Document, actors: Actors, cast: Cast, person: Person) -> Iterator[ActorRef]:
    """The states whose officials somebody meets: "Idi met the Ukrainian delegation", "met Ukraine's Premier Boyko"."""
    for mention, actor, words, others in _named_behind(document, actors, cast, person):
        between = words[mention.last : actor.first]
        near = len(between) <= GOING_REACH and not any(one < actor.first for one in others)
        owning = words[actor.last : actor.last + 1] in (["'s"], ["’s"])
        if actor.form is not Form.DEMONYM and not (actor.form is Form.NAME and owning):
            continue
        whom = words[actor.last + owning : actor.last + owning + 2]
        other = not HOSTS.isdisjoint(whom) or any(map(is_title_word, whom))
        own = not OWN_SIDE.isdisjoint(between[-2:])  # "spoke for the Chadian side"
        if near and other and not own and not MEETING.isdisjoint(between):
            yield actor.state


def _likened(document: Document, actors: Actors, cast: Cast, person: Person) -> Iterator[ActorRef]:
    """The states of his counterparts: "Minister Idi is to see his Chadian peer", "met his peers from Chad and Mali"."""
    for mention, actor, words, others in _named_behind(document, actors, cast, person):
        if actor.form is not Form.DEMONYM:
            named = actors.of(document.sentences[mention.sentence])
            taken = {place for one in named for place in range(one.first, one.last)}
            at = actor.first - 1
            while at > mention.last and (at in taken or words[at] in LISTING):
                at -= 1
            if words[at] in ("from", "of") and words[at - 1] in LIKE_SEVERAL:
                yield actor.state
            continue
        alike = words[actor.last : actor.last + 1] != [] and words[actor.last] in LIKES
        own = words[actor.first - 1] in OWN and not any(one < actor.first - 1 for one in others)
        if alike and own:
            yield actor.state


def _named_behind(
    document: Document, actors: Actors, cast: Cast, person: Person
) -> Iterator[tuple[PersonMention, ActorMention, list[str], list[int]]]:
    """Where somebody is mentioned before a state, with the sentence's words and where others stand behind him."""
    for mention in (one for one in cast.mentions if one.person == person.ref):
        sentence = document.sentences[mention.sentence]
        words = sentence.words
        others = [one.first for one in cast.of(sentence) if one.first >= mention.last]
        for actor in (one for one in actors.of(sentence) if one.first > mention.last):
            yield mention, actor, words, others


def _visited(
    document: Document, actors: Actors, cast: Cast, person: Person, home: ActorRef | None, *, is_author: bool
) -> Iterator[ActorRef]:
    """The states that somebody is told to visit, and so does not serve: "Minister Idi made a visit to Chad"."""
    spots = [(one.sentence, one.last) for one in cast.mentions if one.person == person.ref]
    if is_author:  # "I will visit Chad"
        spots += [(one.index, place + 1) for one in document.sentences for place in own_words(one)]
    for index, last in spots:
        sentence = document.sentences[index]
        words = sentence.words
        others = [one.first for one in cast.of(sentence) if one.first >= last]
        for city in _gone_to(sentence, last, others):
            if city.country == home and city.name.lower() not in seats():
                continue
            day = document.anchor.day if document.anchor else None
            yield state_then(city.country, day, {one.state for one in actors.mentions})
        listed = 0
        yield from (one.state for one in actors.of(sentence) if _is_in_capital(words, last, one, others))
        for actor in (one for one in actors.of(sentence) if one.form is Form.NAME and one.first > last):
            between = words[last : actor.first]
            following = words[actor.last] if actor.last < len(words) else ""
            whole = not following.isalpha() or following in BEHIND_PLACES  # not "visited New Zealand memorials"
            there = between[-1:] == ["in"] and between[-2:-1] and between[-2] in ("is", "was", "be")
            behind = words[actor.last : actor.last + ON_A_VISIT]
            arrived = between[-2:-1] and between[-2] in ARRIVING and behind[:2] in (["on", "a"], ["for", "a"])
            there = there or (arrived and not VISITS.isdisjoint(behind))
            farther = words[actor.last : actor.last + REACH]
            there = there or (between[-2:-1] == ["arrived"] and "on" in farther and not STAGES.isdisjoint(farther))
            told_so = whole and (there or (bool(VISITS & set(between[-6:])) and between[-1] in THITHER))
            goes_on = bool(listed) and set(words[listed : actor.first]) <= {",", "and"}  # "visit Chad, Mali and Niger"
            near = len(between) <= REACH and not any(one < actor.first for one in others)
            own = between[2:] if between[:2] == [",", "who"] else between
            if near and (goes_on or (told_so and not PRONOUNS & set(own))):
                listed = actor.last
                yield actor.state


def _is_in_capital(words: Sequence[str], last: int, actor: ActorMention, others: Sequence[int]) -> bool:
    """Whether somebody comes where a state is governed: "stepped off his plane in the Chadian capital"."""
    between = words[last : actor.first]
    capital = actor.form is Form.DEMONYM and words[actor.last : actor.last + 1] == ["capital"]
    there = capital and between[-1:] == ["the"] and between[-2:-1] != [] and between[-2] in ("in", "to", "into")
    come = not (TOUCHING_DOWN | VISITS).isdisjoint(between) and PRONOUNS.isdisjoint(between)
    return there and come and len(between) <= REACH and not any(last <= one < actor.first for one in others)


def _gone_to(sentence: Sentence, last: int, others: Sequence[int]) -> Iterator[City]:
    """The cities for which somebody is told to leave: "Minister Idi, who leaves for Lima on Tuesday"."""
    words = sentence.words
    for first, _, city in places_in(sentence):
        between = words[last:first]
        near = 0 < len(between) <= GOING_REACH and not any(one < first for one in others)
        invited = between[:1] == ["to"] and "pay" in between  # "an invitation from President Idi to pay a visit to"
        visits = bool(VISITS & set(between[-2:])) and between[-1] in THITHER and not invited  # "is to visit Tehran"
        when = [word for word in between if word not in WHEN]  # "departs tomorrow for Lima"
        other = not BY_ANOTHER.isdisjoint(between)  # "Chad's envoy is to see Minister Idi before leaving for Lima"
        leaves = when[-1:] in (["for"], ["to"]) and bool(GOING & set(when[-2:-1])) and not other
        if near and (visits or leaves):
            yield city
