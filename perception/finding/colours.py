"""Colour words against pixels: how much of an icon, its plate or its glyph has a named colour."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from perception.geometry import Box
from perception.screenshot import Pixels, Screenshot

__all__ = ["COLOURS", "colour_share", "ink_share"]

_Values = npt.NDArray[np.float32]
_Mask = npt.NDArray[np.bool_]

_HUES: dict[str, tuple[float, float]] = {
    "red": (345, 15), "orange": (15, 45), "yellow": (42, 68), "gold": (38, 58), "lime": (65, 100),
    "green": (70, 170), "teal": (155, 195), "turquoise": (160, 195), "cyan": (175, 205),
    "blue": (185, 262), "indigo": (225, 270), "purple": (250, 310), "violet": (250, 310),
    "magenta": (290, 340), "pink": (300, 355),
}  # fmt: skip
_GREYS = ("black", "white", "gray", "grey", "silver", "brown", "beige")

COLOURS: tuple[str, ...] = (*_HUES, *_GREYS)
"""The colour words that are understood, besides dark, light, pale, bright and deep before them."""


def colour_share(screenshot: Screenshot, box: Box, name: str) -> float:
    """The share of a box's pixels that have a named colour."""
    return float(_mask(screenshot.crop(box), name).mean())


def ink_share(screenshot: Screenshot, box: Box, name: str) -> float:
    """The share of the icon's own pixels (those unlike what is around it) that have the colour."""
    crop = screenshot.crop(box)
    apart = np.abs(crop.astype(np.int16) - _ground(screenshot, box)).max(axis=2) > 40
    if apart.sum() < 0.02 * apart.size:
        return 0.0
    return float(_mask(crop, name)[apart].mean())


def _ground(screenshot: Screenshot, box: Box) -> npt.NDArray[np.int16]:
    margin = max(2, round(0.12 * max(box.width, box.height)))
    outer = box.grown(margin).clipped(screenshot.width, screenshot.height) or box
    crop = screenshot.crop(outer)
    ring = np.concatenate([crop[0], crop[-1], crop[:, 0], crop[:, -1]])
    ground: npt.NDArray[np.int16] = np.median(ring, axis=0).astype(np.int16)
    return ground


def _mask(crop: Pixels, name: str) -> _Mask:
    import cv2  # noqa: PLC0415

    hsv = cv2.cvtColor(crop.astype(np.float32) / 255.0, cv2.COLOR_RGB2HSV)
    hue, saturation, value = hsv[..., 0], hsv[..., 1], hsv[..., 2]
    shade, _, plain = name.rpartition(" ")
    mask = _plain_mask(hue, saturation, value, plain)
    return mask & _SHADES[shade](saturation, value) if shade in _SHADES else mask


_SHADES: dict[str, Callable[[_Values, _Values], _Mask]] = {
    "dark": lambda _, value: value < 0.65,
    "deep": lambda _, value: value < 0.7,
    "light": lambda saturation, value: (value > 0.7) & (saturation < 0.75),
    "pale": lambda saturation, value: (value > 0.7) & (saturation < 0.5),
    "bright": lambda saturation, value: (value > 0.6) & (saturation > 0.45),
}


def _plain_mask(hue: _Values, saturation: _Values, value: _Values, name: str) -> _Mask:
    if name == "white":
        return (value > 0.85) & (saturation < 0.13)
    if name == "black":
        return value < 0.24
    if name in ("gray", "grey", "silver"):
        return (saturation < 0.18) & (value > 0.2) & (value < 0.88)
    if name == "brown":
        return _within(hue, 5, 45) & (saturation > 0.25) & (value > 0.15) & (value < 0.72)
    if name == "beige":
        return _within(hue, 20, 60) & (saturation > 0.05) & (saturation < 0.4) & (value > 0.7)
    first, last = _HUES[name]
    # Reds too pale are pinks; all hues too pale or too dark are greys.
    least = 0.3 if name == "red" else 0.22 if name in ("orange", "yellow", "gold") else 0.16
    return _within(hue, first, last) & (saturation > least) & (value > 0.22)


def _within(hue: _Values, first: float, last: float) -> _Mask:
    if first <= last:
        return (hue >= first) & (hue <= last)
    return (hue >= first) | (hue <= last)
