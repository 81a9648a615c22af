"""Screens drawn with OpenCV, so that the place of everything on them is known."""

from dataclasses import dataclass, field

import cv2
import numpy as np

from perception import Box, Pixels, Screenshot, TextBox

__all__ = ["Canvas", "line"]

Colour = tuple[int, int, int]
BLACK: Colour = (20, 20, 20)
WHITE: Colour = (255, 255, 255)
GREEN: Colour = (0, 150, 70)
GREY: Colour = (150, 150, 150)


@dataclass
class Canvas:
    """A screen to draw on."""

    width: int = 1080
    height: int = 1920
    ground: Colour = WHITE
    pixels: Pixels = field(init=False)

    def __post_init__(self) -> None:
        self.pixels = np.full((self.height, self.width, 3), self.ground, np.uint8)

    @property
    def screenshot(self) -> Screenshot:
        return Screenshot(self.pixels.copy())

    def text(self, words: str, x: int, y: int, *, scale: float = 1.4, ink: Colour = BLACK) -> None:
        cv2.putText(
            self.pixels, words, (x, y), cv2.FONT_HERSHEY_SIMPLEX, scale, ink, 3, cv2.LINE_AA
        )

    def plus(self, x: int, y: int, *, reach: int = 24, ink: Colour = BLACK) -> Box:
        cv2.line(self.pixels, (x - reach, y), (x + reach, y), ink, 8)
        cv2.line(self.pixels, (x, y - reach), (x, y + reach), ink, 8)
        half = reach + 4
        return Box(x - half, y - half, x + half, y + half)

    def disc(self, x: int, y: int, *, radius: int = 70, ink: Colour = GREEN) -> Box:
        cv2.circle(self.pixels, (x, y), radius, ink, cv2.FILLED, cv2.LINE_AA)
        return Box(x - radius, y - radius, x + radius, y + radius)

    def switch(self, x: int, y: int, *, on: bool, ink: Colour = GREEN) -> Box:
        radius, reach = 40, 32
        track = ink if on else GREY
        for end in (x - reach, x + reach):
            cv2.circle(self.pixels, (end, y), radius, track, cv2.FILLED, cv2.LINE_AA)
        cv2.rectangle(self.pixels, (x - reach, y - radius), (x + reach, y + radius), track, -1)
        thumb = x + reach if on else x - reach
        cv2.circle(self.pixels, (thumb, y), radius - 9, WHITE, cv2.FILLED, cv2.LINE_AA)
        return Box(x - reach - radius, y - radius, x + reach + radius, y + radius)

    def checkbox(self, x: int, y: int, *, ticked: bool) -> Box:
        half = 26
        corners = (x - half, y - half), (x + half, y + half)
        cv2.rectangle(self.pixels, *corners, GREEN if ticked else BLACK, -1 if ticked else 5)
        if ticked:
            tick = np.array([(x - 15, y), (x - 4, y + 12), (x + 16, y - 13)])
            cv2.polylines(self.pixels, [tick], isClosed=False, color=WHITE, thickness=6)
        return Box(x - half, y - half, x + half, y + half)

    def radio(self, x: int, y: int, *, chosen: bool) -> Box:
        cv2.circle(self.pixels, (x, y), 28, BLACK, 5, cv2.LINE_AA)
        if chosen:
            cv2.circle(self.pixels, (x, y), 14, BLACK, cv2.FILLED, cv2.LINE_AA)
        return Box(x - 30, y - 30, x + 30, y + 30)


def line(text: str, left: int, top: int, *, letter: int = 20, height: int = 40) -> TextBox:
    """A read line whose letters are all of one width."""
    return TextBox(text, Box(left, top, left + letter * len(text), top + height), 0.99)
