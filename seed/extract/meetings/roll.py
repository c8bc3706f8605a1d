"""Whom somebody met of whom it was told that he met several: "including Orlov and Berg", "the envoys are from Chad".

They are named behind the word for all of them, or by a later sentence that says nothing else.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from db.vocabulary import Modality
from seed.extract.meetings.circumstance import described
from seed.extract.meetings.event import Event
from seed.extract.meetings.frame import distinct, frame_of
from seed.extract.meetings.series import IN_SERIES
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.series import Series, are_officials
from seed.extract.sentences.side import actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node

TOLD = (Modality.ACTUAL, Modality.PLANNED)
"""How a series may be told of whose members are named."""
OPENING = frozenset("including include included among namely : - -- – —".split())
"""Words and marks behind which those are named whom a word for several means."""
BEING = frozenset("be include comprise".split())
"""Verbs by which it is told who several are."""
THEY = frozenset("they these those".split())
COMERS = frozenset(["guests", "visitors"])
"""What else those are called whom somebody received."""
NEAR = 2
"""No more than so many sentences on, it is told who they were."""


@dataclass(slots=True)
class Roll:
    """The series that was told of last, and the event by which it was announced."""

    sides: Sides
    series: Series | None = None
    event: Event | None = None

    def begin(self, parsed: Parsed) -> None:
        """Take up a series that a sentence announces."""
        for series in self.sides.series:
            if series.parsed is parsed:
                frame = frame_of(parsed, series.node) or IN_SERIES
                event = described(self.sides, parsed, series.node, [series.host], frame)
                self.series, self.event = (series, event) if event.modality in TOLD else (None, None)

    def read(self, parsed: Parsed, told: Sequence[Event]) -> Iterator[Event]:
        """The meetings with those whom a sentence names as the members of the series, but for those that it told of."""
        series, event = self.series, self.event
        if series is None or event is None or not parsed.sentence.is_body:
            return
        if parsed is series.parsed:
            named = _behind_opening(parsed, series.node)
        elif parsed.sentence.index <= series.parsed.sentence.index + NEAR:
            named = _told_to_be(parsed)
        else:
            return
        met = [side for node in named for side in self.sides.single(parsed, node)]
        for ref in actors_of(met):
            if ref != series.host.ref and not any({ref, series.host.ref} <= one.actors for one in told):
                those = [side for side in met if side.ref == ref]
                yield replace(event, parsed=parsed, node=parsed.nodes[0], sides=distinct([series.host, *those]))


def _behind_opening(parsed: Parsed, node: Node) -> list[Node]:
    """The persons named behind the first opening word after the series: "met several leaders, including Orlov"."""
    behind = iter(one for one in parsed.nodes[node.i + 1 :])
    for one in behind:
        if one.lower_ in OPENING:
            return [*_until_verb(parsed, behind)]
    return []


def _until_verb(parsed: Parsed, nodes: Iterator[Node]) -> Iterator[Node]:
    for one in nodes:
        if one.pos_ == "VERB":
            return
        if parsed.unit(one).kind is UnitKind.PERSON:
            yield one


def _told_to_be(parsed: Parsed) -> list[Node]:
    """Those who several are said to be: "The envoys were Orlov of Chad and Berg", "are from Chad, Fiji and Laos"."""
    verb = next((one for one in parsed.nodes if one.dep_ == "ROOT"), None)
    if verb is None or verb.lemma_ not in BEING:
        return []
    if not any(map(_are_several, subjects(verb))):
        return []
    whence = [one for noun in prepositional(verb, "from") for one in (noun, *noun.conjuncts)]
    return whence or [one for one in parsed.nodes[verb.i + 1 :] if parsed.unit(one).kind is UnitKind.PERSON]


def _are_several(subject: Node) -> bool:
    """Whether a subject is several in office: "they", "the envoys", "Ambassadors Extraordinary and Plenipotentiary"."""
    titled = (subject, *(child for child in subject.children if child.dep_ == "compound"))
    return subject.lower_ in THEY or any(are_officials(one) or one.lower_ in COMERS for one in titled)
