"""The two whom an article is about: those that its headline or its first sentences name, if they are two."""

from collections.abc import Iterable

from seed.extract.names.actor import Actors, is_country, span_of
from seed.extract.officials.official import Cast
from seed.extract.sentences.side import Side
from seed.extract.text.document import Document, Sentence
from seed.records import ActorRef, Found

OPENING = 2
"""So many sentences of the body may tell whom an article is about."""


def principals(document: Document, actors: Actors, cast: Cast, home: Found[ActorRef] | None) -> tuple[Side, ...]:
    """The two of the headline, else of the first sentence that names two; none where there are more or fewer."""
    headlines = [sentence for sentence in document.sentences if not sentence.is_body][:1]
    body = [sentence for sentence in document.sentences if sentence.is_body][:OPENING]
    host = home.value if home and home.value in _named(document, body[:1], actors, cast) else None
    for opening in (headlines, body[:1], body):
        named = _named(document, opening, actors, cast)
        for pair in ([side for ref, side in named.items() if is_country(ref)], list(named.values())):
            received = opening is headlines and host and host not in named  # "minister meets Omani, Chadian envoys"
            if len(pair) == 2 and not received:
                return tuple(pair)
    return ()


def _named(document: Document, opening: Iterable[Sentence], actors: Actors, cast: Cast) -> dict[ActorRef, Side]:
    """Who is named, each by the first words that do, a person for whom it serves."""
    found: dict[ActorRef, Side] = {}
    for sentence in opening:
        for mention in actors.of(sentence):
            span = span_of(document, mention)
            found.setdefault(mention.state, Side(Found(mention.state, (span,)), None, span))
        for person in cast.of(sentence):
            actor = next((post.actor for post in cast.persons[person.person].posts if post.actor), None)
            if actor is not None:
                found.setdefault(actor.value, Side(actor, None, person.name))
    return found
