"""Persons in office whom a sentence names several at a time: those who share a title, lists by country."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from seed.extract.names.actor import ActorMention, Form, is_country
from seed.extract.officials.between import Between
from seed.extract.officials.capitals import telling
from seed.extract.officials.name import FULL, LONGEST_NAME
from seed.extract.officials.office import PLURALS, Title, is_title_word, titles
from seed.extract.officials.owner import POSSESSIVE
from seed.extract.officials.portfolio import CONNECTORS, FORMS
from seed.extract.officials.words import BODIES, COURTESY, LIKE_SEVERAL, MEETING, NAMES_TOO, RANKED, SENT_GROUPS
from seed.extract.text.dictionary_name import is_given_name, is_plain_noun, is_surname
from seed.extract.text.language import is_dictionary_word
from seed.extract.text.token import joined
from seed.records import ActorRef

PARTED = (",", "–", "—")
"""What parts those who share a title from their names: "ministers of Chad and Mali – Ali Idi and Omar Ba –"."""
DOING_TOGETHER = frozenset("agreed met signed discussed pledged spoke talked announced held vowed urged".split())
"""What two in office do with each other."""
PRINTED = frozenset("newspaper daily weekly magazine agency broadcaster television channel radio website".split())
"""What a name is of that stands before it: "Chad's Le Fitri newspaper"."""
NEAR_PLURAL = 6
"""A title of several has its plural among so many first words."""
LONGEST_FOREIGN = 4
"""A name that only stands beside a state's has no more words."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """Words that show somebody in office, or a title without a name: tokens `first` to `last`, half-open.

    Attributes:
        name: the tokens of the name; None where the title stands alone.
        actor: whose office it is, as a mention in the same sentence; None where the words do not tell.
        shared: the actor is that of somebody named beside.
        after_name: the actor was named behind the name ("Ignazio Cassis of Switzerland").
        accredited_to: the actor that an ambassador is sent to.
    """

    sentence: int
    first: int
    last: int
    title: Title
    name: tuple[int, int] | None
    actor: ActorMention | None
    after_name: bool = False
    accredited_to: ActorRef | None = None
    counterpart: bool = False
    former: bool = False
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Rolls(Between):
    """Reads lists of persons in office."""

    def _each_named(self, place: int, *, opening: bool = False) -> list[Introduction]:
        """As in "his counterparts from Mexico, Ana Ruiz; and Peru, Luis Vega", "from Peru and Chad, Vega and Idi"."""
        at = place + (self.word(place).lower() in ("his", "her", "the"))
        at += self.word(at) == "opposite" and self.word(at + 1) == "numbers"
        counterpart = self._are_alike(at)
        if counterpart and (paired := self._respectively(place, Title(at, at + 1, self.word(at)))):
            alike = [replace(one, counterpart=True) for one in paired]
            return alike if opening else alike[1:]
        if not counterpart and (
            not self.sentence.has(PLURALS) or PLURALS.isdisjoint(self.sentence.words[at : at + NEAR_PLURAL])
        ):
            return []
        title = Title(at, at + 1, self.word(at)) if counterpart else titles().at(self.tokens, at)
        title = self._without_actor(title)[0] if title else None
        if title is None or not (counterpart or title.plural) or self.word(title.last) not in ("of", "from"):
            return []
        found = [
            Introduction(
                self.sentence.index,
                place if number == 0 else actor.first,
                name[1],
                matter or title,
                name,
                actor,
                counterpart=counterpart and matter is None,
            )
            for number, (actor, name, matter) in enumerate(self._owners_named(title))
        ]
        return found if opening else found[1:]

    def _shared(self, place: int, *, opening: bool = False) -> list[Introduction]:
        """As in "Russian and Chinese foreign ministers Lavrov and Wang": all, or those behind the first of them."""
        first = place + (self.word(place).lower() in ("his", "her", "the"))
        owners, at = [], first
        while (actor := self._actor_at(at)) is not None:
            owners.append(actor)
            at = actor.last
            if self.word(at) not in (",", "and") or len(owners) > LONGEST_NAME:
                break
            at += 2 if self.word(at) == "," and self.word(at + 1) == "and" else 1
        if len(owners) < 2:
            return []
        at += self.word(at) == "opposite" and self.word(at + 1) == "numbers"
        counterpart = self._are_alike(at)
        title = Title(at, at + 1, self.word(at)) if counterpart else titles().at(self.tokens, at)
        if title is None or not (counterpart or title.plural):
            return []
        begin = title.last + (self.word(title.last) == ",")
        names = self._names_of(len(owners), begin + (self.word(begin) == "respectively"))
        if len(names) < len(owners):
            return []
        told = zip(names, owners, strict=True)
        found = [
            Introduction(
                self.sentence.index,
                place if number == 0 else name[0],
                name[1],
                title,
                name,
                actor,
                counterpart=counterpart,
            )
            for number, (name, actor) in enumerate(told)
        ]
        return found if opening else found[1:]

    def _are_alike(self, place: int) -> bool:
        """Whether a word likens several to somebody: "her counterparts", "her opposite | numbers"."""
        numbers = self.word(place) == "numbers" and self.word(place - 1) == "opposite"
        return numbers or self.word(place).lower() in LIKE_SEVERAL

    def _owners_named(self, title: Title) -> list[tuple[ActorMention, tuple[int, int], Title | None]]:
        """Each with its name behind a comma: "from Mexico, Ana Ruiz; Peru, Luis Vega; and of Chile, Eva Soto"."""
        found: list[tuple[ActorMention, tuple[int, int], Title | None]] = []
        at = title.last + 1
        while True:
            matter = self._with_own_matter(title, at) if found else None
            at = matter.last + 1 if matter else at
            actor = self._actor_at(self._past_form(at))
            if actor is None or self.word(actor.last) != ",":
                break
            begin = actor.last + 1
            while self._is_honorific(begin):
                begin += 1
            own = titles().at(self.tokens, begin) if self.word(begin) not in NAMES_TOO else None
            if own and self._name_end(own.last, titled=False) - own.last >= FULL:
                matter, begin = own, own.last  # "her counterparts from Chad, Director Ali Idi, and"
            end = self._name_end(begin, titled=False)
            if end - begin < 2:
                break
            found.append((actor, (begin, end), matter))
            if self.word(end) not in (";", ","):
                break
            at = end + 1 + (self.word(end + 1) == "and")
            at += self.word(at) in ("of", "from")  # "of Cyprus, Eleni Demetriou, and of Ethiopia, Tesfaye Mekonnen"
        return found if len(found) > 1 else []

    def _past_form(self, place: int) -> int:
        """Past "the Republic of" before a state of a list."""
        at = place + (self.word(place) == "the")
        return at + 2 if not self._actor_at(at) and self.word(at).lower() in FORMS and self.word(at + 1) == "of" else at

    def _with_own_matter(self, title: Title, place: int) -> Title | None:
        """The title of one of a list who is for something else: "the Ministers of Trade of …, of Transport of …"."""
        if self.word(place - 1) != "of" or self._actor_at(place + (self.word(place) == "the")):
            return None
        told = Title(place - 1, titles().portfolio_end(self.tokens, place - 1), "")
        told, _ = self._without_actor(told)
        head = title.words.split()[0]
        if told.last <= place or self.word(told.last) != "of":
            return None
        return Title(place - 1, told.last, f"{head} {joined(self.tokens[place - 1 : told.last])}")

    def _bracketed(self, one: Introduction) -> Iterator[Introduction]:
        """The others of "the foreign ministers of Ghana (Kofi Mensah), Peru (Luis Vega) and Fiji"."""
        if not (is_plural(one.title) and one.actor and self.word(one.actor.last) == "("):
            return
        at = one.last
        while self.word(at) in (",", "and"):
            at += 2 if self.word(at) == "," and self.word(at + 1) == "and" else 1
            actor = self._actor_at(at)
            if actor is None:
                return
            name, end = self._within_brackets(actor.last)
            yield Introduction(self.sentence.index, actor.first, end, of_one(one.title), name, actor)
            at = end

    def _respectively(self, first: int, title: Title) -> list[Introduction]:
        """As in "The ministers of Tunisia and Algeria, Gharbi and Benali": as many names as actors, in their order."""
        owners, at = self._listed_actors(title.last)
        while self.word(at) and not self._is_parting(at) and at - title.last < LONGEST_NAME * 3:
            at += 1
        names: list[tuple[int, int]] = []
        while len(names) < len(owners) and (self._is_parting(at) or self.word(at) == "and"):
            at += 2 if self.word(at) == "," and self.word(at + 1) == "and" else 1
            while self._is_honorific(at) or self.word(at).lower() in RANKED:
                at += 1
            end = self._name_end(at, titled=False)
            if end - at < 2:
                break
            names.append((at, end))
            at = end
        if len(owners) < 2 or len(names) < len(owners):
            return []
        told = zip(names, owners, strict=True)
        return [
            Introduction(self.sentence.index, first if place == 0 else name[0], name[1], title, name, actor)
            for place, (name, actor) in enumerate(told)
        ]

    def _is_parting(self, place: int) -> bool:
        """Whether a comma or a dash stands at a place; a hyphen is one where no word touches it."""
        dash = self.word(place) == "-" and place > 0 and self.tokens[place - 1].end < self.tokens[place].start
        return dash or self.word(place) in PARTED

    def _listed_actors(self, place: int) -> tuple[list[ActorMention], int]:
        """The actors behind "of", however many: "of Greece, Cyprus and Israel", "of the Greek and Cypriot teams"."""
        owners: list[ActorMention] = []
        at = place
        while self.word(at) in ("of", "from", ",", "and"):
            at += 2 if self.word(at) == "," and self.word(at + 1) == "and" else 1
            at += owners != [] and self.word(at) == "of"  # "of Chad and of Mali"
            at += self.word(at) == "the"
            actor = self._actor_at(at)
            if actor is None or (actor.form is Form.DEMONYM and not self._is_before_groups(actor.last)):
                break
            owners.append(actor)
            at = actor.last
        return owners, owners[-1].last if owners else place

    def _is_before_groups(self, place: int) -> bool:
        """Whether what is sent by several follows upon their adjectives: "Chadian | and Malian delegations"."""
        behind = [self.word(at).lower() for at in range(place, place + NEAR_PLURAL)]
        groups = [at for at, word in enumerate(behind) if word.endswith("s") and word[:-1] in SENT_GROUPS]
        before = behind[: groups[0]] if groups else [""]
        return all(word == "," or word.isalpha() for word in before)

    def _listed(self, one: Introduction) -> Iterator[Introduction]:
        """Those who share a plural title: "Presidents Buhari of Nigeria and Talon of Benin"."""
        if is_plural(one.title) and (paired := self._respectively(one.first, one.title)):
            yield from paired[1:]
            return
        last = False
        while one.name and is_plural(one.title) and self.word(past := self._past_matter(one.last)) in ("and", ","):
            at = past + (2 if self.word(past) == "," and self.word(past + 1) == "and" else 1)
            at = self._past_honorifics(at)
            end = self._name_end(at)
            if end == at or (last and self.word(at - 1) == ","):
                return  # "Presidents Okello and Idi, Reuters reports"
            last = "and" in (self.word(past), self.word(past + 1))
            actor, beyond = self._preposed(end, ("of",))
            if actor is None:
                actor, beyond = self._owner_in_brackets(end)
            one = Introduction(self.sentence.index, at, beyond, one.title, (at, end), actor, actor is not None)
            yield one

    def _past_matter(self, place: int) -> int:
        """Past what the office of one of several is for, in brackets: "Ministers Ana Ruiz | (Trade) |, Ali Idi"."""
        end = place + 1
        while titles().is_portfolio(self.word(end)) or self.word(end) in CONNECTORS:
            end += 1
        return end + 1 if self.word(place) == "(" and end > place + 1 and self.word(end) == ")" else place

    def _items(self) -> Iterator[tuple[tuple[int, int], ActorMention]]:
        """Names that are told with their country: "Ali Gutali of Tunisia", "Ethiopia – Kasahun Melese"."""
        for actor in (one for one in self.actors if is_country(one.state)):
            before, after = self.word(actor.first - 1), self.word(actor.last)
            name: tuple[int, int] | None = None
            if before in ("of", "from") or (before == "(" and after == ")"):
                name = self._name_up_to(actor.first - 1)
            elif before == "the" and self.word(actor.first - 2) in ("of", "from"):
                name = self._name_up_to(actor.first - 2)
            elif after in ("–", "-", "—", ":", *POSSESSIVE):
                end = self._name_end(self._past_honorifics(actor.last + 1), titled=False)
                name = (self._past_honorifics(actor.last + 1), end)
            if name and name[1] - name[0] >= 2 and not all(is_title_word(self.word(at)) for at in range(*name)):
                yield name, actor

    def is_of_meeting(self) -> bool:
        """Whether the sentence tells of a meeting."""
        return self.sentence.has(MEETING)

    def _is_person(self, name: tuple[int, int], actor: ActorMention, *, leaving: str = "") -> bool:
        """Whether words beside a state's name are a person's: none is a verb or a body, and he is called no other.

        Args:
            name: the tokens of the words.
            actor: the state.
            leaving: a word behind a comma that tells nothing else of somebody who is known to be in office.
        """
        end = max(name[1], actor.last + (self.word(actor.last) == ")"))
        private = self.word(end) == "," and self.word(end + 1) in {"a", "an", "who", "whose"} - {leaving}
        words = [self.word(at) for at in range(*name)]
        told = telling(words)
        named = {word for at, word in enumerate(words) if (is_surname(word) if at else is_given_name(word))}
        named = named if len(named) < len(words) else set()  # "Chad's Peter Idi", but not "Chad's Grant Hill"
        plain = [word for word in told if word not in named and is_dictionary_word(word)]
        plain += [word for word in told if word.lower() in BODIES or word.isupper()]
        if self.word(name[0] - 1).rstrip(".").lower() in COURTESY:
            plain = []  # "Mr Pham Van Lam of Vietnam"
        private = private or self.word(end).lower() in PRINTED
        private = private or any(one.holds(at) for one in self.actors for at in range(*name))
        return len(told) <= LONGEST_FOREIGN and not plain and not private and not all(map(is_plain_noun, words))

    def _counterparts(self, at: int, actor: ActorMention) -> Iterator[Introduction]:
        """As in "their Japanese counterparts, Hayashi Okano and Yasu Hamano"."""
        title = Title(at, at + 1, self.word(at))
        names = self._names_of(LONGEST_NAME, at + 1 + (self.word(at + 1) == ","))
        for number, name in enumerate(names if len(names) > 1 else ()):
            first = name[0] if number else actor.first
            yield Introduction(self.sentence.index, first, name[1], title, name, actor, counterpart=True)

    def _others_alike(self, one: Introduction) -> Iterator[Introduction]:
        """Whoever shares the title of the one before: counterparts from one state, "and Chile's Eva Soto"."""
        following = self._namesake_of_state(one)
        if following is not None:
            yield following
        if (
            one.counterpart
            and one.actor
            and one.title.words.lower() in LIKE_SEVERAL
            and one.title.first == one.actor.last
        ):
            yield from list(self._counterparts(one.title.first, one.actor))[1:]

    def _namesake_of_state(self, one: Introduction) -> Introduction | None:
        """Who is named behind somebody of another state by his own: "President Ruiz of Peru and Chile's Eva Soto"."""
        at = one.last + (2 if self.word(one.last) == "," and self.word(one.last + 1) == "and" else 1)
        actor = self._actor_at(at) if one.name and one.actor and self.word(at - 1) == "and" else None
        if actor is None or not is_country(actor.state) or self.word(actor.last) not in POSSESSIVE:
            return None
        name = (actor.last + 1, self._name_end(actor.last + 1))
        if name[1] - name[0] < FULL or not self._is_person(name, actor) or self._is_alone(one, name[1]):
            return None
        return Introduction(self.sentence.index, at, name[1], of_one(one.title), name, actor)

    def _is_alone(self, one: Introduction, end: int) -> bool:
        """Whether an office is not shared with whoever stands beside it: a king's, or where they only watch a match."""
        shared = {"minister", "president", "premier", "secretary", "chancellor"} & set(one.title.bare.split())
        together = "together" in [self.word(at) for at in range(end, end + 4)]
        return not shared or not (together or self.word(end) in DOING_TOGETHER)


def of_one(title: Title) -> Title:
    """The title of one of those who share it."""
    return Title(title.first, title.last, title.singular)


def is_plural(title: Title) -> bool:
    """Whether a title is that of several."""
    return title.plural
