"""The finger's ways across the screen for swiping and scrolling."""

from mobile_agent.actions import ScrollTo, Swipe
from mobile_agent.gestures import DragPath
from perception import Point, Region, Screenshot

__all__ = ["scroll_path", "swipe_path"]

DISTANCES = {"short": 0.2, "medium": 0.4, "long": 0.6}
SCROLL_SHARE = 0.45
"""Less than half a screen at a time, so that nothing is scrolled past unseen."""
SCROLL_SECONDS = 0.7
SWIPE_SECONDS = 0.35
EDGE = 0.08
"""The phone's own gestures begin nearer to the edge than that."""
FINGER_FOR = {"down": "up", "up": "down", "left": "right", "right": "left"}
"""The finger moves against the way the page is read."""
ANCHORS: dict[Region | None, tuple[float, float]] = {
    None: (0.5, 0.5),
    "top left": (0.2, 0.2),
    "top": (0.5, 0.2),
    "top right": (0.8, 0.2),
    "left": (0.2, 0.5),
    "center": (0.5, 0.5),
    "right": (0.8, 0.5),
    "bottom left": (0.2, 0.8),
    "bottom": (0.5, 0.8),
    "bottom right": (0.8, 0.8),
}


def swipe_path(action: Swipe, screenshot: Screenshot) -> DragPath:
    """The way of a swipe: from its region, or across the middle where none is named."""
    share = DISTANCES[action.distance]
    return _path(screenshot, action.direction, action.region, share, SWIPE_SECONDS)


def scroll_path(action: ScrollTo, screenshot: Screenshot) -> DragPath:
    """The way that brings the next part of the page into view."""
    finger = FINGER_FOR[action.direction]
    return _path(screenshot, finger, None, SCROLL_SHARE, SCROLL_SECONDS)


def _path(
    screenshot: Screenshot, finger: str, region: Region | None, share: float, seconds: float
) -> DragPath:
    width, height = screenshot.width, screenshot.height
    x, y = ANCHORS[region]
    along_x = {"left": -share, "right": share}.get(finger, 0.0)
    along_y = {"up": -share, "down": share}.get(finger, 0.0)
    if region is None:
        x, y = x - along_x / 2, y - along_y / 2
    start = _inside(x, y, width, height)
    end = _inside(x + along_x, y + along_y, width, height)
    return DragPath(start, end, seconds)


def _inside(x: float, y: float, width: int, height: int) -> Point:
    return Point(
        round(min(max(x, EDGE), 1 - EDGE) * (width - 1)),
        round(min(max(y, EDGE), 1 - EDGE) * (height - 1)),
    )
