"""Persons in office whose names have no title beside them: it is told a sentence before or after, or of who follows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from db.vocabulary import OfficeRole
from seed.extract.names.actor import Actors
from seed.extract.names.gazetteer import is_place
from seed.extract.officials.by_state import LANDMARKS
from seed.extract.officials.name import FULL
from seed.extract.officials.office import Title, office_of, titles
from seed.extract.officials.roll import Introduction, Rolls, is_plural
from seed.extract.text.document import Document, Sentence
from seed.extract.text.language import is_dictionary_word, is_past
from seed.extract.text.speech import is_told_speech

LEAD = 3
"""Among so many first sentences a name stands that the article explains by an office, or an office that it names."""
DOING = frozenset("will has had was is did does leaves flies thinks would".split())
"""Words behind a subject, beside verbs of the past."""
DESCRIBING = frozenset(["a", "an", "the", "who", "whose"])
"""Words behind a name and a comma that begin what its bearer is."""
REPLACING = frozenset("replace replaces replaced replacing succeed succeeds succeeded succeeding".split())
"""Verbs of whoever takes an office from another."""
BETWEEN = frozenset(", who will to is has had and was".split())
"""Words between somebody in office and such a verb."""
PRONOUNS = frozenset(["he", "she"])


@dataclass(frozen=True, slots=True)
class _Untitled(Rolls):
    """Reads names without titles in one sentence."""

    def subject(self) -> tuple[int, int] | None:
        """The full name of who does something, at the sentence's start: "Mr Ali Idi | said here"."""
        begin = self._past_honorifics(0)
        end = self._name_end(begin)
        verb = self.word(end)
        words = [self.word(at) for at in range(begin, end)]
        acting = verb.islower() and (verb in DOING or is_past(verb) or is_told_speech(verb))
        if not acting or end - begin < FULL or is_place(" ".join(words)) or self._is_body(end):
            return None
        plain = not begin and any(is_dictionary_word(word) or word.isupper() for word in words)
        other = any(map(titles().knows, words)) or any(one.first < end and one.last > begin for one in self.actors)
        return None if plain or other or words[0] in LANDMARKS else (begin, end)

    def replaced(self, since: int) -> Iterator[tuple[tuple[int, int], int]]:
        """Whom somebody follows in office, and the verb: "who replaces | Ana Ruiz"."""
        for place in range(since, len(self.tokens)):
            if self.word(place) in REPLACING:
                begin = self._past_honorifics(place + 1)
                name = (begin, self._name_end(begin))
                if name[1] - name[0] >= FULL and self.word(name[1]) != "as":
                    yield name, place


def named_apart(
    document: Document, actors: Actors, known: Sequence[tuple[Sentence, Introduction]]
) -> list[tuple[Sentence, Introduction]]:
    """Those whose office is told a sentence away in the lead, and those whom others in office replace."""
    return [*_of_lead(document, actors, known), *_replaced(document, actors, known)]


def _of_lead(
    document: Document, actors: Actors, known: Sequence[tuple[Sentence, Introduction]]
) -> Iterator[tuple[Sentence, Introduction]]:
    """As in "Ali Idi said here that it rained. The Prime Minister was talking to", the office before or behind."""
    body = [sentence for sentence in document.sentences if sentence.is_body][:LEAD]
    for sentence, other in (*pairwise(body), *zip(body[1:2], body[:1], strict=False)):
        name = _Untitled(sentence, actors.of(sentence)).subject()
        if name is None or any(where.index == sentence.index and one.name for where, one in known):
            continue
        behind = other.index > sentence.index
        alone = [one for where, one in known if where.index == other.index and _is_alone(one, known)]
        alone = [one for one in alone if not behind or one.title.first <= 1]
        if len(alone) == 1 and not _is_described(document, sentence, name):
            yield sentence, _introduced(sentence, name, alone[0])
            return


def _is_alone(one: Introduction, known: Sequence[tuple[Sentence, Introduction]]) -> bool:
    """Whether nobody whom the article names holds an office that it tells of, one of those that lead a state."""
    roles = office_of(one.title).roles
    led = bool(roles) and OfficeRole.OTHER not in roles
    return (
        led
        and one.name is None
        and not is_plural(one.title)
        and not any(other.name and (office_of(other.title).roles & roles or other.counterpart) for _, other in known)
    )


def _is_described(document: Document, sentence: Sentence, name: tuple[int, int]) -> bool:
    """Whether the article tells what else somebody is: "Idi, a farmer,", "Idi, 51,"."""
    surname = sentence.tokens[name[1] - 1].text
    for one in document.sentences:
        for token, comma, following in zip(one.tokens, one.tokens[1:], one.tokens[2:], strict=False):
            told = following.text in DESCRIBING or following.text[:1].isdigit()
            if token.text == surname and comma.text == "," and told:
                return True
    return False


def _replaced(
    document: Document, actors: Actors, known: Sequence[tuple[Sentence, Introduction]]
) -> Iterator[tuple[Sentence, Introduction]]:
    """As in "The new ambassador, Luis Vega, replaces Ana Ruiz", "He is to replace Ana Ruiz in Santiago"."""
    for sentence in document.sentences:
        if not any(token.text in REPLACING for token in sentence.tokens):
            continue
        untitled = _Untitled(sentence, actors.of(sentence))
        named = [(where, one) for where, one in known if one.name and where.index <= sentence.index]
        for name, verb in untitled.replaced(0):
            holder = next(
                (pair for pair in reversed(named) if pair[0].index < sentence.index or pair[1].last <= verb), None
            )
            if holder and _takes_over(sentence, verb, *holder) and not is_plural(holder[1].title):
                yield sentence, _introduced(sentence, name, holder[1], former=True)


def _takes_over(sentence: Sentence, verb: int, where: Sentence, one: Introduction) -> bool:
    """Whether the subject of a verb of replacing is somebody: named before it, or meant by a pronoun or a surname."""
    words = [token.text.lower() for token in sentence.tokens[:verb]]
    if where.index == sentence.index:
        return all(word in BETWEEN for word in words[one.last :])
    name = one.name or (0, 0)
    called = {token.text.lower() for token in where.tokens[slice(*name)]}
    return (
        where.index == sentence.index - 1 and bool(words) and all(word in BETWEEN | PRONOUNS | called for word in words)
    )


def _introduced(sentence: Sentence, name: tuple[int, int], like: Introduction, *, former: bool = False) -> Introduction:
    title = Title(*name, like.title.words)
    return Introduction(sentence.index, *name, title, name, like.actor, former=former, shared=like.shared)
