"""`chancery retract`: articles taken back."""

from collections.abc import Sequence

from db import migrations
from db.engine import verify, write_engine
from seed.retract import Retracted, find_articles, retract
from seed.summary import kinds, several


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
            found = [each for name in articles for each in await find_articles(connection, name)]
            return [_line(await retract(connection, article)) for article in dict.fromkeys(found)]
    finally:
        await engine.dispose()


def _line(done: Retracted) -> str:
    gone = f"retracted with it: {kinds(done.entities)}"
    return f"{done.path}: {several(done.claims, 'claim')} taken back; {gone}"
