"""Statements: one a spot of an article, unless the same speakers are already known to have said the very words."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.models import Statement, StatementSpeaker
from db.vocabulary import EntityKind
from seed.records import Extraction, SpeakerRecord, StatementRecord
from seed.resolve.identity import Identity, Resolution, create_apart

WORDS = 6
"""Fewer words than these may be said twice: "He thanked his counterpart." tells no occasion."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """What tells one statement from another."""

    id: UUID | None
    text: str
    speakers: frozenset[UUID]


def same_statement(one: Utterance, other: Utterance) -> bool:
    """Whether two articles print the same words of the same speakers."""
    return one.text == other.text and one.speakers == other.speakers and len(one.text.split()) >= WORDS


async def resolve_statements(connection: AsyncConnection, extraction: Extraction, resolution: Resolution) -> None:
    """Find each statement of the article among the known ones, or give it an identity of its own."""
    texts = {record.text.value for record in extraction.statements}
    known = [utterance for utterance in await _known(connection, texts) if utterance.id not in resolution.own]
    taken: set[UUID] = set()
    for record in extraction.statements:
        identity = _identify(record, known, taken, resolution)
        taken.add(identity.id)
        resolution.identities[record.ref] = identity


def _identify(record: StatementRecord, known: list[Utterance], taken: set[UUID], resolution: Resolution) -> Identity:
    mention = Utterance(None, record.text.value, frozenset(_speakers(record.speakers, resolution)))
    matches = [utterance.id for utterance in known if utterance.id and same_statement(mention, utterance)]
    if len(matches) == 1 and matches[0] not in taken:
        return Identity(EntityKind.STATEMENT, matches[0])
    place = record.text.spans[0]
    return create_apart(
        EntityKind.STATEMENT, taken, resolution.spot(place.start), str(place.end), str(record.act.value), record.ref
    )


def _speakers(speakers: Iterable[SpeakerRecord], resolution: Resolution) -> Iterable[UUID]:
    for speaker in speakers:
        found = resolution.find(speaker.person.official) if speaker.person else None
        if found is None and speaker.actor:
            found = resolution.require(speaker.actor.value)
        if found:
            yield found


async def _known(connection: AsyncConnection, texts: set[str]) -> list[Utterance]:
    """The live statements of those very words."""
    who = func.coalesce(StatementSpeaker.official_id, StatementSpeaker.actor_id)
    query = (
        select(Statement.id, Statement.text, func.array_agg(who).label("speakers"))
        .join(StatementSpeaker, StatementSpeaker.statement_id == Statement.id)
        .where(Statement.text.in_(texts), Statement.live, who.is_not(None))
        .group_by(Statement.id)
    )
    return [Utterance(id_, words, frozenset(who)) for id_, words, who in await connection.execute(query)]
