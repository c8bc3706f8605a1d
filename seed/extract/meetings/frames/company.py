"""Meetings told by what one in office does with, to or for another: raises a matter with him, takes leave of him."""

from collections.abc import Iterator, Sequence

from seed.extract.meetings.frame import (
    NOBODY,
    Encounter,
    between_persons,
    distinct,
    is_brought_to_table,
    is_in_person,
    is_remote,
    is_side_by_side,
    means,
    with_at_side,
)
from seed.extract.meetings.frames.occasion import DELEGATES, MEALS, Occasions
from seed.extract.meetings.telling import is_passive
from seed.extract.officials.words import LIKE_SEVERAL, LIKES
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.group import VISITORS, are_heads
from seed.extract.sentences.parse import UnitKind
from seed.extract.sentences.place import place_of
from seed.extract.sentences.purpose import TIMETABLED
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.node import Node

STRAY = ("dobj", "npadvmod", "nsubj", "nsubjpass", "appos", "dep")
"""What the parser may take for those whom a verb brings together."""
GUESTS = frozenset("guest visitor interlocutor host".split())
"""Whom somebody has before him."""
HERE = frozenset(["visiting", "outgoing"])
"""What tells of an official that he has come, or comes to take his leave."""
GONE = frozenset("late former deceased funeral coffin".split())
"""Words for those to whom others bid farewell without meeting them."""
APART = frozenset("work act live serve fight grow study stay belong".split())
"""What is done together without meeting."""
HOUSES = frozenset("parliament congress senate assembly legislature bundestag knesset duma".split())
OFFICES = frozenset(
    "minister president premier leader envoy ambassador mediator chief secretary officer commander".split()
)
"""Of whom several may be told without their names."""
INTANGIBLE = frozenset(
    (
        "power defeat victory blow challenge threat problem opportunity dilemma risk baton presidency chairmanship "
        "post chair office helm reins authority"
    ).split()
)
"""What is handed or presented to somebody without being put into his hands."""
COLLEAGUES = frozenset("counterpart colleague official delegate diplomat representative".split())
"""What others in office are called, besides OFFICES, whom one tells something."""
INFORMING = frozenset("tell assure inform".split())
"""What is done to several only where they are together; they are urged or warned from afar."""
WRITTEN = frozenset("letter message note statement telegram cable telex phone telephone broadcast interview".split())
"""By what several are told something who are not together."""
BESIDE = ("opposite", "beside", "alongside")
TELLING = frozenset("have has had did could will would".split())
"""Auxiliaries of what was done, was not or will be: "could not bridge their differences"."""
LASTING = frozenset(["spend", "have", "give", "enjoy"])
"""Verbs of which only a time with somebody is a meeting: "spent an hour with"."""


class Company(Occasions):
    """Reads verbs that bring two in office together."""

    __slots__ = ()

    def raised_with(self, node: Node) -> Encounter:
        """Who raised something, passed a time, or sat with another in office: "took the matter up with Orlov"."""
        objects = [child for child in node.children if child.dep_ in ("dobj", "npadvmod", "nsubjpass")]
        objects = [one for one in objects if one.lemma_ != "face"]  # "sat face to face"
        objects += [node.head] if node.dep_ == "relcl" else []  # "the day that Orlov spent with"
        if node.lemma_ in LASTING and not any(self._is_time(one) for one in objects):
            return Encounter([], [])  # "spent his youth with", "had an argument with"
        given = [child for child in node.children if child.dep_ == "dative"] if node.lemma_ == "give" else []
        if node.lemma_ != "seat" and any(
            child.dep_ == "nsubjpass" for child in node.children
        ):  # "was hammered out by officials of both"
            given = list(prepositional(node, "by"))
            several = self.of(given) if any(self._is_in_office(one) for one in given) else []
            if len(actors_of(several)) > 1:
                return Encounter(distinct(several), several)
        who = self.of(given or subjects(node)) or self.of_commissions(subjects(node))
        whom = self.of(self._others(node, objects))
        hours = node.lemma_ == "spend" and any(one.lemma_ in ("hour", "minute") for one in objects)
        if not whom and (hours or any(child.lower_ == "together" for child in node.children)):
            otherwise = Encounter(distinct(self.several(node)), [])  # "spent the day together", "an hour talking"
            return between_persons(Encounter(distinct(who), who), otherwise)
        if not whom and node.lemma_ == "spend" and (there := self._spent_in(node, objects)):
            return Encounter(distinct(who + there), who)
        out = any(child.dep_ == "prt" and child.lower_ == "out" for child in node.children)  # "hammered out a deal"
        out = out or node.lemma_ == "walk"  # "walked the streets"
        if not whom and (out or not objects) and (met := self.of_commissions(subjects(node)) or self.several(node)):
            return Encounter(distinct(met), [])  # "the joint commission sat in Lima", "the negotiators haggled"
        led = any(side.person for side in who)  # whom a title alone means is met too: "with the Chadian ambassador"
        return Encounter(distinct(who + whom) if whom and led else [], who)

    def _others(self, node: Node, objects: Sequence[Node]) -> Iterator[Node]:
        """The persons behind "with", whatever word before it the parser ties them to."""
        guest = (
            one for one in prepositional(node, "as") if one.lemma_ == "guest"
        )  # "spent a day there as the guest of"
        yield from (one for noun in guest for one in prepositional(noun, "of"))
        below = [inner for one in objects for inner in one.subtree]
        below += [inner for child in node.children if child.dep_ == "prep" for inner in child.children]
        below = [one for one in below if not self.is_event(one)]  # "raised it in talks with": these are read themselves
        with_whom = [whom for one in (node, *below) for whom in prepositional(one, "with")]
        beside = (child for child in node.children if child.lower_ == "next")
        next_to = (one for child in beside for one in prepositional(child, "to"))
        tables = list(prepositional(node, "across"))  # "sat across the table from"
        across = (one for above in (*tables, node) if tables for one in prepositional(above, "from"))
        for whom in (*with_whom, *self.with_after_adverbials(node), *across, *prepositional(node, *BESIDE), *next_to):
            sides = self.sides.single(self.parsed, whom)
            sent = whom.lemma_ in ("delegation", "counterpart", "colleague") and bool(sides)
            if self.is_somebody(whom) or sent or any(side.person for side in sides):
                yield whom

    def _spent_in(self, node: Node, objects: Sequence[Node]) -> list[Side]:
        """The state where one in office passed a day or some: "spent Monday in the Chadian capital"."""
        days = any(one.lemma_ == "day" or self.parsed.unit(one).kind is UnitKind.DATE for one in objects)
        if not days or not all(self.is_somebody(one) for one in subjects(node)):
            return []
        where = list(prepositional(node, "in"))
        capitals = [one for one in where if one.lemma_ == "capital"]
        whose = (child for one in capitals for child in one.children if child.dep_ in ("amod", "compound", "poss"))
        return self.of(whose) or self.territories(node, where)

    def _is_time(self, noun: Node) -> bool:
        """Whether a noun is a stretch of time: "a useful hour", "Monday"."""
        unit = self.parsed.unit(noun)
        if unit.kind is UnitKind.QUOTE:  # 'spent "a useful hour" with'
            quoted = self.parsed.sentence.tokens[unit.first : unit.last]
            return any(token.lower in means("SPAN") for token in quoted)
        return noun.lemma_.lower() in means("SPAN") or unit.kind is UnitKind.DATE

    def done_to(self, node: Node) -> Encounter:
        """Who did to another in office what takes both: "bade farewell to", "took leave of", "was the guest of"."""
        objects = [child for child in node.children if child.dep_ in ("dobj", "attr")]
        leading = ("to", "of", "before")
        told = [one for above in (node, *objects) for one in prepositional(above, *leading)]
        told += self.with_after_adverbials(node, "of", "to")  # "took leave on Friday of"
        whom = [one for one in told if self.is_somebody(one)] or self._taken_leave_of(node)
        if any(self._said_of(one) & GONE for one in whom):
            return Encounter([], [])
        who = self.of(subjects(node))
        sent = any(one.lemma_ in DELEGATES for one in subjects(node))  # "a group of senators was the guest of"
        found = Encounter(distinct(who + self.of(whom)), who)
        return found if sent and whom else between_persons(found)

    def _taken_leave_of(self, node: Node) -> list[Node]:
        """Who praises one that came to take leave: "Orlov lauded the outgoing envoy, who came to bid farewell"."""
        clause = next((one for one in node.ancestors if one.dep_ == "relcl"), None)
        if clause is None or any(child.lower_ in ("of", "to") and child.dep_ == "prep" for child in node.children):
            return []
        doing = (one for above in clause.ancestors for one in above.children if one.dep_ == "nsubj" and one.i < node.i)
        return [one for one in doing if self.is_somebody(one)][:1]

    def conferred(self, node: Node) -> Encounter:
        """Who put an honour on another in office, whatever the parser ties him to: "pinned a medal on Orlov"."""
        doing = self.by(node) if is_passive(node) else self.of(subjects(node))
        on = [one for one in node.subtree if one.dep_ == "pobj" and one.head.lower_ in ("on", "upon")]
        return between_persons(Encounter(distinct(doing + self.of(one for one in on if self.is_somebody(one))), doing))

    def treated(self, node: Node) -> Encounter:
        """Who had another in office to a meal: "treated Orlov to lunch", "is to have Orlov to dinner"."""
        objects = [child for child in node.children if child.dep_ == "dobj" and self.is_somebody(child)]
        over = any(child.lower_ in ("over", "round", "in") for child in node.children)  # "had Orlov over for tea"
        meals = [one for one in prepositional(node, "to", *(("for",) if over else ())) if one.lemma_ in MEALS]
        who = self.of(subjects(node))
        guest = any(one.lemma_ == "guest" for one in prepositional(node, "as"))  # "had Orlov as her guest"
        return Encounter(distinct(who + self.of(objects)) if objects and (meals or guest) else [], who)

    def told(self, node: Node) -> Encounter:
        """Who told a guest something: "told visiting Orlov that", "thanked her guest, Orlov"."""
        nouns = subjects(node) if is_passive(node) else [c for c in node.children if c.dep_ in ("dobj", "dative")]
        guests = [one for one in nouns if self._is_guest(one)]
        who = self.by(node) if is_passive(node) else self.of(subjects(node))
        if not guests or not any(side.person for side in who):
            return Encounter([], [])
        whom = self.of(guests)
        met = any(side.person for side in whom) or any(
            one.lemma_ in DELEGATES | {"mission"} or one.lower_ in VISITORS for one in guests
        )
        return Encounter(distinct(who + whom) if met else [], who)

    def told_there(self, node: Node) -> Encounter:
        """Who told another in office something at a place on a day: "told Orlov in Lima on 6 February that"."""
        there = place_of(self.parsed, node) is not None and self.is_dated(node)
        here = any(self._is_guest(one) for one in subjects(node))  # "the visiting minister thanked Orlov"
        if not (there or here or is_side_by_side(node) or is_in_person(node)):
            return Encounter([], [])
        who = self.of(subjects(node))
        told = [child for child in node.children if child.dep_ in ("dobj", "dative")]
        return between_persons(Encounter(distinct(who + self.of(told)), who))

    def told_several(self, verb: Node) -> Encounter:
        """Who told officials of several states something, for which they had come: "told the ministers of A and B"."""
        if verb.lemma_ not in INFORMING or verb.tag_ != "VBD" or any(c.dep_ == "neg" for c in verb.children):
            return NOBODY
        who = [side for side in self.of(one for one in subjects(verb) if one.i < verb.i) if side.person and side.ref]
        told = list(self._told_row(verb)) if who else []
        officials = any(one.tag_ == "NNS" and one.lemma_ in OFFICES | COLLEAGUES for one in told)
        if not officials or any(one.lemma_ in WRITTEN for one in verb.subtree):
            return NOBODY
        states = [one for one in told if self.parsed.unit(one).kind in (UnitKind.ACTOR, UnitKind.TITLE)]
        named = [side for one in states for side in self.sides.single(self.parsed, one)]
        whom = [side.as_actor() for side in named if side.ref and side.ref not in actors_of(who)]
        return Encounter(distinct(who + whom), who) if len(actors_of(whom)) > 1 else NOBODY

    def _told_row(self, verb: Node) -> Iterator[Node]:
        """The words for whom somebody told something: "the ministers of Chad and Mali", to "Peru would" behind it."""
        before = verb
        for one in self.parsed.nodes[verb.i + 1 :]:
            states = all(self.parsed.unit(each).kind is UnitKind.ACTOR for each in (one, before))
            if states and one.tag_ == before.tag_ == "NNP":
                return
            if one.pos_ in ("VERB", "AUX", "SCONJ", "PRON") and one.dep_ != "poss":
                return
            before = before if one.dep_ == "det" else one
            yield one

    def accompanied(self, node: Node) -> Encounter:
        """Whom another in office accompanied: "accompanied by Orlov, Berg toured the port"."""
        passive = any(prepositional(node, "by"))
        by = self.of(prepositional(node, "by")) if passive else self.of(subjects(node))
        whom = self.of(subjects(node)) if passive else self.of(c for c in node.children if c.dep_ == "dobj")
        return between_persons(Encounter(distinct(whom + by), whom))

    def spoke_to_house(self, node: Node) -> Encounter:
        """Who addressed the parliament of another state, which is told of those who have come to it."""
        houses = [
            child for child in node.children if child.dep_ in ("dobj", "nsubjpass") and child.lemma_.lower() in HOUSES
        ]
        who = [side for side in self.of(subjects(node)) if side.person]
        whom = [side for one in houses for side in self.qualifying(one)]
        whom += self.of(one for house in houses for one in prepositional(house, "of"))
        return Encounter(distinct(who + whom) if who and whom else [], who)

    def handed_over(self, node: Node) -> Encounter:
        """Who gave something into another's hands: "presented a cheque to Orlov", "presented Orlov with a sword"."""
        objects = [child for child in node.children if child.dep_ in ("dobj", "nsubjpass")]
        if node.tag_ == "VB" or any(one.lemma_ in INTANGIBLE for one in node.subtree if one.dep_ in ("dobj", "pobj")):
            return Encounter([], [])  # "handed over power to"
        whom = [one for one in node.subtree if one.head.lower_ == "to" and one.dep_ == "pobj" and self._is_giver(one)]
        whom += [one for one in objects if self.is_somebody(one) and any(prepositional(node, "with"))]
        whom += [child for child in node.children if child.dep_ == "dative" and self.is_somebody(child)]
        doing = self.by(node) if is_passive(node) else self.of(subjects(node))
        found = Encounter(distinct(doing + self.of(whom)), doing)
        titled = is_passive(node) or all(self._is_giver(one) for one in subjects(node))
        several = len(actors_of(doing)) > 1 and titled  # "the ministers of both handed their colleagues a draft"
        return found if several and whom else between_persons(found)

    def _is_giver(self, noun: Node) -> bool:
        """Whether a noun means those who can give and be given: in office, or colleagues of such."""
        return self._is_in_office(noun) or noun.lemma_ in ("colleague", "counterpart")

    def joined(self, node: Node) -> Encounter:
        """Who joined others in office from afar: "joined the ministers of Chad by video", "was joined by video by"."""
        others = [child for child in node.children if child.dep_ == "dobj"]
        objects = [one for one in others if self.is_somebody(one) or one.lower_ in LIKES | LIKE_SEVERAL]
        objects += [one for one in self.agents(node) if self.is_somebody(one)] if is_passive(node) else []
        who = [side for side in self.of(subjects(node)) if side.person]
        return Encounter(distinct(who + self.of(objects)) if objects else [], who)

    def brought_together(self, node: Node) -> Encounter:
        """Those in office whom something brought together, wherever the parser ties them behind a day and a place."""
        passive = is_passive(node)
        below = [one for one in node.subtree if (one.i > node.i) is not passive]
        named = [one for one in below if self.parsed.unit(one).kind is UnitKind.PERSON and one.dep_ in STRAY]
        if len(met := self.of(named[:1])) > 1 and len(actors_of(met)) > 1:  # "grouped here on Tuesday Orlov and Berg"
            return Encounter(distinct(met), [])
        behind = [one for one in below if one.tag_ in ("NNS", "NNPS")]
        titled = [
            one
            for one in behind
            if self.parsed.unit(one).kind is UnitKind.TITLE or one.lemma_ in OFFICES or are_heads(one)
        ]
        met = self.of(titled[:1])
        who = self.of(subjects(node))
        if is_brought_to_table(node):  # "brought Chad and Mali together around one table"
            met = self.of(child for child in node.children if child.dep_ == "dobj")
        theirs = any(child.lower_ == "their" for one in titled[:1] for child in one.children)
        if theirs and len(actors_of(who)) > 1:  # "Chad and Mali will bring their ministers together"
            return Encounter(distinct(who), who)
        by = [side for side in (self.by(node) if passive else who) if side.person]
        return Encounter(distinct(by + met) if len(actors_of(met)) > 1 else [], [])

    def of_ministers(self, noun: Node) -> Encounter:
        """Those of several states whose ministers a gathering is one of: "a gathering of the ministers of Chad and"."""
        nouns = prepositional(noun, "of", "between", "among")
        met = self.of(one for one in nouns if one.tag_ in ("NNS", "NNPS") and self.is_somebody(one))
        return Encounter(distinct(met) if len(actors_of(met)) > 1 else [], [])

    def _is_guest(self, noun: Node) -> bool:
        """Whether somebody is said to be there: "the visiting minister", "her guest"."""
        return noun.lemma_.lower() in GUESTS or bool(self._said_of(noun) & HERE)

    def _said_of(self, noun: Node) -> set[str]:
        """The words of a title and a name, of which the parser sees one alone, and those before them."""
        unit = self.parsed.unit(noun)
        titled = self.parsed.sentence.tokens[max(unit.first - 1, 0) : unit.last]
        return {token.lower for token in titled} | {one.lower_ for one in noun.subtree}

    def side_by_side(self, node: Node) -> Encounter:
        """Those of several states in office who did something together: "the ministers of Chad and Mali cut the"."""
        met = [] if node.lemma_ in APART else self.several(node)
        if not met and node.lemma_ not in APART:  # "inspected a school together with Orlov"
            beside = [child for child in node.children if child.lower_ == "together"]
            whom = self.of(one for above in (*beside, node) for one in prepositional(above, "with") if beside)
            if is_remote(node):  # "expressed her condolences to Orlov over the phone"
                told = [child for child in node.children if child.dep_ in ("dobj", "dative")]
                told += [one for above in (node, *told) for one in prepositional(above, "to")]
                whom += self.of(one for one in told if self.is_somebody(one))
            who = self.of(subjects(node))
            return between_persons(Encounter(distinct(who + whom) if whom else [], who))
        return Encounter(distinct(met), [])

    def gathered(self, noun: Node) -> Encounter:
        """Those of several states in office who did something at what is else no meeting: "agreed at a conference"."""
        elsewhere = (
            any(prepositional(noun, "of")) or noun.head.lower_ == "for"
        )  # "a conference of donors", "called for"
        verb = None if elsewhere else self.verb_of_occasion(noun)
        met = self.several(verb) if verb is not None else []
        return Encounter(distinct(met), []) if met else self.of_ministers(noun)

    def beside(self, node: Node) -> Encounter:
        """Who did something in person to another, or with another at his side: "told him to his face"."""
        who = self.of(subjects(node))
        near = with_at_side(node)
        met = [child for child in node.children if child.dep_ in ("dobj", "dative")] if is_in_person(node) else []
        met += prepositional(node, "to") if is_in_person(node) else ()
        whom = [one for one in (*near, *met) if self.is_somebody(one)]
        return between_persons(Encounter(distinct(who + self.of(whom)), who))

    def _is_in_office(self, noun: Node) -> bool:
        """Whether a noun means somebody who acts for a state: a person, a title, officials."""
        return self.is_somebody(noun) or noun.lemma_.lower() in DELEGATES | OFFICES

    def several(self, verb: Node) -> list[Side]:
        """The subject of a verb of what was or will be done, if these are of several states in office."""
        nouns = subjects(verb)
        doing = [one for subject in nouns for one in (subject, *subject.conjuncts)]
        titled = any(self._is_in_office(one) for one in doing)
        helping = {child.lower_ for child in verb.children if child.dep_ == "aux"}
        told = verb.tag_ == "VBD" or bool(helping & TELLING) or (verb.tag_ == "VBN" and not helping)
        told = told or (verb.tag_ == "VB" and verb.dep_ == "xcomp" and verb.head.lemma_ in TIMETABLED)  # "are set to"
        undergone = any(child.dep_ in ("nsubjpass", "auxpass") for child in verb.children)
        found = self.of(nouns) if titled and told and not undergone else []
        return found if len(actors_of(found)) > 1 else []
