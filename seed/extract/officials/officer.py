"""Officers of armed forces whom nothing but their rank tells of: "Col. Idi Mbaye of the Chadian army"."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from seed.extract.names.actor import ActorMention, Actors
from seed.extract.names.gazetteer import is_place
from seed.extract.officials.name import FULL
from seed.extract.officials.office import Title, is_title_word
from seed.extract.officials.owner import POSSESSIVE
from seed.extract.officials.roll import Introduction, Rolls
from seed.extract.officials.words import BODIES, OFFICERS, RANK_WORDS, STATE_BODIES
from seed.extract.text.document import Document, Sentence
from seed.extract.text.language import is_dictionary_word
from seed.extract.text.token import joined

SHIPS = frozenset("ship ships carrier destroyer frigate cruiser corvette submarine vessel icebreaker class".split())
"""What is called after officers: "the frigate Admiral Pavel Levin"."""
NO_NAMES = BODIES | STATE_BODIES
"""Words of bodies that begin as ranks do: "General Border Committee"."""
LONGEST_RANK = 6
"""A rank and what stands between it and the name have no more words."""
LONGEST_APPOSITION = 12
"""What is told of somebody behind a comma has no more words."""
RETIREMENT = 4
"""So many words may tell, behind a rank, that it is held no more: "(ret.)"."""


@dataclass(frozen=True, slots=True)
class _Officers(Rolls):
    """Reads the ranks before names in one sentence."""

    def named(self, taken: frozenset[int]) -> Iterator[Introduction]:
        """Whom a rank and the full name tell of, none of whose words are taken."""
        place = 0
        while place < len(self.tokens):
            end = self.rank_end(place)
            if end == place:
                place += 1
                continue
            at = self._past_honorifics(end) if self._past_retired(end) == end else self._past_retired(end)
            name = (at, self._name_end(at))
            if self._is_officer(place, name) and taken.isdisjoint(range(*name)):
                yield self._introduced(place, end, name)
            place = max(end, name[1])

    def rank_end(self, place: int) -> int:
        """Where a rank ends that begins at a place: "Rear Admiral", "Lt. Gen."; the place itself if none does."""
        end, ranked = place, False
        while self.word(end)[:1].isupper() and self._rank(end) in OFFICERS | RANK_WORDS:
            ranked = ranked or self._rank(end) in OFFICERS or (end > place and self._rank(end) == "marshal")
            end += 1 + (self.word(end + 1) in (".", "-"))
        return end if ranked else place

    def _rank(self, place: int) -> str:
        return self.word(place).rstrip(".").lower()

    def _is_officer(self, first: int, name: tuple[int, int]) -> bool:
        words = [self.word(at) for at in range(*name)]
        plain = all(is_dictionary_word(word) for word in words) or is_place(" ".join(words))
        ship = not SHIPS.isdisjoint(self.word(at).lower() for at in (first - 1, first - 2))
        quoted = self.sentence.quoted(self.tokens[first])
        thing = (
            self._is_house(*name) or self.word(name[1])[:1].isupper() or not NO_NAMES.isdisjoint(map(str.lower, words))
        )
        return len(words) >= FULL and not (plain or ship or quoted or thing)

    def _introduced(self, first: int, end: int, name: tuple[int, int]) -> Introduction:
        title = Title(first, end, joined(self.tokens[first:end]))
        owned = first - (self.word(first - 1) in POSSESSIVE)  # "Chad's Colonel Ali Idi"
        actor = next((one for one in self.actors if first == self._body_end(one) or owned == one.last), None)
        behind, last = (None, name[1]) if actor else self._preposed(name[1], ("of", "from"))
        if actor is None and behind is None and (told := self._in_apposition(name[1])):
            return Introduction(self.sentence.index, first, name[1], title, name, told)
        return Introduction(
            self.sentence.index, actor.first if actor else first, last, title, name, actor or behind, bool(behind)
        )

    def _in_apposition(self, place: int) -> ActorMention | None:
        """The one state of what is told of somebody behind a comma: ", commander of the Chadian garrison, said"."""
        begin = place + 1 + (self.word(place + 1) in ("the", "a"))
        told = self._actor_at(begin) or is_title_word(self.word(begin)) or self.word(place + 1) == "the"
        if self.word(place) != "," or not told:
            return None
        end = next((at for at in range(begin, len(self.tokens)) if self.word(at) in (",", ".", ";", "who")), begin)
        owners = [one for one in self.actors if begin <= one.first < min(end, begin + LONGEST_APPOSITION)]
        return owners[0] if len({one.state for one in owners}) == 1 else None


def officers(
    document: Document, actors: Actors, known: Collection[tuple[Sentence, Introduction]]
) -> Iterator[tuple[Sentence, Introduction]]:
    """The officers of a document, other than those who are known by another office."""
    for sentence in document.sentences:
        if any(token.text.rstrip(".").lower() in OFFICERS for token in sentence.tokens):
            named = [one.name for where, one in known if where.index == sentence.index and one.name]
            taken = frozenset(place for name in named for place in range(*name))
            reader = _Officers(sentence, actors.of(sentence))
            yield from ((sentence, one) for one in reader.named(taken))


def rank_before(sentence: Sentence, place: int) -> Title | None:
    """The rank before a name: "the fleet's commander, | Adm. | Idi Mbaye"."""
    reader = _Officers(sentence, ())
    ends = ((at, reader.rank_end(at)) for at in range(max(place - LONGEST_RANK, 0), place))
    ranks = (Title(at, end, joined(sentence.tokens[at:end])) for at, end in ends if end > at)
    return next((one for one in ranks if one.last <= place <= one.last + RETIREMENT), None)
