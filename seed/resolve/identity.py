"""What a mention is, by its article's words alone: an entity under its natural key, and what it is compared by."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, cast
from uuid import UUID

from db.identity import identify
from db.vocabulary import EntityKind
from seed.errors import UnknownRecord
from seed.records import Ref

SEPARATORS = str.maketrans(dict.fromkeys("|+=", " "))
"""What parts a natural key; no part holds any."""


class Profile(ABC):
    """What tells an entity from others of its kind: a dataclass of texts and tuples of texts."""

    __slots__ = ()

    @abstractmethod
    def blocks(self) -> tuple[str, ...]:
        """Among which others to look for those that it may be one with, besides those it stands among."""


@dataclass(frozen=True, slots=True)
class Identity:
    """An entity that an article tells of.

    Attributes:
        natural_key: None for a country or an organization of the reference tables.
        profile: None for an entity that is compared with no other.
        blocks: where others find it.
    """

    kind: EntityKind
    id: UUID
    natural_key: str | None = None
    profile: Profile | None = None
    blocks: tuple[str, ...] = ()


@dataclass(slots=True)
class Resolution:
    """Who and what the records of one article are; it depends on nothing but the article and the reference tables.

    Attributes:
        sha256: of the article, the natural key of whatever nothing else identifies.
        identities: by ref.
        actor_keys: the natural key of every actor that the article names.
        referenced: the organizations of the reference tables, which carry a source instead of claims.
    """

    sha256: str
    identities: dict[Ref, Identity] = field(default_factory=dict)
    actor_keys: dict[UUID, str] = field(default_factory=dict)
    referenced: set[UUID] = field(default_factory=set)

    def find(self, ref: Ref | None) -> UUID | None:
        """The entity behind a ref; None where none is given.

        Raises:
            UnknownRecord: the extraction holds no such record.
        """
        return None if ref is None else self.require(ref)

    def require(self, ref: Ref) -> UUID:
        """The entity behind a ref.

        Raises:
            UnknownRecord: the extraction holds no such record.
        """
        if ref not in self.identities:
            raise UnknownRecord(ref)
        return self.identities[ref].id

    def key_of(self, actor: Ref | None) -> str:
        """The natural key of an actor; empty where none is given."""
        return self.actor_keys[self.require(actor)] if actor else ""

    def spot(self, start: int) -> str:
        """The natural key of what only its place in the article tells apart."""
        return f"{self.sha256}:{start}"


def create(
    kind: EntityKind, *natural_key: str, profile: Profile | None = None, blocks: tuple[str, ...] | None = None
) -> Identity:
    """An entity; its id follows from its natural key, its blocks from its profile unless others are given."""
    key = "|".join(natural_key).rstrip("|")
    found = blocks if blocks is not None else profile.blocks() if profile else ()
    return Identity(kind, identify(kind, key), key, profile, found)


def part(text: str) -> str:
    """A text as part of a natural key."""
    return " ".join(text.translate(SEPARATORS).split())


def stored(profile: Profile) -> dict[str, object]:
    """The profile as JSON."""
    return asdict(cast("Any", profile))


def restored[P](of: type[P], profile: Mapping[str, object]) -> P:
    """The profile that JSON holds."""
    return of(**{name: tuple(value) if isinstance(value, list) else value for name, value in profile.items()})
