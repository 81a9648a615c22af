"""The last few screens seen, so that the same picture is not looked at twice."""

import threading
from collections import deque

from perception.screen import Screen
from perception.screenshot import Screenshot

__all__ = ["ScreenMemory"]


class ScreenMemory:
    """Remembers screens by their pictures; safe for several threads.

    Pictures are compared pixel by pixel: for so few, hashing one would take longer.

    Args:
        most: How many are kept; the one longest unused goes first.
    """

    def __init__(self, most: int = 4) -> None:
        self._lock = threading.Lock()
        self._screens: deque[Screen] = deque(maxlen=most)

    def recall(self, screenshot: Screenshot) -> Screen | None:
        """The screen seen on an equal picture, if it is still known."""
        with self._lock:
            screens = tuple(self._screens)
        for screen in reversed(screens):
            if screen.screenshot == screenshot:
                self.keep(screen)
                return screen
        return None

    def keep(self, screen: Screen) -> None:
        """Remembers a screen."""
        with self._lock:
            others = [known for known in self._screens if known is not screen]
            self._screens.clear()
            self._screens.extend((*others, screen))
