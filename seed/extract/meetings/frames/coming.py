"""Who comes to where an article was filed, or to whoever a clause is of, without a word for where that is."""

from collections.abc import Collection, Sequence

from seed.extract.home import FILED
from seed.extract.meetings.telling import Telling
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.parse import UnitKind
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.node import Node

BESIDE = 4
"""So many words on, "here" is of a verb: "is expected later here"."""
INWARD = frozenset("fly jet come drop".split())
"""Of whom it is told that he "flew in", he has come to where the article was filed."""


class Coming(Telling):
    """Reads of those who come here."""

    __slots__ = ()

    def come_here(self, verb: Node, who: Sequence[Side]) -> list[Side]:
        """Where an article was filed, to which somebody comes: "is expected here", "flew in", "arrived for talks"."""
        home = self.sides.home
        if home is None or home.confidence < FILED or not who or home.value in actors_of(who):
            return []
        here = any(one.lower_ == "here" for one in self.parsed.nodes[verb.i + 1 : verb.i + BESIDE])
        inward = verb.lemma_ in INWARD and any(self._is_inward(child) for child in verb.children)
        talks = verb.lemma_ == "arrive" and any(self.is_event(one) for one in prepositional(verb, "for", "on"))
        return [Side(home, None, self.parsed.span(verb))] if here or inward or talks else []

    def are_many(self, noun: Node) -> bool:
        """Whether a noun means some of a people: "900 Tongans travelled to China last year", "young Tongans fly to"."""
        counted = any(child.dep_ in ("nummod", "amod") for child in noun.children)
        return counted and self.parsed.unit(noun).kind is UnitKind.ACTOR

    def under_adverbs(self, node: Node, towards: Collection[str]) -> list[Node]:
        """As in "is due in Lima", "is off to Lima", "is back in Lima"."""
        below = [child for child in node.children if child.dep_ in ("acomp", "advmod", "oprd")]
        return [one for adverb in below for one in prepositional(adverb, *towards)] if node.lemma_ == "be" else []

    def _is_inward(self, child: Node) -> bool:
        """Whether "in" tells only that somebody came: "flew in on Monday", "flew in Tuesday"."""
        dated = all(self.parsed.unit(one).kind is UnitKind.DATE for one in child.children)
        return child.lower_ == "in" and dated

    def visited_unnamed(self, verb: Node, who: Sequence[Side]) -> list[Side]:
        """Where somebody comes who only "visits": to whom the main clause is of, else where the article is at home."""
        main = verb.head if verb.dep_ == "advcl" else None
        hosts = [side.as_actor() for side in self.of(subjects(main))] if main is not None else []
        home = self.sides.home
        hosts = hosts or ([Side(home, None, self.parsed.span(verb))] if home else [])
        persons = [side for side in who if side.person]
        return [side for side in hosts if persons and side.ref and side.ref not in actors_of(who)]

    def is_told_first_where(self, verb: Node) -> bool:
        """Whether a place before a verb is where somebody is to do something: "In Lima, he is due to meet"."""
        below = (*verb.children, *(one for child in verb.children if child.dep_ == "acomp" for one in child.children))
        aims = any(one.dep_ == "xcomp" and any(child.tag_ == "TO" for child in one.children) for one in below)
        places = [one for one in below if one.dep_ == "prep" and one.lower_ == "in"]
        return verb.lemma_ in ("expect", "be") and aims and bool(places) and all(one.i < verb.i for one in places)
