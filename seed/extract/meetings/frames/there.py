"""Meetings with those in office where somebody is: "held talks in Chad", "met officials there", "met here with"."""

from dataclasses import replace

from db.vocabulary import Basis
from seed.extract.home import FILED
from seed.extract.meetings.frame import Encounter
from seed.extract.meetings.frames.ceremony import Ceremonies
from seed.extract.meetings.frames.journey import OF_BODIES
from seed.extract.meetings.frames.light import HAVING, taken_up
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.place import place_of
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.node import Node
from seed.records import ActorRef, Found

TALKS = frozenset("talk discussion consultation negotiation".split())
TALKING = HAVING | {"begin", "start", "end", "conclude"}
"""What one does who talks with others where he is."""
NEAR = 6
"""So many words on, "here" is of a verb of meeting: "met with senior officials here"."""


def withs(verb: Node) -> list[Node]:
    """Each "with" of a verb, of its object, or of what stands between: "conferred during the day with"."""
    between = [one for child in verb.children if child.dep_ == "prep" for one in child.children]
    above = (verb, *(child for child in verb.children if child.dep_ == "dobj"), *between)
    return [child for one in above for child in one.children if child.lower_ == "with" and child.dep_ == "prep"]


def _is_counterpart(noun: Node) -> bool:
    """Whether somebody is told of only as the other side's: "their counterparts", "his opposite number"."""
    opposite = noun.lemma_ == "number" and any(child.lower_ == "opposite" for child in noun.children)
    return opposite or noun.lower_ in ("counterpart", "counterparts")


def _is_there(noun: Node) -> bool:
    """Whether somebody is told of as of where it was: "top officials there", "leaders here"."""
    behind = noun.doc[noun.i + 1 : noun.i + 2]
    return noun.tag_ == "NNS" and any(one.lower_ in ("there", "here") for one in behind)


DESCRIBING = ("amod", "compound", "cc", "conj", "punct")
"""As what stands with a noun what says no more of it than how it is."""


def _is_only_in_office(noun: Node) -> bool:
    """Whether several are told of without saying whose they are: "cabinet officials"; not "officials of the bank"."""
    met = noun.tag_ == "NNS" and (noun.dep_ == "dobj" or (noun.dep_ == "pobj" and noun.head.lower_ == "with"))
    where = ("in", "at", "on")  # "officials in Lima", to whom the parser ties that
    return met and all(child.dep_ in DESCRIBING or child.lower_ in where for child in noun.children)


def _is_bare(noun: Node) -> bool:
    """Whether talks are told without saying which: "after talks in Lima"; not "after the peace talks in Lima"."""
    return noun.tag_ == "NNS" and all(child.dep_ in ("prep", "nummod", "punct") for child in noun.children)


class There(Ceremonies):
    """Reads meetings whose other side is told by the place alone."""

    __slots__ = ()

    def with_counterpart_there(self, node: Node, found: Encounter) -> Encounter:
        """With the state where it was, if all that is told of the other side is who they are: "officials there"."""
        theirs = (one for one in node.subtree if _is_counterpart(one) or (_is_there(one) and self._is_in_office(one)))
        whom = [one for one in theirs if not self.of([one])]
        where = self._where(node) if whom else None
        leading = found.leading
        if not whom and (seat := self.opened_in(node) or self._held_in(node)) is not None:
            whom = [one for one in node.subtree if _is_only_in_office(one) and self._is_in_office(one)]
            whom = [one for one in whom if not self.of([one])] or self._bare_talks(node)
            where = seat.actor if whom else None  # "In Lima, she will confer with officials"
            leading = leading or self.of(subjects(node))
        known = found.sides or [side for side in leading if side.person]  # "after talks with officials there"
        if where is None or actors_of(known).keys() in ({where.value}, set()):
            return found
        if len(actors_of(known)) > 1:
            return found
        return replace(found, sides=[*known, Side(where, None, self.parsed.span(whom[0]))])

    def _held_in(self, node: Node) -> Side | None:
        """The state where somebody met others, by the word for that: "held talks in Chad", "met officials in Lima"."""
        nouns = [node, *(child for child in node.children if child.dep_ == "dobj")]
        nouns += [one for noun in nouns for one in prepositional(noun, "with", "of")]
        places = [one for noun in nouns for one in prepositional(noun, "in", "at")]
        found = (side for one in places for side in self.territory_of(one) if side.person is None)
        return next(found, None) if self._bare_talks(node) or node.lemma_ in ("meet", "confer") else None

    def _bare_talks(self, node: Node) -> list[Node]:
        """The talks that somebody had, with whom is not said but by an office: "held talks in Chad with officials"."""
        held = taken_up(node) if node.lemma_ in TALKING else [node] if _is_bare(node) else ()
        talks = [one for one in held if one.lemma_ in TALKS]
        led = {preposition for one in (node, *talks) for preposition in withs(one)}
        return [] if any(map(self._is_with_others, led)) else talks

    def _is_with_others(self, preposition: Node) -> bool:
        """Whether "with" leads to others than those in office where it was: "talks with bankers"."""
        return not all(_is_only_in_office(one) and self._is_in_office(one) for one in preposition.children)

    def _where(self, node: Node) -> Found[ActorRef] | None:
        """The state of the place that a clause tells, or of the one where the article was filed: "met here with"."""
        place = place_of(self.parsed, node)
        if place is None or place.value.country is None:
            home = self.sides.home
            here = any(one.lower_ == "here" for one in (*node.children, *node.doc[node.i + 1 : node.i + NEAR]))
            return home if here and home and home.confidence >= FILED else None
        if place.value.name in OF_BODIES:
            return None
        return Found(self.sides.state_at(place.value.country), place.spans, Basis.DERIVED, 0.6)
