"""ADB packets on the wire: a header of six little-endian words, then the payload."""

import asyncio
import struct
from dataclasses import dataclass

__all__ = [
    "AUTH",
    "CLSE",
    "CNXN",
    "MAX_PAYLOAD",
    "OKAY",
    "OPEN",
    "SKIPS_CHECKSUM",
    "VERSION",
    "WRTE",
    "Packet",
    "ProtocolError",
    "read_packet",
]

HEADER = struct.Struct("<6I")
MAX_PAYLOAD = 1024 * 1024
SKIPS_CHECKSUM = 0x01000001
VERSION = SKIPS_CHECKSUM


def _word(name: bytes) -> int:
    return int.from_bytes(name, "little")


CNXN = _word(b"CNXN")
AUTH = _word(b"AUTH")
OPEN = _word(b"OPEN")
OKAY = _word(b"OKAY")
CLSE = _word(b"CLSE")
WRTE = _word(b"WRTE")
KNOWN_COMMANDS = frozenset({CNXN, AUTH, OPEN, OKAY, CLSE, WRTE})


class ProtocolError(Exception):
    """The other side sent what is no ADB packet."""


@dataclass(frozen=True, slots=True)
class Packet:
    """One packet."""

    command: int
    first: int
    second: int
    payload: bytes = b""

    def encode(self, checksummed: bool = True) -> bytes:
        """The packet's bytes."""
        header = HEADER.pack(
            self.command,
            self.first,
            self.second,
            len(self.payload),
            sum(self.payload) & 0xFFFFFFFF if checksummed else 0,
            self.command ^ 0xFFFFFFFF,
        )
        return header + self.payload


async def read_packet(reader: asyncio.StreamReader, checks: bool) -> Packet:
    """Read the next packet, verifying its checksum if `checks`.

    Raises:
        ProtocolError: what arrives is no packet.
        asyncio.IncompleteReadError: the connection ended.
    """
    header = await reader.readexactly(HEADER.size)
    command, first, second, length, checksum, magic = HEADER.unpack(header)
    if command not in KNOWN_COMMANDS or magic != command ^ 0xFFFFFFFF:
        raise ProtocolError(f"no ADB command: {header[:4]!r}")
    if length > MAX_PAYLOAD:
        raise ProtocolError(f"payload of {length} bytes is over {MAX_PAYLOAD}")
    payload = await reader.readexactly(length)
    if checks and sum(payload) & 0xFFFFFFFF != checksum:
        raise ProtocolError("wrong checksum")
    return Packet(command, first, second, payload)
