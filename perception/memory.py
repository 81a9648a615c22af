"""The last few screens seen, so that the same picture is not looked at twice."""

import threading
from collections import OrderedDict

from perception.screen import Screen
from perception.screenshot import Screenshot

__all__ = ["ScreenMemory"]


class ScreenMemory:
    """Remembers screens by their pictures' content; safe for several threads.

    Args:
        most: How many are kept; the one longest unused goes first.
    """

    def __init__(self, most: int = 4) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._screens: OrderedDict[str, Screen] = OrderedDict()

    def recall(self, screenshot: Screenshot) -> Screen | None:
        """The screen seen on an equal picture, if it is still known."""
        with self._lock:
            screen = self._screens.get(screenshot.content_hash)
            if screen is not None:
                self._screens.move_to_end(screenshot.content_hash)
            return screen

    def keep(self, screen: Screen) -> None:
        """Remembers a screen."""
        with self._lock:
            self._screens[screen.screenshot.content_hash] = screen
            while len(self._screens) > self._most:
                self._screens.popitem(last=False)
