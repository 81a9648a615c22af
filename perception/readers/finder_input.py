"""Pictures as PP-OCR's detector takes them: in sizes of its stride, blue first."""

import math

from perception.networks import Numbers
from perception.screenshot import Pixels

__all__ = ["padded_band", "padded_rows", "planes", "rounded", "shrunk"]

_STRIDE = 32


def rounded(side: float) -> int:
    """The multiple of the network's stride that is nearest to a side, at least one."""
    return max(1, round(int(side) / _STRIDE)) * _STRIDE


def padded_rows(rows: int) -> int:
    """A height of which there are few, as the network is prepared anew for every new one."""
    step = _STRIDE if rows <= 8 * _STRIDE else 2 * _STRIDE if rows <= 16 * _STRIDE else 4 * _STRIDE
    return math.ceil(rows / step) * step


def shrunk(pixels: Pixels, width: int, height: int) -> Pixels:
    """The picture in another size."""
    import cv2  # noqa: PLC0415

    picture: Pixels = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_LINEAR)
    return picture


def padded_band(picture: Pixels, margin: int) -> Pixels:
    """The picture with more rows above and below, which repeat its first and its last.

    Args:
        picture: Of any height.
        margin: So many rows are added above, and at least so many below.
    """
    import cv2  # noqa: PLC0415

    height = picture.shape[0]
    below = padded_rows(height + 2 * margin) - height - margin
    padded: Pixels = cv2.copyMakeBorder(picture, margin, below, 0, 0, cv2.BORDER_REPLICATE)
    return padded


def planes(picture: Pixels) -> Numbers:
    """BGR from -1.0 to 1.0, shape (1, 3, height, width)."""
    import cv2  # noqa: PLC0415

    numbers: Numbers = cv2.dnn.blobFromImage(
        picture, 1 / 127.5, mean=(127.5, 127.5, 127.5), swapRB=True
    )
    return numbers
