"""Parts of a screenshot, scaled to be looked at, with marks drawn after the scaling."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from perception.geometry import Box, Point
from perception.overlay.colours import Colour
from perception.overlay.lettering import Lettering
from perception.screenshot import Pixels, Screenshot

__all__ = ["Mark", "View", "part_around"]

WHITE: Colour = (255, 255, 255)
FRAME: Colour = (196, 198, 204)
_MOST_SCALE = 2.0
_TAG = Lettering(15, WHITE, bold=True)
_PAD = 3
Corners = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Mark:
    """An outline and what is written beside it.

    Attributes:
        box: Where, in the screenshot's pixels.
        colour: Of the outline, and of the tag's ground.
        tag: A few letters, or none.
        apart: How far outside the box the outline runs, in pixels of the view, so that two marks
            of one box show both.
    """

    box: Box
    colour: Colour
    tag: str = ""
    apart: int = 0


def part_around(box: Box, least: tuple[int, int], aspect: float, whole: Box) -> Box:
    """The part of a screen with the box in its middle, as far as the screen's edges allow.

    Args:
        box: What must be inside.
        least: The least width and height.
        aspect: The least width for each pixel of height.
        whole: The screen.
    """
    height = min(whole.height, max(box.height, least[1]))
    width = min(whole.width, max(box.width, least[0], round(height * aspect)))
    left = min(max(0, (box.left + box.right - width) // 2), whole.width - width)
    top = min(max(0, (box.top + box.bottom - height) // 2), whole.height - height)
    return Box(left, top, left + width, top + height)


@dataclass(frozen=True, slots=True)
class View:
    """A part of a screenshot at some scale.

    Attributes:
        part: The part, in the screenshot's pixels.
        scale: The view's pixels for each of the screenshot's.
    """

    part: Box
    scale: float

    @classmethod
    def fitted(cls, part: Box, width: int, height: int) -> "View":
        """The part as large as fits into so many pixels, but never blown up to a blur."""
        return cls(part, min(width / part.width, height / part.height, _MOST_SCALE))

    def drawn(self, screenshot: Screenshot, marks: Sequence[Mark], line: int) -> Pixels:
        """The pixels with outlines, and with tags that do not lie on each other.

        Args:
            screenshot: Where the part is from.
            marks: The last is drawn over the others.
            line: How thick outlines are.
        """
        import cv2  # noqa: PLC0415

        size = tuple(
            max(1, round(side * self.scale)) for side in (self.part.width, self.part.height)
        )
        way = cv2.INTER_AREA if self.scale < 1 else cv2.INTER_CUBIC
        pixels = np.array(cv2.resize(screenshot.crop(self.part), size, interpolation=way))
        for mark in marks:
            left, top, right, bottom = self._outline(mark)
            # A white seam shows the outline on any ground.
            for colour, thickness in ((WHITE, line + 2), (mark.colour, line)):
                cv2.rectangle(pixels, (left, top), (right, bottom), colour, thickness)
        taken = [self._outline(mark) for mark in marks]
        for mark in reversed(marks):
            if mark.tag:
                taken.append(self._tagged(pixels, mark, taken))
        # A frame, as some screens are as white as the paper around them.
        cv2.rectangle(pixels, (0, 0), (size[0] - 1, size[1] - 1), FRAME, 1)
        return pixels

    def cross(self, pixels: Pixels, point: Point, colour: Colour) -> None:
        """Draws a cross at a point of the screenshot."""
        import cv2  # noqa: PLC0415

        left, top, _, _ = self._corners(Box(point.x, point.y, point.x + 1, point.y + 1))
        for ink, thickness in ((WHITE, 6), (colour, 3)):
            cv2.drawMarker(pixels, (left, top), ink, cv2.MARKER_CROSS, 26, thickness)

    def _outline(self, mark: Mark) -> Corners:
        left, top, right, bottom = self._corners(mark.box)
        return left - mark.apart, top - mark.apart, right + mark.apart, bottom + mark.apart

    def _corners(self, box: Box) -> Corners:
        across, down, scale = self.part.left, self.part.top, self.scale
        return (
            round((box.left - across) * scale),
            round((box.top - down) * scale),
            round((box.right - across) * scale),
            round((box.bottom - down) * scale),
        )

    def _tagged(self, pixels: Pixels, mark: Mark, taken: Sequence[Corners]) -> Corners:
        """Draws a tag beside its mark, where it hides least, and says where."""
        height, width = pixels.shape[:2]
        wide, high = _TAG.width(mark.tag) + 2 * _PAD, _TAG.line_height + _PAD
        left, top, right, bottom = self._outline(mark)
        places = (
            (left, top - high - 3),
            (left, bottom + 3),
            (right - wide, top - high - 3),
            (right - wide, bottom + 3),
            (right + 3, top),
            (left - wide - 3, top),
            (left, top - 2 * high - 6),
            (left, bottom + high + 6),
        )
        inside = [(max(0, min(x, width - wide)), max(0, min(y, height - high))) for x, y in places]
        tags = [(x, y, x + wide, y + high) for x, y in inside]
        place = min(tags, key=lambda tag: sum(_shared(tag, other) for other in taken))
        pixels[place[1] : place[3], place[0] : place[2]] = mark.colour
        _TAG.draw(pixels, mark.tag, place[0] + _PAD, place[1] + _PAD // 2)
        return place


def _shared(one: Corners, other: Corners) -> int:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return max(0, across) * max(0, down)
