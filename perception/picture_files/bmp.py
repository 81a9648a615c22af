"""BMP: a header, then rows (Microsoft, BITMAPINFOHEADER)."""

from perception.picture_files.header import PictureHeader, check_reach, number, part

__all__ = ["SIGNATURE", "read_bmp"]

SIGNATURE = b"BM"
_KIND = "BMP"
_SHORT_HEADER = 12
_PLAIN = (0, 3)
"""Compressions under which rows have a fixed length: none, and none but for bit masks."""


def read_bmp(data: bytes) -> PictureHeader:
    """The header of a BMP whose rows are all there; a fourth channel is no alpha but padding.

    Raises:
        ScreenshotError: It is truncated.
    """
    first_row = number(data, 10, 4, _KIND)
    if number(data, 14, 4, _KIND) == _SHORT_HEADER:
        width, height = (number(data, at, 2, _KIND) for at in (18, 20))
        depth, compression = number(data, 24, 2, _KIND), 0
    else:
        width = _signed(data, 18)
        # Negative where the rows go from top to bottom.
        height = abs(_signed(data, 22))
        depth, compression = number(data, 28, 2, _KIND), number(data, 30, 4, _KIND)
    if compression in _PLAIN:
        row = (width * depth + 31) // 32 * 4
        check_reach(data, first_row + row * height, _KIND)
    return PictureHeader(_KIND, width, height)


def _signed(data: bytes, start: int) -> int:
    return int.from_bytes(part(data, start, 4, _KIND), "little", signed=True)
