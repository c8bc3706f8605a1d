"""Files that appear in folders, once nobody writes to them any more."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterable, Sequence
from pathlib import Path

from watchfiles import Change, awatch

from seed.read import find
from seed.read.formats import format_of

REST = 1.5
"""For how many seconds a file must have stayed as it is to be taken for whole."""
STEP = 300
"""Milliseconds between two looks."""


async def appearing(folders: Sequence[Path], since: float, stop: asyncio.Event) -> AsyncIterator[list[Path]]:
    """The articles that appear or change in folders, and all below them, when they rest; ends when `stop` is set.

    Args:
        folders: where to look.
        since: files that changed after this moment (seconds since 1970) are among them, though they are there already.
        stop: ends it.
    """
    resting = Resting()
    async for touched in _touched(folders, since, stop):
        if files := resting.look(touched, time.monotonic()):
            yield files


async def _touched(folders: Sequence[Path], since: float, stop: asyncio.Event) -> AsyncIterator[list[Path]]:
    """What was touched since the last look, and at the first what was since that moment."""
    watching = awatch(
        *folders, stop_event=stop, debounce=STEP, step=STEP, rust_timeout=STEP, yield_on_timeout=True, recursive=True
    )
    missed = [path for path in find(folders) if _changed(path) >= since - REST]
    async for changes in watching:
        yield [*missed, *(Path(path) for change, path in changes if change is not Change.deleted)]
        missed = []


class Resting:
    """The files that were touched, as they then were, and since when they have stayed so."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[tuple[int, int] | None, float]] = {}

    def look(self, touched: Iterable[Path], now: float) -> list[Path]:
        """Those that have stayed as they are for REST; one that is gone is forgotten."""
        for path in touched:
            if format_of(path.name):
                self._known[path] = (_stamp(path), now)
        rested = []
        for path, (stamp, since) in list(self._known.items()):
            if (found := _stamp(path)) is None:
                del self._known[path]
            elif found != stamp:
                self._known[path] = (found, now)
            elif now - since >= REST:
                rested.append(path)
                del self._known[path]
        return sorted(rested)


def _stamp(path: Path) -> tuple[int, int] | None:
    """What changes whenever a file is written to; None of no file."""
    try:
        status = path.stat()
    except OSError:
        return None
    return (status.st_size, status.st_mtime_ns) if path.is_file() else None


def _changed(path: Path) -> float:
    stamp = _stamp(path)
    return stamp[1] / 1e9 if stamp else 0.0
