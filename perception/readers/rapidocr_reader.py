"""The default reader: the small PP-OCR models that come inside the rapidocr package."""

from collections.abc import Sequence

from perception.geometry import Box
from perception.readers.banded import BandedReader
from perception.readers.canonical import snapped
from perception.readers.lines import ReadLine
from perception.readers.outlines import Outline
from perception.readers.paddle_finder import PaddleLineFinder
from perception.readers.paddle_recogniser import PaddleRecogniser
from perception.readers.placing import placed_line
from perception.screen import TextBox
from perception.screenshot import Pixels, Screenshot

__all__ = ["RapidOcrReader"]


class RapidOcrReader(BandedReader):
    """Reads lines and their words; loaded on first use.

    The same networks as RapidOCR's, in two steps that can be asked for one by one.

    Args:
        longest_side: Pictures with a longer side are shrunk to this for finding lines; the lines
            themselves are read from the original pixels.
        least_confidence: Lines read less surely are dropped.
        device: "cpu", "cuda", or "auto" for a GPU if there is one.
    """

    def __init__(
        self,
        *,
        longest_side: int = 1472,
        least_confidence: float = 0.5,
        device: str = "auto",
    ) -> None:
        finder = PaddleLineFinder(longest_side=longest_side, device=device)
        super().__init__(finder)
        self._line_finder = finder
        self._recogniser = PaddleRecogniser(device=device)
        self._least_confidence = least_confidence

    def load(self) -> None:
        """Loads the networks now, so that the first look need not.

        Raises:
            EngineError: A network cannot be loaded.
            WeightsError: The weights are missing or broken.
        """
        self._line_finder.load()
        self._recogniser.load()

    def arranged(
        self, screenshot: Screenshot, bands: Sequence[Box], found: Sequence[Sequence[Outline]]
    ) -> tuple[Outline, ...]:
        """What was found in the bands: in reading order, at its place in the picture."""
        outlines = super().arranged(screenshot, bands, found)
        return tuple(snapped(outline, screenshot) for outline in outlines)

    def recognise(self, crops: Sequence[Pixels]) -> tuple[ReadLine, ...]:
        """What each crop reads, in their order, each by itself; no crops give ()."""
        return self._recogniser.recognise(crops)

    def text_box(self, outline: Outline, line: ReadLine, within: Box) -> TextBox | None:
        """The line at its place; None where nothing was read, or too unsurely."""
        if line.confidence < self._least_confidence:
            return None
        return placed_line(outline, line, within)
