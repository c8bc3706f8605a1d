"""Persons in office as a sentence introduces them: title, whose, name; and titles that stand for a name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from seed.extract.names.actor import ActorMention, Form, is_country
from seed.extract.officials.head import OFFICIALS, past_task
from seed.extract.officials.office import COMING, FORMER, HEADS, OF_STATES, PASSING, Title, office_of, titles
from seed.extract.officials.officer import rank_before
from seed.extract.officials.owner import honoured_within, is_sent, replace_title, with_task
from seed.extract.officials.placing import REMOVING
from seed.extract.officials.roll import Introduction, is_plural, of_one
from seed.extract.officials.second import Seconds
from seed.extract.officials.sharing import share_actors
from seed.extract.officials.spoken import is_spoken_of
from seed.extract.officials.words import (
    FATHERS,
    GUESTS,
    JUNIOR,
    LIKE_SEVERAL,
    LIKES,
    OFFICERS,
    PRIVATE,
    ROLLED,
    SENT,
    UNTITLED,
)
from seed.extract.text.document import Sentence
from seed.extract.text.language import is_past
from seed.extract.text.token import joined
from seed.records import ActorRef

HEADING = frozenset(["head", "chief", "director", "director general", "deputy head", "deputy director"])
"""Titles of those who head a body, that say nothing without it."""
NEW = frozenset("new next current first outgoing incoming departing visiting late".split())
"""Words between whose an office is and the office, that tell when it is held: "Peru's next ambassador"."""
COMMANDING = frozenset(["commander", "commissioner", "commandant"])
"""Who may be called after the region where he serves: "the American Pacific commander"."""
FELLOWS = frozenset(["colleague", "peer"])
"""Who likens somebody to another of his own side, too."""
CHARGED = OFFICIALS | {"member"}
"""Titles behind which it is told of what: "a Chadian member of the negotiating team, Ali Idi"."""
POSTED = ("for", "in", "to", "on")
"""Words before the state where somebody of an organization is posted."""
POINTING = frozenset("his her its their whose the opposite numbers".split()) | LIKE_SEVERAL
"""Small words that introduce somebody with what stands behind them."""
VAGUE = frozenset(["leader", "chief", "boss"])
"""Titles that tell nothing without whose they are."""
CHAIRING = frozenset("chairman chairwoman chairperson chair governor vice-chairman".split())
"""What those are called who preside over a body that stands for a state, as its central bank does."""
ALIKE = LIKES | LIKE_SEVERAL | GUESTS
"""What tells that somebody holds another's office: "his counterpart"."""


@dataclass(frozen=True, slots=True)
class _Reader(Seconds):
    """Reads one sentence from left to right."""

    def with_roll(self) -> list[Introduction]:
        """The introductions, and those whom the sentence names by their country alone."""
        found = self._with_named_before(list(self.introductions()))
        named = {place for one in found if one.name for place in range(one.first, one.last)}
        listed = list(self._items())
        items = [one for one in listed if named.isdisjoint(range(*one[0]))]
        title = self._shared_title() if len(listed) > 1 else None
        if title is None and self.is_of_meeting():
            items = [one for one in items if self._is_person(*one)]
            title = next((one.title for one in reversed(found) if one.name and not one.counterpart), None)
        elif title is None:
            return found
        found += [self._item(name, actor, title) for name, actor in items]
        return sorted(found, key=lambda one: one.first)

    def _shared_title(self) -> Title | None:
        """The title that those of a list share."""
        begun = (titles().at(self.tokens, place) for place in range(len(self.tokens)))
        shared = next((title for title in begun if title and is_plural(title)), None) or next(
            (Title(place, place + 1, token.text) for place, token in enumerate(self.tokens) if token.text in ROLLED),
            None,
        )
        return of_one(shared) if shared else None

    def _item(self, name: tuple[int, int], actor: ActorMention, title: Title | None) -> Introduction:
        title = title or rank_before(self.sentence, name[0]) or Title(*name, UNTITLED)
        first, last = min(name[0], actor.first), max(name[1], actor.last)
        return Introduction(self.sentence.index, first, last, title, name, actor, name[0] < actor.first)

    def introductions(self) -> Iterator[Introduction]:
        """The introductions, none within another; those in quotations are left out."""
        place = free = 0
        end = self._end_of_titles()
        while place < end:
            found = self._at(place, free) if self._may_begin(place) else None
            if found and self.sentence.quoted(self.tokens[place]) and not is_spoken_of(self.sentence, found):
                found = None
            if found and self.word(found.first - 1).lower() in FORMER:
                found = replace(found, first=found.first - 1, former=True)
            elif found and self._is_passing(found.first - 1):
                found = replace(found, first=found.first - 1)
            if found is None:
                place += 1
                continue
            yield found
            free = place = max(found.last, place + 1)
            for listed in (
                *self._second_office(found),
                *self._home_office(found),
                *self._shared(found.first),
                *self._each_named(found.first),
                *self._bracketed(found),
                *self._listed(found),
                *self._others_alike(found),
            ):
                yield listed
                free = place = listed.last

    def _may_begin(self, place: int) -> bool:
        """Whether a word may be the first of an introduction; of most words it is told so at little cost."""
        if any(one.first < place < one.last and one.form is Form.DEMONYM for one in self.actors):
            return False  # "South | African and Chadian ministers"
        word = self.tokens[place]
        return titles().may_begin(word.text) or word.lower in POINTING or self._actor_at(place) is not None

    def _end_of_titles(self) -> int:
        """Behind the last word that may be a title's head or likens to another in office: none begins beyond."""
        words = self.sentence.words
        heads = (at for at in range(len(words), 0, -1) if titles().may_be_head(words[at - 1]) or words[at - 1] in ALIKE)
        return next(heads, 0)

    def _is_like(self, place: int) -> bool:
        """Whether a word likens to another: "her Chadian | counterpart"; "her Chadian | guest, Ali Idi"."""
        if self.word(place).lower() in GUESTS:
            at = self._past_honorifics(place + 1 + (self.word(place + 1) == ","))
            name, _ = self._name_after(place + 1)
            return name is not None and titles().at(self.tokens, at) is None
        return self.word(place).lower() in LIKES

    def _at(self, place: int, free: int) -> Introduction | None:
        """What is introduced by the words that begin here: [whose] title [of whom] [,] [honorific] name.

        Args:
            place: the first of the words.
            free: from where on no words have introduced anybody yet.
        """
        if shared := self._shared(place, opening=True) or self._each_named(place, opening=True):
            return shared[0]
        actor = self._actor_at(place)
        first = at = place
        if actor is not None:
            at = actor.last + (1 if self.word(actor.last) in ("'s", "’s", "'", "’") else 0)
            inner = self._actor_at(at + 1) if self.word(at) == "(" else None
            if inner is not None and inner.state == actor.state and self.word(inner.last) == ")":
                at = inner.last + 1  # "Caribbean Community (CARICOM) Secretary-General"
            elif at == actor.last and titles().at(self.tokens, beyond := self._past_acronym(at, actor)):
                at = beyond  # "Macao Special Administrative Region (SAR) Secretary of Justice"
            at += at > actor.last and self._is_new(at)
        elif self.word(place).lower() in ("his", "her", "its", "their", "whose") and self.word(place + 1):
            at = place + 1
            at += self.word(at).lower() in PASSING and self.word(at + 1).lower() in LIKES  # "his visiting counterpart"
            actor_after = self._actor_at(at)
            if actor_after is not None and self._is_like(actor_after.last):
                return self._counterpart(place, actor_after.last, actor_after)
            if self.word(at).lower() in LIKES:
                return self._counterpart(place, at, None)
        if self.word(at).lower() in LIKE_SEVERAL and actor is not None:
            return next(self._counterparts(at, actor), None)
        if self.word(at).lower() in LIKES and actor is not None:
            return self._counterpart(place, at, actor)
        title = (
            titles().at(self.tokens, at)
            or self._sent_to_body(actor, at)
            or self._of_mission(actor, at)
            or self._deputy(at)
        )
        if title is None and at > place and self.word(at - 1) in ("'s", "’s") and self.word(at).istitle():
            title = self._locally_called(at)
        if title is None and actor is not None and actor.form is Form.DEMONYM and self.word(at).istitle():
            commanding = self._locally_called(at)  # "the American Pacific commander"
            title = commanding if commanding and commanding.bare.split()[-1] in COMMANDING else None
        title = title or (self._regional(at) if at > place else None)
        if title and (serving := self._of_master(title)) is not title:
            title, first = serving, first if actor else serving.first
        if title is not None and actor is None:
            title, actor = self._around_demonym(title)
        elif title is not None and actor is not None and at == actor.last and self.word(place - 1).lower() in JUNIOR:
            first = place - 1
            title = Title(first, title.last, f"{self.word(first)} {title.words}")  # "deputy Russian foreign minister"
        private = title is not None and actor is None and self._is_of_private(place, title)
        if title is None or self._is_no_office(title) or self._is_put_in_office(at) or private:
            return None
        if self._is_possessive(place):
            actor = self._owner_before(place)
            since = actor.last if actor else 0
            if any(self.word(at) in PRIVATE for at in range(since, place)):
                return None  # "the Council of the Bar Association, headed by its President"
        return self._titled(first, title, actor, free)

    def _is_new(self, place: int) -> bool:
        """Whether a word only tells when an office is held: "Peru's | next ambassador"; not "first deputy minister"."""
        timed = self.word(place).lower() in NEW and titles().at(self.tokens, place) is None
        return timed and titles().at(self.tokens, place + 1) is not None

    def _around_demonym(self, title: Title) -> tuple[Title, ActorMention | None]:
        """A title with whose it is in its midst: "chief Palestinian negotiator"."""
        actor = self._actor_at(title.last)
        inner = titles().at(self.tokens, actor.last) if actor and actor.form is Form.DEMONYM else None
        if actor is None or inner is None or title.words.lower() not in JUNIOR:
            return title, None
        return Title(title.first, inner.last, f"{title.words} {inner.words}"), actor

    def _is_no_office(self, title: Title) -> bool:
        """Whether a title is an hour, "12:59 PM", a name, "Amir bin Ali", or a rank, which is read with officers."""
        hour = title.words.upper() == "PM" and self.word(title.first - 1)[:1].isdigit()
        rank = title.bare in OFFICERS and self.word(title.first)[:1].isupper()
        return hour or rank or self.word(title.last) in FATHERS

    def _titled(self, first: int, title: Title, actor: ActorMention | None, free: int) -> Introduction | None:
        if (body := self._past_own_body(title.last)) > title.last and " of " in title.words:
            title = replace_title(title, self.tokens, body)  # "speaker of the People | 's Assembly"
        title, inner = self._without_actor(with_task(title, self.tokens))
        if actor and (one := self._before_title(title, actor)):
            return Introduction(self.sentence.index, first, one.last, one, None, actor)
        actor = actor or inner
        at = max(title.last, self._past_again(inner.last, inner) if inner else 0)
        sent_to = None
        sender, beyond = self._sender(at) if title.bare.split()[-1] in SENT else (None, at)
        envoy = self._name_before(first) if beyond > at and self._name_end(beyond) > beyond else None
        if envoy and envoy[0] >= free and envoy[1] - envoy[0] > 1:  # "Ali Idi, envoy of President Ana Ruiz"
            of = sender or self._preposed(self._name_end(beyond), ("of",))[0]
            return Introduction(self.sentence.index, envoy[0], title.last, title, envoy, of)
        if sender is not None and self._name_end(beyond) > beyond and self._is_one_of_master(first):
            return None
        if sender is not None and self._name_after(beyond)[0]:
            actor, at = sender, beyond  # "Special Representative of the UN Secretary-General Ana Ruiz"
        elif actor is None or is_sent(title):
            at = self._past_mission(at)
            owner, at = self._preposed(at, ("of", "at") if is_sent(title) else ("of", "for", "at"))
            if owner is None and (come := self._preposed(at, ("from",)))[0] and self._name_after(come[1])[0]:
                owner, at = come  # "an envoy from Chad, Ali Okello"; not "recalled the ambassador from Chad"
            if owner is None:
                owner, at = self._bare_owner(at)
            if owner is None and title.bare in HEADING:
                owner, end = self._of_public_body(at)
                title, at = (replace_title(title, self.tokens, end), owner.last) if owner else (title, at)
            if owner is not None and at > owner.last:
                title = replace_title(title, self.tokens, at)
            actor = actor or owner
            at = self._past_acronym(at, actor)
            at += self.word(at) == "accredited"  # "the ambassador of Chad accredited to Peru, Ali Okello"
            sent_to, at = self._preposed(
                at, ("to", "in", "for", *(("on",) if self._is_before_name(at, ("on",)) else ()))
            )
            at = self._past_residence(self._past_seat(self._past_posts(at, several=True) if sent_to else at))
            master, at = self._past_master(at, first)
            actor = actor or master
            if actor is None and at > title.last and is_sent(title):
                actor, at = self._preposed(at, ("from",))  # "the ambassador to Peru from Chad"
        elif actor.ref.startswith("org:") and self._is_before_name(at, POSTED):
            sent_to, at = self._posted(at, POSTED)  # "IMF Country Director for Chad and Mali, Ana Ruiz,"
        if (actor is None and self._is_of_society(at)) or self._is_of_league(title, actor):
            return None
        at = self._past_unnamed_seat(self._past_acronym(at, actor))
        if at == title.last:
            title = self._with_body(self._with_matter(self._with_region(title, at), at), at)
            at = title.last
        at = self._past_rank(title, at)
        if is_plural(title) and actor is None:
            at = self._past_two(at)
        if is_plural(title) and (paired := self._respectively(first, title)):
            return paired[0]
        if title.bare.split()[-1] in SENT:
            sender, at = self._sender(at)
            actor = actor or sender
        if is_plural(title) and actor is not None and (bracketed := self._within_brackets(actor.last))[0]:
            return Introduction(self.sentence.index, first, bracketed[1], title, bracketed[0], actor)
        if actor is not None and title.bare.split()[-1] in CHARGED and (task := past_task(self.tokens, at)):
            title, at = replace_title(title, self.tokens, task), task
        name, end = self._name_after(at)
        if name and self._ends_body(title, name):
            return None
        if name is None and not is_plural(title) and (beyond := self._past_long_matter(title, at)) > at:
            owned = any(title.last <= one.first < beyond and self.word(one.first - 1) != "-" for one in self.actors)
            title, at = title if owned else replace_title(title, self.tokens, beyond), beyond
            name, end = self._name_after(at)
        if (
            name
            and is_plural(title)
            and self.word(at) == ","
            and self._is_honorific(at + 1)
            and not self._lists_on(end)
        ):
            name, end = None, at  # "with the ministers of Chad, Mr. Idi said"
        told = (name is None or self.word(at) == ",") and not self._are_others(first, title)
        told = told and self.word(at) not in ("'s", "’s")  # "at Fjord House, the ambassador's residence"
        before = self._name_before(first) if told else None
        if name is None or (before and before[0] >= free and before[1] - before[0] > 1):
            if before is not None and actor is None:
                actor = self._owner_of_item(before[0]) or self._appointer(before[0]) or self._served(first)
            if before is not None and before[0] < free and is_past(self.word(at)):
                return None  # "met the minister, Ana Ruiz, a spokesman said"
            if before is not None:
                former = self.word(first - 1).lower() in FORMER
                return Introduction(
                    self.sentence.index, before[0], at, title, before, actor, False, _ref(sent_to), former=former
                )
            if actor is None and (not self._is_definite(first) or self._is_of_another(at)):
                return None
            return Introduction(self.sentence.index, first, at, title, None, actor, False, _ref(sent_to))
        (title, name), after_name = honoured_within(title, name, self.tokens), False
        if actor is not None and self._is_called_by(actor, title) and actor.last == title.first:
            title = Title(actor.first, title.last, joined(self.tokens[actor.first : title.last]))  # "Kremlin chief"
        one_of, closed = self._owner_in_brackets(end)
        if one_of is not None and is_plural(title):
            actor, end = one_of, closed
        if actor is None or actor.form is Form.METONYM:  # "to the White House Prime Minister Ana Ruiz of Peru"
            owner, beyond = self._preposed(end, ("of",))
            if owner is None and actor is None:
                owner, beyond = self._owner_in_brackets(end)
            if owner is not None:
                actor, end, after_name = owner, beyond, True
            elif actor is None and (item := self._owner_of_item(first)):
                actor, first = item, item.first
            elif actor is None and self.word(first - 1) in REMOVING:
                actor = self._appointer(first)  # "Chad's premier sacked Trade Minister Ali Idi"
        return Introduction(self.sentence.index, first, end, title, name, actor, after_name, _ref(sent_to))

    def _before_title(self, title: Title, actor: ActorMention) -> Title | None:
        """The first of two titles, the second another state's: "the Chadian minister | and Minister of Trade of"."""
        other = self._preposed(title.last, ("of",))[0] if " and " in title.words else None
        if other is None or other.state == actor.state or not (is_country(other.state) and is_country(actor.state)):
            return None
        joins = (at for at in range(title.first, title.last) if self.word(at) == "and")
        end = next((at for at in joins if titles().at(self.tokens, at + 1)), title.first)
        return replace_title(title, self.tokens, end) if end > title.first else None

    def _is_called_by(self, actor: ActorMention, title: Title) -> bool:
        """Whether a title says nothing without whose it is: "Kremlin chief", "Federal Reserve chairman"."""
        metonym = actor.form is Form.METONYM
        vague = title.bare in VAGUE and (metonym or not is_country(actor.state))
        return vague or (metonym and title.bare in CHAIRING)

    def _lists_on(self, end: int) -> bool:
        """Whether a list of names goes on behind one."""
        return self.word(end) in (",", "and", ";")

    def _is_definite(self, first: int) -> bool:
        """Whether a title alone means one who is known: "the minister", "the visiting minister"."""
        before = self.word(first - 2 if self.word(first - 1).lower() in COMING else first - 1)
        return before.lower() in ("the", "both", "two", "three")

    def _counterpart(self, first: int, at: int, actor: ActorMention | None) -> Introduction | None:
        end = at + 1 + (self.word(at + 1).lower() == "number")  # "opposite number"
        title = Title(at, end, joined(self.tokens[at:end]))
        end += self.word(end) == "there"  # "left for Chad to see his counterpart there, General Ali Idi"
        if actor is None:
            actor, end = self._preposed(end, ("from", "of", "in"))
        own = self._title_alike(end)
        if own and actor is None and self.word(at).lower() in FELLOWS:
            return None  # "his colleague, Trade Minister Ali Idi" is of his own side
        name, end = self._name_after(own.last if own else end)
        if own and actor and name and office_of(own).roles & (OF_STATES | HEADS):
            return Introduction(self.sentence.index, first, end, own, name, actor)
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
    return share_actors(sentence, found)


def _ref(actor: ActorMention | None) -> ActorRef | None:
    return actor.state if actor else None
