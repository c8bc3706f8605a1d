"""Who takes part in what a verb or a noun of meeting_words.csv tells of: a mechanism for each frame."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from db.vocabulary import Basis, Medium
from seed.extract.names.actor import Form, is_country
from seed.extract.names.gazetteer import places_in, state_then
from seed.extract.sentences.clause import SUBJECTS, prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.place import place_of
from seed.extract.sentences.side import Side, Sides, actors_of
from seed.extract.text.language import Node
from seed.records import ActorRef, Found, Span
from seed.reference.table import read_rows

REMOTE = {
    "phone": Medium.PHONE,
    "telephone": Medium.PHONE,
    "telephoned": Medium.PHONE,
    "video": Medium.VIDEO,
    "videoconference": Medium.VIDEO,
    "virtual": Medium.VIDEO,
    "virtually": Medium.VIDEO,
    "online": Medium.VIDEO,
}
SPOKEN = frozenset("call conversation conference talk meeting ceremony summit contact consultation".split())
"""Nouns that "phone" or "video" before them tells the medium of; "phone company" is none."""
SEATS = frozenset("headquarters palace office residence ministry castle chancellery villa airport".split())
HELD = frozenset(["hold", "conduct", "have"])
EXCHANGED = frozenset("note instrument letter document signing ceremony".split())
"""What both sides must be there for to exchange or to attend."""
CREDENTIALS = frozenset(["credential", "credentials", "letter", "copy", "instrument"])
CHAIRING = frozenset(["chair", "co-chair", "co-chaire"])
HANDING = frozenset(["hand", "present"])
DURING = frozenset("in during at after following before by on upon through over".split())
"""What leads from a verb to the meeting at which its subject did it: "discussed it in a call with Orlov"."""
BETWEEN = ("between", "among", "of", "involving")
"""What leads from a noun to all of its parties, whoever chairs, hosts or opens it."""
COMMISSIONS = frozenset(["commission", "committee", "council", "consultation", "dialogue"])
"""What is of two states, and meets only when they do: "the Brazil-Angola Commission"."""
TOWARDS = {
    "call": ("from", "to", "on"),
    "audience": ("to",),
    "reception": ("for",),
    "dinner": ("for",),
    "lunch": ("for",),
    "luncheon": ("for",),
    "banquet": ("for",),
}
"""What else leads from a noun to whom it was with: a call on somebody, a dinner for somebody."""
TELLING = frozenset("tell assure inform brief thank remind congratulate".split())
"""What one does to the other at a meeting of both."""
SPANS = frozenset("hour minute day time week round morning afternoon evening".split())
"""Nouns of time, to which the parser may tie what follows them."""
TRAVELLING = frozenset("visit tour travel fly arrive".split())
"""Verbs that are of travelling even without a state or a person that they name."""
EVENTS = ("EVENT", "VISIT", "REMOTE")


@dataclass(frozen=True, slots=True)
class Frame:
    """How a word tells of a meeting, and the medium that it implies."""

    name: str
    medium: Medium | None


@dataclass(frozen=True, slots=True)
class Encounter:
    """Who took part, by one word.

    Attributes:
        leading: those of them who are its subject.
        nouns: the places of the nouns that tell of the same and need not be read again.
        whom: of a meeting that is told without saying whose it was, those with whom: "another meeting was with".
    """

    sides: list[Side]
    leading: list[Side]
    nouns: frozenset[int] = frozenset()
    whom: tuple[Side, ...] = ()


def frame_of(parsed: Parsed, node: Node) -> Frame | None:
    """The frame of a word: by itself and what belongs to it ("call on", "shake hands"), else by itself."""
    if parsed.unit(node).kind is not UnitKind.WORD:
        return None
    part = {"PROPN": "NOUN", "AUX": "VERB"}.get(node.pos_, node.pos_)
    lemma = node.lemma_.lower()
    if part == "VERB":
        for child in node.children:
            if child.dep_ in ("prt", "prep", "dobj", "advmod"):
                found = _frames().get((f"{lemma} {child.lemma_.lower()}", part))
                if found is not None:
                    return found
    return _frames().get((lemma, part))


def frame_of_noun(word: str) -> Frame | None:
    """The frame of a noun, singular or plural."""
    return _frames().get((word, "NOUN")) or _frames().get((word.removesuffix("s"), "NOUN"))


def read_encounter(parsed: Parsed, sides: Sides, node: Node, frame: Frame) -> Encounter:
    """Who took part in what a word tells of."""
    return _Reader(parsed, sides).read(node, frame)


def medium_of(parsed: Parsed, node: Node, frame: Frame) -> Found[Medium] | None:
    """What the clause says of how they spoke, else what the word itself implies."""
    for one in parsed.nodes:
        spoken = one.dep_ not in ("compound", "amod") or one.head.lemma_ in SPOKEN
        if one.lower_ in REMOTE and parsed.unit(one).kind is UnitKind.WORD and spoken:
            return Found(REMOTE[one.lower_], (parsed.span(one),))
    if frame.medium is None:
        return None
    return Found(frame.medium, (parsed.span(node),), Basis.DERIVED, 0.9)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the words of one sentence."""

    parsed: Parsed
    sides: Sides

    def read(self, node: Node, frame: Frame) -> Encounter:
        """Dispatch by the frame."""
        match frame.name:
            case "WITH" | "SPEAK" | "DISCUSS":
                return self._meeting_with(node, frame)
            case "TOGETHER":
                return self._together(node)
            case "LIGHT":
                return self._light(node)
            case "GOING_ON":  # "agreed to continue consultations" tells of none
                return Encounter([], []) if node.tag_ == "VB" else self._light(node)
            case "OBJECT":
                return self._of_objects(node)
            case "OBJECT_AT":
                at = place_of(self.parsed, node) or self._at_a_seat(node)
                met = at or self._sees(node) or self._by_person(node)
                return self._of_objects(node) if met else self._light(node)
            case "CALL_ON":
                return self._calling_on(node)
            case "JOURNEY":
                return self._journey(node)
            case "CREDENTIALS":
                return self._credentials(node)
            case "EXCHANGE":
                return self._exchange(node)
            case "REMOTE" if medium_of(self.parsed, node, frame) is None and not _is_joint(node):
                return Encounter([], [])
            case _:
                return self._noun(node)

    def _of(self, nodes: Iterable[Node]) -> list[Side]:
        return [side for one in nodes for side in self.sides.of(self.parsed, one)]

    def _by(self, node: Node) -> list[Side]:
        """Those who do what is told in the passive."""
        return self._of(prepositional(node, "by"))

    def _meeting_with(self, node: Node, frame: Frame) -> Encounter:
        """Subject and object, subject and with-object, or a subject of several."""
        who = self._of(subjects(node)) or self._of_commissions(subjects(node))
        whom = self._of([*prepositional(node, "with", "alongside"), *_with_after_adverbials(self.parsed, node)])
        objects = [child for child in node.children if child.dep_ == "dobj"]
        if frame.name == "SPEAK":
            whom += self._of(prepositional(node, "to"))
        elif frame.name == "DISCUSS":
            whom += self._of(one for child in objects for one in prepositional(child, "with"))
        else:
            whom += self._of(objects)
            if _is_passive(node):
                whom += self._of(prepositional(node, "by"))
        if not whom and frame.name != "WITH" and not self._is_mutual(node, frame, who):
            return Encounter([], [])
        return Encounter(distinct(who + whom), who)

    def _of_commissions(self, nodes: Iterable[Node]) -> list[Side]:
        """Both sides of what meets for them: "the commission between Chad and Mali", "the Chad-Mali Commission"."""
        found = [
            side
            for node in nodes
            if node.lemma_.lower() in COMMISSIONS
            for side in (*self._qualifying(node), *self._of(prepositional(node, "between", "of")))
        ]
        return found if len(actors_of(found)) >= 2 else []

    def _is_mutual(self, node: Node, frame: Frame, who: Sequence[Side]) -> bool:
        """Whether the subject alone tells of both sides: "Karimi and Al Jaber discussed ties", "spoke by phone"."""
        officials = any(self.parsed.unit(one).kind is UnitKind.TITLE for one in subjects(node))
        if len({side.ref for side in who if (side.person or officials) and side.ref}) < 2:
            return False
        return frame.name == "DISCUSS" or medium_of(self.parsed, node, frame) is not None

    def _together(self, node: Node) -> Encounter:
        """Those who do at one place what takes both sides: sign. Only a plain past tense shows states at it."""
        who = self._by(node) if _is_passive(node) or node.dep_ == "acl" else self._of(subjects(node))
        if node.dep_ == "acl":  # "the treaty, signed by Orlov, the premier, and Marchand": tied to the treaty
            who += self._of(
                one for one in node.head.children if one.dep_ == "appos" and one.i > node.i and self._is_somebody(one)
            )
        found = distinct(who + self._of(prepositional(node, "with")))
        told = {child.dep_ for child in node.children if child.dep_ != "auxpass" or child.tag_ == "VBD"}
        if not (node.tag_ == "VBD" and "dobj" in told) and not {"nsubjpass", "auxpass"} <= told:
            found = [side for side in found if side.person]
        return Encounter(found, who)

    def _exchange(self, node: Node) -> Encounter:
        """Those of both sides who exchanged documents, or attended one meeting."""
        objects = [child for child in node.children if child.dep_ in ("dobj", "nsubjpass")]
        if any(child.lemma_ in EXCHANGED for child in objects):
            return self._together(node)
        nouns = prepositional(node, "by") if _is_passive(node) else subjects(node)
        who = [side for side in self._of(nouns) if side.person]
        met = len(actors_of(who)) >= 2 and any(self._is_event(child) for child in objects)
        return Encounter(
            distinct(who) if met else [], who, frozenset(child.i for child in objects) if met else frozenset()
        )

    def _light(self, node: Node) -> Encounter:
        """As in "held talks with": those that the noun names, and the verb's subject unless it only hosts them."""
        chaired = node.lemma_ in CHAIRING
        nouns = [
            one for one in _taken_up(node) if self._is_event(one) or (chaired and one.lemma_.lower() in COMMISSIONS)
        ]
        found: list[Side] = []
        leading: list[Side] = []
        told: set[int] = set()
        for noun in nouns:
            between = self._all_parties(noun)
            if len(actors_of(between)) >= 2:
                found += between
                told.add(noun.i)
                continue
            who = self._of(one for one in subjects(node) if one not in nouns)
            who += self._of(prepositional(node, "by")) if _is_passive(node) else []
            whom = self._of(prepositional(node, "with", "between", *TOWARDS.get(noun.lemma_, ())))
            whom += self._of(_with_after_adverbials(self.parsed, node))
            met = who + self._complement(noun) + whom
            if not who and len(actors_of(met)) == 1:
                met += self._ministries(node)
            if len(actors_of(met)) >= 2:
                told.add(noun.i)
            found += met
            leading += who
        alone = [] if leading else [side for noun in nouns for side in self._with_whom(noun)]
        if alone:
            told |= {noun.i for noun in nouns}
        return Encounter(distinct(found), leading, frozenset(told), tuple(alone))

    def _ministries(self, node: Node) -> list[Side]:
        """Those where it was held: "a meeting was held at the Foreign Ministry of Chad with"."""
        held = prepositional(node, "at", "in")
        return self._of(one for one in held if getattr(self.parsed.unit(one).mention, "form", None) is Form.MINISTRY)

    def _with_whom(self, noun: Node) -> tuple[Side, ...]:
        """Those in office with whom it was, of what is told without saying whose it was: "another meeting was with"."""
        if any(child.dep_ == "poss" for child in noun.children):
            return ()
        verbs = [noun.head] if noun.dep_ in SUBJECTS else []
        with_whom = [one for above in (noun, _predicate(noun), *verbs) for one in prepositional(above, "with")]
        officials = [one for one in with_whom if self.parsed.unit(one).kind in (UnitKind.PERSON, UnitKind.TITLE)]
        return tuple(self._of(officials))

    def _is_event(self, noun: Node) -> bool:
        frame = frame_of(self.parsed, noun)
        return frame is not None and frame.name in EVENTS

    def _credentials(self, node: Node) -> Encounter:
        """An ambassador who presents credentials, and to whom; or whose are received."""
        papers = [child for child in node.children if child.dep_ == "dobj" and child.lemma_ in CREDENTIALS]
        who = self._of(subjects(node)) if papers else []
        copied = [one for paper in papers for one in prepositional(paper, "of")]
        sent = node.lemma_ in HANDING  # the sender of a letter that another hands over is not there
        whose = [one for paper in (*papers, *copied) if not sent for one in prepositional(paper, "of", "from")]
        below = [one for paper in papers if sent for one in paper.subtree if one.dep_ == "pobj"]
        whose += [one for one in below if one.head.lower_ == "to" and self._is_somebody(one)]
        whom = self._of([*prepositional(node, "to", "from"), *whose]) if papers else []
        return Encounter(distinct(who + whom), who)

    def _is_somebody(self, node: Node) -> bool:
        return self.parsed.unit(node).kind in (UnitKind.PERSON, UnitKind.TITLE)

    def _calling_on(self, node: Node) -> Encounter:
        """Whoever paid a person a call; "called on Iran to act" is none."""
        if any(child.dep_ in ("xcomp", "ccomp", "advcl") and child.tag_ == "VB" for child in node.children):
            return Encounter([], [])
        whom = [
            side
            for one in prepositional(node, "on", "upon")
            if not any(child.dep_ in ("relcl", "acl", "xcomp") and child.tag_ == "VB" for child in one.children)
            for side in self.sides.of(self.parsed, one)
        ]
        who = self._of(subjects(node))
        return Encounter(distinct(who + whom) if any(side.person for side in whom) else [], who)

    def _of_objects(self, node: Node) -> Encounter:
        """Who received, hosted or called whom; not what: "called the launches a threat" is no call."""
        objects = [child for child in node.children if child.dep_ in ("dobj", "nsubjpass")]
        if not objects and not _is_passive(node):
            objects = list(self._behind_place(node))
        if any(child.dep_ in ("ccomp", "xcomp", "oprd", "acomp") for child in node.children):
            return Encounter([], [])
        if node.lemma_ == "call" and any(child.lower_ in ("for", "on", "upon") for child in node.children):
            return Encounter([], [])
        if any(self._is_event(one) for one in objects):
            return self._light(node)
        whom = self._of(objects)
        by = self._of(prepositional(node, "by"))
        who = by or self._of(one for one in subjects(node) if one not in objects)
        if not who and self.sides.narrator:  # "It was a pleasure to welcome"
            who = [self.sides.narrator]
        met = whom and all(side.person or is_country(side.ref or "") for side in whom)
        return Encounter(distinct(who + whom) if met else [], who)

    def _behind_place(self, node: Node) -> Iterator[Node]:
        """Whom the parser ties to the place or day before: "received today, at the Palace, the Minister"."""
        before = [child for child in node.children if child.dep_ == "npadvmod"]
        before += [inner for child in node.children if child.dep_ == "prep" for inner in child.children]
        for place in before:
            if not self._is_somebody(place):
                yield from (one for one in place.children if one.dep_ == "appos" and self._is_somebody(one))

    def _at_a_seat(self, node: Node) -> bool:
        """Whether it is done where a government or an organization receives: "welcomed him to the White House"."""
        return any(
            one.lemma_.lower() in SEATS or getattr(self.parsed.unit(one).mention, "form", None) is Form.METONYM
            for one in prepositional(node, "to", "at", "in")
        )

    def _by_person(self, node: Node) -> bool:
        """Whether one in office does it to another: "was greeted by"."""
        both = (subjects(node), list(prepositional(node, "by"))) if _is_passive(node) else ((), ())
        return all(any(self._is_somebody(one) for one in nouns) for nouns in both)

    def _sees(self, node: Node) -> bool:
        """Whether somebody saw or will see another in office; "sees him as a rival" is none."""
        objects = [child for child in node.children if child.dep_ == "dobj"]
        seen = any(self.parsed.unit(one).kind in (UnitKind.PERSON, UnitKind.TITLE) for one in objects)
        return node.lemma_ == "see" and seen and not any(child.lower_ == "as" for child in node.children)

    def _journey(self, node: Node) -> Encounter:
        """Who went where: the country of the place is the other party."""
        who = self._of(subjects(node))
        if node.lemma_ not in TRAVELLING:
            who = [side for side in who if side.person]
        whither = [child for child in node.children if child.dep_ == "dobj"] if node.lemma_ in ("visit", "tour") else []
        whither += list(
            prepositional(node, "to", "in", "for") if node.lemma_ != "return" else prepositional(node, "from")
        )
        gone = self._territories(node, whither) if who else []
        hosts = self._inviting(node, actors_of(gone))
        aims = [child for child in node.children if child.dep_ in ("xcomp", "advcl") and child.tag_ == "VB"]
        seen = self._of(one for aim in aims for one in aim.children if one.dep_ == "dobj")
        hosts += [side for side in seen if side.person and side.ref in actors_of(gone)]
        return Encounter(distinct(who + gone + hosts) if gone else distinct(who), who)

    def _inviting(self, node: Node, visited: Collection[ActorRef]) -> list[Side]:
        """Who of the state that is visited asked for it: "invited him to visit", "at the invitation of"."""
        asking = [node.head] if node.dep_ in ("xcomp", "ccomp") and node.head.lemma_ == "invite" else []
        nouns = [one for verb in asking for one in (prepositional(verb, "by") if _is_passive(verb) else subjects(verb))]
        for one in verb_of(node).subtree:
            if one.lower_ == "invitation":
                nouns += prepositional(one, "of", "from", "by")
        return [side for side in self._of(nouns) if side.person and side.ref in visited]

    def _visited_here(self, noun: Node, found: Sequence[Side]) -> list[Side]:
        """The state that an article is written in, of a visit during which something was done there."""
        home, visitors = self.sides.home, [*found, *self._of(prepositional(noun, "of", "by"))]
        done = noun.dep_ == "pobj" and noun.head.lower_ == "during" and not any(prepositional(noun, "to"))
        here = any(one.lower_ == "here" for one in self.parsed.nodes)
        if home is None or not (done and here) or len(actors_of(visitors)) != 1:
            return []
        return [*visitors, Side(home, None, self.parsed.span(noun))]

    def _territories(self, node: Node, whither: Iterable[Node]) -> list[Side]:
        """The states that are gone to, by their names or those of their cities; else that of the clause's place."""
        found = [side for one in whither for listed in (one, *one.conjuncts) for side in self._territory(listed)]
        if found:
            return found
        place = place_of(self.parsed, node)
        if node.pos_ == "VERB" and node.lemma_ not in TRAVELLING:
            return []
        if place is None or place.value.country is None:
            return []
        return [self._state_of(place.value.country, place.spans[0])]

    def _territory(self, node: Node) -> list[Side]:
        named = [side for side in self.sides.single(self.parsed, node) if side.ref and is_country(side.ref)]
        if named:
            return named
        here = (one for one in places_in(self.parsed.sentence) if one[1] == self.parsed.unit(node).last)
        return [
            self._state_of(city.country, self.parsed.document.span_of(self.parsed.sentence.tokens[first:last]))
            for first, last, city in here
        ]

    def _state_of(self, country: ActorRef, where: Span) -> Side:
        anchor = self.parsed.document.anchor
        state = state_then(country, anchor.day if anchor else None)
        return Side(Found(state, (where,), Basis.DERIVED, 0.8), None, where)

    def _noun(self, node: Node) -> Encounter:
        """As in "Talks between A and B", "A's meeting with B", "the A-B summit", "B's visit to A"."""
        between = self._all_parties(node)
        if len(actors_of(between)) >= 2:
            return Encounter(distinct(between), [])
        found = self._complement(node)
        leading: list[Side] = []
        verb = self._verb_of_occasion(node)
        if verb is None and node.dep_ == "pobj" and node.head.lower_ in DURING and node.head.head.dep_ in SUBJECTS:
            leading = [side for side in self._of([node.head.head]) if side.person]  # "Orlov in a meeting with"
            found = leading + found if found else []
        if verb is not None:
            leading = self._of(subjects(verb)) or (self._of(prepositional(verb, "by")) if _is_passive(verb) else [])
            titled = any(self.parsed.unit(one).kind is UnitKind.TITLE for one in subjects(verb))
            several = len({side.ref for side in leading if side.ref and (side.person or titled)}) >= 2
            found = leading + found if found or several else []
            if not found and node.head.lower_ in ("during", "in", "at"):  # "told him during the talks"
                told = [child for child in verb.children if child.dep_ in ("dobj", "dative")]
                found = leading + [side for side in self._of(told) if side.person] if verb.lemma_ in TELLING else []
        return Encounter(distinct(found), leading, whom=() if leading else self._with_whom(node))

    def _verb_of_occasion(self, noun: Node) -> Node | None:
        """The verb whose subject did it at, or came for, what the noun tells: "arrived for talks with"."""
        if noun.dep_ != "pobj" or noun.head.head.pos_ not in ("VERB", "AUX"):
            return None
        verb, preposition = noun.head.head, noun.head.lower_
        frame = frame_of(self.parsed, verb)
        going = frame is not None and frame.name == "JOURNEY"
        bare = preposition == "for" and (going or not any(child.dep_ == "dobj" for child in verb.children))
        return verb if preposition in DURING or bare else None

    def _all_parties(self, noun: Node) -> list[Side]:
        """Those that a noun itself joins: "between A and B", "of the ministers of A and B", "the A-B summit"."""
        joined = self._qualifying(noun)
        joined = joined if len(actors_of(joined)) >= 2 else self._of_commissions(prepositional(noun, "of"))
        if len(actors_of(joined)) >= 2:
            return joined
        held = [child for child in noun.children if child.dep_ == "acl" and child.lemma_ in HELD]
        held += [inner for verb in held for inner in verb.subtree if inner.dep_ == "pobj"]  # "held in Geneva between"
        return self._of(one for above in (noun, *held) for one in prepositional(above, *BETWEEN))

    def _complement(self, noun: Node) -> list[Side]:
        """Those that a noun names on either side: its possessor or qualifier, and whom it was with."""
        found = self._qualifying(noun)
        if len(actors_of(found)) == 1 and not is_country(found[0].ref or "") and not found[0].person:
            found = []  # "the NATO summit": its forum, not a party
        held = [child for child in noun.children if child.dep_ == "acl" and child.lemma_ in HELD]
        towards = ("with", "by", *TOWARDS.get(noun.lemma_, ()), *BETWEEN)
        found += self._of(one for above in (noun, *held) for one in prepositional(above, *towards))
        if all(side.ref and not is_country(side.ref) and not side.person for side in found):
            forum = actors_of(self._of(prepositional(noun, "of")))
            found = [side for side in found if side.ref not in forum]  # "the summit of ASEAN"
        frame = frame_of(self.parsed, noun)
        if frame is not None and frame.name == "VISIT":
            found += self._territories(noun, prepositional(noun, "to"))
            found += self._inviting(noun, actors_of(found)) + self._visited_here(noun, found)
        return found

    def _qualifying(self, noun: Node) -> list[Side]:
        """Those before a noun that say whose it is; not "Norwegian-mediated"."""
        return [
            side
            for child in noun.children
            if child.dep_ in ("poss", "compound", "amod", "nmod") and child.i < noun.i and child.tag_ != "VBN"
            for one in child.subtree
            for side in self.sides.single(self.parsed, one)
        ]


def distinct(found: Iterable[Side]) -> list[Side]:
    """Each person once, and each actor without a person unless a person is there for it."""
    persons: dict[str, Side] = {}
    bare: dict[str, Side] = {}
    for side in found:
        if side.person:
            persons.setdefault(side.person.ref, side)
        elif side.ref:
            bare.setdefault(side.ref, side)
    represented = {side.ref for side in persons.values()}
    return [*persons.values(), *(side for ref, side in bare.items() if ref not in represented)]


def verb_of(node: Node) -> Node:
    """The verb itself, or the one at which a noun is its subject, object or occasion."""
    if node.pos_ in ("VERB", "AUX"):
        return node
    above = node.head.head if node.dep_ == "pobj" else node.head
    return above if above.pos_ in ("VERB", "AUX") else node


def _is_joint(noun: Node) -> bool:
    """Whether a press conference is one of several, who are then together."""
    return any(child.lower_ == "joint" for child in noun.children)


def _is_passive(node: Node) -> bool:
    return any(child.dep_ in ("nsubjpass", "auxpass", "agent") for child in node.children)


def _taken_up(verb: Node) -> Iterator[Node]:
    """The nouns that a light verb takes up, those in a row with them and those measured: "two days of talks"."""
    intransitive = not any(child.dep_ in ("dobj", "xcomp") and child.lemma_ != "place" for child in verb.children)
    for child in verb.children:
        if child.dep_ in ("dobj", "nsubjpass") or (child.dep_ == "nsubj" and intransitive):
            yield child
            yield from child.conjuncts
            yield from prepositional(child, "of")


def _with_after_adverbials(parsed: Parsed, verb: Node) -> Iterator[Node]:
    """Whom it was with, where the parser ties that to a time or place before: "for three hours with Orlov"."""
    for child in verb.children:
        if child.dep_ != "prep" or child.lower_ == "with":
            continue
        for one in child.children:
            date = parsed.unit(one).kind is UnitKind.DATE
            if one.dep_ == "pobj" and (date or one.lemma_ in SPANS or one.pos_ == "PROPN"):
                yield from prepositional(one, "with")


def _predicate(noun: Node) -> Node:
    """The "was" of "one of the meetings was with", else the noun itself."""
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    return above.head if above.dep_ in SUBJECTS and above.head.lemma_ == "be" else noun


@cache
def _frames() -> dict[tuple[str, str], Frame]:
    rows = read_rows("meeting_words.csv", ("lemma", "part", "frame", "medium"))
    return {
        (row.text("lemma"), row.text("part")): Frame(
            row.text("frame"), Medium(medium) if (medium := row.optional("medium")) else None
        )
        for row in rows
    }
