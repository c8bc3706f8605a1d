"""Whether a meeting took place, when and where, by what medium, and who was its host, as its clause tells."""

from collections.abc import Iterator, Sequence

from db.vocabulary import Basis, Medium, Modality
from seed.edtf import Period
from seed.extract.meetings.circumstances.caption import is_pictured
from seed.extract.meetings.circumstances.day_undone import When, day_behind, day_undone, is_still_ahead, nearer
from seed.extract.meetings.circumstances.happening import is_happening, moved
from seed.extract.meetings.circumstances.refusal import is_of_refusal, is_refused, is_turned_away, refusal_of
from seed.extract.meetings.circumstances.undone import (
    UNDOING,
    had_been_due,
    is_only_weighed,
    is_undone_behind,
    moved_behind,
)
from seed.extract.meetings.circumstances.whether import UNDONE, is_reminder, is_years_back, told_around
from seed.extract.meetings.event import Event
from seed.extract.meetings.fit import has_only_set_out
from seed.extract.meetings.frame import STAYING, Frame, frame_of, medium_of
from seed.extract.meetings.frames.rank import visit_kind
from seed.extract.meetings.frames.tour import CONTAINING, is_of_tour, tour_with
from seed.extract.meetings.sequel.again import was_before
from seed.extract.meetings.telling import verb_of
from seed.extract.sentences.beside import dates_what_is_discussed
from seed.extract.sentences.clause import SUBJECTS, aside_behind, phrase, prepositional
from seed.extract.sentences.modality import LONG_AGO, modality, was_to_have
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.place import place_of
from seed.extract.sentences.purpose import TIMETABLED, is_led_up_to, is_to_be
from seed.extract.sentences.side import Side
from seed.extract.sentences.sides import Sides
from seed.extract.sentences.when import HOLDING, dated
from seed.extract.text.date import Anchor, DateMention
from seed.extract.text.date_mention import DAY
from seed.extract.text.document import Document
from seed.extract.text.node import Node
from seed.records import ActorRef, Found, PlaceName

SETTING_OUT = frozenset("leave depart fly go travel head".split())
"""Verbs whose present tells of a journey that is about to begin."""


def described(sides: Sides, parsed: Parsed, node: Node, found: list[Side], frame: Frame) -> Event:
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
        visit_kind=visit_kind(parsed, node),
        nominal=node.pos_ != "VERB",
        journey=frame.name in ("JOURNEY", "VISIT") or (frame.name == "LIGHT" and _is_visiting(parsed, node)),
        sentences=[parsed],
    )
    event.host = _host(sides, found, place, frame)
    if event.medium is None and place is not None and (place.value.country or "") and frame.medium is None:
        event.medium = Found(Medium.IN_PERSON, (parsed.span(node), *place.spans), Basis.DERIVED, 0.9)
    return event


def _is_visiting(parsed: Parsed, verb: Node) -> bool:
    """Whether a verb tells of a visit by a noun: "makes an official visit to", "the visit has ended"."""
    nouns = (child for child in verb.children if child.dep_ in ("dobj", *SUBJECTS))
    return any(frame is not None and frame.name == "VISIT" for frame in (frame_of(parsed, one) for one in nouns))


def _whether_and_when(document: Document, parsed: Parsed, node: Node, frame: Frame) -> tuple[Modality, When | None]:
    if (when := _moved_to(document, parsed, node)) is not None:
        return Modality.PLANNED, when
    if frame.name == "LISTED":
        return Modality.PLANNED, None
    if frame.name == "INVITE":
        when = dated(parsed, node, document.anchor, future=True)
        ahead = when and document.anchor and Period.of(when[1].value).earliest > document.anchor.day
        return Modality.HYPOTHETICAL, when if ahead else None
    if phrase(node) in UNDOING:
        when = day_undone(document, parsed, node)
        return Modality.PLANNED if is_only_weighed(node) else Modality.NEGATED, when
    first = _as_told(node, dated(parsed, node, document.anchor), document.anchor)
    first = None if first and is_of_departure(parsed, first[0]) and verb_of(node).lemma_ not in GOING_HOME else first
    if first and document.anchor and has_only_set_out(parsed, node, first, document.anchor):
        return Modality.PLANNED, None
    if node.dep_ == "pobj" and node.head.lower_ == "of" and node.head.head.lemma_ in UNDONE:
        return Modality.NEGATED, None  # "announced the cancellation of his visit"
    if is_years_back(node):
        return Modality.HISTORICAL, first if first and len(first[1].value) > 4 and first[0].year else None
    if is_undone_behind(node) or is_turned_away(node):
        to_come = dated(parsed, node, document.anchor, future=True)
        return Modality.NEGATED, nearer(first, to_come, document.anchor) if first else None
    around = told_around(node, light=frame.name == "LIGHT")
    timetabled = _timetabled(parsed, node, document.anchor) if around in (None, Modality.PLANNED) else None
    if timetabled is not None:
        return Modality.PLANNED, timetabled
    if around is not None:
        future = around is not Modality.NEGATED or is_still_ahead(node)
        return around, dated(parsed, node, document.anchor, future=future) or first
    how = modality(parsed, node, first[1] if first else None, document.anchor, light=frame.name in ("LIGHT", "JOURNEY"))
    if how is Modality.HYPOTHETICAL and verb_of(node).tag_ == "VBD" and is_reminder(node):
        how = Modality.HISTORICAL  # "it would be recalled that they met"
    if how is Modality.ACTUAL and node.lemma_ == "stop" and any(_is_to_come(one.head) for one in parsed.nodes):
        how = Modality.PLANNED  # "in Lima, his first stop, he will meet"
    if how is Modality.ACTUAL and node.lemma_ in CONTAINING and node.tag_ in ("VBZ", "VBP") and is_of_tour(node):
        return Modality.PLANNED, None  # "is on a tour that includes Lima and Quito"
    if how is Modality.ACTUAL and node.pos_ != "VERB" and _is_held_ahead(node):
        first = dated(parsed, node, document.anchor, future=True) or first
        how = Modality.PLANNED
    present = _is_present(node) and first is not None and not _is_told_as_past(parsed, node, first[0])
    later_on = present and first is not None and _is_later(node, first, document.anchor)
    if (
        first
        and how is Modality.ACTUAL
        and (first[0].ahead or later_on or _is_to_be_done(node, first, document.anchor))
    ):
        how = Modality.PLANNED
    if how is Modality.ACTUAL and first is None and _is_told_ahead(parsed, node):
        how = Modality.PLANNED
    if how is Modality.ACTUAL and first is None and was_before(node):
        how = Modality.HISTORICAL
    verb = verb_of(tour_with(node))
    if how is Modality.ACTUAL and verb.tag_ in ("VBZ", "VBP") and verb.lemma_ in SETTING_OUT:
        how = Modality.PLANNED  # "leaves today for talks"
    past = first is not None and document.anchor is not None and Period.of(first[1].value).latest < document.anchor.day
    if how is Modality.ACTUAL and frame.name == "JOURNEY" and node.lemma_ == "expect" and not past:
        how = Modality.PLANNED  # "was expected in Lima today"
    if how is Modality.ACTUAL and _is_ahead(node):
        first = dated(parsed, node, document.anchor, future=True) or first
        how = Modality.PLANNED
    if how is Modality.NEGATED and first and was_to_have(node):
        first = nearer(first, dated(parsed, node, document.anchor, future=True), document.anchor)
    if how is Modality.PLANNED and first and _is_of_clause_above(parsed, verb, first[0]):
        return how, None
    if how in (Modality.PLANNED, Modality.HYPOTHETICAL) or (
        how is Modality.NEGATED and (_is_to_come(verb) or is_still_ahead(verb))
    ):
        later = _as_told(node, dated(parsed, node, document.anchor, future=True), document.anchor)
        stays = later is not None and verb.lemma_ in STAYING and is_of_departure(parsed, later[0])
        first = first if stays else later or first  # "will remain here until Friday for talks"
    if how is Modality.NEGATED and first and document.anchor and is_refused(node):
        told = is_of_refusal(parsed, node, first[0]) and Period.of(first[1].value).earliest <= document.anchor.day
        had = any(child.lower_ == "had" for child in verb.children if child.dep_ == "aux")  # "denied that he had met"
        known = first if had else dated(parsed, node, document.anchor, future=True) or first
        first = day_behind(document, parsed, refusal_of(node)) if told and not had else known
    reminded = how is Modality.HYPOTHETICAL and verb.tag_ == "VBD" and is_reminder(node)  # "it may be recalled that"
    if reminded or (how is Modality.ACTUAL and _is_background(node, first, document.anchor)):
        how = Modality.HISTORICAL
    if how is Modality.HYPOTHETICAL and first and document.anchor and _is_offered(node):
        first = day_behind(document, parsed, verb) or (
            first if Period.of(first[1].value).latest >= document.anchor.day else None
        )
    if how is Modality.PLANNED and first and document.anchor:
        since = (document.anchor.day - Period.of(first[1].value).latest).days
        how = Modality.NEGATED if since > 0 and had_been_due(node) else how
    if how is Modality.PLANNED and first and document.anchor:
        how = Modality.HISTORICAL if since > LONG_AGO else Modality.ACTUAL if since > 0 else how
    return how, first


def _is_held_ahead(noun: Node) -> bool:
    """Whether a clause behind an event tells that it is to be: "looked ahead to the talks, which will be held in"."""
    nouns = (noun, *(one for one in noun.subtree if one.dep_ == "pobj" and one.head.lower_ == "of"))
    clauses = (child for one in nouns for child in one.children if child.dep_ in ("relcl", "acl"))
    return any((_is_to_come(one) or is_to_be(one)) and (one.lemma_ in HOLDING or is_happening(one)) for one in clauses)


def _timetabled(parsed: Parsed, node: Node, anchor: Anchor | None) -> When | None:
    """The month to come for which a noun is set, whatever its clause tells: "spoke of the visit, due in May"."""
    if node.pos_ == "VERB" or anchor is None or node.dep_ in SUBJECTS:
        return None
    aside = aside_behind(node)
    for one in (*node.subtree, *(aside.subtree if aside is not None else ())):
        mention = parsed.unit(one).mention
        if isinstance(mention, DateMention) and mention.is_bare and mention.month and _is_set_for(one, node):
            found = mention.told(anchor, ahead=True)
            return (mention, found) if found else None
    return None


def _is_set_for(date: Node, node: Node) -> bool:
    """Whether a date is that for which an event is set: "scheduled for October", "due in May"; not "had been set"."""
    planned = date.head.head if date.dep_ == "pobj" else date.head
    due = planned.lower_ == "due" or (planned.tag_ == "VBN" and planned.lemma_ in TIMETABLED)
    had = any(child.lower_ in ("had", "was", "were", "originally", "initially", "first") for child in planned.children)
    return due and not had and planned.i > node.i and (planned.dep_ in ("acl", "amod") or planned == aside_behind(node))


def _is_background(node: Node, when: When | None, anchor: Anchor | None) -> bool:
    """Whether readers are reminded of it, or an article without a day tells of it by its month alone."""
    since = node.dep_ == "pobj" and node.head.lower_ == "since" and any(True for _ in _told_of(node))
    if when is None:
        return since or is_reminder(node)
    return anchor is None and len(when[1].value) < DAY


def _told_of(noun: Node) -> Iterator[Node]:
    """What tells behind a noun which event it was: "since the visit of Orlov", "since the summit at which"."""
    return (one for one in noun.children if one.i > noun.i and (one.dep_ == "relcl" or one.lower_ in ("of", "between")))


def _moved_to(document: Document, parsed: Parsed, node: Node) -> When | None:
    """The new day of what was planned for another: "was postponed to Friday", "was put off and will be held in May"."""
    verb = moved(node) or moved_behind(node)
    if verb is None:
        return None
    for one in prepositional(verb, "to", "for", "until", "till"):
        mention = parsed.unit(one).mention
        if isinstance(mention, DateMention) and (found := mention.resolve(document.anchor, future=True)):
            return mention, found
    behind = (one for one in verb.conjuncts if one.i > verb.i and is_happening(one))
    return next((when for one in behind if (when := dated(parsed, one, document.anchor, future=True))), None)


def _as_told(node: Node, when: When | None, anchor: Anchor | None) -> When | None:
    """The date of the year that the clause's tense tells: "will be held in January", told in June."""
    if when is None or anchor is None:
        return when
    mention, found = when
    period = Period.of(found.value)
    verb = verb_of(node)
    is_to_come = _is_to_come(verb)
    if mention.is_nth and _is_present(node):
        is_to_come = True
    if is_to_come and (anchor.day - period.latest).days > (0 if mention.is_nth else OVERDUE):
        again = mention.told(anchor, ahead=True)
        return (mention, again) if again else when
    if _is_over(node, verb) and (period.earliest - anchor.day).days > OVERDUE:
        again = mention.told(anchor, ahead=False)
        return (mention, again) if again else when
    return when


def _is_to_come(verb: Node) -> bool:
    """Whether a clause is of what lies ahead: "will be held", "is to be held", "has been set for"."""
    if any(child.lower_ in ("will", "shall") for child in verb.children if child.dep_ == "aux"):
        return True
    told = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    if verb.tag_ == "VBG" and told & {"is", "are"}:  # "is not going to Lima on Friday"
        return True
    timetabled = verb.tag_ == "VBN" and verb.lemma_ in TIMETABLED and bool(told & {"is", "are", "has", "have"})
    return timetabled or (verb.dep_ == "xcomp" and verb.head.lower_ in ("is", "are") and "to" in told)


def is_of_departure(parsed: Parsed, date: DateMention) -> bool:
    """Whether a date is that of the end of a stay, told beside it: "is here on a visit and leaves on Friday"."""
    dates = [one for one in parsed.nodes if parsed.unit(one).mention is date]
    if any(one.head.lower_ in ("until", "till") for one in dates):  # "stays in Lima until Friday"
        return True
    verb = next((above for one in dates for above in one.ancestors if above.pos_ == "VERB"), None)
    return verb is not None and verb.lemma_ in GOING_HOME and verb.tag_ in ("VBZ", "VBP", "VB")


GOING_HOME = frozenset(["leave", "depart", "return"])
OVERDUE = 30
"""So many days an article may be older, or younger, than the day that it is of."""


def _is_over(node: Node, verb: Node) -> bool:
    """Whether a plain past tells of it: "met on 9 December", "held talks", not "praised his visit on"."""
    light = node is verb or verb.lemma_ in ("hold", "have", "pay", "conduct", "make", "take")
    light = light or (verb.lemma_ == "be" and not any(child.dep_ == "xcomp" for child in verb.children))
    undergone = any(child.dep_ == "auxpass" and child.lower_ in ("was", "were") for child in verb.children)
    had = verb.tag_ == "VBN" and any(child.dep_ == "aux" and child.lower_ == "had" for child in verb.children)
    return light and (verb.tag_ == "VBD" or had or (undergone and verb.dep_ in ("ROOT", "conj")))


def _is_told_as_past(parsed: Parsed, node: Node, date: DateMention) -> bool:
    """Whether a date below a word is of what a past tense tells of it: "is on a visit which began on Thursday"."""
    dates = [one for one in parsed.nodes if parsed.unit(one).mention is date]
    below = any(above.tag_ == "VBD" and above in node.subtree for one in dates for above in one.ancestors)
    verbs = (next((above for above in one.ancestors if above.pos_ == "VERB"), one) for one in dates)
    own = verb_of(node)  # "arrived on Tuesday for a programme that includes a lunch"
    return below or any(verb.tag_ == "VBD" and verb != own and own in verb.subtree for verb in verbs)


def _is_told_ahead(parsed: Parsed, node: Node) -> bool:
    """Whether its date lies ahead, though an article without a day does not tell when: "arrives tomorrow"."""
    near = (*node.subtree, *(one for child in verb_of(node).children for one in (child, *child.children)))
    dates = ((each, one) for each in near if isinstance(one := parsed.unit(each).mention, DateMention))
    return any(
        (one.ahead or ((one.is_bare or one.is_later_that_day) and _is_present(node)))
        and not any(above.tag_ == "VBD" and above in near for above in each.ancestors)
        and not any(above.tag_ == "VB" and above in near and above.dep_ == "xcomp" for above in each.ancestors)
        for each, one in dates
        if not dates_what_is_discussed(each, node)
    )


def _is_later(node: Node, when: When, anchor: Anchor | None) -> bool:
    """Whether a day is one that a present tells of as to come: "meets him on Friday", "later today", "this month"."""
    mention, found = when
    ends = node.pos_ == "VERB" and anchor is not None and Period.of(found.value).latest > anchor.day
    return mention.is_bare or mention.is_later_that_day or ends


def _is_to_be_done(node: Node, when: When, anchor: Anchor | None) -> bool:
    """Whether what somebody "is" doing on another day, or later, is to come: "is meeting him on Friday"."""
    verb = verb_of(node)
    going = verb.tag_ == "VBG" and any(child.lower_ in ("is", "are") for child in verb.children if child.dep_ == "aux")
    today = anchor is not None and Period.of(when[1].value).latest == anchor.day
    return going and anchor is not None and (when[0].is_later_that_day or (when[0].is_bare and not today))


def _is_ahead(node: Node) -> bool:
    """Whether something is told to have been before it: "ahead of talks", "in the run-up to talks"."""
    return is_led_up_to(node)


def _is_of_clause_above(parsed: Parsed, verb: Node, date: DateMention) -> bool:
    """Whether a date is of the clause on whose noun another depends: "came on Monday on a tour that will take her"."""
    above = next((one for one in verb.ancestors if one.pos_ == "VERB"), verb)
    told = _is_to_come(verb) and verb.dep_ == "relcl" and above.tag_ == "VBD"
    return told and not any(parsed.unit(one).mention is date for one in verb.subtree)


def _is_offered(node: Node) -> bool:
    """Whether a day may be that of an offer: "proposed in March a meeting with Berg"."""
    return any(one.lemma_ in OFFERING for one in (node, verb_of(node)))


OFFERING = frozenset("propose offer suggest request demand".split())


def _is_present(node: Node) -> bool:
    """Whether it is told in the present, as what is on a timetable: "talks resume on Tuesday"."""
    verb = verb_of(node)
    return verb.tag_ in ("VBZ", "VBP") and (verb.pos_ == "VERB" or verb != node) and not is_pictured(verb)


def _host(sides: Sides, met: Sequence[Side], place: Found[PlaceName] | None, frame: Frame) -> Found[ActorRef] | None:
    """Whoever receives by the verb itself, else the country of the place."""
    if frame.name in ("OBJECT", "OBJECT_AT") and frame.medium is Medium.IN_PERSON and met and met[0].ref:
        return met[0].party()
    if place is not None and place.value.country:
        return Found(sides.state_at(place.value.country), place.spans, Basis.DERIVED, 0.9)
    return None
