"""Outlines snapped to what is written in them, so that a line looks the same wherever it stands."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from perception.geometry import Box
from perception.readers.outlines import Outline
from perception.screenshot import Pixels, Screenshot

__all__ = ["snapped"]

_Mask = npt.NDArray[np.bool_]

_TILT = 0.2
"""Lines that rise or fall by more than this share of their height are no upright lines."""
_REACH = 4
"""A side cuts no deeper into the letters than this part of the line's height."""
_MARGIN = 0.27
"""Paper kept around the ink, in shares of its height: what a finder's outlines have on average."""
_PAPER = 0.3
"""The least share of a line's pixels that are of one colour, where it stands on plain paper."""
_SHADES = 16
"""Steps of each colour: pixels in the same step are paper of one colour."""
_CONTRAST = 32
"""A pixel that differs so much from the paper is ink."""
_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class _Span:
    """First place inside and first place beyond."""

    first: int
    end: int


def snapped(outline: Outline, screenshot: Screenshot) -> Outline:
    """The outline with its sides at a fixed distance from the ink of its line.

    A finder works on a grid: the same line a few pixels further down gets another outline. The
    snapped one is the same, so what is cut out of it is equal to the pixel.

    Args:
        outline: A line that is upright, or nearly so.
        screenshot: The picture it was found in.

    Returns:
        An upright outline; the given one where ink and paper cannot be told apart: on photographs,
        in tilted lines, and where ink runs on far beyond the outline.
    """
    height = outline.box.height
    if _tilt(outline) > max(2.0, _TILT * height):
        return outline
    box = outline.box.clipped(screenshot.width, screenshot.height)
    if box is None:
        return outline
    ink = _ink_in(box, screenshot)
    if ink is None:
        return outline
    margin = round(_MARGIN * ink.height)
    placed = ink.grown(margin).clipped(screenshot.width, screenshot.height)
    return outline if placed is None else Outline.around(placed)


def _tilt(outline: Outline) -> float:
    """How far the line's sides are from upright, in pixels from end to end."""
    (left, top), (right, right_top), (lower_right, bottom), (lower_left, left_bottom) = (
        outline.corners
    )
    return max(
        abs(top - right_top),
        abs(bottom - left_bottom),
        abs(left - lower_left),
        abs(right - lower_right),
    )


def _ink_in(box: Box, screenshot: Screenshot) -> Box | None:
    """The place of the ink that the box holds, wholly or in part."""
    shade = _paper(screenshot.crop(box))
    window = box.grown(max(3, box.height // _REACH)).clipped(screenshot.width, screenshot.height)
    if shade is None or window is None:
        return None
    ink = _ink(screenshot.crop(window), shade)
    across = _Span(box.left - window.left, box.right - window.left)
    down = _Span(box.top - window.top, box.bottom - window.top)
    settled = _settled(ink, across, down)
    if settled is None:
        return None
    across, down = settled
    left, top = window.left, window.top
    return Box(left + across.first, top + down.first, left + across.end, top + down.end)


def _settled(ink: _Mask, across: _Span, down: _Span) -> tuple[_Span, _Span] | None:
    """Columns and rows of the ink: which columns hold some depends on the rows, and the reverse."""
    for _ in range(_ROUNDS):
        rows = _snapped(_any(ink[:, across.first : across.end], 1), down)
        columns = None if rows is None else _snapped(_any(ink[rows.first : rows.end], 0), across)
        if rows is None or columns is None:
            return None
        if (columns, rows) == (across, down):
            break
        across, down = columns, rows
    return across, down


def _any(ink: _Mask, axis: int) -> _Mask:
    held: _Mask = np.asarray(ink.any(axis=axis))
    return held


def _paper(crop: Pixels) -> npt.NDArray[np.int_] | None:
    """The commonest shade, as steps of red, green and blue; None where none is common."""
    steps = (crop // _SHADES).astype(np.int32)
    packed = (steps[..., 0] * _SHADES + steps[..., 1]) * _SHADES + steps[..., 2]
    counts = np.bincount(packed.ravel(), minlength=_SHADES**3)
    commonest = int(counts.argmax())
    if counts[commonest] < _PAPER * packed.size:
        return None
    return np.asarray(np.unravel_index(commonest, (_SHADES,) * 3))


def _ink(crop: Pixels, shade: npt.NDArray[np.int_]) -> _Mask:
    import cv2  # noqa: PLC0415

    middle = shade * _SHADES + _SHADES // 2
    darkest, lightest = np.clip(middle - _CONTRAST, 0, 255), np.clip(middle + _CONTRAST, 0, 255)
    paper = cv2.inRange(crop, darkest.astype(np.uint8), lightest.astype(np.uint8))
    ink: _Mask = paper == 0
    return ink


def _snapped(has_ink: _Mask, span: _Span) -> _Span | None:
    """The span of ink: sides on paper move inwards, and sides that cut ink outwards.

    None where there is no ink, or no end of it.
    """
    first, end = span.first, span.end
    inside = np.flatnonzero(has_ink[first:end])
    if not len(inside):
        return None
    if has_ink[first]:
        free = np.flatnonzero(~has_ink[:first])
        if not len(free):
            return None
        first = int(free[-1]) + 1
    else:
        first += int(inside[0])
    if has_ink[end - 1]:
        free = np.flatnonzero(~has_ink[end:])
        if not len(free):
            return None
        end += int(free[0])
    else:
        end = span.first + int(inside[-1]) + 1
    return _Span(first, end)
