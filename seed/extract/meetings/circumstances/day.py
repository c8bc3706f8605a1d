"""The day of what an article tells without one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from db.vocabulary import Basis, Modality
from seed.edtf import Period
from seed.extract.meetings.circumstances.circumstance import is_of_departure
from seed.extract.meetings.event import Event
from seed.extract.meetings.fit import STAY
from seed.extract.meetings.frames.occasion import DURING, FRAMING
from seed.extract.meetings.telling import verb_of
from seed.extract.sentences.modality import LONG_AGO
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.purpose import TIMETABLED
from seed.extract.sentences.when import dates_a_report, dates_what_was_before, tells_since
from seed.extract.text.date import DateMention, as_anchor
from seed.extract.text.document import Document
from seed.extract.text.node import Node
from seed.records import Edtf, Found


def day_of_telling(
    document: Document, event: Event, events: Sequence[Event], lead: Sequence[int]
) -> Found[Edtf] | None:
    """The day of what is told as news without one: the article's own, or further down that of the event before."""
    if document.anchor and event.modality is Modality.PLANNED and _is_later_that_day(event):
        return replace(as_anchor(document.anchor), basis=Basis.DERIVED, confidence=0.6)
    if (
        document.anchor is None
        or event.modality is not Modality.ACTUAL
        or not (_is_told_as_done(event.node) or _is_of_that_day(event) or _is_news(event, lead))
    ):
        return None
    if {node.lower_ for node in event.parsed.nodes} & VAGUE:
        return None
    day = document.anchor.day
    dates = (mention.resolve(document.anchor) for mention in event.parsed.sentence.dates)
    if any(one and (day - Period.of(one.value).latest).days > LONG_AGO for one in dates):
        return None  # told beside what is long ago, it is no news
    if (only := _only_day_beside(document, event)) is not None:
        return only
    if event.parsed.sentence.index in lead and not _is_of_that_day(event):
        opening = _day_of_opening(document, lead) if event.parsed.sentence.index != lead[0] else None
        return opening or replace(as_anchor(document.anchor), confidence=0.8)
    before = [one for one in events if one.start and one.parsed.sentence.index <= event.parsed.sentence.index]
    near = [one.start for one in before if one.start and one.modality is Modality.ACTUAL and _is_near(one.start, day)]
    if near:
        return replace(near[-1], basis=Basis.DERIVED, confidence=0.6)
    another = not _is_of_that_day(event) and _tells_of_another_day(document, event)
    return None if another else replace(as_anchor(document.anchor), confidence=0.5)


def other_days(document: Document, event: Event) -> Iterator[Found[Edtf]]:
    """The further days of what took place on several: "met in September 2017 and in April 2018"."""
    parsed, anchor = event.parsed, document.anchor
    told = [(one, parsed.unit(one).mention) for one in parsed.nodes if parsed.unit(one).kind is UnitKind.DATE]
    days = [(one, day) for one, date in told if isinstance(date, DateMention) and (day := date.resolve(anchor))]
    first = next((one for one, day in days if event.start and day.value == event.start.value), None)
    if first is not None and event.node.tag_ in ("VBD", "NNS"):
        listed = (
            each for each in days if _is_listed_with(each[0], first) and not _tells_of_others(parsed, first, each[0])
        )
        yield from (day for _, day in listed if not _adjoin(day, event.start))


def _is_listed_with(date: Node, first: Node) -> bool:
    """Whether a date is listed with another, with its preposition or without."""
    prepositions = date.dep_ == first.dep_ == "pobj" and date.head.dep_ == "conj" and date.head.head == first.head
    return prepositions or (date.dep_ == "conj" and date.head == first) or _is_of_next_place(date, first)


def _tells_of_others(parsed: Parsed, first: Node, date: Node) -> bool:
    """Whether somebody is named between two days, so that the second is his: "Orlov on Monday and Berg on Tuesday"."""
    return any(parsed.unit(one).kind is UnitKind.PERSON for one in parsed.nodes[first.i + 1 : date.i])


def _is_of_next_place(date: Node, first: Node) -> bool:
    """Whether nothing but a place stands between two dates: "in Lima in March and in Quito in May"."""
    between = date.doc[first.i + 1 : date.i]
    return any(one.lower_ == "and" for one in between) and all(
        one.lower_ in ("and", ",", "then", "again") or one.pos_ in ("ADP", "PROPN") for one in between
    )


def _adjoin(day: Found[Edtf], other: Found[Edtf] | None) -> bool:
    """Whether two dates are days of one month."""
    days = [one.value for one in (day, other) if one and len(one.value) > MONTH]
    return len(days) == 2 and days[0][:MONTH] == days[1][:MONTH]


def _only_day_beside(document: Document, event: Event) -> Found[Edtf] | None:
    """The one day of the last week that the sentences on an event name, wherever the parser ties it."""
    assert document.anchor is not None
    day = document.anchor.day
    named = [
        found
        for parsed in event.sentences
        for mention in parsed.sentence.dates
        if (found := mention.resolve(document.anchor)) and _is_near(found, day)
        if not is_of_departure(parsed, mention) and not _is_of_plan(parsed, mention)
        if not _is_of_what_was_before(parsed, mention, event.node)
    ]
    return replace(named[0], confidence=0.6) if len({found.value for found in named}) == 1 else None


def _is_of_what_was_before(parsed: Parsed, date: DateMention, node: Node) -> bool:
    """Whether a date is that of what led to it: "received the envoy, who arrived the night before", "since it fell".

    Or of what somebody else did: "spoke with Orlov, who on Sunday voiced hopes"; not "who visited Lima on Sunday".
    """
    dates = (one for one in parsed.nodes if parsed.unit(one).mention is date)
    above = [verb for one in dates for verb in one.ancestors if verb not in (node, *node.ancestors)]
    nouns = [one for one in parsed.nodes if one.pos_ == "NOUN"]
    places = [one for one in parsed.nodes if parsed.unit(one).mention is date]
    told = any(dates_a_report(one, noun) for one in places for noun in nouns if noun != one)
    return (
        told
        or any(dates_what_was_before(one, node) for one in places)
        or any(tells_since(one, node) or (one.dep_ == "relcl" and one.lemma_ not in STAYING) for one in above)
    )


STAYING = frozenset("visit pay make be stay hold attend take meet".split())
"""What whoever was met did when he was."""


def _is_of_plan(parsed: Parsed, date: DateMention) -> bool:
    """Whether a date is of what is to come: "received Orlov, with whom he is to chair the commission on Thursday"."""
    dates = (one for one in parsed.nodes if parsed.unit(one).mention is date)
    verb = next((above for one in dates for above in one.ancestors if above.pos_ == "VERB"), None)
    if verb is None or verb.tag_ != "VB":
        return False
    above = verb.head
    due = above.lower_ in ("is", "are", "due") or (above.tag_ == "VBN" and above.lemma_ in TIMETABLED)
    return (due and verb.dep_ == "xcomp") or any(child.lower_ in ("will", "shall") for child in verb.children)


def _day_of_opening(document: Document, lead: Sequence[int]) -> Found[Edtf] | None:
    """The one day of the last week that the news opens with: "The ministers yesterday adopted"."""
    assert document.anchor is not None
    near = [
        found
        for mention in document.sentences[lead[0]].dates
        if (found := mention.resolve(document.anchor)) and _is_near(found, document.anchor.day)
    ]
    return replace(near[0], basis=Basis.DERIVED, confidence=0.6) if len({one.value for one in near}) == 1 else None


def _tells_of_another_day(document: Document, event: Event) -> bool:
    """Whether the day that was told last before an event is not the article's own."""
    assert document.anchor is not None
    day = document.anchor.day.isoformat()
    told = [
        found.value
        for sentence in document.sentences[: event.parsed.sentence.index + 1]
        for mention in sentence.dates
        if sentence.is_body and (found := mention.resolve(document.anchor)) and len(found.value) == len(day)
    ]
    past = [value for value in told if value <= day]
    return bool(past) and past[-1] != day


def _is_news(event: Event, lead: Sequence[int]) -> bool:
    """Whether the first sentences tell it in the present perfect, as agencies of states do: "has received"."""
    words = {node.lower_ for node in event.parsed.nodes}
    helping = [child.lower_ for child in verb_of(event.node).children if child.dep_ == "aux"]
    return event.parsed.sentence.index in lead[:NEWS] and helping == ["has"] and not words & BEFORE_NOW


def _is_later_that_day(event: Event) -> bool:
    """Whether it was still to come when the day was not over: "was to meet him later in the day"."""
    words = [node.lower_ for node in event.parsed.nodes]
    return any(words[at : at + 4] == ["later", "in", "the", "day"] for at in range(len(words)))


def _is_of_that_day(event: Event) -> bool:
    """Whether a sentence opens with what was before or after on one day: "Earlier, he had received"."""
    opening, following = [node.lower_ for node in event.parsed.nodes[:2]] if len(event.parsed.nodes) > 1 else ("", "")
    earlier = any(child.dep_ == "advmod" and child.lower_ in THAT_DAY for child in verb_of(event.node).children)
    return earlier or opening in THAT_DAY or (opening in ("before", "after", "by") and following in OF_THAT)


NEWS = 2
"""So many first sentences tell what is new, whatever the tense."""
BEFORE_NOW = frozenset("already previously since twice repeatedly times ever often".split())
THAT_DAY = frozenset("earlier later afterwards afterward beforehand".split())
OF_THAT = frozenset("that the this then leaving departing".split())
MONTH = 7
"""So many characters of a day of EDTF tell its month; two days of one are a stay: "on 3 and 4 May"."""
VAGUE = frozenset(["ago", "recently", "lately"])
"""Words that tell that the day is another, and not which."""


def _is_near(start: Found[Edtf], day: date) -> bool:
    period = Period.of(start.value)
    return period.earliest == period.latest and 0 <= (day - period.earliest).days <= STAY


def _is_told_as_done(node: Node) -> bool:
    """Whether it is news that it happened: not "have held talks", nor talks that are only spoken of."""
    if node.pos_ in ("VERB", "AUX"):
        return not any(child.dep_ == "aux" and child.lemma_ == "have" for child in node.children)
    during = node.dep_ == "pobj" and (node.head.lower_ in DURING or node.head.head.lemma_ in FRAMING)
    verb = node.head.head if during else node.head
    if during and node.head.lower_ == "at" and verb.pos_ == "NOUN":  # "renewed their ties at the dialogue"
        verb = next((above for above in verb.ancestors if above.pos_ == "VERB"), verb)
    there = node.dep_ == "attr" and verb.lemma_ == "be"
    return verb.tag_ == "VBD" and (during or there or node.dep_ in ("nsubj", "nsubjpass"))
