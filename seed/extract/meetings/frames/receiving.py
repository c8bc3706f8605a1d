"""Meetings told by whom somebody received, called, summoned or saw."""

from collections.abc import Iterator

from db.vocabulary import Medium
from seed.extract.meetings.frame import Encounter, Frame, between_persons, distinct, means
from seed.extract.meetings.frames.invitation import Invitations
from seed.extract.meetings.telling import COMMISSIONS, MEMBERS, is_passive, listed_behind
from seed.extract.names.actor import Form, is_country
from seed.extract.sentences.apposition import antecedent
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.group import MEMBERS as ALLIES
from seed.extract.sentences.parse import UnitKind
from seed.extract.sentences.side import actors_of
from seed.extract.text.node import Node

HONOURS = frozenset("honour honor guard salute ceremony handshake hug embrace".split())
"""With what a guest is welcomed where he comes."""
AIMS = frozenset(
    (
        "review discuss exchange convey brief present deliver congratulate introduce bid explore express pay hand "
        "acquaint familiarise familiarize apprise thank greet condole"
    ).split()
)
"""What somebody calls on another to do himself; "called on Orlov to resign" asks that of him."""
AIMS_AT_HIM = frozenset("inform update tell ask invite wish".split())
"""The same where it is done to whom he calls on: "called on Orlov to inform him of it"."""
MINISTRIES = frozenset("ministry department office secretariat headquarters".split())
PRESENT = frozenset("host delegation mission guest visitor".split())
"""What those are called of whom a greeting tells: "the delegation was seen off by Orlov"."""
COMING = frozenset("come go fly travel call drop".split())
SHARING = 3
"""So many words on, a second verb may have the same object."""
SUMMONING = frozenset(["summon", "call", "haul", "carpet"])
"""What a ministry does to an envoy."""
USHERING = frozenset("usher show escort bring take lead".split())
"""What is done to a guest on the way to whoever receives him."""
BY_PHONE = frozenset(
    (
        "talk speak consult coordinate follow reiterate reaffirm underscore underline stress raise offer extend seek "
        "commend assure reassure urge voice share"
    ).split()
)
"""For what else somebody is called on the telephone; "called the envoy to testify" asks that of him."""
PLAIN = frozenset(["summon", "telephone", "phone", "ring"])
"""What is done to somebody whatever else is told behind: "telephoned Orlov to thank him"; not "called him a friend"."""


class Receptions(Invitations):
    """Reads verbs that have the other as their object."""

    __slots__ = ()

    def calling_on(self, node: Node, frame: Frame) -> Encounter:
        """Whoever paid a person a call; "called on Iran to act" is none."""
        helping = (
            node.dep_ == "advcl" and node.head.lemma_ == "be" and node.tag_ in ("VBD", "VBN")
        )  # "was, today, called"
        if helping or any(child.dep_ == "nsubjpass" for child in node.children):  # "was, today, called on by"
            below = [node, *(one for child in node.children if child.dep_ == "prep" for one in child.children)]
            who = self.of(one for above in below for one in prepositional(above, "by") if self.is_somebody(one))
            return between_persons(Encounter(distinct(who + self.of(subjects(node))), who))
        titled = any(self.is_somebody(one) for one in prepositional(node, "on", "upon"))
        seats = [] if titled else self.of(one for one in prepositional(node, "at") if _is_seat(one))
        if seats:  # "called at the ministry"
            foreign = [side for side in self.of(subjects(node)) if side.person and side.ref not in actors_of(seats)]
            return Encounter(distinct([*foreign, *seats]) if foreign else [], foreign)
        aims = [child for child in node.children if child.dep_ in ("xcomp", "ccomp", "advcl") and child.tag_ == "VB"]
        if not all(one.lemma_ in AIMS or _is_at_him(one) for one in aims) or self._asks_in_quotes(node):
            return Encounter([], [])
        whom = [
            side
            for one in prepositional(node, "on", "upon")
            if not any(child.dep_ in ("relcl", "acl", "xcomp") and child.tag_ == "VB" for child in one.children)
            for side in self.sides.of(self.parsed, one)
        ]
        who = self.of(subjects(node))
        return Encounter(distinct(who + whom) if titled or any(side.person for side in whom) else [], who)

    def _asks_in_quotes(self, verb: Node) -> bool:
        """Whether what others are called on to do is quoted: 'called on all sides "to show restraint"'."""
        quoted = (one for one in verb.subtree if self.parsed.unit(one).kind is UnitKind.QUOTE and one.i > verb.i)
        return any(one.i > verb.i + 2 and not one.nbor(-1).is_punct for one in quoted)

    def of_objects(self, node: Node, frame: Frame) -> Encounter:
        """Who received, hosted or called whom; not what: "called the launches a threat" is no call."""
        objects = [child for child in node.children if child.dep_ in ("dobj", "nsubjpass")] or _shared_objects(node)
        objects = [antecedent(one) for one in objects]  # "a call which Orlov received from"
        if frame.name == "OBJECT_PERSON" and not objects:  # "called in the envoy"
            objects = [one for one in prepositional(node, "in") if self.is_somebody(one)]
        if not objects:  # "is expected to be received by"
            objects = subjects(node) if is_passive(node) else list(self._behind_place(node))
        told = any(child.dep_ in ("ccomp", "xcomp", "oprd", "acomp") and not _is_aim(child) for child in node.children)
        if told and node.lemma_ not in PLAIN:
            return Encounter([], [])
        if node.lemma_ == "call" and any(self._asks(child) for child in node.children):
            return Encounter([], [])
        if any(self.is_event(one) or (one.lemma_.lower() in COMMISSIONS and self.is_body(one)) for one in objects):
            return self.light(node)
        whom = self.of([*objects, *listed_behind(self.parsed, node)])
        by = self.of(self.agents(node))
        who = by or self.of(one for one in subjects(node) if one not in objects)
        if not who and node.dep_ == "acl" and node.head.dep_ == "dobj":  # "ended a programme hosting Orlov"
            who = [side for side in self.of(subjects(node.head.head)) if side.person]
        if not who and is_passive(node) and node.lemma_ in SUMMONING:  # "was summoned to the Foreign Ministry"
            who = self.of(prepositional(node, "to", "into"))
        if not who and is_passive(node) and node.lemma_ in USHERING:  # "was ushered into the Foreign Ministry"
            who = self.of(one for one in prepositional(node, "to", "into") if self._is_ministry(one))
        if not who and node.lemma_ in USHERING:  # "was ushered into the office of"
            rooms = [one for one in prepositional(node, "into", "to") if one.lemma_ in means("SEAT")]
            who = self.of(one for room in rooms for one in prepositional(room, "of") if self.is_somebody(one))
        if not who and is_passive(node) and frame.medium is Medium.IN_PERSON:  # "was received in Berlin"
            who = self.territories(node, prepositional(node, "in", "at"))
        if not who and self.sides.narrator:  # "It was a pleasure to welcome"; "the President welcomed" is another
            another = any(self.parsed.unit(one).kind is UnitKind.TITLE for one in subjects(node))
            who = [self.sides.narrator.as_actor() if another else self.sides.narrator]
        office = any(self.parsed.unit(one).kind is UnitKind.TITLE for one in objects)  # "received the Union's envoy"
        office = office or (frame.name == "BRIEF" and any(one.lower_ in ALLIES for one in objects))
        met = whom and (office or all(side.person or is_country(side.ref or "") for side in whom))
        return Encounter(distinct(who + whom) if met else [], who)

    def _is_ministry(self, noun: Node) -> bool:
        """Whether a noun names a ministry, of its own state or of the one that is told before it."""
        form = getattr(self.parsed.unit(noun).mention, "form", None)
        return form is Form.MINISTRY or noun.lemma_.lower() == "ministry"

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

    def at_a_seat(self, node: Node) -> bool:
        """Whether it is done where a government or an organization receives: "welcomed him to the White House"."""
        honoured = any(one.lemma_ in HONOURS for one in prepositional(node, "with"))
        return honoured or any(
            one.lemma_.lower() in means("SEAT")
            or getattr(self.parsed.unit(one).mention, "form", None) is Form.METONYM
            or self._is_ministry(one)
            for one in prepositional(node, "to", "into", "at", "in")
        )

    def is_delegation(self, node: Node) -> bool:
        """Whether those who are welcomed have been sent: "welcomed a Chadian delegation", "welcomed lawmakers"."""
        objects = [child for child in node.children if child.dep_ == "dobj"]
        sent = any(one.lemma_ in MEMBERS | {"delegation"} for one in objects)
        return sent and any(side.person for side in self.of(subjects(node)))

    def by_person(self, node: Node) -> bool:
        """Whether one in office does it to another: "was greeted by"."""
        both = (subjects(node), self.agents(node)) if is_passive(node) else ((), ())
        return all(
            any(self.is_somebody(one) or one.lemma_ in PRESENT or self._is_he(one) for one in nouns) for nouns in both
        )

    def welcomes(self, node: Node) -> bool:
        """Whether somebody speaks as he welcomes another in office: "welcoming Orlov, Berg said"."""
        guests = [child for child in node.children if child.dep_ == "dobj" and self.is_somebody(child)]
        told = node.tag_ == "VBG" and node.dep_ in ("advcl", "pcomp")
        return told and bool(guests) and any(side.person for side in self.of(subjects(node)))

    def _is_he(self, noun: Node) -> bool:
        """Whether a pronoun means somebody in office."""
        return noun.pos_ == "PRON" and any(side.person for side in self.of([noun]))

    def sees_states(self, node: Node) -> bool:
        """Whether whole states are seen, which is only a way to speak: "hopes to see Chad and Mali at one table"."""
        objects = [child for child in node.children if child.dep_ == "dobj"]
        return bool(objects) and all(self.parsed.unit(one).kind is UnitKind.ACTOR for one in objects)

    def sees(self, node: Node) -> bool:
        """Whether somebody saw or will see another in office; "sees him as a rival" is none."""
        objects = [antecedent(child) for child in node.children if child.dep_ == "dobj"]
        objects = objects or list(self._behind_place(node))  # "saw in succession Orlov, Berg and Idi"
        come = node.tag_ == "VB" and node.head.lemma_ in COMING  # "came to see him"
        seen = any(
            self.parsed.unit(one).kind in (UnitKind.PERSON, UnitKind.TITLE) or (come and self.of([one]))
            for one in objects
        )
        return node.lemma_ == "see" and seen and not any(child.lower_ == "as" for child in node.children)


def _is_seat(noun: Node) -> bool:
    """Whether a noun means where a government receives: "the ministry", "the Foreign Ministry of Chad"."""
    return noun.lemma_.lower() in MINISTRIES


def _shared_objects(verb: Node) -> list[Node]:
    """The objects of the verb behind, which are a verb's own too: "called and congratulated Orlov"."""
    behind = [one for one in verb.conjuncts if one.pos_ == "VERB" and 1 < one.i - verb.i <= SHARING]
    return [child for one in behind[:1] for child in one.children if child.dep_ == "dobj"]


def _is_aim(clause: Node) -> bool:
    """Whether a clause tells for what somebody was called or received: "called Orlov to discuss cod"."""
    return clause.dep_ == "xcomp" and clause.tag_ == "VB" and clause.lemma_ in AIMS | AIMS_AT_HIM | BY_PHONE


def _is_at_him(aim: Node) -> bool:
    """Whether somebody calls on another to tell him something: "called on Orlov to inform him of it"."""
    told = (child.lower_ for child in aim.children if child.dep_ in ("dobj", "dative"))
    return aim.lemma_ in AIMS_AT_HIM and not {"him", "her", "them"}.isdisjoint(told)
