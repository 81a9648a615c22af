"""Screens with text in the font that comes inside OpenCV, which knows Cyrillic, Greek and Kanji."""

from collections.abc import Sequence

import cv2
import numpy as np

from perception import Screenshot

__all__ = ["written"]


def written(lines: Sequence[str], *, size: int = 44) -> Screenshot:
    """One line below the other, dark on white."""
    height = 2 * size
    pixels = np.full((height * (len(lines) + 1), 1000, 3), 255, np.uint8)
    face = cv2.FontFace("sans")
    for row, line in enumerate(lines, 1):
        cv2.putText(pixels, line, (40, row * height), (20, 20, 20), face, size, 400)
    return Screenshot(pixels)
