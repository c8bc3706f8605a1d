"""What office somebody holds who is only likened to another: "his Chadian counterpart", "her colleague of Peru"."""

from collections.abc import Iterator, Mapping, Sequence

from db.vocabulary import OfficeRole
from seed.extract.names.actor import ActorMention, is_country
from seed.extract.officials.likeness import is_first_name_of, may_hold
from seed.extract.officials.office import OF_STATES, ONCE, Office, Title, office_of, titles
from seed.extract.officials.official import Person, PersonMention, Post
from seed.extract.officials.roll import Introduction, is_plural
from seed.extract.officials.words import UNTITLED
from seed.extract.text.document import Document, Sentence
from seed.names import fold
from seed.records import Ref

type Persons = Mapping[Ref, Person]

PRONOUNS = frozenset(["he", "she"])
HONORIFICS_OF_FIRST = frozenset("Prince Princess Sheikh Shaikh Sheikha King Sultan".split())
"""What is printed before the first name of those who have it for a surname."""
OF_HEADS = ONCE | OF_STATES
"""Roles whose holders have counterparts."""
OURS = frozenset(["my", "our"])
DEFINITE = frozenset(["the", "'s", "’s"])
"""What stands before the title of one who is known."""
OPENING = 2
"""So many words open a sentence, whose subject a pronoun in the next one means."""


def post_alike(
    document: Document, persons: Persons, mentions: Sequence[PersonMention], sentence: Sentence, one: Introduction
) -> Post | None:
    """The post of whoever's counterpart it is: one named in the sentence, else the last before, however far."""
    persons = {ref: person for ref, person in persons.items() if _may_be_like(person, one)}
    fitting = [mention for mention in mentions if mention.person in persons]
    before = [mention for mention in fitting if (mention.sentence, mention.first) < (sentence.index, one.first)]
    nearest = max(before, key=lambda mention: (mention.sentence, mention.first), default=None)
    told = next(iter(persons[nearest.person].posts), None) if nearest else None
    if nearest is not None and nearest.sentence == sentence.index:
        joined = sentence.words[nearest.last : nearest.last + 2] in (["and", "his"], ["and", "her"])
        return (
            (told if joined else None)
            or _of_subject(persons, [one for one in before if one.sentence == sentence.index])
            or told
        )
    just = told if nearest is not None and nearest.sentence == sentence.index - 1 else None
    called = (
        _called_before(persons, sentence, one)
        or _surnamed_before(document, sentence, one)
        or _titled_before(persons, fitting, sentence, one)
    )
    meant = called or _subject_before(document, persons, sentence, one)
    return meant or just or _named_behind(persons, fitting, sentence, one) or told


def post_of_unnamed(
    document: Document, sentence: Sentence, actors: Sequence[ActorMention], one: Introduction
) -> Post | None:
    """The post of whoever a sentence calls by the title alone before: "The Peruvian premier rang his Chadian peer"."""
    definite = {at + 1 for at, token in enumerate(sentence.tokens[: one.first]) if token.lower in DEFINITE}
    definite |= {actor.last for actor in actors}
    begun = (titles().at(sentence.tokens, place) for place in sorted(definite) if place < one.first)
    named = [title for title in begun if title is not None and not title.plural and title.last <= one.first]
    likely = next((title for title in named if _may_have_like(title, one)), None)
    title = likely or next((one for one in named if OfficeRole.SPOKESPERSON not in office_of(one).roles), None)
    return _post(document, sentence, title) if title is not None else None


def _surnamed_before(document: Document, sentence: Sentence, one: Introduction) -> Post | None:
    """The post of whom it names last by the surname alone: "President Saleh and his Chadian counterpart Ali Idi"."""
    place, last = 0, None
    while place < one.first:
        title = titles().at(sentence.tokens, place) if sentence.tokens[place].text[:1].isupper() else None
        last = title if title is not None and _may_have_like(title, one) else last
        place = title.last if title is not None else place + 1
    if last is None or not PRONOUNS.isdisjoint(token.lower for token in sentence.tokens[last.last : one.first]):
        return None  # "after a call on President Saleh he met his Chadian counterpart"
    return _post(document, sentence, last)


def _may_have_like(title: Title, one: Introduction) -> bool:
    """Whether a title before somebody who is likened is one of those that others hold elsewhere."""
    return not title.plural and title.last <= one.first and bool(office_of(title).roles & OF_HEADS)


def _post(document: Document, sentence: Sentence, title: Title) -> Post:
    span = document.span_of(sentence.tokens[title.first : title.last])
    return Post(title, span, office_of(title), None, None, former=False)


def is_of_author(sentence: Sentence, one: Introduction) -> bool:
    """Whether it is the counterpart of who writes, whose own office no word may tell: "I called my Chadian peer"."""
    before = sentence.tokens[max(one.first - 1, 0) : one.first + 1]
    return any(token.lower in OURS for token in before)


def title_abroad(title: Title, office: Office) -> Title:
    """What the same office is called elsewhere: one state has its foreign minister called Secretary of State."""
    if OfficeRole.FOREIGN_MINISTER in office.roles and office.actor:
        return Title(title.first, title.last, "Foreign Minister")
    return title


def _may_be_like(person: Person, one: Introduction) -> bool:
    """Whether a state's official can be somebody's counterpart: a minister is none of a secretary-general's.

    Those who negotiate are each other's, whether for a body or for a state.
    """
    of_body = person.actor is not None and not is_country(person.actor) and OfficeRole.ENVOY not in person.roles
    return not (of_body and one.actor is not None and is_country(one.actor.state))


def _of_subject(persons: Persons, before: Sequence[PersonMention]) -> Post | None:
    """The post of whom a sentence begins with: "Minister Idi is to call on President Ruiz and see his counterpart"."""
    first = min(before, key=lambda one: one.first)
    return next(iter(persons[first.person].posts), None) if first.first <= OPENING else None


def _called_before(persons: Persons, sentence: Sentence, one: Introduction) -> Post | None:
    """The post of whoever the sentence calls by the surname before: "Orlov and his Chadian counterpart".

    Of princes and sheikhs the first name stands for all: "Prince Saud met his Chadian counterpart".
    """
    for place in range(one.first - 1, -1, -1):
        word = sentence.tokens[place].text
        named = list(_called(persons, word))
        if not named and place and sentence.tokens[place - 1].text in HONORIFICS_OF_FIRST:
            named = [one for one in persons.values() if one.posts and is_first_name_of(word, one)]
        if named:
            return named[0].posts[0]
    return None


def _subject_before(document: Document, persons: Persons, sentence: Sentence, one: Introduction) -> Post | None:
    """The post of whom the sentence before begins with, if a pronoun means him: "Orlov left. … he met his peer"."""
    if PRONOUNS.isdisjoint(token.lower for token in sentence.tokens[: one.first]) or not sentence.index:
        return None
    words = (token.text for token in document.sentences[sentence.index - 1].tokens[:OPENING])
    return next((person.posts[0] for word in words for person in _called(persons, word)), None)


def _called(persons: Persons, word: str) -> Iterator[Person]:
    """Those in office whose surname a word is."""
    for person in persons.values():
        if person.posts and any(fold(word) == fold(name.value).split()[-1] for name in person.names):
            yield person


def _titled_before(
    persons: Persons, mentions: Sequence[PersonMention], sentence: Sentence, one: Introduction
) -> Post | None:
    """The post of whoever a title alone means before it: "The minister met his counterparts from"."""
    alone = [place for place in range(one.first) if sentence.tokens[place].lower == "the"]
    for place in reversed(alone):
        title = titles().at(sentence.tokens, place + 1)
        if title is None or title.last > one.first or is_plural(title):
            continue
        for mention in reversed(mentions):
            person = persons[mention.person]
            if mention.sentence < sentence.index and person.posts and may_hold(person, title, None):
                return person.posts[0]
    return None


def _named_behind(
    persons: Persons, mentions: Sequence[PersonMention], sentence: Sentence, one: Introduction
) -> Post | None:
    """The post of whoever is named next: "after talks with his Chadian counterpart, the minister"."""
    here = [mention for mention in mentions if mention.sentence == sentence.index]
    behind = sorted((mention for mention in here if mention.first >= one.last), key=lambda mention: mention.first)
    posts = (post for mention in behind for post in persons[mention.person].posts)
    return next((post for post in posts if post.title.words != UNTITLED), None)
