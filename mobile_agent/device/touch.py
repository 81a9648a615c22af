"""Gestures as command lines for the phone's shell."""

from collections.abc import Mapping
from types import MappingProxyType

from mobile_agent.device.shell import command_line
from mobile_agent.gestures import DoubleTouchAt, DragPath, HardwareKey, HoldAt, TouchAt
from perception import Point

__all__ = ["KEY_CODES", "Touch", "points_of", "touch_command"]

Touch = TouchAt | HoldAt | DoubleTouchAt | DragPath

FIRST_WITH_QUICK_INPUT = 31
"""From Android 12 on `input` takes milliseconds; before, it starts a virtual machine each time."""

KEY_CODES: Mapping[HardwareKey, str] = MappingProxyType(
    {
        "back": "KEYCODE_BACK",
        "home": "KEYCODE_HOME",
        "recents": "KEYCODE_APP_SWITCH",
        "enter": "KEYCODE_ENTER",
        "delete": "KEYCODE_DEL",
        "tab": "KEYCODE_TAB",
        "escape": "KEYCODE_ESCAPE",
        "search": "KEYCODE_SEARCH",
        "power": "KEYCODE_POWER",
        "volume up": "KEYCODE_VOLUME_UP",
        "volume down": "KEYCODE_VOLUME_DOWN",
    }
)


def touch_command(gesture: Touch, sdk: int) -> str:
    """The command line that carries out a touch.

    Args:
        gesture: What to do.
        sdk: The phone's Android API level.
    """
    match gesture:
        case TouchAt(point):
            return command_line("input", "tap", *_place(point))
        case HoldAt(point, seconds):
            return _swipe(point, point, seconds)
        case DoubleTouchAt(point):
            tap = command_line("input", "tap", *_place(point))
            # Started one by one, two slow taps would lie too far apart to be a double tap.
            return f"{tap}; {tap}" if sdk >= FIRST_WITH_QUICK_INPUT else f"{tap} & sleep 0.1; {tap}"
        case DragPath(start, end, seconds, hold):
            if hold > 0:
                places = (*_place(start), *_place(end))
                return command_line("input", "draganddrop", *places, _milliseconds(seconds))
            return _swipe(start, end, seconds)


def points_of(gesture: Touch) -> tuple[Point, ...]:
    """The points that a touch begins and ends at."""
    if isinstance(gesture, DragPath):
        return (gesture.start, gesture.end)
    return (gesture.point,)


def _swipe(start: Point, end: Point, seconds: float) -> str:
    return command_line("input", "swipe", *_place(start), *_place(end), _milliseconds(seconds))


def _place(point: Point) -> tuple[int, int]:
    return round(point.x), round(point.y)


def _milliseconds(seconds: float) -> int:
    return max(1, round(seconds * 1000))
