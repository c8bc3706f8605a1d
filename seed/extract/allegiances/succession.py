"""Whom those serve who hold, or held, another's office: "Okello's predecessor, Ana Ruiz", "succeeds Ana Ruiz"."""

from collections.abc import Iterator, Sequence

from seed.extract.allegiances.company import may_serve
from seed.extract.officials.official import Cast, Person, PersonMention
from seed.extract.officials.untitled import BETWEEN, NEXT_IN_OFFICE, REPLACING
from seed.extract.officials.words import BEFORE_HONORIFICS, HONORIFICS
from seed.extract.text.document import Document, Sentence
from seed.records import ActorRef, Found

OPENING = 4
"""Among so many first words of a sentence stands whom a pronoun of the next means."""
POSSESSIVE = (["'s"], ["’s"], ["'"], ["’"])


def in_succession(document: Document, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """The state of whoever was in office before the person, or is behind."""
    for mention in (one for one in cast.mentions if one.person == person.ref):
        sentence = document.sentences[mention.sentence]
        words = sentence.words
        for other in _others(document, cast, sentence, words, mention):
            told = next((post.actor for post in cast.persons[other].posts if post.actor), None)
            if other != person.ref and told is not None and may_serve(cast, person, told.value):
                return told
    return None


def _others(
    document: Document, cast: Cast, sentence: Sentence, words: Sequence[str], mention: PersonMention
) -> Iterator[str]:
    """Whose predecessor or successor somebody is said to be, else whom he replaces or is replaced by."""
    place = mention.first - 1
    while place > 0 and (words[place] == "," or words[place].rstrip(".") in HONORIFICS | BEFORE_HONORIFICS):
        place -= 1
    here = cast.of(sentence)
    if words[place] in NEXT_IN_OFFICE:
        owned = words[place - 1 : place] in POSSESSIVE
        named = [one.person for one in here if one.last <= place and (not owned or one.last in (place - 1, place))]
        opening = [one for one in cast.mentions if one.sentence == sentence.index - 1 and one.first <= OPENING]
        yield from named or (one.person for one in opening)
    for one in here:
        first, last = sorted((one, mention), key=lambda each: each.first)
        between = [word for word in words[first.last : last.first] if word.rstrip(".") not in HONORIFICS]
        if not REPLACING.isdisjoint(between) and all(word in BETWEEN | REPLACING | {"by"} for word in between):
            yield one.person
