"""Icons by their outlines alone: edges, joined at several reaches, and what they enclose."""

from collections import Counter
from collections.abc import Iterator, Mapping

import numpy as np
import numpy.typing as npt

from perception.detectors.bars import bar_kind
from perception.detectors.plates import coloured_plates
from perception.detectors.shapes import control_kind
from perception.errors import EngineError
from perception.geometry import Box
from perception.screen import Icon, IconKind
from perception.screenshot import Pixels, Screenshot

__all__ = ["ContourIconDetector"]

_Mask = npt.NDArray[np.uint8]

_REACHES = (0.0, 0.005, 0.012)
"""How far apart the parts of one icon may stand, in shares of the screen's shorter side."""
_SMALLEST, _LARGEST = 0.009, 0.24
"""Sides of an icon, in shares of the screen's shorter side."""
_SAME = 0.7
"""Boxes that overlap more than this are one."""
_LEAST_STEP = 22
"""Neighbouring pixels that differ by more, in any colour, are an edge."""
_WORKING_WIDTH = 720
_LEAST_SCREEN = 16
"""On pictures with a shorter side nothing can be told apart."""


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
        if side < _LEAST_SCREEN:
            return ()
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
        votes: Counter[Box] = Counter(coloured_plates(picture))
        edges = _edges(picture)
        side = min(picture.shape[:2])
        bars: dict[Box, IconKind] = {}
        for reach in _REACHES:
            for box in _outlined(_joined(edges, round(reach * side))):
                if _is_icon_sized(box, side):
                    votes[box] += 1
                elif reach == 0.0 and (kind := bar_kind(edges, box)) is not None:
                    bars[box] = kind
        for box, kind in bars.items():
            yield Icon(box, 0.5, kind)
        found = [
            Icon(box, min(0.9, 0.4 + 0.15 * count), control_kind(picture, box))
            for box, count in _without_repeats(votes)
        ]
        switches = [icon.box for icon in found if icon.kind is IconKind.SWITCH]
        for icon in found:
            # A switch's thumb and track are no icons of their own.
            whole = icon.kind is IconKind.SWITCH
            if whole or not any(icon.box.coverage(switch) > 0.85 for switch in switches):
                yield icon


def _edges(picture: Pixels) -> _Mask:
    import cv2  # noqa: PLC0415

    # The strongest change in any of the colours: red on green of equal brightness is an edge too.
    blurred = cv2.GaussianBlur(picture, (3, 3), 0)
    kernel = np.ones((3, 3), np.uint8)
    steps = cv2.split(cv2.morphologyEx(blurred, cv2.MORPH_GRADIENT, kernel))
    strength = cv2.max(cv2.max(steps[0], steps[1]), steps[2])
    mask: _Mask = cv2.threshold(strength, _LEAST_STEP, 1, cv2.THRESH_BINARY)[1]
    return mask


def _joined(edges: _Mask, reach: int) -> _Mask:
    import cv2  # noqa: PLC0415

    if reach < 1:
        return edges
    kernel = np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)
    joined: _Mask = cv2.morphologyEx(edges, cv2.MORPH_CLOSE, kernel)
    return joined


def _outlined(mask: _Mask) -> Iterator[Box]:
    import cv2  # noqa: PLC0415

    # Many times faster than labelling every pixel.
    contours, tree = cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if tree is None:
        return
    outer = np.flatnonzero(tree[0, :, 3] < 0).tolist()
    for left, top, width, height in sorted(cv2.boundingRect(contours[each]) for each in outer):
        # Blurring and the edge's own width let every outline grow by one pixel.
        inset = 1 if min(width, height) > 6 else 0
        yield Box(left + inset, top + inset, left + width - inset, top + height - inset)


def _is_icon_sized(box: Box, side: int) -> bool:
    smallest, largest = max(3, round(_SMALLEST * side)), round(_LARGEST * side)
    longer, shorter = max(box.width, box.height), min(box.width, box.height)
    return smallest <= longer <= largest and shorter >= 3


def _without_repeats(votes: Mapping[Box, int]) -> list[tuple[Box, int]]:
    """Nearly equal boxes become the smallest of them, with all their votes."""
    ordered = sorted(votes, key=lambda box: box.area)
    table = np.zeros((len(ordered), 4), np.float64)
    kept: list[tuple[Box, int]] = []
    for box in ordered:
        overlaps = _overlaps(table[: len(kept)], box)
        if kept and overlaps.max() > _SAME:
            same = int(overlaps.argmax())
            kept[same] = (kept[same][0], kept[same][1] + votes[box])
            continue
        table[len(kept)] = box.left, box.top, box.right, box.bottom
        kept.append((box, votes[box]))
    return kept


def _overlaps(table: npt.NDArray[np.float64], box: Box) -> npt.NDArray[np.float64]:
    width = np.minimum(table[:, 2], box.right) - np.maximum(table[:, 0], box.left)
    height = np.minimum(table[:, 3], box.bottom) - np.maximum(table[:, 1], box.top)
    shared = np.clip(width, 0, None) * np.clip(height, 0, None)
    areas = (table[:, 2] - table[:, 0]) * (table[:, 3] - table[:, 1])
    overlaps: npt.NDArray[np.float64] = shared / (areas + box.area - shared)
    return overlaps


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
