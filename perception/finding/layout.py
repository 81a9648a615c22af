"""Soft priors: how well a place fits a region named in words, or a neighbour's place."""

import math
from collections.abc import Sequence
from typing import Literal, TypeAlias

from perception.geometry import Box, Point
from perception.targets import Region, Target

__all__ = [
    "Side",
    "near_fit",
    "region_fit",
    "side_fit",
    "unasked_in_status_bar",
    "unasked_on_keyboard",
]

Side: TypeAlias = Literal["below", "above", "left of", "right of"]

_SLACK = 0.07
"""How far beyond its third of the screen a region still counts fully."""
_SHARED, _OTHERS = 0.75, 0.65
"""The least nearness of what shares an item with the neighbour, and what is left of it for what
stands in another one."""


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


def near_fit(
    box: Box, neighbours: Sequence[Box], screen: Box, sharing: bool | None = None
) -> float:
    """From 1.0 (beside a neighbour) down to 0.0 (far from all); the same row beats plain distance.

    Screens are laid out in rows: the switch of a label stands at the row's other end, further away
    than the next row's.

    Args:
        box: The place.
        neighbours: The places that it should be near.
        screen: The whole screen.
        sharing: Whether it shares an item with a neighbour that others like it do not; None where
            that cannot be told.
    """
    side = min(screen.width, screen.height)
    fit = max((_one_fit(box, neighbour, side) for neighbour in neighbours), default=0.0)
    if sharing is None:
        return fit
    return max(fit, _SHARED + (1.0 - _SHARED) * fit) if sharing else _OTHERS * fit


def _one_fit(box: Box, neighbour: Box, side: int) -> float:
    beyond = max(0, box.center.y - neighbour.bottom, neighbour.top - box.center.y)
    off_center = abs(box.center.y - neighbour.center.y)
    across = max(0, box.left - neighbour.right, neighbour.left - box.right)
    row = math.exp(-beyond / (0.035 * side) - off_center / (0.5 * side)) * (
        1.0 - 0.25 * min(1.0, across / side)
    )
    plain = 0.85 * math.exp(-box.distance(neighbour) / (0.12 * side))
    return max(row, plain)


def side_fit(box: Box, anchor: Box, side: Side, screen: Box) -> float:
    """From 1.0 (right beside the anchor, on that side) down to 0.0 (on another side).

    What is on the right side is better the nearer and the better aligned with the anchor it is, and
    never worse than what is on a wrong one.
    """
    shorter = min(screen.width, screen.height)
    upright = side in ("below", "above")
    center, middle = box.center, anchor.center
    beyond = center.y - middle.y if upright else center.x - middle.x
    beyond = -beyond if side in ("above", "left of") else beyond
    if beyond <= 0.25 * (anchor.height if upright else anchor.width):
        return 0.0
    down = max(0, box.top - anchor.bottom, anchor.top - box.bottom)
    across = max(0, box.left - anchor.right, anchor.left - box.right)
    along, off = (down, across) if upright else (across, down)
    near = math.exp(-along / (0.5 * shorter))
    aligned = math.exp(-off / ((0.3 if upright else 0.06) * shorter))
    return 0.4 + 0.3 * near + 0.3 * aligned


def unasked_on_keyboard(box: Box, target: Target, keyboard: Box | None) -> bool:
    """Whether the place is a key of the keyboard, though nobody said that it is at the bottom."""
    if keyboard is None or not keyboard.contains(box.center):
        return False
    return target.region not in ("bottom", "bottom left", "bottom right")


def unasked_in_status_bar(box: Box, target: Target, screen: Box) -> bool:
    """Whether the place is in the strip with the clock, though nobody said that it is on top."""
    in_strip = box.center.y - screen.top < 0.035 * max(screen.width, screen.height)
    return in_strip and target.region not in ("top", "top left", "top right")
