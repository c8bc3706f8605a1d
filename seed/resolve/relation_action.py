"""Relation actions: by pair, kind of act, side and date."""

from dataclasses import dataclass
from typing import override

from db.vocabulary import EntityKind
from seed.edtf import Period
from seed.errors import OneSidedRelation
from seed.records import Extraction, RelationActionRecord
from seed.resolve.identity import Profile, Resolution, create


@dataclass(frozen=True, slots=True)
class RelationActionProfile(Profile):
    """What tells one act upon relations from another; `by` and `date` are empty where nothing is said."""

    pair: tuple[str, ...]
    action: str
    by: str
    date: str

    @override
    def blocks(self) -> tuple[str, ...]:
        """The same acts upon the same pair by the same side, dated or undated."""
        dated = "dated" if self.date else "undated"
        return (f"RELATION_ACTION:{'+'.join(self.pair)}|{self.action}|{self.by}|{dated}",)


def fits(one: RelationActionProfile, other: RelationActionProfile) -> bool:
    """Whether two accounts may be of one act; "about 1992" is where 4 April 1992 is."""
    if one.blocks() != other.blocks():
        return False
    return one.date == other.date or Period.of(one.date).overlaps(Period.of(other.date))


def contradict(one: RelationActionProfile, other: RelationActionProfile) -> bool:
    """Whether two accounts cannot be of one act."""
    return not fits(one, other)


def resolve_relation_actions(extraction: Extraction, resolution: Resolution) -> None:
    """Identify each act of the article.

    Raises:
        OneSidedRelation: one is not between two actors.
    """
    for record in extraction.relation_actions:
        profile = _profile(record, resolution)
        key = ("+".join(profile.pair), profile.action, profile.by, profile.date)
        resolution.identities[record.ref] = create(EntityKind.RELATION_ACTION, *key, profile=profile)


def _profile(record: RelationActionRecord, resolution: Resolution) -> RelationActionProfile:
    pair = tuple(sorted({resolution.key_of(party.value) for party in record.parties}))
    if len(pair) != 2:
        raise OneSidedRelation(record.ref)
    by = resolution.key_of(record.by.value if record.by else None)
    return RelationActionProfile(pair, str(record.kind.value), by, record.date.value if record.date else "")
