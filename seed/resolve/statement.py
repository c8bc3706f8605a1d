"""Statements: each by its place in its article; the same words of the same speakers are one all the same."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import override

from db.vocabulary import EntityKind
from seed.records import Extraction, StatementRecord
from seed.resolve.identity import Profile, Resolution, create

WORDS = 6
"""Fewer words than these may be said twice: "He thanked his counterpart." tells no occasion."""


@dataclass(frozen=True, slots=True)
class StatementProfile(Profile):
    """What tells one statement from another.

    Attributes:
        words: a digest of the text.
        speakers: the ids of the officials and actors behind it, as their articles have them.
        apart: the speech act, and which of several such acts in the same words of the article it is.
    """

    words: str
    speakers: tuple[str, ...]
    apart: str

    @override
    def blocks(self) -> tuple[str, ...]:
        """The statements of the very words."""
        return (f"STATEMENT:{self.words}",)


def resolve_statements(extraction: Extraction, resolution: Resolution) -> None:
    """Identify each statement of the article."""
    times: Counter[tuple[str, ...]] = Counter()
    for record in extraction.statements:
        speakers = tuple(sorted(set(_speakers(record, resolution))))
        act, text = str(record.act.value), record.text.value
        times[text, act, *speakers] += 1
        words = hashlib.sha256(text.encode()).hexdigest()
        profile = StatementProfile(words, speakers, f"{act}:{times[text, act, *speakers]}")
        place = record.text.spans[0]
        key = (resolution.spot(place.start), str(place.end), act, record.ref)
        compared = speakers and len(text.split()) >= WORDS
        resolution.identities[record.ref] = create(EntityKind.STATEMENT, *key, profile=profile if compared else None)


def _speakers(record: StatementRecord, resolution: Resolution) -> Iterator[str]:
    for speaker in record.speakers:
        found = resolution.find(speaker.person.official) if speaker.person else None
        if found is None and speaker.actor:
            found = resolution.require(speaker.actor.value)
        if found:
            yield str(found)
