"""Persons in office whom an article names by their state alone: of several told of before, or beside another."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from db.vocabulary import OfficeRole
from seed.extract.names.actor import ActorMention, Actors, Form, is_country
from seed.extract.names.gazetteer import is_place
from seed.extract.officials.name import FULL
from seed.extract.officials.office import OF_STATES, PLURALS, Title, is_title_word, office_of, titles
from seed.extract.officials.owner import POSSESSIVE
from seed.extract.officials.roll import Introduction, Rolls, is_plural, of_one
from seed.extract.officials.words import LIKE_SEVERAL, LIKES, UNTITLED
from seed.extract.text.document import Document, Sentence
from seed.extract.text.language import is_past
from seed.records import ActorRef

DOING = frozenset("are have had will would did meet agree sign hold say were".split())
"""Words behind several names of those who do something, beside verbs of the past."""
OWN = frozenset(["his", "her"])
LATER = 3
"""So many sentences on, somebody may be named by his state who was told of among others."""
ALIKE = OF_STATES | {OfficeRole.AMBASSADOR, OfficeRole.HEAD_OF_STATE}
"""Roles of those who are told of several at a time."""
BESIDE = frozenset(["with", "beside", "alongside", "opposite"])
"""Words between somebody in office and another who is named by his state."""
LISTING = frozenset([",", ";", "and"])
"""What stands between those of a row."""
JOINED = frozenset(
    "joined flanked accompanied hosted greeted welcomed received hailed briefed seen awaited embraced".split()
)
"""Participles before "by" and whoever does it."""
ARRIVING = frozenset("motorcade plane aircraft jet arrival departure side company presence limousine train".split())
"""Nouns before "of" and somebody who is there."""
PRONOUNS = frozenset(["he", "she", "they", "him", "her"])
LANDMARKS = frozenset("Lake Mount Mt River Cape Port Fort Gulf Bay Lac Radio Air Ras Wadi Jebel Jabal Puerto".split())
"""First words of the names of places and firms: "Chad's Lake Fitri"."""
HOSTS = frozenset(["host", "hostess", "guest", "visitor"])
"""What one of several is called as he stands to another: "the Chadian host, Ali Idi,"."""
GATHERED = frozenset("two three four five six seven eight nine ten eleven twelve both all".split())
"""Words before those of several states that are not named: "the two foreign ministers"."""
BLOC = frozenset("member countries states nations bloc region group union community neighbours neighbors".split())
"""Words behind them, of the same."""
FEW = 8
"""So many words on, it is told of what several are."""
LONG_LATER = 6
"""So many sentences on, somebody may be named by his state who is one of all that have come together."""
THOSE = tuple([who, verb] for who in ("they", "these") for verb in ("are", "were", "include", "included"))
"""What begins a sentence that lists those whom the one before told of."""


@dataclass(frozen=True, slots=True)
class ByState(Rolls):
    """Reads one sentence of such an article."""

    def of_several(self) -> Mapping[ActorRef, Title]:
        """The titles that officials of several states have, unnamed: "Energy ministers from Chad and Mali"."""
        told: dict[ActorRef, Title] = {}
        plural = self.sentence.has(PLURALS)
        for place in range(len(self.tokens) if plural else 0):
            title = titles().at(self.tokens, place)
            if title is None or not office_of(of_one(title)).roles & ALIKE:
                continue
            if is_plural(title):
                owners = self._listed_actors(title.last)[0] or self._listed_before(place)
            elif told:  # "and the High Commissioner of Peru"
                owner, end = self._preposed(title.last, ("of", "from"))
                owners = [owner] if owner and self._name_after(end)[0] is None else []
            else:
                continue
            for one in owners:
                told.setdefault(one.state, _first_of(of_one(title)))
        return told if len(told) > 1 and all(map(is_country, told)) else self._of_counterparts()

    def _of_counterparts(self) -> Mapping[ActorRef, Title]:
        """The same of somebody's counterparts: "Foreign Minister Ruiz met her Chadian and Malian counterparts"."""
        place = next((at for at, token in enumerate(self.tokens) if token.lower in LIKE_SEVERAL), 0)
        owners = [*self._listed_actors(place + 1)[0], *self._listed_before(place)] if place else []
        states = [one.state for one in owners]
        begun = (titles().at(self.tokens, one) for one in range(place))
        title = next((one for one in begun if one and office_of(one).roles & OF_STATES), None)
        return dict.fromkeys(states, of_one(title)) if title and len(states) > 1 else {}

    def _listed_before(self, place: int) -> list[ActorMention]:
        """The states whose words stand before what their officials are: "the Chadian and Malian | ministers"."""
        owners: list[ActorMention] = []
        at = place
        while actor := next((one for one in self.actors if one.last == at and is_country(one.state)), None):
            owners.insert(0, actor)
            at = actor.first - (1 if self.word(actor.first - 1) in (",", "and") else 0)
            at -= self.word(at - 1) == ","
        return owners

    def in_turn(self, shared: Mapping[ActorRef, Title], before: Sequence[ActorMention]) -> Iterator[Introduction]:
        """Those of whom the sentence before told, in its order: "The ministers of Chad and Mali met. Idi and Ba said".

        Also the first, where the second is told by his state: "Ali Idi and his Malian counterpart".
        """
        owners = [next(one for one in before if one.state == state) for state in shared]
        names = self._names_of(len(owners) + 1, self._past_honorifics(0))
        if not names or any(is_place(" ".join(self.word(at) for at in range(*name))) for name in names):
            return
        end = names[-1][1]
        acting = self.word(end).islower() and (is_past(self.word(end)) or self.word(end) in DOING)
        like = self._actor_at(end + 2) if self.word(end) == "and" and self.word(end + 1) in OWN else None
        if like and len(names) == 1 and len(owners) == FULL and like.state in shared:
            owners = [one for one in owners if one.state != like.state]
            acting = self.word(like.last).lower() in LIKES
        if acting and len(names) == len(owners):
            for name, actor in zip(names, owners, strict=True):
                own = Title(*name, shared[actor.state].words)
                yield Introduction(self.sentence.index, *name, own, name, actor)

    def of_all(self) -> Title | None:
        """The title of several whose states are not named: "the two foreign ministers", "ministers of the bloc"."""
        plural = self.sentence.has(PLURALS)
        for place in range(len(self.tokens) if plural else 0):
            title = titles().at(self.tokens, place)
            if title is None or not is_plural(title) or not office_of(of_one(title)).roles & ALIKE:
                continue
            before = {self.word(place - at).lower() for at in (1, 2)}
            behind = [self.word(title.last + at).lower() for at in range(FEW)]
            of_bloc = behind[0] in ("of", "from") and not BLOC.isdisjoint(behind)
            if (not GATHERED.isdisjoint(before) or of_bloc) and self._name_after(title.last)[0] is None:
                return _first_of(of_one(title))
        return None

    def by_state(self, shared: Mapping[ActorRef, Title], any_state: Title | None) -> Iterator[Introduction]:
        """Those of whom a sentence before told without their names: "Chad's Ali Idi said", "the Chadian, Ali Idi,"."""
        for name, actor in (*self._owned(), *self._by_demonym()):
            thing = self.word(name[0]) in LANDMARKS
            title = shared.get(actor.state, any_state)
            if title and not thing and self._is_person(name, actor, leaving="who"):
                yield self._named(name, actor, title)

    def listed(self, before: Sentence) -> Iterator[Introduction]:
        """Those of whom the sentence before told: "Two envoys came. They are Ana Ruiz of Peru and Ali Idi of Chad"."""
        if [token.lower for token in self.tokens[:2]] not in THOSE:
            return
        begun = (titles().at(before.tokens, place) for place in range(len(before.tokens)))
        title = next((one for one in begun if one and is_plural(one)), None)
        for name, actor in self._items() if title else ():
            if title and self._is_person(name, actor):
                yield self._named(name, actor, of_one(title))

    def beside(self, known: Sequence[Introduction]) -> Iterator[Introduction]:
        """Those told of beside somebody in office, or further in a row: "She and Peru's Ana Ruiz", "with Chad's …"."""
        titled = [(one.first, one.last) for one in known if one.name and one.actor]
        row = 0
        for name, actor in self._owned():
            for first, last in titled:  # "with Chadian Minister Ali Idi | and Peru's Ana Ruiz"
                if last <= actor.first and (self._is_told_beside(first) or self._is_listed(row, first)):
                    row = max(row, last)
            first = actor.first - (self.word(actor.first - 1).lower() == "the")
            if (self._is_listed(row, first) or self._is_told_beside(first)) and self._is_person(name, actor):
                title = self._of_plural(actor.first)
                yield self._named(name, actor, title or Title(*name, UNTITLED), counterpart=title is None)
                row = name[1]

    def _is_listed(self, row: int, first: int) -> bool:
        """Whether nothing but a comma or "and" parts somebody from where a row has come to."""
        return 0 < row < first and {self.word(at) for at in range(row, first)} <= LISTING

    def _is_told_beside(self, first: int) -> bool:
        """Whether the words before a state lead from another to whoever is its own."""
        last, before = (self.word(first - at).lower() for at in (1, 2))
        by_him = last == "by" and before in JOINED
        there = last == "of" and before in ARRIVING
        also = last == "and" and before in PRONOUNS
        return last in BESIDE or by_him or there or also

    def _of_plural(self, last: int) -> Title | None:
        """The title of several before a place: "The foreign ministers of the bloc lunched with | Chad's Ali Idi"."""
        begun = (titles().at(self.tokens, place) for place in range(last))
        fits = (one for one in begun if one and is_plural(one) and office_of(of_one(one)).roles & OF_STATES)
        return next((of_one(one) for one in fits), None)

    def _owned(self) -> Iterator[tuple[tuple[int, int], ActorMention]]:
        """Names behind a state's own: "Chad's Ali Idi"."""
        for actor in self.actors:
            if self.word(actor.last) in POSSESSIVE and is_country(actor.state) and actor.form is Form.NAME:
                begin = self._past_honorifics(actor.last + 1)
                name = (begin, self._name_end(begin, titled=False))
                if name[1] - name[0] > 1 and not all(is_title_word(self.word(at)) for at in range(*name)):
                    yield name, actor

    def _by_demonym(self) -> Iterator[tuple[tuple[int, int], ActorMention]]:
        """Names behind what somebody is called after his state: "With the Chadian, Ali Idi,", "the Chadian host, …"."""
        for actor in (one for one in self.actors if one.form is Form.DEMONYM):
            hosts = self.word(actor.last) in HOSTS
            if self.word(actor.last + hosts) != ",":
                continue
            name, end = self._name_after(actor.last + hosts)
            before = self.word(actor.first - 1).lower()
            if name and before == "the" and self.word(end) in (",", "."):
                yield name, actor

    def _named(
        self, name: tuple[int, int], actor: ActorMention, title: Title, *, counterpart: bool = False
    ) -> Introduction:
        first, last = min(name[0], actor.first), max(name[1], actor.last)
        own = Title(*name, title.words)
        return Introduction(self.sentence.index, first, last, own, name, actor, counterpart=counterpart)


def _first_of(title: Title) -> Title:
    """The first of two offices whose holders come together: "the foreign and water ministers"."""
    first, both, second = title.words.partition(" and ")
    apart = both and " " not in first and second.lower().endswith(" minister")
    return Title(title.first, title.last, f"{first} {second.split()[-1]}") if apart else title


def told_by_state(
    document: Document, actors: Actors, known: Sequence[tuple[Sentence, Introduction]]
) -> list[tuple[Sentence, Introduction]]:
    """Those named by their state alone behind a sentence that told of several, "Chad's Ali Idi said", or beside one."""
    taken = {(one.sentence, at) for _, one in known if one.title.words != UNTITLED for at in range(one.first, one.last)}
    found: list[tuple[Sentence, Introduction]] = []
    shared: Mapping[ActorRef, Title] = {}
    of_all: tuple[int, Title] | None = None
    since, before = 0, None
    several_before: Mapping[ActorRef, Title] = {}
    for sentence in document.sentences:
        rolls = ByState(sentence, actors.of(sentence))
        named: list[Introduction] = []
        near = shared if sentence.index <= since + LATER else {}
        anyone = of_all[1] if of_all and sentence.index <= of_all[0] + LONG_LATER else None
        if near or anyone:
            named += rolls.by_state(near, anyone)
        if several_before and before:
            named += rolls.in_turn(several_before, actors.of(before))
        named += rolls.beside([one for of, one in known if of is sentence])
        named += rolls.listed(before) if before else ()
        for one in named:
            if taken.isdisjoint((one.sentence, at) for at in range(one.first, one.last)):
                taken |= {(one.sentence, at) for at in range(one.first, one.last)}
                found.append((sentence, one))
        several_before = rolls.of_several()
        if several_before:
            shared, since = several_before, sentence.index
        elif title := rolls.of_all():
            of_all = sentence.index, title
        before = sentence
    return found
