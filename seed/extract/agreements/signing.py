"""The meetings at which agreements were signed of which nothing else tells: who signs with another meets him."""

from collections.abc import Iterator, Sequence

from db.vocabulary import Modality
from seed.edtf import Period
from seed.extract.agreements.act import Act
from seed.extract.agreements.deed import PERSONAL
from seed.extract.agreements.pact import Pact
from seed.extract.meetings.event import LEAD, Event
from seed.extract.meetings.frame import distinct
from seed.extract.sentences.place import place_of
from seed.extract.text.date_mention import DAY
from seed.extract.text.document import Document

WEEK = 7
"""What was signed so many days before an article is news in it; what was long before is background."""

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
    lead = [sentence.index for sentence in document.sentences if sentence.is_body][:LEAD]
    for pact in pacts:
        act = next((one for one in pact.acts if _is_news(document, one, lead)), None)
        if act is None or pact.meeting or len(pact.actors) < 2 or any(pact.actors <= one for one in known):
            continue
        signing = Event(
            act.parsed,
            act.node,
            distinct([*act.sides, *pact.sides]),
            Modality.ACTUAL,
            f"{act.node.lemma_.lower()} (signing)",
            start=act.date,
            place=place_of(act.parsed, act.node),
            sentences=[act.parsed],
        )
        pact.meeting = signing
        known.append(signing.actors)
        yield signing


def _is_news(document: Document, act: Act, lead: Sequence[int]) -> bool:
    """Whether an act is a signature of these days: "signed on Friday", told on Saturday."""
    if act.kind not in PERSONAL or act.modality is not Modality.ACTUAL or document.anchor is None:
        return False
    if any(above.lemma_ in HAILING for above in act.node.ancestors):
        return False  # "congratulated Chad and Peru on signing it"
    if act.date is None:  # "have initialled a pact", which the opening tells
        return act.parsed.sentence.index in lead and act.node.dep_ not in ("acl", "relcl")
    signed = Period.of(act.date.value)
    return len(act.date.value) >= DAY and 0 <= (document.anchor.day - signed.latest).days <= WEEK
