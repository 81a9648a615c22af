"""Coloured plates: buttons whose edge is lost among other edges but whose colour is their own."""

from collections.abc import Iterator

import numpy as np

from perception.geometry import Box
from perception.screenshot import Pixels

__all__ = ["coloured_plates"]

_HUES = 12
_SMALLEST, _LARGEST = 0.07, 0.2
_FILLED = 0.6


def coloured_plates(picture: Pixels) -> Iterator[Box]:
    """Squarish areas of one strong colour, of a button's size."""
    import cv2  # noqa: PLC0415

    small = cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    hsv = cv2.cvtColor(small, cv2.COLOR_RGB2HSV_FULL)
    strong = (hsv[..., 1] > 90) & (hsv[..., 2] > 80)
    if not strong.any():
        return
    hues = (hsv[..., 0].astype(np.int32) * _HUES + 128) // 256 % _HUES
    side = min(small.shape[:2])
    for hue in np.flatnonzero(np.bincount(hues[strong], minlength=_HUES) > (0.05 * side) ** 2):
        # Two neighbouring steps of hue, so that a plate on a step's edge does not fall apart.
        mask = strong & ((hues == hue) | (hues == (hue + 1) % _HUES))
        _, _, statistics, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
        for left, top, width, height, area in statistics[1:].tolist():
            if not _SMALLEST * side <= min(width, height) or max(width, height) > _LARGEST * side:
                continue
            if 0.8 < width / height < 1.25 and area > _FILLED * width * height:
                yield Box(2 * left, 2 * top, 2 * (left + width), 2 * (top + height))
