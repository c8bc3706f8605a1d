"""Whom an official serves by whoever is named beside him: the one that is left of a list, his colleagues' own."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from db.vocabulary import Basis, OfficeRole
from seed.extract.names.actor import ActorMention, Actors, Form, is_country, span_of
from seed.extract.officials.office import HEADS, OF_STATES, ONCE, Office
from seed.extract.officials.official import Cast, Person, Post
from seed.extract.officials.portfolio import CONNECTORS
from seed.extract.officials.words import words_of
from seed.extract.sentences.side import derived
from seed.extract.text.document import Document
from seed.records import ActorRef, Found, Span
from seed.reference.table import read_rows

AWAY = frozenset([OfficeRole.AMBASSADOR])
"""Roles whose holders are met where they are sent to as often as at home."""
AT_HOME = frozenset([OfficeRole.LEGISLATOR, OfficeRole.SPOKESPERSON, OfficeRole.JUDGE, OfficeRole.OTHER])
"""Roles whose holders are named beside their own, not as the other side."""
BODY = frozenset([OfficeRole.ORGANIZATION_HEAD])
"""The role of those who head organizations."""
COMPANIONS = words_of("COMPANION")
CROWNED = frozenset(["king", "queen", "emir", "amir", "sultan", "crown prince", "emperor"])
"""Titles of heads of monarchies."""
OF_BODIES = frozenset(
    f"{junior}{secretary}"
    for junior in ("", "deputy ", "assistant ", "under-", "under ")
    for secretary in ("secretary-general", "secretary general")
)
"""Titles that organizations have, and states no more than ministries of theirs do."""
TRAVELLING = AWAY | {OfficeRole.FOREIGN_MINISTER, OfficeRole.ENVOY, OfficeRole.ORGANIZATION_HEAD}
"""Roles whose holders papers of other states tell of."""
TOLD_ABROAD = frozenset(["US", "VA"])
"""States whose officials' titles, in papers anywhere, tell whose they are."""
WITH_PROVINCES = frozenset(["AU", "CA"])
"""States whose provinces have premiers, and they a prime minister."""
HEADED = ("country", "heads", "source")
GENERAL = frozenset(["union", "federal", "cabinet", "minister", "secretary"])
"""Words of ministers' titles that many of a state's share."""


@cache
def without_premier() -> frozenset[ActorRef]:
    """The states that have no prime minister, for the president heads the government."""
    return frozenset(row.text("country") for row in read_rows("presidential.csv", ("country", "source")))


@cache
def with_state_secretaries() -> frozenset[ActorRef]:
    """The states other than the United States where secretaries of state sit, as ministers' deputies or the pope's."""
    return frozenset(row.text("country") for row in read_rows("state_secretaries.csv", ("country", "source")))


@cache
def crowns() -> dict[ActorRef, bool]:
    """The states that have or had a king or queen, and whether no president has ever been their head."""
    return {row.text("country"): row.text("heads") == "CROWN" for row in read_rows("monarchies.csv", HEADED)}


@dataclass(frozen=True, slots=True)
class Group:
    """Actors that are named in one breath.

    Attributes:
        places: those of them that only tell where a town is.
        row: where they are named, one behind another.
    """

    actors: frozenset[ActorRef]
    spans: tuple[Span, ...]
    places: frozenset[ActorRef] = frozenset()
    row: tuple[ActorMention, ...] = ()


def homeless(cast: Cast) -> list[Person]:
    """Those in office of whom nothing tells yet whom they serve."""
    return [person for person in cast.persons.values() if person.actor is None and person.posts]


TOWNS = (["capital"], ["city"], ["town"], ["port"], ["resort"], ["village"])
"""Words for where something is done, behind the state that it is in."""


def may_serve(cast: Cast, person: Person, actor: ActorRef) -> bool:
    """Whether a state has such an office, and no other in it: it has no two foreign ministers, nor two of law."""
    if actor in person.abroad or (person.roles & OF_STATES and not is_country(actor)):
        return False
    if is_country(actor) and all(post.title.bare in OF_BODIES for post in person.posts):
        return False
    sitting = (post for post in person.posts if OfficeRole.LEGISLATOR in post.office.roles)
    houses = (post.office.actors for post in sitting if "committee" not in post.title.bare)  # any house has those
    if any(states and actor not in states for states in houses):
        return False  # Tunisia has no senators
    titles = [post.title.bare for post in person.posts]
    if actor in without_premier() and any("prime minister" in title for title in titles):
        return False
    if actor == "US" and any(
        title != "minister"
        and title.split()[-1:] != ["counselor"]
        and not {"minister", "ministry"}.isdisjoint(title.split())
        for title in titles
    ):
        return False  # its ministers are secretaries, its ministries departments
    if is_country(actor) and not all(_has_such_head(actor, title) for title in titles):
        return False
    others = [one for one in cast.persons.values() if one is not person and one.actor == actor]
    if actor in WITH_PROVINCES:  # the premier of Quebec is not the prime minister
        others = [one for one in others if _is_premier(one) is _is_premier(person)]
    held = [one for one in others if not any(post.former and post.office.roles & HEADS for post in one.posts)]
    held = [one for one in held if not _is_of_one_ministry(cast, person, one)]
    posts = [post for one in held for post in one.posts if not post.former]
    return not any(_is_one_office(post, own) for post in posts for own in person.posts if not own.former)


def _is_of_one_ministry(cast: Cast, person: Person, other: Person) -> bool:
    """Whether one is a foreign secretary and serves under the other, a foreign minister, whom he does not meet."""
    lasts = [{post.title.bare.split()[-1] for post in one.posts} for one in (person, other)]
    both = OfficeRole.FOREIGN_MINISTER in person.roles & other.roles
    if not both or sorted(lasts, key=min) != [{"minister"}, {"secretary"}]:
        return False
    ours, theirs = ({one.sentence for one in cast.mentions if one.person == each.ref} for each in (person, other))
    return ours.isdisjoint(theirs)


def _is_premier(person: Person) -> bool:
    """Whether somebody is called as those who govern a province are, where the head of all is a prime minister."""
    return any(post.title.bare.split()[-1:] == ["premier"] for post in person.posts)


def _has_such_head(state: ActorRef, title: str) -> bool:
    """Whether a state may have a head who is called so: Jordan has no president, Chad no king."""
    crowned = crowns().get(state)
    presides = title in ("president", "president of the republic")
    return title not in CROWNED if crowned is None else not (crowned and presides)


def is_of_one_state(cast: Cast, person: Person, state: ActorRef) -> bool:
    """Whether all others serve the only state that is named, none of them abroad, nor in his very office."""
    others = [one for one in cast.persons.values() if one is not person and one.actor]
    at_home = all(one.actor == state and not one.roles & AWAY for one in others)
    return at_home and may_serve(cast, person, state)


def _is_one_office(post: Post, other: Post) -> bool:
    """Whether two posts are one that only one holds."""
    if post.office.roles & other.office.roles & ONCE:
        return True
    ours, theirs = ({*post.title.bare.split()} - CONNECTORS - GENERAL for post in (post, other))
    ministers = OfficeRole.MINISTER in post.office.roles & other.office.roles
    return ministers and bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def groups_of(document: Document, actors: Actors) -> Iterator[Group]:
    """Lists and compounds of actors, then the states of an article that names only two."""
    for sentence in document.sentences:
        run: list[ActorMention] = []
        for mention in (mention for mention in actors.of(sentence) if mention.form is not Form.MINISTRY):
            between = [token.lower for token in sentence.tokens[run[-1].last : mention.first]] if run else []
            listed = all(word in (",", "and", "-", "–", "the", "both") for word in between)
            if run and (not listed or (between[:2] == [",", "and"] and len(run) == 1)):
                yield from _group(document, run, row=tuple(run))
                run = []
            run.append(mention)
        yield from _group(document, run, row=tuple(run))
    states: dict[ActorRef, ActorMention] = {}
    for mention in actors.mentions:
        if is_country(mention.ref):
            states.setdefault(mention.ref, mention)
    if len(states) == 2:
        doing = {one.ref for one in states_told(document, actors)}
        yield from _group(document, list(states.values()), frozenset(states.keys() - doing))


def states_told(document: Document, actors: Actors) -> list[ActorMention]:
    """The states that an article names; not those that only tell where a town is, if there are others."""
    named = [one for one in actors.mentions if is_country(one.state)]
    return [one for one in named if not _tells_where(document, one)] or named


def _tells_where(document: Document, mention: ActorMention) -> bool:
    """Whether a state is named only to tell where a town is: "in the Omani capital Muscat", "in Oman's port of"."""
    words = document.sentences[mention.sentence].words
    behind = words[mention.last : mention.last + 2]
    return behind[:1] != [] and behind[behind[0] in ("'s", "’s") :][:1] in TOWNS


def _group(
    document: Document,
    run: Sequence[ActorMention],
    places: frozenset[ActorRef] = frozenset(),
    row: tuple[ActorMention, ...] = (),
) -> Iterator[Group]:
    refs = frozenset(mention.ref for mention in run)
    if len(refs) >= 2:
        yield Group(refs, tuple(span_of(document, mention) for mention in run), places, row)


def in_company(document: Document, actors: Actors, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """The actor of those he is named with: "President Sisi and senior Egyptian officials"."""
    for mention in (mention for mention in cast.mentions if mention.person == person.ref):
        sentence = document.sentences[mention.sentence]
        words = sentence.words[mention.last : mention.last + 6]
        if (words[:1] != ["and"] and words[:2] != [",", "and"]) or "between" in sentence.words[: mention.first][-3:]:
            continue  # "talks between President Sisi and senior Chadian officials"
        for actor in actors.of(sentence):
            behind = sentence.tokens[actor.last].lower if actor.last < len(sentence.tokens) else ""
            if mention.last < actor.first < mention.last + 4 and actor.form is Form.DEMONYM and behind in COMPANIONS:
                return derived(actor.ref, span_of(document, actor))
    return None


def left_over(
    cast: Cast, person: Person, groups: Sequence[Group], filed_at: ActorRef | None = None
) -> Found[ActorRef] | None:
    """The one actor of a group that nobody else present serves; but where a paper's own may be meant, it is.

    Of "the ties of Chad and Peru", for whose sake somebody goes to Peru, Chad is left.
    """
    if person.roles and person.roles <= AT_HOME and not person.abroad:
        return None
    sentences = {mention.sentence for mention in cast.mentions if mention.person == person.ref}
    for told in (sentences, {person.sentence}):
        company = _company(cast, told) | person.abroad
        unnamed = [one.actor for one in cast.titles if one.plural and one.sentence in told]
        several = [group for group in groups if any(one in group.row for one in unnamed)]
        company |= {actor for group in several for actor in group.actors}  # "the ambassadors of Chad and Peru"
        fitting = [group for group in groups if len(group.actors) == 2 and len(group.actors - company) == 1]
        fitting = [group for group in fitting if not group.actors - company <= group.places]
        if filed_at and not person.roles & AWAY and may_serve(cast, person, filed_at):
            fitting = [group for group in fitting if filed_at in group.actors - company]
        left = {next(iter(group.actors - company)) for group in fitting}
        if len(left) == 1 and may_serve(cast, person, actor := left.pop()):
            return derived(actor, *fitting[0].spans)
    return None


def pairs(cast: Cast) -> Iterator[tuple[Person, Person]]:
    """Those two who share a title of nobody: "the two countries' ministers of trade, Ana Ruiz and Lars Berg"."""
    sharing: dict[Span, list[Person]] = {}
    for person in (one for one in homeless(cast) if not one.roles <= AT_HOME):
        sharing.setdefault(person.posts[0].title_span, []).append(person)
    yield from ((one, other) for one, other in (pair for pair in sharing.values() if len(pair) == 2))


def in_order(document: Document, actors: Actors, pair: tuple[Person, Person]) -> list[Found[ActorRef]]:
    """The two states that were named last before two persons, in their order."""
    place = pair[0].posts[0].title_span.start
    lead = next((one.index for one in document.sentences if one.is_body), 0)
    for sentence in (pair[0].sentence, pair[0].sentence - 1, lead):
        named = {
            one.state: span_of(document, one)
            for one in actors.mentions
            if one.sentence == sentence and is_country(one.state) and span_of(document, one).start < place
        }
        if len(named) == 2:
            return [Found(state, (span,), Basis.DERIVED, 0.5) for state, span in named.items()]
    return _joined(document, actors, place)


def _joined(document: Document, actors: Actors, place: int) -> list[Found[ActorRef]]:
    """The only two states that were named in one breath before: "The ministers of Peru and Chad came to Doha"."""
    told: dict[tuple[ActorRef, ActorRef], list[Found[ActorRef]]] = {}
    countries = [one for one in actors.mentions if is_country(one.state) and span_of(document, one).start < place]
    for one, other in pairwise(countries):
        words = document.sentences[one.sentence].words[one.last : other.first]
        if one.sentence == other.sentence and words in (["and"], ["and", "of"], ["and", "the"], ["and", "of", "the"]):
            pair = [Found(each.state, (span_of(document, each),), Basis.DERIVED, 0.5) for each in (one, other)]
            told.setdefault((one.state, other.state), pair)
    only = {frozenset(states) for states in told}
    return next(iter(told.values())) if len(only) == 1 and len(next(iter(only))) > 1 else []


def by_title(cast: Cast) -> dict[ActorRef, Found[ActorRef]]:
    """The states of those at home in whose offices only theirs has anybody: "Tánaiste Ana Ruiz"."""
    told: dict[ActorRef, Found[ActorRef]] = {}
    for post in (post for one in cast.persons.values() for post in one.posts if not post.office.roles & TRAVELLING):
        if post.actor and post.actor.basis is Basis.DERIVED and post.actor.value == post.office.actor:
            told[post.actor.value] = post.actor
    return {state: found for state, found in told.items() if is_country(state) and state not in TOLD_ABROAD}


def settle_state_secretaries(cast: Cast) -> None:
    """Take those called "Secretary of State" for ministers' deputies, of whom nothing tells yet whom they serve."""
    posts = (post for one in cast.persons.values() for post in one.posts)
    for post in (one for one in posts if one.title.bare == "secretary of state"):
        post.office = Office(frozenset([OfficeRole.DEPUTY_MINISTER]), None, ())
        post.actor = None if post.actor and post.actor.basis is Basis.DERIVED else post.actor


def of_colleague(document: Document, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """Whom those serve beside whom somebody of lower office is named: "Secretary Orlov, chief of staff Berg"."""
    if person.roles & (ONCE | AWAY):
        return None
    for mention in (mention for mention in cast.mentions if mention.person == person.ref):
        sentence = document.sentences[mention.sentence]
        for one in cast.of(sentence):
            first, last = sorted((one, mention), key=lambda each: each.first)
            between = [token.text for token in sentence.tokens[first.last : last.first] if token.text != "the"]
            actor = next((post.actor for post in cast.persons[one.person].posts if post.actor), None)
            fits = actor is not None and may_serve(cast, person, actor.value)
            if actor and fits and actor.basis is Basis.DERIVED and between in ([","], ["and"], [",", "and"]):
                return Found(actor.value, actor.spans, Basis.DERIVED, 0.5)
    return None


def beside_a_body(cast: Cast, person: Person) -> Found[ActorRef] | None:
    """The only state whose officials an article tells of beside an organization's: "The Secretary-General met …"."""
    others = [one for one in cast.persons.values() if one is not person and one.posts]
    bodies = any(not is_country(one.actor) if one.actor else one.roles <= BODY for one in others)
    told = {one.actor: one for one in others if one.actor and is_country(one.actor)}
    if person.roles & (AWAY | BODY) or not bodies or len(told) != 1 or any(one.roles & AWAY for one in told.values()):
        return None
    ((state, one),) = told.items()
    return derived(state, *(one.names[0].spans)) if may_serve(cast, person, state) else None


def _company(cast: Cast, sentences: Collection[int]) -> set[ActorRef]:
    """Whom those serve that some sentences name or mean by a title."""
    named = {
        actor
        for mention in cast.mentions
        if mention.sentence in sentences and (actor := cast.persons[mention.person].actor)
    }
    return named | {title.actor.state for title in cast.titles if title.sentence in sentences and title.actor}


def guess(only: dict[ActorRef, Span]) -> Found[ActorRef]:
    """The only state of which something tells."""
    ((actor, span),) = only.items()
    return Found(actor, (span,), Basis.DERIVED, 0.5)
