"""Who takes part in what a verb or a noun of meeting_words.csv tells of: a mechanism for each frame."""

from collections.abc import Iterator, Sequence

from db.vocabulary import Medium
from seed.extract.meetings.frame import (
    NOBODY,
    Encounter,
    Frame,
    between_persons,
    distinct,
    is_for_hours,
    medium_of,
)
from seed.extract.meetings.frames.distribution import together
from seed.extract.meetings.frames.light import taken_up
from seed.extract.meetings.frames.occasion import DELEGATES
from seed.extract.meetings.frames.receiving import SUMMONING
from seed.extract.meetings.frames.there import There, withs
from seed.extract.meetings.frames.tour import is_of_tour
from seed.extract.meetings.telling import is_demand, is_joint, is_passive, listed_behind
from seed.extract.names.actor import is_country
from seed.extract.sentences.clause import OBJECTS, prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.place import place_of
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node

GIVING = frozenset(["hand", "present", "donate"])
"""What one does to what he puts into another's hands; what is delivered may come by post."""
OFTEN = frozenset("day week month quarter year time".split())
"""Of which there are so many from one meeting to the next: "agreed to meet every two weeks"."""
OF_SEVERAL = frozenset("bilateral trilateral tripartite three-way quadrilateral four-way quadripartite".split())


def read_encounter(parsed: Parsed, sides: Sides, node: Node, frame: Frame) -> Encounter:
    """Who took part in what a word tells of."""
    reader = _Reader(parsed, sides)
    return reader.with_counterpart_there(node, reader.read(node, frame))


def read_gapped(parsed: Parsed, sides: Sides, node: Node, leading: Sequence[Side]) -> list[Encounter]:
    """Those who did the same, where the verb is said once: "Orlov met Berg, and Karimi his counterpart".

    Args:
        parsed: the sentence.
        sides: whom words mean.
        node: the verb.
        leading: its subject, who did it with each to whom a "with" of his own leads: "with Berg and with Karimi".
    """
    reader = _Reader(parsed, sides)
    return [*reader.gapped(node), *reader.each_with(node, leading), *reader.besides(node, leading)]


def _is_one_more(preposition: Node) -> bool:
    """Whether "with" goes on behind "and": "and with", "and later with", "as well as with"."""
    before = [one.lower_ for one in preposition.doc[max(preposition.i - 3, 0) : preposition.i]]
    return "and" in before[-2:] or before == ["as", "well", "as"]


def _is_relative(preposition: Node) -> bool:
    return any(child.tag_ == "WP" for child in preposition.children)


def is_asked(noun: Node) -> bool:
    """Whether it is at somebody's invitation that others met."""
    return noun.lemma_ in ("invitation", "initiative", "request")


STAGES = frozenset("tarmac stage platform podium balcony dais rostrum bridge terrace".split())
"""On what one joins another who is there."""


MEETING = frozenset("meet hold confer gather convene sit talk receive".split())
"""What those do who do it to discuss something."""


class _Reader(There):
    """Reads the words of one sentence."""

    __slots__ = ()

    def gapped(self, node: Node) -> Iterator[Encounter]:
        """Each who stands in a row behind those of the verb, with a "with" of one's own."""
        above = [node, *(one for child in node.children if child.dep_ in ("dobj", "prep") for one in child.subtree)]
        for one in self.parsed.nodes[node.i + 1 :]:
            if one.dep_ == "conj" and one.head in above and self.is_somebody(one):
                above.append(one)
                whom = self.of(one for one in prepositional(one, "with") if self.is_somebody(one))
                who = self.sides.single(self.parsed, one)
                if whom and who:
                    yield Encounter(distinct(who + whom), who)

    def each_with(self, node: Node, leading: Sequence[Side]) -> Iterator[Encounter]:
        """Each further one whom somebody met, behind a "with" of his own: "met with Berg on cod, and with Karimi"."""
        words = [one.lower_ for one in self.parsed.nodes]
        if len(actors_of(leading)) != 1 or words.count("with") < 2 or not together().isdisjoint(words):
            return
        ours = withs(node)
        for one in self.parsed.nodes[min((one.i for one in ours), default=len(words)) + 1 :]:
            first = one if one.lower_ == "with" and _is_one_more(one) else None
            while first is not None and first.dep_ == "conj" and first.head.i < first.i:
                first = first.head
            if first is None or (first.lower_ == "with" and first not in ours and not _is_relative(first)):
                continue
            whom = self.of(child for child in one.children if child.dep_ == "pobj")
            if whom and actors_of(whom).keys().isdisjoint(actors_of(leading)):
                yield Encounter(distinct([*leading, *whom]), list(leading))

    def besides(self, node: Node, leading: Sequence[Side]) -> Iterator[Encounter]:
        """Whom somebody met too, as the sentence opens: "In addition to Berg, Orlov met Karimi"."""
        apart = [child for child in node.children if child.lower_ in ("apart", "aside")]
        added = [noun for noun in prepositional(node, "in") if noun.lower_ == "addition"]
        more = [*prepositional(node, "besides"), *(one for each in apart for one in prepositional(each, "from"))]
        more += [one for noun in added for one in prepositional(noun, "to")]
        whom = self.of(one for one in more if one.i < node.i and self.is_somebody(one))
        if whom and len(actors_of(leading)) == 1 and actors_of(whom).keys().isdisjoint(actors_of(leading)):
            yield Encounter(distinct([*leading, *whom]), list(leading))

    def read(self, node: Node, frame: Frame) -> Encounter:
        """Dispatch by the frame."""
        match frame.name:
            case "WITH" | "SPEAK" | "DISCUSS":
                return self._meeting_with(node, frame)
            case "WITH_WHOM":
                several = self.side_by_side(node) if frame.medium is Medium.IN_PERSON else NOBODY
                return between_persons(self._meeting_with(node, frame), several)  # "the presidents of both embraced"
            case "PERSONAL":
                found = self.noun(node)
                by_states = is_joint(node) or not self.is_personal(node)  # "at the 10th round of consultations"
                return found if by_states else between_persons(found, self.gathered(node))
            case "TOGETHER":
                return self.together(node)
            case "JOINT":
                return self.joint(node)
            case "LIGHT" if node.lemma_ == "convene" and not any(self.is_event(one) for one in taken_up(node)):
                if any(child.dep_ == "dobj" for child in node.children):  # "convened his peers from Chad and Mali"
                    return self.of_objects(node, Frame("OBJECT", None))
                return self._meeting_with(node, Frame("WITH", None))
            case "LIGHT":
                return self.light(node)
            case "GOING_ON":  # "agreed to continue consultations" tells of none
                return Encounter([], []) if node.tag_ == "VB" else self.light(node)
            case "OBJECT":
                return self.of_objects(node, frame)
            case "OBJECT_PERSON":
                found = self.of_objects(node, frame)
                alone = node.lemma_ in SUMMONING  # by a ministry, or an envoy without his name
                return found if alone else between_persons(found)
            case "OBJECT_AT":
                at = place_of(self.parsed, node) or self.at_a_seat(node)
                if node.lemma_ == "see" and self.sees_states(node):
                    return Encounter([], [])
                met = at or self.sees(node) or self.by_person(node) or self.is_delegation(node) or self.welcomes(node)
                return self.of_objects(node, frame) if met else Encounter([], [])
            case "CALL_ON":
                return self.calling_on(node, frame)
            case "JOURNEY" if self.is_told_first_where(node):
                return NOBODY  # "In Lima, he is expected to meet": of that, the other verb tells
            case "JOURNEY" if is_of_tour(node):
                return self.toured(node)
            case "JOURNEY":
                upon = any(self.is_somebody(one) for one in prepositional(node, "on")) and node.lemma_ == "drop"
                return self.calling_on(node, frame) if upon else self.journey(node)  # "dropped in on Orlov"
            case "CREDENTIALS":
                found = self.credentials(node)
                return self.handed_over(node) if node.lemma_ in GIVING and not found.sides else found
            case "CONFER":
                at = place_of(self.parsed, node) or self.at_a_seat(node) or node.lemma_ == "pin"
                return self.conferred(node) if at else NOBODY
            case "INVITE":
                return self.invited(node)
            case "LISTED":
                return self.on_list(node)
            case "RAISE":
                return self.raised_with(node)
            case "TO_WHOM":
                return self.done_to(node)
            case "TELL":
                found = self.told(node)
                if node.lemma_ == "wish":
                    return found  # "wished the outgoing envoy success"; others are wished well from afar
                if node.lemma_ == "urge" and not found.sides:
                    return self.light(node)  # "urged talks with"
                found = found if found.sides else self.told_there(node)
                return found if found.sides else self.told_several(node)
            case "BRIEF":
                found = self.of_objects(node, frame)
                of_body = any(not is_country(side.ref or "") for side in found.sides if side not in found.leading)
                objects = [child for child in node.children if child.dep_ == "dobj"]
                officials = all(one.tag_ in ("NNS", "NNPS") and self._is_in_office(one) for one in objects)
                theirs = of_body or (officials and not is_passive(node))
                envoy = theirs and any(side.person and side.ref for side in found.leading)
                named = len(actors_of([side for side in found.sides if side.person])) > 1
                return found if named or envoy else self.told(node)  # "briefed the Union's envoy"
            case "BESIDE":
                return self.beside(node)
            case "CEREMONY":
                return self.ceremony(node)
            case "ACCOMPANY":
                return self.accompanied(node)
            case "ADDRESS":
                return self.spoke_to_house(node)
            case "TREAT":
                return self.treated(node)
            case "BRING":
                return between_persons(self.of_objects(node, frame), self.brought_together(node))
            case "EXCHANGE" if node.lemma_ == "exchange" and not any(c.dep_ in OBJECTS for c in node.children):
                return self._meeting_with(node, Frame("WITH", None))  # "exchanged with the envoys of"
            case "EXCHANGE":
                return self.exchange(node)
            case "SIDE_BY_SIDE":
                return self.side_by_side(node)
            case "JOIN":
                on = any(one.lemma_ in STAGES for one in prepositional(node, "on"))
                at_work = (on or any(prepositional(node, "at", "for"))) and not any(prepositional(node, "in"))
                tied = [one for child in node.children if child.dep_ == "dobj" for one in prepositional(child, "for")]
                there = at_work or any(map(self.is_event, tied)) or medium_of(self.parsed, node, frame)
                return self.joined(node) if there else Encounter([], [])
            case "REMOTE" if medium_of(self.parsed, node, frame) is None and not is_joint(node):
                found = self.noun(node)
                of_several = any(child.lower_ in OF_SEVERAL for child in node.children)  # "a four-way conference of"
                return found if of_several else between_persons(found, self.gathered(node))
            case _ if is_demand(node):
                return Encounter([], [])
            case _:
                return self.noun(node)

    def _meeting_with(self, node: Node, frame: Frame) -> Encounter:
        """Subject and object, subject and with-object, or a subject of several."""
        who = self.of(subjects(node)) or self.of_commissions(subjects(node))
        whom = self.of([*prepositional(node, "with", "alongside", "beside"), *self.with_after_adverbials(node)])
        to_face = (child for child in node.children if child.lower_ == "face")  # "came face to face with"
        whom += self.of(one for child in to_face for one in prepositional(child, "with"))
        objects = [child for child in node.children if child.dep_ == "dobj" and child.lemma_ not in OFTEN]
        if node.lemma_ == "meet" and not whom and objects and not any(self._is_met(one) for one in objects):
            one = who if len(actors_of(who)) < 2 else []
            return Encounter(one, one)  # "met the expectations of", "met diplomats of several countries"
        if node.dep_ == "acl" and node.head.lemma_ == "invitation" and not whom and not objects:
            whom += self.of(prepositional(node.head, "from"))  # "an invitation from Orlov to meet in May"
        if frame.name == "SPEAK":
            phones = prepositional(node, "on") if node.lemma_ == "be" else ()
            whom += self.of(
                [*prepositional(node, "to"), *(w for one in phones for w in prepositional(one, "with", "to"))]
            )
        elif frame.name == "DISCUSS":
            if is_passive(node):  # "was discussed in Lima by Orlov and Berg"
                told = list(prepositional(node, "by", "with", "between"))
                told += list(self.with_in(told))
                by = self.of(one for one in told if self.is_somebody(one))
                return Encounter(distinct(by) if len(actors_of(by)) > 1 else [], by)
            whom += self.of(self.with_in([*objects, *prepositional(node, "over", "through")]))
            if node.tag_ == "VB" and node.dep_ == "advcl" and node.head.lemma_ in MEETING:
                whom = [side for side in whom if side.person]  # "met Berg to discuss trade with Chad": who is no party
        else:
            whom += self.of([*objects, *(one for child in objects for one in prepositional(child, "with"))])
            whom += self.of(listed_behind(self.parsed, node))
            whom += self.of(self._behind_place(node)) if not whom and not is_passive(node) else []
            whom += self.of(self.with_in(objects)) if not whom else []  # "compared notes on Chad with Orlov"
            if is_passive(node):
                whom += self.of(prepositional(node, "by"))
            if len(actors_of(who)) > 1:  # "the ministers of Chad and Mali gathered at the invitation of Peru"
                asking = [w for one in prepositional(node, "at") for w in prepositional(one, "of") if is_asked(one)]
                whom += self.of(asking) or [side.as_actor() for one in asking for side in self.qualifying(one)]
        if not whom and frame.name not in ("WITH", "WITH_WHOM") and not self._is_mutual(node, frame, who):
            return Encounter([], [])
        if not who and len(actors_of(whom)) > 1 and self._is_of_one(node):
            return Encounter([], [], whom=tuple(whom))  # "the band met with the ministers of Chad and Mali"
        return Encounter(distinct(who + whom), who)

    def _is_of_one(self, verb: Node) -> bool:
        """Whether a subject of whom nothing is known met several: "the band met", which are so no meeting of theirs."""
        doing = subjects(verb)
        return len(doing) == 1 and verb.tag_ in ("VBD", "VBZ") and doing[0].tag_ in ("NN", "NNP", "PRP", "NNS")

    def _is_met(self, noun: Node) -> bool:
        """Whether an object is one that can be met: somebody, some state's, or any that a pronoun or a group means."""
        named = self.parsed.unit(noun).kind is not UnitKind.WORD or bool(self.of([noun]))
        return named or self.is_event(noun) or noun.pos_ == "PRON"

    def _is_mutual(self, node: Node, frame: Frame, who: Sequence[Side]) -> bool:
        """Whether the subject alone tells of both sides: "Karimi and Al Jaber discussed ties", "spoke by phone"."""
        listed = (one for noun in subjects(node) for one in (noun, *noun.conjuncts))
        officials = any(self.parsed.unit(one).kind is UnitKind.TITLE or one.lemma_ in DELEGATES for one in listed)
        if len({side.ref for side in who if (side.person or officials) and side.ref}) < 2:
            return False
        if node.lemma_ == "go":  # "went over the draft"; not "go through a rough patch"
            objects = prepositional(node, "through", "over")
            done = node.tag_ == "VBD" or any(child.lower_ in ("have", "has") for child in node.children)
            if not done or any(child.lower_ in ("a", "an") for one in objects for child in one.children):
                return False
        last = any(child.lower_ == "last" for child in node.children)  # "the two last talked in May"
        again = node.tag_ == "VB" and any(child.lower_ == "again" for child in node.children)  # "agreed to speak again"
        about = frame.name == "SPEAK" and (last or again or is_for_hours(node) or any(prepositional(node, "about")))
        return frame.name == "DISCUSS" or about or medium_of(self.parsed, node, frame) is not None
