"""What happens to a screenshot before a model sees it: JPEG, resizing, blur, brightness."""

import random
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

__all__ = ["Artefacts", "random_artefacts", "worn"]

Picture = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Artefacts:
    """How a picture is worn.

    Attributes:
        quality: JPEG's, from 40 to 95.
        detour: It is resized to this share of its size and back; 1 leaves it.
        blur: The sigma of a slight blur, in pixels; 0 leaves it.
        gain: What its brightness is multiplied by.
        resize: The final size as a share of the drawn one.
    """

    quality: int = 95
    detour: float = 1.0
    blur: float = 0.0
    gain: float = 1.0
    resize: float = 1.0


def random_artefacts(chance: random.Random) -> Artefacts:
    """Artefacts by chance; most pictures keep most of their sharpness."""
    return Artefacts(
        quality=chance.choice((chance.randint(40, 70), chance.randint(70, 95), 95)),
        detour=chance.uniform(0.55, 0.95) if chance.random() < 0.18 else 1.0,
        blur=chance.uniform(0.3, 0.9) if chance.random() < 0.12 else 0.0,
        gain=chance.uniform(0.75, 1.08) if chance.random() < 0.2 else 1.0,
        resize=chance.uniform(0.6, 0.98) if chance.random() < 0.15 else 1.0,
    )


def worn(picture: Picture, artefacts: Artefacts) -> Picture:
    """The picture after everything but JPEG; `resize` changes its size and that of its boxes."""
    height, width = picture.shape[:2]
    if artefacts.detour != 1:
        small = _resized(picture, round(width * artefacts.detour), round(height * artefacts.detour))
        picture = _resized(small, width, height)
    if artefacts.blur:
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), artefacts.blur), np.uint8)
    if artefacts.gain != 1:
        picture = np.asarray(cv2.convertScaleAbs(picture, alpha=artefacts.gain), np.uint8)
    if artefacts.resize != 1:
        picture = _resized(
            picture, round(width * artefacts.resize), round(height * artefacts.resize)
        )
    return picture


def _resized(picture: Picture, width: int, height: int) -> Picture:
    smaller = width < picture.shape[1]
    how = cv2.INTER_AREA if smaller else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(picture, (width, height), interpolation=how), np.uint8)
