"""Hills, seas and towns."""

import cv2
import numpy as np

from models.screens.painters.canvas import (
    SIDE,
    Colour,
    Field,
    Picture,
    as_colour,
    blend,
    finished,
    noise,
    one_of,
)

__all__ = ["city", "landscape", "sea"]

_SKIES = (
    ("#3f7fc4", "#cfe4f5"), ("#5b9bd8", "#e9f1f6"), ("#8fa7bb", "#dfe5ea"), ("#24406b", "#f2b06a"),
    ("#4a5a86", "#f6c7a0"), ("#101a33", "#4a5a86"), ("#c6d3de", "#f4f4f2"), ("#2f5d92", "#f7dcb8"),
)  # fmt: skip
_LANDS = (
    ("#3f6a2d", "#78a044"), ("#2c4a2b", "#5d7f3e"), ("#8a7a4a", "#c9b37a"), ("#5b4a3a", "#8f6f4f"),
    ("#3a4a58", "#7d8d99"), ("#b58a5a", "#e2c08a"), ("#dfe6ec", "#ffffff"), ("#7a4a2e", "#c07a3e"),
)  # fmt: skip
_WALLS = ("#b9a48c", "#8c8c90", "#a5654a", "#d8cdb8", "#6d7886", "#c4b8a8", "#4f5763", "#95705a")


def _sky(generator: np.random.Generator) -> tuple[Field, Colour]:
    top, low = (as_colour(shade) for shade in _SKIES[int(generator.integers(len(_SKIES)))])
    ramp = np.linspace(0, 1.4, SIDE, dtype=np.float32).clip(0, 1)[:, None].repeat(SIDE, 1)
    sky = blend(ramp, top, low)
    bands = cv2.resize(noise(generator, 4), (SIDE, SIDE * 2))[SIDE // 2 : SIDE // 2 + SIDE]
    clouds = np.clip((bands - generator.uniform(0.45, 0.75)) * 3, 0, 1).astype(np.float32)
    white = np.clip(low * 0.5 + 130, 0, 255).astype(np.float32)
    return blend(clouds * np.float32(0.8), sky, white), low


def landscape(generator: np.random.Generator) -> Picture:
    """Hills or mountains under a sky."""
    picture, haze = _sky(generator)
    dark, bright = (as_colour(shade) for shade in _LANDS[int(generator.integers(len(_LANDS)))])
    layers = int(generator.integers(2, 6))
    down = np.arange(SIDE, dtype=np.float32)[:, None]
    start = generator.uniform(0.3, 0.6)
    for layer in range(layers):
        share = (layer + 1) / layers
        ridge = noise(generator, generator.uniform(1, 5), 2, SIDE)[0]
        line = SIDE * (start + (1 - start) * 0.75 * layer / layers - (ridge - 0.4) * 0.25)
        edge = np.clip(down - line[None, :], 0, 1).astype(np.float32)
        shade = blend(noise(generator, 10 + 10 * share), dark, bright)
        faded = shade * share + haze * (1 - share) * 0.85
        picture = blend(edge, picture, faded.astype(np.float32))
    return finished(generator, picture)


def sea(generator: np.random.Generator) -> Picture:
    """Water to the horizon, perhaps with a beach."""
    picture, haze = _sky(generator)
    horizon = int(SIDE * generator.uniform(0.35, 0.6))
    water = one_of(generator, ("#1f4f74", "#2f7f9a", "#3d6a80", "#5aa7b5", "#16324a"))
    waves = cv2.resize(noise(generator, 16), (SIDE, SIDE))
    rows = np.linspace(0, 1, SIDE - horizon, dtype=np.float32)[:, None].repeat(SIDE, 1)
    flat = cv2.resize(waves, (SIDE * 3, SIDE - horizon))[:, :SIDE]
    depth = blend(rows, haze * 0.5 + water * 0.5, water)
    picture[horizon:] = depth + (flat[..., None] - 0.5) * (30 + 60 * rows[..., None])
    if generator.random() < 0.5:
        sand = one_of(generator, ("#d9c49a", "#e6d7b4", "#b59d74", "#7d7a72"))
        shore = SIDE * generator.uniform(0.68, 0.85) + 30 * noise(generator, 2, 2, SIDE)[0]
        edge = np.clip((np.arange(SIDE)[:, None] - shore[None, :]) / 5, 0, 1).astype(np.float32)
        ground = sand + (noise(generator, 40)[..., None] - 0.5) * 30
        picture = blend(edge, picture, ground.astype(np.float32))
    return finished(generator, picture)


def city(generator: np.random.Generator) -> Picture:
    """Houses before houses, with windows."""
    picture, haze = _sky(generator)
    night = float(haze.mean()) < 130 or generator.random() < 0.3
    picture *= np.float32(0.35 if night else 1)
    for layer in range(3):
        left = -int(generator.integers(0, 30))
        while left < SIDE:
            wide = int(generator.integers(26, 90))
            top = int(SIDE * generator.uniform(0.15 + layer * 0.15, 0.5 + layer * 0.15))
            near = 0.4 + 0.3 * layer
            wall = one_of(generator, _WALLS) * (0.35 if night else 1)
            body = wall * near + haze * (0.2 if night else 1) * (1 - near)
            _house(generator, picture, (max(left, 0), top, left + wide), body, night)
            left += wide + int(generator.integers(0, 5))
    return finished(generator, picture + (noise(generator, 30)[..., None] - 0.5) * 20)


def _house(
    generator: np.random.Generator,
    picture: Field,
    place: tuple[int, int, int],
    body: Colour,
    night: bool,
) -> None:
    left, top, right = place
    right = min(right, SIDE)
    picture[top:, left:right] = body
    down, across = int(generator.integers(11, 20)), int(generator.integers(8, 16))
    lit = generator.uniform(0.2, 0.7) if night else generator.uniform(0, 0.15)
    glass = body * 0.55
    for row in range(top + 6, SIDE - 6, down):
        for column in range(left + 4, right - 5, across):
            shade = np.array([130, 205, 250]) if generator.random() < lit else glass
            picture[row : row + down * 3 // 5, column : column + across * 3 // 5] = shade
