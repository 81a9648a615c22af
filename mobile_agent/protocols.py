"""What a device and a planner must be able to do; contract suites are in tests/contracts."""

from typing import Protocol

from mobile_agent.gestures import Gesture
from mobile_agent.trace import Decision, Trace
from perception import Screen, Screenshot

__all__ = ["Device", "Planner"]


class Device(Protocol):
    """A phone that can be seen and touched."""

    def screenshot(self) -> Screenshot:
        """The screen as it is now.

        Raises:
            DeviceError: It could not be captured; never a blank picture instead.
        """
        ...

    def perform(self, gesture: Gesture) -> None:
        """Carries out a gesture and returns once the screen has settled.

        Raises:
            DeviceError: The phone refused it or is gone.
        """
        ...


class Planner(Protocol):
    """Whoever decides what to do next."""

    def decide(self, trace: Trace, screen: Screen) -> Decision:
        """The next action, from all that was done so far and what is seen now.

        Raises:
            PlannerError: No decision can be had.
        """
        ...
