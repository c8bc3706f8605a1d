"""`chancery retract`: articles taken back."""

from collections.abc import Sequence

from db import migrations
from db.engine import verify, write_engine
from db.vocabulary import EntityKind
from seed.retract import Retracted, find_article, retract


async def take_back(url: str, articles: Sequence[str]) -> list[str]:
    """Take back all of the articles or, if one is not there, none; a line each.

    Raises:
        SeedError: one goes by no such name.
    """
    engine = write_engine(url)
    try:
        await verify(engine)
        await migrations.check(engine)
        async with engine.begin() as connection:
            found = [await find_article(connection, article) for article in articles]
            return [_line(await retract(connection, article)) for article in dict.fromkeys(found)]
    finally:
        await engine.dispose()


def _line(done: Retracted) -> str:
    kinds = [f"{done.entities[kind]} {kind.lower().replace('_', ' ')}" for kind in EntityKind if done.entities[kind]]
    return f"{done.path}: {done.claims} claims taken back; nothing else tells of: {', '.join(kinds) or 'nothing'}"
