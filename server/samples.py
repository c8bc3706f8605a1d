"""The articles that come with Chancery."""

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from db.models import Article, Report

SAMPLES = Path(__file__).parent.parent / "seed" / "samples"


async def samples_beside(engine: AsyncEngine, paths: Sequence[Path]) -> int:
    """How many samples the record still tells of, where other articles were loaded: 0 where the samples were."""
    if any(SAMPLES.is_relative_to(path.absolute()) or path.absolute().is_relative_to(SAMPLES) for path in paths):
        return 0
    told = select(Report.article_id).where(Report.article_id == Article.id, Report.retracted_at.is_(None)).exists()
    of_ours = Article.path.startswith(f"{SAMPLES}/", autoescape=True)
    async with engine.connect() as connection:
        return await connection.scalar(select(func.count()).select_from(Article).where(of_ours, told)) or 0
