"""The actors of the reference tables, read once a run: whatever an article calls them."""

from collections import defaultdict
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.models import Country, Entity, Organization


@dataclass(slots=True)
class Directory:
    """The countries by code, the organizations by acronym and, under whom they belong to, by name.

    Those that articles told of are not here: whether one is known must not depend on what was loaded before.
    """

    countries: dict[str, UUID] = field(default_factory=dict)
    acronyms: dict[str, UUID] = field(default_factory=dict)
    names: defaultdict[tuple[UUID | None, str], set[UUID]] = field(default_factory=lambda: defaultdict(set))
    keys: dict[UUID, str] = field(default_factory=dict)

    def named(self, name: str, owner: UUID | None) -> UUID | None:
        """The one organization of that name under that owner; None of none or several."""
        found = self.names.get((owner, name.lower()), set())
        return next(iter(found)) if len(found) == 1 else None


async def read_directory(connection: AsyncConnection) -> Directory:
    """The actors of the reference tables."""
    directory = Directory()
    for id_, code in await connection.execute(select(Country.id, Country.code)):
        directory.countries[code] = id_
        directory.keys[id_] = code
    query = (
        select(Organization.id, Organization.acronym, Organization.name, Organization.names, Organization.part_of_id)
        .add_columns(Entity.natural_key)
        .join(Entity, Entity.id == Organization.id)
        .where(Organization.live, Organization.source.is_not(None))
    )
    for row in await connection.execute(query):
        directory.keys[row.id] = row.natural_key
        if row.acronym:
            directory.acronyms[row.acronym] = row.id
        for name in {row.name, *row.names}:
            directory.names[row.part_of_id, name.lower()].add(row.id)
    return directory
