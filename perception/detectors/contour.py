"""Icons by their outlines alone: edges, joined at several reaches, and what they enclose."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from perception.detectors.shapes import control_kind
from perception.errors import EngineError
from perception.geometry import Box
from perception.screen import Icon
from perception.screenshot import Pixels, Screenshot

__all__ = ["ContourIconDetector"]

_Mask = npt.NDArray[np.uint8]

_REACHES = (0.0, 0.005, 0.012)
"""How far apart the parts of one icon may stand, in shares of the screen's shorter side."""
_SMALLEST, _LARGEST = 0.009, 0.24
"""Sides of an icon, in shares of the screen's shorter side."""
_WORKING_WIDTH = 720


class ContourIconDetector:
    """Proposes icons and controls from outlines, without any learnt weights.

    Every outline of an icon's size is one proposal, so letters are proposed too: `see` drops what
    the reader has read.

    Args:
        working_width: The screen's shorter side is shrunk to this before looking.
        most: No more than this many icons are proposed, the surest first.
    """

    def __init__(self, *, working_width: int = _WORKING_WIDTH, most: int = 400) -> None:
        self._working_width = working_width
        self._most = most

    def detect(self, screenshot: Screenshot) -> tuple[Icon, ...]:
        """Icons and controls in reading order; nothing there gives ().

        Raises:
            EngineError: OpenCV failed on the picture.
        """
        import cv2  # noqa: PLC0415

        side = min(screenshot.width, screenshot.height)
        shrink = min(1.0, self._working_width / side)
        try:
            picture: Pixels = screenshot.pixels
            if shrink < 1.0:
                size = (
                    max(1, round(screenshot.width * shrink)),
                    max(1, round(screenshot.height * shrink)),
                )
                picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
            found = list(self._proposals(picture))
        except cv2.error as error:
            raise EngineError(f"OpenCV failed on {screenshot!r}: {error}") from error
        surest = sorted(found, key=lambda icon: -icon.confidence)[: self._most]
        enlarged = (_enlarged(icon, shrink, screenshot) for icon in surest)
        icons = [icon for icon in enlarged if icon is not None]
        return tuple(sorted(icons, key=lambda icon: (icon.box.top, icon.box.left)))

    def _proposals(self, picture: Pixels) -> Iterator[Icon]:
        side = min(picture.shape[:2])
        boxes: dict[tuple[int, int, int, int], int] = {}
        edges = _edges(picture)
        for reach in _REACHES:
            for box in _outlined(_joined(edges, round(reach * side)), side):
                boxes[box] = boxes.get(box, 0) + 1
        for place, votes in _without_repeats(boxes):
            kind = control_kind(picture, place)
            yield Icon(place, min(0.9, 0.4 + 0.15 * votes), kind)


def _edges(picture: Pixels) -> _Mask:
    import cv2  # noqa: PLC0415

    # The strongest change in any of the colours: red on green of equal brightness is an edge too.
    blurred = cv2.GaussianBlur(picture, (3, 3), 0)
    kernel = np.ones((3, 3), np.uint8)
    steps = cv2.morphologyEx(blurred, cv2.MORPH_GRADIENT, kernel)
    strength = steps.max(axis=2)
    mask: _Mask = (strength > 22).astype(np.uint8)
    return mask


def _joined(edges: _Mask, reach: int) -> _Mask:
    import cv2  # noqa: PLC0415

    if reach < 1:
        return edges
    kernel = np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)
    joined: _Mask = cv2.morphologyEx(edges, cv2.MORPH_CLOSE, kernel)
    return joined


def _outlined(mask: _Mask, side: int) -> Iterator[tuple[int, int, int, int]]:
    import cv2  # noqa: PLC0415

    smallest, largest = max(3, round(_SMALLEST * side)), round(_LARGEST * side)
    _, _, statistics, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    for left, top, width, height, _ in statistics[1:].tolist():
        if max(width, height) < smallest or min(width, height) < 3:
            continue
        if width <= largest and height <= largest:
            yield left, top, left + width, top + height


def _without_repeats(
    boxes: dict[tuple[int, int, int, int], int],
) -> Iterator[tuple[Box, int]]:
    if not boxes:
        return
    ordered = sorted(boxes, key=lambda sides: (sides[2] - sides[0]) * (sides[3] - sides[1]))
    kept: list[Box] = []
    votes: list[int] = []
    table = np.zeros((len(ordered), 4), np.float64)
    for sides in ordered:
        count = len(kept)
        if count:
            rows = table[:count]
            width = np.minimum(rows[:, 2], sides[2]) - np.maximum(rows[:, 0], sides[0])
            height = np.minimum(rows[:, 3], sides[3]) - np.maximum(rows[:, 1], sides[1])
            shared = np.clip(width, 0, None) * np.clip(height, 0, None)
            areas = (rows[:, 2] - rows[:, 0]) * (rows[:, 3] - rows[:, 1])
            own = (sides[2] - sides[0]) * (sides[3] - sides[1])
            overlap = shared / (areas + own - shared)
            same = int(overlap.argmax())
            if overlap[same] > 0.7:
                votes[same] += boxes[sides]
                continue
        table[count] = sides
        kept.append(Box(*sides))
        votes.append(boxes[sides])
    yield from zip(kept, votes, strict=True)


def _enlarged(icon: Icon, shrink: float, screenshot: Screenshot) -> Icon | None:
    box = icon.box
    if shrink < 1.0:
        box = Box(
            int(box.left / shrink),
            int(box.top / shrink),
            max(int(box.left / shrink) + 1, round(box.right / shrink)),
            max(int(box.top / shrink) + 1, round(box.bottom / shrink)),
        )
    inside = box.clipped(screenshot.width, screenshot.height)
    return None if inside is None else Icon(inside, icon.confidence, icon.kind)
