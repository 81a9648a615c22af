"""From the finder's map of text to outlines: the network marks the core of every line."""

from collections.abc import Iterator
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from perception.networks import Numbers

__all__ = ["Corners", "outlined"]

Corners: TypeAlias = npt.NDArray[np.float32]
"""Top left, top right, bottom right and bottom left: shape (4, 2)."""

_INK = 0.3
"""From this probability on, a pixel belongs to a line."""
_LEAST_MEAN = 0.5
"""Outlines with a lower mean probability are no text."""
_UNCLIP = 1.6
"""The network marks the core of a line: its outline lies so much further out."""
_LEAST_SIDE = 3.0
_MOST = 1000


def outlined(shares: Numbers, across: float, down: float, rows_above: int = 0) -> Iterator[Corners]:
    """Outlines of all that is surely text.

    Method: "Real-time Scene Text Detection with Differentiable Binarization", Liao et al., 2020,
    section 3.3 (box formation).

    Args:
        shares: How likely each pixel is text, shape (height, width).
        across: Pixels of the screenshot that one of its columns stands for.
        down: Pixels of the screenshot that one of its rows stands for.
        rows_above: Its rows that lie above the screenshot's part.
    """
    import cv2  # noqa: PLC0415

    mask = (shares > _INK).astype(np.uint8)
    mask = cv2.dilate(mask, np.ones((2, 2), np.uint8))
    contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    for contour in contours[:_MOST]:
        center, sides, angle = cv2.minAreaRect(contour)
        if min(sides) < _LEAST_SIDE:
            continue
        if _mean_inside(shares, cv2.boxPoints((center, sides, angle))) < _LEAST_MEAN:
            continue
        out = sides[0] * sides[1] * _UNCLIP / (2 * (sides[0] + sides[1]))
        grown = (center, (sides[0] + 2 * out, sides[1] + 2 * out), angle)
        corners = _clockwise(cv2.boxPoints(grown)) - np.asarray([0, rows_above], np.float32)
        yield np.round(corners * np.asarray([across, down], np.float32))


def _mean_inside(shares: Numbers, corners: Corners) -> float:
    import cv2  # noqa: PLC0415

    height, width = shares.shape
    left, top = np.clip(np.floor(corners.min(axis=0)).astype(int), 0, (width - 1, height - 1))
    right, bottom = np.clip(np.ceil(corners.max(axis=0)).astype(int), 0, (width - 1, height - 1))
    mask = np.zeros((bottom - top + 1, right - left + 1), np.uint8)
    cv2.fillPoly(mask, [(corners - np.asarray([left, top], np.float32)).astype(np.int32)], 1)
    return float(cv2.mean(shares[top : bottom + 1, left : right + 1], mask)[0])


def _clockwise(corners: Corners) -> Corners:
    """Top left, top right, bottom right, bottom left."""
    by_x = corners[np.argsort(corners[:, 0], kind="stable")]
    left = by_x[:2][np.argsort(by_x[:2, 1], kind="stable")]
    right = by_x[2:][np.argsort(by_x[2:, 1], kind="stable")]
    return np.stack([left[0], right[0], right[1], left[1]])
