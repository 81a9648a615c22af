"""The shell's protocol 2: output, errors and exit code of a command, apart."""

import socket
import time

from mobile_agent.device.link import ShellOutput

__all__ = ["read_output"]

STDOUT, STDERR, EXIT = 1, 2, 3
HEADER_BYTES = 5


def read_output(link: socket.socket, deadline: float) -> ShellOutput:
    """Reads until the command has ended.

    Args:
        link: The connection, right after the command was accepted.
        deadline: When to give up, on the monotonic clock.

    Raises:
        EOFError: The connection ended before the command did.
        OSError: It broke, or took too long.
    """
    streams = {STDOUT: bytearray(), STDERR: bytearray()}
    while True:
        header = _receive(link, HEADER_BYTES, deadline)
        data = _receive(link, int.from_bytes(header[1:], "little"), deadline)
        if header[0] == EXIT and data:
            return ShellOutput(bytes(streams[STDOUT]), bytes(streams[STDERR]), data[0])
        if header[0] in streams:
            streams[header[0]] += data


def _receive(link: socket.socket, count: int, deadline: float) -> bytearray:
    buffer = bytearray(count)
    view, filled = memoryview(buffer), 0
    while filled < count:
        remaining = deadline - time.monotonic()
        if remaining <= 0:
            raise TimeoutError("it took too long")
        link.settimeout(remaining)
        received = link.recv_into(view[filled:])
        if received == 0:
            raise EOFError("it ended too early")
        filled += received
    return buffer
