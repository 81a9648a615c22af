"""The adb server on this computer: the one place that speaks through adbutils."""

import os
import socket
import subprocess
import time
from typing import Protocol, Self

from mobile_agent.device.link import AttachedPhone, LinkLost, ShellOutput
from mobile_agent.device.program import run_adb
from mobile_agent.device.shell_protocol import read_output
from mobile_agent.errors import AdbMissing, NoDevice, Unauthorized

__all__ = ["AdbServer", "adb_binary"]

OLDEST_SERVER = 41
"""The first adb server (1.0.41) that opens a phone by serial and speaks the shell's protocol 2."""

SERVER_SECONDS = 20.0


class Connection(Protocol):
    """What is used of adbutils' connection to the server."""

    conn: socket.socket

    def send_command(self, cmd: str) -> None: ...
    def check_okay(self) -> None: ...
    def read_string_block(self) -> str: ...
    def read(self, n: int) -> bytes: ...
    def close(self) -> None: ...


def adb_binary() -> str:
    """The adb program: ADBUTILS_ADB_PATH, else the one in PATH, else the one adbutils brings.

    Raises:
        AdbMissing: There is none that runs.
    """
    from adbutils import AdbError, adb_path  # noqa: PLC0415

    try:
        return str(adb_path())
    except (AdbError, OSError) as error:
        raise AdbMissing(
            "no adb program was found: install Android's platform-tools and put adb into PATH"
        ) from error


class AdbServer:
    """The adb server that is asked.

    Args:
        host: Where it listens; ANDROID_ADB_SERVER_HOST, else this computer, where not given.
        port: Its port; ANDROID_ADB_SERVER_PORT, else 5037, where not given.
    """

    def __init__(self, host: str | None = None, port: int | None = None) -> None:
        self.host = host or os.environ.get("ANDROID_ADB_SERVER_HOST") or "127.0.0.1"
        self.port = port or _port_from_environment()

    @property
    def address(self) -> str:
        """Host and port."""
        return f"{self.host}:{self.port}"

    @classmethod
    def reached(cls, host: str | None = None, port: int | None = None) -> Self:
        """The server, started first where it does not run.

        Raises:
            AdbMissing: There is no adb, its server does not start, or is too old.
        """
        server = cls(host, port)
        if not server._listens():
            server._start()
        version = server.version()
        if version < OLDEST_SERVER:
            raise AdbMissing(
                f"the adb server at {server.address} is version 1.0.{version}, but 1.0."
                f"{OLDEST_SERVER} or newer is needed: stop it with `adb kill-server`, then update "
                "Android's platform-tools"
            )
        return server

    def version(self) -> int:
        """The server's version: 41 for 1.0.41.

        Raises:
            AdbMissing: What listens there is no adb server.
        """
        try:
            return int(self._ask("host:version"), 16)
        except ValueError as error:
            raise self._no_server("gave its version in an unknown form") from error

    def attached(self) -> tuple[AttachedPhone, ...]:
        """All phones that the server knows, ready or not."""
        lines = (line.split("\t") for line in self._ask("host:devices").splitlines())
        return tuple(AttachedPhone(parts[0], parts[1]) for parts in lines if len(parts) == 2)

    def connect(self, address: str) -> None:
        """Connects a phone over the network.

        Raises:
            NoDevice: Nothing there answers as a phone.
            Unauthorized: It has not allowed this computer.
        """
        answer = self._ask(f"host:connect:{address}")
        if "authenticate" in answer:
            raise Unauthorized(
                f"{address} has not allowed this computer: unlock the phone and accept "
                "'Allow USB debugging'"
            )
        if "connected to" not in answer:
            raise NoDevice(
                f"no phone answers at {address} ({answer.strip()}): check the address, and that "
                "the phone is on and in the same network"
            )

    def disconnect(self, address: str) -> None:
        """Forgets a phone over the network; one not known is forgotten already."""
        try:
            self._ask(f"host:disconnect:{address}")
        except AdbMissing:
            return

    def features(self, serial: str) -> frozenset[str]:
        """What the phone's side of adb can do."""
        return frozenset(self._ask(f"host-serial:{serial}:features").split(","))

    def run(self, serial: str, command: str, timeout: float) -> ShellOutput:
        """Runs a command line in the phone's shell.

        Raises:
            LinkLost: The phone does not answer.
            Unauthorized: It has not allowed this computer.
        """
        deadline = time.monotonic() + timeout
        connection = self._open(timeout)
        try:
            self._choose(connection, serial)
            return _converse(connection, serial, command, deadline)
        finally:
            connection.close()

    def _choose(self, connection: Connection, serial: str) -> None:
        from adbutils import AdbError  # noqa: PLC0415

        try:
            connection.send_command(f"host:tport:serial:{serial}")
            connection.check_okay()
            connection.read(8)
        except (AdbError, OSError) as error:
            if "unauthorized" in str(error):
                raise Unauthorized(
                    f"{serial} has not allowed this computer: unlock the phone and accept "
                    "'Allow USB debugging'"
                ) from error
            raise LinkLost(
                f"{serial} is not reachable ({error}): check the cable or the network, then "
                "run `mobile-agent devices`",
                delivered=False,
            ) from error

    def _ask(self, request: str) -> str:
        from adbutils import AdbError  # noqa: PLC0415

        connection = self._open(SERVER_SECONDS)
        try:
            connection.send_command(request)
            connection.check_okay()
            return connection.read_string_block()
        except (AdbError, OSError, ValueError) as error:
            raise self._no_server(f"did not answer as expected ({error})") from error
        finally:
            connection.close()

    def _open(self, timeout: float) -> Connection:
        from adbutils import AdbClient, AdbError  # noqa: PLC0415

        # adbutils starts a server by itself, but on the default port: look first.
        if not self._listens():
            raise self._no_server("has stopped")
        try:
            opened: Connection = AdbClient(self.host, self.port).make_connection(timeout)
        except (AdbError, OSError, subprocess.SubprocessError) as error:
            raise self._no_server(f"cannot be reached ({error})") from error
        return opened

    def _listens(self) -> bool:
        try:
            socket.create_connection((self.host, self.port), timeout=2.0).close()
        except OSError:
            return False
        return True

    def _start(self) -> None:
        if self.host not in {"127.0.0.1", "localhost", "::1"}:
            raise AdbMissing(
                f"no adb server answers at {self.address}: start it there with "
                "`adb -a nodaemon server start`, or unset ANDROID_ADB_SERVER_HOST"
            )
        output = run_adb(adb_binary(), "-P", str(self.port), "start-server")
        if not self._listens():
            reason = output.splitlines()[-1] if output else "no message"
            raise AdbMissing(
                f"the adb server does not start on port {self.port} ({reason}): run "
                "`adb kill-server` and `adb start-server` and see what they say"
            )

    def _no_server(self, what: str) -> AdbMissing:
        return AdbMissing(
            f"the adb server at {self.address} {what}: run `adb kill-server`, then try again"
        )


def _port_from_environment() -> int:
    given = os.environ.get("ANDROID_ADB_SERVER_PORT") or "5037"
    if not (given.isdecimal() and 0 < int(given) < 65536):
        raise AdbMissing(f"ANDROID_ADB_SERVER_PORT is {given!r}, which is no port: unset it")
    return int(given)


def _converse(connection: Connection, serial: str, command: str, deadline: float) -> ShellOutput:
    from adbutils import AdbError  # noqa: PLC0415

    try:
        connection.send_command(f"shell,v2,raw:{command}")
        connection.check_okay()
        return read_output(connection.conn, deadline)
    except (AdbError, OSError, EOFError) as error:
        raise LinkLost(
            f"the connection to {serial} broke while it carried out a command "
            f"({error or type(error).__name__}): check the cable or the network",
            delivered=True,
        ) from error
