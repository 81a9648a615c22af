"""Heads and shoulders, and what else people take for their picture."""

import cv2
import numpy as np

from models.screens.painters import far, near, things
from models.screens.painters.canvas import (
    SIDE,
    Colour,
    Field,
    Picture,
    as_colour,
    blend,
    daub,
    finished,
    noise,
    one_of,
)

__all__ = ["avatar", "portrait"]

_SKINS = ("#f0d2be", "#e4b898", "#d0a078", "#a87850", "#7a5236", "#553626")
_HAIRS = ("#1e1a18", "#2c2019", "#4f3522", "#8a5f38", "#c9a267", "#8a3f24", "#b8b4ae", "#3a3a40")
_GROUNDS = (
    "#8a9aa8", "#c8c0b0", "#5f7f5a", "#b0c8d8", "#6a5a50", "#d8d4cc", "#3a4450", "#a88868",
)  # fmt: skip
_CLOTHES = (
    "#2b3a55", "#e8e8e8", "#222226", "#7a2f35", "#4f6a52", "#9ab0c8", "#c8a050", "#5a5a60",
)  # fmt: skip


def portrait(generator: np.random.Generator) -> Picture:
    """Head and shoulders before a ground out of focus."""
    picture = blend(
        cv2.GaussianBlur(noise(generator, 2), (0, 0), 12).astype(np.float32),
        one_of(generator, _GROUNDS, 30),
        one_of(generator, _GROUNDS),
    )
    rough = noise(generator, 22)[..., None] - 0.5
    skin = one_of(generator, _SKINS)
    strands = (one_of(generator, _HAIRS) + rough * 46).astype(np.float32)
    across, down = SIDE / 2 + generator.normal(0, 18), SIDE * 0.42 + generator.normal(0, 12)
    wide = generator.uniform(58, 84)
    tall = wide * generator.uniform(1.2, 1.4)
    if generator.random() < 0.5:
        daub(picture, (across, down + tall * 0.35), (wide * 1.32, tall * 1.4), strands, soft=4)
    clothes = (one_of(generator, _CLOTHES, 26) + rough * 24).astype(np.float32)
    shadow = (skin * 0.78).astype(np.float32)
    daub(picture, (across, down + tall), (wide * 0.5, tall * 0.5), shadow, soft=2)
    daub(picture, (across, SIDE + 35), (wide * 2.05, SIDE * 0.36), clothes, soft=2)
    if generator.random() < 0.88:
        daub(picture, (across, down - tall * 0.22), (wide * 1.16, tall * 0.92), strands, soft=3)
    _head(generator, picture, (across, down), (wide, tall), skin)
    fringe = (across + generator.normal(0, 14), down - tall * 0.86)
    daub(picture, fringe, (wide * 0.95, tall * 0.3), strands, generator.uniform(-14, 14), 3)
    light = np.linspace(0.86, 1.1, SIDE, dtype=np.float32)[None, :, None]
    return finished(generator, (picture * light).astype(np.float32))


def _head(
    generator: np.random.Generator,
    picture: Field,
    centre: tuple[float, float],
    size: tuple[float, float],
    skin: Colour,
) -> None:
    across, down = centre
    wide, tall = size
    dim = (skin * 0.74).astype(np.float32)
    daub(picture, centre, size, skin, soft=1.6)
    daub(
        picture,
        (across + wide * 0.5, down + 8),
        (wide * 0.4, tall * 0.7),
        dim,
        soft=20,
        strength=0.7,
    )
    dark = as_colour("#241a16")
    glasses = generator.random() < 0.22
    for side in (-1, 1):
        eye = (across + side * wide * 0.42, down - tall * 0.02)
        brow = (eye[0], eye[1] - tall * 0.15)
        daub(picture, brow, (wide * 0.2, 3), dark, side * 6, 1.6, 0.7)
        reach = (wide * 0.3, wide * 0.24) if glasses else (wide * 0.13, wide * 0.06)
        daub(picture, eye, reach, dark, 0, 1.4, 0.85)
        cheek = (across + side * wide * 0.55, down + tall * 0.3)
        daub(picture, cheek, (wide * 0.3,) * 2, as_colour("#c05048"), 0, 10, 0.18)
    nose = (across + wide * 0.04, down + tall * 0.24)
    daub(picture, nose, (wide * 0.15, 5), (skin * 0.55).astype(np.float32), 0, 4, 0.4)
    if generator.random() < 0.15:
        daub(picture, (across, down + tall * 0.7), (wide * 0.72, tall * 0.4), dark, 0, 9, 0.5)
    smile = (wide * 0.3, generator.uniform(4, 9))
    daub(picture, (across, down + tall * 0.5), smile, as_colour("#a04a48"), 0, 1.8, 0.8)


def avatar(generator: np.random.Generator) -> Picture:
    """Mostly a person; else a flower, a place, a picture of lines."""
    if generator.random() < 0.68:
        return portrait(generator)
    others = (far.landscape, far.sea, near.blossom, near.texture, things.cover, far.city)
    return others[int(generator.integers(len(others)))](generator)
