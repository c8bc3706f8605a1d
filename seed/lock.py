"""One writer of the record at a time, so that two seeders resolve against each other's facts, not past them."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

KEY = 0x0C4A9CE6
"""Next to the key under which migrations wait for each other (db/migrations)."""


async def lock_record(connection: AsyncConnection) -> None:
    """Wait for other seeders; PostgreSQL lets go at the end of the transaction."""
    await connection.execute(select(func.pg_advisory_xact_lock(KEY)))
