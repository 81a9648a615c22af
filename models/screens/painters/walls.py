"""Tall grounds for home and lock screens."""

import cv2
import numpy as np

from models.screens.painters.canvas import (
    Colour,
    Field,
    Picture,
    blend,
    colour,
    finished,
    noise,
    one_of,
)
from models.screens.painters.far import city, landscape, sea
from models.screens.painters.near import blossom, lights

__all__ = ["wallpaper"]

_HEIGHT, _WIDTH = 960, 480


def wallpaper(generator: np.random.Generator) -> Picture:
    """A photograph cut upright, a run of colour, waves or large round shapes."""
    way = generator.random()
    if way < 0.45:
        painters = (landscape, landscape, sea, sea, city, lights, blossom)
        photo = painters[int(generator.integers(len(painters)))](generator)
        left = int(generator.integers(0, 180))
        tall = cv2.resize(
            photo[:, left : left + 180], (_WIDTH, _HEIGHT), interpolation=cv2.INTER_CUBIC
        )
        return np.asarray(tall, np.uint8)
    first, second = _pair(generator)
    picture = _run(generator, first, second)
    if way < 0.6:
        return np.asarray(np.clip(picture, 0, 255), np.uint8)
    if way < 0.8:
        _waves(generator, picture, first, second)
    else:
        _discs(generator, picture)
    return finished(generator, picture)


def _pair(generator: np.random.Generator) -> tuple[Colour, Colour]:
    if generator.random() < 0.25:
        dark = one_of(generator, ("#0b0d12", "#10151f", "#1a1420", "#0a1a1c", "#202226"))
        return dark, (dark * 1.6 + 14).astype(np.float32)
    hue = generator.random() * 179
    turn = generator.choice([8, 15, 25, 60])
    strong = generator.uniform(60, 210, 2)
    low, high = generator.uniform(90, 235), generator.uniform(120, 250)
    pixels = np.array([[[hue, strong[0], low], [(hue + turn) % 179, strong[1], high]]], np.uint8)
    both = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_HSV2BGR)[0], np.float32)
    return both[0], both[1]


def _run(generator: np.random.Generator, first: Colour, second: Colour) -> Field:
    down, across = np.mgrid[0 : 1 : _HEIGHT * 1j, 0 : 1 : _WIDTH * 1j].astype(np.float32)
    slant = generator.uniform(-0.7, 0.7)
    ramp = np.clip((down + slant * across) / (1 + abs(slant)) - min(slant, 0), 0, 1)
    return blend(ramp.astype(np.float32), first, second)


def _waves(generator: np.random.Generator, picture: Field, first: Colour, second: Colour) -> None:
    down = np.arange(_HEIGHT, dtype=np.float32)[:, None]
    count = int(generator.integers(3, 7))
    for wave in range(count):
        share = (wave + 1) / count
        bend = noise(generator, generator.uniform(0.5, 1.6), 4, _WIDTH)[0]
        soft = cv2.GaussianBlur(bend[None, :], (0, 0), 30)[0]
        line = _HEIGHT * (0.25 + 0.7 * share) - soft * 260
        edge = np.clip(down - line[None, :], 0, 1).astype(np.float32)
        shade = (second * (1 - share) + first * share) * generator.uniform(0.8, 1.1)
        picture[:] = blend(edge, picture, shade.astype(np.float32))


def _discs(generator: np.random.Generator, picture: Field) -> None:
    soft = generator.choice([0.0, 0.0, 60.0])
    for _ in range(int(generator.integers(2, 6))):
        mask = np.zeros((_HEIGHT, _WIDTH), np.float32)
        centre = (int(generator.integers(_WIDTH)), int(generator.integers(_HEIGHT)))
        cv2.circle(mask, centre, int(generator.integers(60, 330)), 1.0, -1, cv2.LINE_AA)
        if soft:
            mask = np.asarray(cv2.GaussianBlur(mask, (0, 0), float(soft)), np.float32)
        shade = colour(generator, generator.uniform(0.2, 0.8), generator.uniform(0.3, 1))
        picture[:] = blend(mask * np.float32(generator.uniform(0.4, 1)), picture, shade)
