"""What a gesture did to the screen: nothing, a part of it, or a new screen."""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mobile_agent.trace import Effect, EffectKind
from perception import Box, Pixels, Screenshot

__all__ = ["compare"]

LONGER_SIDE = 600
"""Pictures are compared at this size: noise averages out, a switch still is a dozen pixels."""

NOTICEABLE = 14
STRONG = 26
"""A part changed where it differs by `NOTICEABLE`, of 255, and somewhere in it by `STRONG`."""

STATUS_BAR = 0.04
"""The clock's bar at the top, as a share of the longer side."""

CARET_WIDTH = 3
CARET_LEAST_SLENDERNESS = 3.0
SMALLEST_AREA = 4

CONTENT_CELL = 10
CONTENT_CONTRAST = 12
NEW_CONTENT = 0.6
NEW_HEIGHT = 0.5

STRIP_STARTS = (0.3, 0.45, 0.6, 0.7)
STRIP_HEIGHT = 0.12
STRIP_CONTRAST = 8.0
SAME_STRIP = 0.8
LEAST_SCROLLED_HEIGHT = 100

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class _Part:
    """A connected part that changed, in small pixels."""

    left: int
    top: int
    width: int
    height: int
    area: int

    @property
    def is_caret(self) -> bool:
        """Whether it has the shape of a text field's blinking caret."""
        return (
            self.width <= CARET_WIDTH
            and self.height >= CARET_LEAST_SLENDERNESS * self.width
            and self.area >= 0.5 * self.width * self.height
        )


def compare(before: Screenshot, after: Screenshot) -> Effect:
    """What changed from one picture to the next.

    A page that was scrolled changed in part. The status bar, a blinking caret and compression
    noise count as nothing; another size, as after turning the phone, counts as a new screen.

    Args:
        before: The screen before the gesture.
        after: The screen after it.
    """
    if (before.width, before.height) != (after.width, after.height):
        return _effect(EffectKind.NEW_SCREEN, 1.0, after.box, after)
    if before is after:
        return _effect(EffectKind.NONE, 0.0, None, after)
    first, second = _small(before), _small(after)
    mask, parts = _changes(first, second)
    if not parts:
        return _effect(EffectKind.NONE, 0.0, None, after)
    extent = Box.around(
        Box(part.left, part.top, part.left + part.width, part.top + part.height) for part in parts
    )
    height, width = mask.shape
    new = (
        extent.height >= NEW_HEIGHT * height
        and _changed_content(first, second, mask) >= NEW_CONTENT
        and not _is_scrolled(first, second)
    )
    kind = EffectKind.NEW_SCREEN if new else EffectKind.PARTIAL
    return _effect(kind, float(mask.mean()), _enlarged(extent, after, width, height), after)


def _effect(kind: EffectKind, changed: float, box: Box | None, after: Screenshot) -> Effect:
    return Effect(kind, changed, box, after.content_hash)


def _small(screenshot: Screenshot) -> Pixels:
    import cv2  # noqa: PLC0415

    scale = min(1.0, LONGER_SIDE / max(screenshot.width, screenshot.height))
    size = (max(1, round(screenshot.width * scale)), max(1, round(screenshot.height * scale)))
    return np.asarray(cv2.resize(screenshot.pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _changes(first: Pixels, second: Pixels) -> tuple[Mask, list[_Part]]:
    """The pixels that differ for good, and the connected parts that they make up."""
    import cv2  # noqa: PLC0415

    difference = _strongest(cv2.absdiff(first, second))
    differs = difference >= NOTICEABLE
    count, labels, statistics, _ = cv2.connectedComponentsWithStats(
        differs.astype(np.uint8), connectivity=8
    )
    strong = np.zeros(count, dtype=np.bool_)
    strong[labels[difference >= STRONG]] = True
    bar = round(STATUS_BAR * max(differs.shape))
    kept: list[_Part] = []
    keep = np.zeros(count, dtype=np.bool_)
    for label in range(1, count):
        part = _Part(*(int(value) for value in statistics[label]))
        in_status_bar = part.top + part.height <= bar
        large = part.area >= SMALLEST_AREA and not part.is_caret
        if large and strong[label] and not in_status_bar:
            keep[label] = True
            kept.append(part)
    return keep[labels], kept


def _changed_content(first: Pixels, second: Pixels, mask: Mask) -> float:
    """The share of what there is to see, before or after, that changed.

    Most of a screen is empty background, which two different screens have in common.
    """
    content = _cells(_contrast(first) | _contrast(second))
    changed = _cells(mask)
    total = int(content.sum())
    return float((content & changed).sum() / total) if total else float(changed.mean())


def _is_scrolled(first: Pixels, second: Pixels) -> bool:
    """Whether a strip of the first picture is found higher or lower in the second."""
    import cv2  # noqa: PLC0415

    before, after = (cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY) for pixels in (first, second))
    height = before.shape[0]
    if height < LEAST_SCROLLED_HEIGHT:
        return False
    for start in STRIP_STARTS:
        top = round(start * height)
        strip = before[top : top + max(1, round(STRIP_HEIGHT * height))]
        if float(strip.std()) < STRIP_CONTRAST:
            continue
        likeness = cv2.matchTemplate(after, strip, cv2.TM_CCOEFF_NORMED)
        _, best, _, (_, place) = cv2.minMaxLoc(likeness)
        if best >= SAME_STRIP and place != top:
            return True
    return False


def _contrast(pixels: Pixels) -> Mask:
    import cv2  # noqa: PLC0415

    kernel = np.ones((3, 3), np.uint8)
    gradient = cv2.morphologyEx(pixels, cv2.MORPH_GRADIENT, kernel)
    return _strongest(gradient) >= CONTENT_CONTRAST


def _strongest(pixels: Pixels) -> npt.NDArray[np.uint8]:
    """The largest of each pixel's three colours; many times faster than numpy's maximum."""
    import cv2  # noqa: PLC0415

    red, green, blue = cv2.split(pixels)
    return np.asarray(cv2.max(cv2.max(red, green), blue), np.uint8)


def _cells(mask: Mask) -> Mask:
    """Whether anything is set, by cells of `CONTENT_CELL` pixels."""
    height, width = (-(-side // CONTENT_CELL) for side in mask.shape)
    padded = np.zeros((height * CONTENT_CELL, width * CONTENT_CELL), dtype=np.bool_)
    padded[: mask.shape[0], : mask.shape[1]] = mask
    return np.asarray(padded.reshape(height, CONTENT_CELL, width, CONTENT_CELL).any(axis=(1, 3)))


def _enlarged(extent: Box, after: Screenshot, width: int, height: int) -> Box:
    horizontal, vertical = after.width / width, after.height / height
    return Box(
        int(extent.left * horizontal),
        int(extent.top * vertical),
        min(after.width, math.ceil(extent.right * horizontal)),
        min(after.height, math.ceil(extent.bottom * vertical)),
    )
