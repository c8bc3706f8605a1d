"""Who reads and extracts: this process, several on this machine; the same calls for all."""

import asyncio
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from types import TracebackType
from typing import Protocol, Self


class WorkerDied(Exception):
    """The process at work on a call died, or another that shared its pool did."""


class Crew(Protocol):
    """Does calls that need no database; used as a context, which ends its processes."""

    @property
    def window(self) -> int:
        """How many batches to have under way at a time."""
        ...

    async def do[**P, T](self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of a call.

        Raises:
            WorkerDied: it cannot be told whether of this call or of another.
        """
        ...

    async def do_alone[**P, T](self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of a call that nothing else can disturb.

        Raises:
            WorkerDied: of this very call.
        """
        ...

    def __enter__(self) -> Self:
        """Begin."""
        ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End."""
        ...


class Alone:
    """This very process: for a handful of articles, which others would take longer to be started for."""

    window = 1

    async def do[**P, T](self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of a call."""
        return call(*args, **kwargs)

    do_alone = do

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass


class Processes:
    """Several processes of this machine; they end when this one does, however it ends."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._pool = _pool(jobs)
        self._solitary = asyncio.Lock()

    @property
    def window(self) -> int:
        """One batch for each to work on, and one that waits; so memory does not grow with the number of files."""
        return 2 * self._jobs

    async def do[**P, T](self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of a call.

        Raises:
            WorkerDied: a process of the pool died; there is a new one for the next call.
        """
        pool = self._pool
        try:
            return await asyncio.wrap_future(pool.submit(call, *args, **kwargs))
        except BrokenProcessPool as error:
            if pool is self._pool:
                self._pool = _pool(self._jobs)
            raise WorkerDied from error

    async def do_alone[**P, T](self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of a call in a process of its own.

        Raises:
            WorkerDied: it died.
        """
        async with self._solitary:
            pool = _pool(1)
            try:
                return await asyncio.wrap_future(pool.submit(call, *args, **kwargs))
            except BrokenProcessPool as error:
                raise WorkerDied from error
            finally:
                pool.shutdown(wait=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)


def _pool(jobs: int) -> ProcessPoolExecutor:
    """Processes begun afresh: a fork would copy the event loop and the sockets of this one."""
    return ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), _begin)


def _begin() -> None:
    """Leave Ctrl-C to the parent, and do not outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(1)
