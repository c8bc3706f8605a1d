"""What articles no longer say: their claims and reports, withdrawn."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.models import Claim, Evidence, Report
from seed.claims import Content
from seed.rows import among


@dataclass(slots=True)
class Withdrawn:
    """What an article claimed until now, and of which entities."""

    contents: Counter[Content] = field(default_factory=Counter)
    entities: set[UUID] = field(default_factory=set)


async def withdraw(connection: AsyncConnection, articles: Collection[UUID]) -> dict[UUID, Withdrawn]:
    """Withdraw all that is claimed and reported on the word of some articles.

    Their entities stay as they are until they are settled and projected anew (seed/unite, seed/entity.py).
    """
    if not articles:
        return {}
    cited = select(Evidence.claim_id, Evidence.article_id).where(
        among(Evidence.article_id, articles), Evidence.ordinal == 0
    )
    here = cited.subquery()
    found = await connection.execute(
        update(Claim)
        .where(Claim.id == here.c.claim_id, Claim.retracted_at.is_(None))
        .values(retracted_at=func.now(), chosen=False)
        .returning(here.c.article_id, Claim.entity_id, Claim.property, Claim.value, Claim.value_told_id)
    )
    await connection.execute(
        update(Report)
        .where(among(Report.article_id, articles), Report.retracted_at.is_(None))
        .values(retracted_at=func.now())
    )
    withdrawn: dict[UUID, Withdrawn] = {}
    for row in found:
        article = withdrawn.setdefault(row.article_id, Withdrawn())
        article.contents[row.property, row.value_told_id or row.value] += 1
        article.entities.add(row.entity_id)
    return withdrawn
