"""Whom those serve who are told to be of what was named before: "The World Bank agreed. Its president, Ann Berg"."""

from collections.abc import Sequence

from seed.extract.allegiances.company import may_serve
from seed.extract.names.actor import ActorMention, Actors, Form, is_country, span_of
from seed.extract.officials.official import Cast, Person, PersonMention
from seed.extract.sentences.side import derived
from seed.extract.text.document import Document, Sentence
from seed.records import ActorRef, Found

OPENING = 2
"""So many words on, a sentence has named what it is about: "But the World Bank was not amused"."""
COUNTRYS = ("the", "country", "'s")
"""Words before an office that is a state's which was named before."""
BUT = frozenset(["but", "and", "the", "for", "yet", "so", "now", "still"])
"""Words before what a sentence is about."""


def of_named_before(document: Document, actors: Actors, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """The body or state of "Its director-general, Ann Berg," or "Ann Berg, its director-general," told of just before.

    That is what the sentence before begins with where "Its" opens the next, or where it names no other.
    """
    for mention in (one for one in cast.mentions if one.person == person.ref and one.sentence == person.sentence):
        sentence = document.sentences[mention.sentence]
        own = _place_of_its(sentence, mention)
        if own is None:
            continue
        actor = _meant(document, actors, sentence, own)
        if actor and may_serve(cast, person, actor.state):
            return derived(actor.state, span_of(document, actor))
    return None


def _place_of_its(sentence: Sentence, mention: PersonMention) -> int | None:
    """Where "its" or "the country's" stands in somebody's title, which is told before his name or behind it."""
    begin = max(mention.first - len(COUNTRYS), 0)
    words = sentence.words[begin : mention.last]
    its = (at for at, word in enumerate(words, begin) if word == "its" and at >= mention.first)
    countrys = (begin + at for at in range(len(words)) if _is_of_country(words[at:]))
    return next(iter((*its, *countrys)), None)


def _is_of_country(words: Sequence[str]) -> bool:
    return tuple(words[: len(COUNTRYS)]) in (COUNTRYS, ("the", "country", "’s"))


def _meant(document: Document, actors: Actors, sentence: Sentence, own: int) -> ActorMention | None:
    """What "its" means: what the sentence names before, if that is one, else what the one before is about."""
    here = [one for one in actors.of(sentence) if one.first < own]
    if here:
        return here[0] if len({one.state for one in here}) == 1 and _is_whole(sentence, here[0]) else None
    before = next((one for one in document.sentences if one.index == sentence.index - 1 and one.is_body), None)
    if before is None:
        return None
    if _is_of_country(sentence.words[own:]):
        states = [one for one in actors.of(before) if is_country(one.state)]
        return states[0] if len({one.state for one in states}) == 1 else None
    told = [one for one in actors.of(before) if _is_whole(before, one)]
    words = before.words
    begins = [one for one in told if one.first <= OPENING and set(words[: one.first]) <= BUT]
    if begins or len({one.state for one in actors.of(before)}) == 1:
        return next(iter(begins or told), None)
    return None


def _is_whole(sentence: Sentence, actor: ActorMention) -> bool:
    """Whether a name is no part of another's, as it is of "the Chad Monitoring Mission"; a demonym is none."""
    following = next((token.text for token in sentence.tokens[actor.last : actor.last + 1]), "")
    of_body = not is_country(actor.state)
    return (of_body or actor.form is not Form.DEMONYM) and not following[:1].isupper()
