"""Who comes to see somebody of another state take office, wed or be buried: "attended the inauguration of Orlov"."""

from collections.abc import Iterator

from seed.extract.meetings.frame import Encounter, distinct
from seed.extract.meetings.frames.papers import Papers
from seed.extract.names.actor import is_country
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.parse import UnitKind
from seed.extract.sentences.sending import SENDING, is_of_those_sent
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.node import Node

BURIALS = frozenset(["funeral", "burial"])
"""Ceremonies at which whose they are meets nobody."""
THERE = ("at", "to", "for", "in", "during")
"""What leads from who comes to the ceremony."""
COMING = frozenset(
    ("attend witness join represent participate take be lead head arrive travel fly come go visit sit stand").split()
)
"""Verbs of those who come to a ceremony."""


class Ceremonies(Papers):
    """Reads the nouns for ceremonies about one person."""

    __slots__ = ()

    def ceremony(self, noun: Node) -> Encounter:
        """Whoever comes to it, the one about whom it is, and his state, or the state where it is held."""
        owners = [*prepositional(noun, "of", "for"), *(child for child in noun.children if child.dep_ == "poss")]
        if any(one.pos_ not in ("PROPN", "PRON") and not self.is_somebody(one) for one in owners):
            return Encounter([], [])  # "the inauguration of a bridge"
        verb = next((one for one in self._verbs_of(noun) if one.lemma_ in COMING | SENDING), None)
        who = self._who_come(verb) if verb is not None else []
        hosts = [side for side in self.of(owners) if is_country(side.ref or "")] or self._hosts(noun, verb)
        if noun.lemma_ in BURIALS:
            hosts = [side.as_actor() for side in hosts]
        who = [side for side in who if side.ref not in actors_of(hosts)]
        return Encounter(distinct(who + hosts) if who else [], who)

    def _hosts(self, noun: Node, verb: Node | None) -> list[Side]:
        """The state of what somebody becomes, else that where it is: "of Berg as President of Chad", "in Lima"."""
        above = (noun, verb, noun.head) if verb is not None else (noun, noun.head)
        offices = [one for each in above for one in prepositional(each, "as")]
        offices += [one for owner in prepositional(noun, "of") for one in prepositional(owner, "as")]
        titled = [one for one in offices if self.parsed.unit(one).kind is UnitKind.TITLE]
        found = [side.as_actor() for side in self.of(titled) if is_country(side.ref or "")]
        return found or self.territories(noun, [one for each in above for one in prepositional(each, "in")])

    def _who_come(self, verb: Node) -> list[Side]:
        """Those whom a verb tells to come, or the states that send others."""
        who = self.of(subjects(verb)) or self.of(one for one in prepositional(verb, "by"))
        if verb.lemma_ in SENDING:
            sent = [child for child in verb.children if child.dep_ in ("dobj", "nsubjpass")]
            return [side.as_actor() for side in who if side.person or is_country(side.ref or "")] or self.of(sent)
        if verb.lemma_ == "represent":
            who += self.of(child for child in verb.children if child.dep_ == "dobj")
        return [side for side in who if is_country(side.ref or "")]

    def _verbs_of(self, noun: Node) -> Iterator[Node]:
        """The verbs at which a ceremony stands: "was among the guests at", "named a delegation to attend"."""
        if noun.dep_ not in ("dobj", "pobj", "nsubjpass") or (noun.dep_ == "pobj" and noun.head.lower_ not in THERE):
            return
        for above in noun.ancestors:
            if above.pos_ in ("VERB", "AUX"):
                if is_of_those_sent(above):
                    continue
                yield above
                if not (above.dep_ in ("xcomp", "advcl") and above.tag_ == "VB"):
                    return
