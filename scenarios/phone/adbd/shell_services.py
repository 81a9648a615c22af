"""The services that run commands: `shell`, `shell,v2` and `exec`."""

import asyncio
import contextlib
import struct
from collections.abc import Awaitable

from scenarios.phone.adbd.connection import Service
from scenarios.phone.adbd.interaction import Interaction
from scenarios.phone.adbd.running import CommandRunner
from scenarios.phone.adbd.stream import Stream
from scenarios.phone.shell.streams import Sink, Source

__all__ = ["raw_shell", "shell_v2"]

STDIN, STDOUT, STDERR, EXIT, CLOSE_STDIN = range(5)
PACKET = struct.Struct("<BI")
MAX_SHELL_PACKET = 1024 * 1024


class _PacketSink:
    """Wraps output in the packets of shell protocol v2."""

    def __init__(self, stream: Stream, identity: int) -> None:
        self._stream = stream
        self._identity = identity

    async def write(self, data: bytes) -> None:
        if data:
            await self._stream.write(PACKET.pack(self._identity, len(data)) + data)


class _TerminalSink:
    """Writes as a terminal does: every line end returns the carriage."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink

    async def write(self, data: bytes) -> None:
        await self._sink.write(data.replace(b"\n", b"\r\n"))


class _PacketSource:
    """Unwraps standard input from the packets of shell protocol v2."""

    def __init__(self, stream: Stream) -> None:
        self._queue: asyncio.Queue[bytes] = asyncio.Queue()
        self._stream = stream
        self._ended = False

    async def read(self) -> bytes:
        if self._ended and self._queue.empty():
            return b""
        return await self._queue.get()

    async def pump(self) -> None:
        """Unwrap packets until the host hangs up."""
        try:
            while True:
                identity, size = PACKET.unpack(await self._stream.read_exactly(PACKET.size))
                if size > MAX_SHELL_PACKET:
                    return
                data = await self._stream.read_exactly(size)
                if identity == STDIN and data:
                    self._queue.put_nowait(data)
                elif identity == CLOSE_STDIN:
                    self._end()
        except EOFError:
            return
        finally:
            self._end()

    def _end(self) -> None:
        self._ended = True
        self._queue.put_nowait(b"")


def shell_v2(runner: CommandRunner, script: str, terminal: bool) -> Service:
    """The service that keeps output, errors and the exit status apart."""

    async def serve(stream: Stream) -> None:
        stdin = _PacketSource(stream)
        stdout: Sink = _PacketSink(stream, STDOUT)
        stderr: Sink = _PacketSink(stream, STDERR)
        if terminal:
            stdout = stderr = _TerminalSink(stdout)
        pump = asyncio.create_task(stdin.pump())
        run = _session(runner, script, stdin, stdout, stderr, terminal)
        status = await _until_hung_up(run, pump)
        if status is not None:
            await stream.write(PACKET.pack(EXIT, 1) + bytes([status & 0xFF]))

    return serve


def raw_shell(runner: CommandRunner, script: str, terminal: bool) -> Service:
    """The service that sends output and errors as they are, in one stream."""

    async def serve(stream: Stream) -> None:
        sink: Sink = _TerminalSink(stream) if terminal else stream
        await _session(runner, script, stream, sink, sink, terminal)

    return serve


async def _until_hung_up(run: Awaitable[int], pump: asyncio.Task[None]) -> int | None:
    """The exit status, or None if the host went away before the command ended."""
    running = asyncio.ensure_future(run)
    try:
        await asyncio.wait({running, pump}, return_when=asyncio.FIRST_COMPLETED)
        return running.result() if running.done() else None
    finally:
        for task in (running, pump):
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError, ConnectionError):
                await task


async def _session(
    runner: CommandRunner, script: str, stdin: Source, stdout: Sink, stderr: Sink, terminal: bool
) -> int:
    if script:
        return await runner.run(script, stdin, stdout, stderr)
    return await Interaction(runner, stdin, stdout, stderr, terminal).run()
