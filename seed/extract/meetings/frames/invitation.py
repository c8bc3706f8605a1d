"""Whom somebody asks to come: "invited Orlov to Lima", "has extended an invitation to Orlov to open the fair"."""

from seed.extract.meetings.frame import Encounter, distinct
from seed.extract.meetings.frames.aim import GATHERINGS
from seed.extract.meetings.frames.light import Lights
from seed.extract.meetings.telling import is_passive
from seed.extract.sentences.clause import OBJECTS, prepositional, subjects
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.node import Node

AIMS_OF_GUESTS = frozenset("attend come open inaugurate join watch celebrate witness see unveil".split())
"""What a guest is asked to do where his host is."""
VISITS = frozenset(["visit", "trip"])
SUMMITS = frozenset("summit assembly congress g7 g20".split())
CEREMONIES = frozenset("inauguration wedding anniversary celebration celebrations coronation funeral".split())


class Invitations(Lights):
    """Reads "invite" and "invitation"."""

    __slots__ = ()

    def invited(self, verb: Node) -> Encounter:
        """Who asks another in office to come; not to a gathering of many, where they need not meet."""
        guests = [child for child in verb.children if child.dep_ in OBJECTS]
        aims = [child for child in verb.children if child.dep_ in ("xcomp", "advcl", "ccomp") and child.tag_ == "VB"]
        who, nouns = self.by(verb) if is_passive(verb) else self.of(subjects(verb)), guests
        occasions = list(prepositional(verb, "to"))
        if verb.lemma_ != "invite":  # "extended an invitation to Orlov to attend"
            letters = [one for one in guests if one.lemma_ == "invitation"]
            who = self._sending(letters) or who
            aims = [one for noun in letters for one in (*noun.children, *aims) if one.tag_ == "VB"]
            guests = [one for noun in (*letters, verb) for one in prepositional(noun, "to") if self.is_somebody(one)]
            guests += [child for child in verb.children if child.dep_ == "dative"]
            occasions = []
        home = actors_of(self.territories(verb, [one for one in occasions if not self.is_somebody(one)]))
        own = bool(home.keys() & actors_of(who).keys()) or any(one.lemma_ in CEREMONIES for one in occasions)
        own = own or self._is_at_home(verb, who) or self._is_for_visit(verb, [*nouns, *guests], who)
        asked = own or any(one.lemma_ in AIMS_OF_GUESTS and not _is_of_many(one) for one in aims)
        whom = self.of(one for one in guests if self.is_somebody(one) or one.pos_ == "PRON") if asked else []
        return Encounter(distinct(who + whom) if whom else [], who)

    def _sending(self, letters: list[Node]) -> list[Side]:
        """Who asks by an invitation that another hands over: "conveyed an invitation from Orlov"."""
        return self.of(one for noun in letters for one in (*prepositional(noun, "from", "by"), *_owners(noun)))

    def _is_at_home(self, verb: Node, who: list[Side]) -> bool:
        """Whether what somebody is asked to is where his host is, "to the fair in Lima"; not to a summit of many."""
        near = [one for one in verb.subtree if one.dep_ == "pobj" and one.i > verb.i]
        there = {side.ref for one in near if one.head.lower_ in ("in", "at") for side in self.city(one)}
        return bool(there & actors_of(who).keys()) and not any(one.lemma_.lower() in SUMMITS for one in near)

    def _is_for_visit(self, verb: Node, nouns: list[Node], who: list[Side]) -> bool:
        """Whether somebody is asked for a visit to the state of who asks: "invited him for a state visit to Peru"."""
        behind = (one for above in (verb, *nouns) for one in prepositional(above, "for", "on"))
        whither = [list(prepositional(one, "to")) for one in behind if one.lemma_ in VISITS]
        at_home = any(actors_of(self.territories(verb, to)).keys() & actors_of(who).keys() for to in whither)
        return at_home or (verb.lemma_ != "invite" and [] in whither)


def _owners(noun: Node) -> list[Node]:
    return [child for child in noun.children if child.dep_ == "poss"]


def _is_of_many(aim: Node) -> bool:
    """Whether somebody is asked to a gathering that many attend."""
    return any(one.lemma_.lower() in GATHERINGS for one in aim.subtree)
