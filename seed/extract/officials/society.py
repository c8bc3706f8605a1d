"""Heads and spokesmen of unions and firms, who hold no public office: "the Tea Workers Union (TWU) ... TWU chief"."""

from collections.abc import Sequence

from seed.extract.names.actor import Actors, is_country
from seed.extract.names.gazetteer import is_place
from seed.extract.officials.roll import Introduction
from seed.extract.officials.words import BODIES, PRIVATE, STATE_BODIES
from seed.extract.text.common_word import is_common
from seed.extract.text.document import Document, Sentence
from seed.extract.text.language import is_dictionary_word

UNIONS = frozenset(["Union", "Unions"]) | PRIVATE - {"Institute"}
"""Last words of the names of societies that are called by letters, too."""
SPEAKING = frozenset(["spokesman", "spokeswoman", "spokesperson"])
CHAIRING = frozenset(["president", "vice-president", "chairman", "chairwoman", "chairperson"]) | SPEAKING
"""Heads of titles that a firm has as a state has them: "Acme Foods president Ana Ruiz"."""
TREATING = frozenset(["Hospital", "University", "College", "Clinic"])
"""Last words of the names of places where doctors and scholars direct something."""
SPORTS = frozenset(
    "football soccer cricket athletics boxing rugby tennis hockey swimming cycling basketball netball rowing".split()
)
"""Words before a state's name in that of its federation: "Athletics Kenya chairman"."""
NAMED = 2
"""A firm's name that no table knows has so many words or more; a region's may have one."""
FAR = 12
"""So many words on it is told at what hospital or university somebody directs something."""


def societies_called_short(document: Document, actors: Actors) -> frozenset[str]:
    """By which letters a document calls unions, clubs and firms: "the Tea Workers Union (TWU)"."""
    found = set()
    for sentence in document.sentences:
        words = [token.text for token in sentence.tokens]
        for at in range(1, len(words) - 2):
            short = words[at] == "(" and words[at + 2] == ")" and words[at + 1].isupper()
            if short and words[at - 1] in UNIONS and not _ends_actor(actors, sentence, at):
                found.add(words[at + 1])
    return frozenset(found)


def is_of_society(short: frozenset[str], actors: Actors, sentence: Sentence, one: Introduction) -> bool:
    """Whether who is named heads a union, a firm or what belongs to one, or speaks for it."""
    words = [token.text for token in sentence.tokens]
    near = {*words[max(one.title.first - NAMED, 0) : one.title.first], *words[one.title.last - 1 : one.title.last]}
    if not short.isdisjoint(near):
        return True
    return (
        _is_of_union(one, words)
        or _is_of_sport(actors, sentence, one, words)
        or _directs_at(words, one)
        or (one.actor is None and _is_of_firm(actors, sentence, one, words))
    )


def _is_of_union(one: Introduction, words: Sequence[str]) -> bool:
    """As in "secretary of the Chadian Tea Workers Union (CTWU)"."""
    last = one.title.last - (3 if words[one.title.last - 1] == ")" else 0)
    union = last - 1 > one.title.first and words[last - 1] in ("Union", "Unions")
    return union and " of " in one.title.words


def _is_of_sport(actors: Actors, sentence: Sentence, one: Introduction, words: Sequence[str]) -> bool:
    """As in "Athletics | Kenya | chairman"."""
    before = next((actor for actor in actors.of(sentence) if actor.last == one.title.first), None)
    return before is not None and before.first > 0 and words[before.first - 1].lower() in SPORTS


def _directs_at(words: Sequence[str], one: Introduction) -> bool:
    """As in "the director of Microbiology and Infectious Diseases at the Women's Hospital"."""
    behind = list(words[one.title.last : one.title.last + FAR])
    behind = behind[: behind.index(",")] if "," in behind else behind
    at = behind.index("at") if "at" in behind else len(behind)
    all_named = all(word[:1].isupper() or word in ("and", "of") for word in behind[:at])
    return "director" in one.title.bare.split() and all_named and not TREATING.isdisjoint(behind[at:])


def _is_of_firm(actors: Actors, sentence: Sentence, one: Introduction, words: Sequence[str]) -> bool:
    """As in "Acme Foods | chairman", "Acme Foods | spokesman", "president | of Acme Foods"."""
    if CHAIRING.isdisjoint(one.title.bare.split()[-1:]):
        return False
    begin = end = one.title.first
    if words[end : end + 1] and words[one.title.last : one.title.last + 1] == ["of"]:
        begin = end = one.title.last + 1
        while end < len(words) and _is_of_name(sentence, words[end]):
            end += 1
    else:
        while begin and _is_of_name(sentence, words[begin - 1]):
            begin -= 1
    named = words[begin:end]
    known = any(actor.first < end and actor.last > begin for actor in actors.of(sentence))
    body = any(word.lower() in BODIES | STATE_BODIES for word in named)
    started = begin == 0 and is_common(words[0]) if named else False
    return len(named) - started >= NAMED and not (known or body or is_place(" ".join(named)))


def _is_of_name(sentence: Sentence, word: str) -> bool:
    """Whether a word may be one of a firm's name; of a sentence in capitals none of the language but a noun."""
    return word[:1].isupper() and not (sentence.in_capitals and is_dictionary_word(word))


def _ends_actor(actors: Actors, sentence: Sentence, end: int) -> bool:
    """Whether an organization of states that a table knows ends at a place: "the European Union | (EU)"."""
    return any(actor.last == end and not is_country(actor.state) for actor in actors.of(sentence))
