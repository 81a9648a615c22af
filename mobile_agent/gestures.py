"""The device's language: what to do, in device pixels."""

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from perception import Point

__all__ = [
    "GESTURES",
    "DoubleTouchAt",
    "DragPath",
    "Gesture",
    "HardwareKey",
    "HoldAt",
    "Key",
    "LaunchApp",
    "PressKey",
    "TouchAt",
    "TypeText",
    "WaitFor",
]

Key: TypeAlias = Literal[
    "back",
    "home",
    "recents",
    "enter",
    "delete",
    "tab",
    "escape",
    "search",
    "power",
    "volume up",
    "volume down",
]
"""The phone's keys."""

HardwareKey: TypeAlias = Key | Literal["clear text"]
"""The same, and "clear text", which stands for the key presses that empty the focused field."""


@dataclass(frozen=True, slots=True)
class TouchAt:
    """Touch a point and let go at once."""

    point: Point


@dataclass(frozen=True, slots=True)
class HoldAt:
    """Touch a point, hold for some seconds, let go."""

    point: Point
    seconds: float = 0.8


@dataclass(frozen=True, slots=True)
class DoubleTouchAt:
    """Touch a point twice within 300 ms."""

    point: Point


@dataclass(frozen=True, slots=True)
class DragPath:
    """Touch the start, move to the end in some seconds, let go.

    Attributes:
        start: Where the finger comes down.
        end: Where it leaves the screen.
        seconds: How long the way takes; short ones fling.
        hold: Seconds to rest at the start first, to pick something up.
    """

    start: Point
    end: Point
    seconds: float = 0.4
    hold: float = 0.0


@dataclass(frozen=True, slots=True)
class TypeText:
    """Type into the focused field."""

    text: str


@dataclass(frozen=True, slots=True)
class PressKey:
    """Press one key."""

    key: HardwareKey


@dataclass(frozen=True, slots=True)
class LaunchApp:
    """Start an app by its label, or by its package name."""

    app: str


@dataclass(frozen=True, slots=True)
class WaitFor:
    """Let the phone be for some seconds."""

    seconds: float


Gesture: TypeAlias = (
    TouchAt | HoldAt | DoubleTouchAt | DragPath | TypeText | PressKey | LaunchApp | WaitFor
)
GESTURES: tuple[type[Gesture], ...] = get_args(Gesture)
