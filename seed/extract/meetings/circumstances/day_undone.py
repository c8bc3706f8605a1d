"""The day of what was called off, refused or denied: that for which it was, not that on which somebody did so."""

from collections.abc import Iterator

from seed.edtf import Period
from seed.extract.sentences.clause import aside_behind, governors, prepositional
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.purpose import TIMETABLED
from seed.extract.text.date import Anchor, DateMention
from seed.extract.text.document import Document
from seed.extract.text.node import Node
from seed.records import Edtf, Found

type When = tuple[DateMention, Found[Edtf]]
"""A date's words, and the day that they mean."""


def day_undone(document: Document, parsed: Parsed, verb: Node) -> When | None:
    """The day of what a verb calls off, or has another say no to."""
    nouns = [child for child in verb.children if child.dep_ in ("dobj", "nsubjpass")]
    nouns += prepositional(verb, "of", "from")  # "pulled out of a summit that was to be held on Friday"
    planned = (_planned_for(document, parsed, noun) for noun in nouns)
    return next((when for when in planned if when), None) or day_behind(document, parsed, verb)


def day_behind(document: Document, parsed: Parsed, verb: Node) -> When | None:
    """The day told behind what was called off that can but be its own: "has cancelled a visit to Lima on Friday".

    It lies ahead, or whoever called it off did so on another: "on Sunday ruled out a meeting with Berg on Friday".
    """
    objects = [child.i for child in verb.children if child.dep_ in ("dobj", "xcomp", "ccomp") and child.i > verb.i]
    if not objects:
        return None
    told = ((one, mention) for one in parsed.nodes if isinstance(mention := parsed.unit(one).mention, DateMention))
    dates = [(one, mention) for one, mention in told if verb in one.ancestors]
    before = any(one.i < objects[0] for one, _ in dates)
    since = any(child.lower_ in ("has", "have") for child in verb.children if child.dep_ == "aux")
    had = any(child.lower_ == "had" for child in verb.children if child.dep_ == "aux")
    for one, mention in dates:
        if one.i < objects[0]:
            continue
        by_month = mention.month is not None and mention.day is None
        if by_month and had:  # "had called off a trip to Lima in March"
            found = mention.told(document.anchor, ahead=False)
        else:
            found = mention.resolve(document.anchor, future=before or since)
        if found and (by_month or mention.is_later_that_day or _is_ahead(found, document.anchor)):
            return mention, found
    return None


def _is_ahead(found: Found[Edtf], anchor: Anchor | None) -> bool:
    return anchor is None or Period.of(found.value).latest > anchor.day


def is_still_ahead(node: Node) -> bool:
    """Whether what is not to be lies ahead: "has no plans to meet him on Friday", "denied that he would meet him"."""
    if any(child.lower_ in ("will", "would") for child in node.children if child.dep_ == "aux"):
        return True
    above = [one for one in governors(node) if one.pos_ in ("VERB", "AUX")]
    return node.tag_ == "VB" and bool(above) and all(one.tag_ in ("VBZ", "VBP") for one in above)


def nearer(one: When, other: When | None, anchor: Anchor | None) -> When:
    """Of two days that a weekday may mean the nearer to the article's own: "was to have met him on Thursday"."""
    if other is None or anchor is None:
        return one
    return min(one, other, key=lambda when: abs((Period.of(when[1].value).earliest - anchor.day).days))


def _planned_for(document: Document, parsed: Parsed, noun: Node) -> When | None:
    """The day of what is called off, not the day on which it was."""
    aside = aside_behind(noun)  # "talks, due to open in May, were put off"
    for one in (*noun.subtree, *_under_plans(noun.head), *(aside.subtree if aside is not None else ())):
        mention = parsed.unit(one).mention
        if isinstance(mention, DateMention) and (found := mention.resolve(document.anchor, future=True)):
            return mention, found
    return None


def _under_plans(verb: Node) -> Iterator[Node]:
    """The words below what tells of the plan: "that had been planned for Friday"."""
    return (
        one for one in verb.subtree if any(above.lemma_ in TIMETABLED or _is_was_to(above) for above in one.ancestors)
    )


def _is_was_to(verb: Node) -> bool:
    """As in "the visit he was to have begun on Sunday"."""
    to = any(child.lower_ == "to" for child in verb.children)
    return verb.dep_ == "xcomp" and verb.head.lemma_ == "be" and verb.head.tag_ == "VBD" and to
