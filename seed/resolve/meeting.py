"""Meetings: one event with many reports.

The rule is narrow on purpose, for a false merge hides an event and a false split only counts it twice. A report is
of a known meeting where the set of parties is the same, both are dated to the day and share one, and neither place
nor medium contradicts. Where it fits two meetings it becomes one of its own.
"""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import RowMapping, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.models import Meeting, Participation, Place
from db.vocabulary import EntityKind, Medium
from seed.edtf import Period
from seed.names import fold
from seed.records import Extraction, MeetingRecord
from seed.resolve.identity import Identity, Resolution, create_apart


@dataclass(frozen=True, slots=True)
class Event:
    """What tells one meeting from another."""

    id: UUID | None
    parties: frozenset[UUID]
    days: Period | None
    place: str | None
    medium: Medium


def same_event(one: Event, other: Event) -> bool:
    """Whether two accounts are of one meeting, as far as they themselves can show."""
    return (
        one.parties == other.parties
        and one.days is not None
        and other.days is not None
        and one.days.is_day
        and other.days.is_day
        and one.days.overlaps(other.days)
        and _places_fit(one.place, other.place)
        and (one.medium == other.medium or Medium.UNKNOWN in (one.medium, other.medium))
    )


async def resolve_meetings(connection: AsyncConnection, extraction: Extraction, resolution: Resolution) -> None:
    """Find each meeting of the article among the known ones, or give it an identity of its own."""
    mentions = [(record, _mention(record, resolution)) for record in extraction.meetings]
    actors = {party for _, mention in mentions for party in mention.parties}
    known = [event for event in await _known(connection, actors) if event.id not in resolution.own]
    for record, mention in mentions:
        identity = _identify(record, mention, known, resolution)
        resolution.identities[record.ref] = identity
        known.append(Event(identity.id, mention.parties, mention.days, mention.place, mention.medium))


def _identify(record: MeetingRecord, mention: Event, known: list[Event], resolution: Resolution) -> Identity:
    matches = {event.id for event in known if event.id and same_event(mention, event)}
    if len(matches) == 1:
        return Identity(EntityKind.MEETING, matches.pop())
    day = record.start.value if record.start else resolution.spot(record.sentence.start)
    apart = (fold(mention.place or ""), str(mention.medium), resolution.spot(record.sentence.start))
    taken = {event.id for event in known if event.id}
    return create_apart(EntityKind.MEETING, taken, f"{resolution.keys_of(mention.parties)}|{day}", *apart)


def _mention(record: MeetingRecord, resolution: Resolution) -> Event:
    days = Period.of(record.start.value) if record.start else None
    return Event(
        None,
        frozenset(resolution.require(party.actor.value) for party in record.parties),
        days.until(Period.of(record.end.value)) if days and record.end else days,
        record.place.value.name if record.place else None,
        record.medium.value if record.medium else Medium.UNKNOWN,
    )


def _places_fit(one: str | None, other: str | None) -> bool:
    return one is None or other is None or fold(one) == fold(other)


async def _known(connection: AsyncConnection, actors: set[UUID]) -> list[Event]:
    """The live, dated meetings of those actors."""
    theirs = select(Participation.meeting_id).where(Participation.actor_id.in_(actors), Participation.live)
    query = (
        select(
            Meeting.id,
            Meeting.start_earliest,
            Meeting.start_latest,
            Meeting.end_latest,
            Meeting.medium,
            Place.name,
            func.array_agg(Participation.actor_id).label("parties"),
        )
        .join(Participation, Participation.meeting_id == Meeting.id)
        .outerjoin(Place, Place.id == Meeting.place_id)
        .where(Meeting.id.in_(theirs))
        .group_by(Meeting.id, Place.name)
    )
    return [_event(row) for row in (await connection.execute(query)).mappings()]


def _event(row: RowMapping) -> Event:
    days = Period(row["start_earliest"], row["start_latest"]) if row["start_earliest"] else None
    if days and row["end_latest"]:
        days = days.until(Period(row["start_earliest"], row["end_latest"]))
    return Event(row["id"], frozenset(row["parties"]), days, row["name"], Medium(row["medium"]))
