"""Persons in office as a sentence introduces them: title, whose, name; and titles that stand for a name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from seed.extract.names.actor import ActorMention, Form, is_country
from seed.extract.names.gazetteer import is_place
from seed.extract.officials.office import FORMER, PASSING, Title, is_title_word, titles
from seed.extract.text.common_word import is_common
from seed.extract.text.document import Sentence
from seed.extract.text.language import is_bare_verb, is_dictionary_word, is_past
from seed.extract.text.token import Token, joined
from seed.records import ActorRef

HONORIFICS = frozenset(
    (
        "mr mrs ms miss dr prof professor sir dame lord lady he hh h.e h.h sheikh sheikha general gen lt maj col "
        "colonel major admiral adm judge justice excellency hon honorable honourable ayatollah comrade dato tan "
        "sri datuk prince princess majesty highness royal eminence amb sayyid seyyed shri smt seri eng engr brig "
        "brigadier lieutenant marshal commodore rear archbishop cardinal hrh h.r.h"
    ).split()
)
PARTICLES = frozenset(
    (
        "al el bin ibn bint abu van von der den de da di do dos das e y del della du la le ul ur ould ait ter zu arap"
    ).split()
)
COURTESY = frozenset(["mr", "mrs", "ms", "miss", "dr", "mme"])
"""Honorifics that are in no name, and so begin one."""
FATHERS = ("bin", "ibn", "bint")
"""Particles between a name and the father's."""
POSTNOMINALS = frozenset("SC Jr. Jr Sr. Sr MP QC KC KCMG OBE CBE".split())
LIKES = frozenset(["counterpart", "colleague", "homologue", "opposite", "peer"])
"""Words for somebody of the same office on the other side."""
LIKE_SEVERAL = frozenset(["counterparts", "colleagues", "homologues", "peers"])
SENT = frozenset(["envoy", "representative", "adviser", "advisor", "assistant"])
"""Offices of somebody who is sent or kept by another in office."""
AFTER_NAME = frozenset(["and", ",", "'s", "’s", "will", "has", "had", "was", "is", "of"])
"""Words that follow a name and no verb: "GRANT AND", "GRANT WAS"."""
JUNIOR = frozenset(["deputy", "vice", "assistant", "acting", "chief", "junior"])
"""Words that belong to the title behind whose it is."""
SENT_FAR = ("ambassador", "envoy", "representative", "coordinator")
SIDES_OF = frozenset(["countries", "nations", "states", "sides", "neighbours", "neighbors", "republics"])
"""What officials may be "of the two" of."""
LONGEST_NAME = 8
NEAR = frozenset(["neighbouring", "neighboring", "nearby", "fellow", "friendly"])
"""Words between "of" and the state that an office is of."""
ROLLED = frozenset(["heads", "diplomats", "delegates"])
"""Words for officials that only a list with their countries makes titles."""
PRIVATE = frozenset(
    (
        "Group Corp Corp. Inc Inc. Company Holdings Holding Airlines University Institute Foundation Club "
        "Association Federation Motor Motors Electric Energy Oil College"
    ).split()
)
"""Last words of the names of companies and societies, whose presidents and directors hold no public office."""
PRESIDING = ("president", "chairman", "chairwoman", "chairperson", "director", "chief", "head", "executive")
BEFORE_HONORIFICS = frozenset("His Her The the Most Rt. Rt Right".split())
"""Words before an honorific: "the Rt. Honourable"."""
NAMES_TOO = frozenset(["Sultan", "Amir"])
"""Titles that are given names as well, and are read as such behind another title."""
STYLED = frozenset(["excellency", "majesty", "highness", "eminence", "h.e"])
"""Honorifics behind which an office may be named once more: "His Excellency Ambassador Okello"."""
BODIES = frozenset(
    (
        "department ministry agency authority council office commission embassy mission consulate parliament assembly "
        "senate court staff forces army navy police delegation organization organisation directorate secretariat "
        "cabinet government chamber congress presidency service administration guard"
    ).split()
)
"""What a state has: "head of the Estonian delegation", "First Secretary at the Eritrean Embassy"."""
NAMING = frozenset(
    "appointed reappointed named elected re-elected reelected nominated designated confirmed chosen sworn".split()
)
"""Verbs that put somebody in office."""
BEING = frozenset("is was were been has had being who serves served acts acted currently now in".split())
"""Words between a name and the office that its holder "is", "was appointed to", "serves as"."""


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
class _Reader:
    """Reads one sentence from left to right."""

    sentence: Sentence
    actors: Sequence[ActorMention]

    def introductions(self) -> Iterator[Introduction]:
        """The introductions, none within another; those in quotations are left out."""
        place = free = 0
        while place < len(self.tokens):
            found = None if self.sentence.quoted(self.tokens[place]) else self._at(place, free)
            if found and self.word(found.first - 1).lower() in FORMER:
                found = replace(found, first=found.first - 1, former=True)
            elif found and self.word(found.first - 1).lower() in PASSING:
                found = replace(found, first=found.first - 1)
            if found is None:
                place += 1
                continue
            yield found
            free = place = max(found.last, place + 1)
            for listed in (
                *self._shared(found.first),
                *self._each_named(found.first),
                *self._bracketed(found),
                *self._listed(found),
                *self._others_alike(found),
            ):
                yield listed
                free = place = listed.last

    def with_roll(self) -> list[Introduction]:
        """The introductions, and those whom the sentence lists by country after a title that they share."""
        found = list(self.introductions())
        named = {place for one in found if one.name for place in range(one.first, one.last)}
        begun = (titles().at(self.tokens, place) for place in range(len(self.tokens)))
        shared = next((title for title in begun if title and is_plural(title)), None) or next(
            (Title(place, place + 1, token.text) for place, token in enumerate(self.tokens) if token.text in ROLLED),
            None,
        )
        items = list(self._items()) if shared else []
        if shared is None or len(items) < 2:
            return found
        title = _of_one(shared)
        listed = [
            Introduction(self.sentence.index, min(name[0], actor.first), max(name[1], actor.last), title, name, actor)
            for name, actor in items
            if named.isdisjoint(range(*name))
        ]
        return sorted([*found, *listed], key=lambda one: one.first)

    def _others_alike(self, one: Introduction) -> Iterator[Introduction]:
        """The others of several counterparts from one state."""
        if (
            one.counterpart
            and one.actor
            and one.title.words.lower() in LIKE_SEVERAL
            and one.title.first == one.actor.last
        ):
            yield from list(self._counterparts(one.title.first, one.actor))[1:]

    def _items(self) -> Iterator[tuple[tuple[int, int], ActorMention]]:
        """Names that are told with their country: "Ali Gutali of Tunisia", "Ethiopia – Kasahun Melese"."""
        for actor in (one for one in self.actors if is_country(one.state)):
            before, after = self.word(actor.first - 1), self.word(actor.last)
            name: tuple[int, int] | None = None
            if before in ("of", "from") or (before == "(" and after == ")"):
                name = self._name_up_to(actor.first - 1)
            elif before == "the" and self.word(actor.first - 2) in ("of", "from"):
                name = self._name_up_to(actor.first - 2)
            elif after in ("–", "-", "—", ":", "'s", "’s"):
                end = self._name_end(self._past_honorifics(actor.last + 1), titled=False)
                name = (self._past_honorifics(actor.last + 1), end)
            if name and name[1] - name[0] >= 2 and not all(is_title_word(self.word(at)) for at in range(*name)):
                yield name, actor

    @property
    def tokens(self) -> Sequence[Token]:
        return self.sentence.tokens

    def word(self, place: int) -> str:
        """The word at a place; empty beyond the sentence."""
        return self.tokens[place].text if 0 <= place < len(self.tokens) else ""

    def _at(self, place: int, free: int) -> Introduction | None:
        """What is introduced by the words that begin here: [whose] title [of whom] [,] [honorific] name.

        Args:
            place: the first of the words.
            free: from where on no words have introduced anybody yet.
        """
        if shared := self._shared(place, opening=True) or self._each_named(place, opening=True):
            return shared[0]
        actor = self._actor_at(place)
        first = place
        at = place
        if actor is not None:
            at = actor.last + (1 if self.word(actor.last) in ("'s", "’s", "'", "’") else 0)
        elif self.word(place).lower() in ("his", "her", "its", "their") and self.word(place + 1):
            at = place + 1
            actor_after = self._actor_at(at)
            if actor_after is not None and self.word(actor_after.last).lower() in LIKES:
                return self._counterpart(place, actor_after.last, actor_after)
            if self.word(at).lower() in LIKES:
                return self._counterpart(place, at, None)
        if self.word(at).lower() in LIKE_SEVERAL and actor is not None:
            return next(self._counterparts(at, actor), None)
        if self.word(at).lower() in LIKES and actor is not None:
            return self._counterpart(place, at, actor)
        title = titles().at(self.tokens, at)
        if title is not None and actor is None:
            title, actor = self._around_demonym(title)
        elif title is not None and actor is not None and at == actor.last and self.word(place - 1).lower() in JUNIOR:
            first = place - 1
            title = Title(first, title.last, f"{self.word(first)} {title.words}")  # "deputy Russian foreign minister"
        if title is None or self.word(title.last) in FATHERS or self._is_hour(title):
            return None
        if actor is None and self.word(place - 1) in PRIVATE and title.bare.endswith(PRESIDING):
            return None
        if self.word(place).lower() in ("its", "their"):
            actor = self._owner_before(place)
        return self._titled(first, title, actor, free)

    def _around_demonym(self, title: Title) -> tuple[Title, ActorMention | None]:
        """A title with whose it is in its midst: "chief Palestinian negotiator"."""
        actor = self._actor_at(title.last)
        inner = titles().at(self.tokens, actor.last) if actor and actor.form is Form.DEMONYM else None
        if actor is None or inner is None or title.words.lower() not in JUNIOR:
            return title, None
        return Title(title.first, inner.last, f"{title.words} {inner.words}"), actor

    def _is_hour(self, title: Title) -> bool:
        """Whether "PM" is behind an hour, and no title: "12:59 PM"."""
        return title.words == "PM" and self.word(title.first - 1)[:1].isdigit()

    def _each_named(self, place: int, *, opening: bool = False) -> list[Introduction]:
        """As in "his counterparts from Mexico, Ana Ruiz; and Peru, Luis Vega"."""
        if all(token.text != ";" for token in self.tokens[place:]):
            return []
        at = place + (self.word(place).lower() in ("his", "her", "the"))
        counterpart = self.word(at).lower() in LIKE_SEVERAL
        title = Title(at, at + 1, self.word(at)) if counterpart else titles().at(self.tokens, at)
        if title is None or not (counterpart or title.plural) or self.word(title.last) not in ("of", "from"):
            return []
        found = [
            Introduction(
                self.sentence.index,
                place if number == 0 else actor.first,
                name[1],
                title,
                name,
                actor,
                counterpart=counterpart,
            )
            for number, (actor, name) in enumerate(self._owners_named(title.last + 1))
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
        counterpart = self.word(at).lower() in LIKE_SEVERAL
        title = Title(at, at + 1, self.word(at)) if counterpart else titles().at(self.tokens, at)
        if title is None or not (counterpart or title.plural):
            return []
        names = self._names_of(len(owners), title.last + (self.word(title.last) == ","))
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

    def _names_of(self, number: int, at: int) -> list[tuple[int, int]]:
        """So many full names in a row, or fewer."""
        names: list[tuple[int, int]] = []
        while len(names) < number:
            while self._is_honorific(at):
                at += 1
            end = self._name_end(at, titled=False)
            if end - at < 2:
                break
            names.append((at, end))
            at = end
            if self.word(at) not in (",", "and"):
                break
            at += 2 if self.word(at) == "," and self.word(at + 1) == "and" else 1
        return names

    def _owners_named(self, place: int) -> list[tuple[ActorMention, tuple[int, int]]]:
        """Each with its name behind a comma: "from Mexico, Ana Ruiz; Peru, Luis Vega; and Chile, Eva Soto"."""
        found: list[tuple[ActorMention, tuple[int, int]]] = []
        at = place
        while (actor := self._actor_at(at + (self.word(at) == "the"))) and self.word(actor.last) == ",":
            begin = actor.last + 1
            while self._is_honorific(begin):
                begin += 1
            end = self._name_end(begin, titled=False)
            if end - begin < 2:
                break
            found.append((actor, (begin, end)))
            if self.word(end) != ";":
                break
            at = end + 1 + (self.word(end + 1) == "and")
        return found if len(found) > 1 else []

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
            yield Introduction(self.sentence.index, actor.first, end, _of_one(one.title), name, actor)
            at = end

    def _within_brackets(self, place: int) -> tuple[tuple[int, int] | None, int]:
        """The name in brackets at a place, and where they end."""
        end = self._name_end(place + 1, titled=False)
        if self.word(place) == "(" and end - place > 2 and self.word(end) == ")":
            return (place + 1, end), end + 1
        return None, place

    def _owner_in_brackets(self, place: int) -> tuple[ActorMention | None, int]:
        """The actor in brackets behind a name: "Gustavo Petro (Colombia)"."""
        actor = self._actor_at(place + 1) if self.word(place) == "(" else None
        return (actor, actor.last + 1) if actor and self.word(actor.last) == ")" else (None, place)

    def _owner_of_item(self, begin: int) -> ActorMention | None:
        """Whose official the item of a list tells of: "Kenya, Foreign Minister Mutua"."""
        before = [one for one in self.actors if one.last == begin - 1]
        if before and self.word(begin - 1) in ("'s", "’s"):
            return before[0]  # "Sweden's Lena Berg, the defence minister"
        before = before if self.word(begin - 1) == "," else []
        opens = before and before[0].first <= 1 and self.tokens[0].start == self.sentence.block.start
        return before[0] if opens and (before[0].first == 0 or self.word(0) == "The") else None

    def _owner_before(self, place: int) -> ActorMention | None:
        """Whose "its minister" is: the state or body that the sentence named last."""
        before = [one for one in self.actors if one.last <= place and one.form is not Form.DEMONYM]
        return before[-1] if before else None

    def _titled(self, first: int, title: Title, actor: ActorMention | None, free: int) -> Introduction | None:
        title, inner = self._without_actor(title)
        actor = actor or inner
        at = max(title.last, inner.last if inner else 0)
        sent_to = None
        if actor is None or is_sent(title):
            owner, at = self._preposed(at, ("of", "at") if is_sent(title) else ("of", "for", "at"))
            if owner is None and (come := self._preposed(at, ("from",)))[0] and self._name_after(come[1])[0]:
                owner, at = come  # "an envoy from Chad, Ali Okello"; not "recalled the ambassador from Chad"
            if owner is not None and at > owner.last:
                title = replace_title(title, self.tokens, at)
            actor = actor or owner
            sent_to, at = self._preposed(at, ("to", "in", "for"))
            at = self._past_seat(at)
            master, at = self._past_master(at)
            actor = actor or master
        at = self._past_acronym(at)
        if is_plural(title) and actor is None:
            at = self._past_two(at)
        if is_plural(title) and (paired := self._respectively(first, title)):
            return paired[0]
        if title.bare.split()[-1:] and title.bare.split()[-1] in SENT:
            sender, at = self._sender(at)
            actor = actor or sender
        if is_plural(title) and actor is not None and (bracketed := self._within_brackets(actor.last))[0]:
            return Introduction(self.sentence.index, first, bracketed[1], title, bracketed[0], actor)
        name, end = self._name_after(at)
        before = self._name_before(first) if name is None or self.word(at) == "," else None
        if name is None or (before and before[0] >= free and before[1] - before[0] > 1):
            if before is not None and actor is None:
                actor = self._owner_of_item(before[0])
            if before is not None:
                return Introduction(self.sentence.index, before[0], at, title, before, actor, False, _ref(sent_to))
            if actor is None and (not self._is_definite(first) or self._is_of_another(at)):
                return None
            return Introduction(self.sentence.index, first, at, title, None, actor, False, _ref(sent_to))
        after_name = False
        one_of, closed = self._owner_in_brackets(end)
        if one_of is not None and is_plural(title):
            actor, end = one_of, closed
        if actor is None:
            owner, beyond = self._preposed(end, ("of",))
            if owner is None:
                owner, beyond = self._owner_in_brackets(end)
            if owner is not None:
                actor, end, after_name = owner, beyond, True
            elif item := self._owner_of_item(first):
                actor, first = item, item.first
        return Introduction(self.sentence.index, first, end, title, name, actor, after_name, _ref(sent_to))

    def _past_master(self, place: int) -> tuple[ActorMention | None, int]:
        """Past whom somebody speaks for, before the name: "for the UN Secretary-General, Ana Ruiz"; and his actor."""
        at = place + (self.word(place) in ("for", "to", "of"))
        at += self.word(at) == "the"
        actor = self._actor_at(at)
        master = titles().at(self.tokens, actor.last if actor else at)
        named = master and self.word(master.last) == "," and self._name_after(master.last)[0]
        return (actor, master.last) if master and named else (None, place)

    def _is_of_another(self, place: int) -> bool:
        """Whether the office is of something that no table knows: "the president of Embrapa"."""
        at = place + 1 + (self.word(place + 1) == "the")
        return self.word(place) == "of" and self.word(at)[:1].isupper() and not self.sentence.in_capitals

    def _past_seat(self, place: int) -> int:
        """Past where somebody is sent: "Ambassador of Oman in Belgrade", "to Buenos Aires, Carlos Enciso"."""
        if self.word(place) not in ("in", "to") or not self.word(place + 1).istitle():
            return place
        end = place + 1
        while self.word(end).istitle():
            end += 1
        return end if self.word(end) == "," and end - place <= 4 else place + 2

    def _past_two(self, place: int) -> int:
        """Past "of the two countries", before the names of those who serve them."""
        words = [self.word(at).lower() for at in range(place, place + 4)]
        if words[0] == "of" and words[1:3] in (["the", "two"], ["the", "three"], ["both", words[2]]):
            end = place + 2 + (words[1] == "the")
            return end + 1 if self.word(end).lower() in SIDES_OF and self.word(end + 1) == "," else place
        return place

    def _past_acronym(self, place: int) -> int:
        """Past what a title or a body is called for short: "External Affairs Minister (EAM)"."""
        inner = self.word(place + 1)
        short = self.word(place) == "(" and self.word(place + 2) == ")" and inner.isupper() and len(inner) > 1
        return place + 3 if short and self._actor_at(place + 1) is None else place

    def _body_end(self, actor: ActorMention) -> int:
        """Where a body that is called after a state ends: "the Iranian Atomic Energy Organization"."""
        at, end, is_body = actor.last, actor.last, False
        while at - actor.last < LONGEST_NAME * 2:
            word = self.word(at)
            if word.lower() in BODIES or (end > actor.last and titles().is_portfolio(word)):
                is_body = is_body or word.lower() in BODIES
                end = at + 1
            elif not (word[:1].isupper() or (at > actor.last and word in ("of", "for", "and", "the"))):
                break
            at += 1
        return self._past_acronym(end) if is_body else actor.last

    def _sender(self, place: int) -> tuple[ActorMention | None, int]:
        """Whose envoy, past the region: "of the Secretary-General of NATO for Central Asia"."""
        if self.word(place) != "of":
            return None, place
        at = place + 1 + (self.word(place + 1) == "the")
        actor = self._actor_at(at)
        title = titles().at(self.tokens, actor.last + (self.word(actor.last) in ("'s", "’s")) if actor else at)
        if title is None:
            return None, place
        at = title.last
        if actor is None:
            title, actor = self._without_actor(title)
            at = max(title.last, actor.last if actor else 0)
        if actor is None:
            actor, at = self._preposed(at, ("of",))
        if self.word(at) in ("for", "on", "to"):
            end = at + 1
            while self.word(end)[:1].isupper() or self.word(end) in ("the", "and", "in", "of"):
                end += 1
            at = end
        return actor, at

    def _respectively(self, first: int, title: Title) -> list[Introduction]:
        """As in "The ministers of Tunisia and Algeria, Gharbi and Benali": as many names as actors, in their order."""
        owners, at = self._listed_actors(title.last)
        while self.word(at) and self.word(at) != "," and at - title.last < LONGEST_NAME * 3:
            at += 1
        names: list[tuple[int, int]] = []
        while len(names) < len(owners) and self.word(at) in (",", "and"):
            at += 2 if self.word(at) == "," and self.word(at + 1) == "and" else 1
            while self._is_honorific(at):
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

    def _listed_actors(self, place: int) -> tuple[list[ActorMention], int]:
        """The actors behind "of", however many: "of Greece, Cyprus and Israel"; and where they end."""
        owners: list[ActorMention] = []
        at = place
        while self.word(at) in ("of", ",", "and"):
            at += 2 if self.word(at) == "," and self.word(at + 1) == "and" else 1
            at += self.word(at) == "the"
            actor = self._actor_at(at)
            if actor is None or actor.form is Form.DEMONYM:
                break
            owners.append(actor)
            at = actor.last
        return owners, owners[-1].last if owners else place

    def _listed(self, one: Introduction) -> Iterator[Introduction]:
        """Those who share a plural title: "Presidents Buhari of Nigeria and Talon of Benin"."""
        if is_plural(one.title) and (paired := self._respectively(one.first, one.title)):
            yield from paired[1:]
            return
        while one.name and is_plural(one.title) and self.word(one.last) in ("and", ","):
            at = one.last + (2 if self.word(one.last) == "," and self.word(one.last + 1) == "and" else 1)
            end = self._name_end(at)
            if end == at:
                return
            actor, beyond = self._preposed(end, ("of",))
            if actor is None:
                actor, beyond = self._owner_in_brackets(end)
            one = Introduction(self.sentence.index, at, beyond, one.title, (at, end), actor, actor is not None)
            yield one

    def _without_actor(self, title: Title) -> tuple[Title, ActorMention | None]:
        """Cut a title before the actor that its portfolio took in: "Secretary of the Russian Security Council"."""
        for actor in self.actors:
            if title.first < actor.first < title.last:
                if self.word(actor.first - 1) in ("of", "for", "the") and actor.last >= title.last:
                    end = actor.first - (2 if self.word(actor.first - 1) == "the" else 1)
                    return replace_title(title, self.tokens, end), actor
                return title, actor
        return title, None

    def _preposed(self, place: int, prepositions: tuple[str, ...]) -> tuple[ActorMention | None, int]:
        """The actor behind "of [the [Republic of]]" at a place, and where it ends."""
        if self.word(place) not in prepositions:
            return None, place
        at = place + 1
        if self.word(at).lower() == "the":
            at += 1
        if self.word(at).lower() in NEAR:
            at += 1
        actor = self._actor_at(at)
        if actor is None or (actor.form is Form.MINISTRY and self.word(place) == "for" and not self._is_named(actor)):
            return None, place
        end = actor.last
        while self.word(end)[:1].isupper() and titles().is_portfolio(self.word(end)):
            end += 1  # "of the Russian Security Council"
        if actor.form is Form.DEMONYM or self.word(actor.last).lower() in BODIES:
            end = max(end, self._body_end(actor))
        if actor.form is Form.DEMONYM and end == actor.last:
            return None, place
        return actor, end

    def _is_named(self, ministry: ActorMention) -> bool:
        """Whether a ministry stands right before the name of who speaks for it: "for the Omani foreign ministry, …"."""
        return self.word(ministry.last) == "," and self._is_name_word(ministry.last + 1)

    def _actor_at(self, place: int) -> ActorMention | None:
        return next((actor for actor in self.actors if actor.first == place), None)

    def _name_after(self, place: int) -> tuple[tuple[int, int] | None, int]:
        """The name behind a title, past a comma and honorifics, and where its postnominals end."""
        at = place
        if self.word(at) == "," and (self._is_name_word(at + 1) or self._past_honorifics(at + 1) > at + 1):
            at += 1
        elif self.word(at) == ",":
            return None, place
        at = self._past_honorifics(at)
        end = self._name_end(at)
        if end == at or (self.word(place) == "," and end - at < 2 and at == place + 1):
            return None, place
        if end - at > 1 and self.word(end - 1).lower() in BODIES:
            return None, place  # "of the Civil Aviation Regulatory Commission"
        beyond = end
        while self.word(beyond) in POSTNOMINALS or (self.word(beyond) == "," and self.word(beyond + 1) in POSTNOMINALS):
            beyond += 1 if self.word(beyond) in POSTNOMINALS else 2
        return (at, end), beyond

    def _past_honorifics(self, place: int) -> int:
        """Past "Mr.", "His Excellency Ambassador"."""
        at, beyond = place, place
        while self._is_honorific(beyond) or self.word(beyond) in BEFORE_HONORIFICS:
            honorific = self._is_honorific(beyond)
            beyond += 2 if (self.word(beyond), self.word(beyond + 1)) == ("H.", "E") else 1
            at = beyond if honorific else at
        if at == place:
            return place
        if self.word(at) == "(" and self.word(at + 1).rstrip(".").lower() in ("retd", "ret", "rtd", "retired"):
            at += 3 + (self.word(at + 2) == ".")
        if self.word(at - 1).rstrip(".").lower() in STYLED and (again := titles().at(self.tokens, at)):
            return again.last
        return at

    def _is_honorific(self, place: int) -> bool:
        word = self.word(place)
        return (word[:1].isupper() and word.rstrip(".").lower() in HONORIFICS) or (word, self.word(place + 1)) == (
            "H.",
            "E",
        )

    def _name_before(self, first: int) -> tuple[int, int] | None:
        """The name before ", [the] title", or before "who is", "was appointed": read backwards."""
        at = first - 1
        while self.word(at).lower() in ("the", "a", "an", "his", "her", "currently", "new"):
            at -= 1
        end = at if self.word(at) == "," else self._subject_end(at)
        if end is None:
            return None
        begin, _ = self._name_up_to(end)
        if begin < end - 1 and self.word(begin) not in NAMES_TOO and titles().at(self.tokens[:end], begin):
            return None  # "Ambassador Grant, Judge Cole"
        if any(actor.first < end and actor.last > begin for actor in self.actors) or is_place(
            joined(self.tokens[begin:end])
        ):
            return None
        honoured = self.word(begin - 1).rstrip(".").lower() in HONORIFICS
        return (begin, end) if end - begin >= 2 or (honoured and end > begin) else None

    def _name_up_to(self, end: int) -> tuple[int, int]:
        """The name that ends at a place, without particles and honorifics before it; empty if there is none."""
        begin = end
        while begin > 0 and self._is_name_word(begin - 1) and end - begin < LONGEST_NAME + 2:
            if self.word(begin - 1).rstrip(".").lower() in COURTESY:
                break
            begin -= 1
        while begin < end and self.word(begin).islower() and self.word(begin) in PARTICLES:
            begin += 1
        while begin < end and self.word(begin).rstrip(".").lower() in HONORIFICS:
            begin += 1
        return begin, end

    def _subject_end(self, at: int) -> int | None:
        """Where the subject ends of "was appointed", "was sworn in as", "who serves as", read backwards."""
        place = at - (self.word(at) in ("as", "to"))
        verb = place
        while self.word(place).lower() in BEING | NAMING:
            place -= 1
        told = {self.word(one).lower() for one in range(place + 1, verb + 1)}
        if "who" in told or (told & NAMING and told & {"was", "is", "been", "were"}):
            return place if self.word(place) == "," else place + 1
        return None

    def _name_end(self, place: int, *, titled: bool = True) -> int:
        """Where a name ends; a word that can be a title ends it unless only names are awaited ("Amir Peretz")."""
        end = place
        while end - place < LONGEST_NAME and self._is_name_word(end):
            can_be_name = self.word(end).lower() in PARTICLES or self.word(end) in NAMES_TOO
            if titled and titles().at(self.tokens, end) and not can_be_name:
                break
            end += 1
        while end > place and self.word(end - 1).lower() in PARTICLES and self.word(end - 1).islower():
            end -= 1
        return end

    def _is_name_word(self, place: int) -> bool:
        word = self.word(place)
        given = word == "Said" and self.word(place + 1)[:1].isupper() and self.word(place + 1) not in PARTICLES
        in_name = word.istitle() and self.word(place - 1) in ("Al", "Bin", *FATHERS)  # "Hamad bin Said"
        if (
            not word
            or (is_common(word) and not (given or in_name))
            or word in POSTNOMINALS
            or self.sentence.quoted(self.tokens[place])
        ):
            return False
        if word in PARTICLES:
            return self.word(place + 1)[:1].isupper() or self.word(place + 1) in PARTICLES
        actor = self._actor_at(place)
        if actor is not None and actor.form is not Form.CAPITAL:
            return False
        if self.sentence.in_capitals and self._is_plain(place):
            return False
        return word[:1].isupper() or (word[:3] in ("al-", "el-", "ed-", "as-", "an-", "ar-") and word[3:4].isupper())

    def _is_plain(self, place: int) -> bool:
        """Whether a word in capitals is one of the dictionary and no surname, as in "WALTER GRANT MET"."""
        word = self.word(place)
        if not word.isupper() or word.lower() in PARTICLES or not is_dictionary_word(word):
            return False
        following = self.word(place + 1)
        ends = is_past(following) or following in AFTER_NAME
        return not (is_bare_verb(word) and ends and self.word(place - 1).isupper())

    def _is_definite(self, first: int) -> bool:
        return self.word(first - 1).lower() in ("the", "both", "two", "three")

    def _counterparts(self, at: int, actor: ActorMention) -> Iterator[Introduction]:
        """As in "their Japanese counterparts, Hayashi Okano and Yasu Hamano"."""
        title = Title(at, at + 1, self.word(at))
        names = self._names_of(LONGEST_NAME, at + 1 + (self.word(at + 1) == ","))
        for number, name in enumerate(names if len(names) > 1 else ()):
            first = name[0] if number else actor.first
            yield Introduction(self.sentence.index, first, name[1], title, name, actor, counterpart=True)

    def _counterpart(self, first: int, at: int, actor: ActorMention | None) -> Introduction | None:
        end = at + 1 + (self.word(at + 1).lower() == "number")  # "opposite number"
        title = Title(at, end, joined(self.tokens[at:end]))
        if actor is None:
            actor, end = self._preposed(end, ("from", "of", "in"))
        name, end = self._name_after(end)
        after_name = bool(name) and actor is None
        if after_name:  # "his colleague Fernando Lugo of Paraguay"
            actor, end = self._preposed(end, ("of", "from"))
            after_name = actor is not None
        name = name or self._name_before(first)
        if name is None and actor is None:
            return None
        first = min(first, name[0]) if name else first
        return Introduction(self.sentence.index, first, end, title, name, actor, after_name, counterpart=True)


def read_introductions(sentence: Sentence, actors: Sequence[ActorMention]) -> list[Introduction]:
    """The introductions of a sentence; an actor behind the last of a list counts for those before it."""
    found = _Reader(sentence, actors).with_roll()
    return _share_actors(sentence, found)


def replace_title(title: Title, tokens: Sequence[Token], end: int) -> Title:
    """The title cut at a token."""
    return Title(title.first, end, joined(tokens[title.first : end]))


def _share_actors(sentence: Sentence, found: list[Introduction]) -> list[Introduction]:
    """As in "President Parmelin and Foreign Minister Cassis of Switzerland", "Russian President Putin and Lavrov"."""
    for place in range(len(found) - 2, -1, -1):
        one, following = found[place], found[place + 1]
        if one.actor is None and one.name and following.after_name and _adjoin(sentence, one, following):
            found[place] = replace(one, actor=following.actor, after_name=True)
    for place in range(1, len(found)):
        before, one = found[place - 1], found[place]
        follows = (
            not before.after_name and is_sent(before.title) == is_sent(one.title) and _adjoin(sentence, before, one)
        )
        if one.actor is None and before.actor and (follows or _belongs(sentence, before, one)):
            found[place] = replace(one, actor=before.actor, shared=follows)
    return found


def _of_one(title: Title) -> Title:
    """The title of one of those who share it."""
    return Title(title.first, title.last, title.singular)


def is_sent(title: Title) -> bool:
    """Whether an office is held away from home, and what it is "for" is not whose it is."""
    words = title.bare.split()
    return bool(words) and (
        title.bare.endswith("high commissioner") or any(end in words[-1] for end in ("consul", "d'affaires", *SENT_FAR))
    )


def is_plural(title: Title) -> bool:
    """Whether a title is that of several."""
    return title.plural


def _adjoin(sentence: Sentence, one: Introduction, other: Introduction) -> bool:
    """Whether nothing but "and" or a comma stands between two introductions."""
    words = [token.text for token in sentence.tokens[one.last : other.first]]
    styled = [word for word in words if word.rstrip(".").lower() in HONORIFICS]
    between = [word for word in words if word not in styled and not (styled and word in BEFORE_HONORIFICS)]
    if between[:1] == [","] and (_is_apposition(one) or sentence.tokens[other.first].text.lower() in ("his", "her")):
        return False  # the comma ends the apposition: "Tito, the Yugoslav leader, and President Ceausescu"
    return between in ([","], ["and"], [",", "and"], ["and", "the"], ["and", "his"], ["as", "well", "as"])


def _is_apposition(one: Introduction) -> bool:
    """Whether the name stands before the title."""
    return one.name is not None and one.name[0] < one.title.first


def _belongs(sentence: Sentence, one: Introduction, other: Introduction) -> bool:
    """Whether the second is the first's: "Chancellor Merkel's spokesperson"."""
    return [token.text for token in sentence.tokens[one.last : other.first]] in (["'s"], ["’s"], ["'"], ["’"])


def _ref(actor: ActorMention | None) -> ActorRef | None:
    return actor.state if actor else None
