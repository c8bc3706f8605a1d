"""A Dask cluster as a crew: read, segment and extract on other machines (the optional extra `dask`).

Nothing but bytes travels: files with what they hold, so that no worker needs to see them, and orders and answers as
`seed/hand.py` makes them. A worker leaves each call to a process of its own, one for each of its threads. So an article
that kills whoever reads it kills that process and not the worker, and a worker that is killed was not to blame: its
calls are done again by others.
"""

import asyncio
import threading
from collections.abc import Callable
from importlib.metadata import version
from types import TracebackType
from typing import Self

from distributed import Client, Future, KilledWorker
from distributed.comm.addressing import get_address_host_port

from seed.errors import ClusterFailed, NoScheduler, NoWorkers, UnlikeWorker
from seed.extract import EXTRACTOR, VERSION
from seed.hand import CallFailed, Hand, WorkerDied, order, result

CONNECT = 5
"""Seconds that a scheduler has to answer."""
PATIENCE = 60
"""Seconds to wait for a worker where there is none: they may still be starting, or started again."""
LOOK = 1
"""Seconds between two looks at whether there is one."""

_own = threading.local()
"""The hand of a worker's thread."""


class Cluster:
    """The workers of a Dask cluster, as many as there are at the time."""

    is_here = False

    def __init__(self, scheduler: str) -> None:
        self._scheduler = scheduler
        self._client: Client

    @property
    def window(self) -> int:
        """One batch for each thread of the workers, and one that waits; it follows the workers that come and go."""
        return 2 * max(1, self._threads)

    @property
    def _threads(self) -> int:
        found: int = self._client.scheduler_info()["total_threads"]
        return found

    async def do[**P, T](self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of a call.

        Raises:
            WorkerDied: the process at work on it did, or one worker after the other that it was given to.
            SeedError: the cluster is of no use any more; what was done so far need not be done again.
        """
        future = self._client.submit(by_hand, seal(), order(call, *args, **kwargs), pure=False)
        try:
            done: T = result(await self._answer(future))
        except KilledWorker as error:
            raise WorkerDied from error
        except (WorkerDied, UnlikeWorker, NoWorkers, CallFailed):
            raise
        except Exception as error:  # whatever else Dask may say
            raise ClusterFailed(self._scheduler, error, seal()) from error
        return done

    async def _answer(self, future: "Future[bytes]") -> bytes:
        """What a worker answers; there must be one, or a new one soon."""
        waiting = asyncio.ensure_future(_awaited(future))
        alone = 0
        try:
            while not waiting.done():
                await asyncio.wait([waiting], timeout=LOOK)
                alone = 0 if self._threads else alone + LOOK
                if alone > PATIENCE:
                    raise NoWorkers(self._scheduler, PATIENCE)
            return waiting.result()
        finally:
            waiting.cancel()

    async def __aenter__(self) -> Self:
        try:
            await _knock(self._scheduler)
            self._client = await Client(  # type: ignore[no-untyped-call]
                self._scheduler, asynchronous=True, timeout=CONNECT, set_as_default=False, name="chancery"
            )
        except (OSError, ValueError) as error:
            raise NoScheduler(self._scheduler, error) from error
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.close()  # type: ignore[no-untyped-call]


async def _awaited(future: "Future[bytes]") -> bytes:
    answer: bytes = await future
    return answer


async def _knock(address: str) -> None:
    """See whether somebody is there at all; Dask itself would go on trying.

    Raises:
        OSError: nobody is.
        ValueError: it is no address.
    """
    host, port = get_address_host_port(address)
    _, writer = await asyncio.wait_for(asyncio.open_connection(host, port), CONNECT)
    writer.close()


def seal() -> str:
    """What two Chanceries have in common if what they read from an article is the same."""
    return f"Chancery {version('chancery')} with {EXTRACTOR} {VERSION}"


def by_hand(expected: str, given: bytes) -> bytes:
    """The answer to an order, on a worker.

    Raises:
        WorkerDied: the process that was at it did.
        UnlikeWorker: whoever gave it has another Chancery.
    """
    if expected != seal():
        raise UnlikeWorker(f"a worker has {seal()}, not {expected}: install the same on every machine")
    if not hasattr(_own, "hand"):
        _own.hand = Hand()
    answer: bytes = _own.hand.do(given)
    return answer
