"""Goods, covers and sheets of paper."""

import cv2
import numpy as np

from models.screens.painters import far, near
from models.screens.painters.canvas import (
    SIDE,
    Field,
    Picture,
    blend,
    colour,
    finished,
    noise,
    one_of,
)

__all__ = ["cover", "paper", "product"]

_TITLE_WORDS = (
    "NOVA", "blue", "Hours", "ECHO", "Night", "L9", "Atlas", "SLOW", "rivers", "The Sea", "HOME",
    "Paper", "Birds", "LIVE", "Vol. 2", "winter", "Songs", "A Life", "Cities", "SALT", "Glass",
    "No. 4", "Deep", "Light",
)  # fmt: skip


def product(generator: np.random.Generator) -> Picture:
    """A thing on a bright ground, as shops show it."""
    ground = np.full((SIDE, SIDE, 3), generator.uniform(232, 255), np.float32)
    if generator.random() < 0.3:
        ground[:] = colour(generator, generator.uniform(0.05, 0.25), 0.95)
    shade = colour(generator, generator.uniform(0.0, 0.75), generator.uniform(0.15, 0.85))
    mask = np.zeros((SIDE, SIDE), np.float32)
    outlines = (_bottle, _ball, _shirt, _screen, _shoe, _bag, _cup, _lamp)
    outlines[int(generator.integers(len(outlines)))](mask)
    shadow = cv2.GaussianBlur(np.roll(mask, 10, 0), (0, 0), 14)
    ground -= shadow[..., None] * 70
    mask = cv2.GaussianBlur(mask, (0, 0), 0.7)
    light = 1.2 - np.abs(np.linspace(-0.75, 1.15, SIDE, dtype=np.float32))[None, :, None] * 0.55
    weave = (noise(generator, generator.uniform(3, 40))[..., None] - 0.5) * generator.uniform(8, 45)
    body = np.clip(shade * light + weave + 12, 0, 255).astype(np.float32)
    inner = cv2.erode(mask, np.ones((3, 3), np.uint8), iterations=int(generator.integers(8, 30)))
    accent = colour(generator, generator.uniform(0, 0.9), generator.uniform(0.2, 1))
    if generator.random() < 0.6:
        bright = (accent * light * np.ones_like(body)).astype(np.float32)
        body = blend(np.asarray(inner * 0.85, np.float32), body, bright)
    if generator.random() < 0.5:
        _print(generator, body)
    picture = ground * (1 - mask[..., None]) + body * mask[..., None]
    return finished(generator, picture.astype(np.float32))


def _print(generator: np.random.Generator, body: Field) -> None:
    """A label, stripes or buttons on a thing."""
    ink = colour(generator, generator.uniform(0, 0.8), generator.uniform(0.1, 1)).tolist()
    kind, step = int(generator.integers(3)), int(generator.integers(18, 50))
    if kind == 0:
        for line in range(60, 320, step):
            cv2.line(body, (0, line), (SIDE, line), ink, step // 4)
    elif kind == 1:
        for line in range(95, 290, step):
            cv2.circle(body, (180, line), step // 7, ink, -1, cv2.LINE_AA)
    else:
        cv2.rectangle(body, (130, 165), (230, 230), ink, -1)
        for line in range(180, 222, 12):
            cv2.line(
                body, (142, line), (int(generator.integers(170, 220)), line), (245, 245, 245), 4
            )


def _fill(mask: Field, *points: tuple[int, int]) -> None:
    cv2.fillPoly(mask, [np.array(points, np.int32)], 1.0, cv2.LINE_AA)


def _bottle(mask: Field) -> None:
    _fill(
        mask,
        (155, 40),
        (205, 40),
        (205, 95),
        (240, 135),
        (240, 320),
        (120, 320),
        (120, 135),
        (155, 95),
    )


def _ball(mask: Field) -> None:
    cv2.ellipse(mask, (180, 185), (125, 110), 0, 0, 360, 1.0, -1, cv2.LINE_AA)


def _shirt(mask: Field) -> None:
    _fill(
        mask, (135, 60), (165, 75), (195, 75), (225, 60), (320, 120), (290, 175), (255, 155),
        (255, 315), (105, 315), (105, 155), (70, 175), (40, 120),
    )  # fmt: skip


def _screen(mask: Field) -> None:
    cv2.rectangle(mask, (50, 80), (310, 250), 1.0, -1)
    _fill(mask, (165, 250), (195, 250), (205, 295), (155, 295))


def _shoe(mask: Field) -> None:
    _fill(
        mask, (45, 250), (50, 160), (95, 150), (150, 185), (215, 215), (300, 225), (322, 262),
        (315, 285), (50, 285),
    )  # fmt: skip


def _bag(mask: Field) -> None:
    _fill(mask, (75, 150), (285, 150), (315, 320), (45, 320))
    cv2.ellipse(mask, (180, 150), (62, 80), 0, 180, 360, 1.0, 12, cv2.LINE_AA)


def _cup(mask: Field) -> None:
    _fill(mask, (90, 110), (250, 110), (235, 290), (105, 290))
    cv2.ellipse(mask, (255, 185), (42, 50), 0, -100, 100, 1.0, 16, cv2.LINE_AA)


def _lamp(mask: Field) -> None:
    _fill(mask, (130, 50), (230, 50), (285, 180), (75, 180))
    _fill(mask, (173, 180), (187, 180), (187, 300), (245, 322), (115, 322), (173, 300))


def cover(generator: np.random.Generator) -> Picture:
    """An album's or a book's front: a photograph or flat shapes, and a title."""
    if generator.random() < 0.45:
        painters = (far.landscape, far.sea, far.city, near.blossom, near.lights, near.texture)
        flat = painters[int(generator.integers(len(painters)))](generator)
        if generator.random() < 0.4:
            tint = colour(generator, 0.6, 0.8)
            grey = flat.mean(axis=2, keepdims=True) / 255
            flat = np.asarray(np.clip(grey * tint * 1.4, 0, 255), np.uint8)
    else:
        flat = _shapes(generator)
    if generator.random() < 0.75:
        _title(generator, flat)
    return flat


def _shapes(generator: np.random.Generator) -> Picture:
    hue = generator.random() * 179
    steps = generator.choice([12, 30, 60, 90])
    tones = [[(hue + at * steps) % 179, generator.uniform(20, 215), generator.uniform(40, 250)]
             for at in range(4)]  # fmt: skip
    shades = cv2.cvtColor(np.array([tones], np.uint8), cv2.COLOR_HSV2BGR)[0].tolist()
    picture = np.full((SIDE, SIDE, 3), shades[0], np.float32)
    kind = int(generator.integers(4))
    for at in range(int(generator.integers(2, 8))):
        shade = shades[1 + at % 3]
        first, second = (
            (int(point[0]), int(point[1])) for point in generator.integers(-20, SIDE + 20, (2, 2))
        )
        if kind == 0:
            cv2.circle(picture, first, int(generator.integers(20, 150)), shade, -1, cv2.LINE_AA)
        elif kind == 1:
            cv2.rectangle(picture, (first[0], 0), (first[0] + abs(second[1]) // 3, SIDE), shade, -1)
        elif kind == 2:
            radius = 170 - 24 * at
            cv2.circle(picture, (SIDE // 2, SIDE // 2), max(radius, 8), shade, -1, cv2.LINE_AA)
        else:
            corners = generator.integers(0, SIDE, (3, 2)).astype(np.int32)
            cv2.fillPoly(picture, [corners], shade, cv2.LINE_AA)
    return finished(generator, picture)


def _title(generator: np.random.Generator, picture: Picture) -> None:
    words = [str(word) for word in generator.choice(_TITLE_WORDS, int(generator.integers(1, 4)))]
    ink = (250, 250, 250) if picture.mean() < 140 else (24, 24, 24)
    size, top = generator.uniform(0.8, 1.9), int(generator.choice([54, 150, 250]))
    for line, word in enumerate(words):
        at = (24, top + round(line * size * 30))
        cv2.putText(picture, word, at, cv2.FONT_HERSHEY_DUPLEX, size, ink, 2, cv2.LINE_AA)


def paper(generator: np.random.Generator) -> Picture:
    """A written or printed sheet, photographed or scanned."""
    picture = np.full(
        (SIDE, SIDE, 3), one_of(generator, ("#f4f2ec", "#ffffff", "#e8e4d8")), np.float32
    )
    ink = tuple(map(float, one_of(generator, ("#222222", "#2a3a6a", "#444444"))))
    step, top = int(generator.integers(9, 18)), int(generator.integers(24, 60))
    cv2.rectangle(picture, (36, top), (36 + int(generator.integers(80, 240)), top + step), ink, -1)
    for line in range(top + 3 * step, SIDE - 20, step):
        left, end = 36, int(generator.integers(180, 330)) if generator.random() < 0.2 else 326
        while left < end:
            long = int(generator.integers(8, 44))
            cv2.line(picture, (left, line), (min(left + long, end), line), ink, max(2, step // 5))
            left += long + 6
    soft = cv2.GaussianBlur(picture, (0, 0), 0.9)
    return finished(
        generator, (soft + (noise(generator, 2)[..., None] - 0.5) * 30).astype(np.float32)
    )
