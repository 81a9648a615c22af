"""The TCP server that adb connects to."""

import asyncio
import contextlib
from collections.abc import Callable

from scenarios.phone.adbd.connection import Admission, Connection, ServiceFinder
from scenarios.phone.errors import InvalidOption

__all__ = ["AdbServer"]

HOST = "127.0.0.1"
FEATURES = ("shell_v2", "cmd", "stat_v2", "ls_v2", "fixed_push_mkdir")


class AdbServer:
    """Listens on 127.0.0.1 and serves every adb server that connects."""

    def __init__(
        self,
        product: dict[str, str],
        find_service: ServiceFinder,
        admission: Callable[[], Admission],
    ) -> None:
        pairs = "".join(f"{name}={value};" for name, value in product.items())
        self._banner = f"device::{pairs}features={','.join(FEATURES)}".encode()
        self._find_service = find_service
        self._admission = admission
        self._connections: set[Connection] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None
        self.port = 0

    async def start(self, port: int) -> None:
        """Listen on `port`, or on any free port if it is 0.

        Raises:
            InvalidOption: the port is taken.
        """
        try:
            self._server = await asyncio.start_server(self._connected, HOST, port)
        except OSError as error:
            raise InvalidOption(f"port {port} cannot be used: {error.strerror}") from error
        self.port = int(self._server.sockets[0].getsockname()[1])

    def drop_connections(self) -> None:
        """Break every connection there is, as pulling the cable does."""
        for connection in tuple(self._connections):
            connection.abort()

    async def change_admission(self) -> None:
        """Receive the hosts that are connected as new ones would be received now."""
        for connection in tuple(self._connections):
            with contextlib.suppress(ConnectionError):
                await connection.change_admission(self._admission())

    async def stop(self) -> None:
        """Stop listening and end every connection."""
        if self._server is None:
            return
        self._server.close()
        self.drop_connections()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        with contextlib.suppress(OSError):
            await self._server.wait_closed()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        connection = Connection(reader, writer, self._banner, self._find_service, self._admission())
        self._connections.add(connection)
        if task is not None:
            self._tasks.add(task)
        try:
            await connection.serve()
        except asyncio.CancelledError:
            connection.abort()
        finally:
            self._connections.discard(connection)
            if task is not None:
                self._tasks.discard(task)
