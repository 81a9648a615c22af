"""From the readers' four-cornered outlines to boxes, and lines into reading order."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

import numpy as np
import numpy.typing as npt

from perception.geometry import Box
from perception.screen import TextBox

__all__ = ["box_of_quad", "in_reading_order", "in_rows"]


class _Placed(Protocol):
    @property
    def box(self) -> Box: ...


_Thing = TypeVar("_Thing", bound=_Placed)


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
    return in_rows(lines)


def in_rows(things: Iterable[_Thing]) -> tuple[_Thing, ...]:
    """Rows from top to bottom, and within a row from left to right."""
    rows: list[list[_Thing]] = []
    for thing in sorted(things, key=lambda thing: thing.box.center.y):
        if rows and _same_row(rows[-1][0].box, thing.box):
            rows[-1].append(thing)
        else:
            rows.append([thing])
    return tuple(thing for row in rows for thing in sorted(row, key=lambda thing: thing.box.left))


def _same_row(first: Box, second: Box) -> bool:
    return abs(first.center.y - second.center.y) < 0.4 * min(first.height, second.height)
