"""Squares cut out of a picture around a box, as the matcher is shown icons."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

__all__ = ["squared"]


def squared(
    picture: NDArray[np.uint8], box: Sequence[float], side: int, margin: float
) -> NDArray[np.uint8]:
    """Cuts a box out with its surroundings, squared by taking more of the picture.

    Args:
        picture: RGB uint8, shape (height, width, 3).
        box: Left, top, right, bottom in pixels.
        side: Of the square returned, in pixels.
        margin: How much more is taken on each side, in shares of the box's longer side.
    """
    left, top, right, bottom = box
    half = max(right - left, bottom - top) * (0.5 + margin)
    x, y = (left + right) / 2, (top + bottom) / 2
    size = max(2, round(2 * half))
    x0, y0 = round(x - half), round(y - half)
    height, width = picture.shape[:2]
    rows = np.clip(np.arange(y0, y0 + size), 0, height - 1)
    columns = np.clip(np.arange(x0, x0 + size), 0, width - 1)
    square = np.ascontiguousarray(picture[rows[:, None], columns])
    interpolation = cv2.INTER_AREA if size > side else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(square, (side, side), interpolation=interpolation), np.uint8)
