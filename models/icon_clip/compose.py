"""Compose icon crops as they look on real screens: colours, plates, neighbours, blur."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from models.icon_clip.colours import (
    RGB,
    dark_surface,
    distance,
    light_surface,
    luminance,
    named_colour,
)

Pixels = NDArray[np.uint8]
Coverage = NDArray[np.float32]

PLATE_SHAPES = ("circle", "rounded square", "pill")


@dataclass(frozen=True, slots=True)
class Look:
    """What a description fixes about an icon's look; empty where it leaves it open."""

    colour: str = ""
    plate: str = ""
    plate_colour: str = ""
    style: str = ""


@dataclass(frozen=True, slots=True)
class Composer:
    """Draws crops of one size from coverage masks."""

    side: int
    masks: NDArray[np.uint8]

    def crop(
        self,
        row: int,
        look: Look,
        brand: RGB | None,
        rng: np.random.Generator,
        clutter: float = 1.0,
    ) -> Pixels:
        """Draw the glyph of this row with this look; everything else is left to chance.

        Clutter, from 0 to 1, scales how often neighbours, badges and blur get in the way.
        """
        canvas = _background(self.side, rng)
        surface = _mean_colour(canvas)
        plated = bool(look.plate) or (not look.colour and rng.random() < 0.22)
        fraction = rng.uniform(0.5, 0.97)
        if rng.random() < 0.45 * clutter:
            self._draw_neighbours(canvas, surface, fraction, rng)
        centre = self.side / 2 + rng.normal(0, 0.035 * self.side, 2)
        if plated:
            surface = self._draw_plate(canvas, look, brand, fraction, centre, rng)
            fraction *= rng.uniform(0.42, 0.8)
        colour = _glyph_colour(look, brand if not plated else None, surface, rng)
        coverage = self._placed(row, fraction, centre, rng)
        opacity = 1.0 if look.colour or rng.random() < 0.7 else rng.uniform(0.6, 1.0)
        _paint(canvas, coverage * np.float32(opacity), colour)
        if rng.random() < 0.06 * clutter:
            _draw_badge(canvas, fraction, centre, rng)
        return _degrade(canvas, rng) if rng.random() < clutter else canvas

    def _placed(
        self,
        row: int,
        fraction: float,
        centre: NDArray[np.float64],
        rng: np.random.Generator,
    ) -> Coverage:
        mask = np.asarray(self.masks[row])
        ys, xs = np.nonzero(mask.max(axis=1))[0], np.nonzero(mask.max(axis=0))[0]
        left, right, top, bottom = xs[0], xs[-1] + 1, ys[0], ys[-1] + 1
        tight = mask[top:bottom, left:right]
        scale = fraction * self.side / max(tight.shape)
        if rng.random() < 0.15:
            tight = _thickened(tight)
        width = max(4, round(tight.shape[1] * scale * rng.uniform(0.94, 1.06)))
        height = max(4, round(tight.shape[0] * scale * rng.uniform(0.94, 1.06)))
        interpolation = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        small = cv2.resize(tight, (width, height), interpolation=interpolation)
        placed = np.zeros((self.side, self.side), np.float32)
        x, y = round(centre[0] - width / 2), round(centre[1] - height / 2)
        x0, y0 = max(x, 0), max(y, 0)
        x1, y1 = min(x + width, self.side), min(y + height, self.side)
        if x1 > x0 and y1 > y0:
            placed[y0:y1, x0:x1] = small[y0 - y : y1 - y, x0 - x : x1 - x] / np.float32(255)
        return placed

    def _draw_plate(
        self,
        canvas: Pixels,
        look: Look,
        brand: RGB | None,
        fraction: float,
        centre: NDArray[np.float64],
        rng: np.random.Generator,
    ) -> RGB:
        surface = _mean_colour(canvas)
        shape = look.plate if look.plate in PLATE_SHAPES else str(rng.choice(PLATE_SHAPES))
        colour = _plate_colour(look, brand, surface, rng)
        coverage = plate_coverage(self.side, shape, fraction, centre, rng)
        if rng.random() < 0.3:
            shadow = cv2.GaussianBlur(coverage, (0, 0), rng.uniform(1, 3))
            _paint(canvas, np.roll(shadow, 2, axis=0) * np.float32(0.3), (0, 0, 0))
        _paint(canvas, coverage, colour)
        return colour

    def _draw_neighbours(
        self, canvas: Pixels, surface: RGB, fraction: float, rng: np.random.Generator
    ) -> None:
        ink = _contrasting(surface, rng)
        kind = rng.random()
        if kind < 0.4:
            row = int(rng.integers(len(self.masks)))
            offset = (0.5 + fraction / 2 + rng.uniform(0.1, 0.35)) * self.side
            centre = np.array([self.side / 2, self.side / 2])
            centre[int(rng.integers(2))] += float(rng.choice((-1, 1))) * offset
            _paint(canvas, self._placed(row, fraction, centre, rng), ink)
        elif kind < 0.75:
            _draw_text(canvas, ink, fraction, rng)
        else:
            at = int(rng.uniform(0, 0.5 - fraction / 2 + 0.03) * self.side)
            at = at if rng.random() < 0.5 else self.side - 1 - at
            line = canvas[at : at + 1] if rng.random() < 0.6 else canvas[:, at : at + 1]
            line[:] = (0.8 * line + 0.2 * np.array(ink)).astype(np.uint8)


def plate_coverage(
    side: int,
    shape: str,
    fraction: float,
    centre: NDArray[np.float64],
    rng: np.random.Generator,
) -> Coverage:
    """Draw a plate's coverage, smooth at its edges."""
    zoom = 3
    big = np.zeros((side * zoom, side * zoom), np.uint8)
    half = fraction * side * zoom / 2
    x, y = centre * zoom
    if shape == "circle":
        cv2.circle(big, (round(x), round(y)), round(half), 255, -1)
    else:
        tall = half * (rng.uniform(0.5, 0.75) if shape == "pill" else 1.0)
        radius = tall if shape == "pill" else half * rng.uniform(0.15, 0.6)
        inner = (round(x - half + radius), round(y - tall + radius))
        outer = (round(x + half - radius), round(y + tall - radius))
        cv2.rectangle(big, inner, outer, 255, -1)
        cv2.rectangle(big, inner, outer, 255, max(1, round(2 * radius)), cv2.LINE_AA)
    small = cv2.resize(big, (side, side), interpolation=cv2.INTER_AREA)
    coverage: Coverage = small.astype(np.float32) / np.float32(255)
    return coverage


def _paint(canvas: Pixels, coverage: Coverage, colour: RGB) -> None:
    alpha = coverage[:, :, None]
    canvas[:] = (canvas * (1 - alpha) + np.array(colour, np.float32) * alpha + 0.5).astype(np.uint8)


def _background(side: int, rng: np.random.Generator) -> Pixels:
    kind = rng.random()
    surface = light_surface(rng) if rng.random() < 0.6 else dark_surface(rng)
    if kind > 0.8:
        surface = named_colour(str(rng.choice(_ANY_COLOUR)), rng).rgb
    canvas = np.empty((side, side, 3), np.uint8)
    canvas[:] = surface
    if rng.random() < 0.12:
        grain = int(rng.integers(2, 7))
        noise = rng.normal(0, rng.uniform(8, 45), (grain, grain, 3)).astype(np.float32)
        field = cv2.resize(noise, (side, side), interpolation=cv2.INTER_CUBIC)
        canvas = np.clip(canvas + field, 0, 255).astype(np.uint8)
    return canvas


_ANY_COLOUR = ("red", "orange", "yellow", "green", "teal", "blue", "purple", "pink", "grey")
_ICON_COLOUR = ("red", "orange", "yellow", "green", "teal", "blue", "light blue", "purple", "pink")


def _mean_colour(canvas: Pixels) -> RGB:
    red, green, blue = canvas.reshape(-1, 3).mean(axis=0)
    return int(red), int(green), int(blue)


def _contrasting(surface: RGB, rng: np.random.Generator) -> RGB:
    bright = luminance(surface)
    grey = rng.uniform(0, 0.42) if bright > 0.55 else rng.uniform(0.75, 1.0)
    if rng.random() < 0.06:
        grey = float(np.clip(bright + (0.3 if bright < 0.5 else -0.3), 0, 1))
    tint = rng.uniform(-0.04, 0.04, 3)
    red, green, blue = (round(255 * float(np.clip(grey + shift, 0, 1))) for shift in tint)
    return red, green, blue


def _glyph_colour(look: Look, brand: RGB | None, surface: RGB, rng: np.random.Generator) -> RGB:
    if look.colour:
        return _named_against(look.colour, surface, rng)
    if brand and distance(brand, surface) > 0.35 and rng.random() < 0.6:
        return brand
    if rng.random() < 0.28:
        candidate = named_colour(str(rng.choice(_ICON_COLOUR)), rng).rgb
        if distance(candidate, surface) > 0.4:
            return candidate
    return _contrasting(surface, rng)


def _named_against(name: str, surface: RGB, rng: np.random.Generator) -> RGB:
    tries = [named_colour(name, rng).rgb for _ in range(3)]
    return max(tries, key=lambda rgb: distance(rgb, surface))


def _plate_colour(look: Look, brand: RGB | None, surface: RGB, rng: np.random.Generator) -> RGB:
    if look.plate_colour:
        return _named_against(look.plate_colour, surface, rng)
    if brand and rng.random() < 0.7:
        return brand
    tries = [
        named_colour(str(rng.choice(_ICON_COLOUR)), rng).rgb,
        light_surface(rng),
        dark_surface(rng),
    ]
    chosen = tries[int(rng.choice(3, p=(0.6, 0.2, 0.2)))]
    return chosen if distance(chosen, surface) > 0.12 else tries[0]


def _thickened(mask: NDArray[np.uint8]) -> NDArray[np.uint8]:
    padded = cv2.copyMakeBorder(mask, 3, 3, 3, 3, cv2.BORDER_CONSTANT)
    kernel = np.ones((3, 3), np.uint8)
    thicker: NDArray[np.uint8] = cv2.dilate(padded, kernel).astype(np.uint8)
    return thicker


def _draw_text(canvas: Pixels, ink: RGB, fraction: float, rng: np.random.Generator) -> None:
    side = canvas.shape[0]
    letters = "".join(rng.choice(list("abcdefghijklmnoprstuvwSETAOLM"), int(rng.integers(3, 9))))
    edge = side * (0.5 + fraction / 2)
    scale = rng.uniform(0.3, 0.65)
    place = rng.random()
    if place < 0.4:
        origin = (round(edge + rng.uniform(0, 5)), round(side / 2 + 6))
    elif place < 0.8:
        origin = (round(rng.uniform(-10, side / 3)), round(edge + rng.uniform(8, 14)))
    else:
        origin = (round(rng.uniform(-20, 5)), round(side - edge - rng.uniform(0, 3)))
    font = cv2.FONT_HERSHEY_SIMPLEX
    cv2.putText(canvas, letters, origin, font, scale, ink, 1, cv2.LINE_AA)


def _draw_badge(
    canvas: Pixels, fraction: float, centre: NDArray[np.float64], rng: np.random.Generator
) -> None:
    side = canvas.shape[0]
    reach = fraction * side * 0.4
    place = (round(centre[0] + reach), round(centre[1] - reach))
    red = named_colour("red" if rng.random() < 0.8 else "blue", rng).rgb
    cv2.circle(canvas, place, int(rng.integers(3, 9)), red, -1, cv2.LINE_AA)


def _degrade(canvas: Pixels, rng: np.random.Generator) -> Pixels:
    side = canvas.shape[0]
    chance = rng.random()
    if chance < 0.25:
        small = int(rng.integers(20, side))
        reduced = cv2.resize(canvas, (small, small), interpolation=cv2.INTER_AREA)
        canvas = cv2.resize(reduced, (side, side), interpolation=cv2.INTER_LINEAR).astype(np.uint8)
    elif chance < 0.35:
        canvas = cv2.GaussianBlur(canvas, (0, 0), rng.uniform(0.4, 1.0)).astype(np.uint8)
    if rng.random() < 0.2:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(35, 92))]
        packed = cv2.imencode(".jpg", canvas, quality)[1]
        canvas = np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)
    return canvas
