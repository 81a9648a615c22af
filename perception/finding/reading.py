"""One place of the screen and how alike it reads to a wanted text."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from perception.geometry import Box, Point
from perception.screen import TextBox

__all__ = ["Reading", "safe_point", "taken_for"]


@dataclass(frozen=True, slots=True)
class Reading:
    """One place and how alike it reads to what is wanted.

    Attributes:
        element: The line, or the words of it that match.
        point: Where to touch.
        likeness: From 0.0 to 1.0.
        words: How it compares, for a person.
        literal: Whether it is compared with the words themselves, not with what a description of
            a text may mean.
    """

    element: TextBox
    point: Point
    likeness: float
    words: str
    literal: bool = True


def taken_for(reading: Reading, text: str, costs: float = 0.0) -> Reading:
    """The reading as one of a text that a description may mean, so much less like it."""
    words = f"{reading.words}, taken for {text!r}"
    return replace(reading, likeness=reading.likeness - costs, words=words, literal=False)


def safe_point(boxes: Sequence[Box]) -> Point:
    """The middle of the widest run on one line: surely on the words, also over two lines."""
    rows: list[list[Box]] = []
    for box in boxes:
        if rows and abs(rows[-1][-1].center.y - box.center.y) < 0.5 * box.height:
            rows[-1].append(box)
        else:
            rows.append([box])
    return max((Box.around(row) for row in rows), key=lambda box: box.width).center
