"""What all painters use: noise, colours, blending, and the look of a small camera."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

__all__ = [
    "SIDE",
    "Colour",
    "Field",
    "Picture",
    "as_colour",
    "blend",
    "colour",
    "daub",
    "finished",
    "noise",
    "one_of",
]

Picture = NDArray[np.uint8]
Field = NDArray[np.float32]
Colour = NDArray[np.float32]
"""Blue, green and red, from 0 to 255."""
SIDE = 360


def noise(
    generator: np.random.Generator, cells: float, height: int = SIDE, width: int = SIDE
) -> Field:
    """Soft noise from 0 to 1 in several octaves; `cells` of its coarsest fit in the width."""
    total = np.zeros((height, width), np.float32)
    for octave in range(5):
        across = int(min(cells * 2**octave, 140)) + 2
        down = max(2, round(across * height / width))
        rough = generator.random((down, across)).astype(np.float32)
        total += cv2.resize(rough, (width, height), interpolation=cv2.INTER_CUBIC) / 2**octave
    low, high = float(total.min()), float(total.max())
    return (total - low) / np.float32(high - low + 1e-6)


def one_of(generator: np.random.Generator, colours: Sequence[str], shift: float = 14) -> Colour:
    """One of these colours (#rrggbb), shifted a little."""
    chosen = as_colour(colours[int(generator.integers(len(colours)))])
    moved = chosen + generator.normal(0, shift / 3, 3) + generator.normal(0, shift / 2)
    return np.clip(moved, 0, 255).astype(np.float32)


def as_colour(hexadecimal: str) -> Colour:
    """A colour written as #rrggbb."""
    red, green, blue = (int(hexadecimal[at : at + 2], 16) for at in (1, 3, 5))
    return np.array([blue, green, red], np.float32)


def colour(generator: np.random.Generator, saturation: float, value: float) -> Colour:
    """A colour of any hue."""
    pixel = np.array([[[generator.random() * 179, saturation * 255, value * 255]]], np.uint8)
    return np.asarray(cv2.cvtColor(pixel, cv2.COLOR_HSV2BGR)[0, 0], np.float32)


def blend(weight: Field, first: Field, second: Field) -> Field:
    """Mix two colours or pictures by a field from 0 to 1."""
    share = weight[..., None]
    return (first * (1 - share) + second * share).astype(np.float32)


def daub(
    picture: Field,
    centre: tuple[float, float],
    axes: tuple[float, float],
    shade: Field,
    turn: float = 0,
    soft: float = 1.2,
    strength: float = 1,
) -> None:
    """Paint an ellipse with a soft edge on a picture, in a colour or with another picture."""
    reach = max(axes) + 3 * soft + 2
    left, top = (max(0, int(at - reach)) for at in centre)
    right, bottom = (min(SIDE, int(at + reach) + 1) for at in centre)
    if left >= right or top >= bottom:
        return
    mask = np.zeros((bottom - top, right - left), np.float32)
    middle = (round(centre[0]) - left, round(centre[1]) - top)
    size = (max(1, round(axes[0])), max(1, round(axes[1])))
    cv2.ellipse(mask, middle, size, turn, 0, 360, strength, -1, cv2.LINE_AA)
    mask = cv2.GaussianBlur(mask, (0, 0), max(soft, 0.6)).astype(np.float32)
    part = shade if shade.ndim == 1 else shade[top:bottom, left:right]
    picture[top:bottom, left:right] = blend(mask, picture[top:bottom, left:right], part)


def finished(generator: np.random.Generator, picture: Field) -> Picture:
    """Light, contrast and grain, as a small camera gives."""
    height, width = picture.shape[:2]
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    far = ((across / width - 0.5) ** 2 + (down / height - 0.5) ** 2)[..., None]
    lit = picture * (1 - far * generator.uniform(0, 0.7)) * generator.uniform(0.85, 1.1)
    warm = np.array([generator.uniform(0.9, 1.05), 1, generator.uniform(0.96, 1.06)], np.float32)
    grain = generator.normal(0, generator.uniform(1, 4), (height, width, 1))
    return np.asarray(np.clip(lit * warm + grain, 0, 255), np.uint8)
