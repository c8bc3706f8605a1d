"""Meetings: whoever met, called or visited whom, by the verbs and nouns of meeting_words.csv; one event once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from db.vocabulary import Basis, Medium, Modality, Setting, VisitKind
from seed.edtf import Period
from seed.extract.actor import is_country
from seed.extract.clause import dated, modality, prepositional, subjects
from seed.extract.date import DateMention, as_anchor
from seed.extract.distribution import part
from seed.extract.document import Document
from seed.extract.language import Node
from seed.extract.parse import Parsed, UnitKind
from seed.extract.place import place_of
from seed.extract.side import Side, Sides, actors_of
from seed.extract.sport import is_sport
from seed.extract.topic import topics
from seed.records import ActorRef, Edtf, Found, MeetingRecord, PartyRecord, PersonRecord, PlaceName
from seed.reference.table import read_rows

REMOTE = {
    "phone": Medium.PHONE,
    "telephone": Medium.PHONE,
    "telephoned": Medium.PHONE,
    "video": Medium.VIDEO,
    "videoconference": Medium.VIDEO,
    "virtual": Medium.VIDEO,
    "virtually": Medium.VIDEO,
    "online": Medium.VIDEO,
}
RANKS = {
    "state": VisitKind.STATE,
    "official": VisitKind.OFFICIAL,
    "working": VisitKind.WORKING,
    "private": VisitKind.PRIVATE,
}
SEATS = frozenset("headquarters palace office residence ministry castle chancellery villa airport".split())
HELD = frozenset(["hold", "conduct", "have"])
EXCHANGED = frozenset("note instrument letter view document opinion signing ceremony".split())
"""What both sides must be there for to exchange or to attend."""
CREDENTIALS = frozenset(["credential", "credentials", "letter", "copy"])
UNDOING = frozenset("cancel postpone scrap suspend call_off shelve".split())
DURING = frozenset(["in", "during", "at", "after", "following", "before", "by"])
"""What leads from a verb to the meeting at which its subject did it: "discussed it in a call with Orlov"."""
STAY = 7
"""How many days a visit may last for what happens in it to be part of it."""
LEAD = 3
"""An undated event in so many first sentences of the body is told as of the article's own day."""


@dataclass(frozen=True, slots=True)
class Frame:
    """How a word tells of a meeting, and the medium that it implies."""

    name: str
    medium: Medium | None


@dataclass(slots=True)
class Event:
    """A meeting in the making: what one clause or several say of it."""

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
    sentences: list[Parsed] = field(default_factory=list)

    @property
    def actors(self) -> frozenset[ActorRef]:
        """The parties."""
        return frozenset(actors_of(self.sides))

    @property
    def background(self) -> bool:
        """Whether it is told as of the past."""
        return self.modality is Modality.HISTORICAL


def read_meetings(document: Document, sentences: Sequence[Parsed], sides: Sides) -> list[Event]:
    """Every meeting of the document that has two parties, each once."""
    events: list[Event] = []
    playing = is_sport(document)
    for parsed in sentences:
        for event in _events(document, parsed, sides):
            if not playing or any(side.person for side in event.sides):
                _merge_into(events, event)
    return [event for event in events if len(event.actors) >= 2]


def meeting_records(document: Document, events: Sequence[Event]) -> tuple[MeetingRecord, ...]:
    """The meetings as records, in the order of the text."""
    lead = [sentence.index for sentence in document.sentences if sentence.is_body][:LEAD]
    return tuple(_record(document, event, f"meeting-{number}", lead) for number, event in enumerate(events, 1))


def _events(document: Document, parsed: Parsed, sides: Sides) -> Iterator[Event]:
    told: set[int] = set()
    for node in parsed.nodes:
        frame = _frames().get((node.lemma_.lower(), _part(node)))
        if frame is None or parsed.unit(node).kind is not UnitKind.WORD or node.i in told:
            continue
        event = _event(document, parsed, sides, node, frame, told)
        if event is not None:
            told.add(node.i)
            leading = [side for one in subjects(node) for side in sides.of(parsed, one)]
            yield from (replace(event, sides=met) for met in part(parsed, node, leading, event.sides))


def add_witnesses(sentences: Sequence[Parsed], sides: Sides, events: Sequence[Event]) -> None:
    """Those who "were also present" attended the last event that was told before, if their actor is a party of it."""
    for parsed in sentences:
        before = [event for event in events if event.parsed.sentence.index <= parsed.sentence.index]
        _add_witnesses(parsed, sides, [event for event in before if event.modality is Modality.ACTUAL][-1:])


def _add_witnesses(parsed: Parsed, sides: Sides, events: Sequence[Event]) -> None:
    for node in parsed.nodes:
        if node.lemma_.lower() not in PRESENCE or parsed.unit(node).kind is not UnitKind.WORD:
            continue
        verb = node if node.pos_ == "VERB" else node.head
        present = [side for one in subjects(verb) for side in sides.of(parsed, one) if side.person]
        for event in events:
            event.sides = _distinct([*event.sides, *(side for side in present if side.ref in event.actors)])


PRESENCE = frozenset(["present", "witness", "attend", "accompany"])


def _part(node: Node) -> str:
    return {"PROPN": "NOUN", "AUX": "VERB"}.get(node.pos_, node.pos_)


def _event(document: Document, parsed: Parsed, sides: Sides, node: Node, frame: Frame, told: set[int]) -> Event | None:
    match frame.name:
        case "WITH" | "WITH_ONLY":
            found = _meeting_with(parsed, sides, node, with_object=frame.name == "WITH")
        case "TOGETHER":
            found = _together(parsed, sides, node)
        case "LIGHT":
            found = _light(parsed, sides, node, told)
        case "OBJECT":
            found = _of_objects(parsed, sides, node)
        case "OBJECT_AT":
            found = _of_objects(parsed, sides, node) if place_of(parsed, node) or _at_a_seat(node) else []
        case "JOURNEY":
            found = _journey(parsed, sides, node)
        case "CREDENTIALS":
            found = _credentials(parsed, sides, node)
        case "EXCHANGE":
            documents = any(child.dep_ == "dobj" and child.lemma_ in EXCHANGED for child in node.children)
            found = _together(parsed, sides, node) if documents else []
        case "REMOTE" if _medium(parsed, node, frame) is None:
            found = []
        case _:
            found = _nominal(parsed, sides, node)
    if len({side.ref for side in found if side.ref}) < 2:
        return None
    return _described(document, parsed, node, found, frame)


def _described(document: Document, parsed: Parsed, node: Node, found: list[Side], frame: Frame) -> Event:
    """The event with its date, place, medium and modality, as the clause tells them."""
    how, first = _whether_and_when(document, parsed, node)
    place = place_of(parsed, node)
    event = Event(
        parsed,
        node,
        found,
        how,
        f"{node.lemma_.lower()} ({frame.name.lower()})",
        medium=_medium(parsed, node, frame),
        start=first[1] if first else None,
        end=first[0].end(first[1]) if first else None,
        place=place,
        visit_kind=_visit_kind(parsed, node),
        nominal=node.pos_ != "VERB",
        sentences=[parsed],
    )
    event.host = _host(parsed, sides=found, node=node, place=place, frame=frame)
    if event.medium is None and place is not None and (place.value.country or "") and frame.medium is None:
        event.medium = Found(Medium.IN_PERSON, (parsed.span(node), *place.spans), Basis.DERIVED, 0.9)
    return event


def _whether_and_when(
    document: Document, parsed: Parsed, node: Node
) -> tuple[Modality, tuple[DateMention, Found[Edtf]] | None]:
    if node.lemma_ in UNDOING:
        nouns = (child for child in node.children if child.dep_ in ("dobj", "nsubjpass"))
        planned = (_planned_for(document, parsed, noun) for noun in nouns)
        return Modality.NEGATED, next((when for when in planned if when), None)
    first = dated(parsed, node, document.anchor)
    how = modality(parsed, node, first[1] if first else None, document.anchor)
    if how in (Modality.PLANNED, Modality.HYPOTHETICAL):
        first = dated(parsed, node, document.anchor, future=True) or first
    return how, first


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


def _meeting_with(parsed: Parsed, sides: Sides, node: Node, *, with_object: bool) -> list[Side]:
    """Subject and object, subject and with-object, or a subject of several."""
    whom = list(prepositional(node, "with", "alongside", "to") if with_object else prepositional(node, "with"))
    if with_object:
        whom += [child for child in node.children if child.dep_ == "dobj"]
    met = [side for one in whom for side in sides.of(parsed, one)]
    who = [side for one in subjects(node) for side in sides.of(parsed, one)]
    if not met and (not with_object or node.lemma_ in ("speak", "talk")) and not _is_between(node, who):
        return []
    return _distinct(who + met)


def _is_between(node: Node, who: Sequence[Side]) -> bool:
    """Whether the subject alone tells of both sides: "Karimi and Al Jaber discussed ties by phone"."""
    return node.lemma_ == "discuss" and len({side.ref for side in who if side.person and side.ref}) > 1


def _together(parsed: Parsed, sides: Sides, node: Node) -> list[Side]:
    """Those who do at one place what takes both sides: sign. Only a plain past tense shows states at it."""
    who = [side for one in subjects(node) for side in sides.of(parsed, one)]
    met = [side for one in prepositional(node, "with") for side in sides.of(parsed, one)]
    found = _distinct(who + met)
    if node.tag_ == "VBD" and any(child.dep_ == "dobj" for child in node.children):
        return found
    return [side for side in found if side.person]


def _light(parsed: Parsed, sides: Sides, node: Node, told: set[int]) -> list[Side]:
    """As in "Held talks with": the subject of the verb, and whoever its noun names."""
    nouns = [
        child
        for child in node.children
        if child.dep_ in ("dobj", "nsubjpass", "nsubj")
        and _frames().get((child.lemma_.lower(), _part(child)), _NONE).name in ("EVENT", "VISIT", "REMOTE")
    ]
    found: list[Side] = []
    for noun in nouns:
        named = _nominal(parsed, sides, noun)
        whom = [side for one in prepositional(node, "with", "between") for side in sides.of(parsed, one)]
        who = [side for one in subjects(node) if one != noun for side in sides.of(parsed, one)]
        found += who + named + whom
        if len({side.ref for side in found if side.ref}) >= 2:
            told.add(noun.i)
    return _distinct(found)


def _credentials(parsed: Parsed, sides: Sides, node: Node) -> list[Side]:
    """An ambassador who presents credentials, and to whom."""
    if not any(
        child.dep_ == "dobj" and child.lemma_ in ("credential", "credentials", "letter") for child in node.children
    ):
        return []
    who = [side for one in subjects(node) for side in sides.of(parsed, one)]
    return _distinct([*who, *(side for one in prepositional(node, "to") for side in sides.of(parsed, one))])


def _of_objects(parsed: Parsed, sides: Sides, node: Node) -> list[Side]:
    """Who received, hosted or called whom; not what: "called the launches a threat" is no call."""
    objects = [child for child in node.children if child.dep_ in ("dobj", "nsubjpass")]
    if any(child.dep_ in ("ccomp", "xcomp", "oprd", "acomp") for child in node.children):
        return []
    if node.lemma_ == "call" and any(child.lower_ in ("for", "on", "upon") for child in node.children):
        return []
    whom = [side for one in objects for side in sides.of(parsed, one)]
    by = [side for one in prepositional(node, "by") for side in sides.of(parsed, one)]
    who = by or [side for one in subjects(node) if one not in objects for side in sides.of(parsed, one)]
    if not who and sides.narrator:  # "It was a pleasure to welcome"
        who = [sides.narrator]
    return _distinct(who + whom) if whom and all(side.person or is_country(side.ref or "") for side in whom) else []


def _at_a_seat(node: Node) -> bool:
    """Whether it is done where a government or an organization receives: "welcomed him to headquarters"."""
    return any(one.lemma_.lower() in SEATS for one in prepositional(node, "to", "at", "in"))


def _journey(parsed: Parsed, sides: Sides, node: Node) -> list[Side]:
    """Who went where: the country of the place is the other party."""
    who = [side for one in subjects(node) for side in sides.of(parsed, one)]
    whither = [child for child in node.children if child.dep_ == "dobj"] if node.lemma_ in ("visit", "tour") else []
    whither += list(prepositional(node, "to", "in", "for"))
    return _distinct(who + _territories(parsed, sides, node, whither)) if who else []


def _territories(parsed: Parsed, sides: Sides, node: Node, whither: Iterable[Node]) -> list[Side]:
    for one in whither:
        there = [side for side in sides.of(parsed, one) if side.ref and is_country(side.ref)]
        if there:
            return there
    place = place_of(parsed, node)
    if place is None or place.value.country is None:
        return []
    return [Side(Found(place.value.country, place.spans, Basis.DERIVED, 0.8), None, place.spans[0])]


def _nominal(parsed: Parsed, sides: Sides, node: Node) -> list[Side]:
    """As in "Talks between A and B", "A's meeting with B", "the A-B summit", "B's visit to A"."""
    found: list[Side] = []
    for child in node.children:
        if child.dep_ in ("poss", "compound", "amod", "nmod") and child.i < node.i:
            found += [side for one in child.subtree for side in sides.single(parsed, one)]
    if len({side.ref for side in found}) == 1 and not is_country(found[0].ref or "") and not found[0].person:
        found = []  # "the NATO summit": its forum, not a party
    held = [child for child in node.children if child.dep_ == "acl" and child.lemma_ in HELD]
    held += [inner for verb in held for inner in verb.subtree if inner.dep_ == "pobj"]  # "held in Geneva between …"
    for one in (
        inner for above in (node, *held) for inner in prepositional(above, "between", "with", "among", "of", "by")
    ):
        found += sides.of(parsed, one)
    if found and node.dep_ == "pobj" and node.head.lower_ in DURING and node.head.head.pos_ in ("VERB", "AUX"):
        found = [side for one in subjects(node.head.head) for side in sides.of(parsed, one)] + found
    if _frames()[node.lemma_.lower(), _part(node)].name == "VISIT":
        found += _territories(parsed, sides, node, prepositional(node, "to"))
    return _distinct(found)


def _distinct(found: Iterable[Side]) -> list[Side]:
    """Each person once, and each actor without a person unless a person is there for it."""
    persons: dict[str, Side] = {}
    bare: dict[ActorRef, Side] = {}
    for side in found:
        if side.person:
            persons.setdefault(side.person.ref, side)
        elif side.ref:
            bare.setdefault(side.ref, side)
    represented = {side.ref for side in persons.values()}
    return [*persons.values(), *(side for ref, side in bare.items() if ref not in represented)]


def _medium(parsed: Parsed, node: Node, frame: Frame) -> Found[Medium] | None:
    """What the clause says of how they spoke, else what the word itself implies."""
    for one in parsed.nodes:
        if (
            one.lower_ in REMOTE
            and parsed.unit(one).kind is UnitKind.WORD
            and not (
                one.dep_ == "compound"
                and one.head.lemma_
                not in ("call", "conversation", "conference", "talk", "meeting", "ceremony", "summit", "conversation")
            )
        ):
            return Found(REMOTE[one.lower_], (parsed.span(one),))
    if frame.medium is None:
        return None
    return Found(frame.medium, (parsed.span(node),), Basis.DERIVED, 0.9)


def _visit_kind(parsed: Parsed, node: Node) -> Found[VisitKind] | None:
    for one in (node, *node.subtree):
        if one.lemma_ in ("visit", "trip"):
            ranked = [child for child in one.children if child.lower_ in RANKS]
            if {child.lower_ for child in ranked} >= {"official", "working"}:
                return Found(VisitKind.OFFICIAL_WORKING, (parsed.span(*ranked),))
            if ranked:
                return Found(RANKS[ranked[0].lower_], (parsed.span(ranked[0]),))
    return None


def _host(
    parsed: Parsed, sides: Sequence[Side], node: Node, place: Found[PlaceName] | None, frame: Frame
) -> Found[ActorRef] | None:
    """Whoever receives by the verb itself, else the country of the place."""
    if frame.name in ("OBJECT", "OBJECT_AT") and frame.medium is Medium.IN_PERSON and sides and sides[0].ref:
        return sides[0].party()
    if place is not None and place.value.country:
        return Found(place.value.country, place.spans, Basis.DERIVED, 0.9)
    return None


def _merge_into(events: list[Event], event: Event) -> None:
    """Add an event, or what it says to one that it tells of again."""
    for known in events:
        if _same(known, event):
            _absorb(known, event)
            return
    events.append(event)


def _same(one: Event, other: Event) -> bool:
    """Whether two clauses tell of one event: the same parties, no contradicting date, place or kind."""
    if one.modality is not other.modality and not {one.modality, other.modality} <= {
        Modality.ACTUAL,
        Modality.HISTORICAL,
    }:
        return False
    if one.background is not other.background and one.actors != other.actors:
        return False
    persons, others = (_persons(event) for event in (one, other))
    if not (one.actors <= other.actors or other.actors <= one.actors):
        return False
    if one.actors != other.actors and not (persons & others):
        return False
    if one.background is not other.background and (persons and others and not persons & others):
        return False
    remote = {event.medium.value for event in (one, other) if event.medium}
    if _is_arrival(one, other) and len(remote) < 2:
        return True
    return _dates_fit(one.start, other.start) and _places_fit(one.place, other.place) and len(remote) < 2


def _is_arrival(one: Event, other: Event) -> bool:
    """Whether one is the journey to the other: the same actors, days apart, somebody in common."""
    journeys = [event.frame.endswith("(journey)") for event in (one, other)]
    if sum(journeys) != 1 or one.actors != other.actors or not _persons(one) & _persons(other):
        return False
    if one.start is None or other.start is None:
        return True
    first, last = sorted((Period.of(one.start.value), Period.of(other.start.value)), key=lambda period: period.earliest)
    return (last.earliest - first.latest).days <= STAY


def _persons(event: Event) -> set[str]:
    return {side.person.ref for side in event.sides if side.person}


def _dates_fit(one: Found[Edtf] | None, other: Found[Edtf] | None) -> bool:
    return one is None or other is None or Period.of(one.value).overlaps(Period.of(other.value))


def _places_fit(one: Found[PlaceName] | None, other: Found[PlaceName] | None) -> bool:
    return one is None or other is None or one.value == other.value


def _absorb(known: Event, event: Event) -> None:
    known.sides = _distinct([*known.sides, *event.sides])
    known.medium = known.medium or event.medium
    known.place = known.place or event.place
    known.host = known.host or event.host
    known.visit_kind = known.visit_kind or event.visit_kind
    if known.frame.endswith("(journey)") and event.start and not event.frame.endswith("(journey)"):
        known.start, known.end, known.frame = event.start, event.end, event.frame
    elif known.start is None or (event.start and len(event.start.value) > len(known.start.value)):
        known.start, known.end = event.start or known.start, event.end or known.end
    if known.modality is Modality.HISTORICAL:
        known.modality = event.modality
    known.sentences.append(event.parsed)


def _record(document: Document, event: Event, ref: str, lead: Sequence[int]) -> MeetingRecord:
    parties = actors_of(event.sides)
    start = event.start
    if (
        start is None
        and event.modality is Modality.ACTUAL
        and event.parsed.sentence.index in lead
        and _is_told_as_done(event.node)
        and document.anchor
    ):
        anchor = as_anchor(document.anchor)
        start = replace(anchor, confidence=0.8)
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


def _is_told_as_done(node: Node) -> bool:
    """Whether it is news that it happened: not "have held talks", nor talks that are only spoken of."""
    if node.pos_ in ("VERB", "AUX"):
        return not any(child.dep_ == "aux" and child.lemma_ == "have" for child in node.children)
    during = node.dep_ == "pobj" and node.head.lower_ in DURING
    verb = node.head.head if during else node.head
    return verb.tag_ == "VBD" and (during or node.dep_ in ("nsubj", "nsubjpass"))


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


_NONE = Frame("", None)


@cache
def _frames() -> dict[tuple[str, str], Frame]:
    rows = read_rows("meeting_words.csv", ("lemma", "part", "frame", "medium"))
    return {
        (row.text("lemma"), row.text("part")): Frame(
            row.text("frame"), Medium(medium) if (medium := row.optional("medium")) else None
        )
        for row in rows
    }
