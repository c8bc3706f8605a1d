"""Public bodies that no table knows, whose heads hold an office: "the National Audit Agency (NAA)", "its director"."""

from seed.extract.officials.roll import Introduction
from seed.extract.officials.words import PRIVATE, STATE_BODIES
from seed.extract.text.document import Document, Sentence

SOCIETIES = frozenset("party church olympic union opposition football cricket athletics boxing".split())
"""Words within the names of bodies that are nobody's office: "the Party Council"."""
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
    if words[one.first].lower() != "its":
        return False
    if (here := _last_body(words[: one.first], short)) is not None:
        return here
    before = document.sentences[sentence.index - 1] if sentence.index else None
    told = before is not None and before.is_body and one.first <= 1
    return bool(told and before and _last_body([token.text for token in before.tokens], short))


def _last_body(words: list[str], short: frozenset[str]) -> bool | None:
    """Whether the last body that words name is a public one; None where they name none."""
    for at in range(len(words) - 1, -1, -1):
        if words[at] in short or _ends_body(words, at):
            return True
        if words[at] in PRIVATE:
            return False
    return None


def _ends_body(words: list[str], at: int) -> bool:
    """Whether a word ends the name of a public body: "National Audit | Agency"; not "the Party's Council"."""
    named = words[at].istitle() and words[at].lower() in STATE_BODIES and at > 0 and words[at - 1][:1].isupper()
    before = {word.lower() for word in words[max(at - SHORTEST, 0) : at]}
    return named and before.isdisjoint(SOCIETIES) and PRIVATE.isdisjoint(words[max(at - SHORTEST, 0) : at])
