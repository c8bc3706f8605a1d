"""Parties: whose an agreement is, by who signs it, between whom it is said to be, or whom its name tells."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from db.vocabulary import AgreementActionKind, Basis, Instrument, OfficeRole
from seed.extract.agreements.agents import (
    DELEGATES,
    agents,
    are_at_talks,
    behind,
    clause_of,
    depositors,
    giving,
    is_counted,
    is_group,
    is_named_aside,
    is_own_body,
    is_party_to,
    is_set_apart,
    joined,
    represented,
    tellers,
    witnesses,
)
from seed.extract.agreements.deed import BINDING, LEAVING, YIELDING, Deed
from seed.extract.agreements.house import LEGISLATURES, houses, passed
from seed.extract.agreements.instrument import Naming, form_of, namings
from seed.extract.agreements.leaving import givers, notified
from seed.extract.agreements.lent import is_of_money
from seed.extract.agreements.negotiation import negotiators
from seed.extract.meetings.frames.journey import OF_BODIES
from seed.extract.names.actor import is_country
from seed.extract.officials.office import office_of
from seed.extract.officials.official import TitleMention
from seed.extract.sentences.clause import SUBJECTS, prepositional, subjects
from seed.extract.sentences.group import QUALIFIERS
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.place import place_of
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node
from seed.records import ActorRef, Found

LAWS = frozenset("decree law bill act resolution ordinance".split())
"""Papers by which a state itself does something: "a decree ratifying the treaty"."""
SIGNATORIES = frozenset(["signatory", "party", "member", "guarantor"])
LATELY = 2
"""So many sentences back those met whom "the two sides" still mean."""
PAIR = frozenset(["two", "both"])
TOGETHER = frozenset(["between", "among", "amongst"])
WITH = frozenset(["with"])
BY = ("by", "of", "for")
COUNTERPARTS = frozenset(["counterpart", "host", "colleague"])
HOSTED = 0.6  # how sure it is that a counterpart is of the state where it is signed
SINGLY = frozenset([AgreementActionKind.RATIFICATION, AgreementActionKind.ACCEPTANCE, AgreementActionKind.ACCESSION])
"""What some of the parties may do, and others not."""
OF_ALL = frozenset(["trilateral", "tripartite", "joint", "multilateral", "regional"])
"""What agreements are called of which all are parties."""
OF_TWO = "bilateral"
"""What agreements are called that one has with each of several: "signed a bilateral pact with Chad and Mali"."""
APART = "separate"
"""What agreements are called that each of several has for itself: "are negotiating separate pacts with Chad"."""
AGENCIES = frozenset("department agency secretariat authority bureau administration office".split())
"""Bodies of a state or an organization that sign for it: "the African Union Development Agency"."""
NAMING = ("NNS", "NNP", "NNPS")
"""Tags of nouns for those with whom something is done, not of how: "with banks", but "with a view"."""


@dataclass(frozen=True, slots=True)
class Parties:
    """Whose agreements a sentence tells of.

    Attributes:
        principals: the two whom the whole article is about, or none.
        met: who is told to have met.
    """

    parsed: Parsed
    sides: Sides
    principals: Sequence[Side]
    met: Collection[frozenset[ActorRef]]

    def who(self, nodes: Iterable[Node]) -> list[Side]:
        """Those that nouns mean."""
        return [side for node in nodes for side in self._meant(node)]

    def doers(self, naming: Naming, deed: Deed) -> list[Side]:
        """Who does something: its subject or agents."""
        node = deed.node
        if node.pos_ == "NOUN" and node.lower_ == "force":  # "Chad has treaties in force with Oman"
            return self.who(subjects(naming.node.head)) if naming.node.head.lemma_ == "have" else []
        doing = negotiators(node) if deed.ahead else ()
        nouns = [
            one
            for one in (*subjects(node), *doing, *givers(deed), *prepositional(node, *BY))
            if one not in naming.words
        ]
        nouns += [*represented(node), *joined(node)]
        if node.lemma_ == "bear":  # "bears the signatures of"
            nouns += [one for child in node.children if child.dep_ == "dobj" for one in prepositional(child, "of")]
        if node.lemma_ in BINDING:
            nouns += [child for child in node.children if child.dep_ == "dobj"]
        if node.lemma_ in YIELDING:  # "talks between Chad and Mali yielded a pact"
            nouns = [one for noun in nouns for one in prepositional(noun, *TOGETHER, *WITH)]
        if deed.kind is AgreementActionKind.RATIFICATION:
            nouns += passed(node)
        if node.pos_ == "NOUN" and deed.kind in LEAVING and any(one.tag_ == "PRP$" for one in node.children):
            nouns += subjects(node.head)  # "announced its withdrawal from the pact"
        if node.pos_ == "NOUN" and deed.kind in SINGLY | LEAVING:
            nouns += [*depositors(node), *(child for child in node.children if child.dep_ == "poss")]
        if deed.kind in SINGLY:
            nouns = [one for one in nouns if not is_counted(one)]
        agents = list(prepositional(node, "by"))
        return [*self.who(nouns), *(self.who(self._further(agents[-1])) if agents else ())]

    def _further(self, agent: Node) -> Iterator[Node]:
        """The next of a list of agents whom the parser tied elsewhere: "by Aho, and (by) Burbulis, on Monday"."""
        place = max(one.i for one in (agent, *agent.conjuncts)) + 1
        nodes = self.parsed.nodes
        while place < len(nodes) and nodes[place].lower_ in (",", "and", "by"):
            place += 1
        if place < len(nodes) and nodes[place - 1].lower_ in ("and", "by") and nodes[place].dep_ not in SUBJECTS:
            yield nodes[place]

    def witnesses(self, deed: Deed) -> list[Side]:
        """Who watches it, or in whose presence it is done; not themselves those who sign."""
        return [side.as_actor() for side in self.who(witnesses(deed.node))]

    def together(self, naming: Naming, done: Sequence[Deed]) -> list[Side]:
        """Between whom an agreement is said to be, by itself, by the act or in its name; none where only one is."""
        between = [side.as_actor() for side in self.who(behind(naming, TOGETHER))]
        if len(actors_of(between)) >= 2:
            return between
        for deed in done:
            between = self.who(prepositional(deed.node, *TOGETHER))
            if len(actors_of(between)) >= 2:
                return between
        shared = [self.who(subjects(one)) for one in naming.node.children if one.dep_ == "relcl"]
        told = (self.named_in(naming), *shared, self._between_far_behind(naming, done))
        return next((found for found in told if len(actors_of(found)) >= 2), [])

    def _between_far_behind(self, naming: Naming, done: Sequence[Deed]) -> list[Side]:
        """Between whom it is that a house or a cabinet deals with: "approved a pact to help trade between A and B"."""
        end = next((one.first for one in namings(self.parsed) if one.node.i > naming.node.i), len(self.parsed.nodes))
        between = [one for one in self.parsed.nodes[naming.node.i : end] if one.lower_ in TOGETHER]
        own = any(self.is_by_own_body(deed) for deed in done)
        if not own:  # "Chad's Senate ratified the pact on trade between"; not "a pact that will help trade between"
            heads = {naming.node, *(deed.node for deed in done if deed.kind in SINGLY)}
            between = [one for one in between if clause_of(one, heads) in heads]
        told = [child for one in between for child in one.children if child.dep_ == "pobj"]
        found = [side.as_actor() for side in self.who(told)]
        one = {side.ref for deed in done for side in self.doers(naming, deed)}
        return found if own or (len(one) == 1 and one <= actors_of(found).keys()) else []

    def named_in(self, naming: Naming) -> list[Side]:
        """The actors that qualify an instrument: "the U.S.-Singapore agreement"; of an "EU treaty" all are parties."""
        qualifying = [one for one in naming.node.children if one.dep_ in ("amod", "compound", "nmod", "poss")]
        found = [side for child in qualifying for one in child.subtree for side in self.sides.single(self.parsed, one)]
        found = [side for side in found if side.person is None]
        if owners := self._whose(naming):
            return owners
        return found if len(actors_of(found)) > 1 or any(side.ref and is_country(side.ref) for side in found) else []

    def _whose(self, naming: Naming) -> list[Side]:
        """Whose an agreement is by the clause that it is the subject of: "the European Union, whose pact expired"."""
        if not any(child.lower_ == "whose" for child in naming.node.children):
            return []
        clause = next((above for above in naming.node.ancestors if above.dep_ == "relcl"), None)
        return [side.as_actor() for side in self.who([clause.head])] if clause is not None else []

    def of_body(self, naming: Naming) -> list[Side]:
        """Those in a body that an agreement is of: "OPEC's December accord", "last week's pact by the GCC"."""
        before = [one for one in naming.node.subtree if one.i < naming.node.i]
        named = [side for one in before for side in self.sides.single(self.parsed, one) if side.person is None]
        return [*named, *self.who(behind(naming, ("by",)))]

    def partners(self, naming: Naming, done: Sequence[Deed]) -> list[Side]:
        """With whom it is."""
        by_deed = (one for deed in done for one in prepositional(deed.node, *WITH))
        told = [*behind(naming, WITH), *by_deed, *(one for deed in done for one in notified(deed))]
        if is_of_money(naming.node):  # "a loan deal for Chad"
            told += behind(naming, ("for", "to"))
        told = [one for one in told if not is_set_apart(one)]
        return self.who(told) or [side for deed in done for side in self._host(deed)]

    def _host(self, deed: Deed) -> Iterator[Side]:
        """The state where somebody signs with an own counterpart: "In Lima the king signed with his counterpart"."""
        for noun in prepositional(deed.node, *WITH):
            one = noun.lemma_ in COUNTERPARTS and noun.tag_ == "NN"
            place = place_of(self.parsed, deed.node) if one else None
            at_home = noun.lemma_ == "host" or (place and place.value.name not in OF_BODIES)
            if place and place.value.country and at_home:
                words = self.parsed.span(noun)
                yield Side(Found(place.value.country, place.spans, Basis.DERIVED, HOSTED), None, words)

    def each_with_one(self, naming: Naming, done: Sequence[Deed], sides: Sequence[Side]) -> list[Side]:
        """Those with each of whom one has one of several: "Chad signed treaties with Oman and Mali"."""
        before = {child.lower_ for child in naming.node.children if child.i < naming.node.i}
        bilateral = any(one.lower_ == OF_TWO for one in naming.parsed.nodes[naming.first : naming.node.i])
        if not (naming.plural or bilateral) or before & OF_ALL:
            return []
        partners = actors_of(self.partners(naming, done))
        others = {ref: side for ref, side in actors_of(sides).items() if ref not in partners}
        if len(partners) > 1 and len(others) == 1:
            return list(partners.values())
        apart = APART in before and len(partners) == 1 and len(others) > 1
        return list(others.values()) if apart else []

    def bound_under(self, naming: Naming) -> list[Side]:
        """Who does something under an agreement, and from whom: "Under this accord, A and B commit to it"."""
        verbs = (above for above in naming.node.ancestors if above.pos_ in ("VERB", "AUX"))
        verb = next((one for one in verbs if one.lower_ != "according"), None)
        if given := [] if naming.opens_definite or verb is None else giving(verb):
            return [side.as_actor() for side in self.who(given)]
        if verb is None or verb.i < naming.node.i:
            return []  # "they spoke of trade under the deal": of whoever made it
        both = (verb, *(child for child in verb.children if child.dep_ == "xcomp"))
        whom = [one for each in both for above in (each, *each.children) for one in prepositional(above, "from")]
        nouns = [*subjects(verb), *(one for noun in whom for one in (noun, *noun.conjuncts))]
        return [side.as_actor() for side in self.who(nouns) if side.ref]

    def named_here(self) -> list[Side]:
        """The states that the sentence speaks of."""
        found = [side for node in self.parsed.nodes for side in self.sides.single(self.parsed, node)]
        return [side.as_actor() for side in actors_of(found).values() if is_country(side.ref or "")]

    def two_here(self) -> list[Side]:
        """The states that the sentence speaks of, if they are two."""
        here = self.named_here()
        return here if len(actors_of(here)) == 2 else []

    def speaks_of_principals(self) -> bool:
        """Whether the sentence speaks of no other states than the two whom the article is about."""
        return actors_of(self.named_here()).keys() <= actors_of(self.principals).keys()

    def named_beside(self, naming: Naming) -> list[Side]:
        """The two that speak of an agreement, or one and where it is for that: "is expected in Chad to end a deal"."""
        doing = (above for above in naming.node.ancestors if above.pos_ == "VERB" or _has_subject(above))
        verb = next(doing, None)
        if verb is None or naming.node.dep_ != "pobj":
            return []
        who = self.who(subjects(verb))
        both = [*who, *self.who(prepositional(verb, "in", "to", "at"))]
        here = self.named_here()
        told = bool(who) and len(here) == 2 and actors_of(both).keys() == actors_of(here).keys()
        return here if told else []

    def is_with_one(self, naming: Naming, done: Sequence[Deed]) -> bool:
        """Whether only the other party is told: "the agreement with Lithuania", "was signed with Lithuania"."""
        return len(actors_of(self.partners(naming, done) or self._whose(naming))) == 1

    def signatories(self, naming: Naming) -> list[Side]:
        """Who is told to be of it without a deed: "a party to the treaty", "its signatories include"."""
        found: list[Node] = []
        for node in self.parsed.nodes:
            if node.lemma_ not in SIGNATORIES or not is_party_to(node, naming):
                continue
            if node.dep_ == "appos":
                found.append(node.head)
            elif node.head.lemma_ in ("be", "become", "include"):
                found += [one for one in node.head.children if one != node and one.dep_ in ("nsubj", "dobj", "attr")]
        return self.who(found)

    def is_of_one_body(self, naming: Naming) -> bool:
        """Whether it is what an organization says alone: "ASEAN hailed the truce in a communique issued on Monday"."""
        if naming.form.value is not Instrument.JOINT_STATEMENT or naming.node.dep_ != "pobj":
            return False
        verb = next((above for above in naming.node.ancestors if above.pos_ == "VERB"), None)
        by = [side.ref or "" for side in self.who(subjects(verb))] if verb is not None else []
        return len(set(by)) == 1 and not is_country(by[0])

    def is_by_strangers(self, deed: Deed) -> bool:
        """Whether it is told who does it, and they are nobody that is known: "the two firms signed a contract"."""
        nouns = [one for one in agents(deed) if self.parsed.unit(one).kind is not UnitKind.DATE]  # "signed by June"
        return bool(nouns) and not any(self.is_somebody(one) or one.lemma_ in LAWS for one in nouns)

    def is_by_own_body(self, deed: Deed) -> bool:
        """Whether a body of one state does it, though it is not told of which: "Parliament adopted the plan"."""
        nouns = agents(deed)
        return bool(nouns) and all(is_own_body(one) and not self._meant(one) for one in nouns)

    def has_others(self, deed: Deed) -> bool:
        """Whether some of those who do it are only counted: "Iran and six world powers signed"."""
        joined = (one for noun in agents(deed) for one in noun.conjuncts if one.tag_ == "NNS")
        return any(child.dep_ == "nummod" for one in joined for child in one.children)

    def is_with_strangers(self, naming: Naming, done: Sequence[Deed]) -> bool:
        """Whether those with whom it is are nobody that is known: "an accord with opposition parties"."""
        by_deed = (one for deed in done for one in prepositional(deed.node, *WITH))
        nouns = [one for one in (*behind(naming, WITH), *by_deed) if one.tag_ in NAMING]
        return bool(nouns) and all(self._is_stranger(one) for one in nouns)

    def is_with_counted(self, naming: Naming, done: Sequence[Deed]) -> bool:
        """Whether of those with whom it is only their number is told: "has agreements with nearly 100 countries"."""
        by_deed = (one for deed in done for one in prepositional(deed.node, *WITH))
        nouns = [one for one in (*behind(naming, WITH), *by_deed) if one.tag_ in NAMING]
        return bool(nouns) and all(is_counted(one) and not self._meant(one) for one in nouns)

    def _is_stranger(self, node: Node) -> bool:
        """Whether a noun means nobody that is known: "opposition parties", though "the parties" are."""
        if node.tag_ == "NNS" and not any(one.dep_ in ("det", "nummod", "poss") for one in node.children):
            return node.lemma_ not in DELEGATES and not self._meant(node)
        return not self.is_somebody(node)

    def is_somebody(self, node: Node) -> bool:
        """Whether a noun means somebody that is known, or an own body of whoever tells it."""
        if is_named_aside(self.parsed, node):
            return True
        kind, mention = self.parsed.unit(node).kind, self.parsed.unit(node).mention
        if isinstance(mention, TitleMention) and mention.plural and mention.actor is None:
            return office_of(mention.title).roles != {OfficeRole.OTHER} or bool(self._meant(node))
        if told := tellers(node):
            return any(self.is_somebody(one) for one in told)
        if kind in (UnitKind.PERSON, UnitKind.TITLE) or node.lower_ == "it" or is_group(node) or are_at_talks(node):
            return True
        return is_own_body(node) or form_of(self.parsed, node) is not None or bool(self._meant(node))

    def _meant(self, node: Node) -> list[Side]:
        """Those that a noun means; "the two countries" are those of the sentence, or of the article, if two."""
        found = self.sides.of(self.parsed, node) or self._behind(node)
        if not is_group(node) or any(side.antecedent is None for side in found):
            return found
        before = [side for one in self.parsed.nodes[: node.i] for side in self.sides.single(self.parsed, one)]
        local = [side for side in before if side.antecedent is None]
        if len(actors_of(local)) == 2 and actors_of(local).keys() != actors_of(found).keys():
            return _meant_by(actors_of(local).values(), self.parsed, node)
        if found and self.sides.home and self._is_of_home(found, local, node):
            home = Side(self.sides.home, None, self.parsed.span(node))
            return _meant_by([*actors_of(local).values(), home], self.parsed, node)
        pair = not found and any(one.lower_ in PAIR for one in node.children)
        if self.principals and (pair or (found and not self._is_at_hand(found, local))):
            return _meant_by(self.principals, self.parsed, node)
        return found

    def _is_of_home(self, found: Sequence[Side], local: Sequence[Side], node: Node) -> bool:
        """Whether "the two countries" are the one of the sentence and the article's own, not those it is about."""
        known = actors_of(found).keys()
        foreign = [ref for ref in actors_of(local) if is_country(ref)]
        lent = self.principals and known == actors_of(self.principals).keys()
        home = self.sides.home.value if self.sides.home else None
        pair = any(one.lower_ in PAIR for one in node.children)
        apart = pair and home not in {*known, *foreign} and frozenset(known) not in self.met
        return bool(lent and apart) and len(foreign) == len(actors_of(local)) == 1

    def _is_at_hand(self, group: Sequence[Side], local: Sequence[Side]) -> bool:
        """Whether a group is named in the sentence, or is of those who met, or of home, and was named lately."""
        if any(actors_of(group).keys() == actors_of(one).keys() for one in (local, self.principals)):
            return True
        sentence = self.parsed.sentence
        start = self.parsed.document.sentences[max(sentence.index - LATELY, 0)].start
        named = any(side.antecedent and side.antecedent.start >= start for side in group)
        home = self.sides.home.value if self.sides.home else None
        return named and (frozenset(actors_of(group)) in self.met or home in actors_of(group))

    def _behind(self, node: Node) -> list[Side]:
        """For whom those act who have no name: "U.S. and Canadian negotiators", "experts of Chad and Oman"."""
        for house in houses(node):
            if house != node and (found := self.sides.of(self.parsed, house) or self._behind(house)):
                return found
        sign = node.lemma_.lower() in DELEGATES or node.lemma_.lower() in LEGISLATURES
        if not (sign or (node.lower_ in AGENCIES and node.tag_ == "NNP")):
            return []
        whose = [one for child in node.children if child.dep_ in QUALIFIERS for one in child.subtree]
        places = ("in",) if node.lemma_.lower() in LEGISLATURES else ()  # "lawmakers in Chad"
        whose += [one for noun in prepositional(node, "of", "from", "for", *places) for one in (noun, *noun.conjuncts)]
        return [side.as_actor() for one in whose for side in self.sides.single(self.parsed, one)]


def _meant_by(sides: Iterable[Side], parsed: Parsed, node: Node) -> list[Side]:
    return [side.as_actor().meant_by(parsed.span(node)) for side in sides]


def _has_subject(node: Node) -> bool:
    """Whether a word stands for a verb, as a quotation may: 'Both sides "hailed with joy" the pact'."""
    return any(child.dep_ in SUBJECTS for child in node.children)
