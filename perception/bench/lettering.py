"""Words on pictures, in OpenCV's own outline font: it has most of the world's scripts."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from perception.screenshot import Pixels

__all__ = ["INK", "Colour", "Lettering"]

Colour = tuple[int, int, int]
INK: Colour = (24, 24, 27)


@dataclass(frozen=True, slots=True)
class Lettering:
    """How words look.

    Attributes:
        size: Of the letters in pixels.
        colour: Of the ink.
        bold: Whether the letters are heavy.
    """

    size: int
    colour: Colour = INK
    bold: bool = False

    @property
    def line_height(self) -> int:
        """From one line to the next, in pixels."""
        return round(self.size * 1.4)

    @property
    def weight(self) -> int:
        """As fonts count it."""
        return 650 if self.bold else 400

    def width(self, words: str) -> int:
        """How many pixels the words take in one line."""
        import cv2  # noqa: PLC0415

        left, _, width, _ = cv2.getTextSize((0, 0), words, (0, 0), _face(), self.size, self.weight)
        return int(left + width)

    def wrapped(self, words: str, width: int) -> list[str]:
        """The words in lines; only a word wider than a line is parted."""
        lines = [""]
        for word in words.split():
            longer = f"{lines[-1]} {word}".strip()
            if self.width(longer) <= width:
                lines[-1] = longer
                continue
            if lines[-1]:
                lines.append("")
            for letter in word:
                if lines[-1] and self.width(lines[-1] + letter) > width:
                    lines.append("")
                lines[-1] += letter
        return lines if lines[0] else []

    def draw(self, canvas: Pixels, words: str, left: int, top: int) -> None:
        """Draws one line with its upper left corner there."""
        import cv2  # noqa: PLC0415

        foot = (left, top + round(self.size * 1.08))
        # Without a range of its own a line too long would wrap onto the next.
        endless = (0, 1 << 20)
        cv2.putText(canvas, words, foot, self.colour, _face(), self.size, self.weight, 0, endless)


@cache
def _face() -> Any:  # noqa: ANN401 - OpenCV has no types for its fonts.
    import cv2  # noqa: PLC0415

    return cv2.FontFace("sans")
