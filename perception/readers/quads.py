"""From the readers' four-cornered outlines to boxes, and lines into reading order."""

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from perception.geometry import Box
from perception.screen import TextBox

__all__ = ["box_of_quad", "in_reading_order"]


def box_of_quad(corners: npt.ArrayLike, width: int, height: int) -> Box | None:
    """The upright box around four corners, cut at the picture; None where nothing is inside."""
    points = np.asarray(corners, dtype=np.float64).reshape(-1, 2)
    if not np.isfinite(points).all():
        return None
    left, top = np.floor(points.min(axis=0)).astype(int)
    right, bottom = np.ceil(points.max(axis=0)).astype(int)
    if right <= left or bottom <= top:
        return None
    return Box(int(left), int(top), int(right), int(bottom)).clipped(width, height)


def in_reading_order(lines: Iterable[TextBox]) -> tuple[TextBox, ...]:
    """Rows from top to bottom, and within a row from left to right."""
    rows: list[list[TextBox]] = []
    for line in sorted(lines, key=lambda line: line.box.center.y):
        if rows and _same_row(rows[-1][0].box, line.box):
            rows[-1].append(line)
        else:
            rows.append([line])
    return tuple(line for row in rows for line in sorted(row, key=lambda line: line.box.left))


def _same_row(first: Box, second: Box) -> bool:
    return abs(first.center.y - second.center.y) < 0.4 * min(first.height, second.height)
