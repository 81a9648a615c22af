"""PNG: chunks, each with its length and checksum (W3C, PNG Third Edition)."""

import zlib
from collections.abc import Iterator

from perception.errors import ScreenshotError
from perception.picture_files.exif import is_turned
from perception.picture_files.header import PictureHeader, part

__all__ = ["SIGNATURE", "read_png"]

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KIND = "PNG"
_WITH_ALPHA = (4, 6)
"""Colour types of grey and of RGB with an alpha channel."""


def read_png(data: bytes) -> PictureHeader:
    """The header of a PNG whose chunks are all there and whole.

    Raises:
        ScreenshotError: It is truncated, or a checksum is wrong.
    """
    chunks = list(_chunks(data))
    names = [name for name, _, _ in chunks]
    name, start, length = chunks[0]
    if name != b"IHDR" or length < 13 or b"IDAT" not in names:
        raise ScreenshotError("the PNG holds no picture")
    header = data[start : start + length]
    frames = next(
        (_big(data, start) for name, start, length in chunks if name == b"acTL" and length >= 8), 1
    )
    return PictureHeader(
        _KIND,
        width=_big(header, 0),
        height=_big(header, 4),
        see_through=header[9] in _WITH_ALPHA or b"tRNS" in names,
        turned=any(
            name == b"eXIf" and is_turned(data[start : start + length])
            for name, start, length in chunks
        ),
        frames=frames,
    )


def _chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Name, first byte and length of each chunk up to the last."""
    start, name = len(SIGNATURE), b""
    while name != b"IEND":
        head = part(data, start, 8, _KIND)
        length, name = _big(head, 0), head[4:]
        checksum = _big(part(data, start + 8 + length, 4, _KIND), 0)
        # Chunks that a decoder must know begin with a capital; of others it may know nothing.
        if name[:1].isupper():
            found = zlib.crc32(memoryview(data)[start + 4 : start + 8 + length])
            if found != checksum:
                raise ScreenshotError("the PNG is damaged, a checksum is wrong: get it again")
        yield name, start + 8, length
        start += 12 + length


def _big(data: bytes, start: int) -> int:
    return int.from_bytes(data[start : start + 4], "big")
