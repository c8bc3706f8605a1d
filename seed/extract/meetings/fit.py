"""Whether what two clauses say of an event fits: its day, its place, a plan that was told of, a departure."""

from typing import TYPE_CHECKING

from db.vocabulary import Modality
from seed.edtf import Period
from seed.extract.meetings.telling import verb_of
from seed.extract.names.gazetteer import are_near
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.purpose import LEAVING
from seed.extract.text.date import Anchor, DateMention
from seed.extract.text.node import Node
from seed.records import Edtf, Found, PlaceName

if TYPE_CHECKING:
    from seed.extract.meetings.event import Event


def was_planned(node: Node) -> bool:
    """Whether a plan is told as of the past: "was to meet", "had been due to", "was to have discussed"."""
    above = [one for one in (node, *node.ancestors) if one.pos_ in ("VERB", "AUX")]
    helping = [child for one in above for child in one.children if child.dep_ in ("aux", "auxpass")]
    told = [one for one in (*above, *helping) if one.tag_ in ("VBD", "VBZ", "VBP", "MD")]
    return bool(told) and told[0].lower_ in ("was", "were", "had")


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


GOING = frozenset("fly go travel head proceed continue move".split())
"""Verbs of a journey that do not tell that it has ended."""


def dates_fit(one: Found[Edtf] | None, other: Found[Edtf] | None) -> bool:
    """Whether two days may be one."""
    return one is None or other is None or Period.of(one.value).overlaps(Period.of(other.value))


def places_fit(one: Found[PlaceName] | None, other: Found[PlaceName] | None) -> bool:
    """Whether two places may be one, or are near."""
    return one is None or other is None or one.value == other.value or are_near(one.value.name, other.value.name)


def has_only_set_out(parsed: Parsed, noun: Node, when: tuple[DateMention, Found[Edtf]], anchor: Anchor) -> bool:
    """Whether a day is that on which somebody set out for several visits: "departed last night for visits to"."""
    if noun.dep_ != "pobj" or noun.head.lower_ != "for" or noun.tag_ != "NNS":
        return False
    verb, (mention, day) = noun.head.head, when
    of_visits = any(parsed.unit(one).mention is mention for one in noun.subtree)
    past = Period.of(day.value).latest < anchor.day
    return verb.lemma_ in LEAVING and verb.tag_ == "VBD" and past and not of_visits
