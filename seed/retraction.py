"""What an article no longer says: the claims and reports of an earlier version of the extractor, withdrawn."""

from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.models import Claim, Evidence, Report
from seed.claims import Content


async def retract(connection: AsyncConnection, article_id: UUID) -> set[Content]:
    """Withdraw all that is claimed and reported on the word of an article.

    Its entities stay as they are until they are projected anew (seed/entity.py).

    Returns:
        What was claimed until now.
    """
    cited = select(Evidence.claim_id).where(Evidence.article_id == article_id)
    withdrawn = await connection.execute(
        update(Claim)
        .where(Claim.id.in_(cited), Claim.retracted_at.is_(None))
        .values(retracted_at=func.now(), chosen=False)
        .returning(Claim.survivor_id, Claim.property, Claim.value, Claim.value_entity_id)
    )
    await connection.execute(
        update(Report)
        .where(Report.article_id == article_id, Report.retracted_at.is_(None))
        .values(retracted_at=func.now())
    )
    return {(row.survivor_id, row.property, row.value_entity_id or row.value) for row in withdrawn}
