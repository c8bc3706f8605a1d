"""A process that does calls for another: what dies of an article is the hand, not the process that gave it the work.

    python -m seed.hand DESCRIPTOR      what `Hand` starts, with its end of a pipe

Orders and answers are bytes, for whoever passes them on need not understand them.
"""

import os
import pickle
import subprocess
import sys
import traceback
from collections.abc import Callable
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import Any


class WorkerDied(Exception):
    """The process at work on a call died."""


class CallFailed(Exception):
    """A call raised something, which is a fault of ours; the message is its traceback."""


def order[**P](call: Callable[P, Any], *args: P.args, **kwargs: P.kwargs) -> bytes:
    """A call, for a hand."""
    return pickle.dumps((call, args, kwargs))


def result(answer: bytes) -> Any:  # noqa: ANN401 - whatever the call gives
    """What a call gave.

    Raises:
        CallFailed: it raised something.
    """
    done, value = pickle.loads(answer)  # noqa: S301 - from a process of ours
    if not done:
        raise CallFailed(value)
    return value


class Hand:
    """One process, begun at its first call and anew after it died; it ends when this one does, however it ends."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._pipe: Connection[bytes, bytes] | None = None

    def do(self, order: bytes) -> bytes:
        """The answer to an order; one thread at a time.

        Raises:
            WorkerDied: the process did, or was told to end.
        """
        pipe = self._pipe or self._begin()
        try:
            pipe.send_bytes(order)
            return pipe.recv_bytes()
        except (EOFError, OSError) as error:
            self._pipe = None
            pipe.close()
            self.end()
            raise WorkerDied from error

    def end(self) -> None:
        """End the process, whatever it is at; any thread may."""
        if self._process:
            self._process.kill()
            self._process.wait()

    def __del__(self) -> None:
        self.end()

    def _begin(self) -> "Connection[bytes, bytes]":
        """A process begun afresh: a fork would copy the event loop and the sockets of this one."""
        ours, theirs = Pipe()
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 - our own module
                [sys.executable, "-m", __name__, str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,  # may belong to a summary for machines
                process_group=0,  # Ctrl-C is for the parent
                env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            )
        self._pipe = ours
        return ours


def main(descriptor: int) -> None:
    """Answer orders until whoever gives them is gone."""
    pipe: Connection[bytes, bytes] = Connection(descriptor)
    while True:
        try:
            given = pipe.recv_bytes()
            pipe.send_bytes(_answer(given))
        except (EOFError, OSError):
            return


def _answer(given: bytes) -> bytes:
    try:
        call, args, kwargs = pickle.loads(given)  # noqa: S301 - from the process that started this one
        return pickle.dumps((True, call(*args, **kwargs)))
    except Exception:  # the boundary: whoever gave the order is told
        return pickle.dumps((False, traceback.format_exc()))


if __name__ == "__main__":
    main(int(sys.argv[1]))
