"""The load generator: a bounded number of connections, each with one request under way, and nothing else to cost."""

import asyncio
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import override

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
        while (sent := time.perf_counter()) < until:
            await client.ask(next(requests))
            latencies.append(time.perf_counter() - sent)
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
    """One connection, kept alive."""

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    async def ask(self, sent: bytes) -> bytes:
        """The body of the answer to a request."""
        self._received = bytearray()
        self._start = self._end = 0
        self._answer: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self._transport.write(sent)
        return await self._answer

    def close(self) -> None:
        """Leave."""
        self._transport.close()

    @override
    def data_received(self, data: bytes) -> None:
        self._received += data
        if not self._end:
            self._read_head()
        if self._end and len(self._received) >= self._end and not self._answer.done():
            self._answer.set_result(bytes(self._received[self._start : self._end]))

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        answer = getattr(self, "_answer", None)
        if answer is not None and not answer.done():
            answer.set_exception(BadAnswer(f"the connection was lost: {exc}"))

    def _read_head(self) -> None:
        head, end, _ = bytes(self._received).partition(b"\r\n\r\n")
        if not end:
            return
        if not head.startswith(b"HTTP/1.1 200"):
            self._answer.set_exception(BadAnswer(bytes(self._received[:2000]).decode(errors="replace")))
            return
        _, _, length = head.lower().partition(b"\r\ncontent-length:")
        self._start = len(head) + 4
        self._end = self._start + int(length.partition(b"\r\n")[0])
