"""Whom those serve who are told to be of a delegation that came: "A Chadian team arrived. It included Minister Idi"."""

import re

from seed.extract.allegiances.company import may_serve
from seed.extract.names.actor import ActorMention, Actors, is_country, span_of
from seed.extract.officials.official import Cast, Person, PersonMention
from seed.extract.sentences.side import derived
from seed.extract.text.document import Document, Sentence
from seed.records import ActorRef, Found

GROUPS = ("delegation", "team", "mission", "entourage")
NEAR = 3
"""So many words a state's name stands before its delegation's word: "a high-level Chadian trade | delegation"."""
BACK = 3
"""So many sentences back the delegation was told of."""
_GROUP = rf"(?:the|this)\s+(?:[\w-]+\s+)?(?:{'|'.join(GROUPS)})"
_INCLUDES = re.compile(
    rf"\b(?:{_GROUP}|it)\s+(?:also\s+)?(?:includ(?:ed|es)|compris(?:ed|es)|consist(?:ed|s)\s+of|(?:is|was)\s+(?:led|headed|"
    r"made\s+up)\s+(?:by|of))\b[^.;]*$",
    re.I,
)
"""What stands before whoever is one of it."""
_BELONGS = re.compile(
    rf"^[^.;]*?\b(?:is|are|was|were)\s+(?:also\s+)?(?:(?:a\s+)?members?\s+of|part\s+of|in|on|among|with)\s+{_GROUP}\b",
    re.I,
)
"""What stands behind him."""


def of_delegation(document: Document, actors: Actors, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """The state whose delegation was told of last before a sentence counts somebody among it."""
    for mention in (one for one in cast.mentions if one.person == person.ref):
        sentence = document.sentences[mention.sentence]
        if sentence.is_body and _is_member(document, sentence, mention):
            sent = _delegation_before(document, actors, sentence)
            if sent is not None and may_serve(cast, person, sent.state):
                return derived(sent.state, span_of(document, sent))
    return None


def _is_member(document: Document, sentence: Sentence, mention: PersonMention) -> bool:
    text = document.article.text
    first, last = sentence.tokens[mention.first].start, sentence.tokens[mention.last - 1].end
    before, behind = text[sentence.start : first], text[last : sentence.end]
    return _INCLUDES.search(before) is not None or _BELONGS.match(behind) is not None


def _delegation_before(document: Document, actors: Actors, sentence: Sentence) -> ActorMention | None:
    """Whose the last delegation is that is told of with its state."""
    for where in reversed(document.sentences[max(sentence.index - BACK, 0) : sentence.index]):
        for one in reversed([one for one in actors.of(where) if is_country(one.state)]):
            behind = where.words[one.last : one.last + NEAR]
            behind = behind[: behind.index(",")] if "," in behind else behind  # "of Chad, a delegation led by"
            before = where.words[max(one.first - 2, 0) : one.first]
            if not set(GROUPS).isdisjoint(behind) or (
                len(before) == 2 and before[0] in GROUPS and before[1] in ("of", "from")
            ):
                return one
    return None
