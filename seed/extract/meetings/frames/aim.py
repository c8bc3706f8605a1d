"""For what somebody goes where he goes: a gathering of many, talks, or others than those who live there."""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache

from seed.extract.meetings.telling import Telling, is_passive
from seed.extract.names.actor import is_country
from seed.extract.sentences.clause import prepositional
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.node import Node
from seed.records import ActorRef
from seed.reference.table import read_rows

TALKING = frozenset(
    (
        "discuss negotiate confer talk consult meet explain settle resolve persuade convey deliver finalise mediate "
        "broker reconcile intercede"
    ).split()
)
"""For what somebody is sent who is to speak with others there."""
ATTENDING = frozenset("attend participate take address join speak".split())
"""What one does at a gathering of many, who goes to no state for it."""
GATHERINGS = frozenset(
    (
        "summit conference forum assembly session congress gathering meeting g7 g20 funeral expo exposition games "
        "olympics olympiad"
    ).split()
)
CONFERENCE_OF_PARTIES = re.compile(r"COP-?\d*")
"""What the yearly conference on the climate is called for short."""
SEEING = frozenset("meet see brief lobby update consult receive".split())
"""Verbs whose object is whom somebody goes to see."""
TURNING = {"report": ("to",), "speak": ("to", "with"), "talk": ("to", "with"), "confer": ("with",), "call": ("on",)}
"""Those that lead to him by a preposition."""


class Aims(Telling):
    """Reads for what somebody goes somewhere."""

    __slots__ = ()

    def is_for_talks(self, verb: Node) -> bool:
        """Whether somebody goes to talk: "for talks on cotton", "to negotiate a treaty"; not "to guard the border"."""
        below = [inner for child in verb.children for inner in (child, *child.children)]
        talks = any(self.is_event(one) for above in (verb, *below) for one in prepositional(above, "for"))
        return talks or any(one.tag_ == "VB" and (one.lemma_ in TALKING or _is_for_peace(one)) for one in below)

    def done_there(self, verb: Node) -> list[Node]:
        """The verbs that tell what somebody will do where he goes: "leaves for Lima, where he will warn Orlov"."""
        clauses = (one for one in verb.subtree if one.dep_ in ("relcl", "advcl") and one.i > verb.i)
        there = [one for one in clauses if any(child.lower_ == "where" for child in one.children)]
        return [one for clause in there for one in (clause, *(c for c in clause.children if c.dep_ == "xcomp"))]

    def is_to_gathering(self, verb: Node) -> bool:
        """Whether somebody travels to what many attend: "flew to Lima to attend the summit", "left for COP29"."""
        for aim in _without_origin(verb):
            ahead = aim.i > verb.i or aim.dep_ == "advcl"  # "Orlov, who speaks for the Union, flies to Lima"
            if aim.lemma_ in ATTENDING and aim.pos_ == "VERB" and ahead:
                return self._is_at_gathering(aim)
        return self._is_for_gathering(verb)

    def is_visit_to_gathering(self, noun: Node) -> bool:
        """Whether a visit is to what many attend: "a trip to Lima for the summit", "to Lima, where he addressed it"."""
        if noun.pos_ != "NOUN" or any(one.lower_ == "invitation" for one in noun.doc):
            return False
        paid = [noun.head] if noun.dep_ == "dobj" else []  # "will pay a visit to Lima in May for the summit"
        attending = (aim for aim in self.done_there(noun) if aim.lemma_ in ATTENDING)
        return any(map(self._is_for_gathering, [noun, *paid])) or any(map(self._is_at_gathering, attending))

    def _is_at_gathering(self, verb: Node) -> bool:
        return any(one.lemma_.lower() in GATHERINGS for one in verb.subtree) or bool(self._bodies([verb]))

    def _is_for_gathering(self, word: Node) -> bool:
        places = [one for child in word.children if child.dep_ == "prep" for one in child.children]
        return any(self._is_gathering(one) for above in (word, *places) for one in prepositional(above, "for"))

    def _is_gathering(self, noun: Node) -> bool:
        """Whether a noun is of many: "for the summit", "for COP29", "for the bank's annual meeting"."""
        called = noun.lemma_.lower()
        if CONFERENCE_OF_PARTIES.fullmatch(noun.text):
            return True
        return called in GATHERINGS and (called != "meeting" or bool(self._bodies([noun])))

    def _bodies(self, words: Iterable[Node]) -> list[Side]:
        """The organizations that stand below words: "briefed the Union's council", "to speak at UNESCO"."""
        below = [one for word in words for one in word.subtree if one.pos_ != "PRON"]
        told = [side for one in below for side in self.sides.single(self.parsed, one)]
        return [side for side in told if side.ref and not is_country(side.ref)]

    def is_to_meet_others(self, verb: Node, visited: Collection[ActorRef]) -> bool:
        """Whether those whom somebody goes to talk with are of neither state, or of none: "for talks with bankers"."""
        nouns = [one for one in prepositional(verb, "for") if self.is_event(one)]
        met = [one for noun in nouns for one in prepositional(noun, "with")]
        met += [one for aim in _without_origin(verb) for one in _seen(aim)]
        talks = [one for clause in self.done_there(verb) for one in clause.subtree if self.is_event(one)]
        met += [one for noun in talks for one in prepositional(noun, "with") if self.is_somebody(one)]
        of_bodies = [side for side in self.of(met) if side.ref and not is_country(side.ref)]
        whom = actors_of(of_bodies or self.of(met) or self._bodies(met))
        if not whom and met and all(_is_of_business(one) for noun in met for one in (noun, *noun.conjuncts)):
            return True
        return bool(whom) and whom.keys().isdisjoint(visited)


def _is_for_peace(verb: Node) -> bool:
    """Whether somebody goes to bring others to terms: "to seek a truce", "to press for an end to the fighting"."""
    sought = [child for child in verb.children if child.dep_ == "dobj"] if verb.lemma_ in SEEKING else []
    sought += prepositional(verb, "for", "on") if verb.lemma_ in SEEKING else []
    return any(one.lemma_ in TERMS for one in sought)


SEEKING = frozenset("seek press push arrange secure work obtain negotiate agree call".split())
TERMS = frozenset("truce ceasefire cease-fire peace end settlement solution compromise deal accord release".split())
"""What is sought in talks."""


def _is_of_business(noun: Node) -> bool:
    """Whether a word means those who speak for no state: "creditor banks", "investors"."""
    return not {noun.lower_, noun.lemma_.lower()}.isdisjoint(_business())


@cache
def _business() -> frozenset[str]:
    rows = read_rows("private_words.csv", ("word", "kind"))
    return frozenset(row.text("word") for row in rows if row.text("kind") in ("FIRM", "BUSINESS"))


def _without_origin(verb: Node) -> Iterator[Node]:
    """The words below a journey, but for what tells of where it came from: "from Mali, where she met Orlov"."""
    origins = [child for child in verb.children if child.dep_ == "prep" and child.lower_ in COMING_FROM]
    behind = {one.i for origin in origins for one in origin.subtree}
    return (one for one in verb.subtree if one.i not in behind)


COMING_FROM = ("from", "after", "following")


def _seen(verb: Node) -> Iterator[Node]:
    """Whom somebody sees by a verb: "to brief Orlov", "to report to the Union", "will be received by Berg"."""
    if verb.pos_ != "VERB":
        return
    if verb.lemma_ in SEEING:
        yield from (child for child in verb.children if child.dep_ == "dobj")
        yield from prepositional(verb, "by") if is_passive(verb) else ()
    yield from prepositional(verb, *TURNING.get(verb.lemma_, ()))
