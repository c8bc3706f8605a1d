"""The load generator: a bounded number of connections, each with one request under way, and nothing else to cost."""

import asyncio
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast, override

PATIENCE = 60


class BadAnswer(Exception):
    """An answer that is no answer: another status than 200, or a connection that closed."""


@dataclass(frozen=True, slots=True)
class Load:
    """What came of one round: how long each request took, and the round itself, in seconds."""

    latencies: Sequence[float]
    seconds: float


def request(path: str, body: bytes) -> bytes:
    """An HTTP request as it goes over the wire."""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"Accept: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def load(port: int, requests: Iterator[bytes], connections: int, seconds: float) -> Load:
    """Send requests for so many seconds."""
    latencies: list[float] = []
    started = time.perf_counter()
    until = started + seconds

    async def work() -> None:
        client = await connect(port)
        await client.ask_on(requests, until, latencies)
        client.close()

    async with asyncio.timeout(seconds + PATIENCE), asyncio.TaskGroup() as group:
        for _ in range(connections):
            group.create_task(work())
    return Load(latencies, time.perf_counter() - started)


async def connect(port: int) -> "Client":
    """A connection of one's own."""
    _, client = await asyncio.get_running_loop().create_connection(Client, "127.0.0.1", port)
    return client


class Client(asyncio.Protocol):
    """One connection, kept alive. What a request costs here is taken from the server under measurement."""

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's is one by its methods alone
        self._done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def ask(self, sent: bytes) -> bytes:
        """The body of the answer to a request."""
        await self.ask_on(iter((sent,)), 0, [])
        return bytes(self._received[self._start : self._end])

    async def ask_on(self, requests: Iterator[bytes], until: float, latencies: list[float]) -> None:
        """Ask one request after another, at least one, until a time; how long each took is added to a list.

        The next is sent from where an answer is received: to wake a task for each would cost as much as all else.
        """
        self._requests, self._until, self._latencies = requests, until, latencies
        self._done = asyncio.get_running_loop().create_future()
        self._send()
        await self._done

    def close(self) -> None:
        """Leave."""
        self._transport.close()

    def _send(self) -> None:
        self._received = bytearray()
        self._start = self._end = 0
        self._sent = time.perf_counter()
        self._transport.write(next(self._requests))

    @override
    def data_received(self, data: bytes) -> None:
        self._received += data
        if not self._end:
            self._read_head()
        if not self._end or len(self._received) < self._end or self._done.done():
            return
        now = time.perf_counter()
        self._latencies.append(now - self._sent)
        if now < self._until:
            self._send()
        else:
            self._done.set_result(None)

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        if not self._done.done():
            self._done.set_exception(BadAnswer(f"the connection was lost: {exc}"))

    def _read_head(self) -> None:
        head, end, _ = bytes(self._received).partition(b"\r\n\r\n")
        if not end:
            return
        if not head.startswith(b"HTTP/1.1 200"):
            self._done.set_exception(BadAnswer(bytes(self._received[:2000]).decode(errors="replace")))
            return
        _, _, length = head.lower().partition(b"\r\ncontent-length:")
        self._start = len(head) + 4
        self._end = self._start + int(length.partition(b"\r\n")[0])
