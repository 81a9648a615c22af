"""JPEG: segments up to the compressed picture (ITU-T T.81, annex B)."""

from perception.errors import ScreenshotError
from perception.picture_files.header import PictureHeader, part

__all__ = ["SIGNATURE", "read_jpeg"]

SIGNATURE = b"\xff\xd8\xff"
_KIND = "JPEG"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers of a frame header; the three left out are tables and an extension."""
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers without a length."""
_PICTURE, _END = 0xDA, 0xD9


def read_jpeg(data: bytes) -> PictureHeader:
    """The header of a JPEG whose end is there.

    What lies between, in the compressed picture, is not checked: only decoding can tell.

    Raises:
        ScreenshotError: It is truncated, holds no picture, or has more than 8 bits a colour.
    """
    start = 2
    while True:
        marker = part(data, start, 2, _KIND)
        code = marker[1]
        if marker[0] != 0xFF or code in (_PICTURE, _END):
            raise ScreenshotError("the JPEG holds no picture")
        if code in _ALONE or code == 0xFF:
            start += 1 if code == 0xFF else 2
            continue
        length = int.from_bytes(part(data, start + 2, 2, _KIND), "big")
        if code in _FRAMES:
            return _header(data, part(data, start + 4, 5, _KIND))
        start += 2 + length


def _header(data: bytes, frame: bytes) -> PictureHeader:
    if frame[0] != 8:
        raise ScreenshotError(f"the JPEG has {frame[0]} bits a colour: save it with 8")
    if data.rfind(bytes((0xFF, _END))) < 0:
        raise ScreenshotError("the JPEG is truncated: get or save it again")
    height, width = (int.from_bytes(frame[at : at + 2], "big") for at in (1, 3))
    return PictureHeader(_KIND, width, height)
