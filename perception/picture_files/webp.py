"""WebP: chunks in a RIFF container (RFC 9649)."""

from collections.abc import Iterator

from perception.errors import ScreenshotError
from perception.picture_files.exif import is_turned
from perception.picture_files.header import PictureHeader, check_reach, number, part

__all__ = ["is_webp", "read_webp"]

_KIND = "WebP"
_START = 12
_ANIMATED, _SEE_THROUGH = 0x02, 0x10
"""Flags of the extended format's first chunk."""


def is_webp(data: bytes) -> bool:
    """Whether a file begins as a WebP does."""
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"


def read_webp(data: bytes) -> PictureHeader:
    """The header of a WebP whose chunks are all there.

    Raises:
        ScreenshotError: It is truncated, or holds no picture.
    """
    check_reach(data, 8 + number(data, 4, 4, _KIND), _KIND)
    name = part(data, _START, 4, _KIND)
    if name == b"VP8X":
        return _extended(data)
    if name == b"VP8 ":
        return _lossy(data)
    if name == b"VP8L":
        return _lossless(data)
    raise ScreenshotError("the WebP holds no picture")


def _extended(data: bytes) -> PictureHeader:
    flags = number(data, _START + 8, 1, _KIND)
    width, height = (number(data, _START + at, 3, _KIND) + 1 for at in (12, 15))
    chunks = list(_chunks(data))
    return PictureHeader(
        _KIND,
        width,
        height,
        see_through=bool(flags & _SEE_THROUGH),
        turned=any(
            name == b"EXIF" and is_turned(data[start : start + length])
            for name, start, length in chunks
        ),
        frames=sum(name == b"ANMF" for name, _, _ in chunks) if flags & _ANIMATED else 1,
    )


def _lossy(data: bytes) -> PictureHeader:
    sides = (number(data, _START + at, 2, _KIND) & 0x3FFF for at in (14, 16))
    width, height = sides
    return PictureHeader(_KIND, width, height)


def _lossless(data: bytes) -> PictureHeader:
    bits = number(data, _START + 9, 4, _KIND)
    width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return PictureHeader(_KIND, width, height, see_through=bool(bits >> 28 & 1))


def _chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Name, first byte and length of each chunk; each begins at an even byte."""
    start, end = _START, 8 + number(data, 4, 4, _KIND)
    while start + 8 <= end:
        length = number(data, start + 4, 4, _KIND)
        yield data[start : start + 4], start + 8, length
        start += 8 + length + length % 2
