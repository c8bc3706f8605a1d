"""The reference tables in the database: what the files of this folder say, under the keys that articles will use."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files
from uuid import UUID

from sqlalchemy import Table, delete, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from db.identity import identify
from db.models import (
    Actor,
    Country,
    CountrySuccessor,
    Entity,
    IngestRun,
    Organization,
    OrganizationMembership,
    Place,
)
from db.vocabulary import Basis, EntityKind
from seed import ledger, reference
from seed.lock import lock_record
from seed.names import fold
from seed.records import ActorRef, PlaceName
from seed.resolve.place import place_id, place_key
from seed.rows import Row, add, given, parameter, put, table_of

FILES = ("countries.csv", "organizations.csv", "memberships.csv", "cities.csv")

LOADER = "seed.reference"
"""The name under which the ledger keeps which version of the files was loaded last."""

LAYOUT = "1"
"""Raised whenever the same files make other rows."""

ACRONYM = "org:"
"""What an organization's natural key begins with, and a country's code does not."""


async def load_reference(connection: AsyncConnection) -> None:
    """Make the database hold what the files say, within the caller's transaction.

    Files that were loaded before cost a look into the ledger; of others, the rows that differ are written. An actor or
    a place that left the files stays, for articles may speak of it; a membership or a succession goes.
    """
    await lock_record(connection)
    version = _version()
    if await _version_loaded(connection) == version:
        return
    await _load(connection)
    await ledger.close_run(connection, await ledger.open_run(connection, LOADER, version))


def _version() -> str:
    contents = (files(reference).joinpath(file).read_bytes() for file in FILES)
    return hashlib.sha256(b"".join([LAYOUT.encode(), *contents])).hexdigest()


async def _version_loaded(connection: AsyncConnection) -> str | None:
    query = select(IngestRun.extractor_version).where(IngestRun.extractor == LOADER)
    version: str | None = await connection.scalar(query.order_by(IngestRun.started_at.desc()).limit(1))
    return version


async def _load(connection: AsyncConnection) -> None:
    await put(connection, table_of(Entity), list(_entities()))
    await put(connection, table_of(Actor), list(_actors()))
    await put(connection, table_of(Country), [_country(country) for country in reference.countries()])
    await put(connection, table_of(Organization), [_organization(body) for body in reference.organizations()])
    await put(connection, table_of(Place), [_place(city) for city in reference.cities()])
    await add(connection, table_of(CountrySuccessor), successions := list(_successions()))
    await _forget_others(connection, table_of(CountrySuccessor), successions)
    await put(connection, table_of(OrganizationMembership), memberships := list(_memberships()))
    await _forget_others(connection, table_of(OrganizationMembership), memberships)


def _entities() -> Iterator[Row]:
    """One that an article told of, and later no article did, is alive again once the files name it."""
    for kind, ref in _refs():
        yield {"id": _id(ref), "kind": kind, "natural_key": ref, "retracted_at": None}


def _actors() -> Iterator[Row]:
    for kind, ref in _refs():
        yield {"id": _id(ref), "kind": kind}


def _refs() -> Iterator[tuple[EntityKind, ActorRef]]:
    yield from ((EntityKind.COUNTRY, country.code) for country in reference.countries())
    yield from ((EntityKind.ORGANIZATION, body.ref) for body in reference.organizations())


def _country(country: reference.Country) -> Row:
    return {
        "id": _id(country.code),
        "code": country.code,
        "alpha3": country.alpha3,
        "name": country.name,
        "official_name": country.official_name,
        "names": _one_spelling(country.names),
        "demonyms": _one_spelling(country.demonyms),
        "capital": country.capital,
        **_dated("exists_from", country.exists_from),
        **_dated("exists_to", country.exists_to),
        "source": country.source,
    }


def _organization(body: reference.Organization) -> Row:
    return {
        "id": _id(body.ref),
        "organization_kind": body.kind,
        "acronym": body.acronym,
        "name": body.name,
        "names": _one_spelling(body.names),
        "part_of_id": _id(body.part_of) if body.part_of else None,
        "source": body.source,
    }


def _place(city: reference.City) -> Row:
    return {
        "id": place_id(place_key(PlaceName(city.name, city.country))),
        "name": city.name,
        "country_id": _id(city.country),
        "latitude": city.latitude,
        "longitude": city.longitude,
    }


def _successions() -> Iterator[Row]:
    for country in reference.countries():
        for successor in country.successors:
            yield {"country_id": _id(country.code), "successor_id": _id(successor)}


def _memberships() -> Iterator[Row]:
    for membership in reference.memberships():
        yield {
            "organization_id": _id(f"{ACRONYM}{membership.organization}"),
            "member_id": _id(membership.member),
            **_dated("start", membership.start),
            **_dated("end", membership.end),
            "source": membership.source,
        }


def _id(ref: ActorRef) -> UUID:
    return identify(EntityKind.ORGANIZATION if ref.startswith(ACRONYM) else EntityKind.COUNTRY, ref)


def _dated(column: str, edtf: str | None) -> Row:
    return {f"{column}_edtf": edtf, f"{column}_basis": Basis.STATED if edtf else None}


def _one_spelling(names: Iterable[str]) -> list[str]:
    """Names without those that differ from an earlier one by apostrophes, accents, hyphens or capitals alone."""
    spelt: dict[str, str] = {}
    for name in names:
        spelt.setdefault(fold(name), name)
    return list(spelt.values())


async def _forget_others(connection: AsyncConnection, table: Table, rows: Sequence[Row]) -> None:
    """Delete the rows of a link table that are not among these."""
    keys = [key.name for key in table.primary_key]
    stated = given(table, keys)
    others = tuple_(*(table.c[key] for key in keys)).not_in(select(*stated.c))
    await connection.execute(delete(table).where(others), parameter(rows))
