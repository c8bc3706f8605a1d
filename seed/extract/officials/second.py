"""The other office of somebody: "president of the party and of the assembly", "OPEC president and oil minister"."""

from collections.abc import Iterator
from dataclasses import dataclass

from seed.extract.names.actor import is_country
from seed.extract.officials.in_order import InOrder
from seed.extract.officials.office import titles
from seed.extract.officials.roll import Introduction

ALSO = frozenset("is was also currently the".split())
"""Words before another office of somebody."""

STYLE = "ambassador"
"""What many a minister is still called who once was one."""


@dataclass(frozen=True, slots=True)
class Seconds(InOrder):
    """Reads second offices in one sentence."""

    def _second_office(self, one: Introduction) -> Iterator[Introduction]:
        """The other office of "Ana Ruiz, member of the Politburo of the Party and President of the Assembly, met"."""
        if one.name is None or one.name[1] > one.title.first:
            return
        end = one.last
        while self.word(one.last) == "of" and (self.word(end) in ("of", "the") or self.word(end)[:1].isupper()):
            end += 1
        title = titles().at(self.tokens, end + 1) if self.word(end) == "and" else None
        if title is None or self._name_after(title.last)[0] is not None:
            return
        title, actor = self._without_actor(title)
        at = max(title.last, actor.last if actor else 0)
        if actor is None:
            actor, at = self._preposed(at, ("of",))
        yield Introduction(self.sentence.index, title.first, at, title, one.name, actor or one.actor)

    def _home_office(self, one: Introduction) -> Iterator[Introduction]:
        """The office at home of who presides over a body: "OPEC President Ali Idi, also Chad's oil minister,".

        So is that of whoever is only styled an envoy: "Ambassador Ali Idi, Chad's oil minister,".
        """
        styled = one.actor is None and one.title.bare == STYLE
        of_body = one.actor is not None and not is_country(one.actor.state)
        if one.name is None or not (styled or of_body) or self.word(one.last) != ",":
            return
        at = one.last + 1 + (self.word(one.last + 1) == "who")
        while self.word(at) in ALSO:
            at += 1
        owner = self._actor_at(at)
        title = titles().at(self.tokens, owner.last + (self.word(owner.last) in ("'s", "’s")) if owner else at)
        if title is None:
            return
        title, inner = self._without_actor(title)
        end = max(title.last, inner.last if inner else 0)
        owner, end = (owner or inner, end) if owner or inner else self._preposed(end, ("of",))
        if owner and is_country(owner.state) and self._name_after(end)[0] is None:
            yield Introduction(self.sentence.index, at, end, title, one.name, owner)
