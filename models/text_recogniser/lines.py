"""Pictures of generated lines, cut out and scaled as a reader does it."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from models.text_recogniser.faces import Face
from models.text_recogniser.words import Words

__all__ = ["HEIGHT", "Grey", "Line", "lines", "scaled"]

HEIGHT = 32
WIDEST = 640
Grey = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Line:
    """A picture of a line.

    Attributes:
        text: What it says.
        picture: Grey values, shape (32, width).
    """

    text: str
    picture: Grey


def lines(chance: random.Random, families: tuple[str, ...], *, held_out: bool) -> Iterator[Line]:
    """Lines without end.

    Args:
        chance: Where all chance comes from.
        families: Typefaces to write with.
        held_out: Whether to use the words that are kept for measuring.
    """
    words = Words(chance, held_out)
    while True:
        text = words.line()
        picture = scaled(_painted(chance, Face.drawn(chance, families), text))
        if picture.shape[1] <= WIDEST:
            yield Line(text, picture)


def scaled(crop: Grey) -> Grey:
    """The crop at the network's height, by EasyOCR's way of scaling."""
    height, width = crop.shape
    size = (max(1, int(HEIGHT * width / height)), HEIGHT)
    picture: Grey = cv2.resize(crop, size, interpolation=cv2.INTER_LINEAR).astype(np.uint8)
    return picture


def _painted(chance: random.Random, face: Face, text: str) -> Grey:
    ink = _cut(chance, np.asarray(face.written(text)))
    paper, letters = _shades(chance)
    share = ink.astype(np.float32) / 255.0
    ground = np.full(ink.shape, paper, np.float32)
    if chance.random() < 0.15:
        ground += np.linspace(0.0, chance.uniform(-40, 40), ink.shape[1], dtype=np.float32)
    picture = ground * (1.0 - share) + letters * share
    if chance.random() < 0.2:
        picture = cv2.GaussianBlur(picture, (0, 0), chance.uniform(0.3, 0.06 * face.size))
    if chance.random() < 0.2:
        noise = np.random.default_rng(chance.getrandbits(32))
        picture += noise.normal(0.0, chance.uniform(1, 10), picture.shape)
    grey: Grey = np.clip(picture, 0, 255).astype(np.uint8)
    if chance.random() < 0.15:
        quality = [cv2.IMWRITE_JPEG_QUALITY, chance.randint(30, 90)]
        packed = cv2.imencode(".jpg", grey, quality)[1]
        grey = np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE), np.uint8)
    return grey


def _cut(chance: random.Random, ink: Grey) -> Grey:
    """The ink with paper around it, about as much as a finder of lines leaves."""
    rows, columns = np.flatnonzero(ink.max(axis=1) > 60), np.flatnonzero(ink.max(axis=0) > 60)
    if not len(rows):
        return ink
    height = int(rows[-1] - rows[0] + 1)
    if chance.random() < 0.7:
        margins = [round(0.27 * height) + chance.randint(-1, 1) for _ in range(4)]
    else:
        margins = [round(chance.uniform(0.05, 0.5) * height) for _ in range(4)]
    top, bottom = int(rows[0]) - margins[0], int(rows[-1]) + 1 + margins[1]
    left, right = int(columns[0]) - margins[2], int(columns[-1]) + 1 + margins[3]
    return ink[max(0, top) : bottom, max(0, left) : right]


def _shades(chance: random.Random) -> tuple[float, float]:
    """Grey of paper and of letters."""
    if chance.random() < 0.45:
        dark, light = chance.uniform(0, 60), chance.uniform(220, 255)
    else:
        dark = chance.uniform(0, 170)
        light = chance.uniform(min(255.0, dark + 60), 255)
    return (light, dark) if chance.random() < 0.6 else (dark, light)
