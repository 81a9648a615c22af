"""What the engines must be able to do; each has a contract suite in tests/contracts."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from perception.screen import Icon, TextBox
from perception.screenshot import Pixels, Screenshot

__all__ = ["ContrastingMatcher", "IconDetector", "IconMatcher", "TextReader"]


class TextReader(Protocol):
    """Reads the texts of a screenshot."""

    def read(self, screenshot: Screenshot) -> tuple[TextBox, ...]:
        """Lines in reading order, boxes inside the picture; nothing there gives ()."""
        ...


class IconDetector(Protocol):
    """Finds the icons and controls of a screenshot."""

    def detect(self, screenshot: Screenshot) -> tuple[Icon, ...]:
        """Icons in reading order, boxes inside the picture; nothing there gives ()."""
        ...


class IconMatcher(Protocol):
    """Compares a description with pictures of icons."""

    def similarity(self, description: str, crops: Sequence[Pixels]) -> tuple[float, ...]:
        """One number a crop, in their order, higher is more alike; no crops give ().

        Args:
            description: Free words.
            crops: RGB uint8 pictures, each of its own shape (height, width, 3).
        """
        ...


@runtime_checkable
class ContrastingMatcher(IconMatcher, Protocol):
    """A matcher that also knows what else icons show; `isinstance` tells whether one does."""

    def contrast(self, description: str, crops: Sequence[Pixels]) -> tuple[float, ...]:
        """How much better each crop fits the description than all else that icons show.

        Unlike similarities, these numbers can be compared between descriptions.

        Args:
            description: Free words.
            crops: RGB uint8 pictures, each of its own shape (height, width, 3).

        Returns:
            One logarithm of a share a crop, in their order, at most 0.0; no crops give ().
        """
        ...

    def resembles(self, crops: Sequence[Pixels]) -> tuple[str, ...]:
        """What each crop looks like most, in a word or two, in their order; no crops give ()."""
        ...
