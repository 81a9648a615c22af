"""One stream of bytes inside an ADB connection."""

import asyncio
from typing import Protocol

from scenarios.phone.adbd.packets import OKAY, WRTE, Packet

__all__ = ["PacketSender", "Stream", "StreamClosed"]

MAX_UNREAD = 32


class StreamClosed(ConnectionError):
    """The other side has closed the stream."""


class PacketSender(Protocol):
    """What a stream needs of its connection."""

    async def send(self, packet: Packet) -> None:
        """Send one packet."""

    @property
    def max_payload(self) -> int:
        """The largest payload of a packet."""


class Stream:
    """Reads and writes with the protocol's flow control: one packet at a time each way."""

    def __init__(self, connection: PacketSender, local_id: int, remote_id: int) -> None:
        self.local_id = local_id
        self.remote_id = remote_id
        self._connection = connection
        self._incoming: asyncio.Queue[bytes | None] = asyncio.Queue()
        self._may_write = asyncio.Event()
        self._may_write.set()
        self._writing = asyncio.Lock()
        self._closed = False
        self._buffer = b""

    async def write(self, data: bytes) -> None:
        """Send data, waiting for the other side to take each packet.

        Raises:
            StreamClosed: the other side has closed the stream.
        """
        async with self._writing:
            for start in range(0, len(data), self._connection.max_payload):
                await self._may_write.wait()
                if self._closed:
                    raise StreamClosed
                self._may_write.clear()
                part = data[start : start + self._connection.max_payload]
                await self._connection.send(Packet(WRTE, self.local_id, self.remote_id, part))

    async def read(self) -> bytes:
        """The next piece of data; empty once the other side has closed the stream."""
        if self._buffer:
            data, self._buffer = self._buffer, b""
            return data
        while not self._closed or not self._incoming.empty():
            data_or_end = await self._incoming.get()
            if data_or_end is None:
                return b""
            if not self._closed:
                await self._connection.send(Packet(OKAY, self.local_id, self.remote_id))
            if data_or_end:
                return data_or_end
        return b""

    async def read_exactly(self, size: int) -> bytes:
        """Exactly `size` bytes.

        Raises:
            EOFError: the stream ended before.
        """
        parts = bytearray()
        while len(parts) < size:
            data = await self.read()
            if not data:
                raise EOFError
            parts += data
        self._buffer = bytes(parts[size:]) + self._buffer
        return bytes(parts[:size])

    def receive(self, data: bytes) -> bool:
        """Take in data from the wire; False when far too much is waiting unread."""
        if self._incoming.qsize() >= MAX_UNREAD:
            return False
        self._incoming.put_nowait(data)
        return True

    def acknowledge(self, remote_id: int) -> None:
        """The other side is ready for the next packet."""
        if remote_id == self.remote_id:
            self._may_write.set()

    def hang_up(self) -> None:
        """The other side has closed the stream."""
        self._closed = True
        self._may_write.set()
        self._incoming.put_nowait(None)
