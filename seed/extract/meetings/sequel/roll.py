"""Whom somebody met of whom it was told that he met several: "including Orlov and Berg", "the envoys are from Chad".

They are named behind the word for all of them, or by a later sentence that says nothing else.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import dropwhile, takewhile

from db.vocabulary import Modality
from seed.extract.meetings.event import Event
from seed.extract.meetings.frame import distinct
from seed.extract.meetings.frames.distribution import together
from seed.extract.meetings.sequel.series import announced_in
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.series import CALLS, Series, are_officials
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node
from seed.reference.table import read_rows

TOLD = (Modality.ACTUAL, Modality.PLANNED)
"""How a series may be told of whose members are named."""
OPENING = frozenset("including include included among namely : - -- – —".split())
"""Words and marks behind which those are named whom a word for several means."""
BEING = frozenset("be include comprise".split())
"""Verbs by which it is told who several are."""
THEY = frozenset("they these those".split())
COMERS = frozenset(["guests", "visitors", "callers"])
"""What else those are called whom somebody received."""
RECEIVING = frozenset("receive accept get".split())
OFFERING = frozenset("call phone telephone convey express extend offer congratulate condole".split())
"""What those do who call."""
CAUSES = frozenset("on over for upon".split())
"""What leads from what was offered to why: "condolences on the death of"."""
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
        for series, event in announced_in(self.sides, parsed):
            self.series, self.event = (series, event) if event.modality in TOLD else (None, None)

    def tells_of_more(self, parsed: Parsed, leading: Sequence[Side]) -> bool:
        """Whether a later sentence goes on with the series, so that several are met in turn: "He also met Orlov and".

        Args:
            parsed: the sentence.
            leading: who met them.
        """
        if self.series is None or parsed is self.series.parsed:
            return False
        host = self.series.host.person
        same = any(side.person is not None and side.person == host for side in leading)
        return same and together().isdisjoint(one.lower_ for one in parsed.nodes)

    def read(self, parsed: Parsed, told: Sequence[Event]) -> Iterator[Event]:
        """The meetings with those whom a sentence names as the members of the series, but for those that it told of."""
        series, event = self.series, self.event
        if series is None or event is None or not parsed.sentence.is_body:
            return
        if parsed is series.parsed:
            named = _behind_opening(parsed, series.node)
        elif parsed.sentence.index <= series.parsed.sentence.index + NEAR:
            named = _told_to_be(parsed) or self._heard_from(parsed, series)
        else:
            return
        met = [side for node in named for side in self.sides.single(parsed, node)]
        for ref in actors_of(met):
            if ref != series.host.ref and not any({ref, series.host.ref} <= one.actors for one in told):
                those = [side for side in met if side.ref == ref]
                yield replace(event, parsed=parsed, node=parsed.nodes[0], sides=distinct([series.host, *those]))

    def _heard_from(self, parsed: Parsed, series: Series) -> list[Node]:
        """Those whose calls brought what the host of a series of calls is told to have received.

        As in "He received the condolences of Orlov and Berg": behind calls that were made to offer them.
        """
        verb = _root(parsed)
        if series.node.lemma_ not in CALLS or verb is None or verb.lemma_ not in RECEIVING:
            return []
        brought = [one for child in verb.children if child.dep_ == "dobj" for one in (child, *child.conjuncts)]
        if not any(one.lower_ in _feelings() for one in brought):
            return []
        if not any(
            side.person == series.host.person for one in subjects(verb) for side in self.sides.single(parsed, one)
        ):
            return []
        return _until_cause(parsed, brought[0])


def _root(parsed: Parsed) -> Node | None:
    return next((one for one in parsed.nodes if one.dep_ == "ROOT"), None)


@cache
def _feelings() -> frozenset[str]:
    """What a call is made to tell of: "condolences", "congratulations"."""
    rows = read_rows("feeling_words.csv", ("word", "act"))
    return frozenset(row.text("word") for row in rows if row.text("act") in ("CONDOLE", "CONGRATULATE"))


def _persons(parsed: Parsed, nodes: Iterable[Node]) -> list[Node]:
    return [one for one in nodes if parsed.unit(one).kind is UnitKind.PERSON]


def _until_cause(parsed: Parsed, node: Node) -> list[Node]:
    """The persons behind a word, before it is told for what: "condolences from Orlov and Berg on the death of Idi"."""
    return _persons(parsed, takewhile(lambda one: one.lower_ not in CAUSES, parsed.nodes[node.i + 1 :]))


def _behind_opening(parsed: Parsed, node: Node) -> list[Node]:
    """The persons named behind the first opening word after the series: "met several leaders, including Orlov"."""
    behind = list(dropwhile(lambda one: one.lower_ not in OPENING, parsed.nodes[node.i + 1 :]))
    return _persons(parsed, takewhile(lambda one: one.pos_ != "VERB", behind[1:]))


def _told_to_be(parsed: Parsed) -> list[Node]:
    """Those who several are said to be: "The envoys were Orlov of Chad and Berg", "are from Chad, Fiji and Laos"."""
    verb = _root(parsed)
    if verb is not None and verb.lemma_ == "come" and any(one.lemma_ in CALLS for one in subjects(verb)):
        return _until_cause(parsed, verb)  # "The calls came from Orlov and Berg"
    if verb is None or verb.lemma_ not in BEING:
        return []
    if parsed.nodes[0].lower_ == "among" and _are_callers(parsed.nodes[1 : verb.i]):
        return _persons(parsed, parsed.nodes[verb.i + 1 :])
    if not any(map(_are_several, subjects(verb))):
        return []
    whence = [one for noun in prepositional(verb, "from") for one in (noun, *noun.conjuncts)]
    return whence or _persons(parsed, parsed.nodes[verb.i + 1 :])


def _are_callers(nodes: Sequence[Node]) -> bool:
    """Whether words behind "among" mean those who came or called: "among them", "among those who offered sympathy"."""
    called = any(one.lemma_ in OFFERING for one in nodes)
    return called or any(one.lower_ == "them" or one.lower_ in COMERS for one in nodes)


def _are_several(subject: Node) -> bool:
    """Whether a subject is several in office: "they", "the envoys", "Ambassadors Extraordinary and Plenipotentiary"."""
    titled = (subject, *(child for child in subject.children if child.dep_ == "compound"))
    return subject.lower_ in THEY or any(are_officials(one) or one.lower_ in COMERS for one in titled)
