"""Meetings told as items of somebody's visit, programme or list: "his agenda includes talks with"."""

from collections.abc import Collection, Iterator, Sequence

from seed.extract.meetings.circumstances.arranged import is_arranged, is_somebodys
from seed.extract.meetings.frame import Encounter, distinct, frame_of, lists_under
from seed.extract.meetings.frames.journey import JOURNEYS, STOPS, Journeys
from seed.extract.meetings.frames.tour import (
    SPANS,
    TAKING,
    TOURS,
    contents,
    is_only_called,
    places_led_to,
    tour_with,
    tours_of,
    where_of,
)
from seed.extract.names.actor import is_country
from seed.extract.sentences.clause import OBJECTS, prepositional, subjects
from seed.extract.sentences.parse import UnitKind
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.node import Node
from seed.extract.text.speech import cue_of

INCLUDING = frozenset("include feature comprise involve".split())
PROGRAMMES = frozenset("agenda programme program schedule itinerary engagement engagements day tour stay".split())
"""What includes a meeting of whose it is."""
TOPICAL = frozenset("on about regarding concerning of".split())
"""What leads to what is spoken of: "briefed him on Chad's talks with Mali"."""
MEASURES = frozenset("day hour week minute round series session".split())
"""Nouns for how long talks last, or how often."""
OWN = frozenset(["his", "her"])
THEREAFTER = frozenset(["following", "after", "before", "since", "for"])
"""What leads to a visit that others do something after or before, or have plans for."""
LASTING = frozenset("start begin commence continue end conclude finish complete pay wrap kick round".split())
"""What is done to a visit by whoever is on it."""
FAR = 12
"""So many words may tell when and where it was, before with whom."""


def is_topical(noun: Node, *, visit: bool) -> bool:
    """Whether a preposition leads to it as to what is spoken of: "briefed him on the talks"; not "is on a visit"."""
    spoken = noun.dep_ == "pobj" and noun.head.lower_ in TOPICAL
    spoken = spoken and noun.head.head.lemma_ not in MEASURES  # "following two days of talks with"
    on_visit = visit and noun.head.lower_ == "on" and noun.head.head.pos_ != "NOUN"  # "will embark on a tour of"
    return spoken and not on_visit


class Programmes(Journeys):
    """Reads what somebody's time is filled with."""

    __slots__ = ()

    def is_visit(self, noun: Node) -> bool:
        """Whether a noun tells of somebody's going to a state."""
        frame = frame_of(self.parsed, noun)
        return frame is not None and frame.name == "VISIT"

    def whose_before(self, noun: Node) -> list[Node]:
        """Whose it was, beside which others do something: "following Orlov's visit", "after the visit of Orlov"."""
        before = noun.dep_ == "pobj" and noun.head.lower_ in THEREAFTER and self.is_visit(noun)
        whose = [child for child in noun.children if child.dep_ == "poss"]
        return [*whose, *prepositional(noun, "by", "of")] if before else whose

    def behind_place_or_day(self, noun: Node, words: Collection[str]) -> Iterator[Node]:
        """Whom a word leads to that the parser ties elsewhere: "his meeting, on April 5 in Ottawa, with Orlov"."""
        for place in range(noun.i + 1, min(noun.i + FAR, len(self.parsed.nodes))):
            one = self.parsed.nodes[place]
            if one.lower_ in words:
                yield from (child for child in one.children if child.dep_ in ("pobj", "dobj"))
                return
            apart = one.pos_ in ("VERB", "AUX", "SCONJ", "CCONJ") or one.lower_ in ("among", "including")
            apart = apart or (
                one.dep_ in (*OBJECTS, "nsubj") and one.head in noun.ancestors
            )  # "approved in session a pact with"
            if apart or self.is_somebody(one) or self.is_event(one):
                return  # "proposed the summit in a call with Orlov": the call was

    def visited(self, noun: Node, found: Sequence[Side]) -> list[Side]:
        """Whom else a visit joins: the state gone to, whoever asked for it, and the state at home that is not named."""
        if noun.lemma_ in STOPS and _is_where_one_spoke(noun):
            return []
        whose = [one for one in prepositional(noun, "of", "by") if self.is_somebody(one)]  # "of Orlov to Lima"
        stay = noun.dep_ == "pobj" and noun.head.lower_ == "on"  # "is on a visit in Chad"
        stay = stay or (noun.dep_ == "dobj" and noun.head.lemma_ in LASTING)  # "starts a visit in Chad"
        stay = stay or noun.lemma_ == "arrival"
        to = ("to", "through", "in") if stay else ("to", "through")
        paid = [noun.head] if noun.dep_ == "dobj" and noun.pos_ == "PROPN" else []  # "will pay a State Visit to Chad"
        more = self.territories(noun, [one for above in (noun, *whose, *paid) for one in prepositional(above, *to)])
        if not more and (astray := _astray_behind(noun, whose)):
            more = self.territories(noun, astray)
        if noun.lemma_ in STOPS:  # "made a stopover in the Chadian capital", "leaves for a tour with stops in Lima"
            above = [noun, *([noun.head] if noun.dep_ == "dobj" else [])]
            more += self.territories(noun, [one for each in above for one in prepositional(each, "in", "at")])
            more += self._whose_with(noun)
        more += self._by_whom_first(noun)
        more += self._who_is_one(noun, whose)
        places = list(prepositional(noun, "to"))  # "a visit to Chad by Orlov", tied to the place
        by = [one for place in places for one in prepositional(place, "by")] if not whose else []
        if places and not (whose or by):
            by = list(self.behind_place_or_day(noun, ("by",)))
        more += self.of(one for one in by if self.is_somebody(one))
        cities = [child for child in noun.children if child.dep_ == "compound"]  # "the Lima visit of Orlov"
        more += [side for one in cities for side in self.city(one)]
        more += self.inviting(noun, actors_of([*found, *more]))
        more += self.visited_here(noun, [*found, *more])
        more += self._by_the_other(noun, [*found, *more])
        more += self.left_behind(noun)
        return more + self.called_off_here(noun, [*found, *more])

    def _whose_with(self, noun: Node) -> list[Side]:
        """Who makes the tour of which a stop is: "leaves on Tuesday for a tour with stops in Chad and Mali"."""
        tour = tour_with(noun)
        if tour == noun:
            return []
        verb = next((above for above in tour.ancestors if above.pos_ in ("VERB", "AUX")), None)
        whose = self.qualifying(tour) or (self.of(subjects(verb)) if verb is not None else [])
        return [side for side in whose if side.person]

    def _who_is_one(self, noun: Node, whose: Sequence[Node]) -> list[Side]:
        """Who is "a Chadian leader" whose visit it is: "Orlov arrived for the first visit by a Chadian leader"."""
        verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in ("for", "on") else noun
        one = any(child.lower_ in ("a", "an", "any") for who in whose for child in who.children)
        return [side for side in self.of(subjects(verb)) if side.person] if one and verb.pos_ == "VERB" else []

    def _by_whom_first(self, noun: Node) -> list[Side]:
        """The other state, where a visit is the first of its kind: "on a visit, the first by a Chadian to Lima"."""
        behind = [one.lower_ for one in noun.doc[noun.i + 1 : noun.i + 4]]
        if behind[:1] != [","] or behind[-1] not in ("first", "second", "third", "last"):
            return []
        first = noun.doc[noun.i + len(behind)]
        by = list(prepositional(first, "by", "of"))
        return self.territories(noun, [one for above in (first, *by) for one in prepositional(above, "to")])

    def is_spoken_of(self, noun: Node, parties: Sequence[Side]) -> bool:
        """Whether it is others', not the subject's: "following Orlov's visit, Berg", "briefed him on Chad's talks"."""
        anothers = any(self.is_somebody(one) for one in self.whose_before(noun))
        topic = is_topical(noun, visit=self.is_visit(noun)) and noun.head.head.lemma_ != "be"
        return anothers or (topic and len(actors_of(parties)) >= 2)

    def stopped_at(self, noun: Node) -> list[Side]:
        """The state of a part of somebody's tour: "the Kigali leg", "a stopover in Malta"; not whose tour it was.

        So, too, of a visit which is told only to be planned or not: "a visit to Malta has been put off".
        """
        if noun.lemma_ not in STOPS:
            owned = is_somebodys(noun) or any(prepositional(noun, "of", "by", "from", "with"))
            arranged = is_arranged(noun) and noun.head.dep_ != "advcl"
            named = (one for one in prepositional(noun, "to") if arranged and not owned)
            return [side for one in named for side in self.territory_of(one)]
        places = [child for child in noun.children if child.dep_ in ("compound", "amod", "nmod")]
        return self.territories(noun, [*prepositional(noun, "in", "at", "to"), *places])

    def travellers_before(self, noun: Node) -> list[Side]:
        """Who is told right before to be on a tour: "of Orlov's tour she said that the visit to Malta was off"."""
        tours = (one for one in self.parsed.nodes[: noun.i] if one.lemma_ in JOURNEYS and one.pos_ == "NOUN")
        whose = [one for tour in tours for one in (*prepositional(tour, "of", "by"), *tour.children)]
        return [side for side in self.of(one for one in whose if self.is_somebody(one)) if side.person]

    def _by_the_other(self, noun: Node, found: Sequence[Side]) -> list[Side]:
        """Which of the two whom the article is about went to the other: "the prime minister's visit to Lima"."""
        owners = [child for child in noun.children if child.dep_ == "poss"] + [*prepositional(noun, "of", "by")]
        unnamed = [one for one in owners if self.parsed.unit(one).kind is UnitKind.TITLE and not self.of([one])]
        pair = {side.ref: side for side in self.sides.principals if is_country(side.ref or "")}
        gone = actors_of(found).keys()
        if not unnamed or len(pair) != 2 or len(gone) != 1 or not gone <= pair.keys():
            return []
        return [side.as_actor().meant_by(self.parsed.span(unnamed[0])) for ref, side in pair.items() if ref not in gone]

    def opened_in(self, node: Node) -> Side | None:
        """The state where what a sentence tells is set, if it opens with that: "In Chad, she will see officials".

        So, too, of which a clause tells what was done there: "flew from Chad, where she met officials".
        """
        if (where := where_of(node)) is not None:
            return next((side for side in self.territory_of(where) if side.person is None), None)
        opening = self.parsed.nodes[:2]
        at = next((one.i for one in opening if one.text in ("In", "in") and one.i < node.i), None)
        if at is None or (at == 1 and opening[0].text not in ("While", "Whilst", "Later", "And")):
            return None
        named = (side for one in self.parsed.nodes[at + 1 : at + 4] for side in self.territory_of(one))
        return next((side for side in named if side.person is None), None)

    def whose_counterpart(self, noun: Node) -> list[Side]:
        """Whose counterpart it is with whom a meeting is told: "said hopes for a meeting with her counterpart"."""
        for one in prepositional(noun, "with"):
            unit = self.parsed.unit(one)
            words = [token.lower for token in self.parsed.sentence.tokens[max(unit.first - 1, 0) : unit.last]]
            if OWN.isdisjoint(words[:2]) or "counterpart" not in words:
                continue
            verbs = (above for above in noun.ancestors if above.pos_ in ("VERB", "AUX"))
            return next((who for verb in verbs if (who := self._one_person(verb))), [])
        return []

    def _one_person(self, verb: Node) -> list[Side]:
        who = [side for side in self.of(subjects(verb)) if side.person]
        return who if len(who) == 1 else []

    def who_arrived(self, arrival: Node) -> list[Side]:
        """Who made a journey that a noun tells: "Orlov's arrival", "the arrival in Lima on Sunday of an envoy"."""
        whose = [child for child in arrival.children if child.dep_ == "poss"]
        whose += [*prepositional(arrival, "of", "by")]
        within = [one for child in arrival.children if child.dep_ == "prep" for one in child.children]
        return self.of(
            whose or [one for inner in within for one in prepositional(inner, "of") if self.is_somebody(one)]
        )

    def toured(self, verb: Node) -> Encounter:
        """Whom a tour leads to which states: "will set out on a tour which takes her to Quito and Lima"."""
        taking = verb.lemma_ in TAKING and any(prepositional(verb, "to"))  # else "will take in Chad"
        taken = [side for side in self.of(contents(verb, pronouns=True)) if side.person] if taking else []
        who = taken if taking else self.whose_programme(verb)
        nouns = [one for one in contents(verb) if self.is_event(one) or one.lemma_ in STOPS]
        stops = [one for noun in nouns for one in prepositional(noun, "in", "to", "at")]
        gone = self.territories(verb, [*contents(verb), *stops, *places_led_to(verb)])
        if gone and not who and all(map(is_only_called, tours_of(verb))):
            return Encounter([], [], whom=tuple(gone))  # "the tour will include Chad": of whoever was told to go
        if not gone or not any(side.person for side in who):
            return Encounter([], who)
        return Encounter(distinct(who + gone), who, frozenset(one.i for one in nouns))

    def whose_programme(self, verb: Node) -> list[Side]:
        """Whose visit or programme it is that includes a meeting: "his programme includes talks with", "has a busy"."""
        listed = [child for child in verb.children if child.dep_ == "nsubj"]
        listed = listed or (subjects(verb) if verb.dep_ == "xcomp" else [])  # "the trip is expected to include"
        if verb.dep_ in ("relcl", "advcl", "acl") and all(one.tag_ in ("WDT", "WP") for one in listed):
            listed = [self._programme_above(verb)]
        for noun in listed:
            if not (self.is_visit(noun) or noun.lemma_.lower() in PROGRAMMES | TOURS):
                continue
            whose = [side for side in self.qualifying(noun) if side.person]
            whose += [side for side in self.of(prepositional(noun, "of", "by", "for")) if side.person]
            part = noun
            while part.dep_ == "pobj" and part.head.lower_ == "of" and part.head.head.lemma_ in SPANS:
                part = part.head.head  # "came on the first leg of a tour that will take in"
            verb = part.head.head if part.dep_ == "pobj" else part.head
            if not whose and part.dep_ in ("dobj", "pobj") and verb.pos_ in ("VERB", "AUX"):
                whose = [side for side in self.of(subjects(verb)) if side.person]
            return whose
        return []

    def _programme_above(self, verb: Node) -> Node:
        """What a relative clause is of, though a place stands between: "a programme in Lima, which includes talks"."""
        if verb.dep_ != "advcl" and (self.is_visit(verb.head) or verb.head.lemma_.lower() in PROGRAMMES):
            return verb.head
        above = [verb.head, *verb.head.ancestors] if verb.dep_ != "advcl" else [verb.head]
        near = (one for each in above for one in (each, *each.children) if one.i < verb.i)
        return next((one for one in near if one.lemma_ in PROGRAMMES and one.dep_ in ("dobj", "pobj")), verb.head)

    def on_list(self, verb: Node) -> Encounter:
        """Whom somebody is still to meet: "has Orlov on her list", "next on her list is Orlov"."""
        if verb.lemma_ == "have":
            who, nouns = self.of(subjects(verb)), [child for child in verb.children if child.dep_ == "dobj"]
        else:
            who = [side for one in lists_under(verb) for side in self.qualifying(one)]
            nouns = [child for child in verb.children if child.dep_ in ("attr", "nsubj") and child.i > verb.i]
        whom = self.of(one for one in nouns if self.is_somebody(one))
        return Encounter(distinct(who + whom) if whom and any(side.person for side in who) else [], who)


def _is_where_one_spoke(noun: Node) -> bool:
    """Whether a stop is only where reporters were told something: "told a news conference during a stopover in"."""
    verb = next((one for one in noun.ancestors if one.pos_ == "VERB"), noun)
    return noun.dep_ == "pobj" and noun.head.lower_ in ("during", "on", "at") and cue_of(verb) is not None


def _astray_behind(noun: Node, whose: Sequence[Node]) -> list[Node]:
    """Where somebody's visit led that the parser ties to another word: "recalled the visit of Orlov | to Lima"."""
    end = max((one.right_edge.i for one in whose), default=noun.i)
    to = noun.doc[end + 1 : end + 2]
    return [child for one in to if whose and one.lower_ == "to" for child in one.children if child.dep_ == "pobj"]
