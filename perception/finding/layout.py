"""Soft priors: how well a place fits a region named in words, or a neighbour's place."""

import math
from collections.abc import Sequence

from perception.geometry import Box, Point
from perception.targets import Region, Target

__all__ = ["near_fit", "region_fit", "unasked_in_status_bar"]

_SLACK = 0.07
"""How far beyond its third of the screen a region still counts fully."""


def region_fit(point: Point, region: Region, screen: Box) -> float:
    """From 1.0 (inside the region, or nearly) down to 0.0 (at the far side of the screen)."""
    across = 0.0 if screen.width < 2 else (point.x - screen.left) / screen.width
    down = 0.0 if screen.height < 2 else (point.y - screen.top) / screen.height
    outside = math.hypot(
        _outside(across, "left" in region, "right" in region, middle=region == "center"),
        _outside(down, "top" in region, "bottom" in region, middle=region == "center"),
    )
    return max(0.0, 1.0 - outside / 0.5)


def _outside(place: float, low: bool, high: bool, *, middle: bool) -> float:
    if low:
        return max(0.0, place - 1 / 3 - _SLACK)
    if high:
        return max(0.0, 2 / 3 - _SLACK - place)
    if middle:
        return max(0.0, abs(place - 0.5) - 1 / 6 - _SLACK)
    return 0.0


def near_fit(box: Box, neighbours: Sequence[Box], screen: Box) -> float:
    """From 1.0 (beside a neighbour) down to 0.0 (far from all); the same row beats plain distance.

    Screens are laid out in rows: the switch of a label stands at the row's other end, further away
    than the next row's.
    """
    side = min(screen.width, screen.height)
    return max((_one_fit(box, neighbour, side) for neighbour in neighbours), default=0.0)


def _one_fit(box: Box, neighbour: Box, side: int) -> float:
    beyond = max(0, box.center.y - neighbour.bottom, neighbour.top - box.center.y)
    off_center = abs(box.center.y - neighbour.center.y)
    across = max(0, box.left - neighbour.right, neighbour.left - box.right)
    row = math.exp(-beyond / (0.035 * side) - off_center / (0.5 * side)) * (
        1.0 - 0.25 * min(1.0, across / side)
    )
    plain = 0.85 * math.exp(-box.distance(neighbour) / (0.12 * side))
    return max(row, plain)


def unasked_in_status_bar(box: Box, target: Target, screen: Box) -> bool:
    """Whether the place is in the strip with the clock, though nobody said that it is on top."""
    in_strip = box.center.y - screen.top < 0.035 * max(screen.width, screen.height)
    return in_strip and target.region not in ("top", "top left", "top right")
