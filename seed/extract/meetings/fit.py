"""Whether what two clauses say of an event fits: its day, its place, a plan that was told of, a departure."""

from typing import TYPE_CHECKING

from db.vocabulary import Modality
from seed.edtf import Period
from seed.extract.meetings.frames.tour import is_of_tour
from seed.extract.meetings.telling import verb_of
from seed.extract.names.gazetteer import are_near
from seed.extract.sentences.modality import LONG_AGO
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.purpose import LEAVING
from seed.extract.text.date import Anchor, DateMention
from seed.extract.text.date_mention import DAY
from seed.extract.text.node import Node
from seed.records import Edtf, Found, PlaceName

if TYPE_CHECKING:
    from seed.extract.meetings.event import Event


STAY = 7
"""How many days a visit may last for what happens in it to be part of it."""


def are_days_apart(one: "Event", other: "Event") -> bool:
    """Whether no more than a stay lies between two events, if it is told when they are."""
    if one.start is None or other.start is None:
        return True
    first, last = sorted((Period.of(one.start.value), Period.of(other.start.value)), key=lambda period: period.earliest)
    return (last.earliest - first.latest).days <= STAY


def are_each_way(one: "Event", other: "Event") -> bool:
    """Whether each of two is told to have gone to the other: "Orlov visited Chad in May and Idi visited Peru"."""
    if one.parsed is not other.parsed or one.nominal or other.nominal or not (one.journey and other.journey):
        return False
    here, there = ({side.ref for side in event.sides if side.person} for event in (one, other))
    return len(here) == len(there) == 1 and here != there


def is_way_to_neutral_ground(known: "Event", event: "Event") -> bool:
    """Whether one only goes to a third state's town, where he is told to meet another: "will fly to Geneva for it"."""
    if not event.journey or event.modality is not known.modality or event.place is None:
        return False
    ground = event.place.value.country
    there = known.place is not None and known.place.value == event.place.value and ground not in known.actors
    persons, others = ({side.person.ref for side in one.sides if side.person} for one in (event, known))
    return there and event.actors - {ground} < known.actors and persons <= others and are_days_apart(known, event)


def was_planned(node: Node) -> bool:
    """Whether a plan is told as of the past: "was to meet", "had been due to", "was to have discussed"."""
    above = (one for one in (node, *node.ancestors) if one.pos_ in ("VERB", "AUX"))
    with_helping = (
        one for verb in above for one in (*(c for c in verb.children if c.dep_ in ("aux", "auxpass")), verb)
    )
    told = next((one for one in with_helping if one.tag_ in ("VBD", "VBZ", "VBP", "MD")), None)
    return told is not None and told.lower_ in ("was", "were", "had")


def is_setting_out(node: Node) -> bool:
    """Whether it is told that somebody left for somewhere: "left for", "has set off", "leaves on a visit to"."""
    verb = verb_of(node)
    off = any(child.lower_ in ("off", "out") for child in verb.children)
    return verb.lemma_ in ("leave", "depart", "embark") or (verb.lemma_ in ("set", "jet", "be") and off)


def departure(one: "Event", other: "Event") -> tuple["Event", "Event"]:
    """Of two events the one that may be the way to the other, and that: what is done, else what is to begin before."""
    if one.modality is other.modality:  # "will leave on Wednesday for Lima. He will see Orlov there on Thursday"
        first = one.journey and is_setting_out(one.node) and not is_setting_out(other.node)
        return (one, other) if first and _is_before(one.start, other.start) else (other, one)
    return (one, other) if one.modality is Modality.ACTUAL else (other, one)


def _is_before(one: Found[Edtf] | None, other: Found[Edtf] | None) -> bool:
    return one is not None and other is not None and Period.of(one.value).earliest < Period.of(other.value).earliest


def is_at_destination(planned: Node, journey: Node) -> bool:
    """Whether a meeting is to be where somebody has but gone: "flew on to Lima, where she is to meet him"."""
    where = (one for one in (planned, *planned.ancestors) if one.dep_ == "relcl")
    return journey.lemma_ in GOING and any(one.i > journey.i and one in journey.subtree for one in where)


def is_long_before(event: "Event") -> bool:
    """Whether it is told to have been long before the day of the article."""
    anchor = event.parsed.document.anchor
    return bool(anchor and event.start and (anchor.day - Period.of(event.start.value).latest).days > LONG_AGO)


def is_stop_told(verb: Node) -> bool:
    """Whether a stop is told only as one of a tour, made or to come: "his tour includes a stop in Chad"."""
    return verb.tag_ == "VBZ" and is_of_tour(verb)


def is_press_told(verb: Node) -> bool:
    """Whether what is to come is but what those who meet will tell the press: "would hold a joint press conference"."""
    told = [verb, *(child for child in verb.children if child.dep_ in ("dobj", "nsubjpass"))]
    return any(child.lower_ in PRESS for noun in told for child in noun.children if child.dep_ in ("compound", "amod"))


PRESS = frozenset("press news media".split())
GOING = frozenset("fly go travel head proceed continue move".split())
"""Verbs of a journey that do not tell that it has ended."""


def is_told_with_day(known: "Event", event: "Event") -> bool:
    """Whether of news told without a day the next sentence tells the day: "On June 12, they met at the palace"."""
    taken_up = bool(event.sides) and all(side.antecedent is not None for side in event.sides)
    undated = known.start is None and known.modality is Modality.ACTUAL
    next_told = event.parsed.sentence.index - known.sentences[-1].sentence.index == 1
    day = event.start is not None and len(event.start.value) == DAY and event.node.tag_ == "VBD"
    plain = BEFORE.isdisjoint(event.parsed.sentence.words)
    return taken_up and undated and next_told and day and plain and event.actors == known.actors


def is_agenda_of(known: "Event", event: "Event") -> bool:
    """Whether it is only what they were to speak of who have just met: "They were expected to discuss fish"."""
    taken_up = bool(event.sides) and all(side.antecedent is not None for side in event.sides)
    spoken = event.frame.endswith("(discuss)") and event.modality is Modality.PLANNED and was_planned(event.node)
    next_told = event.parsed.sentence.index - known.sentences[-1].sentence.index <= 1
    done = known.modality is Modality.ACTUAL and known.actors == event.actors
    return taken_up and spoken and done and next_told and event.start is None and event.place is None


BEFORE = frozenset("last previously earlier first before again since already".split())
"""Words that tell of another meeting than the one in the news."""


def dates_fit(one: Found[Edtf] | None, other: Found[Edtf] | None) -> bool:
    """Whether two days may be one."""
    return one is None or other is None or Period.of(one.value).overlaps(Period.of(other.value))


def is_of_another_day(event: "Event") -> bool:
    """Whether it "had" been on a day that an article without one cannot tell: "in May he had received Orlov".

    So, too, something was agreed on it before: "agreements made during President Ruiz's visit in May".
    """
    node = event.node
    at = event.nominal and node.dep_ == "pobj" and node.head.lower_ in ("during", "at", "on")
    verb = node.head.head if at else node
    had = any(child.dep_ == "aux" and child.lower_ == "had" for child in verb.children)
    before = had or (verb is not node and verb.tag_ == "VBN" and verb.dep_ == "acl")
    below = (one for above in (node, verb) for c in above.children if c.dep_ == "prep" for one in c.children)
    dated = (*below, *(one for one in node.children if one.dep_ == "npadvmod"))
    return before and not event.start and any(event.parsed.unit(one).kind is UnitKind.DATE for one in dated)


def places_fit(one: Found[PlaceName] | None, other: Found[PlaceName] | None) -> bool:
    """Whether two places may be one, or are near."""
    return one is None or other is None or one.value == other.value or are_near(one.value.name, other.value.name)


def are_stops_of_one(one: "Event", other: "Event") -> bool:
    """Whether two places are stops of one visit: "his stay has ended. A pact was signed in Cusco during it"."""
    states = {event.place.value.country for event in (one, other) if event.place}
    during = any(node.lower_ in ("during", "stay") for event in (one, other) for node in event.parsed.nodes)
    done = one.modality is other.modality is Modality.ACTUAL and (one.journey or other.journey)
    return done and during and len(states) == 1 and states <= one.actors


def has_only_set_out(parsed: Parsed, noun: Node, when: tuple[DateMention, Found[Edtf]], anchor: Anchor) -> bool:
    """Whether a day is that on which somebody set out for several visits: "departed last night for visits to"."""
    if noun.dep_ != "pobj" or noun.head.lower_ != "for" or noun.tag_ != "NNS":
        return False
    verb, (mention, day) = noun.head.head, when
    of_visits = any(parsed.unit(one).mention is mention for one in noun.subtree)
    past = Period.of(day.value).latest < anchor.day
    return verb.lemma_ in LEAVING and verb.tag_ == "VBD" and past and not of_visits


OUTCOMES = frozenset("result outcome success prospect chance fate agenda".split())
"""What is spoken of of a meeting that is to come."""
AWAITING = frozenset("optimistic pessimistic confident hopeful uncertain doubtful sceptical skeptical open".split())
"""What those are who wait for it, or it itself."""


def awaits(known: "Event", event: "Event") -> bool:
    """Whether it is what is to come of a meeting that is planned: "was optimistic about the results of the talks".

    So, too, something else is to be done "after the two presidents met", who are to meet.
    """
    same = known.modality is Modality.PLANNED and known.actors == event.actors and event.start is None
    if same and not event.nominal:
        return is_when_it_is_over(event.node) and places_fit(known.place, event.place)
    return same and event.nominal and (_is_awaited_outcome(event.node) or _is_placed(event.node))


def _is_placed(noun: Node) -> bool:
    """Whether it is only told what it comes after, or is: "Orlov's visit to Chad comes a week after the vote"."""
    return noun.dep_ == "nsubj" and noun.head.tag_ == "VBZ" and noun.head.lemma_ in PLACING


PLACING = frozenset("be come mark follow coincide precede represent".split())


def is_when_it_is_over(verb: Node) -> bool:
    """Whether something else is to be done then: "agreed to convene the next round after the two leaders met"."""
    then = any(child.lower_ in ("after", "once", "until") for child in verb.children if child.dep_ == "mark")
    above = verb.head
    to_do = above.tag_ == "VB" or any(child.dep_ == "xcomp" and child.tag_ == "VB" for child in above.children)
    return verb.tag_ == "VBD" and verb.dep_ == "advcl" and then and to_do


def _is_awaited_outcome(noun: Node) -> bool:
    outcome = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    if outcome.lemma_ not in OUTCOMES:
        return False
    above = [one for each in outcome.ancestors for one in (each, *each.children)]
    return any(one.lemma_.lower() in AWAITING for one in above if one.pos_ == "ADJ")
