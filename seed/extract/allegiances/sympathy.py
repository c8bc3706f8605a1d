"""Whom those lead of whose state a release speaks as a friend: "our ally, Peru. We join in President Ruiz's call"."""

from seed.extract.allegiances.company import may_serve
from seed.extract.names.actor import ActorMention, Actors, Form, is_country, span_of
from seed.extract.officials.office import HEADS
from seed.extract.officials.official import Cast, Person
from seed.extract.sentences.side import derived
from seed.extract.text.document import Document
from seed.records import ActorRef, Found

FRIENDS = frozenset("ally allies friend friends partner partners neighbour neighbor brothers sister brother".split())
"""What a release calls a state that it stands by."""
NEAR = 7
"""Among so many words before it is "our"."""
REACH = 3
"""So many sentences on, its head is named without it."""


def of_friend(document: Document, actors: Actors, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """The only state that is called a friend shortly before a head of state or of government is named."""
    if not person.roles & HEADS:
        return None
    told = {
        one.state: one
        for one in actors.mentions
        if person.sentence - REACH <= one.sentence <= person.sentence and _is_friend(document, one)
    }
    state = next(iter(told)) if len(told) == 1 else None
    return derived(state, span_of(document, told[state])) if state and may_serve(cast, person, state) else None


def _is_friend(document: Document, one: ActorMention) -> bool:
    """Whether a state is told of as a friend: "our NATO ally, Peru", "our good friends in Peru"."""
    if not is_country(one.state) or one.form is not Form.NAME:
        return False
    sentence = document.sentences[one.sentence]
    before = [word for word in sentence.words[max(one.first - NEAR, 0) : one.first] if word not in (",", "the", "in")]
    return before[-1:] != [] and before[-1] in FRIENDS and "our" in before
