"""Where on the screen a region named in words lies."""

from collections.abc import Callable

from perception.finding.layout import region_fit
from perception.geometry import Box, Point
from perception.targets import Region

__all__ = ["region_box"]


def region_box(region: Region, screen: Box) -> Box:
    """The part of the screen in which a place loses nothing for standing elsewhere.

    It is asked of the prior itself, so that what is shown is what counted.
    """
    x = _anchor(region, "left", "right", screen.left, screen.right)
    y = _anchor(region, "top", "bottom", screen.top, screen.bottom)

    def fits(point: Point) -> bool:
        return region_fit(point, region, screen) >= 1.0

    left, right = _span(screen.left, screen.right, lambda place: fits(Point(place, y)))
    top, bottom = _span(screen.top, screen.bottom, lambda place: fits(Point(x, place)))
    return Box(left, top, right, bottom)


def _anchor(region: str, low: str, high: str, first: int, end: int) -> int:
    """A place that is surely in the region, along one side of the screen."""
    if low in region:
        return first
    return end - 1 if high in region else (first + end) // 2


def _span(first: int, end: int, fits: Callable[[int], bool]) -> tuple[int, int]:
    inside = [place for place in range(first, end) if fits(place)]
    return (inside[0], inside[-1] + 1) if inside else (first, end)
