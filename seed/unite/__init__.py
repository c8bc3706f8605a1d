"""Which entities are one: settled over all that the database holds, so that no order of loading shows.

An article's own words give each of its entities a natural key (seed/resolve). Here the entities are compared with each
other, by blocks, and those that are one are merged into the one of the least key; an official who may be either of two
is withheld until it shows which. What is settled depends only on which entities have live claims: an article that
comes later repairs what was open, and one that is retracted takes back what it had settled.
"""

from collections.abc import Awaitable, Callable, Collection
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection

from seed.unite.agreement import unite_agreements
from seed.unite.book import Book, Change
from seed.unite.meeting import unite_meetings
from seed.unite.official import unite_officials
from seed.unite.relation_action import unite_relation_actions
from seed.unite.statement import unite_statements

STEPS: tuple[Callable[[Book], Awaitable[None]], ...] = (
    unite_officials,
    unite_meetings,
    unite_agreements,
    unite_statements,
    unite_relation_actions,
)
"""In the order in which each builds upon the ones before."""

__all__ = ["STEPS", "Change", "unite"]


async def unite(connection: AsyncConnection, told: Collection[UUID], flipped: Collection[UUID]) -> list[Change]:
    """Settle anew which entities are one, as far as some articles bear upon it.

    Args:
        connection: within the transaction of the articles' claims.
        told: the entities that the articles tell of, or told of until now.
        flipped: those of them that had no live claim before and now have, or the other way round.

    Returns:
        What changed, for all that shows it to be projected anew.
    """
    book = Book(connection, set(flipped))
    await book.open(told)
    for step in STEPS:
        await step(book)
    return await book.close()
