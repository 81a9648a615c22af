"""The `sync` service: files pushed to, pulled from and listed on the phone."""

import posixpath
import struct

from scenarios.phone.adbd.stream import Stream
from scenarios.phone.filesystem import FileEntry, FileError, FileSystem

__all__ = ["SyncService"]

REQUEST = struct.Struct("<4sI")
STAT_REPLY = struct.Struct("<4s3I")
STAT2_REPLY = struct.Struct("<4sI2Q4IQ3q")
ENTRY_REPLY = struct.Struct("<4s4I")
ENTRY2_REPLY = struct.Struct("<4sI2Q4IQ3qI")
MAX_PATH = 1024
MAX_CHUNK = 64 * 1024
MAX_FILE = 256 * 1024 * 1024
NO_ENTRY = 2
DEVICE = 0xFD00
SHELL_USER = 2000


class SyncService:
    """Answers sync requests on one stream, one after the other."""

    def __init__(self, files: FileSystem) -> None:
        self._files = files

    async def serve(self, stream: Stream) -> None:
        """Answer until the host says QUIT, hangs up, or talks nonsense."""
        handlers = {
            b"STAT": self._stat,
            b"LST2": self._stat_v2,
            b"STA2": self._stat_v2,
            b"LIST": self._list,
            b"LIS2": self._list_v2,
            b"SEND": self._receive_file,
            b"RECV": self._send_file,
        }
        while True:
            request, size = REQUEST.unpack(await stream.read_exactly(REQUEST.size))
            if request not in handlers:
                if request != b"QUIT":
                    await _fail(stream, f"unknown command {request!r}")
                return
            if size > MAX_PATH:
                await _fail(stream, "path too long")
                return
            path = (await stream.read_exactly(size)).decode("utf-8", "surrogateescape")
            await handlers[request](stream, request, path)

    def _entry(self, path: str) -> FileEntry | None:
        return self._files.entry(self._files.absolute(path))

    async def _stat(self, stream: Stream, _request: bytes, path: str) -> None:
        entry = self._entry(path)
        fields = (entry.mode, entry.size, entry.modified) if entry else (0, 0, 0)
        await stream.write(STAT_REPLY.pack(b"STAT", *fields))

    async def _stat_v2(self, stream: Stream, request: bytes, path: str) -> None:
        fields = _stat_fields(self._entry(path))
        await stream.write(STAT2_REPLY.pack(request, *fields))

    async def _list(self, stream: Stream, _request: bytes, path: str) -> None:
        for name, entry in self._inside(path):
            fields = (entry.mode, entry.size, entry.modified, len(name))
            await stream.write(ENTRY_REPLY.pack(b"DENT", *fields) + name)
        await stream.write(ENTRY_REPLY.pack(b"DONE", 0, 0, 0, 0))

    async def _list_v2(self, stream: Stream, _request: bytes, path: str) -> None:
        for name, entry in self._inside(path):
            await stream.write(ENTRY2_REPLY.pack(b"DNT2", *_stat_fields(entry), len(name)) + name)
        await stream.write(ENTRY2_REPLY.pack(b"DONE", *[0] * 12))

    def _inside(self, path: str) -> list[tuple[bytes, FileEntry]]:
        folder = self._files.absolute(path)
        found = self._entry(path)
        if found is None or not found.is_folder:
            return []
        entries = [(".", found), ("..", found)]
        for name in self._files.names_in(folder):
            entry = self._files.entry(posixpath.join(folder, name))
            if entry is not None:
                entries.append((name, entry))
        return [(name.encode("utf-8", "surrogateescape"), entry) for name, entry in entries]

    async def _send_file(self, stream: Stream, _request: bytes, path: str) -> None:
        try:
            content = self._files.read(self._files.absolute(path))
        except FileError as error:
            await _fail(stream, f"open failed: {error}")
            return
        for start in range(0, len(content), MAX_CHUNK):
            chunk = content[start : start + MAX_CHUNK]
            await stream.write(REQUEST.pack(b"DATA", len(chunk)) + chunk)
        await stream.write(REQUEST.pack(b"DONE", 0))

    async def _receive_file(self, stream: Stream, _request: bytes, path_and_mode: str) -> None:
        path, _, mode = path_and_mode.rpartition(",")
        content = bytearray()
        while True:
            kind, size = REQUEST.unpack(await stream.read_exactly(REQUEST.size))
            if kind == b"DONE":
                break
            if kind != b"DATA" or size > MAX_CHUNK or len(content) + size > MAX_FILE:
                await _fail(stream, "invalid data message")
                raise EOFError
            content += await stream.read_exactly(size)
        try:
            self._store(path, mode, bytes(content), modified=size)
        except (FileError, ValueError) as error:
            await _fail(stream, f"couldn't create file: {error}")
            return
        await stream.write(REQUEST.pack(b"OKAY", 0))

    def _store(self, path: str, mode: str, content: bytes, modified: int) -> None:
        target = self._files.absolute(path)
        parent = posixpath.dirname(target)
        if self._files.entry(parent) is None:
            self._files.make_folder(parent, with_parents=True)
        self._files.write(target, content, int(mode, 8 if mode.startswith("0") else 10), modified)


def _stat_fields(entry: FileEntry | None) -> tuple[int, ...]:
    if entry is None:
        return (NO_ENTRY, *[0] * 10)
    times = (entry.modified,) * 3
    return (0, DEVICE, 1, entry.mode, 1, SHELL_USER, SHELL_USER, entry.size, *times)


async def _fail(stream: Stream, reason: str) -> None:
    message = reason.encode()
    await stream.write(REQUEST.pack(b"FAIL", len(message)) + message)
