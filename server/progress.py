"""How far a run of the seeder is: a bar with rate and time left on a terminal, plain lines elsewhere."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import override

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

from seed.ledger import Entry

INTERVAL = 10.0
"""Seconds between two plain lines."""


class _Rate(ProgressColumn):
    """Articles a second."""

    @override
    def render(self, task: Task) -> Text:
        """The rate of late."""
        speed = task.finished_speed or task.speed
        return Text(f"{speed:.1f}/s" if speed else "")


@contextmanager
def shown(total: int | None) -> Iterator["Bar | Lines"]:
    """What to tell of each article, while it is shown.

    Args:
        total: how many files there are, where that is known.
    """
    if not sys.stderr.isatty():
        yield Lines(total)
        return
    columns = (BarColumn(), MofNCompleteColumn(), _Rate(), TimeRemainingColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        yield Bar(progress, total)


class Bar:
    """A bar on a terminal: it moves as articles are read, and says how many of them are loaded, and the last."""

    def __init__(self, progress: Progress, total: int | None) -> None:
        self._progress = progress
        self._task = progress.add_task("", total=total)
        self._loaded = 0

    def __call__(self, entry: Entry) -> None:
        """Tell of one article that is in the ledger."""
        self._loaded += 1
        self._progress.update(self._task, description=f"{self._loaded} loaded, {Path(entry.path).name[:40]}")

    def read(self, count: int) -> None:
        """Count articles that only wait to be loaded, or passed over."""
        self._progress.update(self._task, advance=count)


class Lines:
    """A line every INTERVAL, for logs; a run that is over before needs none, for the summary will do."""

    def __init__(self, total: int | None) -> None:
        self._of = f" of {total}" if total else ""
        self._done = 0
        self._begun = self._told = time.monotonic()

    def __call__(self, entry: Entry) -> None:
        """Count one article."""
        self._done += 1
        now = time.monotonic()
        if now - self._told >= INTERVAL:
            self._told = now
            click.echo(f"{self._done}{self._of} articles, {self._done / (now - self._begun):.1f}/s", err=True)

    def read(self, count: int) -> None:
        """Nothing: a line tells of what is in the ledger."""
