"""Colours as people name them, and as apps use them."""

import colorsys
from dataclasses import dataclass

import numpy as np

RGB = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour with the name a person would give it."""

    name: str
    rgb: RGB


# Hue in degrees, saturation and value in per cent: the ranges a name covers.
_RANGES: dict[str, tuple[tuple[int, int], tuple[int, int], tuple[int, int]]] = {
    "red": ((-10, 8), (68, 100), (65, 100)),
    "orange": ((18, 36), (75, 100), (85, 100)),
    "yellow": ((44, 58), (65, 100), (88, 100)),
    "green": ((95, 150), (45, 100), (50, 88)),
    "teal": ((168, 184), (55, 100), (42, 75)),
    "light blue": ((192, 206), (35, 80), (88, 100)),
    "blue": ((208, 232), (62, 100), (68, 100)),
    "purple": ((258, 285), (40, 90), (50, 90)),
    "pink": ((315, 342), (38, 85), (85, 100)),
    "brown": ((14, 30), (45, 72), (32, 55)),
    "grey": ((0, 360), (0, 8), (42, 66)),
    "black": ((0, 360), (0, 20), (0, 16)),
    "white": ((0, 360), (0, 3), (96, 100)),
}

COLOUR_NAMES = tuple(_RANGES)
PLATE_COLOUR_NAMES = tuple(name for name in COLOUR_NAMES if name not in ("white", "black"))


def named_colour(name: str, rng: np.random.Generator) -> Colour:
    """Draw one of the many colours that go by this name."""
    hue, saturation, value = (rng.uniform(low, high) for low, high in _RANGES[name])
    red, green, blue = colorsys.hsv_to_rgb((hue % 360) / 360, saturation / 100, value / 100)
    return Colour(name, (round(red * 255), round(green * 255), round(blue * 255)))


def light_surface(rng: np.random.Generator) -> RGB:
    """Draw a page background of a light theme: white, grey or faintly tinted."""
    return _surface(rng, (0.0, 0.1) if rng.random() < 0.7 else (0.05, 0.25), (0.9, 1.0))


def dark_surface(rng: np.random.Generator) -> RGB:
    """Draw a page background of a dark theme: black, grey or faintly tinted."""
    return _surface(rng, (0.0, 0.3), (0.0, 0.24))


def luminance(rgb: RGB) -> float:
    """Tell how bright a colour looks, from 0 to 1."""
    return (0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2]) / 255


def distance(first: RGB, second: RGB) -> float:
    """Tell how far apart two colours are, from 0 to about 1.7."""
    return float(np.linalg.norm(np.subtract(first, second)) / 255)


def hex_colour(digits: str) -> RGB:
    """Read ``1DB954`` as red, green and blue."""
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def _surface(
    rng: np.random.Generator, saturation: tuple[float, float], value: tuple[float, float]
) -> RGB:
    red, green, blue = colorsys.hsv_to_rgb(
        rng.random(), rng.uniform(*saturation), rng.uniform(*value)
    )
    return round(red * 255), round(green * 255), round(blue * 255)
