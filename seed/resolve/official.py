"""Officials: a person by name and by whom they serve, and each office that an article shows them in."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import override

from db.vocabulary import EntityKind
from seed.names import fold, is_complete, is_full, sound, squash
from seed.records import Extraction, OfficialRecord
from seed.resolve.identity import Identity, Profile, Resolution, create, part
from seed.resolve.office import holding_key


@dataclass(frozen=True, slots=True)
class OfficialProfile(Profile):
    """The names, folded, the fullest first; whom they serve shows in their holdings."""

    names: tuple[str, ...]

    @override
    def blocks(self) -> tuple[str, ...]:
        """Those of the very name, however its words are parted, who serve nobody that is known."""
        return tuple(f"OFFICIAL~{squash(name)}" for name in self.names if is_full(name))

    def serving(self, actors: Iterable[str]) -> tuple[str, ...]:
        """Where somebody stands who serves actors: by each, and the sound of the surname; and by the very name."""
        by_actor = (f"OFFICIAL:{sound(name)}|{actor}" for name in self.names for actor in actors)
        return tuple(dict.fromkeys([*by_actor, *self.acting]))

    @property
    def acting(self) -> tuple[str, ...]:
        """Those of the very name who serve somebody."""
        return tuple(f"OFFICIAL={squash(name)}" for name in self.names if is_full(name))


@dataclass(frozen=True, slots=True)
class HoldingProfile(Profile):
    """Whose holding of which office; `actor` is the office's, empty while unknown."""

    official: str
    office: str
    actor: str

    @override
    def blocks(self) -> tuple[str, ...]:
        """The holdings of the same official."""
        return (f"OFFICE_HOLDING:{self.official}",)


def resolve_officials(extraction: Extraction, resolution: Resolution) -> None:
    """Identify each official and holding of the article."""
    for record in extraction.officials:
        official = _official(record, resolution)
        resolution.identities[record.ref] = official
        for holding in record.holdings:
            key = holding_key(holding, resolution)
            actor = resolution.key_of(holding.actor.value if holding.actor else None)
            resolution.identities[holding.ref] = create(
                EntityKind.OFFICE_HOLDING,
                str(official.id),
                key,
                profile=HoldingProfile(str(official.id), key, actor),
            )


def _official(record: OfficialRecord, resolution: Resolution) -> Identity:
    """By names and first actor; a lone surname by its office too or, where it has none, by its place in the article."""
    names = _names(record)
    serving = [resolution.key_of(holding.actor.value) for holding in record.holdings if holding.actor]
    key = ["=".join(names), *serving[:1]]
    if not is_full(names[0]):
        offices = [holding_key(holding, resolution) for holding in record.holdings if holding.actor]
        key += offices[:1] or [resolution.spot(record.sentence.start)]
    profile = OfficialProfile(names)
    return create(EntityKind.OFFICIAL, *key, profile=profile, blocks=profile.serving(serving) if serving else None)


def _names(record: OfficialRecord) -> tuple[str, ...]:
    """The fullest name, and the others that are as full: an initial beside a given name tells nothing more."""
    fullest = part(fold(record.name.value))
    others = {part(fold(name.value)) for name in record.other_names}
    alike = sorted(name for name in others if is_complete(name) and squash(name) != squash(fullest))
    return (fullest, *alike)
