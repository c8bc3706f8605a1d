"""Who takes part in what a verb or a noun of meeting_words.csv tells of: a mechanism for each frame."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from db.vocabulary import Basis, Medium
from seed.extract.meetings.again import is_ordinal
from seed.extract.meetings.company import LASTING, Company
from seed.extract.meetings.frame import (
    Encounter,
    Frame,
    between_persons,
    distinct,
    frame_of,
    is_for_hours,
    means,
    medium_of,
)
from seed.extract.meetings.journey import OF_BODIES
from seed.extract.meetings.occasion import DELEGATES, TOWARDS
from seed.extract.meetings.telling import COMMISSIONS, MEMBERS, is_demand, is_joint, is_passive
from seed.extract.names.actor import Form, is_country
from seed.extract.sentences.apposition import antecedent
from seed.extract.sentences.clause import is_none, prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.place import place_of
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.text.language import Node
from seed.records import Found

EXCHANGED = frozenset("note instrument letter document signing ceremony".split())
"""What both sides must be there for to exchange or to attend."""
CREDENTIALS = frozenset("credential credentials letter letters paper copy instrument".split())
WRITTEN = frozenset("message missive note invitation memorandum".split())
"""What else an envoy hands to somebody; what is delivered or conveyed may come from afar."""
CHAIRING = frozenset(["chair", "co-chair", "co-chaire", "preside"])
HAVING = frozenset(["hold", "have", "conduct"])
OPENING = frozenset("open conclude launch begin start".split())
"""Verbs that tell of a meeting also where they take up none: "Orlov and Berg opened the exhibition"."""
LEAVING = frozenset("pull back bow drop walk withdraw come emerge".split())
"""As in "pulled out of a meeting with", "emerged from talks with"."""
HOSTING = frozenset("host mediate broker facilitate moderate arrange organize organise".split())
"""What is done for others' talks."""
OFFERING = frozenset(["offer", "propose", "suggest"])
SITTING = COMMISSIONS | {"session", "round", "sitting", "meeting"}
HONOURS = frozenset("honour honor guard salute ceremony handshake hug embrace".split())
"""With what a guest is welcomed where he comes."""
AIMS = frozenset(
    "review discuss exchange convey brief present deliver congratulate introduce bid explore express pay hand".split()
)
"""What somebody calls on another to do himself; "called on Orlov to resign" asks that of him."""
OF_SEVERAL = frozenset("bilateral trilateral tripartite three-way quadrilateral four-way quadripartite".split())
COMING = frozenset("come go fly travel call drop".split())
VAGUE = ("REMOTE", "PERSONAL")
"""The frames of nouns that by themselves are no meeting of states."""
SITTING_VERBS = frozenset(
    "hold stage stag take convene resume begin open start conclude end finish complete host".split()
)
WORK = frozenset(["work", "deliberation", "deliberations", "proceedings"])
"""What a body that meets does when it meets."""
SHARING = 3
"""So many words on, a second verb may have the same object."""
PLAIN = frozenset(["summon", "telephone", "phone", "ring"])
"""What is done to somebody whatever else is told behind: "telephoned Orlov to thank him"; not "called him a friend"."""
ENTERING = frozenset("go enter plunge retire withdraw get".split())
"""As in "went into talks with"."""
HANDING = frozenset("hand present deliver transmit convey".split())


def read_encounter(parsed: Parsed, sides: Sides, node: Node, frame: Frame) -> Encounter:
    """Who took part in what a word tells of."""
    reader = _Reader(parsed, sides)
    return reader.with_counterpart_there(node, reader.read(node, frame))


def read_gapped(parsed: Parsed, sides: Sides, node: Node) -> list[Encounter]:
    """Those who did the same, where the verb is said once: "Orlov met Berg, and Karimi his counterpart"."""
    return list(_Reader(parsed, sides).gapped(node))


class _Reader(Company):
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

    def with_counterpart_there(self, node: Node, found: Encounter) -> Encounter:
        """With the state where it was, if all that is told of the other side is that he is the counterpart."""
        place = place_of(self.parsed, node)
        state = self.sides.state_at(place.value.country) if place and place.value.country else None
        whom = [one for one in node.subtree if one.lower_ == "counterpart" and not self.of([one])]
        if (
            place is None
            or place.value.name in OF_BODIES
            or state is None
            or not whom
            or actors_of(found.sides).keys() in ({state}, set())
        ):
            return found
        if len(actors_of(found.sides)) > 1:
            return found
        there = Side(Found(state, place.spans, Basis.DERIVED, 0.6), None, self.parsed.span(whom[0]))
        return replace(found, sides=[*found.sides, there])

    def read(self, node: Node, frame: Frame) -> Encounter:
        """Dispatch by the frame."""
        match frame.name:
            case "WITH" | "SPEAK" | "DISCUSS":
                return self._meeting_with(node, frame)
            case "WITH_WHOM":
                return between_persons(self._meeting_with(node, frame))
            case "PERSONAL":
                found = self.noun(node)
                by_states = is_joint(node) or not self._is_personal(node)  # "at the 10th round of consultations"
                return found if by_states else between_persons(found, self.gathered(node))
            case "TOGETHER":
                return self._together(node)
            case "JOINT":
                return self._joint(node)
            case "LIGHT":
                return self._light(node)
            case "GOING_ON":  # "agreed to continue consultations" tells of none
                return Encounter([], []) if node.tag_ == "VB" else self._light(node)
            case "OBJECT":
                return self._of_objects(node, frame)
            case "OBJECT_PERSON":
                found = self._of_objects(node, frame)
                return found if node.lemma_ == "summon" else between_persons(found)  # a ministry, to itself
            case "OBJECT_AT":
                at = place_of(self.parsed, node) or self._at_a_seat(node)
                met = at or self._sees(node) or self._by_person(node) or self._is_delegation(node)
                return self._of_objects(node, frame) if met else Encounter([], [])
            case "CALL_ON":
                return self._calling_on(node, frame)
            case "JOURNEY":
                upon = any(self.is_somebody(one) for one in prepositional(node, "on")) and node.lemma_ == "drop"
                return self._calling_on(node, frame) if upon else self.journey(node)  # "dropped in on Orlov"
            case "CREDENTIALS":
                return self._credentials(node)
            case "RAISE":
                return self.raised_with(node)
            case "TO_WHOM":
                return self.done_to(node)
            case "TELL":
                found = self.told(node)
                if node.lemma_ == "urge" and not found.sides:
                    return self._light(node)  # "urged talks with"
                return found if found.sides else self.told_there(node)
            case "BRIEF":
                return between_persons(self._of_objects(node, frame), self.told(node))
            case "TREAT":
                return self.treated(node)
            case "BRING":
                return between_persons(self._of_objects(node, frame), self.brought_together(node))
            case "EXCHANGE":
                return self._exchange(node)
            case "SIDE_BY_SIDE":
                return self.side_by_side(node)
            case "JOIN":
                at_work = any(prepositional(node, "at", "for")) and not any(prepositional(node, "in"))
                there = at_work or medium_of(self.parsed, node, frame)
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
        objects = [child for child in node.children if child.dep_ == "dobj"]
        if node.lemma_ == "meet" and not whom and objects and not any(self._is_met(one) for one in objects):
            one = who if len(actors_of(who)) < 2 else []
            return Encounter(one, one)  # "met the expectations of", "met diplomats of several countries"
        if frame.name == "SPEAK":
            on_phone = prepositional(node, "on") if node.lemma_ == "be" else ()
            whom += self.of([*prepositional(node, "to"), *(w for one in on_phone for w in prepositional(one, "with"))])
        elif frame.name == "DISCUSS":
            if is_passive(node):  # "was discussed in Lima by Orlov and Berg"
                by = self.of(one for one in prepositional(node, "by") if self.is_somebody(one))
                return Encounter(distinct(by) if len(actors_of(by)) > 1 else [], by)
            whom += self.of(self._with_in([*objects, *prepositional(node, "over", "through")]))
        else:
            whom += self.of([*objects, *(one for child in objects for one in prepositional(child, "with"))])
            whom += self.of(self._behind_place(node)) if not whom and not is_passive(node) else []
            whom += self.of(self._with_in(objects)) if not whom else []  # "compared notes on Chad with Orlov"
            if is_passive(node):
                whom += self.of(prepositional(node, "by"))
        if not whom and frame.name not in ("WITH", "WITH_WHOM") and not self._is_mutual(node, frame, who):
            return Encounter([], [])
        return Encounter(distinct(who + whom), who)

    def _is_met(self, noun: Node) -> bool:
        """Whether an object is one that can be met: somebody, some state's, or any that a pronoun or a group means."""
        named = self.parsed.unit(noun).kind is not UnitKind.WORD or bool(self.of([noun]))
        return named or self.is_event(noun) or noun.pos_ == "PRON"

    def _is_mutual(self, node: Node, frame: Frame, who: Sequence[Side]) -> bool:
        """Whether the subject alone tells of both sides: "Karimi and Al Jaber discussed ties", "spoke by phone"."""
        officials = any(
            self.parsed.unit(one).kind is UnitKind.TITLE or one.lemma_ in DELEGATES for one in subjects(node)
        )
        if len({side.ref for side in who if (side.person or officials) and side.ref}) < 2:
            return False
        if node.lemma_ == "go":  # "went over the draft"; not "go through a rough patch"
            objects = prepositional(node, "through", "over")
            done = node.tag_ == "VBD" or any(child.lower_ in ("have", "has") for child in node.children)
            if not done or any(child.lower_ in ("a", "an") for one in objects for child in one.children):
                return False
        last = any(child.lower_ == "last" for child in node.children)  # "the two last talked in May"
        about = frame.name == "SPEAK" and (last or is_for_hours(node) or any(prepositional(node, "about")))
        return frame.name == "DISCUSS" or about or medium_of(self.parsed, node, frame) is not None

    def _with_in(self, objects: Sequence[Node]) -> Iterator[Node]:
        """The persons with whom something was discussed, whatever word of it the parser ties them to."""
        for one in (inner for child in objects for inner in child.subtree):
            if one.dep_ == "pobj" and one.head.lower_ == "with" and self.is_somebody(one):
                yield one

    def _together(self, node: Node) -> Encounter:
        """Those who do at one place what takes both sides: sign. Only a plain past tense shows states at it."""
        who = self.by(node) if is_passive(node) or node.dep_ == "acl" else self.of(subjects(node))
        if node.dep_ == "acl":  # "the treaty, signed by Orlov, the premier, and Marchand": tied to the treaty
            who += self.of(
                one for one in node.head.children if one.dep_ == "appos" and one.i > node.i and self.is_somebody(one)
            )
        objects = [child for child in node.children if child.dep_ == "dobj"]
        if any(is_none(one) for one in (*objects, *subjects(node))):
            return Encounter([], [])  # "signed no treaty", "no treaty was signed": that is no occasion
        found = who + self.of(one for above in (node, *objects) for one in prepositional(above, "with"))
        present = [one for one in node.subtree if one.lemma_ == "presence" and one.head.lower_ == "in"]
        found = distinct(found + self.of(one for noun in present for one in prepositional(noun, "of")))
        told = {
            child.dep_
            for child in node.children
            if (child.dep_ != "auxpass" or child.tag_ == "VBD") and child.tag_ != "WDT"  # "the pact which they signed"
        }
        plain = node.tag_ == "VBD" or (node.tag_ in ("VBP", "VBZ") and self.is_dated(node))  # "sign this Friday"
        if not (plain and "dobj" in told) and not {"nsubjpass", "auxpass"} <= told and not present:
            found = self.several(node) or [side for side in found if side.person]
        return Encounter(found, who)

    def _joint(self, node: Node) -> Encounter:
        """Those in office who do together what is done at one place: "Orlov and Berg inaugurated the bridge"."""
        done = any(child.dep_ in ("dobj", "nsubjpass") for child in node.children) or node.dep_ == "acl"
        if not done or node.tag_ not in ("VBD", "VBN"):
            return Encounter([], [])
        who = self.by(node) if is_passive(node) or node.dep_ == "acl" else self.of(subjects(node))
        found = distinct(side for side in who + self.of(prepositional(node, "with")) if side.person)
        return between_persons(Encounter(found, []), self.side_by_side(node))

    def _exchange(self, node: Node) -> Encounter:
        """Those of both sides who exchanged documents, or attended one meeting."""
        objects = [child for child in node.children if child.dep_ in ("dobj", "nsubjpass")]
        if node.lemma_ == "exchange" and not objects:  # "exchanged with the envoys of"
            return self._meeting_with(node, Frame("WITH", None))
        if node.lemma_ == "witness" and is_passive(node):
            return Encounter([], [])  # "the signing was witnessed by": those who look on are not those who meet
        if any(child.lemma_ in EXCHANGED for child in objects):
            return self._together(node)
        nouns = [*prepositional(node, "by")] if is_passive(node) else subjects(node)
        titled = any(self.parsed.unit(one).kind is UnitKind.TITLE or one.lemma_ in DELEGATES for one in nouns)
        who = [side for side in self.of(nouns) if side.person or titled]
        giving = [one for noun in objects for verb in noun.children if verb.dep_ == "acl" for one in self.by(verb)]
        who += [side for side in giving if side.person and who]  # "attended a banquet given by"
        met = len(actors_of(who)) >= 2 and any(self.is_event(child) for child in objects)
        return Encounter(
            distinct(who) if met else [], who, frozenset(child.i for child in objects) if met else frozenset()
        )

    def _light(self, node: Node) -> Encounter:
        """As in "held talks with": those that the noun names, and the verb's subject unless it only hosts them."""
        chaired, offered = node.lemma_ in CHAIRING, node.lemma_ in OFFERING
        nouns = [one for one in _taken_up(node) if self.is_event(one) or (chaired and one.lemma_.lower() in SITTING)]
        if not nouns and node.lemma_ in SITTING_VERBS:
            bodies = [one for one in _taken_up(node) if self.of_commissions([one])]  # "the commission was held"
            met = self._with_body(node)
            if met:
                return Encounter(distinct(met), self.of(subjects(node)))
            working = any(one.lemma_ in WORK for one in _taken_up(node))  # "the commission resumed its work"
            met = self.of_commissions([*bodies, *(subjects(node) if working else [])])
            if met:
                return Encounter(distinct(met), [])
        if node.lemma_ == "use":  # "used a meeting with Orlov to suggest"; a visit that is used is told elsewhere
            nouns = [one for one in nouns if not self.is_visit(one)]
        met = self.several(node)  # "officials of Chad and Peru had contact in Rome": a word that needs persons else
        vague = [one for one in _taken_up(node) if (of := frame_of(self.parsed, one)) and of.name in VAGUE]
        vague = [one for one in vague if not any(prepositional(one, "with"))]
        if met and vague:
            return Encounter(distinct(met), met, frozenset(one.i for one in vague))
        contacts = [one for one in _taken_up(node) if one.lemma_ == "contact"]  # "had contacts with Orlov"
        if contacts and node.lemma_ in HAVING:
            who, whom = self.of(subjects(node)), self.of(w for one in contacts for w in prepositional(one, "with"))
            return between_persons(Encounter(distinct(who + whom), who))
        personal = any(self._is_personal(noun) for noun in nouns)
        if not nouns and node.lemma_ in OPENING:
            return self._joint(node)
        if not nouns and node.lemma_ in LASTING:
            treated = self.treated(node)
            return treated if treated.sides else self.raised_with(node)
        if not nouns and node.lemma_ == "convene":
            if any(child.dep_ == "dobj" for child in node.children):  # "convened his peers from Chad and Mali"
                return self._of_objects(node, Frame("OBJECT", None))
            return self._meeting_with(node, Frame("WITH", None))
        found: list[Side] = []
        leading: list[Side] = []
        told: set[int] = set()
        for noun in nouns:
            between = self.all_parties(noun)
            if len(actors_of(between)) >= 2:
                leaving = [side for side in self.of(subjects(node)) if side.person and node.lemma_ in LEAVING]
                found += leaving + between
                leading += leaving
                told.add(noun.i)
                continue
            doing = [one for one in subjects(node) if one not in nouns]
            who = self.of(doing) or self.of_commissions(doing)
            agents = self.of(prepositional(node, "by")) if is_passive(node) else []
            who += agents
            whom = self.of(
                prepositional(node, "with", "between", *TOWARDS.get(noun.lemma_, ()), *(("to",) if offered else ()))
            )
            if node.dep_ == "acl" and node.head.lemma_ == "invitation":  # "an invitation from Orlov to pay a visit"
                whom += self.of(prepositional(node.head, "from"))
            whom += self.of(self.with_after_adverbials(node, *TOWARDS.get(noun.lemma_, ())))
            met = self.complement(noun) + whom
            met = who + met if met or node.lemma_ not in HOSTING else []
            if not who and len(actors_of(met)) == 1:
                met += self._ministries(node)
            if len(actors_of(met)) >= 2:
                told.add(noun.i)
            found += met
            leading += agents or who  # "were granted audiences by": who granted them
        if not leading and any(self.is_only_with(noun, found) for noun in nouns):
            found = []
        gone = [
            side for noun in nouns if self.is_visit(noun) for side in self.territories(noun, prepositional(noun, "to"))
        ]
        if actors_of(found).keys() <= actors_of(gone).keys():
            found = []  # "pays visits to Chad and Mali": they do not meet
        alone = [] if leading else [side for noun in nouns for side in self.with_whom(noun)]
        if alone:
            told |= {noun.i for noun in nouns}
        encounter = Encounter(distinct(found), leading, frozenset(told), tuple(alone))
        return between_persons(encounter) if personal else encounter

    def _with_body(self, node: Node) -> list[Side]:
        """Who hosts a body of his state with another: "hosted the Joint Trade Committee with Chad"."""
        bodies = [one for one in _taken_up(node) if one.lemma_.lower() in COMMISSIONS and self._is_body(one)]
        whom = self.of(one for above in (node, *bodies) for one in prepositional(above, "with")) if bodies else []
        return self.of(subjects(node)) + whom if len(actors_of(whom)) == 1 else []

    def _is_body(self, noun: Node) -> bool:
        """Whether a committee is one of two states, by its name."""
        return any(child.lower_ in ("joint", "bilateral", "intergovernmental", "binational") for child in noun.children)

    def _is_personal(self, noun: Node) -> bool:
        """Whether a noun tells of a meeting only where persons are named: an exchange, but not a round of talks."""
        frame = frame_of(self.parsed, noun)
        measured = any(self.is_event(one) for one in prepositional(noun, "of"))
        counted = any(is_ordinal(child.lower_) for child in noun.children)  # "held the 17th round of the mechanism"
        return frame is not None and frame.name == "PERSONAL" and not (measured or counted)

    def _ministries(self, node: Node) -> list[Side]:
        """Those where it was held: "a meeting was held at the Foreign Ministry of Chad with"."""
        held = prepositional(node, "at", "in")
        return self.of(one for one in held if getattr(self.parsed.unit(one).mention, "form", None) is Form.MINISTRY)

    def _credentials(self, node: Node) -> Encounter:
        """An ambassador who presents credentials, and to whom; or whose are received."""
        given_to = is_passive(node)  # "the letter was handed over to Berg by Orlov"
        dep = "nsubjpass" if given_to else "dobj"
        personally = node.lemma_ == "hand" or (given_to and any(prepositional(node, "to")))  # "was delivered to him by"
        handed = CREDENTIALS | (WRITTEN if personally else set())
        papers = [child for child in node.children if child.dep_ == dep and child.lemma_.lower() in handed]
        who = (self.by(node) if given_to else self.of(subjects(node))) if papers else []
        copied = [one for paper in papers for one in prepositional(paper, "of")]
        sent = node.lemma_ in HANDING  # the sender of a letter that another hands over is not there
        whose = [one for paper in (*papers, *copied) if not sent for one in prepositional(paper, "of", "from")]
        below = [one for paper in papers if sent for one in paper.subtree if one.dep_ == "pobj"]
        whose += [one for one in below if one.head.lower_ == "to" and self.is_somebody(one)]
        whose += [one for paper in papers for one in paper.conjuncts if self.parsed.unit(one).kind is UnitKind.ACTOR]
        given = [child for child in node.children if child.dep_ == "dative" and self.is_somebody(child)]
        whom = self.of([*prepositional(node, "to", "from"), *given, *whose]) if papers else []
        found = Encounter(distinct(who + whom), who)
        return between_persons(found) if given_to else found

    def _calling_on(self, node: Node, frame: Frame) -> Encounter:
        """Whoever paid a person a call; "called on Iran to act" is none."""
        if any(child.dep_ == "nsubjpass" for child in node.children):  # "was called on in her office by"
            below = [node, *(one for child in node.children if child.dep_ == "prep" for one in child.children)]
            who = self.of(one for above in below for one in prepositional(above, "by") if self.is_somebody(one))
            return between_persons(Encounter(distinct(who + self.of(subjects(node))), who))
        aims = [child for child in node.children if child.dep_ in ("xcomp", "ccomp", "advcl") and child.tag_ == "VB"]
        if any(one.lemma_ not in AIMS for one in aims):
            return Encounter([], [])
        whom = [
            side
            for one in prepositional(node, "on", "upon")
            if not any(child.dep_ in ("relcl", "acl", "xcomp") and child.tag_ == "VB" for child in one.children)
            for side in self.sides.of(self.parsed, one)
        ]
        who = self.of(subjects(node))
        if not whom and any(child.dep_ == "dobj" and self.is_somebody(child) for child in node.children):
            return self._of_objects(node, frame)  # "called Orlov on Monday"
        titled = any(self.is_somebody(one) for one in prepositional(node, "on", "upon"))
        return Encounter(distinct(who + whom) if titled or any(side.person for side in whom) else [], who)

    def _of_objects(self, node: Node, frame: Frame) -> Encounter:
        """Who received, hosted or called whom; not what: "called the launches a threat" is no call."""
        objects = [child for child in node.children if child.dep_ in ("dobj", "nsubjpass")] or _shared_objects(node)
        objects = [antecedent(one) for one in objects]  # "a call which Orlov received from"
        if frame.name == "OBJECT_PERSON" and not objects:  # "called in the envoy"
            objects = [one for one in prepositional(node, "in") if self.is_somebody(one)]
        if not objects:  # "is expected to be received by"
            objects = subjects(node) if is_passive(node) else list(self._behind_place(node))
        told = any(child.dep_ in ("ccomp", "xcomp", "oprd", "acomp") for child in node.children)
        if told and node.lemma_ not in PLAIN:
            return Encounter([], [])
        if node.lemma_ == "call" and any(self._asks(child) for child in node.children):
            return Encounter([], [])
        if any(self.is_event(one) or (one.lemma_.lower() in COMMISSIONS and self._is_body(one)) for one in objects):
            return self._light(node)
        whom = self.of(objects)
        by = self.of(self._agents(node))
        who = by or self.of(one for one in subjects(node) if one not in objects)
        if not who and node.dep_ == "acl" and node.head.dep_ == "dobj":  # "ended a programme hosting Orlov"
            who = [side for side in self.of(subjects(node.head.head)) if side.person]
        if not who and is_passive(node) and node.lemma_ == "summon":  # "was summoned to the Foreign Ministry"
            who = self.of(prepositional(node, "to"))
        if not who and is_passive(node) and frame.medium is Medium.IN_PERSON:  # "was received in Berlin"
            who = self.territories(node, prepositional(node, "in", "at"))
        if not who and self.sides.narrator:  # "It was a pleasure to welcome"; "the President welcomed" is another
            another = any(self.parsed.unit(one).kind is UnitKind.TITLE for one in subjects(node))
            who = [self.sides.narrator.as_actor() if another else self.sides.narrator]
        met = whom and all(side.person or is_country(side.ref or "") for side in whom)
        return Encounter(distinct(who + whom) if met else [], who)

    def _asks(self, preposition: Node) -> bool:
        """Whether "call" means asking: "called on Chad to act", not "called Orlov on Monday"."""
        dates = (self.parsed.unit(one).kind is UnitKind.DATE for one in preposition.children)
        return preposition.lower_ in ("for", "on", "upon") and not any(dates)

    def _behind_place(self, node: Node) -> Iterator[Node]:
        """Whom the parser ties to the place or day before: "received today, at the Palace, the Minister"."""
        before = [child for child in node.children if child.dep_ == "npadvmod"]
        before += [inner for child in node.children if child.dep_ == "prep" for inner in child.children]
        for place in (one for one in before if not self.is_somebody(one)):
            yield from (one for one in place.subtree if one.dep_ in ("appos", "npadvmod") and self.is_somebody(one))
        yield from (child for child in node.children if child.dep_ == "npadvmod" and self.is_somebody(child))
        if (
            node.lemma_ == "receive"
        ):  # "received at the Winter Palace Orlov": a place that is part of no name is dropped
            yield from (one for one in prepositional(node, "at") if self.is_somebody(one))

    def _at_a_seat(self, node: Node) -> bool:
        """Whether it is done where a government or an organization receives: "welcomed him to the White House"."""
        honoured = any(one.lemma_ in HONOURS for one in prepositional(node, "with"))
        return honoured or any(
            one.lemma_.lower() in means("SEAT") or getattr(self.parsed.unit(one).mention, "form", None) is Form.METONYM
            for one in prepositional(node, "to", "at", "in")
        )

    def _is_delegation(self, node: Node) -> bool:
        """Whether those who are welcomed have been sent: "welcomed a Chadian delegation", "welcomed lawmakers"."""
        objects = [child for child in node.children if child.dep_ == "dobj"]
        sent = any(one.lemma_ in MEMBERS | {"delegation"} for one in objects)
        return sent and any(side.person for side in self.of(subjects(node)))

    def _by_person(self, node: Node) -> bool:
        """Whether one in office does it to another: "was greeted by"."""
        both = (subjects(node), self._agents(node)) if is_passive(node) else ((), ())
        return all(any(self.is_somebody(one) for one in nouns) for nouns in both)

    def _agents(self, verb: Node) -> list[Node]:
        """Who does what is told in the passive, also behind that with which: "decorated with the order by"."""
        with_what = prepositional(verb, "with") if is_passive(verb) else ()
        below = [verb, *(inner for one in with_what for inner in one.subtree)]
        return [one for above in below for one in prepositional(above, "by")]

    def _sees(self, node: Node) -> bool:
        """Whether somebody saw or will see another in office; "sees him as a rival" is none."""
        objects = [child for child in node.children if child.dep_ == "dobj"]
        come = node.tag_ == "VB" and node.head.lemma_ in COMING  # "came to see him"
        seen = any(
            self.parsed.unit(one).kind in (UnitKind.PERSON, UnitKind.TITLE) or (come and self.of([one]))
            for one in objects
        )
        return node.lemma_ == "see" and seen and not any(child.lower_ == "as" for child in node.children)


def _shared_objects(verb: Node) -> list[Node]:
    """The objects of the verb behind, which are a verb's own too: "called and congratulated Orlov"."""
    behind = [one for one in verb.conjuncts if one.pos_ == "VERB" and 1 < one.i - verb.i <= SHARING]
    return [child for one in behind[:1] for child in one.children if child.dep_ == "dobj"]


def _taken_up(verb: Node) -> Iterator[Node]:
    """The nouns that a light verb takes up, those in a row with them and those measured: "two days of talks"."""
    intransitive = not any(child.dep_ in ("dobj", "xcomp") and child.lemma_ != "place" for child in verb.children)
    taken = [
        child
        for child in verb.children
        if child.dep_ in ("dobj", "nsubjpass") or (child.dep_ == "nsubj" and intransitive)
    ]
    taken += [child for child in verb.children if child.dep_ == "npadvmod" and any(prepositional(child, "of"))]
    standing = (child for child in verb.children if child.dep_ == "auxpass")  # "the visit stands cancelled"
    taken += [one for above in standing for one in above.children if one.dep_ == "nsubj"]
    if verb.dep_ == "relcl" and verb.lemma_ in HAVING:  # "the talks that he had with", "the talks he had with"
        whole = any(child.dep_ == "dobj" and antecedent(child) == child for child in verb.children)
        taken += [verb.head] if verb.head.pos_ == "NOUN" and not whole else []
    taken += [one for one in prepositional(verb, "of", "from") if verb.lemma_ in LEAVING]
    taken += [one for one in prepositional(verb, "over", "at") if verb.lemma_ in CHAIRING]
    taken += [one for one in prepositional(verb, "into") if verb.lemma_ in ENTERING]
    taken += [verb.head] if verb.dep_ == "acl" and verb.lemma_ in CHAIRING else []
    for one in (antecedent(noun) if noun.dep_ == "dobj" else noun for noun in taken):
        yield one
        yield from one.conjuncts
        yield from prepositional(one, "of")
