"""Dividers and card edges in the pixels between two texts."""

import numpy as np

from perception.geometry import Box
from perception.screenshot import Screenshot

__all__ = ["seen_across"]

_STEP = 2.0
"""The least step of brightness, of 255, that is a line or an edge and not a shadow or noise."""
_EVEN = 6.0
"""How much brightness may vary along a line or an edge."""
_COLUMNS = 64
"""So many places along the line are looked at."""


def seen_across(screenshot: Screenshot, around: Box, low: int, high: int, *, upright: bool) -> bool:
    """Whether a straight line or edge runs across between two places of an axis.

    Args:
        screenshot: The picture.
        around: What the line has to cross.
        low: Where to begin looking, in pixels along the axis.
        high: Where to end.
        upright: Whether the axis is the vertical one.
    """
    if upright:
        strip = Box(around.left, low, around.right, max(low + 1, high))
    else:
        strip = Box(low, around.top, max(low + 1, high), around.bottom)
    inside = strip.clipped(screenshot.width, screenshot.height)
    if inside is None:
        return False
    pixels = screenshot.crop(inside)
    pixels = pixels if upright else pixels.swapaxes(0, 1)
    places = np.linspace(0, pixels.shape[1] - 1, min(_COLUMNS, pixels.shape[1])).astype(int)
    light = pixels[:, places].mean(axis=2)
    even = light.std(axis=1) < _EVEN
    steps = np.abs(np.diff(light.mean(axis=1))) >= _STEP
    return bool((steps & even[1:] & even[:-1]).any())
