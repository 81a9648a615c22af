"""One adb server connected to the phone: the handshake and the streams on it."""

import asyncio
import contextlib
import logging
import os
from collections.abc import Awaitable, Callable
from enum import Enum

from scenarios.phone.adbd.packets import (
    AUTH,
    CLSE,
    CNXN,
    MAX_PAYLOAD,
    OKAY,
    OPEN,
    SKIPS_CHECKSUM,
    VERSION,
    WRTE,
    Packet,
    ProtocolError,
    read_packet,
)
from scenarios.phone.adbd.stream import Stream

__all__ = ["Admission", "Connection", "Service", "ServiceFinder"]

logger = logging.getLogger(__name__)

AUTH_TOKEN = 1
AUTH_TOKEN_SIZE = 20
SMALLEST_PAYLOAD = 256
MAX_STREAMS = 256

Service = Callable[[Stream], Awaitable[None]]
ServiceFinder = Callable[[str], Service | None]


class Admission(Enum):
    """How a connecting adb server is received."""

    ACCEPT = "accept"
    IGNORE = "ignore"
    REFUSE = "refuse"


class Connection:
    """Speaks the ADB protocol over one TCP connection until it ends."""

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        banner: bytes,
        find_service: ServiceFinder,
        admission: Admission,
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._banner = banner
        self._find_service = find_service
        self._admission = admission
        self._greeting: Packet | None = None
        self._version = 0
        self._max_payload = SMALLEST_PAYLOAD
        self._streams: dict[int, Stream] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._next_id = 1

    async def serve(self) -> None:
        """Serve until the other side leaves or breaks the protocol."""
        try:
            while True:
                checks = self._version < SKIPS_CHECKSUM
                await self._receive(await read_packet(self._reader, checks))
        except (ProtocolError, asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            await self._end()

    def abort(self) -> None:
        """Drop the connection at once."""
        self._writer.transport.abort()

    async def send(self, packet: Packet) -> None:
        """Send one packet."""
        self._writer.write(packet.encode(checksummed=self._version < SKIPS_CHECKSUM))
        await self._writer.drain()

    @property
    def max_payload(self) -> int:
        """The largest payload that both sides take."""
        return self._max_payload

    async def _receive(self, packet: Packet) -> None:
        if packet.command == CNXN:
            await self._greet(packet)
        elif packet.command == AUTH:
            await self._demand_key()
        elif self._version == 0:
            raise ProtocolError("a packet before the connection was made")
        elif packet.command == OPEN:
            await self._open(packet)
        elif packet.command == WRTE:
            await self._deliver(packet)
        elif packet.command == OKAY and packet.second in self._streams:
            self._streams[packet.second].acknowledge(packet.first)
        elif packet.command == CLSE and packet.second in self._streams:
            self._streams.pop(packet.second).hang_up()

    async def change_admission(self, admission: Admission) -> None:
        """Let the other side in, keep it out, or stop answering it."""
        self._admission = admission
        if admission is Admission.IGNORE:
            self.abort()
        elif self._greeting is not None:
            await self._greet(self._greeting)

    async def _greet(self, packet: Packet) -> None:
        self._greeting = packet
        self._hang_up_streams()
        if self._admission is Admission.REFUSE:
            await self._demand_key()
        elif self._admission is Admission.ACCEPT:
            await self._accept(packet)

    async def _accept(self, packet: Packet) -> None:
        self._version = min(max(packet.first, 1), VERSION)
        self._max_payload = min(max(packet.second, SMALLEST_PAYLOAD), MAX_PAYLOAD)
        await self.send(Packet(CNXN, VERSION, MAX_PAYLOAD, self._banner))

    async def _demand_key(self) -> None:
        if self._admission is Admission.REFUSE:
            await self.send(Packet(AUTH, AUTH_TOKEN, 0, os.urandom(AUTH_TOKEN_SIZE)))

    async def _open(self, packet: Packet) -> None:
        name = packet.payload.rstrip(b"\0").decode("utf-8", "surrogateescape")
        service = self._find_service(name)
        if service is None or packet.first == 0 or len(self._streams) >= MAX_STREAMS:
            await self.send(Packet(CLSE, 0, packet.first))
            return
        stream = Stream(self, self._next_id, packet.first)
        self._next_id += 1
        self._streams[stream.local_id] = stream
        await self.send(Packet(OKAY, stream.local_id, stream.remote_id))
        task = asyncio.create_task(self._run(service, stream))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self, service: Service, stream: Stream) -> None:
        try:
            await service(stream)
        except (ConnectionError, EOFError):
            pass
        except Exception:
            logger.exception("a service of the phone failed")
        finally:
            if self._streams.pop(stream.local_id, None) is not None:
                with contextlib.suppress(ConnectionError):
                    await self.send(Packet(CLSE, stream.local_id, stream.remote_id))

    async def _deliver(self, packet: Packet) -> None:
        stream = self._streams.get(packet.second)
        if stream is None or stream.remote_id != packet.first:
            await self.send(Packet(CLSE, 0, packet.first))
        elif not stream.receive(packet.payload):
            raise ProtocolError("data sent before the last was acknowledged")

    def _hang_up_streams(self) -> None:
        for stream in self._streams.values():
            stream.hang_up()
        self._streams.clear()

    async def _end(self) -> None:
        self._hang_up_streams()
        running = tuple(self._tasks)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        self._writer.close()
        with contextlib.suppress(ConnectionError):
            await self._writer.wait_closed()
