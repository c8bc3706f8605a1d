"""The meetings of a series that was announced, each told by no word for one: "Oman's minister thanked him for it"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile

from db.vocabulary import Basis, Modality, OfficeRole
from seed.extract.meetings.circumstances.circumstance import described
from seed.extract.meetings.event import Event
from seed.extract.meetings.fit import are_days_apart
from seed.extract.meetings.frame import Frame, frame_of
from seed.extract.sentences.clause import SUBJECTS, prepositional
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.place import place_of
from seed.extract.sentences.series import Series
from seed.extract.sentences.side import Side
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node
from seed.reference.table import read_rows

IN_SERIES = Frame("SERIES", None)
"""What is recorded as how such a meeting is told."""
OTHER_CLAUSES = frozenset("relcl acl advcl ccomp csubj".split())
"""What depends so on something is told in another clause than the main one."""
TO_WHOM = frozenset("with to for by opposite before".split())
"""What leads from what was done to whoever was met."""
HELD = frozenset("take hold happen materialize materialise go".split())
"""What is done to a meeting, so that it was called off where it was not."""
ELSEWHERE = frozenset("meanwhile elsewhere earlier".split())
"""Words with which an article comes to something else."""

APART = 4
"""So many sentences behind the one before, at most, the next meeting of a series is told."""


def announced_in(sides: Sides, parsed: Parsed) -> Iterator[tuple[Series, Event]]:
    """The series that a sentence announces, each with the event by which it does."""
    for series in (one for one in sides.series if one.parsed is parsed):
        frame = frame_of(parsed, series.node) or IN_SERIES
        yield series, described(sides, parsed, series.node, [series.host], frame)


@dataclass(slots=True)
class Told:
    """The series that an article tells of, the event by which it was announced, and where it was told of last."""

    sides: Sides
    series: Series | None = None
    event: Event | None = None
    last: int = 0

    def begin(self, parsed: Parsed) -> None:
        """Take up a series that a sentence has announced, if its meetings have taken place."""
        for series, event in announced_in(self.sides, parsed):
            done = event.modality is Modality.ACTUAL
            self.series, self.event = (series, event) if done else (None, None)
            self.last = parsed.sentence.index

    @property
    def host(self) -> Side | None:
        """Whose meetings they are."""
        return self.series.host if self.series else None

    def read(self, parsed: Parsed, told: Sequence[Event]) -> Event | None:
        """The meeting of the series that a sentence tells of, of which it says so in no word.

        Args:
            parsed: the sentence.
            told: the meetings that its words tell of.
        """
        series, announced = self.series, self.event
        if series is None or announced is None or parsed is series.parsed or not parsed.sentence.is_body:
            return None
        if parsed.sentence.index - self.last > APART:
            return None
        met = self._met(parsed, series)
        if met is None or any({series.host.ref, met[1].ref} <= event.actors for event in told):
            return None
        node, side = met
        event = described(self.sides, parsed, _verb_of(node), [series.host, side], IN_SERIES)
        undone = event.modality is Modality.NEGATED and event.node.lemma_ in HELD
        if (event.modality is not Modality.ACTUAL and not undone) or (event.start and are_days_apart(event, announced)):
            return None
        self.last = parsed.sentence.index
        derived = replace(announced.start, basis=Basis.DERIVED, confidence=0.6) if announced.start else None
        return replace(event, start=event.start or derived, medium=event.medium or announced.medium)

    def _met(self, parsed: Parsed, series: Series) -> tuple[Node, Side] | None:
        """The first official of another state of whom the main clause tells, where he is named first."""
        if not ELSEWHERE.isdisjoint(node.lower_ for node in parsed.nodes[:3]):
            return None
        for node in parsed.nodes:
            unnamed = parsed.unit(node).kind is UnitKind.TITLE and node.dep_ in SUBJECTS and node.tag_ != "NNS"
            if parsed.unit(node).kind is not UnitKind.PERSON and not unnamed:
                continue
            for side in self.sides.single(parsed, node):
                if side.ref in (None, series.host.ref) or (side.person is None and not unnamed):
                    continue
                if self._only_speaks(side) or self._was_named(parsed, side, series):
                    return None
                return (node, side) if _is_in_main_clause(node) and not _is_away(parsed, node, side) else None
        return None

    def _only_speaks(self, side: Side) -> bool:
        return side.person is not None and OfficeRole.SPOKESPERSON in side.person.roles

    def _was_named(self, parsed: Parsed, side: Side, series: Series) -> bool:
        """Whether somebody was told of before, but where the series was announced."""
        sentences = self.sides.document.sentences
        index = parsed.sentence.index
        return any(
            one.person == (side.person and side.person.ref)
            and one.sentence < index
            and one.sentence != series.parsed.sentence.index
            and sentences[one.sentence].is_body
            for one in self.sides.cast.mentions
        )


def _verb_of(node: Node) -> Node:
    """The verb of the clause that a word stands in; of a line without one its first word."""
    last = node
    for last in node.ancestors:
        if last.pos_ in ("VERB", "AUX"):
            return last
    return last


def _is_in_main_clause(node: Node) -> bool:
    """Whether the main clause tells of somebody himself, in a way in which whoever is met may be told of."""
    verb = _verb_of(node)
    if _is_opening(verb):
        verb = verb.head
    if verb.dep_ not in ("ROOT", "conj") or _is_perfect(verb) or verb.tag_ in ("VBZ", "VBP"):
        return False
    tied = next((above for above in (node, *node.ancestors) if above.dep_ == "pobj"), None)
    if tied is not None and tied.head.lower_ not in TO_WHOM:
        return tied.head.lower_ == "of" and tied.head.head.lemma_ in _turns()
    within = takewhile(lambda one: one != verb, (node, *node.ancestors))
    return not any(one.dep_ in OTHER_CLAUSES or one.dep_ == "poss" for one in within if not _is_opening(one))


def _is_opening(verb: Node) -> bool:
    """Whether a participle opens a sentence and tells of its subject: "Receiving Orlov, the minister thanked him"."""
    return (
        verb.dep_ == "advcl"
        and verb.tag_ == "VBG"
        and verb.i < verb.head.i
        and not any(child.dep_ in SUBJECTS for child in verb.children)
    )


def _is_perfect(verb: Node) -> bool:
    return any(child.lower_ in ("has", "have", "had") and child.dep_ == "aux" for child in verb.children)


def _is_away(parsed: Parsed, node: Node, side: Side) -> bool:
    """Whether somebody is told to have done it in his own state: "said in Moscow"."""
    verb = _verb_of(node)
    place = place_of(parsed, verb)
    if place is None or place.value.country != side.ref:
        return False
    return any(parsed.span(one).text in place.spans[0].text for one in prepositional(verb, "in", "at", "from"))


@cache
def _turns() -> frozenset[str]:
    """Nouns of which somebody's is his meeting: "it was the turn of Orlov"."""
    rows = read_rows("series_words.csv", ("word", "use"))
    return frozenset(row.text("word") for row in rows if row.text("use") == "TOLD")
