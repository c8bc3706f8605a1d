"""An article taken back: what it alone said goes, what others say too stays; seeding it again restores it."""

import re
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.models import Article, Entity, IngestItem
from db.vocabulary import EntityKind, IngestOutcome
from seed import ledger
from seed.entity import claimed, project
from seed.errors import NoSuchArticle
from seed.ledger import Entry
from seed.lock import lock_record
from seed.retraction import withdraw
from seed.unite import unite

RETRACTOR = ("retract", "1")
"""What stands in the ledger for the extractor and its version."""

HASH = re.compile(r"[0-9a-f]{8,64}")


@dataclass(frozen=True, slots=True)
class Retracted:
    """What went with an article: its claims, and by kind the entities that nothing else is claimed of."""

    path: str
    claims: int = 0
    entities: Counter[EntityKind] = field(default_factory=Counter)


async def find_articles(connection: AsyncConnection, name: str) -> list[UUID]:
    """The one article by that id (`Article:…`, or the bare key), hash or beginning of one, or path; or a folder's.

    Raises:
        NoSuchArticle: none or, by what can name one alone, several are.
    """
    ids = select(Article.id).where(_named(name))
    by_path = select(IngestItem.article_id).where(IngestItem.path == name, IngestItem.article_id.is_not(None))
    rows = (await connection.execute(ids)).all() or (await connection.execute(by_path)).all()
    found = {row[0] for row in rows}
    if len(found) == 1:
        return [UUID(str(found.pop()))]
    within = select(Article.id).where(Article.path.startswith(f"{Path(name)}/", autoescape=True)).order_by(Article.path)
    if found or not (inside := list((await connection.scalars(within)).all())):
        raise NoSuchArticle(name, len(found))
    return inside


async def retract(connection: AsyncConnection, article_id: UUID) -> Retracted:
    """Take back what an article says, within the caller's transaction; its text stays, for the ledger's sake."""
    await lock_record(connection)
    path = str(await connection.scalar(select(Article.path).where(Article.id == article_id)))
    sha256 = await connection.scalar(select(Article.sha256).where(Article.id == article_id))
    run = await ledger.open_run(connection, *RETRACTOR)
    withdrawn = (await withdraw(connection, [article_id])).get(article_id)
    result = Retracted(path)
    if withdrawn:
        silent = withdrawn.entities - await claimed(connection, withdrawn.entities)
        shown = await claimed(connection, silent, shown=True)
        await project(connection, withdrawn.entities, await unite(connection, withdrawn.entities, silent))
        gone = shown - await claimed(connection, silent, shown=True)
        lost = select(Entity.kind).where(Entity.id.in_(gone), Entity.merged_into_id.is_(None))
        kinds = await connection.execute(lost)
        result = Retracted(path, withdrawn.contents.total(), Counter(kinds.scalars()))
    await ledger.enter(connection, run, [Entry(path, IngestOutcome.RETRACTED, sha256, article_id)])
    await ledger.close_run(connection, run)
    return result


def _named(name: str) -> ColumnElement[bool]:
    bare = name.removeprefix("Article:")
    tests = [Article.path == name, Article.path == str(Path(name))]
    if HASH.fullmatch(name):
        tests.append(Article.sha256.startswith(name))
    with suppress(ValueError):
        tests.append(Article.id == UUID(bare))
    return or_(*tests)
