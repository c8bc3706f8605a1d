"""Who reads and extracts: this process, several on this machine, or those of a cluster (`seed/cluster.py`)."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Protocol, Self, override

from seed.hand import Hand, order, result


class Crew(Protocol):
    """Does calls that need no database; used as a context, which ends its processes."""

    @property
    def window(self) -> int:
        """How many batches to have under way at a time."""
        ...

    @property
    def is_here(self) -> bool:
        """Whether its processes see the files that this one sees."""
        ...

    async def do[**P, T](self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of a call.

        Raises:
            WorkerDied: the process at work on it did, and this call may be why.
        """
        ...

    async def __aenter__(self) -> Self:
        """Begin."""
        ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End."""
        ...


class Alone:
    """This very process: for a handful of articles, which others would take longer to be started for."""

    window = 1
    is_here = True

    async def do[**P, T](self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of a call."""
        return call(*args, **kwargs)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass


class Aside(Alone):
    """A thread of this process: for what waits for others more than it works. Ctrl-C is heard meanwhile.

    The process does not wait for the thread when it ends.
    """

    def __init__(self) -> None:
        self._turn = asyncio.Lock()

    @override
    async def do[**P, T](self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of a call; one at a time."""
        done = Future[T]()

        def work() -> None:
            done.set_running_or_notify_cancel()
            try:
                done.set_result(call(*args, **kwargs))
            except BaseException as error:  # it is raised where it is waited for
                done.set_exception(error)

        async with self._turn:
            Thread(target=work, daemon=True).start()
            return await asyncio.wrap_future(done)


class Processes:
    """Several processes of this machine; they end when this one does, however it ends."""

    is_here = True

    def __init__(self, jobs: int) -> None:
        self._hands = [Hand() for _ in range(jobs)]
        self._threads = ThreadPoolExecutor(jobs)
        self._idle: SimpleQueue[Hand] = SimpleQueue()
        for hand in self._hands:
            self._idle.put(hand)

    @property
    def window(self) -> int:
        """One batch for each to work on, and one that waits; so memory does not grow with the number of files."""
        return 2 * len(self._hands)

    async def do[**P, T](self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of a call.

        Raises:
            WorkerDied: the process at work on it did.
        """
        loop = asyncio.get_running_loop()
        done: T = result(await loop.run_in_executor(self._threads, self._by_hand, order(call, *args, **kwargs)))
        return done

    def _by_hand(self, given: bytes) -> bytes:
        hand = self._idle.get()  # there is one for each thread
        try:
            return hand.do(given)
        finally:
            self._idle.put(hand)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)
        for hand in self._hands:
            hand.end()
