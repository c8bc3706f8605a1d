"""References to actors: a country code, an organization's acronym or a global id, looked up or compared."""

import json
import re
from collections.abc import Callable
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, SQLColumnExpression, Text, Uuid, func, not_, select, union_all

from db.models import Country, Entity, Organization
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments, Operand
from resolvers.compile.graph import Row
from resolvers.errors import BadCode
from resolvers.identity import is_among, parse_id

CODE = re.compile(r"[A-Za-z]{2}|[A-Za-z]{4}")
"""A country's code as ISO 3166-1 has it, or ISO 3166-3 of a former state."""


def find_actor(arguments: Arguments, name: str, *, required: bool = True) -> SQLColumnExpression[UUID]:
    """The key of the actor that an ActorRef argument names; null, and the request refused, where there is none."""
    code = arguments.bind(name, Text(), _country_code)
    acronym = arguments.bind(name, Text(), _acronym)
    key = arguments.bind(name, Uuid(), _key)
    found = func.coalesce(_of_code(code), _of_acronym(acronym), _survivor(key))
    return arguments.require(name, found) if required else found


def find_country(arguments: Arguments, name: str) -> SQLColumnExpression[UUID]:
    """The key of the country that an ActorRef argument names; null where it has the form of a code that none has."""
    path = arguments.path
    code = arguments.bind(name, Text(), lambda reference: _checked_code(reference, path))
    return func.coalesce(_of_code(code), _survivor(arguments.bind(name, Uuid(), _key)))


def find_actors(arguments: Arguments, name: str) -> tuple[SQLColumnExpression[UUID], ...]:
    """The actor that an argument names, where it is given."""
    return (find_actor(arguments, name),) if name in arguments else ()


def _of_code(code: SQLColumnExpression[str]) -> SQLColumnExpression[UUID]:
    country = aliased(Country)
    return select(country.id).where(country.code == code).scalar_subquery()


def _of_acronym(acronym: SQLColumnExpression[str]) -> SQLColumnExpression[UUID]:
    organization = aliased(Organization)
    return select(organization.id).where(organization.acronym == acronym, organization.live).scalar_subquery()


def _survivor(key: SQLColumnExpression[UUID]) -> SQLColumnExpression[UUID]:
    actor = aliased(Entity)
    return select(actor.survivor_id).where(actor.id == key).scalar_subquery()


def _country_code(reference: str) -> str | None:
    return None if ":" in reference else reference.upper()


def _checked_code(reference: str, path: tuple[str, ...]) -> str | None:
    if ":" not in reference and not CODE.fullmatch(reference):
        raise BadCode(
            f"{reference!r} is no country's code, which has two letters (AZ), a former state's four (SUHH); "
            f"search(text: {json.dumps(reference)}, kinds: [COUNTRY]) finds countries by their names",
            path,
        )
    return _country_code(reference)


def _acronym(reference: str) -> str | None:
    return reference.removeprefix("org:") if reference.startswith("org:") or ":" not in reference else None


def _key(reference: str) -> UUID | None:
    return None if reference.startswith("org:") or ":" not in reference else parse_id(reference, ())[1]


def code_is(row: Row, operand: Operand) -> SQLColumnExpression[bool]:
    """Compares the `code` of an actor with ActorRefs, however they name it; one that names nobody is nobody's."""
    if operand.operator == "eq":
        same: SQLColumnExpression[bool] = row.id == _one(operand)
        return same
    many = operand.operator in ("in", "notIn")

    def each(read: Callable[[str], Any]) -> Callable[[Any], list[Any]]:
        return lambda value: [key for item in (value if many else [value]) if (key := read(item)) is not None]

    country, organization, homonym = aliased(Country), aliased(Organization), aliased(Country)
    acronym = organization.acronym
    plain = (acronym == func.any(operand.bind(ARRAY(Text()), each(_plain_acronym)))) & ~(
        select(homonym.id).where(homonym.code == func.upper(acronym)).correlate(organization).exists()
    )
    marked = acronym == func.any(operand.bind(ARRAY(Text()), each(_marked_acronym)))
    named = union_all(
        select(country.id).where(country.code == func.any(operand.bind(ARRAY(Text()), each(_country_code)))),
        select(organization.id).where(plain | marked, organization.live),
        select(func.unnest(operand.bind(ARRAY(Uuid()), each(_key)), type_=Uuid())),
    )
    found = is_among(row.id, named)
    return not_(found) if operand.operator in ("ne", "notIn") else found


def _one(operand: Operand) -> SQLColumnExpression[UUID]:
    """The key of the one actor that a reference can name: a country's code rather than an acronym."""
    code = operand.bind(Text(), _country_code)
    acronym = operand.bind(Text(), _acronym)
    return func.coalesce(_of_code(code), _of_acronym(acronym), operand.bind(Uuid(), _key))


def _plain_acronym(reference: str) -> str | None:
    return None if ":" in reference else reference


def _marked_acronym(reference: str) -> str | None:
    return reference.removeprefix("org:") if reference.startswith("org:") else None
