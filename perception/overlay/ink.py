"""Shapes on a canvas: outlines, areas, ties, a crosshair and tags."""

from collections.abc import Sequence

import numpy as np

from perception.geometry import Box, Point
from perception.overlay.colours import PAPER, Colour
from perception.overlay.lettering import Lettering
from perception.overlay.placing import placed
from perception.screenshot import Pixels, Screenshot

__all__ = [
    "Tag",
    "area",
    "blank_canvas",
    "crosshair",
    "letter_size",
    "line_width",
    "outline",
    "tags",
    "tie",
]

Tag = tuple[Box, str, Colour]
"""What it belongs to, its words and its colour."""

_LETTERS_ACROSS = 30
"""A picture's shorter side in letters' heights: at 360 pixels wide they are 12 pixels high."""
_LEAST_LETTER = 12


def letter_size(box: Box) -> int:
    """The size of letters that stay readable when the picture is shown as large as a phone."""
    return max(_LEAST_LETTER, round(min(box.width, box.height) / _LETTERS_ACROSS))


def line_width(canvas: Pixels) -> int:
    """The width of an outline in pixels."""
    return max(1, round(min(int(side) for side in canvas.shape[:2]) / 360))


def blank_canvas(screenshot: Screenshot) -> Pixels:
    """A copy of the screenshot to draw on."""
    return np.array(screenshot.pixels, dtype=np.uint8, copy=True)


def outline(canvas: Pixels, box: Box, colour: Colour, thickness: int, *, halo: bool = True) -> None:
    """A box's outline, around rather than on its pixels, with a light rim for dark screens."""
    import cv2  # noqa: PLC0415

    rim = max(1, thickness // 2)
    around = box.grown(thickness)
    rims = ((PAPER, thickness + 2 * rim),) if halo else ()
    for shade, width in (*rims, (colour, thickness)):
        corners = (around.left, around.top), (around.right - 1, around.bottom - 1)
        cv2.rectangle(canvas, *corners, shade, width)


def area(canvas: Pixels, box: Box, colour: Colour, share: float) -> None:
    """A translucent rectangle."""
    import cv2  # noqa: PLC0415

    inside = box.clipped(canvas.shape[1], canvas.shape[0])
    if inside is None:
        return
    part = canvas[inside.top : inside.bottom, inside.left : inside.right]
    part[:] = cv2.addWeighted(part, 1.0 - share, np.full_like(part, colour), share, 0.0)


def tie(canvas: Pixels, one: Box, other: Box, colour: Colour, thickness: int) -> None:
    """A line from one box's edge to another's."""
    import cv2  # noqa: PLC0415

    start, end = _edge(one, other.center), _edge(other, one.center)
    for shade, width in ((PAPER, 3 * thickness), (colour, thickness)):
        cv2.line(canvas, (start.x, start.y), (end.x, end.y), shade, width, cv2.LINE_AA)


def _edge(box: Box, towards: Point) -> Point:
    """The point of a box that is closest to another point."""
    x = min(max(towards.x, box.left), box.right - 1)
    y = min(max(towards.y, box.top), box.bottom - 1)
    return Point(x, y)


def crosshair(canvas: Pixels, point: Point, box: Box, colour: Colour) -> None:
    """Four ticks from the box's sides towards a point in it, and a dot there.

    Nothing but the dot lies on what is in the box.
    """
    import cv2  # noqa: PLC0415

    width = line_width(canvas)
    reach, around = 14 * width, box.grown(3 * width)
    x, y = point.x, point.y
    ticks = (
        ((around.left - reach, y), (around.left, y)),
        ((around.right + reach, y), (around.right, y)),
        ((x, around.top - reach), (x, around.top)),
        ((x, around.bottom + reach), (x, around.bottom)),
    )
    for shade, thickness in ((PAPER, 4 * width), (colour, 2 * width)):
        for start, end in ticks:
            cv2.line(canvas, start, end, shade, thickness, cv2.LINE_AA)
        cv2.circle(canvas, (x, y), thickness // 2, shade, cv2.FILLED, cv2.LINE_AA)


def tags(canvas: Pixels, members: Sequence[Tag], size: int, keep_clear: Sequence[Box] = ()) -> None:
    """A filled tag for each box, beside it and not on another tag; a tie where it is apart."""
    height, width = canvas.shape[:2]
    lettering, pad = Lettering(size, PAPER, bold=True), max(1, size // 5)
    sizes = [(lettering.width(words) + 2 * pad, lettering.line_height) for _, words, _ in members]
    thickness = line_width(canvas)
    boxes = [box for box, _, _ in members]
    places = placed(boxes, sizes, Box(0, 0, width, height), 2 * thickness, keep_clear)
    for place, (box, _, colour) in zip(places, members, strict=True):
        if place.distance(box) > 4 * thickness:
            tie(canvas, place, box, colour, thickness)
    for place, (_, words, colour) in zip(places, members, strict=True):
        area(canvas, place, colour, 1.0)
        lettering.draw(canvas, words, place.left + pad, place.top)
