"""Outlines of lines of text, and what they cut out of a screenshot."""

from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np
import numpy.typing as npt

from perception.geometry import Box
from perception.screenshot import Pixels, Screenshot

__all__ = ["Outline"]

_UPRIGHT = 2.0
"""Lines that rise or fall by no more pixels than this from end to end are cut out upright."""


@dataclass(frozen=True)
class Outline:
    """Four corners around a line of text, in device pixels.

    Attributes:
        corners: Top left, top right, bottom right and bottom left, each (x, y).
    """

    corners: tuple[tuple[float, float], ...]

    @classmethod
    def around(cls, box: Box) -> Self:
        """The outline of an upright box."""
        left, top, right, bottom = box.left, box.top, box.right, box.bottom
        return cls(((left, top), (right, top), (right, bottom), (left, bottom)))

    @cached_property
    def box(self) -> Box:
        """The upright box around the corners."""
        across, down = zip(*self.corners, strict=True)
        left, top = int(np.floor(min(across))), int(np.floor(min(down)))
        right, bottom = int(np.ceil(max(across))), int(np.ceil(max(down)))
        return Box(left, top, max(left + 1, right), max(top + 1, bottom))

    @property
    def is_upright(self) -> bool:
        """Whether the line stands straight, but for what rounding does."""
        (_, first), (_, second), (_, third), (_, fourth) = self.corners
        (left, _), (right, _), (lower_right, _), (lower_left, _) = self.corners
        tilts = (first - second, third - fourth, left - lower_left, right - lower_right)
        return max(abs(tilt) for tilt in tilts) <= _UPRIGHT

    def moved(self, across: float, down: float) -> "Outline":
        """The same outline elsewhere."""
        return Outline(tuple((x + across, y + down) for x, y in self.corners))

    def crop(self, screenshot: Screenshot) -> Pixels:
        """The line cut out of the picture and set straight; RGB uint8, at least 1×1.

        Raises:
            ScreenshotError: The outline lies outside the picture.
        """
        if self.is_upright:
            return screenshot.crop(self.box)
        return self._straightened(screenshot)

    def _straightened(self, screenshot: Screenshot) -> Pixels:
        import cv2  # noqa: PLC0415

        corners = np.asarray(self.corners, np.float32)
        width = max(1, round(float(_longer(corners[0] - corners[1], corners[3] - corners[2]))))
        height = max(1, round(float(_longer(corners[0] - corners[3], corners[1] - corners[2]))))
        straight = np.asarray([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
        turn = cv2.getPerspectiveTransform(corners, straight)
        line: Pixels = cv2.warpPerspective(
            screenshot.pixels,
            turn,
            (width, height),
            borderMode=cv2.BORDER_REPLICATE,
            flags=cv2.INTER_CUBIC,
        )
        return line


def _longer(first: npt.NDArray[np.float32], second: npt.NDArray[np.float32]) -> float:
    return float(max(np.linalg.norm(first), np.linalg.norm(second)))
