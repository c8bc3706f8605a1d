"""Public bodies that no table knows, whose heads hold an office: "the National Audit Agency (NAA)", "its director"."""

from collections.abc import Sequence

from seed.extract.names.actor import ActorMention, Actors, is_country
from seed.extract.officials.roll import Introduction
from seed.extract.officials.words import BODIES, PRIVATE, STATE_BODIES
from seed.extract.text.document import Document, Sentence

POSSESSIVE = ("'s", "’s")
SOCIETIES = frozenset("party church olympic union opposition football cricket athletics boxing".split())
"""Words within the names of bodies that are nobody's office: "the Party Council"."""
LEADING = frozenset("chair chairman chairwoman chairperson director commissioner coordinator".split())
"""Heads of titles of who leads a body that was named a sentence before."""
SHORTEST = 3
"""What a body is called for short has so many letters or more."""


def called_short(document: Document) -> frozenset[str]:
    """What the public bodies of a document are called for short: "the National Audit Agency (NAA)"."""
    found = set()
    for sentence in document.sentences:
        words = [token.text for token in sentence.tokens]
        for at in range(1, len(words) - 2):
            short = words[at] == "(" and words[at + 2] == ")" and words[at + 1].isupper()
            if short and len(words[at + 1]) >= SHORTEST and _ends_body(words, at - 1):
                found.add(words[at + 1])
    return frozenset(found)


def is_of_body(document: Document, short: frozenset[str], sentence: Sentence, one: Introduction) -> bool:
    """Whether an office is that of a public body: "NAA Director Ana Ruiz", "The Agency denied it. Its director"."""
    words = [token.text for token in sentence.tokens]
    if one.first and words[one.first - 1] in short:
        return True
    if (body := _body_word(words, one)) and one.first and words[one.first - 1] in POSSESSIVE:
        return any(
            _names_body(
                [token.text for token in where.tokens][: max(one.first - 2, 0) if where is sentence else None], body
            )
            for where in document.sentences[: sentence.index + 1]
            if where.is_body
        )
    if words[one.first].lower() != "its" and not _opens(one):
        return False
    if (here := _last_body(words[: one.first], short)) is not None:
        return here
    before = document.sentences[sentence.index - 1] if sentence.index else None
    told = before is not None and before.is_body and one.first <= 1
    return bool(told and before and _last_body([token.text for token in before.tokens], short))


def organization_meant(
    document: Document, actors: Actors, sentence: Sentence, one: Introduction
) -> ActorMention | None:
    """The organization named before that a body's word means: "the agency's chief", "Council spokesman Ali Idi"."""
    words = [token.text for token in sentence.tokens]
    body = _body_word(words, one)
    if not body:
        return None
    for where in reversed(document.sentences[: sentence.index + 1]):
        said = [token.text for token in where.tokens][: max(one.first - 2, 0) if where is sentence else None]
        for at in range(len(said) - 1, -1, -1):
            if said[at].istitle() and said[at].lower() == body:
                named = (actor for actor in actors.of(where) if actor.last == at + 1 and actor.last - actor.first > 1)
                if (actor := next(named, None)) is not None:
                    return None if is_country(actor.state) else actor
                if _names_body(said[: at + 1], body):
                    return None  # another of the name, which is a state's
    return None


def _body_word(words: Sequence[str], one: Introduction) -> str:
    """The body of "the agency | 's chief", "Council | spokesman", "Bank | president"; empty where there is none."""
    at = one.first
    if at > 2 and words[at - 1] in POSSESSIVE:
        body = words[at - 2].lower() if words[at - 3].lower() == "the" else ""
    else:
        told = (words[at - 1] if at else "", one.title.words.split()[0])
        body = next((word.lower() for word in told if word.istitle() and word.lower() in BODIES), "")
    return body if body in BODIES else ""


def _opens(one: Introduction) -> bool:
    """Whether a sentence opens with who leads a body: "Vice Chairwoman Ana Ruiz said"."""
    return one.first == 0 and one.title.bare.split()[-1].removeprefix("vice-") in LEADING


def _names_body(words: Sequence[str], body: str) -> bool:
    return any(word.lower() == body and _ends_body(words, at) for at, word in enumerate(words))


def _last_body(words: list[str], short: frozenset[str]) -> bool | None:
    """Whether the last body that words name is a public one; None where they name none."""
    for at in range(len(words) - 1, -1, -1):
        if words[at] in short or _ends_body(words, at):
            return True
        if words[at] in PRIVATE:
            return False
    return None


def _ends_body(words: Sequence[str], at: int) -> bool:
    """Whether a word ends the name of a public body: "National Audit | Agency"; not "the Party's Council"."""
    named = words[at].istitle() and words[at].lower() in STATE_BODIES and at > 0 and words[at - 1][:1].isupper()
    before = {word.lower() for word in words[max(at - SHORTEST, 0) : at]}
    return named and before.isdisjoint(SOCIETIES) and PRIVATE.isdisjoint(words[max(at - SHORTEST, 0) : at])
