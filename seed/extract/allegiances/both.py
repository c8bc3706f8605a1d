"""Whom the second of two serves whom a sentence tells of alike, with the verb or the noun left out for him.

"Minister Idi headed the Chadian side, and Deputy Minister Ruiz the Peruvian one"; "Chad was represented by Minister Idi
and Peru by Deputy Minister Ruiz"; "Minister Idi and Deputy Minister Ruiz led their respective delegations".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from seed.extract.allegiances.company import AWAY, in_order, may_serve
from seed.extract.allegiances.cue import SIGNING
from seed.extract.names.actor import Actors, is_country, span_of
from seed.extract.names.gazetteer import places_in, seats
from seed.extract.officials.official import SHARED, Cast, Person, PersonMention
from seed.extract.officials.words import LIKES, words_of
from seed.extract.principal import principals
from seed.extract.sentences.side import derived
from seed.extract.text.document import Document, Sentence
from seed.records import ActorRef, Found, Span

SIDES = frozenset(["side", "delegation", "team", "party", "part", "half", "group", "mission"])
"""Those of a state of whom one is the head."""
LEADING = frozenset("led headed leads heads leading heading chaired".split())
LEFT_OUT = SIDES | {"one", ".", ",", ";", ""}
"""What stands behind the state's word where the side is not named again."""
JOINING = frozenset(["and", "while", ",", ";"])
"""Words before the second of two."""
PRESENT = words_of("LED") | {"represented"}
"""Participles before "by" and whoever is there for a state."""
NEGOTIATING = frozenset(["negotiator", "negotiators"])
FOR_IT = SIGNING | NEGOTIATING | LEADING | frozenset("initials affixed seals presided co-chaired negotiating".split())
"""Words for what is done "for" a state."""
PUT_TO_IT = frozenset(["name", "names", "signature", "signatures", "initials", "hand", "seal", "pen"])
"""What somebody who signs "puts" to it."""
BEHALF = ["on", "behalf", "of"]
STANDING = frozenset(["from", "for", "on", "representing", "represented"])
"""Words between somebody and the side that is his own: "presided from the Chadian side"."""
DONE_BY = frozenset("led headed chaired cochaired co-chaired signed opened inked initialled initialed".split())
"""What two do for the states between which it is done, before "by": "The talks between Chad and Peru were led by"."""
_OPENING = (["from", "the"], ["on", "the"], ["for", "the"])
"""Words that open a sentence with one side, "from the Chadian side"."""
JOINTLY = frozenset(
    [
        *(("signed", "by"), ("initialled", "by"), ("initialed", "by"), ("co-chaired", "by"), ("chaired", "by")),
        *(("chairmanship", "of"), ("co-chairmanship", "of")),
    ]
)
"""Words before two who do something for a state each."""
PRESIDED = ("presided", "over")
"""The same, told with where or when: "presided over in Lima by"."""
TOGETHER = frozenset(["conferred", "confer", "met"])
"""Verbs of two who do it with each other, where nobody else is named with whom."""
WHEN_OR_WHERE = frozenset("on in at for here to over and , . again late early today yesterday".split())
"""Words behind a verb that has no object."""
INVERTED = frozenset(["was", "were", "it", "by", "the", ","])
"""Words between a state and whoever signs for it."""
FEW = 5
"""Between somebody and the state for which he signs are no more words."""
NEAR = 6
"""So many words on, it is told with whom two conferred; so many before, what is done for a state."""


@dataclass(frozen=True, slots=True)
class _Side:
    """A state as a sentence names it, by its name, its word or its capital: tokens `first` to `last`, half-open."""

    first: int
    last: int
    state: ActorRef
    span: Span


def told_alike(
    document: Document, actors: Actors, cast: Cast, person: Person, home: Found[ActorRef] | None
) -> Found[ActorRef] | None:
    """Whom the person serves by what is told alike of somebody before in the same sentence, or of both at home."""
    for mention in (one for one in cast.mentions if one.person == person.ref):
        sentence = document.sentences[mention.sentence]
        others = [one for one in cast.of(sentence) if one.person != person.ref]
        before = [one for one in others if one.last <= mention.first]
        sides = list(_sides(document, actors, sentence))
        words = sentence.words
        side = (before and _gapped(words, before[-1], mention, sides)) or _signed_for(words, mention, sides)
        side = side or _standing_for(words, mention, sides, others)
        found = derived(side.state, side.span) if side else None
        found = found or (_other_side(document, actors, cast, words, before[-1], mention) if before else None)
        found = found or _with_another(document, actors, cast, words, mention, others)
        found = found or _in_turn(document, actors, cast, words, mention, others)
        if found is not None and may_serve(cast, person, found.value):
            return found
    return _conferring(document, actors, cast, person, home)


def _conferring(
    document: Document, actors: Actors, cast: Cast, person: Person, home: Found[ActorRef] | None
) -> Found[ActorRef] | None:
    """The host's state of the second of two: "LIMA - Chadian Trade Minister Idi and Trade Minister Ruiz conferred"."""
    if home is None or person.roles & AWAY or all(one.state != home.value for one in actors.mentions):
        return None
    for mention in (one for one in cast.mentions if one.person == person.ref and one.sentence == person.sentence):
        sentence = document.sentences[mention.sentence]
        words = sentence.words
        before = [one for one in cast.of(sentence) if one.last < mention.first]
        two = len(before) == 1 and words[before[0].last : mention.first] == ["and"]
        behind = words[mention.last :]
        alone = behind[:1] and behind[0] in TOGETHER and "with" not in behind[:NEAR]
        met_nobody = alone and _is_alone(sentence, mention.last + 1)
        first = cast.persons[before[0].person] if two else None
        shared = any(post.actor and post.actor.confidence == SHARED for post in person.posts)
        if first and shared and met_nobody and first.actor != home.value and may_serve(cast, person, home.value):
            return home
    return None


def _is_alone(sentence: Sentence, place: int) -> bool:
    """Whether a verb has no object: "met on Monday", "met here"; neither "met officials" nor "met their hosts"."""
    word = sentence.tokens[place].text if place < len(sentence.tokens) else "."
    dated = any(date.span.start == sentence.tokens[place].start for date in sentence.dates) if word != "." else False
    return dated or word in WHEN_OR_WHERE


def _sides(document: Document, actors: Actors, sentence: Sentence) -> Iterator[_Side]:
    """The states of a sentence, and those whose seats of government stand for them: "signed for Lusaka"."""
    named = [one for one in actors.of(sentence) if is_country(one.state)]
    yield from (_Side(one.first, one.last, one.state, span_of(document, one)) for one in named)
    taken = {at for one in named for at in range(one.first, one.last)}
    for first, last, city in places_in(sentence):
        if first not in taken and city.name.lower() in seats():
            yield _Side(first, last, city.country, document.span_of(sentence.tokens[first:last]))


def _gapped(words: Sequence[str], one: PersonMention, mention: PersonMention, sides: Sequence[_Side]) -> _Side | None:
    """The state told with the second: "and Ruiz the Peruvian one", "and Peru by Ruiz", "and Ruiz for Peru"."""
    between = words[one.last : mention.first]
    for side in sides:
        if side.first >= mention.last:
            led = [word for word in words[mention.last : side.first] if word != ","]
            behind = words[side.last] if side.last < len(words) else ""
            joined = bool(between) and (between[-1] in JOINING or between[-2:-1] == ["and"])
            other = next((each for each in sides if one.last <= each.first < mention.first), None)
            if not joined or other is None or other.state == side.state:
                continue
            told = words[one.last : other.first]
            if led in (["for"], ["for", "the"]) and "for" in told and _done_for(words, one, mention):
                return side
            headed = not LEADING.isdisjoint(told) and words[other.last] in SIDES
            if led == ["the"] and behind in LEFT_OUT and headed:
                return side
        elif one.last <= side.first and words[side.last : mention.first] in (["by"], ["one", "by"]):
            led = [word for word in words[one.last : side.first] if word != "the"]
            if led[-2:] == ["that", "of"]:
                del led[-2:]
            if led[-1:] and led[-1] in JOINING and _is_there(words, one):
                return side
    return None


def _signed_for(words: Sequence[str], mention: PersonMention, sides: Sequence[_Side]) -> _Side | None:
    """The state for which somebody signs: "with Minister Idi signing for Abeche", "for Chad, Minister Idi"."""
    for side in sides:
        before = words[: side.first - (words[side.first - 1] == "the")]
        between = words[side.last : mention.first] if side.last <= mention.first else ["behind"]
        if before[-1:] == ["for"] and not SIGNING.isdisjoint(before) and set(between) <= INVERTED:
            return side
        led = words[mention.last : side.first]
        signs = not SIGNING.isdisjoint(led) or ("as" in led and not NEGOTIATING.isdisjoint(led))
        if led[-1:] == ["for"] and len(led) <= FEW and signs:
            return side
    return None


def _standing_for(
    words: Sequence[str], mention: PersonMention, sides: Sequence[_Side], others: Sequence[PersonMention]
) -> _Side | None:
    """The state told right behind somebody: "Idi on behalf of Chad", "presided from the Chadian side", "for Chad"."""
    following = min((one.first for one in others if one.first >= mention.last), default=len(words))
    opens = any(words[: one.first] in _OPENING and words[one.last] in SIDES for one in sides if one.last < len(words))
    for side in (one for one in sides if mention.last <= one.first < following):
        led = [word for word in words[mention.last : side.first] if word not in ("the", ",")]
        behind = words[side.last] if side.last < len(words) else ""
        if led == ["for"] and behind not in ("'s", "’s") and _is_for_it(words):
            return side
        own = len(led) <= FEW and led[-1:] != [] and led[-1] in STANDING and behind in SIDES
        own = own and not opens  # "From the Chadian side Idi came, and from the Peruvian side Ruiz"
        team = led[-1:] == ["from"] and not LEADING.isdisjoint(led) and not SIDES.isdisjoint(led[-2:])
        behalf = led[-len(BEHALF) :] == BEHALF and len(led) <= FEW  # "Idi signed on behalf of Chad"
        if behalf or own or team:
            return side
    return None


def _done_for(words: Sequence[str], one: PersonMention, mention: PersonMention) -> bool:
    """Whether what two do for their states is to sign or to negotiate."""
    return _is_for_it(words[max(one.first - NEAR, 0) : mention.first])


def _is_for_it(words: Sequence[str]) -> bool:
    """Whether words tell of what is done for a state: "signed", "put their names to"."""
    return not FOR_IT.isdisjoint(words) or ("put" in words and not PUT_TO_IT.isdisjoint(words))


def _is_there(words: Sequence[str], one: PersonMention) -> bool:
    """Whether the first of two is there for a state: "Chad was represented by", "the Chadian side led by"."""
    before = [word for word in words[: one.first] if word != "the"]
    return before[-1:] == ["by"] and not PRESENT.isdisjoint(before[-4:])


def _other_side(
    document: Document, actors: Actors, cast: Cast, words: Sequence[str], one: PersonMention, mention: PersonMention
) -> Found[ActorRef] | None:
    """The other of the two states of an article: "while the other side was headed by Minister Ruiz"."""
    between = words[one.last : mention.first]
    place = between.index("other") if "other" in between else 0
    led = place and between[place + 1 : place + 2] and between[place + 1] in SIDES and between[-1] == "by"
    if not led or LEADING.isdisjoint(between[place:]):
        return None
    return _other_of_two(document, actors, cast.persons[one.person].actor)


def _with_another(
    document: Document,
    actors: Actors,
    cast: Cast,
    words: Sequence[str],
    mention: PersonMention,
    others: Sequence[PersonMention],
) -> Found[ActorRef] | None:
    """The other of two states, of one who does something with an official of one: "signed by Idi and Peru's Ruiz"."""
    behind = next((one for one in others if words[mention.last : one.first] in ([], ["and"])), None)
    between = words[mention.last : behind.first] if behind else []
    joint = tuple(words[max(mention.first - 2, 0) : mention.first]) in JOINTLY
    if behind is None or between != ["and"] or not joint:
        return None
    return _other_of_two(document, actors, cast.persons[behind.person].actor)


def _is_of_side(words: Sequence[str], mention: PersonMention) -> bool:
    """Whether what is chaired by somebody is one side alone: "the Chadian side was chaired by"."""
    return not SIDES.isdisjoint(words[max(mention.first - FEW, 0) : mention.first])


def _other_of_two(document: Document, actors: Actors, served: ActorRef | None) -> Found[ActorRef] | None:
    """The one of the two states that an article names whom somebody does not serve; None where it names others."""
    told = {each.state: span_of(document, each) for each in reversed(actors.mentions) if is_country(each.state)}
    if len(told) != 2 or served not in told:
        return None
    return next((derived(state, span) for state, span in told.items() if state != served), None)


def _in_turn(
    document: Document,
    actors: Actors,
    cast: Cast,
    words: Sequence[str],
    mention: PersonMention,
    others: Sequence[PersonMention],
) -> Found[ActorRef] | None:
    """The states of two named before, in their order: "Idi and Ruiz led their respective delegations"."""
    if len(others) != 1:
        return None
    first, second = sorted((mention, others[0]), key=lambda one: one.first)
    between = [word for word in words[first.last : second.first] if word != "the"]
    if between not in (["and"], [",", "and"], ["and", "by"], [",", "and", "by"]):
        return None
    behind = words[second.last : second.last + 5]
    respective = "respective" in behind and not LEADING.isdisjoint(behind[: behind.index("respective")])
    before = [word for word in words[: first.first] if word != "the"]
    chaired = (tuple(before[-2:]) in JOINTLY and not _is_of_side(words, first)) or (
        before[-1:] == ["by"] and PRESIDED in pairwise(before[-NEAR - 2 :])
    )
    held = before[-1:] == ["by"] and before[-2:-1] != [] and before[-2] in DONE_BY and "between" in before
    if not respective and not chaired and not held and behind[:1] not in (["co-chaired"], ["cochaired"]):
        return None
    two = (cast.persons[first.person], cast.persons[second.person])
    told = in_order(document, actors, two)
    if not told:
        return None
    own = two.index(cast.persons[mention.person])
    known = two[1 - own].actor
    if known is None:
        return told[own]
    left = [one for one in told if one.value != known]
    return left[0] if len(left) == 1 else None


def of_the_other(document: Document, actors: Actors, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """The other of the two states an article is about, of a counterpart without one: "Idi and his counterpart Ruiz"."""
    for mention in (one for one in cast.mentions if one.person == person.ref):
        sentence = document.sentences[mention.sentence]
        words = sentence.words[max(mention.first - 1, 0) : mention.last]
        if LIKES.isdisjoint(words) or {"his", "her"}.isdisjoint(words):
            continue
        before = [one for one in cast.of(sentence) if one.last <= mention.first]
        own = {post.actor.value for one in before[-1:] for post in cast.persons[one.person].posts if post.actor}
        pair = {side.ref: side for side in principals(document, actors, cast, None) if side.ref}
        others = [side.actor for ref, side in pair.items() if ref not in own]
        if len(pair) == len(own) + 1 and own < pair.keys() and others[0]:
            return derived(others[0].value, *others[0].spans)
    return None
