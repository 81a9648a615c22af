"""Blossoms, meals, lights out of focus, rooms and surfaces."""

import cv2
import numpy as np

from models.screens.painters.canvas import (
    SIDE,
    Field,
    Picture,
    blend,
    colour,
    daub,
    finished,
    noise,
    one_of,
)

__all__ = ["blossom", "lights", "meal", "room", "texture"]

_LEAVES = ("#3d5a2a", "#5f7f3a", "#2c4626", "#7f9a55", "#8a8f4a")
_PETALS = ("#e8c23a", "#d9486a", "#f2f0ea", "#b06ac0", "#e87a3a", "#c02a3a", "#f0a8c0")
_FOOD = ("#c8452f", "#e0a040", "#6a8f3a", "#f0e4c4", "#7a4a2a", "#d8b078", "#a83a4a", "#4f6f2f")
_TABLES = ("#7a5436", "#b58c60", "#3a3836", "#d8d4cc", "#5a4030", "#eeeae2")
_ROOM_WALLS = ("#e4dfd6", "#c9d1d0", "#d9c8b4", "#a8b4b8", "#f2f0ec", "#8f9a8c")


def _soft_ground(generator: np.random.Generator, shades: tuple[str, ...]) -> Field:
    ground = blend(noise(generator, 2), one_of(generator, shades), one_of(generator, shades))
    for _ in range(int(generator.integers(5, 20))):
        at = (generator.uniform(0, SIDE), generator.uniform(0, SIDE))
        size = generator.uniform(12, 70)
        daub(ground, at, (size, size), one_of(generator, shades, 30), soft=9, strength=0.6)
    return np.asarray(cv2.GaussianBlur(ground, (0, 0), 10), np.float32)


def blossom(generator: np.random.Generator) -> Picture:
    """A flower, or leaves, before a green ground out of focus."""
    picture = _soft_ground(generator, _LEAVES)
    petal = one_of(generator, _PETALS) + (noise(generator, 8)[..., None] - 0.5) * 50
    for _ in range(int(generator.integers(1, 4))):
        middle = generator.uniform(80, 280, 2)
        length, count = generator.uniform(35, 90), int(generator.integers(5, 14))
        for leaf in range(count):
            turn = 360 * leaf / count + generator.uniform(-8, 8)
            angle = np.deg2rad(turn)
            at = middle + np.array([np.cos(angle), np.sin(angle)]) * length * 0.6
            axes = (length * 0.6, length * generator.uniform(0.2, 0.34))
            shade = (petal * generator.uniform(0.75, 1.1)).astype(np.float32)
            daub(picture, (at[0], at[1]), axes, shade, turn)
        heart = one_of(generator, ("#c8962a", "#5a3a1a", "#e8d060"))
        daub(picture, (middle[0], middle[1]), (length * 0.22, length * 0.22), heart)
    return finished(generator, picture)


def meal(generator: np.random.Generator) -> Picture:
    """A plate or a bowl on a table, from above or from the side."""
    table = one_of(generator, _TABLES)
    grain = cv2.resize(noise(generator, 3), (SIDE * 6, SIDE))[:, :SIDE]
    picture = (table + (grain[..., None] - 0.5) * 40).astype(np.float32)
    flat = generator.uniform(0.55, 1)
    centre = (generator.uniform(150, 210), generator.uniform(150, 210))
    wide = generator.uniform(110, 165)
    below = (centre[0] + 8, centre[1] + 14)
    daub(picture, below, (wide, wide * flat), picture * np.float32(0.3), soft=12, strength=0.5)
    plate = one_of(generator, ("#f4f2ee", "#e8e4dc", "#33363a", "#c8d4d8"))
    daub(picture, centre, (wide, wide * flat), plate)
    inner = (wide * 0.8, wide * 0.8 * flat)
    daub(picture, centre, inner, (plate * 0.93).astype(np.float32), soft=3)
    rough = (noise(generator, 24)[..., None] - 0.5) * 70
    for _ in range(int(generator.integers(12, 50))):
        angle, far = generator.uniform(0, 6.3), wide * 0.62 * generator.random() ** 0.6
        at = (centre[0] + far * np.cos(angle), centre[1] + far * np.sin(angle) * flat)
        axes = (generator.uniform(8, 34), generator.uniform(6, 24))
        turn = generator.uniform(0, 180)
        daub(picture, (at[0] + 3, at[1] + 4), axes, picture * np.float32(0.5), turn, 3, 0.6)
        shade = one_of(generator, _FOOD, 20) + rough
        daub(picture, at, axes, shade.astype(np.float32), turn)
    return finished(generator, picture)


def lights(generator: np.random.Generator) -> Picture:
    """Lamps at night, out of focus."""
    picture = blend(noise(generator, 2), one_of(generator, ("#0c1018", "#1a1420")),
                    one_of(generator, ("#2a2430", "#18283a")))  # fmt: skip
    size = generator.uniform(8, 30)
    for _ in range(int(generator.integers(15, 60))):
        at = (generator.uniform(0, SIDE), generator.normal(SIDE * 0.5, SIDE * 0.2))
        grown = size * generator.uniform(0.6, 1.3)
        lamp = one_of(generator, ("#ffd27a", "#ffb04a", "#f4f0e0", "#e05040", "#6ab0ff"), 20)
        lit = (picture + lamp * 0.45).astype(np.float32)
        daub(picture, at, (grown, grown), lit, soft=1.5)
    return finished(generator, picture.astype(np.float32))


def room(generator: np.random.Generator) -> Picture:
    """A wall, a floor, a window and some furniture."""
    wall = one_of(generator, _ROOM_WALLS)
    picture = np.full((SIDE, SIDE, 3), wall, np.float32)
    floor = int(SIDE * generator.uniform(0.62, 0.8))
    picture[floor:] = one_of(generator, _TABLES)
    left = int(generator.integers(20, 180))
    wide, top = int(generator.integers(70, 140)), int(generator.integers(25, 70))
    cv2.rectangle(picture, (left, top), (left + wide, top + 130), (250, 250, 250), -1)
    cv2.rectangle(picture, (left + 6, top + 6), (left + wide - 6, top + 124), (235, 215, 190), -1)
    cv2.line(picture, (left + wide // 2, top), (left + wide // 2, top + 130), (250, 250, 250), 5)
    for _ in range(int(generator.integers(2, 5))):
        corner = int(generator.integers(0, 280))
        high, broad = int(generator.integers(50, 130)), int(generator.integers(50, 170))
        shade = tuple(map(float, one_of(generator, (*_TABLES, "#5a7080", "#a06048", "#4a5a4a"))))
        low = floor + int(generator.integers(0, 60))
        cv2.rectangle(picture, (corner, low - high), (corner + broad, low), shade, -1)
        darker = tuple(part * 0.8 for part in shade)
        cv2.rectangle(picture, (corner, low - high // 3), (corner + broad, low), darker, -1)
    light = np.linspace(1.15, 0.75, SIDE, dtype=np.float32)[None, :, None]
    soft = cv2.GaussianBlur(picture, (0, 0), 1.2) * light
    return finished(
        generator, (soft + (noise(generator, 3)[..., None] - 0.5) * 40).astype(np.float32)
    )


def texture(generator: np.random.Generator) -> Picture:
    """Wood, stone, cloth or sand from near."""
    rough = noise(generator, generator.uniform(4, 30))
    bands = np.sin(noise(generator, 3) * generator.uniform(4, 30) + rough * 4) / 2 + 0.5
    shades = (*_TABLES, "#8f8f8a", "#5a6a70", "#c8b89a", "#9a5a44")
    first, second = one_of(generator, shades), one_of(generator, shades)
    picture = blend(bands.astype(np.float32), first, second)
    if generator.random() < 0.2:
        picture = blend(bands.astype(np.float32), colour(generator, 0.6, 0.5), second)
    return finished(generator, (picture + (rough[..., None] - 0.5) * 50).astype(np.float32))
