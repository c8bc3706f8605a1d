"""To whom a letter was, which another hands over: "Orlov received a message. It was handed over by Envoy Berg"."""

from dataclasses import dataclass

from seed.extract.meetings.frame import Encounter, Frame, distinct
from seed.extract.meetings.frames.papers import HANDING, WRITTEN
from seed.extract.meetings.telling import Telling, is_passive
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node

LETTERS = WRITTEN | {"letter"}
GETTING = frozenset(["receive", "get"])
SENDING = frozenset(["send", "address"])


@dataclass(slots=True)
class Letters:
    """Remembers to whom a letter was that was told of.

    Attributes:
        addressees: the persons who received it, as the article tells before it tells by whose hand.
    """

    sides: Sides
    addressees: tuple[Side, ...] = ()

    def read(self, parsed: Parsed) -> None:
        """Remember who is told to have received a letter, or to whom one was sent."""
        for verb in (one for one in parsed.nodes if one.lemma_ in GETTING | SENDING and one.pos_ == "VERB"):
            papers = [child for child in verb.children if child.dep_ == "dobj" and child.lemma_.lower() in LETTERS]
            if not papers:
                continue
            whom = subjects(verb)
            if verb.lemma_ in SENDING:
                whom = [one for above in (verb, *papers) for one in prepositional(above, "to")]
            found = [side for one in whom for side in self.sides.of(parsed, one) if side.person and side.ref]
            self.addressees = tuple(found) or self.addressees

    def completed(self, parsed: Parsed, node: Node, frame: Frame, found: Encounter) -> Encounter:
        """With the addressee, where nobody else is told to whom the letter was given."""
        if frame.name != "CREDENTIALS" or not self.addressees or len(actors_of(found.sides)) > 1:
            return found
        paper = _paper(node) if node.lemma_ in HANDING else None
        if paper is None or self._is_for_another(parsed):
            return found
        telling = Telling(parsed, self.sides)
        nouns = telling.agents(node) if is_passive(node) or node.dep_ == "acl" else subjects(node)
        known = actors_of(self.addressees)
        bearers = [side for side in telling.of(nouns) if side.person and side.ref and side.ref not in known]
        given = [side.meant_by(parsed.span(paper)) for side in self.addressees]
        return Encounter(distinct([*bearers, *given]), bearers) if bearers else found

    def _is_for_another(self, parsed: Parsed) -> bool:
        """Whether a compatriot of the addressee is named, who may have taken it: "handed it over when he met Berg"."""
        known = {side.person.ref for side in self.addressees if side.person}
        people = (one for one in parsed.nodes if parsed.unit(one).kind is UnitKind.PERSON)
        named = [side for one in people for side in self.sides.single(parsed, one) if side.person]
        ours = actors_of(self.addressees)
        return any(side.ref in ours and side.person and side.person.ref not in known for side in named)


def _paper(verb: Node) -> Node | None:
    """The letter that is handed over, as one that was told of: "the message was delivered", "which was handed"."""
    if verb.dep_ in ("acl", "advcl") and verb.tag_ == "VBN":
        # "a message from Orlov, delivered by": tied to the one or the other
        received = [one for above in verb.ancestors if above.lemma_ in GETTING for one in above.children]
        return next((one for one in (*verb.ancestors, *received) if one.lemma_.lower() in LETTERS), None)
    dep = "nsubjpass" if is_passive(verb) else "dobj"
    for noun in (child for child in verb.children if child.dep_ == dep):
        known = any(child.lower_ in ("the", "this") for child in noun.children) and noun.lemma_.lower() in LETTERS
        if known or (verb.dep_ == "relcl" and noun.lower_ == "which"):
            return noun
    return None
