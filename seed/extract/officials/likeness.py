"""Whether a name or a title may be of somebody who was named before."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from db.vocabulary import OfficeRole
from seed.extract.names.actor import ActorMention, is_country
from seed.extract.officials.office import HEADS, OF_STATES, Title, is_title_word, office_of
from seed.extract.officials.official import LEADING, Person, Post, ends
from seed.extract.officials.words import PARTICLES, UNTITLED
from seed.extract.text.document import Sentence
from seed.extract.text.language import is_dictionary_word, is_past
from seed.names import fold
from seed.records import ActorRef

GENERIC = frozenset(
    (
        "minister secretary president chancellor premier leader chief director head ambassador envoy commissioner "
        "king prince governor judge spokesperson spokesman general senator chairman"
    ).split()
)
"""Titles short enough to be a person's second mention: "Minister Shanmugam"."""
CROWNED = frozenset(["king", "queen", "emir", "amir", "sultan", "emperor", "prince", "pope", "pontiff"])
"""Titles of who heads a state by birth, or the Church."""
JUNIOR = frozenset("deputy vice assistant under junior associate".split())
"""Words of a title of whoever stands below another that has none of them."""
_DEPUTY = re.compile(r"^(?:first )?(?:deputy|vice)[ -](?:prime minister|president|premier|chair\w*)\b")
FULL = 2
"""A name joined by a hyphen has so many parts."""
VAGUE = frozenset(["leader", "chief", "head"])
"""Titles that any of them may be called by."""


def is_name_of(words: str, person: Person) -> bool:
    """Whether the words are a full name of the person, or the last words of one."""
    return any(ends(fold(name.value).split(), fold(words).split()) for name in person.names)


def is_first_name_of(words: str, person: Person) -> bool:
    """Whether a word is another than the last of a person's name: the family name in much of Asia, Lula's own."""
    spoken = fold(words).split()
    if len(spoken) == FULL and "-" in words:  # "Abdul-Aziz"
        return any(f" {fold(words)} " in f" {fold(name.value)}" for name in person.names)
    return len(spoken) == 1 and any(
        len(own := _without_particles(fold(name.value).split())) > 1 and spoken[0] in own[:-1] for name in person.names
    )


def _without_particles(words: list[str]) -> list[str]:
    return [word for word in words if word not in PARTICLES]


def is_same_post(one: Post, other: Post) -> bool:
    """Whether two titles may be of one post: the same actor as far as is told, and one says no more than the other."""
    if one.actor and other.actor and one.actor.value != other.actor.value:
        return False
    ours, theirs = set(one.title.bare.split()), set(other.title.bare.split())
    return (
        theirs <= ours
        or one.office.roles == other.office.roles
        or (other.title.bare in GENERIC and other.actor is None)
    )


def may_hold(person: Person, title: Title, actor: ActorRef | None, *, of_state: bool = False) -> bool:
    """Whether a title alone may mean the person: every word of it is in the title, and the actor does not differ.

    Args:
        person: who may hold it.
        title: the title.
        actor: whose it is said to be.
        of_state: whether it is said to be a state's, of which the person's own post does not tell.
    """
    if actor is not None and person.actor != actor:
        return False
    if title.bare in VAGUE and person.roles & LEADING:
        return True
    if title.bare == "envoy" and OfficeRole.AMBASSADOR in person.roles:
        return True
    wanted = set(_words(title.bare))
    roles = office_of(title).roles
    country = of_state or (actor is not None and is_country(actor))
    return any(
        (wanted <= set(_words(post.title.bare)) and not is_superior(title, post, of_state=country))
        or (roles == post.office.roles and OfficeRole.OTHER not in roles)
        for post in person.posts
    )


def rules_otherwise(person: Person, title: Title) -> bool:
    """Whether one is crowned and the other is not: "the King of Norway" is no "President Okello"."""
    held = {word for post in person.posts for word in post.title.bare.split()}
    told = set(title.bare.split())
    return any("president" in elected and crowned & CROWNED for elected, crowned in ((held, told), (told, held)))


def told_apart(namesakes: Iterable[Person], title: Title, owner: ActorMention | None) -> list[Person]:
    """Those of one surname whom a title may mean, or whose it is: "President Okello" is not the First Lady Okello."""
    namesakes = [one for one in namesakes if owner is None or one.actor in (None, owner.state)]
    own = [one for one in namesakes if owner is not None and one.actor == owner.state]
    return own if len(own) == 1 else [one for one in namesakes if may_hold(one, title, None)]


def meant_of(namesakes: list[Person], sentence: Sentence) -> list[Person]:
    """Of those whom a name alone may mean, who was told of by then, or who holds an office beside his spouse."""
    told = [one for one in namesakes if one.sentence <= sentence.index] or namesakes
    own = [one for one in told if not any(post.title.bare in SPOUSES for post in one.posts)]
    return own if len(own) == 1 else told


SPOUSES = frozenset(["first lady", "first gentleman"])


def is_superior(title: Title, post: Post, *, of_state: bool) -> bool:
    """Whether a title is of somebody above who holds a post: "the trade minister" is no deputy trade minister.

    "The president" may be a parliament's, but "the Peruvian president" is not.
    """
    if of_state and office_of(title).roles & HEADS and not post.office.roles & HEADS:
        return True
    if title.bare in GENERIC or JUNIOR & set(title.bare.split()):
        return False
    further = _DEPUTY.sub("", post.title.bare)  # "deputy prime minister and foreign minister"
    parts = [set(_words(part)) for part in (post.title.bare, further)]
    return not any(set(_words(title.bare)) <= part and not part & JUNIOR for part in parts)


def is_deputy_of(title: Title, post: Post) -> bool:
    """Whether who holds a post is the deputy of whoever has a title: of "the prime minister" his deputy."""
    named = set(_words(title.bare)) <= set(_words(post.title.bare)) and len(title.bare.split()) > 1
    return named and not post.former and is_superior(title, post, of_state=False)


def is_called(person: Person, title: Title) -> bool:
    """Whether who may hold a title is called so alone: no premier "the minister", no president "the sultan".

    Nor is the high representative of one body the secretary-general, who heads another.
    """
    if OfficeRole.ORGANIZATION_HEAD in office_of(title).roles and title.bare not in VAGUE:
        wanted = set(title.bare.replace("-", " ").split())
        return any(wanted <= set(post.title.bare.replace("-", " ").split()) for post in person.posts)
    if title.bare in CROWNED and all(CROWNED.isdisjoint(post.title.bare.split()) for post in person.posts):
        return False
    if title.bare == "minister":
        premier = OfficeRole.HEAD_OF_GOVERNMENT in person.roles
        return not premier or bool(person.roles & {OfficeRole.MINISTER, OfficeRole.FOREIGN_MINISTER})
    return title.bare != "president" or OfficeRole.VICE_PRESIDENT not in person.roles


def is_seat(post: Post) -> bool:
    """Whether it is only a seat in a body: "Member of the Politburo", told before the office of whoever sits there."""
    return post.title.bare.partition(" of ")[0].split()[-1:] == ["member"]


def by_length(post: Post) -> tuple[bool, int, int]:
    """The longest titles come first, but a seat in a body behind any office."""
    return is_seat(post), -len(post.title.bare.split()), post.title_span.start


def telling(post: Post) -> tuple[bool, bool, bool, bool, bool, int]:
    """The posts that tell most come first: those whose actor is known, then those printed beside the name."""
    untitled = post.title.words == UNTITLED
    of_several = {*post.title.bare.split()}.isdisjoint(post.title_span.text.lower().split())
    vague = post.title.bare in GENERIC and post.actor is None
    return post.actor is None, untitled, of_several, is_seat(post), vague, post.title_span.start


def is_lent(post: Post, posts: Iterable[Post]) -> bool:
    """Whether who presides over a body does so as a state's minister: "OPEC President Idi, Chad's oil minister"."""
    lent = post.actor is not None and not is_country(post.actor.value)
    at_home = (one for one in posts if one.actor and is_country(one.actor.value) and not one.former)
    return lent and any(one.office.roles & OF_STATES for one in at_home)


def _words(bare: str) -> Iterator[str]:
    return (word for word in bare.split() if word not in ("of", "the", "for", "and"))


def without_owner(title: Title, owner: ActorMention | None) -> Title:
    """A title without whose it is in its midst: "President of the Chadian National Assembly", no head of state."""
    if owner is None or not title.first < owner.first < title.last:
        return title
    words = title.words.split()
    del words[owner.first - title.first : owner.last - title.first]
    return replace(title, words=" ".join(words))


def may_be_of(same: Post, post: Post) -> bool:
    """Whether whose a shorter title alone would be fits the whole: "Secretary Vega" may be foreign secretary."""
    guessed = post.actor is not None and post.actor.value == post.office.actor
    return not (guessed and same.office.actors and post.actor and post.actor.value not in same.office.actors)


def beside_name(sentence: Sentence, place: int) -> str:
    """The word beside a name; one of the dictionary in small letters where the sentence is in capitals."""
    word = sentence.tokens[place].text if 0 <= place < len(sentence.tokens) else ""
    plain = sentence.in_capitals and (is_dictionary_word(word) or is_past(word)) and not is_title_word(word)
    return word.lower() if plain else word
