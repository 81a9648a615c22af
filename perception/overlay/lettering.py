"""Words on pictures, in any script."""

from dataclasses import dataclass

import numpy as np

from perception.overlay.colours import INK, Colour
from perception.overlay.faces import FontFile, Run, built_in, font, runs
from perception.screenshot import Pixels

__all__ = ["Lettering"]

_ENDLESS = (0, 1 << 20)
"""The range in which OpenCV wraps words: it never should."""


@dataclass(frozen=True, slots=True)
class Lettering:
    """How words look.

    Attributes:
        size: Of the letters in pixels.
        colour: Of the ink.
        bold: Whether the letters are heavy; only OpenCV's own font has both.
    """

    size: int
    colour: Colour = INK
    bold: bool = False

    @property
    def line_height(self) -> int:
        """From one line to the next, in pixels."""
        return round(self.size * 1.35)

    def width(self, words: str) -> int:
        """How many pixels the words take in one line."""
        return sum(self._width(run) for run in runs(words))

    def wrapped(self, words: str, width: int) -> tuple[str, ...]:
        """The words in lines of at most that many pixels; only a word too wide is parted."""
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
        return tuple(line for line in lines if line)

    def draw(self, canvas: Pixels, words: str, left: int, top: int) -> None:
        """Draws one line on the canvas with its upper left corner there."""
        foot = top + round(self.size * 1.02)
        for run in runs(words):
            if run.file is None:
                self._draw_built_in(canvas, run, left, foot)
            else:
                self._draw_file(canvas, run, run.file, left, foot)
            left += self._width(run)

    @property
    def _weight(self) -> int:
        return 650 if self.bold else 400

    def _width(self, run: Run) -> int:
        if run.file is not None:
            return int(font(run.file, self.size).getlength(run.words) + 0.5)
        import cv2  # noqa: PLC0415

        left, _, width, _ = cv2.getTextSize(
            (0, 0), run.words, (0, 0), built_in(), self.size, self._weight, 0, _ENDLESS
        )
        return int(left) + int(width)

    def _draw_built_in(self, canvas: Pixels, run: Run, left: int, foot: int) -> None:
        import cv2  # noqa: PLC0415

        cv2.putText(
            canvas, run.words, (left, foot), self.colour, built_in(), self.size, self._weight, 0,
            _ENDLESS,
        )  # fmt: skip

    def _draw_file(self, canvas: Pixels, run: Run, file: FontFile, left: int, foot: int) -> None:
        from PIL import Image, ImageDraw  # noqa: PLC0415

        top = max(0, foot - 2 * self.size)
        part = canvas[top : foot + self.size, left : left + self._width(run) + self.size]
        if not part.size:
            return
        ink = Image.new("L", (part.shape[1], part.shape[0]))
        opened = font(file, self.size)
        ImageDraw.Draw(ink).text((0, foot - top), run.words, fill=255, font=opened, anchor="ls")
        share = np.asarray(ink, np.float32)[:, :, None] / 255.0
        mixed = part * (1.0 - share) + np.asarray(self.colour, np.float32) * share
        part[:] = np.rint(mixed).astype(np.uint8)
