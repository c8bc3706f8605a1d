"""The officials of a document: each person once, under all names and titles, with every spot that means them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from db.vocabulary import OfficeRole
from seed.extract.names.actor import ActorMention
from seed.extract.officials.leader import NUMBERS
from seed.extract.officials.office import HEADS, Office, Title
from seed.extract.text.document import Sentence
from seed.names import are_variants, fold, is_full
from seed.records import ActorRef, Found, Ref, Span

SHARED = 0.75
"""How sure it is that two who are named in one breath serve the same: "Soviet leader Brezhnev and President Ford"."""
LEADING = HEADS | {OfficeRole.ORGANIZATION_HEAD}
"""Roles whose holders are "the Soviet leader", "the UN chief"."""


@dataclass(slots=True)
class Post:
    """An office that a document shows a person in."""

    title: Title
    title_span: Span
    office: Office
    actor: Found[ActorRef] | None
    accredited_to: ActorRef | None
    former: bool


@dataclass(slots=True)
class Person:
    """A person of the cast; `names` in the order of the text, `abroad` the states that he is said to visit."""

    ref: Ref
    names: list[Found[str]] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    sentence: int = 0
    abroad: frozenset[ActorRef] = frozenset()

    @property
    def full_name(self) -> Found[str]:
        """The longest name."""
        return max(self.names, key=lambda name: (len(name.value.split()), -name.spans[0].start))

    @property
    def actor(self) -> ActorRef | None:
        """Whom the person serves; of the posts that tell, the first."""
        return next((post.actor.value for post in self.posts if post.actor), None)

    @property
    def roles(self) -> set[OfficeRole]:
        """All roles the person is shown in."""
        return {role for post in self.posts for role in post.office.roles}

    def is_called(self, name: str) -> bool:
        """Whether a name may be the person's: the very name, a spelling of it, or its last words."""
        return any(_fits(name, own.value) for own in self.names)


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A spot that means a person: tokens `first` to `last`, half-open; `name` is what is printed of the name."""

    sentence: int
    first: int
    last: int
    person: Ref
    name: Span


@dataclass(frozen=True, slots=True)
class TitleMention:
    """A title that stands for somebody whom the document does not name."""

    sentence: int
    first: int
    last: int
    title: Title
    actor: ActorMention | None
    plural: bool


@dataclass(frozen=True, slots=True)
class Cast:
    """The persons of a document."""

    persons: dict[Ref, Person]
    mentions: tuple[PersonMention, ...]
    titles: tuple[TitleMention, ...]

    def of(self, sentence: Sentence) -> list[PersonMention]:
        """The mentions of one sentence, in order."""
        return [mention for mention in self.mentions if mention.sentence == sentence.index]


def served_by(persons: Iterable[Person]) -> Counter[ActorRef]:
    """How many of these serve each state or organization."""
    return Counter(person.actor for person in persons if person.actor)


def _fits(name: str, own: str) -> bool:
    if ends(fold(own).split(), fold(name).split()) or ends(fold(name).split(), fold(own).split()):
        return True
    return is_full(name) and is_full(own) and are_variants(name, own)


def ends(whole: list[str], last: list[str]) -> bool:
    """Whether a name ends with the words of another; the father behind "bin" is another person."""
    whole, last = _unnumbered(whole), _unnumbered(last)
    own = whole[: -len(last)]
    return bool(last) and whole[-len(last) :] == last and own[-1:] not in (["bin"], ["ibn"], ["bint"])


def _unnumbered(words: list[str]) -> list[str]:
    """A king's name without his number."""
    return words[:-1] if len(words) > 1 and words[-1] in NUMBERS else words
