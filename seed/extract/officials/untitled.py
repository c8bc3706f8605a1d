"""Persons in office whose names have no title beside them: it is told a sentence before or after, or of who follows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from db.vocabulary import OfficeRole
from seed.extract.names.actor import Actors
from seed.extract.names.gazetteer import is_place
from seed.extract.officials.by_state import LANDMARKS
from seed.extract.officials.capitals import telling
from seed.extract.officials.name import FULL, LONGEST_NAME
from seed.extract.officials.office import Title, office_of, titles
from seed.extract.officials.placing import APPOINTING, NAMED_TO, REMOVING
from seed.extract.officials.roll import Introduction, Rolls, is_plural, of_one
from seed.extract.officials.words import NAMING
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
NEXT_IN_OFFICE = frozenset(["predecessor", "successor"])
"""What somebody is called who held an office before another, or holds it behind."""
FOLLOWING = frozenset(
    [("over", "from"), ("place", "of"), ("stead", "of"), ("succession", "to"), ("left", "by"), ("vacated", "by")]
)
"""Words that end what tells of it otherwise: "takes over from", "in place of", "filling the gap left by"."""
TAKEN = frozenset("takes took taking take taken in of gap vacancy vacuum void post seat place".split())
"""Words before these."""
BETWEEN = frozenset(", who will to is has had and was be been".split())
"""Words between somebody in office and such a verb."""
PRONOUNS = frozenset(["he", "she"])
ENDS = frozenset(["over", "place", "stead", "succession", "left", "vacated"])
"""Words of FOLLOWING by which a sentence that may have them is known."""
WITHIN = 6
"""So many words on it may be told whose place somebody fills."""


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
        plain = not begin and any(is_dictionary_word(word) or word.isupper() for word in telling(words))
        other = any(map(titles().knows, words)) or any(one.first < end and one.last > begin for one in self.actors)
        return None if plain or other or words[0] in LANDMARKS else (begin, end)

    def replaced(self) -> Iterator[tuple[tuple[int, int], int, bool]]:
        """Whom somebody follows in office, the verb, and whether it is he who follows: "succeeded by | Ana Ruiz"."""
        for place in range(len(self.tokens)):
            passive = self.word(place) in REPLACING and self.word(place + 1) == "by"
            other = (self.word(place), self.word(place + 1)) in FOLLOWING and self.word(place - 1) in TAKEN
            if self.word(place) in REPLACING or other:
                begin = self._past_honorifics(place + 1 + (passive or other))
                name = (begin, self._name_end(begin))
                if name[1] - name[0] >= FULL and self.word(name[1]) != "as":
                    yield name, place - other, passive

    def next_in_office(self) -> Iterator[tuple[tuple[int, int], int]]:
        """Who held another's office, or will, and the word that tells it: "Ruiz's | predecessor, | Luis Vega,"."""
        for place, token in enumerate(self.tokens):
            if token.text in NEXT_IN_OFFICE:
                begin = self._past_honorifics(place + 1 + (self.word(place + 1) == ","))
                name = (begin, self._name_end(begin))
                plain = is_place(" ".join(self.word(at) for at in range(*name)))
                if name[1] - name[0] >= FULL and not plain and not self._is_body(name[1]):
                    yield name, place

    def put_in_office(self) -> Iterator[Introduction]:
        """Several who are put in like offices: "the appointment of Ana Ruiz and Luis Vega | as ambassadors to"."""
        for place, token in enumerate(self.tokens):
            title = titles().at(self.tokens, place + 1) if token.text == "as" else None
            if title is None or not is_plural(title):
                continue
            verbs = NAMED_TO | NAMING | APPOINTING | REMOVING
            verb = next((at for at in range(place - 1, -1, -1) if self.word(at).lower() in verbs), place)
            names = self._names_of(LONGEST_NAME, verb + 1 + (self.word(verb + 1) == "of"))
            if len(names) > 1 and names[-1][1] == place:
                actor = self._appointer(names[0][0])
                for name in names:
                    yield Introduction(self.sentence.index, *name, of_one(title), name, actor)


def named_apart(
    document: Document, actors: Actors, known: Sequence[tuple[Sentence, Introduction]]
) -> list[tuple[Sentence, Introduction]]:
    """Those whose office is told a sentence away in the lead, and those whom others in office replace."""
    put = [
        (one, introduced)
        for one in document.sentences
        if any(token.text == "as" for token in one.tokens)
        for introduced in _Untitled(one, actors.of(one)).put_in_office()
    ]
    named = [*known, *put]
    return [
        *_of_lead(document, actors, known),
        *put,
        *_replaced(document, actors, named),
        *_next(document, actors, named),
    ]


def _of_lead(
    document: Document, actors: Actors, known: Sequence[tuple[Sentence, Introduction]]
) -> Iterator[tuple[Sentence, Introduction]]:
    """As in "Ali Idi said here that it rained. The Prime Minister was talking to", the office before or behind."""
    yield from _under_heading(document, actors, known)
    body = [sentence for sentence in document.sentences if sentence.is_body][:LEAD]
    for sentence, other in (*pairwise(body), *zip(body[1:2], body[:1], strict=False)):
        name = _Untitled(sentence, actors.of(sentence)).subject()
        here = [one for where, one in known if where.index == sentence.index and one.name]
        if name is None or any(one.first < name[1] for one in here):
            continue
        behind = other.index > sentence.index
        alone = [one for where, one in known if where.index == other.index and _is_alone(one, known)]
        alone = [one for one in alone if not behind or one.title.first <= 1]
        if len(alone) == 1 and not _is_described(document, sentence, name):
            yield sentence, _introduced(sentence, name, alone[0])
            return


def _under_heading(
    document: Document, actors: Actors, known: Sequence[tuple[Sentence, Introduction]]
) -> Iterator[tuple[Sentence, Introduction]]:
    """As in "CHADIAN PRESIDENT IN LIMA. Ali Idi began a visit", where a digest's paragraphs open with a heading."""
    for heading, sentence in pairwise(document.sentences):
        if not heading.in_capitals or sentence.in_capitals or heading.block is not sentence.block:
            continue
        told = [one for where, one in known if where.index == heading.index and _leads(one) and one.actor]
        name = _Untitled(sentence, actors.of(sentence)).subject() if len(told) == 1 else None
        if name and not any(where.index == sentence.index and one.name == name for where, one in known):
            yield sentence, replace(_introduced(sentence, name, told[0]), title=Title(*name, told[0].title.singular))


def _leads(one: Introduction) -> bool:
    """Whether an office without a name is one of those that lead a state, or a part of its government."""
    roles = office_of(one.title).roles
    return one.name is None and not is_plural(one.title) and bool(roles) and OfficeRole.OTHER not in roles


def _is_alone(one: Introduction, known: Sequence[tuple[Sentence, Introduction]]) -> bool:
    """Whether nobody whom the article names holds an office that it tells of, one of those that lead a state."""
    roles = office_of(one.title).roles
    return _leads(one) and (
        not any(other.name and (office_of(other.title).roles & roles or other.counterpart) for _, other in known)
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
        if all(token.text not in REPLACING and token.text not in ENDS for token in sentence.tokens):
            continue
        untitled = _Untitled(sentence, actors.of(sentence))
        named = [(where, one) for where, one in known if one.name and where.index <= sentence.index]
        for name, verb, passive in untitled.replaced():
            before = [pair for pair in named if pair[0].index < sentence.index or pair[1].last <= verb]
            holder = max(before, key=lambda pair: (pair[0].index, pair[1].last), default=None)
            if holder and _takes_over(sentence, verb, *holder) and not is_plural(holder[1].title):
                yield sentence, _introduced(sentence, name, holder[1], former=not passive)


def _next(
    document: Document, actors: Actors, known: Sequence[tuple[Sentence, Introduction]]
) -> Iterator[tuple[Sentence, Introduction]]:
    """As in "Ruiz's predecessor, Luis Vega, had called it off", "He thanked his predecessor, Luis Vega"."""
    for sentence in document.sentences:
        if any(token.text in NEXT_IN_OFFICE for token in sentence.tokens):
            for name, place in _Untitled(sentence, actors.of(sentence)).next_in_office():
                holder = _holder(sentence, place, known)
                if holder is not None and not is_plural(holder.title):
                    former = sentence.tokens[place].text == "predecessor"
                    yield sentence, _introduced(sentence, name, holder, former=former)


def _holder(sentence: Sentence, place: int, known: Sequence[tuple[Sentence, Introduction]]) -> Introduction | None:
    """Whose predecessor somebody is: named or titled right before, or whom a pronoun means."""
    words = [token.text for token in sentence.tokens[:place]]
    before = [(where, one) for where, one in known if (where.index, one.first) < (sentence.index, place)]
    before.sort(key=lambda pair: (pair[0].index, pair[1].first))
    if words[-1:] in (["'s"], ["’s"]):
        surname = words[-2] if len(words) > 1 else ""
        named = [one for where, one in before if one.name and surname == where.tokens[one.name[1] - 1].text]
        titled = [one for where, one in before if where is sentence and one.last == place - 1]
        return max(named or titled, key=lambda one: len(one.title.words), default=None)
    if words[-1:] not in (["his"], ["her"]):
        return None
    here = [one for where, one in before if where is sentence]
    last = [one for where, one in before if where.index == sentence.index - 1]
    return next(iter(here or last), None)


def _takes_over(sentence: Sentence, verb: int, where: Sentence, one: Introduction) -> bool:
    """Whether the subject of a verb of replacing is somebody: named before it, or meant by a pronoun or a surname."""
    words = sentence.words[:verb]
    if where.index == sentence.index:
        between = words[one.last :]
        filling = sentence.tokens[verb].text in TAKEN and "," in between and len(between) <= WITHIN
        return (
            filling
            or all(word in BETWEEN | TAKEN for word in between)
            or between[-2:] in (["her", "to"], ["him", "to"])
        )
    name = one.name or (0, 0)
    called = {token.lower for token in where.tokens[slice(*name)]}
    return (
        where.index == sentence.index - 1
        and bool(words)
        and all(word in BETWEEN | TAKEN | PRONOUNS | called for word in words)
    )


def _introduced(sentence: Sentence, name: tuple[int, int], like: Introduction, *, former: bool = False) -> Introduction:
    title = Title(*name, like.title.words)
    return Introduction(
        sentence.index,
        *name,
        title,
        name,
        like.actor,
        accredited_to=like.accredited_to,
        former=former,
        shared=like.shared,
    )
