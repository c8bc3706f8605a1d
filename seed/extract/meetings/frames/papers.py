"""Meetings told by what is signed, exchanged, presented or handed to another."""

from collections.abc import Iterator

from seed.extract.meetings.frame import Encounter, between_persons, distinct, papers_behind_place
from seed.extract.meetings.frames.occasion import DELEGATES
from seed.extract.meetings.frames.receiving import Receptions
from seed.extract.meetings.telling import is_passive
from seed.extract.sentences.clause import is_none, prepositional, subjects
from seed.extract.sentences.parse import UnitKind
from seed.extract.sentences.side import actors_of
from seed.extract.text.node import Node

EXCHANGED = frozenset("note instrument letter document copy signing ceremony".split())
"""What both sides must be there for to exchange or to attend."""
CREDENTIALS = frozenset("credential credentials letter letters paper copy instrument".split())
WRITTEN = frozenset("message missive note invitation memorandum".split())
"""What else an envoy hands to somebody; what is delivered or conveyed may come from afar."""
HANDING = frozenset("hand present deliver transmit convey".split())


CEREMONIES = frozenset("ceremony dinner banquet luncheon lunch breakfast reception signing".split())
SIGNING_TOO = frozenset("do sign ink initial".split())
"""What the other side does when one signs."""


WITNESSED = frozenset([("in", "presence"), ("in", "attendance"), ("under", "witness")])
"""What leads to those who are there when something is signed: "in the presence of", "under the witness of"."""


class Papers(Receptions):
    """Reads verbs of documents."""

    __slots__ = ()

    def together(self, node: Node) -> Encounter:
        """Those who do at one place what takes both sides: sign. Only a plain past tense shows states at it."""
        who = self.by(node) if is_passive(node) or node.dep_ == "acl" else self.of(subjects(node))
        if node.dep_ == "acl":  # "the treaty, signed by Orlov, the premier, and Marchand": tied to the treaty
            who += self.of(
                one for one in node.head.children if one.dep_ == "appos" and one.i > node.i and self.is_somebody(one)
            )
        objects = [child for child in node.children if child.dep_ == "dobj"]
        if (acting := self._acting_for(node)) and who:
            return between_persons(Encounter(distinct(who + self.of(acting)), who))
        enacted = any(one.lower_ == "law" for one in prepositional(node, "into"))  # "signed into law", by one alone
        if enacted or any(is_none(one) for one in (*objects, *subjects(node))):
            return Encounter([], [])  # "signed no treaty", "no treaty was signed": that is no occasion
        beside = [one for above in (node, *objects) for one in prepositional(above, "with", "alongside")]
        if not who and subjects(node) and not is_passive(node):  # "the parties signed it with Orlov and Berg watching"
            beside = []
        found = who + self.of(beside)
        found += self.of(self.with_in(objects))  # "exchanged the instruments of the accord with Orlov"
        present = [one for one in node.subtree if (one.head.lower_, one.lemma_) in WITNESSED]
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

    def _acting_for(self, verb: Node) -> list[Node]:
        """Who signs for the other side: "signed for Chad, while Berg did so on behalf of Mali", "and Berg for Mali"."""
        if not any(_whose_behalf(verb)):
            return []
        behind = [one for one in verb.children if one.dep_ in ("advcl", "conj") and one.lemma_ in SIGNING_TOO]
        found = [one for other in behind if any(_whose_behalf(other)) for one in subjects(other)]
        beside = [one for whose in _whose_behalf(verb) for one in whose.conjuncts]
        beside += [child for child in verb.children if child.dep_ == "conj" and any(prepositional(child, "for"))]
        return [one for one in (*found, *beside) if self.parsed.unit(one).kind is UnitKind.PERSON]

    def exchange(self, node: Node) -> Encounter:
        """Those of both sides who exchanged documents, or attended one meeting."""
        objects = [child for child in node.children if child.dep_ in ("dobj", "nsubjpass")]
        if node.lemma_ == "witness" and is_passive(node):
            return Encounter([], [])  # "the signing was witnessed by": those who look on are not those who meet
        if any(child.lemma_ in EXCHANGED for child in objects):
            return self.together(node)
        nouns = [*prepositional(node, "by")] if is_passive(node) else subjects(node)
        titled = any(self.parsed.unit(one).kind is UnitKind.TITLE or one.lemma_ in DELEGATES for one in nouns)
        who = [side for side in self.of(nouns) if side.person or titled]
        whom = [one for one in prepositional(node, "with", "alongside") if self.is_somebody(one)]
        if whom and who and not is_passive(node):  # "attended a concert with Orlov"
            return between_persons(Encounter(distinct(who + self.of(whom)), who))
        if node.dep_ == "acl" and node.head.lemma_ in CEREMONIES:  # "a ceremony attended by Orlov and Berg"
            return between_persons(Encounter(distinct(who), who))
        giving = [one for noun in objects for verb in noun.children if verb.dep_ == "acl" for one in self.by(verb)]
        who += [side for side in giving if side.person and who]  # "attended a banquet given by"
        met = len(actors_of(who)) >= 2 and any(self.is_event(child) for child in objects)
        return Encounter(
            distinct(who) if met else [], who, frozenset(child.i for child in objects) if met else frozenset()
        )

    def credentials(self, node: Node) -> Encounter:
        """An ambassador who presents credentials, and to whom; or whose are received."""
        note = [
            child for child in node.children if child.dep_ == "dobj" and child.lemma_.lower() in CREDENTIALS | WRITTEN
        ]
        given = [child for child in node.children if child.dep_ == "nsubjpass" and self.is_somebody(child)]
        if note and given:  # "was handed a note at the Foreign Ministry"
            who = self.of(given)
            below = [one for one in node.subtree if one.dep_ == "pobj" and one.head.lower_ in ("at", "in", "by")]
            return Encounter(distinct(who + self.of(below)), [])
        given_to = is_passive(node)  # "the letter was handed over to Berg by Orlov"
        dep = ("nsubjpass",) if given_to else ("dobj", "npadvmod")
        personally = node.lemma_ == "hand" or (given_to and any(prepositional(node, "to")))  # "was delivered to him by"
        doing = [side.person for side in self.of(subjects(node)) if side.person]
        envoy = node.lemma_ == "deliver" and any("envoy" in one.title.bare for each in doing for one in each.posts)
        personally = personally or envoy  # "the special envoy delivered a message"
        handed = CREDENTIALS | (WRITTEN if personally else set())
        papers = [child for child in node.children if child.dep_ in dep and child.lemma_.lower() in handed]
        papers = papers or [one for one in papers_behind_place(node) if one.lemma_.lower() in handed]
        who = (self.by(node) if given_to else self.of(subjects(node))) if papers else []
        copied = [one for paper in papers for one in prepositional(paper, "of")]
        sent = node.lemma_ in HANDING  # the sender of a letter that another hands over is not there
        papers += [one for paper in papers for one in paper.conjuncts if one.lemma_.lower() in handed]
        whose = [one for paper in (*papers, *copied) if not sent for one in prepositional(paper, "of", "from")]
        below = [one for paper in papers if sent for one in paper.subtree if one.dep_ == "pobj"]
        whose += [one for one in below if one.head.lower_ == "to" and self.is_somebody(one)]
        lists = [one for paper in papers for one in paper.children if one.dep_ == "appos"]  # "of envoys of Chad, Mali"
        tied = [each for paper in papers for each in paper.conjuncts]
        tied += [each for one in lists for each in (one, *one.conjuncts)]
        whose += [one for one in tied if self.parsed.unit(one).kind is UnitKind.ACTOR]
        given = [child for child in node.children if child.dep_ == "dative" and self.is_somebody(child)]
        whom = self.of([*prepositional(node, "to", "from"), *given, *whose]) if papers else []
        envoys = [one for one in self.agents(node) if self.is_somebody(one)] if given_to and not whom else []
        whom = whom or self.of(one for envoy in envoys for one in prepositional(envoy, "to"))
        if not (who and whom) and len(actors_of([*who, *whom])) > 1:
            return Encounter([], [])  # "the envoys of Chad and Mali presented their papers": not to one another
        found = Encounter(distinct(who + whom), who)
        own = any(one.lemma_.lower() in CREDENTIALS for one in papers)  # "credentials were handed in by the envoys of"
        return between_persons(found) if given_to and not own else found


def _whose_behalf(verb: Node) -> Iterator[Node]:
    """For whom something is signed: "for Chad", "on behalf of Chad"."""
    yield from prepositional(verb, "for")
    for noun in prepositional(verb, "on"):
        yield from prepositional(noun, "of") if noun.lemma_ == "behalf" else ()
