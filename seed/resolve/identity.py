"""What a resolved mention is: an entity of the database, or a new one under its natural key."""

from collections.abc import Container
from dataclasses import dataclass, field
from uuid import UUID

from db.identity import identify
from db.vocabulary import EntityKind
from seed.errors import UnknownRecord
from seed.records import Ref


@dataclass(frozen=True, slots=True)
class Identity:
    """An entity that an article tells of.

    Attributes:
        natural_key: None for an entity that the database holds already.
    """

    kind: EntityKind
    id: UUID
    natural_key: str | None = None


@dataclass(slots=True)
class Resolution:
    """Who and what the records of one article are.

    Attributes:
        sha256: of the article, the natural key of whatever nothing else identifies.
        identities: by ref; a record that stayed unresolved has none.
        undecided: the refs of the records that stayed unresolved.
        actor_keys: the natural key of every actor that the article names.
        referenced: the organizations of the reference tables, which carry a source instead of claims.
        own: the entities that no other article tells of. They are about to be replaced by what this one is now read
            to say, so no mention is matched with them; the same words give them the same natural keys again.
        unresolved: the names that fit several candidates, as printed.
    """

    sha256: str
    identities: dict[Ref, Identity] = field(default_factory=dict)
    actor_keys: dict[UUID, str] = field(default_factory=dict)
    referenced: set[UUID] = field(default_factory=set)
    own: frozenset[UUID] = frozenset()
    unresolved: list[str] = field(default_factory=list)
    undecided: set[Ref] = field(default_factory=set)

    def find(self, ref: Ref | None) -> UUID | None:
        """The entity behind a ref; None where it is not given or stayed unresolved.

        Raises:
            UnknownRecord: the extraction holds no such record.
        """
        return None if ref is None or ref in self.undecided else self.require(ref)

    def require(self, ref: Ref) -> UUID:
        """The entity behind the ref of a record that cannot be unresolved.

        Raises:
            UnknownRecord: the extraction holds no such record.
        """
        if ref not in self.identities:
            raise UnknownRecord(ref)
        return self.identities[ref].id

    def keys_of(self, actors: frozenset[UUID]) -> str:
        """The natural keys of actors, in a fixed order."""
        return "+".join(sorted(self.actor_keys[actor] for actor in actors))

    def spot(self, start: int) -> str:
        """The natural key of what only its place in the article tells apart."""
        return f"{self.sha256}:{start}"


def create(kind: EntityKind, *natural_key: str) -> Identity:
    """A new entity; its id follows from its natural key."""
    key = "|".join(natural_key)
    return Identity(kind, identify(kind, key), key)


def create_apart(kind: EntityKind, taken: Container[UUID], natural_key: str, *more: str) -> Identity:
    """A new entity under the shortest natural key that no other has taken, lengthened by one of `more` at a time."""
    identity = create(kind, natural_key)
    for end in range(1, len(more) + 1):
        if identity.id not in taken:
            break
        identity = create(kind, natural_key, *more[:end])
    return identity
