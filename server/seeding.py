"""`chancery seed`: the articles under some paths, loaded, with progress and a summary."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from db import migrations
from db.engine import verify, write_engine
from db.vocabulary import IngestOutcome
from seed.run import seed
from seed.summary import Item, Summary


async def load_articles(url: str, paths: Sequence[Path]) -> int:
    """Load the articles; the exit status that tells how it went."""
    engine = write_engine(url)
    try:
        await verify(engine)
        await migrations.upgrade(engine)
        summary = await seed(engine, paths, progress=Progress())
    finally:
        await engine.dispose()
    for line in summary.lines():
        click.echo(line)
    return status_of(summary)


def status_of(summary: Summary) -> int:
    """0 when every file is loaded, 1 when some were rejected, 2 when all were, or there was none."""
    rejected = summary.count(IngestOutcome.REJECTED)
    if rejected == len(summary.items):
        return 2
    return 1 if rejected else 0


class Progress:
    """How many files are done, on one line of a terminal; nothing elsewhere, where the summary will do."""

    def __init__(self) -> None:
        self._done = 0
        self._shown = sys.stderr.isatty()

    def __call__(self, item: Item) -> None:
        """Count one file."""
        self._done += 1
        if self._shown:
            click.echo(f"\r\033[K{self._done} {Path(item.path).name}", err=True, nl=False)
