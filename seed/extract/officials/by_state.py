"""Persons in office whom an article names by their state alone, behind a sentence that told of several unnamed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seed.extract.names.actor import ActorMention, Actors, is_country
from seed.extract.officials.office import OF_STATES, PLURALS, Title, office_of, titles
from seed.extract.officials.roll import Introduction, Rolls, is_plural, of_one
from seed.extract.officials.words import LIKE_SEVERAL, UNTITLED
from seed.extract.text.document import Document, Sentence
from seed.extract.text.language import is_noun
from seed.extract.text.speech import is_told_speech
from seed.records import ActorRef

RECEIVED = frozenset(["guests", "hosts", "visitors", "counterparts", "colleagues"])
"""What those of other states are called who are then named one by one."""
LATER = 3
"""So many sentences on, somebody may be named by his state who was told of among others."""


@dataclass(frozen=True, slots=True)
class ByState(Rolls):
    """Reads one sentence of such an article."""

    def of_several(self) -> tuple[Title, frozenset[ActorRef]] | None:
        """The title that officials of several states share, unnamed: "Energy ministers from Chad and Mali"."""
        plural = any(token.text.lower() in PLURALS for token in self.tokens)
        for place in range(len(self.tokens) if plural else 0):
            title = titles().at(self.tokens, place)
            if title is not None and is_plural(title) and office_of(of_one(title)).roles & OF_STATES:
                owners, _ = self._listed_actors(title.last)
                states = frozenset(one.state for one in owners)
                return (title, states) if len(states) > 1 and all(map(is_country, states)) else None
        return self._of_counterparts()

    def _of_counterparts(self) -> tuple[Title, frozenset[ActorRef]] | None:
        """The same of somebody's counterparts: "Foreign Minister Ruiz met her Chadian and Malian counterparts"."""
        place = next((at for at, token in enumerate(self.tokens) if token.text.lower() in LIKE_SEVERAL), 0)
        states: list[ActorMention] = []
        at = place
        while actor := next((one for one in self.actors if one.last == at and is_country(one.state)), None):
            states.append(actor)
            at = actor.first - (1 if self.word(actor.first - 1) in (",", "and") else 0)
            at -= self.word(at - 1) == ","
        begun = (titles().at(self.tokens, one) for one in range(place))
        title = next((one for one in begun if one and office_of(one).roles & OF_STATES), None)
        return (title, frozenset(one.state for one in states)) if title and len(states) > 1 else None

    def by_state(self, title: Title, states: frozenset[ActorRef]) -> Iterator[Introduction]:
        """Those of whom a sentence before told without their names: "Chad's Ali Idi said"."""
        guests = any(token.text.lower() in RECEIVED for token in self.tokens)
        for name, actor in self._items():
            verb = self.word(name[1])
            acts = is_told_speech(verb) or (verb == "had" and not is_noun(self.word(name[0])))
            owned = self.word(actor.last) in ("'s", "’s") and actor.last < name[0]
            met = self.word(actor.first - 1).lower() == "with" or (
                self.word(actor.first - 1) in (",", "and") and guests
            )
            if owned and (acts or met) and actor.state in states and self._is_person(name, actor):
                yield Introduction(self.sentence.index, actor.first, name[1], of_one(title), name, actor)


def told_by_state(
    document: Document, actors: Actors, known: Sequence[tuple[Sentence, Introduction]]
) -> list[tuple[Sentence, Introduction]]:
    """Those named by their state alone behind a sentence that told of several: "Chad's Ali Idi said"."""
    taken = {(one.sentence, at) for _, one in known if one.title.words != UNTITLED for at in range(one.first, one.last)}
    found: list[tuple[Sentence, Introduction]] = []
    shared, since = None, 0
    for sentence in document.sentences:
        rolls = ByState(sentence, actors.of(sentence))
        if shared is not None and sentence.index <= since + LATER:
            later = (one for one in rolls.by_state(*shared) if (one.sentence, one.last - 1) not in taken)
            found += [(sentence, one) for one in later]
        if several := rolls.of_several():
            shared, since = several, sentence.index
    return found
