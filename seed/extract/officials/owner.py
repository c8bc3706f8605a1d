"""Whose an office is: the state or body that the words around a title tell."""

from collections.abc import Sequence
from dataclasses import dataclass

from seed.extract.names.actor import ActorMention, Form, is_country
from seed.extract.officials.head import TASKED
from seed.extract.officials.name import FULL, LONGEST_NAME
from seed.extract.officials.office import FULL_RANK, HEADS_OF_BODIES, PASSING, Title, is_helper, titles
from seed.extract.officials.placing import Placing
from seed.extract.officials.portfolio import FORMS
from seed.extract.officials.words import BODIES, COURTESY, NEAR, SENT_FAR
from seed.extract.text.token import Token, joined

PUBLIC_BODIES = frozenset(
    "agency authority commission council directorate organization organisation administration bureau service".split()
)
"""Bodies whose heads hold a public office where they are a state's."""

POSSESSIVE = frozenset(["'s", "’s", "'", "’"])
"""What stands behind whose something is."""


@dataclass(frozen=True, slots=True)
class Owners(Placing):
    """Finds the actors of titles in one sentence."""

    def _is_one_of_master(self, first: int) -> bool:
        """Whether whoever is sent has no name, so that it is the master's: "an envoy of Chadian President Ali Idi"."""
        at = first - 1
        while titles().knows(self.word(at)):
            at -= 1
        return self.word(at).lower() in ("a", "an", "another")

    def _of_master(self, title: Title) -> Title:
        """The office of who serves another: "the Chadian president's | adviser", "chief of staff | in the office"."""
        words = [token.lower for token in self.tokens[title.first : title.last]]
        if words.count("office") and self._name_after(title.last)[0] and self._name_before(title.first):
            end = title.first + words.index("office") - 2
            if self.word(end) in ("in", "at") and self.word(end + 1) == "the":
                return replace_title(title, self.tokens, end)
        owned = self.word(title.last) in ("'s", "’s") and not title.bare.startswith("secretary")
        serving = titles().at(self.tokens, title.last + 1) if owned else None
        return serving or title

    def _without_actor(self, title: Title) -> tuple[Title, ActorMention | None]:
        """Cut a title before the actor that its portfolio took in: "Secretary of the Russian Security Council"."""
        for actor in self.actors:
            if title.first < actor.first < title.last and self.word(actor.last) != "Affairs":
                if (one := self._before_another(title, actor)) is not None:
                    return one, None
                if self.word(actor.first - 1) in ("for", "on") and actor.form is Form.DEMONYM:
                    return title, None  # "Commissioner for Afghan Refugees"
                if self.word(actor.first - 1) in ("of", "for", "the") and actor.last >= title.last:
                    end = actor.first - (2 if self.word(actor.first - 1) == "the" else 1)
                    if self.word(actor.first - 1) == "of" and self.word(actor.first) == "State":
                        end = actor.first + 1  # "Minister of State of Kuwait"
                    return replace_title(title, self.tokens, end), actor
                if all(self.word(at).lower() in PASSING for at in range(title.first, actor.first)):
                    title = Title(actor.last, title.last, joined(self.tokens[actor.last : title.last]))
                return title, actor
        return title, None

    def _before_another(self, title: Title, actor: ActorMention) -> Title | None:
        """The first of two titles, if the second is another's: "the head of the team | and Chadian Trade Minister"."""
        end = actor.first - 1
        joined_on = actor.form is Form.DEMONYM and self.word(end) == "and" and titles().at(self.tokens, actor.last)
        return (
            replace_title(title, self.tokens, end - (self.word(end - 1) == ","))
            if joined_on and titles().at(self.tokens[:end], title.first)
            else None
        )

    def _preposed(self, place: int, prepositions: tuple[str, ...]) -> tuple[ActorMention | None, int]:
        """The actor behind "of [the [Republic of]]" at a place, and where it ends."""
        if self.word(place) not in prepositions:
            return None, place
        at = place + 1
        if self.word(at).lower() == "the":
            at += 1
        while self.word(at).lower() in NEAR:  # "of newly independent Chad"
            at += 1
        if self._actor_at(at) is None and self.word(at).lower() in FORMS and self.word(at + 1) == "of":
            at += 2  # "of the Republic of France", which calls itself the French Republic
        actor = self._actor_at(at)
        if actor is None or (actor.form is Form.MINISTRY and self.word(place) == "for" and not self._is_named(actor)):
            return None, place
        end = self._past_own_body(actor.last)
        while self.word(end)[:1].isupper() and titles().is_portfolio(self.word(end)):
            end += 1  # "of the Russian Security Council"
        end = max(end, self._body_end(actor))
        end += actor.ref.startswith("org:") and self.word(end) == "Secretariat"
        end = self._past_own_body(end) if end > actor.last else end  # "of the Libyan People | 's Bureau"
        if self.word(end - 1).lower() in ("council", "cabinet") and self.word(end + 1).lower() == "ministers":
            end += 2  # "of the Chadian Council of Ministers"
        to_another = self.word(place) == "to" and titles().at(self.tokens, actor.last) is not None
        if actor.form is Form.DEMONYM and (end == actor.last or to_another):
            return None, place  # "a letter from the king to Chadian Prime Minister Idi"
        head = titles().at(self.tokens, end) if end == actor.last and self.word(end)[:1].isupper() else None
        if head and head.bare in HEADS_OF_BODIES and not self._name_after(head.last)[0]:
            end = head.last  # "an envoy of the United Nations Secretary-General, met"
        return actor, self._past_again(end, actor)

    def _past_again(self, end: int, actor: ActorMention) -> int:
        """Past the state of a house that is called as no other is: "of the Knesset | of Israel"."""
        again = self._actor_at(end + 1 + (self.word(end + 1) == "the")) if self.word(end) == "of" else None
        return again.last if again and again.state == actor.state else end

    def _past_own_body(self, place: int) -> int:
        """Past the body that is somebody's own: "of Iran's Supreme National Security Council"."""
        end = place + 1
        while self.word(end)[:1].isupper() or (end > place + 1 and self._is_between_names(end)):
            end += 1
        bodies = (at for at in range(end, place + 1, -1) if self.word(at - 1).lower() in BODIES)
        body = next((at for at in bodies if at == end or end - at >= FULL), end)  # "'s Senate | Ali Idi"
        end = body
        last = self.word(end - 1)
        body = end > place + 1 and (titles().is_portfolio(last) or last.lower() in BODIES)
        plain = self._past_matters(place + 1)
        if end == place + 1 and self.word(plain) in BODIES:
            body, end = True, plain + 1  # "of Libya's parliament", "of Chad's central bank"
        return titles().portfolio_end(self.tokens, end) if self.word(place) in POSSESSIVE and body else place

    def _is_between_names(self, place: int) -> bool:
        """Whether "of" stands within the name of a body: "Joint Chiefs | of | Staff Committee"."""
        return self.word(place) == "of" and self.word(place + 1).istitle() and self._actor_at(place + 1) is None

    def _of_public_body(self, place: int) -> tuple[ActorMention | None, int]:
        """Whose a public body is, and where its name ends: "of the Atomic Energy Organization of Iran"."""
        at = place + 1 + (self.word(place + 1) == "the")
        end = at
        while self.word(end)[:1].isupper() and end - at < LONGEST_NAME * 2:
            end += 1
        of_body = self.word(place) == "of" and end > at + 1 and self.word(end - 1).lower() in PUBLIC_BODIES
        actor = self._actor_at(end + 1 + (self.word(end + 1) == "the")) if of_body and self.word(end) == "of" else None
        return (actor, end) if actor and actor.form is Form.NAME else (None, place)

    def _bare_owner(self, place: int) -> tuple[ActorMention | None, int]:
        """What stands bare between a title and a name: "President World Bank Ana Ruiz", "Minister, Peru, Ana Ruiz"."""
        state = self._actor_at(place + 1) if self.word(place) == "," else None
        if state is not None and state.form is Form.NAME and self.word(state.last) == "," and is_country(state.ref):
            name, _ = self._name_after(state.last)
            return (state, state.last) if name and name[1] - name[0] >= FULL else (None, place)
        actor = self._actor_at(place)
        named = actor is not None and actor.ref.startswith("org:") and self._name_after(actor.last)[0] is not None
        return (actor, actor.last) if actor and named else (None, place)

    def _is_named(self, ministry: ActorMention) -> bool:
        """Whether a ministry stands right before the name of who speaks for it: "for the Omani foreign ministry, …"."""
        return self.word(ministry.last) == "," and self._is_name_word(ministry.last + 1)

    def _body_end(self, actor: ActorMention) -> int:
        """Where a body that is called after a state ends: "the Iranian Atomic Energy Organization"."""
        at, end, is_body = self._past_matters(actor.last), actor.last, False
        while at - actor.last < LONGEST_NAME * 2:
            word = self.word(at)
            if word.lower() in BODIES or (end > actor.last and titles().is_portfolio(word)):
                is_body = is_body or word.lower() in BODIES
                end = at + 1
            elif self.word(at - 1) == "and" and titles().at(self.tokens, at):
                break  # "of the Chadian Council of Ministers Ali Idi and Minister"
            elif is_body and word != "General" and self._is_honorific(at):
                break  # "of the Chadian Army Lt. General Ali Idi"
            elif not (word[:1].isupper() or (at > actor.last and word in ("of", "for", "and", "the"))):
                break
            at += 1
        return self._past_acronym(end) if is_body else actor.last

    def _past_matters(self, place: int) -> int:
        """Past what a body in small letters is for: "the Turkmen | railways agency"."""
        at = place
        while self.word(at).islower() and self.word(at) not in BODIES and self._is_matter_of_body(self.word(at)):
            at += 1
        return at if self.word(at).islower() and self.word(at) in BODIES else place

    def _is_matter_of_body(self, word: str) -> bool:
        return word in TASKED or titles().is_portfolio(word)

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
        if self.word(at) in ("for", "on", "to", "in"):
            end = at + 1
            while self.word(end)[:1].isupper() or self.word(end) in ("the", "and", "in", "of"):
                end += 1
            at = end
        return actor, at

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
        if self.word(place) in ("its", "their"):  # "Chad left the talks in Peru, after its president": not Peru's
            before = [one for one in before if self.word(one.first - 1) != "in"]
        return before[-1] if before else None

    def _is_possessive(self, place: int) -> bool:
        """Whether a word means an owner named before: "its minister", "the Bank, whose vice president"."""
        return self.word(place).lower() in ("its", "their") or (
            self.word(place) == "whose" and self.word(place - 1) == ","
        )

    def _past_master(self, place: int, first: int) -> tuple[ActorMention | None, int]:
        """Past whom somebody serves, and whose that one is: "for the UN Secretary-General, Ana Ruiz".

        Also behind the name, which stands before an office that begins at `first`: "Ana Ruiz, aide to Chad's premier".
        """
        at = place + (self.word(place) in ("for", "to", "of"))
        at += self.word(at) == "the"
        actor = self._actor_at(at)
        own = actor is not None and self.word(actor.last) in POSSESSIVE
        master = titles().at(self.tokens, actor.last + own if actor else at)
        name = self._name_after(master.last)[0] if master else None
        named = name is not None and master is not None and self.word(master.last) == ","
        apposed = name is None and actor is not None and at > place and self._name_before(first) is not None
        return (actor, master.last) if master and (named or apposed) else (None, place)

    def _is_of_another(self, place: int) -> bool:
        """Whether the office is of something that no table knows: "the president of Embrapa"."""
        at = place + 1 + (self.word(place + 1) == "the")
        return self.word(place) == "of" and self.word(at)[:1].isupper() and not self.sentence.in_capitals

    def _past_acronym(self, place: int, owner: ActorMention | None = None) -> int:
        """Past what a title or its owner is called for short: "External Affairs Minister (EAM)", "of the … (OAS)"."""
        inner = self.word(place + 1)
        short = self.word(place) == "(" and self.word(place + 2) == ")" and inner.isupper() and len(inner) > 1
        named = self._actor_at(place + 1)
        alike = named is None or (owner is not None and named.state == owner.state)
        return place + 3 if short and alike else place


def is_sent(title: Title) -> bool:
    """Whether an office is held away from home, and what it is "for" is not whose it is."""
    words = title.bare.partition(" of ")[0].split()
    while len(words) > 1 and words[-1] in FULL_RANK:
        words.pop()  # "Ambassador Extraordinary and Plenipotentiary to Chad"
    return bool(words) and (
        title.bare.endswith("high commissioner") or any(end in words[-1] for end in ("consul", "d'affaires", *SENT_FAR))
    )


def honoured_within(title: Title, name: tuple[int, int], tokens: Sequence[Token]) -> tuple[Title, tuple[int, int]]:
    """The title up to the honorific that begins the name: "Director of National | Drug Control Dr. Ali Idi"."""
    for at in range(name[0] + 1, name[1] - 1):
        if tokens[at].lower.rstrip(".") in COURTESY and tokens[at].text[:1].isupper():
            return replace_title(title, tokens, at), (at + 1, name[1])
    return title, name


def replace_title(title: Title, tokens: Sequence[Token], end: int) -> Title:
    """The title cut at a token."""
    return Title(title.first, end, joined(tokens[title.first : end]))


def with_task(title: Title, tokens: Sequence[Token]) -> Title:
    """A helper's title with what it is for: "Assistant to the President | for National Security Affairs"."""
    task = titles().at(tokens, title.last - 1) if is_helper(title) else None
    return replace_title(title, tokens, task.last) if task is not None and task.last > title.last else title
