"""Talks that are only spoken of, as what goes on between states: "praised the level of dialogue"."""

from db.vocabulary import Modality
from seed.extract.meetings.event import Event
from seed.extract.meetings.frames.programme import TOPICAL, is_topical
from seed.extract.sentences.clause import subjects
from seed.extract.sentences.parse import UnitKind

GRADES = frozenset(
    "level state quality tone spirit pace intensity importance climate mechanism channel platform".split()
)
"""What is said of talks that go on."""
BRIEFING = frozenset("brief inform tell debrief report update".split())
CONCLUDING = frozenset("conclude complete finish finalise finalize".split())
"""What is done to negotiations at their end."""


def is_topic(event: Event) -> bool:
    """Whether talks of states are only spoken of, as what goes on between them."""
    told = event.start or event.place or any(side.person for side in event.sides)
    if event.nominal and event.node.dep_ == "pobj" and not event.start:
        above = event.node.head.head
        briefed = event.journey and above.lemma_ in BRIEFING and event.node.head.lower_ in TOPICAL
        if above.lemma_ in GRADES or (briefed and event.node.lemma_ != "arrival"):
            return True  # "praised the level of dialogue", "briefed her on his recent trip to Lima"
    if event.node.lemma_ in CONCLUDING and not told:  # "have concluded negotiations on a pact": of years, maybe
        perfect = any(child.dep_ == "aux" and child.lemma_ == "have" for child in event.node.children)
        negotiated = any(child.dep_ == "dobj" and child.lemma_ == "negotiation" for child in event.node.children)
        return perfect and negotiated
    if event.node.lemma_ == "negotiate" and event.node.tag_ == "VBG":  # "are negotiating a treaty": for months, maybe
        going_on = any(child.dep_ == "dobj" for child in event.node.children)
        doing = subjects(event.node)
        return going_on and all(event.parsed.unit(one).kind is UnitKind.ACTOR or one.lower_ == "it" for one in doing)
    spoken = is_topical(event.node, visit=event.journey)
    return event.nominal and spoken and not told and event.modality is Modality.ACTUAL
