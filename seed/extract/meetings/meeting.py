"""Meetings: whoever met, called or visited whom, by the verbs and nouns of meeting_words.csv; one event once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from db.vocabulary import Basis, Modality, OfficeRole
from seed.extract.meetings.attendance.attended import with_host
from seed.extract.meetings.attendance.partakers import held_with_several, with_who_held_it
from seed.extract.meetings.attendance.posted import with_receiving_state
from seed.extract.meetings.attendance.shared import GUESTS, are_visitors
from seed.extract.meetings.attendance.third import third_joined
from seed.extract.meetings.circumstances.absence import is_left_out
from seed.extract.meetings.circumstances.circumstance import described
from seed.extract.meetings.circumstances.day import THAT_DAY, other_days
from seed.extract.meetings.circumstances.denial import is_denied
from seed.extract.meetings.circumstances.fiction import is_imagined, is_never
from seed.extract.meetings.circumstances.whether import is_of_habit, is_only_allowed
from seed.extract.meetings.event import Event, merge_into
from seed.extract.meetings.fit import are_days_apart
from seed.extract.meetings.frame import Encounter, distinct, frame_of
from seed.extract.meetings.frames.addressee import Letters
from seed.extract.meetings.frames.agenda import Agenda, is_line
from seed.extract.meetings.frames.distribution import part, together
from seed.extract.meetings.frames.encounter import read_encounter, read_gapped
from seed.extract.meetings.frames.journey import STOPS
from seed.extract.meetings.frames.presence import read_presence
from seed.extract.meetings.frames.sport import ENOUGH, is_play, may_be_match, sport_told
from seed.extract.meetings.frames.teller import teller, with_teller
from seed.extract.meetings.frames.topic import is_topic
from seed.extract.meetings.frames.visitor import read_visitors
from seed.extract.meetings.sequel.again import (
    add_circumstances,
    is_known,
    is_of_itinerary,
    is_told_in_passing,
)
from seed.extract.meetings.sequel.delegations import read_delegations
from seed.extract.meetings.sequel.further import Further
from seed.extract.meetings.sequel.gathering import read_gathering
from seed.extract.meetings.sequel.reckoned import is_reckoned
from seed.extract.meetings.sequel.roll import Roll
from seed.extract.meetings.sequel.row import like_all, one_in_row
from seed.extract.meetings.sequel.series import Told
from seed.extract.sentences.clause import SUBJECTS, prepositional, subjects
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.respective import days_in_turn, respective_days
from seed.extract.sentences.side import Side, actors_of, identity
from seed.extract.sentences.sides import Sides
from seed.extract.text.date_mention import DAY
from seed.extract.text.document import Document
from seed.extract.text.instrument_word import is_instrument
from seed.extract.text.node import Node
from seed.records import ActorRef, Edtf, Found

TOGETHER = frozenset("parties sides countries states governments nations".split())
"""What states are called together, whoever spoke for them then."""


def read_meetings(document: Document, sentences: Sequence[Parsed], sides: Sides) -> list[Event]:
    """Every meeting of the document that has two parties, each once."""
    events: list[Event] = []
    sport = sport_told(document)
    several = _is_of_several(document)
    further, told, roll = Further.of(sides), Told(sides), Roll(sides)
    reader = _Reader(document, sides, Agenda(document, sides), Letters(sides), further, several, told, roll)
    for parsed in sentences:
        for event in reader.events(parsed):
            teams = sport >= ENOUGH or (sport > 0 and may_be_match(event.node))
            if not is_play(event) and (_is_of_persons(event) or not teams):
                reader.last = merge_into(events, event)
    found = [event for event in events if len(event.actors) >= 2]
    for event in found:
        event.sides = distinct(side.as_actor() if _is_not_there(event, side) else side for side in event.sides)
    found += [one for one in read_presence(sentences, sides, found) if not sport or _is_of_persons(one)]
    found += read_delegations(sentences, sides, found)
    found += read_visitors(sentences, sides, found)
    return [*found, *(read_gathering(sentences, sides, found) if sport < ENOUGH else ())]


def _is_not_there(event: Event, side: Side) -> bool:
    """Whether somebody only speaks for a party, or is meant by it long after: "the pact that the two sides signed"."""
    if side.person is None:
        return False
    long_ago = event.modality is Modality.HISTORICAL and side.antecedent is not None
    party = long_ago and not TOGETHER.isdisjoint(side.words.text.lower().split())
    return party or side.person.roles == {OfficeRole.SPOKESPERSON}


def _is_of_persons(event: Event) -> bool:
    """Whether anybody is named who was there."""
    return any(side.person for side in event.sides)


def _is_of_several(document: Document) -> bool:
    """Whether the headline tells of one's calls or meetings with several: "Readout of Vega's Calls with"."""
    told = {token.lower for sentence in document.sentences if not sentence.is_body for token in sentence.tokens}
    return bool(told & {"calls", "meetings"}) and "with" in told


@dataclass(slots=True)
class _Reader:
    """Reads sentence after sentence.

    Attributes:
        host: who had meetings with several, one by one; whoever is met without saying by whom met him.
        hosts: how many in turn did; of several it is not told who of them met another.
        agenda: the lists of his meetings.
        letters: to whom a letter was.
        further: whose one more meeting is.
        in_turn: whether the headline speaks of several calls or meetings, so that those of a list are one each.
        series: his meetings that are told by no word for one.
        roll: who those are whom he is told to have met.
        last: the event told last, which "the meeting" means.
        announced: the words that told last of somebody's having met several.
        tour: who goes to several states, and these: whom he meets there he meets in each.
        traveller: whom he serves.
        before: the sentence before.
    """

    document: Document
    sides: Sides
    agenda: Agenda
    letters: Letters
    further: Further
    in_turn: bool
    series: Told
    roll: Roll
    host: Side | None = None
    hosts: int = 0
    last: Event | None = None
    announced: Event | None = None
    tour: frozenset[ActorRef] = frozenset()
    traveller: frozenset[ActorRef] = frozenset()
    before: Parsed | None = None

    def events(self, parsed: Parsed) -> Iterator[Event]:
        """The events of a sentence, those of its verbs first: a noun that one of them takes up is not read again."""
        listed = list(self.agenda.read(parsed, self.host))
        yield from listed
        if not listed:
            self.host = self.series.host or self.host
            known = self.host, self.hosts
            told = []
            for event in self._told(parsed):  # one by one: what follows may go back to it
                told.append(event)
                yield event
            if (one := self.series.read(parsed, told)) is not None:
                yield one
            self.roll.begin(parsed)
            yield from self.roll.read(parsed, told)
            if is_line(parsed):
                self.host, self.hosts = known  # whom a line of a list names is met, and receives nobody
            self.agenda.add_from_section(parsed)
        self.series.begin(parsed)
        self.before = parsed

    def _told(self, parsed: Parsed) -> Iterator[Event]:
        told: set[int] = set()
        self.letters.read(parsed)
        for node in sorted(parsed.nodes, key=lambda node: node.pos_ not in ("VERB", "AUX")):
            frame = frame_of(parsed, node)
            if frame is None and node.lower_ == "with" and (one := self._one_in_row(parsed, node)):
                yield one
            if frame is None or node.i in told or self._is_theirs(node):
                continue
            found = self._completed(read_encounter(parsed, self.sides, node, frame), teller(parsed, self.sides, node))
            found = self.letters.completed(parsed, node, frame, found)
            found = with_receiving_state(with_host(found, self.sides, node, self.before), parsed, node)
            found = with_teller(parsed, self.sides, node, found) if frame.name == "EVENT" else found
            gapped = read_gapped(parsed, self.sides, node, found.leading) if frame.name in GAPPED else []
            found = _without(found, gapped)
            event = self._on_day_announced(described(self.sides, parsed, node, found.sides, frame), found)
            event = like_all(self._on_same_day(event), self.announced)
            found, event = with_who_held_it(node, found, event, self.announced)
            event = replace(event, modality=Modality.PLANNED) if is_of_itinerary(event, self.last) else event
            aim = node.tag_ == "VB" and node.dep_ in ("xcomp", "advcl") and event.modality is Modality.ACTUAL
            above = frame_of(parsed, node.head) if aim else None
            if above is not None and above.name in AIMED:  # "is due in Lima to take it up with Orlov"
                told_so = described(self.sides, parsed, node.head, found.sides, above)
                event = replace(event, modality=told_so.modality, start=told_so.start or event.start)
            if is_imagined(node) or (event.modality is Modality.NEGATED and is_never(node)):
                continue  # "the play imagines a meeting", "has never met him": nothing took place or was called off
            if event.modality is Modality.NEGATED and (frame.name in UNDONE or is_left_out(node)):
                continue  # "did not raise it with Orlov": whom he may well have met
            if (
                is_of_habit(node)
                or is_only_allowed(node)
                or (frame.name == "JOURNEY" and node.lemma_ == "be" and is_denied(node))
            ):
                continue  # "authorised her to negotiate", "a report that the general had been in Lima is false"
            if self._is_of_places(node, event) or is_reckoned(node, event, self.last):
                continue
            if event.nominal and third_joined(parsed, node, event, found.sides or found.leading, self.last):
                continue
            if len(event.actors) >= 2 and not is_topic(event):
                told |= {node.i, *found.nouns}
                visited = (frame_of(parsed, noun) for noun in node.children if noun.i in found.nouns)
                apart = event.journey or node.lemma_ == "see" or any(one and one.name == "VISIT" for one in visited)
                apart = apart or self.in_turn or frame.name == "CREDENTIALS" or self._is_on_tour(event)
                travelling = [side for side in found.sides if side.person] if event.journey else []
                leading = found.leading or travelling or self._owners(parsed, node)
                apart = apart or self.roll.tells_of_more(parsed, leading)
                days = self._days_in_turn(event, found)
                meetings = part(parsed, node, leading, found.sides, apart=apart or bool(days))
                if event.journey and len(meetings) > 1:
                    self.tour, self.traveller = event.actors, _refs(travelling)
                self.further.keep_body(event)
                if self._is_within(event) or _is_tally(event, len(meetings)):
                    continue
                own: Sequence[Found[Edtf] | None] = days if len(days) == len(meetings) else ()
                own = own or respective_days(parsed, len(meetings), self.document.anchor)
                every = [*meetings, *(one.sides for one in gapped)]
                own = own or days_in_turn(parsed, every, self.document.anchor, ahead=event.modality is Modality.PLANNED)
                for met, day in zip(every, own, strict=False):
                    yield replace(event, sides=met, start=day, place=event.place if met is every[0] else None)
                for met in meetings if not own else ():
                    yield _stop(event, met) if event.journey and len(meetings) > 1 else replace(event, sides=met)
                    yield from (replace(event, sides=met, start=day) for day in other_days(self.document, event))
                yield from (replace(event, sides=one.sides) for one in gapped if len(own) < len(every))
            elif found.leading and frame.name in ANNOUNCING and not is_told_in_passing(parsed, node):
                self.agenda.told = self.announced = event
            elif frame.name == "SPEAK" and (who := held_with_several(parsed, self.sides, node)):
                self.announced = replace(event, sides=who)
            elif again := self.further.read(node, event, found, self.last):
                told.add(node.i)
                yield again
                yield from (replace(again, start=day, place=None) for day in other_days(self.document, again))
            elif frame.name in MEANT and self.last and is_known(node):
                add_circumstances(self.last, event)
            self._remember(found)

    def _days_in_turn(self, event: Event, found: Encounter) -> Sequence[Found[Edtf]]:
        """The days on which somebody met one after another, if each is told his own."""
        hosts = {side.ref for side in found.leading}
        met: dict[ActorRef | None, list[Side]] = {}
        for side in found.sides:
            if side.ref not in hosts:
                met.setdefault(side.ref, []).append(side)
        groups = list(met.values()) if len(hosts) == 1 and event.node.pos_ == "VERB" else []
        ahead = event.modality is Modality.PLANNED
        return days_in_turn(event.parsed, groups, self.document.anchor, ahead=ahead)

    def _one_in_row(self, parsed: Parsed, preposition: Node) -> Event | None:
        """One of the meetings or calls of which it was told how many."""
        told = self.announced or self.last
        return one_in_row(self.sides, parsed, preposition, told, self.host) if told and self.host else None

    def _is_of_places(self, node: Node, event: Event) -> bool:
        """Whether all that are told are the stops of a tour: "will embark on a tour of Chad and Mali"."""
        if not event.journey or any(side.person for side in event.sides):
            return False
        nouns = [node] if event.nominal else [child for child in node.children if child.dep_ in ("dobj", "nsubjpass")]
        where = ("of", "to", *(("in", "at") if node.lemma_ in STOPS else ()))
        to = [one for noun in nouns for one in prepositional(noun, *where)]
        named = [one for first in to for one in (first, *first.conjuncts)]
        if event.nominal and node.lemma_ in STOPS and 1 < len(event.actors) <= len(named):
            return True  # "a tour, including stops in Lima, Quito and Rome"
        stops = {side.ref for one in to for side in self.sides.of(event.parsed, one)}
        return len(event.actors) > 1 and event.actors <= stops

    def _owners(self, parsed: Parsed, node: Node) -> list[Side]:
        """Whose several meetings are told by a noun: "Orlov's meetings with", "her engagements with"."""
        own = [child for child in node.children if child.dep_ == "poss"] if node.tag_ == "NNS" else []
        return [side for one in own for side in self.sides.of(parsed, one) if side.person]

    def _is_on_tour(self, event: Event) -> bool:
        """Whether those of several states are met by who went to each of these, one after another."""
        several = len(event.actors & self.tour) > 2 and bool(self.traveller & event.actors)
        return several and together().isdisjoint(one.lower_ for one in event.parsed.nodes)

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
        days = [one for one in event.parsed.nodes if one.lower_ in DAYTIMES]
        same = any(child.lower_ in ("same", "that") for one in days for child in one.children) or any(
            one.i > 1 and one.doc[one.i - 2].lower_ == "in" and one.doc[one.i - 3].lower_ in THAT_DAY for one in days
        )  # "the same day", "earlier in the day"
        return replace(event, start=replace(last.start, basis=Basis.DERIVED, confidence=0.8)) if same else event

    def _is_theirs(self, node: Node) -> bool:
        """Whether a subject means the meetings just told: "Their talks also produced"."""
        theirs = any(child.lower_ == "their" and child.dep_ == "poss" for child in node.children)
        done = self.last is not None and self.last.modality is Modality.ACTUAL
        return theirs and done and node.dep_ in SUBJECTS and node.head.tag_ == "VBD"

    def _is_within(self, event: Event) -> bool:
        """Whether a guest who was met here goes on within the state: "met Berg in Delhi and will leave for Mumbai"."""
        last, home = self.last, self.sides.home
        onward = event.journey and event.node.lemma_ in ONWARD
        if not onward or event.modality is not Modality.PLANNED or home is None:
            return False
        if any(one.lemma_ in GUESTS for one in subjects(event.node)) and home.value in event.actors:
            return True  # "her guest goes to Auckland tomorrow"
        if last is None:
            return False
        here = last.place is None or last.place.value.country == home.value
        met = last.modality is Modality.ACTUAL and last.actors == event.actors and home.value in last.actors and here
        guests = [side for side in event.sides if side.person and side.ref != home.value]
        known = bool(guests) or any(are_visitors(one) or one.pos_ == "PRON" for one in subjects(event.node))
        dated = event.start is not None and len(event.start.value) == DAY
        inland = event.place.value.country == home.value if event.place else bool(guests) and dated
        stays = known and inland and are_days_apart(last, event)  # "the delegation leaves for", "she will visit Cusco"
        stays = stays or (bool(guests) and event.node.lemma_ != "visit")
        return met and stays and not any(one.lower_ == "again" for one in event.parsed.nodes)

    def _completed(self, found: Encounter, teller: Side | None) -> Encounter:
        """With whoever tells of it, else the host, where nobody is told to have met the other."""
        host = teller or (self.host.as_actor() if self.host and self.hosts > 1 else self.host)
        if host is None or host.ref in actors_of(found.sides) or not found.whom:
            return found
        return replace(found, sides=distinct([host, *found.whom]), leading=[host])

    def _remember(self, found: Encounter) -> None:
        if len(actors_of(found.leading)) == 1 and (person := found.leading[0].person):
            known = self.host.person.ref if self.host and self.host.person else None
            self.hosts += person.ref != known
            self.host = found.leading[0]


def _refs(sides: Iterable[Side]) -> frozenset[ActorRef]:
    return frozenset(side.ref for side in sides if side.ref)


def _is_tally(event: Event, meetings: int) -> bool:
    """Whether somebody's journeys of years are only reckoned up: "has visited Chad, Mali, … since he took office"."""
    perfect = any(child.dep_ == "aux" and child.lemma_ == "have" for child in event.node.children)
    day = event.start.value if event.start else None
    drawn_up = event.node.lemma_ == "negotiate" and any(
        one.dep_ == "dobj" and is_instrument(one.lower_) for one in event.node.children
    )  # "has negotiated agreements with Chad and Mali"
    of_years = (perfect and day is None) or (day is not None and len(day) == YEAR and event.background)
    return of_years and (meetings > RECKONED_UP or (drawn_up and len(event.actors) > PAIR))


def _stop(tour: Event, met: list[Side]) -> Event:
    """One stop of a tour; where that was is only told of the first."""
    there = tour.place is not None and tour.place.value.country in actors_of(met)
    return replace(tour, sides=met, tour=True, place=tour.place if there else None)


def _without(found: Encounter, others: Sequence[Encounter]) -> Encounter:
    """An encounter without those who met others; who met each of them apart stays."""
    gone = {identity(side) for other in others for side in other.sides}
    gone -= {identity(side) for side in found.leading if any(side in other.leading for other in others)}
    sides = [side for side in found.sides if identity(side) not in gone]
    return replace(found, sides=sides, leading=[side for side in found.leading if side in sides]) if gone else found


YEAR = 4
"""So long is a date that tells but the year."""
PAIR = 2
RECKONED_UP = 5
"""Nobody tells that so many were visited or met, one by one, but to reckon them up, unless he tells when."""
DAYTIMES = frozenset("day morning afternoon evening night".split())
ONWARD = frozenset("leave depart proceed go travel head continue tour fly visit".split())
"""Verbs of one who is there already."""
GAPPED = ("WITH", "OBJECT", "SPEAK", "LIGHT")
"""The frames of verbs that are said once of several who do it."""
MEANT = ("EVENT", "VISIT", "LIGHT")
"""The frames of words that may mean an event that was told before: "the talks", "the talks were held"."""


AIMED = ("JOURNEY", "WITH", "WITH_WHOM", "RAISE")
"""The frames of verbs whose aim is done, or not, as they are."""
UNDONE = ("DISCUSS", "RAISE", "TELL", "TO_WHOM", "SIDE_BY_SIDE", "ACCOMPANY")
"""The frames of verbs of which only what was done tells of a meeting."""
ANNOUNCING = ("WITH", "LIGHT", "EVENT")
"""The frames of words that may announce a list of meetings."""
