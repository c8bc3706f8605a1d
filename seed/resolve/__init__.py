"""From an article's mentions to identities: who and what each record is. Two candidates mean unresolved."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.orm import aliased

from db.identity import identify
from db.models import Entity, Report
from seed.records import Extraction
from seed.resolve.actor import resolve_actors
from seed.resolve.agreement import resolve_agreements
from seed.resolve.identity import Identity, Resolution
from seed.resolve.meeting import resolve_meetings
from seed.resolve.official import resolve_officials
from seed.resolve.relation_action import resolve_relation_actions
from seed.resolve.statement import resolve_statements

RESOLVERS = (
    resolve_actors,
    resolve_officials,
    resolve_meetings,
    resolve_agreements,
    resolve_statements,
    resolve_relation_actions,
)
"""In the order in which each builds upon the ones before."""

__all__ = ["RESOLVERS", "Identity", "Resolution", "resolve"]


async def resolve(connection: AsyncConnection, sha256: str, extraction: Extraction) -> Resolution:
    """Find out which entity each record of an article is; writes nothing.

    Raises:
        UnknownActor: the article names an actor that no table and no record defines.
    """
    resolution = Resolution(sha256, own=await _own(connection, sha256))
    for step in RESOLVERS:
        await step(connection, extraction, resolution)
    await _follow_merges(connection, resolution)
    return resolution


async def _own(connection: AsyncConnection, sha256: str) -> frozenset[UUID]:
    other = aliased(Report)
    article = identify("ARTICLE", sha256)
    elsewhere = (
        select(other.entity_id)
        .where(other.survivor_id == Report.survivor_id, other.article_id != article, other.retracted_at.is_(None))
        .exists()
    )
    query = select(Report.entity_id).where(Report.article_id == article, Report.retracted_at.is_(None), ~elsewhere)
    return frozenset((await connection.execute(query)).scalars())


async def _follow_merges(connection: AsyncConnection, resolution: Resolution) -> None:
    """Point an identity that was merged since at its survivor."""
    ids = {identity.id for identity in resolution.identities.values()}
    query = select(Entity.id, Entity.merged_into_id).where(Entity.id.in_(ids), Entity.merged_into_id.is_not(None))
    survivors = {row.id: row.merged_into_id for row in await connection.execute(query)}
    for ref, identity in resolution.identities.items():
        if survivor := survivors.get(identity.id):
            resolution.identities[ref] = Identity(identity.kind, survivor)
