"""Meetings: by parties, days, place and medium; one that is not dated to the day by its place in the article."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import override

from db.vocabulary import EntityKind, Medium
from seed.edtf import Period
from seed.names import fold
from seed.partition import partition
from seed.records import Extraction, MeetingRecord
from seed.resolve.identity import Identity, Profile, Resolution, create, part


@dataclass(frozen=True, slots=True)
class MeetingProfile(Profile):
    """What tells one meeting from another; `end` and `place` are empty and `medium` UNKNOWN where nothing is said."""

    parties: tuple[str, ...]
    start: str
    end: str
    place: str
    medium: str

    @override
    def blocks(self) -> tuple[str, ...]:
        """The meetings of the same parties on each of its days, which are few."""
        return tuple(f"MEETING:{'+'.join(self.parties)}|{day}" for day in self.days.each())

    @property
    def days(self) -> Period:
        """From the first day that it may have begun on to the last that it may have ended on."""
        return Period.of(self.start).until(Period.of(self.end) if self.end else None)


def resolve_meetings(extraction: Extraction, resolution: Resolution) -> None:
    """Identify each meeting of the article; accounts of one within the article are taken together."""
    profiles = {record.ref: _profile(record, resolution) for record in extraction.meetings}
    dated = {ref: profile for ref, profile in profiles.items() if profile.start and profile.days.is_day}
    told: dict[str, MeetingProfile] = {}
    parted = partition(list(dated), lambda a, b: fits(dated[a], dated[b]), lambda a, b: contradict(dated[a], dated[b]))
    for group in parted.groups:
        told |= dict.fromkeys(group, _joined([dated[ref] for ref in group]))
    for record in extraction.meetings:
        profile = told.get(record.ref)
        resolution.identities[record.ref] = _dated(profile) if profile else _undated(record, profiles, resolution)


def fits(one: MeetingProfile, other: MeetingProfile) -> bool:
    """Whether two accounts are of one meeting, as far as they themselves can show."""
    return (
        one.parties == other.parties
        and one.days.overlaps(other.days)
        and ("" in (one.place, other.place) or one.place == other.place)
        and (Medium.UNKNOWN in (one.medium, other.medium) or one.medium == other.medium)
    )


def contradict(one: MeetingProfile, other: MeetingProfile) -> bool:
    """Whether two accounts cannot be of one meeting."""
    return not fits(one, other)


def _joined(profiles: Sequence[MeetingProfile]) -> MeetingProfile:
    """What several accounts of one meeting say together; of two dates the first in order."""
    first = min(profiles, key=lambda profile: (profile.start, profile.end))
    place = min((profile.place for profile in profiles if profile.place), default="")
    medium = min((profile.medium for profile in profiles if profile.medium != Medium.UNKNOWN), default=first.medium)
    return replace(first, place=place, medium=medium)


def _dated(profile: MeetingProfile) -> Identity:
    days = profile.start + (f"/{profile.end}" if profile.end else "")
    medium = "" if profile.medium == Medium.UNKNOWN else profile.medium
    return create(EntityKind.MEETING, "+".join(profile.parties), days, profile.place, medium, profile=profile)


def _undated(record: MeetingRecord, profiles: dict[str, MeetingProfile], resolution: Resolution) -> Identity:
    profile = profiles[record.ref]
    spot = resolution.spot(record.sentence.start)
    taken = {identity.id for identity in resolution.identities.values()}
    identity = create(EntityKind.MEETING, "+".join(profile.parties), spot)
    if identity.id not in taken:
        return identity
    return create(EntityKind.MEETING, "+".join(profile.parties), spot, record.ref)


def _profile(record: MeetingRecord, resolution: Resolution) -> MeetingProfile:
    return MeetingProfile(
        tuple(sorted({resolution.key_of(party.actor.value) for party in record.parties})),
        record.start.value if record.start else "",
        record.end.value if record.start and record.end else "",
        part(fold(record.place.value.name)) if record.place else "",
        str(record.medium.value) if record.medium else str(Medium.UNKNOWN),
    )
