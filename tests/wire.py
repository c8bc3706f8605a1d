"""A wire between a client and PostgreSQL that keeps what the client asks for."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Self

SOCKET = ".s.PGSQL.5432"


class Wire:
    """Passes bytes on, both ways, and keeps the client's messages: type (`P` parse, `E` execute) and contents."""

    def __init__(self, folder: Path, server: Path) -> None:
        self.folder = folder
        self.asked: list[tuple[str, bytes]] = []
        self._server = server

    @classmethod
    @asynccontextmanager
    async def through(cls, folder: Path, server: Path) -> AsyncIterator[Self]:
        """A socket in `folder` that leads to the one in `server`."""
        wire = cls(folder, server)
        listening = await asyncio.start_unix_server(wire._connect, folder / SOCKET)
        yield wire
        listening.close()

    def count(self, *kinds: str) -> int:
        """How many messages of those types were sent."""
        return sum(kind in kinds for kind, _ in self.asked)

    def statements(self) -> list[str]:
        """The SQL that was sent: a parse holds a name, then the statement, each ended by a zero."""
        return [body.split(b"\0")[1].decode() for kind, body in self.asked if kind == "P"]

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        from_server, to_server = await asyncio.open_unix_connection(self._server / SOCKET)
        await asyncio.gather(self._ask(reader, to_server), answer(from_server, writer))

    async def _ask(self, reader: asyncio.StreamReader, to_server: asyncio.StreamWriter) -> None:
        """The first message, which starts the session, has no type; each other one does, then its length."""
        kind = b""
        try:
            while True:
                length = await reader.readexactly(4)
                body = await reader.readexactly(int.from_bytes(length) - 4)
                to_server.write(kind + length + body)
                self.asked.append((kind.decode(), body))
                kind = await reader.readexactly(1)
        except asyncio.IncompleteReadError:
            to_server.close()


async def answer(from_server: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await from_server.read(65536):
        writer.write(data)
    writer.close()
