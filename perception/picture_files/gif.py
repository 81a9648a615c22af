"""GIF: blocks of sub-blocks (CompuServe, GIF89a)."""

from collections.abc import Iterator

from perception.errors import ScreenshotError
from perception.picture_files.header import PictureHeader, number

__all__ = ["SIGNATURES", "read_gif"]

SIGNATURES = (b"GIF87a", b"GIF89a")
_KIND = "GIF"
_EXTENSION, _IMAGE, _END = 0x21, 0x2C, 0x3B
_CONTROL = 0xF9
"""The extension that tells whether a colour of the next image is transparent."""
_TABLE = 0x80
"""The flag of a colour table, whose size is in the lowest three bits."""


def read_gif(data: bytes) -> PictureHeader:
    """The header of a GIF whose blocks are all there.

    Raises:
        ScreenshotError: It is truncated, or holds no picture.
    """
    width, height = (number(data, at, 2, _KIND) for at in (6, 8))
    blocks = list(_blocks(data))
    frames = sum(kind == _IMAGE for kind, _ in blocks)
    if frames == 0:
        raise ScreenshotError("the GIF holds no picture")
    return PictureHeader(
        _KIND, width, height, see_through=any(clear for _, clear in blocks), frames=frames
    )


def _blocks(data: bytes) -> Iterator[tuple[int, bool]]:
    """Each block's kind, and whether it makes a colour transparent."""
    start = 13 + _table(number(data, 10, 1, _KIND))
    while (kind := number(data, start, 1, _KIND)) != _END:
        if kind == _EXTENSION:
            control = number(data, start + 1, 1, _KIND) == _CONTROL
            yield kind, control and bool(number(data, start + 3, 1, _KIND) & 1)
            start = _after_sub_blocks(data, start + 2)
        elif kind == _IMAGE:
            yield kind, False
            start += 10 + _table(number(data, start + 9, 1, _KIND))
            start = _after_sub_blocks(data, start + 1)
        else:
            raise ScreenshotError("the GIF is damaged: get or save it again")


def _table(flags: int) -> int:
    return 3 << (flags & 7) + 1 if flags & _TABLE else 0


def _after_sub_blocks(data: bytes, start: int) -> int:
    while length := number(data, start, 1, _KIND):
        start += 1 + length
    return start + 1
