"""Persons of whom is only told what they head: "Ali Idi, who chairs the Duma", "a team led by Ana Ruiz"."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from seed.extract.names.actor import ActorMention, Actors, Form
from seed.extract.names.gazetteer import is_place, places_in
from seed.extract.officials.head import TASKED
from seed.extract.officials.name import FULL
from seed.extract.officials.office import Title, is_title_word, titles
from seed.extract.officials.officer import rank_before
from seed.extract.officials.portfolio import CONNECTORS
from seed.extract.officials.roll import Introduction, Rolls
from seed.extract.officials.words import PRIVATE, SENT_GROUPS, STATE_BODIES, UNOFFICIAL
from seed.extract.text.document import Document, Sentence
from seed.extract.text.token import joined
from seed.records import ActorRef

HEADING = {
    **dict.fromkeys(["heads", "headed", "heading", "head", "leads", "led", "leading", "lead", "runs", "ran"], "head"),
    **dict.fromkeys(["chairs", "chaired", "chairing", "chair", "preside", "presides", "presided"], "chair"),
    **dict.fromkeys(["commands", "commanded", "command", "commanding"], "commander"),
    **dict.fromkeys(["directs", "directed", "direct"], "director"),
    **dict.fromkeys(["speaks", "spoke"], "spokesman"),
    "charge": "head",
}
"""What somebody is who does so."""
HEADED = frozenset(["led", "headed", "chaired", "commanded"])
"""Participles before "by" and whoever does it."""
WHO = frozenset("who will would is was has had have to also now currently still then in once".split())
"""Words before such a verb."""
BEHIND = frozenset(["over", "for", "of"])
"""Words that belong to it."""
ABROAD = frozenset(["embassy", "mission", "delegation", "team", "consulate", "contingent"])
"""What a state has in another's city."""
SPEAKING = "spokesman"
LONGEST_BODY = 12
"""A body is named in no more words."""


@dataclass(frozen=True, slots=True)
class _Heading(Rolls):
    """Reads what somebody heads in one sentence of an article that names some states."""

    states: frozenset[ActorRef]

    def heads(self) -> Iterator[Introduction]:
        """Who is told behind his name to head a body: "Ali Idi, who heads Chad's electoral commission, said"."""
        for place, token in enumerate(self.tokens):
            if token.text not in HEADING or self.sentence.quoted(token):
                continue
            comma = place - 1
            while self.word(comma) in WHO:
                comma -= 1
            clause = self.word(comma + 1) == "who" or self.word(place).endswith("ing")
            if self.word(comma) != "," or not clause:
                continue
            begin = place + 1 + (self.word(place + 1) in BEHIND)
            name, body = self._named_up_to(comma), self._body(begin, HEADING[token.text])
            if name and body:
                end, actor = body
                told = Title(place, end, f"{HEADING[token.text]} of {joined(self.tokens[begin:end])}")
                title = rank_before(self.sentence, name[0]) or told
                yield Introduction(self.sentence.index, name[0], end, title, name, actor)

    def headed(self, known: Collection[int]) -> Iterator[Introduction]:
        """Whose name follows the body that is headed by him: "a mission of the IMF, led by Ana Ruiz, arrived"."""
        for place, token in enumerate(self.tokens):
            if token.text not in HEADED or self.word(place + 1) != "by" or self.sentence.quoted(token):
                continue
            own = titles().at(self.tokens, place + 3) if self.word(place + 2) == "its" else None
            name, _ = self._name_after(own.last if own else place + 2)
            before = place - 1
            while self.word(before) in ("which", "is", "was", "that", "being", ","):
                before -= 1
            body = self._body_before(before)
            if name and body and self._is_full_name(name) and (own or name[0] not in known):
                actor, group = body
                head = "mission chief" if group == "mission" else f"head of {group}"
                told = Title(own.first, own.last, f"{own.words} of {group}") if own else Title(place, place + 2, head)
                title = rank_before(self.sentence, name[0]) or told
                yield Introduction(self.sentence.index, name[0], name[1], title, name, actor)

    def _named_up_to(self, end: int) -> tuple[int, int] | None:
        """The full name before a comma, or before "of the Interior Ministry,"."""
        at = end
        while self.word(at - 1)[:1].isupper() and end - at < LONGEST_BODY:
            at -= 1
        of_body = self.word(end - 1).lower() in STATE_BODIES and (self.word(at - 2), self.word(at - 1)) == ("of", "the")
        name = self._name_up_to(at - FULL if of_body else end)
        return name if name[1] > name[0] and self._is_full_name(name) else None

    def _is_full_name(self, name: tuple[int, int]) -> bool:
        words = [self.word(at) for at in range(*name)]
        states = any(one.first < name[1] and one.last > name[0] for one in self.actors)
        plain = is_place(" ".join(words)) or any(map(is_title_word, words[:1]))
        return len(words) >= FULL and not (states or plain or self._is_body(name[1]) or self._is_house(*name))

    def _body(self, begin: int, role: str) -> tuple[int, ActorMention | None] | None:
        """Where a public body ends that begins at a place, and whose it is: of a state, or called so by its name."""
        actor = self._actor_at(begin + (self.word(begin) == "the"))
        if role == SPEAKING:
            actor = actor or self._seat_at(begin)
            return (actor.last, actor) if actor and actor.form is not Form.DEMONYM else None
        end = last = begin
        while end - begin < LONGEST_BODY and self._goes_on(end):
            end += 1
            last = end if self.word(end - 1).lower() in STATE_BODIES | SENT_GROUPS else last
        words = [self.word(at) for at in range(begin, last)]
        owner = next((one for one in self.actors if begin <= one.first < last), None)
        if owner is None and words and words[-1].lower() not in ABROAD and self.word(last) == "in":
            owner = self._seat_at(last + 1)
        if not words or not UNOFFICIAL.isdisjoint(map(str.lower, words)) or not PRIVATE.isdisjoint(words):
            return None
        if owner is None and (words[-1].lower() in SENT_GROUPS or not self._is_called_public(begin, last)):
            return None
        return last, owner

    def _seat_at(self, place: int) -> ActorMention | None:
        """The state named elsewhere whose city stands at a place: "the High Council in | Tripoli"."""
        cities = ((first, last, city.country) for first, last, city in places_in(self.sentence))
        found = ((last, state) for first, last, state in cities if first == place and state in self.states)
        return next((self._of_city(place, last, state) for last, state in found), None)

    def _of_city(self, first: int, last: int, state: ActorRef) -> ActorMention:
        return ActorMention(self.sentence.index, first, last, state, Form.CAPITAL, state)

    def _goes_on(self, place: int) -> bool:
        """Whether a word can be one of a body's name."""
        word = self.word(place)
        named = word[:1].isupper() or word in CONNECTORS - {"on"} or word in ("'s", "’s") or word in TASKED
        return named or word in STATE_BODIES | SENT_GROUPS or titles().is_portfolio(word) or bool(self._actor_at(place))

    def _is_called_public(self, begin: int, end: int) -> bool:
        """Whether every word of a body's name is one of offices: "the High State Council"."""
        words = [self.word(at) for at in range(begin, end) if self.word(at).lower() not in CONNECTORS]
        return len(words) > 1 and all(word[:1].isupper() and titles().is_portfolio(word) for word in words)

    def _body_before(self, last: int) -> tuple[ActorMention | None, str] | None:
        """Whose group is that ends at a word, or that of a ministry before it, and what it is."""
        if self.word(last) == ")" and self.word(last - 2) == "(":
            last -= 3
        begin = last
        while begin > 0 and last - begin < LONGEST_BODY and self._goes_on(begin - 1):
            begin -= 1
        words = [self.word(at).lower() for at in range(begin, last + 1)]
        owner = next((one for one in reversed(self.actors) if begin <= one.first <= last), None)
        group = next((word for word in reversed(words) if word in STATE_BODIES | SENT_GROUPS), None)
        if group is None or not UNOFFICIAL.isdisjoint(words):
            return None
        if owner is None and (group in SENT_GROUPS or not self._is_called_public(begin, last + 1)):
            return None
        return owner, group if group in SENT_GROUPS else joined(self.tokens[begin : last + 1])


def heading(
    document: Document, actors: Actors, known: Collection[tuple[Sentence, Introduction]]
) -> Iterator[tuple[Sentence, Introduction]]:
    """Those whom each sentence tells of as the heads of public bodies or of their delegations, known by no office."""
    states = frozenset(one.state for one in actors.mentions)
    for sentence in document.sentences:
        if any(token.text in HEADING for token in sentence.tokens):
            named = {one.name[0] for where, one in known if where.index == sentence.index and one.name}
            reader = _Heading(sentence, actors.of(sentence), states)
            yield from ((sentence, one) for one in reader.heads() if one.name and one.name[0] not in named)
            yield from ((sentence, one) for one in reader.headed(named))
