"""Offices as rows. They are no entities, so nothing is claimed of them: what articles know of one adds up."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from seed.resolve.office import Office
from seed.rows import parameter


async def put_offices(connection: AsyncConnection, offices: Iterable[Office]) -> None:
    """Add offices, and to those that are there the roles and the portfolio that they lack.

    Sums and least values do not depend on which article came first.
    """
    rows: dict[str, dict[str, Any]] = {}
    for office in offices:
        row = rows.setdefault(office.natural_key, {**office.row(), "roles": [], "portfolio": None})
        row["roles"] = sorted({*row["roles"], *office.roles})
        row["portfolio"] = min(filter(None, (row["portfolio"], office.portfolio)), default=None)
    if rows:
        await connection.execute(_PUT, parameter(list(rows.values())))


_PUT = text("""
    INSERT INTO office (id, actor_id, label, roles, portfolio, accredited_to_id)
    SELECT id, actor_id, label, roles, portfolio, accredited_to_id
    FROM jsonb_to_recordset(CAST(:rows AS jsonb))
        AS given (id uuid, actor_id uuid, label text, roles text[], portfolio text, accredited_to_id uuid)
    ON CONFLICT (id) DO UPDATE SET
        roles = ARRAY(SELECT DISTINCT role FROM unnest(office.roles || excluded.roles) AS role ORDER BY role),
        portfolio = least(office.portfolio, excluded.portfolio)
    WHERE NOT office.roles @> excluded.roles
       OR office.portfolio IS DISTINCT FROM least(office.portfolio, excluded.portfolio)
""")
