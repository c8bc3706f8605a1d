"""Who is listed below a colon as of a delegation that was told to go: "Members of the delegation:", one a line."""

from collections.abc import Sequence

from db.vocabulary import Modality
from seed.extract.meetings.event import Event
from seed.extract.meetings.frame import distinct
from seed.extract.sentences.sides import Sides
from seed.extract.text.document import Sentence

COMPANIES = frozenset("delegation delegations mission team entourage".split())
"""Those who are listed."""
STYLED = 4
"""So many words of a style may stand before a name in a list: "The Honorable"."""
HELD = (Modality.ACTUAL, Modality.PLANNED)


def add_members(sides: Sides, events: Sequence[Event]) -> None:
    """To the meeting told last before such a list those of its parties who stand there, each first in his line."""
    listed: Event | None = None
    for sentence in sides.document.sentences:
        if _opens_list(sentence):
            before = [one for one in events if one.parsed.sentence.index < sentence.index and one.modality in HELD]
            listed = max(before, key=lambda one: one.parsed.sentence.index, default=None)
            continue
        if listed is None:
            continue
        first = next((one for one in sides.cast.of(sentence) if one.first <= STYLED), None)
        if sentence.tokens[-1].text in (".", ":") and len(sentence.tokens) > STYLED:
            listed = None
        elif first is not None and (side := sides.of_person(first)).ref in listed.actors:
            listed.sides = distinct([*listed.sides, side])


def _opens_list(sentence: Sentence) -> bool:
    """Whether a line announces those of a delegation."""
    words = sentence.words
    return words[-1:] == [":"] and not COMPANIES.isdisjoint(words)
