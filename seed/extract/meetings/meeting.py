"""Meetings: whoever met, called or visited whom, by the verbs and nouns of meeting_words.csv; one event once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from db.vocabulary import Basis, Medium, Modality, Setting, VisitKind
from seed.edtf import Period
from seed.extract.meetings.agenda import Agenda
from seed.extract.meetings.day import THAT_DAY, day_of_telling
from seed.extract.meetings.distribution import part
from seed.extract.meetings.encounter import read_encounter, read_gapped
from seed.extract.meetings.event import LEAD, Event, merge_into
from seed.extract.meetings.frame import Encounter, Frame, distinct, frame_of, frame_of_noun, medium_of
from seed.extract.meetings.occasion import TOPICAL
from seed.extract.meetings.sport import is_sport
from seed.extract.meetings.telling import is_passive, verb_of
from seed.extract.sentences.clause import (
    LONG_AGO,
    SUBJECTS,
    dated,
    governors,
    modality,
    modality_words,
    phrase,
    subjects,
)
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.place import place_of
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.text.date import DateMention
from seed.extract.text.document import Document
from seed.extract.text.language import Node
from seed.extract.text.topic import topics
from seed.records import ActorRef, Edtf, Found, MeetingRecord, PartyRecord, PersonRecord, PlaceName

RANKS = {
    "state": VisitKind.STATE,
    "official": VisitKind.OFFICIAL,
    "working": VisitKind.WORKING,
    "private": VisitKind.PRIVATE,
}
SETTING_OUT = frozenset("leave depart fly go travel head".split())
"""Verbs whose present tells of a journey that is about to begin."""
MONTH = 7
"""So many characters of a day of EDTF tell its month; two days of one are a stay: "on 3 and 4 May"."""
UNDOING = modality_words("UNDOING")
UNDONE = modality_words("UNDONE")


def read_meetings(document: Document, sentences: Sequence[Parsed], sides: Sides) -> list[Event]:
    """Every meeting of the document that has two parties, each once."""
    events: list[Event] = []
    playing = is_sport(document)
    reader = _Reader(document, sides, Agenda(document, sides), _is_of_several(document))
    for parsed in sentences:
        for event in reader.events(parsed):
            if not playing or any(side.person for side in event.sides):
                reader.last = merge_into(events, event)
    return [event for event in events if len(event.actors) >= 2]


def _is_of_several(document: Document) -> bool:
    """Whether the headline tells of one's calls or meetings with several: "Readout of Vega's Calls with"."""
    told = {token.text.lower() for sentence in document.sentences if not sentence.is_body for token in sentence.tokens}
    return bool(told & {"calls", "meetings"}) and "with" in told


def meeting_records(document: Document, events: Sequence[Event]) -> tuple[MeetingRecord, ...]:
    """The meetings as records, in the order of the text."""
    lead = [sentence.index for sentence in document.sentences if sentence.is_body][:LEAD]
    return tuple(_record(document, event, f"meeting-{number}", events, lead) for number, event in enumerate(events, 1))


def _is_listed_with(date: Node, first: Node) -> bool:
    """Whether a date is listed with another, with its preposition or without."""
    prepositions = date.dep_ == first.dep_ == "pobj" and date.head.dep_ == "conj" and date.head.head == first.head
    return prepositions or (date.dep_ == "conj" and date.head == first)


def _adjoin(day: Found[Edtf], other: Found[Edtf] | None) -> bool:
    """Whether two dates are days of one month."""
    days = [one.value for one in (day, other) if one and len(one.value) > MONTH]
    return len(days) == 2 and days[0][:MONTH] == days[1][:MONTH]


@dataclass(slots=True)
class _Reader:
    """Reads sentence after sentence.

    Attributes:
        host: who had meetings with several, one by one; whoever is met without saying by whom met him.
        hosts: how many in turn did; of several it is not told who of them met another.
        agenda: the lists of his meetings.
        in_turn: whether the headline speaks of several calls or meetings, so that those of a list are one each.
        last: the event told last, which "the meeting" means.
        announced: the words that told last of somebody's having met several.
    """

    document: Document
    sides: Sides
    agenda: Agenda
    in_turn: bool
    host: Side | None = None
    hosts: int = 0
    last: Event | None = None
    announced: Event | None = None

    def events(self, parsed: Parsed) -> Iterator[Event]:
        """The events of a sentence, those of its verbs first: a noun that one of them takes up is not read again."""
        listed = list(self.agenda.read(parsed, self.host))
        yield from listed
        if not listed:
            yield from self._told(parsed)
            self.agenda.add_from_section(parsed)

    def _told(self, parsed: Parsed) -> Iterator[Event]:
        told: set[int] = set()
        for node in sorted(parsed.nodes, key=lambda node: node.pos_ not in ("VERB", "AUX")):
            frame = frame_of(parsed, node)
            if frame is None or node.i in told or self._is_theirs(node):
                continue
            found = self._completed(read_encounter(parsed, self.sides, node, frame))
            gapped = read_gapped(parsed, self.sides, node) if frame.name in ("WITH", "OBJECT") else []
            found = _without(found, gapped)
            event = self._on_day_announced(_described(self.sides, parsed, node, found.sides, frame), found)
            event = self._on_same_day(event)
            if len(event.actors) >= 2 and not _is_topic(event):
                told |= {node.i, *found.nouns}
                visited = (frame_of(parsed, noun) for noun in node.children if noun.i in found.nouns)
                apart = event.journey or node.lemma_ == "see" or any(one and one.name == "VISIT" for one in visited)
                apart = apart or self.in_turn
                travelling = [side for side in found.sides if side.person] if event.journey else []
                meetings = part(parsed, node, found.leading or travelling, found.sides, apart=apart)
                for met in meetings:
                    yield replace(event, sides=met)
                    yield from (replace(event, sides=met, start=day) for day in self._other_days(event))
                yield from (replace(event, sides=one.sides) for one in gapped)
            elif found.leading and frame.name in ANNOUNCING:
                self.agenda.told = self.announced = event
            elif again := self._again(node, event, found):
                told.add(node.i)
                yield again
            elif frame.name in MEANT and self.last and _is_known(node):
                _add_circumstances(self.last, event)
            self._remember(found)

    def _other_days(self, event: Event) -> Iterator[Found[Edtf]]:
        """The further days of what took place on several: "met in September 2017 and in April 2018"."""
        parsed, anchor = event.parsed, self.document.anchor
        told = [(one, parsed.unit(one).mention) for one in parsed.nodes if parsed.unit(one).kind is UnitKind.DATE]
        days = [(one, day) for one, date in told if isinstance(date, DateMention) and (day := date.resolve(anchor))]
        first = next((one for one, day in days if event.start and day.value == event.start.value), None)
        if first is not None and event.node.tag_ == "VBD":
            yield from (day for one, day in days if _is_listed_with(one, first) and not _adjoin(day, event.start))

    def _on_day_announced(self, event: Event, found: Encounter) -> Event:
        """With the day on which somebody is told to have met several, if it is one of these meetings of his."""
        told = self.announced
        if told is None or told.start is None or event.start or told.modality is not event.modality:
            return event
        if told.modality not in (Modality.ACTUAL, Modality.PLANNED):
            return event
        hosts = {side.person.ref for side in told.sides if side.person}
        if hosts.isdisjoint(side.person.ref for side in found.leading if side.person):
            return event
        return replace(event, start=replace(told.start, basis=Basis.DERIVED, confidence=0.6))

    def _on_same_day(self, event: Event) -> Event:
        """With the day of what was told last, where the sentence says that it was the same."""
        last = self.last
        if event.start or last is None or last.start is None or last.modality is not event.modality:
            return event
        days = [one for one in event.parsed.nodes if one.lower_ == "day"]
        same = any(child.lower_ in ("same", "that") for one in days for child in one.children) or any(
            one.i > 1 and one.doc[one.i - 2].lower_ == "in" and one.doc[one.i - 3].lower_ in THAT_DAY for one in days
        )  # "the same day", "earlier in the day"
        return replace(event, start=replace(last.start, basis=Basis.DERIVED, confidence=0.8)) if same else event

    def _is_theirs(self, node: Node) -> bool:
        """Whether a subject means the meetings just told: "Their talks also produced"."""
        theirs = any(child.lower_ == "their" and child.dep_ == "poss" for child in node.children)
        done = self.last is not None and self.last.modality is Modality.ACTUAL
        return theirs and done and node.dep_ in SUBJECTS and node.head.tag_ == "VBD"

    def _again(self, node: Node, event: Event, found: Encounter) -> Event | None:
        """Another meeting of those who met before: "a second round of talks will be held in June"."""
        if self.last is None or found.sides or found.whom or not _is_another(node):
            return None
        if event.modality is Modality.ACTUAL or (event.start is None and event.place is None):
            return None
        words = event.parsed.span(node)
        return replace(event, sides=[side.as_actor().meant_by(words) for side in actors_of(self.last.sides).values()])

    def _completed(self, found: Encounter) -> Encounter:
        """With the host, where nobody is told to have met the other."""
        if self.host is None or self.host.ref in actors_of(found.sides) or not found.whom:
            return found
        host = self.host.as_actor() if self.hosts > 1 else self.host
        return replace(found, sides=distinct([host, *found.whom]), leading=[host])

    def _remember(self, found: Encounter) -> None:
        if len(actors_of(found.leading)) == 1 and (person := found.leading[0].person):
            known = self.host.person.ref if self.host and self.host.person else None
            self.hosts += person.ref != known
            self.host = found.leading[0]


def _without(found: Encounter, others: Sequence[Encounter]) -> Encounter:
    """An encounter without those who met others."""
    gone = {side.person.ref for other in others for side in other.sides if side.person}
    sides = [side for side in found.sides if not side.person or side.person.ref not in gone]
    return replace(found, sides=sides, leading=[side for side in found.leading if side in sides]) if gone else found


MEANT = ("EVENT", "VISIT", "LIGHT")
"""The frames of words that may mean an event that was told before: "the talks", "the talks were held"."""


def _is_topic(event: Event) -> bool:
    """Whether talks of states are only spoken of, as what goes on between them."""
    told = event.start or event.place or any(side.person for side in event.sides)
    spoken = event.node.dep_ == "pobj" and event.node.head.lower_ in TOPICAL
    return event.nominal and spoken and not told and event.modality is Modality.ACTUAL


def _is_known(node: Node) -> bool:
    """Whether a noun, or that of a verb, is one that was told of before: "the talks", not "talks" or "their next"."""
    nouns = [node, *(child for child in node.children if child.dep_ in ("nsubj", "nsubjpass", "dobj"))]
    verb = verb_of(node)
    if verb.dep_ not in ("ROOT", "conj") or (node is not verb and node.dep_ not in SUBJECTS):
        return False
    return any(child.lower_ in ("the", "this", "these") for noun in nouns for child in noun.children) and not any(
        child.lemma_ in OTHER for noun in nouns for child in noun.children
    )


def _is_another(node: Node) -> bool:
    """Whether a noun that is a subject means one more event: "the next meeting", "a new round of talks"."""
    if node.pos_ not in ("NOUN", "PROPN"):
        return False
    round_ = node.head.head if node.dep_ == "pobj" and node.head.lower_ == "of" else node
    if round_ is not node and round_.lemma_ not in ("round", "session"):
        return False
    qualified = any(child.dep_ in ("poss", "compound", "nmod") for child in (*node.children, *round_.children))
    later = any(child.lemma_.lower() in AGAIN for child in round_.children)
    return later and not qualified and round_.dep_ in SUBJECTS


AGAIN = frozenset("next second third fourth fifth another new further fresh final".split())
OTHER = frozenset("next last previous earlier first second third upcoming forthcoming another other".split())
"""What tells that an event is another than the one told before."""


def _add_circumstances(known: Event, told: Event) -> None:
    """Let an event have the day and the place that are told of it afterwards."""
    if told.modality is not known.modality or (known.start and told.start):
        return
    if known.place is None or told.place is None or known.place.value == told.place.value:
        known.start, known.end = known.start or told.start, known.end or told.end
        known.place, known.host = known.place or told.place, known.host or told.host


ANNOUNCING = ("WITH", "LIGHT", "EVENT")
"""The frames of words that may announce a list of meetings."""


def _described(sides: Sides, parsed: Parsed, node: Node, found: list[Side], frame: Frame) -> Event:
    """The event with its date, place, medium and modality, as the clause tells them."""
    how, first = _whether_and_when(sides.document, parsed, node, frame)
    place = place_of(parsed, node)
    event = Event(
        parsed,
        node,
        found,
        how,
        f"{node.lemma_.lower()} ({frame.name.lower()})",
        medium=medium_of(parsed, node, frame),
        start=first[1] if first else None,
        end=first[0].end(first[1]) if first else None,
        place=place,
        visit_kind=_visit_kind(parsed, node),
        nominal=node.pos_ != "VERB",
        journey=frame.name in ("JOURNEY", "VISIT"),
        sentences=[parsed],
    )
    event.host = _host(sides, found, place, frame)
    if event.medium is None and place is not None and (place.value.country or "") and frame.medium is None:
        event.medium = Found(Medium.IN_PERSON, (parsed.span(node), *place.spans), Basis.DERIVED, 0.9)
    return event


def _whether_and_when(
    document: Document, parsed: Parsed, node: Node, frame: Frame
) -> tuple[Modality, tuple[DateMention, Found[Edtf]] | None]:
    if phrase(node) in UNDOING:
        nouns = (child for child in node.children if child.dep_ in ("dobj", "nsubjpass"))
        planned = (_planned_for(document, parsed, noun) for noun in nouns)
        return Modality.NEGATED, next((when for when in planned if when), None)
    first = dated(parsed, node, document.anchor)
    if node.dep_ == "pobj" and node.head.lower_ == "of" and node.head.head.lemma_ in UNDONE:
        return Modality.NEGATED, None  # "announced the cancellation of his visit"
    if _is_undone_behind(parsed, node):
        return Modality.NEGATED, first
    how = modality(parsed, node, first[1] if first else None, document.anchor, light=frame.name in ("LIGHT", "JOURNEY"))
    present = _is_present(node) and first is not None and not _is_told_as_past(parsed, node, first[0])
    if first and how is Modality.ACTUAL and (first[0].ahead or (first[0].is_bare and present)):
        how = Modality.PLANNED
    if how is Modality.ACTUAL and first is None and _is_told_ahead(parsed, node):
        how = Modality.PLANNED
    verb = verb_of(node)
    if how is Modality.ACTUAL and verb.tag_ in ("VBZ", "VBP") and verb.lemma_ in SETTING_OUT:
        how = Modality.PLANNED  # "leaves today for talks"
    if how is Modality.ACTUAL and _is_ahead(node):
        first = dated(parsed, node, document.anchor, future=True) or first
        how = Modality.PLANNED
    if how in (Modality.PLANNED, Modality.HYPOTHETICAL):
        first = dated(parsed, node, document.anchor, future=True) or first
    if how is Modality.PLANNED and first and document.anchor:
        since = (document.anchor.day - Period.of(first[1].value).latest).days
        how = Modality.HISTORICAL if since > LONG_AGO else Modality.ACTUAL if since > 0 else how
    return how, first


def _is_undone_behind(parsed: Parsed, node: Node) -> bool:
    """Whether what was planned is told behind it to have been undone: "was to meet him, but the trip was cancelled"."""
    for above in (node, *governors(node)):
        for one in above.conjuncts:
            it = [noun for noun in subjects(one) if noun.lower_ == "it" or frame_of_noun(noun.lemma_.lower())]
            if one.i > above.i and phrase(one) in UNDOING and is_passive(one) and it:
                return True
    return False


def _is_told_as_past(parsed: Parsed, node: Node, date: DateMention) -> bool:
    """Whether a date below a word is of what a past tense tells of it: "is on a visit which began on Thursday"."""
    dates = (one for one in node.subtree if parsed.unit(one).mention is date)
    return any(above.tag_ == "VBD" and above in node.subtree for one in dates for above in one.ancestors)


def _is_told_ahead(parsed: Parsed, node: Node) -> bool:
    """Whether its date lies ahead, though an article without a day does not tell when: "arrives tomorrow"."""
    near = (*node.subtree, *(one for child in verb_of(node).children for one in (child, *child.children)))
    told = (each for each in near if not any(above.tag_ == "VBD" and above in near for above in each.ancestors))
    dates = [one for one in (parsed.unit(each).mention for each in told) if isinstance(one, DateMention)]
    return any(one.ahead or (one.is_weekday and _is_present(node)) for one in dates)


def _is_ahead(node: Node) -> bool:
    """Whether something is told to have been before it: "ahead of talks"."""
    return node.dep_ == "pobj" and node.head.lower_ == "of" and node.head.head.lower_ == "ahead"


def _is_present(node: Node) -> bool:
    """Whether it is told in the present, as what is on a timetable: "talks resume on Tuesday"."""
    verb = verb_of(node)
    return verb.tag_ in ("VBZ", "VBP") and (verb.pos_ == "VERB" or verb != node)


def _planned_for(document: Document, parsed: Parsed, noun: Node) -> tuple[DateMention, Found[Edtf]] | None:
    """The day of what is called off, not the day on which it was."""
    for one in (*noun.subtree, *_under_plans(noun.head)):
        mention = parsed.unit(one).mention
        if isinstance(mention, DateMention) and (found := mention.resolve(document.anchor, future=True)):
            return mention, found
    return None


def _under_plans(verb: Node) -> Iterator[Node]:
    """The words below what tells of the plan: "that had been planned for Friday"."""
    return (one for one in verb.subtree if any(above.lemma_ in ("plan", "schedule") for above in one.ancestors))


def _visit_kind(parsed: Parsed, node: Node) -> Found[VisitKind] | None:
    for one in (node, *node.subtree):
        if one.lemma_ in ("visit", "trip"):
            ranked = [child for child in one.children if child.lower_ in RANKS]
            if {child.lower_ for child in ranked} >= {"official", "working"}:
                return Found(VisitKind.OFFICIAL_WORKING, (parsed.span(*ranked),))
            if ranked:
                return Found(RANKS[ranked[0].lower_], (parsed.span(ranked[0]),))
    return None


def _host(sides: Sides, met: Sequence[Side], place: Found[PlaceName] | None, frame: Frame) -> Found[ActorRef] | None:
    """Whoever receives by the verb itself, else the country of the place."""
    if frame.name in ("OBJECT", "OBJECT_AT") and frame.medium is Medium.IN_PERSON and met and met[0].ref:
        return met[0].party()
    if place is not None and place.value.country:
        return Found(sides.state_at(place.value.country), place.spans, Basis.DERIVED, 0.9)
    return None


def _record(document: Document, event: Event, ref: str, events: Sequence[Event], lead: Sequence[int]) -> MeetingRecord:
    parties = actors_of(event.sides)
    start = event.start or day_of_telling(document, event, events, lead)
    host = event.host
    place = event.place
    return MeetingRecord(
        ref,
        event.parsed.words,
        event.modality,
        tuple(PartyRecord(found) for side in parties.values() if (found := side.party())),
        tuple(_attendees(event)),
        medium=event.medium,
        setting=_setting(event, place, parties),
        visit_kind=event.visit_kind,
        start=start,
        end=event.end,
        place=place,
        host=host,
        topics=topics(document, *(parsed.sentence for parsed in event.sentences)),
        confidence=0.6 if event.nominal else 0.9,
        frame=event.frame,
    )


def _attendees(event: Event) -> Iterator[PersonRecord]:
    for side in event.sides:
        if record := side.record():
            yield record


def _setting(event: Event, place: Found[PlaceName] | None, parties: dict[ActorRef, Side]) -> Found[Setting] | None:
    """Where the meeting stood to its parties, from their number and the country of the place."""
    words = event.parsed.span(event.node)
    if len(parties) > 2:
        return Found(Setting.MULTILATERAL, (words,), Basis.DERIVED, 0.9)
    if place is None or place.value.country is None:
        if event.frame.endswith(("(journey)", "(visit)")):
            return Found(Setting.VISIT, (words,), Basis.DERIVED, 0.9)
        return None
    setting = Setting.VISIT if place.value.country in parties else Setting.THIRD_PARTY
    return Found(setting, place.spans, Basis.DERIVED, 0.9)
