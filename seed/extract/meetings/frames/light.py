"""Meetings whose noun a verb only takes up: "held talks", "paid a visit", "chaired the committee"."""

from collections.abc import Iterator

from seed.extract.meetings.circumstances.arranged import is_conveyed
from seed.extract.meetings.frame import (
    NOBODY,
    Encounter,
    between_persons,
    distinct,
    frame_of,
)
from seed.extract.meetings.frames.company import LASTING, Company
from seed.extract.meetings.frames.occasion import TOWARDS
from seed.extract.meetings.sequel.again import is_ordinal
from seed.extract.meetings.telling import COMMISSIONS, is_passive
from seed.extract.names.actor import Form
from seed.extract.sentences.apposition import antecedent
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.node import Node

CHAIRING = frozenset(["chair", "co-chair", "co-chaire", "preside"])
HAVING = frozenset(["hold", "have", "conduct"])
PAYING = frozenset(["make", "pay", "undertake"])
OPENING = frozenset("open conclude launch begin start".split())
"""Verbs that tell of a meeting also where they take up none: "Orlov and Berg opened the exhibition"."""
LEAVING = frozenset("pull back bow drop walk withdraw come emerge".split())
"""As in "pulled out of a meeting with", "emerged from talks with"."""
CALLING = frozenset(["call", "term", "describe"])
"""As in "held what she called frank talks"."""
HOSTING = frozenset("host mediate broker facilitate moderate arrange organize organise".split())
"""What is done for others' talks."""
OFFERING = frozenset(["offer", "propose", "suggest"])
SITTING = COMMISSIONS | {"session", "round", "sitting", "meeting"}
VAGUE = ("REMOTE", "PERSONAL")
"""The frames of nouns that by themselves are no meeting of states."""
SITTING_VERBS = frozenset(
    "hold stage stag take convene resume begin open start conclude end finish complete host wrap".split()
)
WORK = frozenset(["work", "deliberation", "deliberations", "proceedings"])
"""What a body that meets does when it meets."""
PREPARING = frozenset("prepare plan arrange organise organize finalise finalize schedule reschedule postpone".split())
"""What is done for a visit beforehand, also by others than who pays it."""
FITTING = frozenset(["fit", "squeeze"])
"""As in "fitted in talks with"."""
ENTERING = frozenset("go enter plunge retire withdraw get".split())
"""As in "went into talks with"."""


class Lights(Company):
    """Reads verbs that say little themselves."""

    __slots__ = ()

    def light(self, node: Node) -> Encounter:
        """As in "held talks with": those that the noun names, and the verb's subject unless it only hosts them."""
        chaired, offered = node.lemma_ in CHAIRING, node.lemma_ in OFFERING
        nouns = [one for one in taken_up(node) if self.is_event(one) or (chaired and one.lemma_.lower() in SITTING)]
        if not nouns and node.lemma_ in ENTERING:  # "went straight into conference with"
            nouns = [one for one in taken_up(node) if one.lower_ == "conference"]
        if not nouns and node.lemma_ in SITTING_VERBS:
            bodies = [one for one in taken_up(node) if self.of_commissions([one])]  # "the commission was held"
            met = self._with_body(node)
            if met:
                return Encounter(distinct(met), self.of(subjects(node)))
            working = any(one.lemma_ in WORK for one in taken_up(node))  # "the commission resumed its work"
            met = self.of_commissions([*bodies, *(subjects(node) if working else [])])
            met = met or (self.several(node) if working else [])  # "the teams of Chad and Mali resumed work"
            if met:
                return Encounter(distinct(met), [])
        if not nouns and node.lemma_ in (
            "lead",
            "head",
            *CHAIRING,
        ):  # "both will lead the Binational Cabinet"
            bodies = [one for one in taken_up(node) if one.lemma_.lower() in COMMISSIONS and self.is_body(one)]
            bodies += [one for one in taken_up(node) if one.lower_ in ("delegations", "teams", "sides")]
            met = [side for side in self.of(subjects(node)) if side.person] if bodies else []
            if len(actors_of(met)) > 1:
                return Encounter(distinct(met), met)
        sent = [one for one in taken_up(node) if one.lemma_ in ("delegation", "mission", "team")]
        if sent and node.lemma_ in ("lead", "head"):  # "heads a delegation to Chad"
            who = [side for side in self.of(subjects(node)) if side.person]
            gone = self.territories(node, [one for noun in sent for one in prepositional(noun, "to")]) if who else []
            if gone and any(prepositional(sent[0], "to")):
                return Encounter(distinct(who + gone), who)
        if node.lemma_ == "use":  # "used a meeting with Orlov to suggest"; a visit that is used is told elsewhere
            nouns = [one for one in nouns if not self.is_visit(one)]
        met = self.several(node)  # "officials of Chad and Peru had contact in Rome": a word that needs persons else
        vague = [one for one in taken_up(node) if (of := frame_of(self.parsed, one)) and of.name in VAGUE]
        vague = [one for one in vague if not any(prepositional(one, "with"))]
        if met and vague:
            return Encounter(distinct(met), met, frozenset(one.i for one in vague))
        contacts = [one for one in taken_up(node) if one.lemma_ == "contact"]  # "had contacts with Orlov"
        if contacts and node.lemma_ in HAVING:
            who, whom = self.of(subjects(node)), self.of(w for one in contacts for w in prepositional(one, "with"))
            return between_persons(Encounter(distinct(who + whom), who))
        personal = any(self.is_personal(noun) for noun in nouns)
        shown = [child for child in node.children if child.dep_ == "dative" and self.is_somebody(child)]
        if shown and any(one.lemma_ == "tour" for one in taken_up(node)):  # "gave Orlov a tour of the port"
            who = self.of(subjects(node))
            return between_persons(Encounter(distinct(who + self.of(shown)), who))
        if not nouns and node.lemma_ in OPENING:
            return self.joint(node)
        if not nouns and node.lemma_ in LASTING:
            treated = self.treated(node)
            return treated if treated.sides else self.raised_with(node)
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
            own = [*(one for one in noun.children if one.dep_ == "poss"), *prepositional(noun, "of", "by")]
            prepared = node.lemma_ in PREPARING and self.is_visit(noun) and any(self.is_somebody(one) for one in own)
            doing = [] if prepared else doing  # "agreed to prepare the visit of Orlov to Chad": his alone
            who = self.of(doing) or self.of_commissions(doing)
            agents = self.of(prepositional(node, "by")) if is_passive(node) else []
            who += agents
            whom = self.of(
                prepositional(node, "with", "between", *TOWARDS.get(noun.lemma_, ()), *(("to",) if offered else ()))
            )
            given = [child for child in node.children if child.dep_ == "dative"]  # "granted Orlov an audience"
            whom += self.of(one for one in given if self.is_somebody(one) or one.pos_ == "PRON")
            if node.dep_ == "acl" and node.head.lemma_ == "invitation":  # "an invitation from Orlov to pay a visit"
                asking = self.of(prepositional(node.head, "from"))
                whom += [side.as_actor() for side in asking] if is_conveyed(node.head) else asking
            whom += self.of(self.with_after_adverbials(node, *TOWARDS.get(noun.lemma_, ())))
            whom += self.of(child for child in node.children if child.dep_ == "dative" and child.pos_ != "ADP")
            if self.is_visit(noun):  # "the visit that Orlov paid to Chad"
                paid = (child for child in node.children if child.dep_ in ("dobj", "dative") and child.i < noun.i)
                whom += self.territories(node, [*prepositional(node, "to"), *paid])  # "paid Chad a visit"
            met = self.complement(noun) + whom
            if not met:  # "held talks on trade in cotton with Orlov", tied to that
                met = self.of(one for one in self.with_in([noun]) if not self.is_event(one.head.head))
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
        if not alone and not leading and len(actors_of(found)) < 2:
            visits = [noun for noun in nouns if self.is_visit(noun)]
            alone = [side for noun in visits for side in self.stopped_at(noun)]
            leading = self.travellers_before(visits[0]) if alone else []
            found = leading and [*leading, *alone]
        if alone:
            told |= {noun.i for noun in nouns}
        encounter = Encounter(distinct(found), leading, frozenset(told), tuple(alone))
        return between_persons(encounter) if personal else encounter

    def _with_body(self, node: Node) -> list[Side]:
        """Who holds a body of theirs: "hosted the Trade Committee with Chad", "Chad and Mali convened the 5th"."""
        bodies = [one for one in taken_up(node) if one.lemma_.lower() in COMMISSIONS and self._may_be_theirs(one)]
        whom = self.of(one for above in (node, *bodies) for one in prepositional(above, "with")) if bodies else []
        counted = any(is_ordinal(child.lower_) for body in bodies for child in body.children)
        who = self.of(one for one in subjects(node) if one not in bodies) if whom or counted else []
        return who + whom if len(actors_of(whom)) == 1 or len(actors_of(who)) > 1 else []

    def _may_be_theirs(self, noun: Node) -> bool:
        """Whether a committee that two hold is theirs: by its name, or one of a row, "their eleventh Council"."""
        return self.is_body(noun) or any(is_ordinal(child.lower_) for child in noun.children)

    def is_body(self, noun: Node) -> bool:
        """Whether a committee is one of two states, by its name."""
        return any(child.lower_ in ("joint", "bilateral", "intergovernmental", "binational") for child in noun.children)

    def is_personal(self, noun: Node) -> bool:
        """Whether a noun tells of a meeting only where persons are named: an exchange, but not a round of talks."""
        frame = frame_of(self.parsed, noun)
        measured = any(self.is_event(one) for one in prepositional(noun, "of"))
        counted = any(is_ordinal(child.lower_) for child in noun.children)  # "held the 17th round of the mechanism"
        return frame is not None and frame.name == "PERSONAL" and not (measured or counted)

    def _ministries(self, node: Node) -> list[Side]:
        """Those where it was held: "a meeting was held at the Foreign Ministry of Chad with"."""
        held = prepositional(node, "at", "in")
        return self.of(one for one in held if getattr(self.parsed.unit(one).mention, "form", None) is Form.MINISTRY)

    def joint(self, node: Node) -> Encounter:
        """Those in office who do together what is done at one place: "Orlov and Berg inaugurated the bridge"."""
        done = any(child.dep_ in ("dobj", "nsubjpass") for child in node.children) or node.dep_ == "acl"
        helping = {child.lower_ for child in node.children if child.dep_ == "aux"}
        ahead = node.tag_ == "VB" and (helping & {"will", "would"} or (helping == {"to"} and node.head.lemma_ == "be"))
        if not done or not (ahead or node.tag_ in ("VBD", "VBN")):
            return Encounter([], [])
        who = self.by(node) if is_passive(node) or node.dep_ == "acl" else self.of(subjects(node))
        found = distinct(side for side in who + self.of(prepositional(node, "with")) if side.person)
        if ahead and found and all(side.antecedent for side in found):  # "they will open an office": their states will
            return NOBODY
        return between_persons(Encounter(found, []), self.side_by_side(node))


def taken_up(verb: Node) -> Iterator[Node]:
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
    if verb.dep_ == "xcomp" and verb.lemma_ in PAYING and verb.head.dep_ in ("relcl", "acl"):
        taken += [verb.head.head]  # "the visit that Orlov was to have made"
    if verb.dep_ == "relcl" and verb.lemma_ in HAVING | PAYING | {"give"}:  # "the talks (that) he had with"
        whole = any(child.dep_ == "dobj" and antecedent(child) == child for child in verb.children)
        taken += [verb.head] if verb.head.pos_ == "NOUN" and not whole else []
    taken += [one for one in prepositional(verb, "of", "from") if verb.lemma_ in LEAVING]
    taken += [one for one in prepositional(verb, "over", "at") if verb.lemma_ in CHAIRING]
    taken += [one for one in prepositional(verb, "into") if verb.lemma_ in ENTERING]
    taken += [one for one in prepositional(verb, "in") if verb.lemma_ in FITTING]
    taken += [verb.head] if verb.dep_ == "acl" and verb.lemma_ in CHAIRING else []
    called = (child for child in verb.children if child.dep_ == "ccomp" and child.lemma_ in CALLING)
    taken += [one for clause in called for one in clause.children if one.dep_ in ("dobj", "oprd") and one.i > clause.i]
    for one in (antecedent(noun) if noun.dep_ == "dobj" else noun for noun in taken):
        yield one
        yield from one.conjuncts
        yield from prepositional(one, "of")
