"""Further meetings of those who met, told without saying whose: "the third round", "the joint commission last sat"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from db.vocabulary import Modality
from seed.edtf import Period
from seed.extract.meetings.event import Event
from seed.extract.meetings.fit import are_days_apart
from seed.extract.meetings.frame import Encounter
from seed.extract.meetings.sequel.again import (
    ROUNDS,
    is_another,
    is_counted,
    is_counted_in,
    is_earlier,
    is_its,
    is_number_alone,
    is_of_rounds,
    is_ordinal,
    is_resumed,
    is_round_of_talks,
    is_such,
    is_told_in_passing,
)
from seed.extract.meetings.telling import COMMISSIONS, verb_of
from seed.extract.names.actor import is_country
from seed.extract.sentences.clause import SUBJECTS, prepositional, subjects
from seed.extract.sentences.modality import LONG_AGO
from seed.extract.sentences.parse import UnitKind
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.text.date_mention import DateMention
from seed.extract.text.node import Node

AHEAD = (Modality.PLANNED, Modality.HYPOTHETICAL)
THEY = frozenset("they sides parties delegations negotiators experts teams ministers countries governments".split())
"""Those who met in a round of talks, told of without their states: "the negotiators will meet again in May"."""
SITTING_AGAIN = frozenset("sit meet convene reconvene assemble gather".split())
UNDERGOING = frozenset("hold convene host schedule plan cancel postpone organise organize defer".split())
"""What is done to a session."""
KNOWN = frozenset("the this its their previous last next upcoming forthcoming inaugural first".split())
"""What may stand before a body without saying more of whose it is."""
JOINT = frozenset("joint bilateral binational bi-national intergovernmental mixed".split())
"""What tells that a body is one of two states."""
KINDS = JOINT | frozenset("ministerial high-level economic technical cooperation trade working permanent".split())
"""What else a body is called by, which does not tell whose it is."""
BRIEF = re.compile(r"\b((?:[A-Z][\w'’-]+\s+(?:(?:of|on|for|and)\s+)?){1,6})\(([A-Z]{2,6})\)")
"""A body and what it is called for short: "the Foreign Office Consultations (FOC)"."""
VISITS = frozenset(["visit", "trip"])
RESOLVING = frozenset("agree decide resolve undertake".split())
CLAUSES = ("acl", "relcl", "punct", "appos", "prep", "advmod")


@dataclass(slots=True)
class Further:
    """Whose a meeting is that is told of as one more of theirs.

    Attributes:
        bodies: the event at which a body of theirs met last, by what it is called.
        brief: the bodies that the article calls by their first letters.
    """

    sides: Sides
    bodies: dict[str, Event] = field(default_factory=dict)
    brief: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, sides: Sides) -> "Further":
        """For an article, with what it calls bodies for short."""
        named = BRIEF.findall(sides.document.article.text)
        nouns = ((short, noun) for words, short in named for noun in map(_stem, reversed(words.split())))
        return cls(sides, brief={short: noun for short, noun in nouns if noun in COMMISSIONS | ROUNDS})

    def keep_body(self, event: Event) -> None:
        """Remember which body of theirs met, so that "the committee" or "it" may be told to meet again."""
        nouns = [one for one in event.parsed.nodes if self._called(one) in COMMISSIONS]
        if nouns and len(event.actors) > 1:
            self.bodies = {self._called(one): event for one in nouns}

    def read(self, node: Node, event: Event, found: Encounter, last: Event | None) -> Event | None:
        """One more meeting of those who met last, of a body of theirs, or of the two whom the article is about."""
        known = self._again(node, event, found, last) or self._sat_again(node, event, last)
        return known or self._returned(node, event, found, last)

    def _those(self, last: Event | None) -> Sequence[Side]:
        """Those who met last; where nobody did yet, the two states that the article is about."""
        if last is not None:
            return last.sides
        pair = self.sides.principals
        return pair if all(is_country(side.ref or "") for side in pair) else ()

    def _again(self, node: Node, event: Event, found: Encounter, last: Event | None) -> Event | None:
        """Another meeting of those who met before: "a second round of talks will be held in June"."""
        met = actors_of(self._those(last)).keys()
        if not met or found.whom or not actors_of(found.sides).keys() <= met:
            return None
        verb = verb_of(node)
        words = (*subjects(verb), *verb.subtree)
        named = {side.ref for one in words for side in self.sides.single(event.parsed, one) if side.ref}
        if is_counted(node) and named <= met and last is not None and last.modality is Modality.PLANNED:
            return self._further(node, replace(event, modality=Modality.HISTORICAL), last.sides, last)
        off = last is not None and last.modality is Modality.NEGATED
        resumed = last is not None and event.modality is Modality.PLANNED and is_resumed(node, off=off)
        resumed = resumed and (off or last is None or not are_days_apart(last, event))  # "go on tomorrow": the same
        gathered = last is None or is_of_rounds(last) or last.node.lemma_ in SITTING_AGAIN
        gathered = gathered or any(self._whose_body(event, one, last) for one in prepositional(node, "of"))
        numbers = [one for one in subjects(verb) if is_number_alone(one)]
        counted = all(self._is_counted_before(event, one) for one in numbers)
        gathered = gathered or bool(numbers)
        rounds = resumed or gathered or is_round_of_talks(node) or is_such(node)
        if not named <= met or not rounds or not counted:
            return None  # "the third meeting of the Chad committee"; "the first was held", of what nobody knows
        others = [one for one in subjects(verb) if one.dep_ == "nsubj" and one.lemma_.lower() not in ROUNDS]
        others = [one for one in others if not is_number_alone(one)]
        if node is verb and others and not (self.sides.of(event.parsed, others[0]) or _are_they(others[0])):
            return None  # "schools hold the final session"
        hosted = node.lemma_ == "host" and event.modality in AHEAD  # "is to host the next session"
        passing = is_told_in_passing(event.parsed, node)
        if passing and is_its(node) and not self.bodies:
            return None
        dated = event.start or event.place or (last is not None and _is_when_or_where(event, verb))
        if not (resumed or passing or is_another(node)) or not (hosted or passing or dated):
            return None
        return self._further(node, event, self._those(last), last)

    def _is_counted_before(self, event: Event, number: Node) -> bool:
        """Whether sessions were just counted, one of which a number alone then means."""
        sentence = event.parsed.sentence
        before = self.sides.document.sentences[sentence.index - 1].tokens if sentence.index else ()
        words = [*(token.lower for token in before), *(one.lower_ for one in event.parsed.nodes[: number.i])]
        return is_counted_in(words)

    def _sat_again(self, node: Node, event: Event, last: Event | None) -> Event | None:
        """Another meeting of a body that met: "the commission last sat in Abuja in 2018", "it is to convene again"."""
        held = node.lemma_ in UNDERGOING and any(one.dep_ == "nsubjpass" for one in node.children)
        held = held or (node.lemma_ == "take" and any(one.lower_ == "place" for one in node.children))
        if not (held or node.lemma_ in SITTING_AGAIN) or not _is_when_or_where(event, node):
            return None
        nouns = subjects(node)
        if node.dep_ == "relcl":  # "a session of the joint commission, which last met"
            nouns = [*nouns, *(body for one in nouns for body in prepositional(one, "of"))]
        if not nouns and last is not None and _is_resolved(node):
            return self._further(node, event, last.sides, last)
        if node.dep_ == "relcl":  # "of the joint commission, whose last session was held"
            nouns = [node.head if any(child.lower_ == "whose" for child in one.children) else one for one in nouns]
        for noun in (one for one in nouns if held or one.dep_ == "nsubj" or node.dep_ == "relcl"):
            told = {child.lower_ for child in noun.children}
            if noun.lower_ in THEY and told <= {"the", "both", "two"}:
                of_rounds = event.modality in AHEAD and last is not None and is_of_rounds(last)
                met: Sequence[Side] = last.sides if of_rounds and last else ()
            elif noun.lower_ == "it" and held:  # "the talks were called off. They will now be held in Lima"
                met = last.sides if last is not None and _is_made_up_for(event, last) else ()
            elif noun.lower_ == "it":
                before = (one for one in reversed(event.parsed.nodes[: noun.i]) if one.lemma_.lower() in COMMISSIONS)
                met = next((known.sides for known in self.bodies.values()), ())
                met = met or next((whose for one in before if (whose := self._whose_body(event, one, last))), ())
            else:
                met = self._whose_body(event, noun, last)
            if met:
                return self._further(node, event, met, last)
        return None

    def _returned(self, node: Node, event: Event, found: Encounter, last: Event | None) -> Event | None:
        """A visit by the other of those who met: "a return visit is planned for June"."""
        nouns = (node, *(child for child in node.children if child.dep_ in ("dobj", *SUBJECTS)))
        back = [one for one in nouns if one.lemma_ in VISITS and _is_in_return(one)]
        if last is None or len(last.actors) != 2 or event.modality is Modality.ACTUAL or not back:
            return None
        return self._further(node, event, last.sides, last) if actors_of(found.sides).keys() <= last.actors else None

    def _whose_body(self, event: Event, noun: Node, last: Event | None) -> Sequence[Side]:
        """Whose body it is that is told to meet: that which was told of, else a joint one of those who met last."""
        called = self._called(noun)
        if called not in COMMISSIONS or event.parsed.unit(noun).kind is not UnitKind.WORD:
            return ()
        told = {child.lower_ for child in noun.children if child.dep_ not in CLAUSES}
        known = self.bodies.get(called)
        before = {one.lower_ for one in known.parsed.nodes} if known else set()
        plain = all(one in KNOWN | KINDS | before or is_ordinal(one) for one in told)
        if not plain or not told or any(prepositional(noun, "of", "between", "with")):
            return ()
        if known is not None:
            return known.sides
        joint = told & JOINT or noun.text in self.brief
        return self._those(last) if joint and len(actors_of(self._those(last))) == 2 else ()

    def _further(self, node: Node, event: Event, met: Sequence[Side], last: Event | None) -> Event | None:
        """The event with those whose it is; not what may be the one that was told."""
        if event.modality is Modality.ACTUAL:
            if not (is_earlier(node) or self._is_long_before(event, last)):
                return None
            event = replace(event, modality=Modality.HISTORICAL)
        if last is not None and _is_that(event, last):
            return None
        meant = event.parsed.span(node)
        sides = [side.as_actor().meant_by(meant) for side in actors_of(met).values()]
        return replace(event, sides=sides, further=True)

    def _called(self, noun: Node) -> str:
        """The noun of a body, also where its first letters stand for it."""
        return self.brief.get(noun.text) or _stem(noun.lemma_)

    def _is_long_before(self, event: Event, last: Event | None) -> bool:
        """Whether an event took place long before the article was written."""
        anchor = self.sides.document.anchor
        if event.start is None:
            return False
        told = Period.of(last.start.value).earliest if last and last.start else None
        day = anchor.day if anchor else told
        return day is not None and (day - Period.of(event.start.value).latest).days > LONG_AGO


def _is_in_return(visit: Node) -> bool:
    """Whether a visit is told as one in return for another: "a return visit", "a reciprocal trip"."""
    return any(child.lower_ in ("return", "reciprocal") and child.i < visit.i for child in visit.children)


def _are_they(noun: Node) -> bool:
    """Whether a subject means those who met: "both parties agreed to hold"."""
    return noun.lower_ in THEY and {child.lower_ for child in noun.children} <= {"the", "both", "two"}


def _is_when_or_where(event: Event, verb: Node) -> bool:
    """Whether a clause tells when or where, though it be a month of no known year; "tomorrow" may be the same."""
    if event.start or event.place:
        return True
    below = (one for child in verb.children for one in (child, *(child.children if child.dep_ == "prep" else ())))
    dates = (event.parsed.unit(one).mention for one in below)
    return any(isinstance(one, DateMention) and not one.ahead and not one.is_weekday for one in dates)


def _is_that(event: Event, last: Event) -> bool:
    """Whether it is only the occasion of what the sentence tells: "will meet on Monday, when the commission sits"."""
    told = event.start is None or (last.start is not None and last.start.value == event.start.value)
    return event.parsed is last.parsed and event.modality is last.modality and told


def _is_made_up_for(event: Event, last: Event) -> bool:
    """Whether what was called off right before is to be held after all: "it will now take place in Lima"."""
    near = event.parsed.sentence.index - last.sentences[-1].sentence.index <= 1
    return near and last.modality is Modality.NEGATED and event.modality in AHEAD


def _is_resolved(verb: Node) -> bool:
    """Whether a line of a joint paper tells what those whose it is have agreed: "Resolved to meet again in Lima"."""
    again = any(child.lower_ in ("again", "next") for child in verb.children)
    return again and verb.dep_ == "xcomp" and verb.head.dep_ == "ROOT" and verb.head.lemma_ in RESOLVING


def _stem(noun: str) -> str:
    """A noun in the singular."""
    return noun.lower() if noun.lower() in COMMISSIONS else noun.lower().removesuffix("s")
