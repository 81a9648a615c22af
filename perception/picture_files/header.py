"""What a picture file says of itself, and the bounds of what is looked at."""

from dataclasses import dataclass

from perception.errors import ScreenshotError

__all__ = [
    "LARGEST_SIDE",
    "MOST_PIXELS",
    "PictureHeader",
    "check_reach",
    "check_size",
    "number",
    "part",
]

LARGEST_SIDE = 16_384
MOST_PIXELS = 64 * 1024 * 1024
"""Twice an 8K screen: 192 MiB once decoded."""


@dataclass(frozen=True, slots=True)
class PictureHeader:
    """What a picture file says of itself.

    Attributes:
        kind: The format's name.
        width: In pixels, as stored.
        height: In pixels, as stored.
        see_through: Pixels may be transparent.
        turned: Its EXIF names another than the stored upper side; not told of a JPEG.
        frames: How many pictures follow one another in time; 1 unless it is animated.
    """

    kind: str
    width: int
    height: int
    see_through: bool = False
    turned: bool = False
    frames: int = 1


def check_size(width: int, height: int) -> None:
    """Lets a size pass that can be looked at.

    Raises:
        ScreenshotError: A side is zero or beyond the largest, or there are too many pixels.
    """
    if width < 1 or height < 1:
        raise ScreenshotError(f"a picture of {width}×{height} pixels is empty")
    if max(width, height) > LARGEST_SIDE or width * height > MOST_PIXELS:
        raise ScreenshotError(
            f"a picture of {width}×{height} pixels is too large to be looked at: "
            f"at most {LARGEST_SIDE:,} a side and {MOST_PIXELS:,} in all"
        )


def check_reach(data: bytes, end: int, kind: str) -> None:
    """Lets a file pass that reaches so many bytes.

    Raises:
        ScreenshotError: It ends before.
    """
    if end > len(data):
        raise ScreenshotError(f"the {kind} is truncated: get or save it again")


def part(data: bytes, start: int, length: int, kind: str) -> bytes:
    """So many bytes of a file.

    Raises:
        ScreenshotError: The file ends before them.
    """
    check_reach(data, start + length, kind)
    return data[start : start + length]


def number(data: bytes, start: int, length: int, kind: str) -> int:
    """A little-endian number of a file.

    Raises:
        ScreenshotError: The file ends before it.
    """
    return int.from_bytes(part(data, start, length, kind), "little")
