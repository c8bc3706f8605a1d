"""The meetings at which agreements were signed of which nothing else tells: who signs with another meets him."""

from collections.abc import Iterator, Sequence

from db.vocabulary import Modality
from seed.edtf import Period
from seed.extract.agreements.act import Act
from seed.extract.agreements.count import SO_FAR
from seed.extract.agreements.deed import PERSONAL
from seed.extract.agreements.pact import Pact
from seed.extract.meetings.event import LEAD, Event
from seed.extract.meetings.fit import are_days_apart
from seed.extract.meetings.frame import distinct
from seed.extract.names.actor import is_country
from seed.extract.sentences.place import place_of
from seed.extract.sentences.side import actors_of
from seed.extract.text.date_mention import DAY
from seed.extract.text.document import Document

WEEK = 7
"""What was signed so many days before an article is news in it; what was long before is background."""
SEASON = 60
"""So many days before an article what it tells first of all may still be its news."""

MONTH = len("2019-05")

ALREADY = frozenset(["already", "now", "since"])
SEVERAL = 3
"""Of agreements with each of more than these nothing tells that they were signed at a meeting."""

HAILING = frozenset("congratulate hail welcome applaud praise commend salute criticise criticize condemn".split())
"""Verbs of those who speak of what others have signed."""


def read_signings(document: Document, pacts: Sequence[Pact], events: Sequence[Event]) -> Iterator[Event]:
    """A meeting for each agreement that an article tells as news to have been signed, unless it tells of theirs.

    Args:
        document: the article.
        pacts: its agreements; those for which a meeting is found are of it from then on.
        events: its meetings.
    """
    known = [one.actors for one in events if one.modality is Modality.ACTUAL]
    told = list(events)
    lead = [sentence.index for sentence in document.sentences if sentence.is_body][:LEAD]
    for pact in pacts:
        act = next((one for one in pact.acts if _is_news(document, one, lead) or _opens(document, one, lead)), None)
        if len(pact.actors) < 2 or (pact.meeting and act is not None) or len(actors_of(pact.each)) > SEVERAL:
            continue
        if act is not None and not any(pact.actors <= one for one in known):
            signing: Event | None = _signing(pact, act, Modality.ACTUAL)
            known.append(pact.actors)
        else:
            signing = _signed_before(pact, told)
        if signing is not None:
            pact.meeting = signing
            told.append(signing)
            yield signing


def _signed_before(pact: Pact, told: Sequence[Event]) -> Event | None:
    """The signing of what an article tells as background to have been signed where and when: "in Lima in May 1996"."""
    if not told or not all(map(is_country, pact.actors)):  # an article on what became of it; "the Union's treaty"
        return None
    signings = (_signing(pact, one, Modality.HISTORICAL) for one in pact.acts if _is_background(one))
    return next((one for one in signings if one.place and not any(_may_be(other, one) for other in told)), None)


def _signing(pact: Pact, act: Act, how: Modality) -> Event:
    return Event(
        act.parsed,
        act.node,
        distinct([*act.sides, *pact.sides]),
        how,
        f"{act.node.lemma_.lower()} (signing)",
        start=act.date,
        place=place_of(act.parsed, act.node),
        sentences=[act.parsed],
    )


def _is_background(act: Act) -> bool:
    """Whether an act is a signature of which the month is told: "had been signed in Lima in May 1996"."""
    done = act.modality in (Modality.ACTUAL, Modality.HISTORICAL)
    hailed = any(above.lemma_ in HAILING for above in act.node.ancestors)
    return done and act.kind in PERSONAL and act.date is not None and len(act.date.value) >= MONTH and not hailed


def _may_be(event: Event, signing: Event) -> bool:
    """Whether an event that was told may be the signing: one of the same, or of more, at that time."""
    return signing.actors <= event.actors and are_days_apart(event, signing)


def _is_news(document: Document, act: Act, lead: Sequence[int]) -> bool:
    """Whether an act is a signature of these days: "signed on Friday", told on Saturday."""
    if act.kind not in PERSONAL or act.modality is not Modality.ACTUAL:
        return False
    if any(above.lemma_ in HAILING for above in act.node.ancestors):
        return False  # "congratulated Chad and Peru on signing it"
    if _is_count(act):
        return False
    if act.date is not None and len(act.date.value) < DAY:
        return False
    if act.date is None or document.anchor is None:  # "have initialled a pact", which the opening tells
        return act.parsed.sentence.index in lead and act.node.dep_ not in ("acl", "relcl")
    signed = Period.of(act.date.value)
    return 0 <= (document.anchor.day - signed.latest).days <= WEEK


def _opens(document: Document, act: Act, lead: Sequence[int]) -> bool:
    """Whether it is what an article tells first of all, as bulletins do weeks later: "On 6 December Chad and Mali"."""
    first = act.parsed.sentence.index in lead[:1] and "ROOT" in (act.node.dep_, act.node.head.dep_)
    done = act.kind in PERSONAL and act.modality is Modality.HISTORICAL and not _is_count(act)
    if not (first and done and act.date and document.anchor) or len(act.date.value) < DAY:
        return False
    return 0 <= (document.anchor.day - Period.of(act.date.value).latest).days <= SEASON


def _is_count(act: Act) -> bool:
    """Whether it is told how many have been signed in the course of time: "As of July 1, Chad has signed 34 pacts"."""
    perfect = any(child.dep_ == "aux" and child.lower_ in ("has", "have") for child in act.node.children)
    counted = any(below.dep_ == "nummod" for child in act.node.children for below in child.children)
    if not perfect or not counted:
        return False
    words = f" {' '.join(token.lower for token in act.parsed.sentence.tokens)} "
    already = any(child.lower_ in ALREADY for child in act.node.children)
    return already or any(f" {told} " in words for told in SO_FAR)
