"""A meeting in the making, and when two clauses tell of one."""

from dataclasses import dataclass, field

from db.vocabulary import Basis, Medium, Modality, OfficeRole, VisitKind
from seed.edtf import Period
from seed.extract.meetings.attendance.shared import are_visitors, is_at_told
from seed.extract.meetings.fit import (
    are_days_apart,
    are_each_way,
    are_stops_of_one,
    awaits,
    dates_fit,
    departure,
    is_agenda_of,
    is_at_destination,
    is_long_before,
    is_of_another_day,
    is_press_told,
    is_setting_out,
    is_stop_told,
    is_told_with_day,
    is_way_to_neutral_ground,
    places_fit,
    was_planned,
)
from seed.extract.meetings.frame import distinct
from seed.extract.sentences.clause import subjects
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.date_mention import DAY
from seed.extract.text.node import Node
from seed.records import ActorRef, Edtf, Found, PlaceName

LEAD = 3
"""An undated event in so many first sentences of the body is told as of the article's own day."""


@dataclass(slots=True)
class Event:
    """A meeting in the making: what one clause or several say of it.

    Attributes:
        journey: whether one of them tells of somebody's going there.
        tour: whether that goes to several, so that its days are not those of each stop.
        further: whether it is told as another than that of those who met before.
    """

    parsed: Parsed
    node: Node
    sides: list[Side]
    modality: Modality
    frame: str
    medium: Found[Medium] | None = None
    start: Found[Edtf] | None = None
    end: Found[Edtf] | None = None
    place: Found[PlaceName] | None = None
    visit_kind: Found[VisitKind] | None = None
    host: Found[ActorRef] | None = None
    nominal: bool = False
    journey: bool = False
    tour: bool = False
    further: bool = False
    sentences: list[Parsed] = field(default_factory=list)

    @property
    def actors(self) -> frozenset[ActorRef]:
        """The parties."""
        return frozenset(actors_of(self.sides))

    @property
    def background(self) -> bool:
        """Whether it is told as of the past."""
        return self.modality is Modality.HISTORICAL


def merge_into(events: list[Event], event: Event) -> Event:
    """Add an event, or what it says to one that it tells of again; the one that is kept."""
    if any(awaits(known, event) for known in events):
        event.modality = Modality.PLANNED
    for known in _likeliest(events, event):
        if _same(known, event):
            _absorb(known, event)
            return known
    if event.modality is Modality.ACTUAL and any(_is_of_another_year(known, event) for known in events):
        event.modality = Modality.HISTORICAL
    events.append(event)
    return event


def _is_of_another_year(news: Event, event: Event) -> bool:
    """Whether beside news without a day, in an article without one, a year tells that it is long over."""
    near = event.parsed is news.parsed or event.parsed.document.anchor is not None
    undated = news.start is None and news.modality is Modality.ACTUAL and news.actors == event.actors
    return not near and undated and event.start is not None and event.start.basis is Basis.STATED


def _likeliest(events: list[Event], event: Event) -> list[Event]:
    """The events that another may tell of again: of "the meeting" the last first, of a signing those so told."""
    if is_at_told(event.node):
        return events[::-1]
    signed = [one for one in events if one.frame.endswith(SIGNING)] if event.frame.endswith(SIGNING) else []
    return [*signed[::-1], *events]


def _same(one: Event, other: Event) -> bool:
    """Whether two clauses tell of one event: the same parties, no contradicting date, place or kind."""
    if one.further is not other.further or are_each_way(one, other):
        return False
    if (
        _takes_up(one, other)
        or _is_called(one, other)
        or _goes_into(one, other)
        or _is_way_to(one, other)
        or is_way_to_neutral_ground(one, other)
        or _is_of_what_is_off(one, other)
        or is_told_with_day(one, other)
        or is_agenda_of(one, other)
    ):
        return True
    one_telling = one.modality is other.modality or _are_of_one_telling(one, other)
    if not one_telling or _is_of_another_year(one, other):
        return False
    if one.background is not other.background and one.actors != other.actors:
        return False
    persons, others = (_persons(event) for event in (one, other))
    if not (one.actors <= other.actors or other.actors <= one.actors):
        return False
    if one.actors != other.actors and not (persons & others) and not _fills(one, other):
        return False
    if _is_aside(one, other) or _is_aside(other, one):
        return False
    if is_of_another_day(other) and not (other.nominal and persons & others):
        return False
    if one.background is not other.background and (persons and others and not persons & others):
        return False
    if not (_may_be_in_company(one, other) or is_at_told(other.node)) and _are_others(one, other):
        return False
    remote = {event.medium.value for event in (one, other) if event.medium}
    if _is_arrival(one, other) and len(remote) < 2:
        return True
    if _is_departure_for(one, other) and len(remote) < 2:
        return True
    fit = dates_fit(one.start, other.start) or _is_during(one, other) or _is_during(other, one)
    near = places_fit(one.place, other.place) or are_stops_of_one(one, other)
    return fit and near and len(remote) < 2


def _takes_up(known: Event, event: Event) -> bool:
    """Whether "they" and "the leaders" mean some of the several who have just been told to meet."""
    taken_up = all(side.antecedent is not None for side in event.sides) and not event.nominal
    return (
        taken_up
        and event.modality is known.modality
        and event.actors < known.actors
        and set() < _persons(event) < _persons(known)
        and event.start is None
        and event.place is None
    )


def _is_called(known: Event, event: Event) -> bool:
    """Whether it is what the meeting is called in the same breath: "will meet, in the first encounter of the two"."""
    node, taken_up = event.node, all(side.antecedent is not None for side in event.sides)
    named = known.parsed is event.parsed and taken_up and known.actors == event.actors and event.nominal
    first = any(child.lower_ in FIRST for child in node.children)
    return named and first and node.dep_ in ("pobj", "appos") and (node.dep_ == "appos" or node.head.lower_ == "in")


FIRST = frozenset("first second third fourth fifth latest".split())
"""What the meetings of two are counted by."""


def _goes_into(known: Event, event: Event) -> bool:
    """Whether "the two ministers" are told to have spoken of one thing more, whatever place that is about."""
    taken_up = bool(event.sides) and all(side.antecedent is not None for side in event.sides)
    of_same = event.actors == known.actors and bool(_persons(event)) and _persons(event) == _persons(known)
    also = any(child.lower_ == "also" for child in event.node.children)
    past = event.node.tag_ == "VBD" and known.modality is Modality.ACTUAL
    return taken_up and also and of_same and past and event.frame.endswith("(discuss)")


def _is_way_to(known: Event, event: Event) -> bool:
    """Whether one goes to where it is that several are told to meet, or from there to another place of that state."""
    if not event.journey or event.modality is Modality.HISTORICAL:
        return False
    destination = event.place.value.country if event.place else None
    here = any(node.lower_ == "here" for node in known.parsed.nodes)
    country = known.place.value.country if known.place else destination if here else None
    if country is None or country not in event.actors or destination not in (None, country):
        return False
    if any(node.lower_ in ("again", "return") for node in event.parsed.nodes) or not are_days_apart(known, event):
        return False
    if event.actors < known.actors:
        return len(known.actors) > 2 and event.modality is known.modality and not _are_others(known, event)
    onward = known.modality is Modality.ACTUAL and event.modality is Modality.PLANNED
    elsewhere = event.place is not None and not (known.place and places_fit(event.place, known.place))
    return event.actors == known.actors and onward and elsewhere and bool(_persons(event) & _persons(known))


def _is_of_what_is_off(known: Event, event: Event) -> bool:
    """Whether what "was to" take place is of a visit that was called off: "had been due to meet Orlov there"."""
    asked = event.modality is Modality.HYPOTHETICAL and event.frame.endswith("(invite)")  # "had been invited by him"
    off = known.modality is Modality.NEGATED and (event.modality is Modality.PLANNED or asked)
    if not off or event.actors != known.actors or not _persons(event) & _persons(known):
        return False
    if any(node.lower_ in ("instead", "now") for node in event.parsed.nodes):
        return False
    return was_planned(event.node) and are_days_apart(known, event) and places_fit(known.place, event.place)


def _is_aside(small: Event, large: Event) -> bool:
    """Whether two of several met by themselves."""
    persons = {side.ref for side in small.sides if side.person}
    return len(small.actors) == 2 < len(large.actors) and persons == small.actors and not small.nominal


def _fills(one: Event, other: Event) -> bool:
    """Whether one names the persons of several parties that the other, a larger meeting, names without them."""
    small, large = sorted((one, other), key=lambda event: len(event.actors))
    named = {side.ref for side in large.sides if side.person}
    return len(small.actors) > 2 and not named & small.actors


def _are_of_one_telling(one: Event, other: Event) -> bool:
    """Whether both may be told of one event though not alike: news and background, a visit and what it is to bring."""
    told = {one.modality, other.modality}
    if told == {Modality.ACTUAL, Modality.PLANNED}:
        there, ahead = (one, other) if one.modality is Modality.ACTUAL else (other, one)
        here = there.journey and (_is_arrival(one, other) or _is_departure_for(one, other))
        return here or is_stop_told(ahead.node) or is_press_told(ahead.node)
    if told != {Modality.ACTUAL, Modality.HISTORICAL}:
        return False
    news, before = (one, other) if other.background else (other, one)
    told_so = news.node.tag_ == "VBD" or before.journey is not news.journey
    since = any(child.dep_ == "mark" and child.lower_ == "since" for child in before.node.children)
    if since or (news.start is None and told_so and is_long_before(before)):  # "have met twice since they signed it"
        return False  # "met Orlov. They last met in 2008", "the commission was held. He last went there in 2008"
    apart = (event for event in (one, other) if event.background and event.node.head.lower_ != "since")
    return all(event.start for event in apart)  # else the words say that it was another; "since the talks" may not


def _is_arrival(one: Event, other: Event) -> bool:
    """Whether one is the journey to the other, or both are one: the same actors, days apart, somebody in common."""
    if not (one.journey or other.journey) or one.actors != other.actors:
        return False
    if not _persons(one) & _persons(other) and not _is_told_back(other):
        return False
    told = [event.start.value for event in (one, other) if event.start]
    if len(told) == 1 and len(told[0]) < DAY:
        return False  # "received him on Monday", told without a year; "had paid a visit in May 2014"
    return are_days_apart(one, other)


def _is_departure_for(one: Event, other: Event) -> bool:
    """Whether somebody has only set out for the other: "has left for Lima, where the delegation will hold talks"."""
    there, planned = departure(one, other)
    ahead = planned.parsed is there.parsed and is_at_destination(planned.node, there.node)
    out = is_setting_out(there.node) or (ahead and there.modality is Modality.ACTUAL)
    leaving = there.journey and planned.modality is Modality.PLANNED and out
    known = bool(_persons(one) & _persons(other)) or not (_persons(one) and _persons(other))
    return leaving and known and one.actors == other.actors and are_days_apart(one, other)


def _is_told_back(event: Event) -> bool:
    """Whether it is the journey of those just told of, by whom they are: "the Chadian delegation arrived yesterday"."""
    meant = any(map(are_visitors, subjects(event.node))) or any(side.antecedent is not None for side in event.sides)
    return event.journey and not _persons(event) and meant


SIGNING = ("(exchange)", "(together)")
"""The frames of what others than those who met may have done on the occasion."""


def _may_be_in_company(one: Event, other: Event) -> bool:
    """Whether others may have done the one on the occasion of the other: signed, or met within the days of a visit."""
    if one.journey and other.journey:
        return False
    if any(event.frame.endswith(SIGNING) and event.node.lemma_ != "attend" for event in (one, other)):
        return True
    dated = one.start is not None and other.start is not None
    if (one.journey or other.journey) and (dated or bool(_persons(one) & _persons(other))):
        return True
    return _are_of_one_guest(one, other)


def _are_of_one_guest(one: Event, other: Event) -> bool:
    """Whether the same one was seen by one after the other: "met Berg. He also called on the president"."""
    done = one.modality is other.modality is Modality.ACTUAL and one.actors == other.actors and len(one.actors) == 2
    remote = any(event.medium is not None and event.medium.value is not Medium.IN_PERSON for event in (one, other))
    shared = [side.person for side in one.sides if side.person and side.person.ref in _persons(other)]
    if any(event.place and event.place.value.country not in event.actors for event in (one, other)):
        return False  # on the margins of what a third state holds
    posted = all(OfficeRole.AMBASSADOR in person.roles for person in shared)  # who lives there calls on many
    return done and not remote and not posted


def _are_others(one: Event, other: Event) -> bool:
    """Whether a party was there in other persons."""
    for actor in one.actors & other.actors:
        ours, theirs = (
            {side.person.ref for side in event.sides if side.person and side.ref == actor} for event in (one, other)
        )
        if ours and theirs and not ours & theirs:
            return True
    return False


def _persons(event: Event) -> set[str]:
    return {side.person.ref for side in event.sides if side.person}


def _is_during(short: Event, long: Event) -> bool:
    """Whether one is told of a day within those of the other: "at the close of the session on 25 October"."""
    if short.start is None or long.start is None or long.end is None or short.end is not None:
        return False
    day = Period.of(short.start.value)
    return Period.of(long.start.value).earliest <= day.earliest and day.latest <= Period.of(long.end.value).latest


def _absorb(known: Event, event: Event) -> None:
    if _goes_into(known, event) or _is_called(known, event) or is_way_to_neutral_ground(known, event):
        known.sentences.append(event.parsed)
        return
    known.sides = distinct([*known.sides, *event.sides])
    known.medium = known.medium or event.medium
    known.place = known.place or event.place
    known.host = known.host or event.host
    known.visit_kind = known.visit_kind or event.visit_kind
    known.sentences.append(event.parsed)
    if _is_of_what_is_off(known, event) and event.start and known.start:
        sharper = len(event.start.value) > len(known.start.value) and dates_fit(known.start, event.start)
        known.start, known.end = (event.start, event.end) if sharper else (known.start, known.end)
    if known.modality is Modality.NEGATED and not (known.start is None and event.modality is Modality.NEGATED):
        return
    if _is_way_to(known, event) and known.start:
        return
    stay = not event.journey and not known.end
    vague = event.start is None or (known.start and len(event.start.value) < len(known.start.value))
    if known.frame.endswith("(journey)") and not vague and (stay or (known.tour and not event.tour)):
        known.start, known.end, known.frame = event.start, event.end, event.frame
    elif known.start is None or (event.start and len(event.start.value) > len(known.start.value)):
        known.start, known.end = event.start or known.start, event.end or known.end
    if _is_departure_for(known, event):
        if departure(known, event)[1] is event:
            known.journey = known.modality is event.modality  # else he has only left for what is told
            known.start, known.end = event.start or known.start, event.end or known.end
            known.parsed, known.node, known.frame = event.parsed, event.node, event.frame
        known.modality = Modality.PLANNED
    elif known.modality is Modality.HISTORICAL or event.modality is Modality.ACTUAL:
        known.modality = event.modality
    known.journey = known.journey or event.journey
