"""Where a command's input comes from and where its output goes."""

from typing import Protocol

__all__ = ["EMPTY", "Buffer", "BytesSource", "Sink", "Source", "read_all"]


class Source(Protocol):
    """Something to read bytes from."""

    async def read(self) -> bytes:
        """The next bytes; empty at the end."""


class Sink(Protocol):
    """Something to write bytes to."""

    async def write(self, data: bytes) -> None:
        """Write all of `data`."""


class BytesSource:
    """Reads from bytes that are all there."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    async def read(self) -> bytes:
        """All the bytes, then nothing."""
        data, self._data = self._data, b""
        return data


class Buffer:
    """Keeps what is written."""

    def __init__(self) -> None:
        self.data = bytearray()

    async def write(self, data: bytes) -> None:
        """Keep `data`."""
        self.data += data


EMPTY = BytesSource(b"")


async def read_all(source: Source) -> bytes:
    """Everything up to the end."""
    everything = bytearray()
    while data := await source.read():
        everything += data
    return bytes(everything)
