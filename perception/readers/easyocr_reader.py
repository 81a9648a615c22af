"""EasyOCR as a reader: eighty languages; its weights download on first use."""

from collections.abc import Sequence
from pathlib import Path

from perception.errors import EngineError
from perception.geometry import Box
from perception.readers.banded import BandedReader, in_bands
from perception.readers.easyocr_engine import EasyOcrSettings
from perception.readers.easyocr_finder import CraftLineFinder
from perception.readers.easyocr_recogniser import EasyOcrRecogniser
from perception.readers.lines import LineFinder, ReadLine
from perception.readers.outlines import Outline
from perception.readers.placing import placed_line
from perception.readers.rapidocr_reader import RapidOcrReader
from perception.screen import TextBox
from perception.screenshot import Pixels

__all__ = ["DETECTORS", "EasyOcrReader"]

DETECTORS = ("rapidocr", "craft")


class EasyOcrReader(BandedReader):
    """Reads lines with EasyOCR's recognisers; loaded on first use.

    Args:
        languages: EasyOCR's language codes ("en", "de", "ja" …) that go together in one reader.
        gpu: Whether to use a GPU, if there is one.
        detector: Who finds the lines: "rapidocr", the default reader's finder, or "craft",
            EasyOCR's own, which is much slower and is loaded for this alone.
        recogniser: The name of a recogniser in EasyOCR's format for models of one's own; EasyOCR's
            for the languages unless told.
        folder: Where the weights are. Unless told, for EasyOCR's own weights its folder in the home
            folder, and for a recogniser of one's own the shipped model of that name.
        download: Whether missing weights may be downloaded.
        least_confidence: Lines read less surely are dropped.

    Raises:
        EngineError: No languages, or an unknown detector.
    """

    def __init__(
        self,
        languages: Sequence[str] = ("en",),
        *,
        gpu: bool = False,
        detector: str = "rapidocr",
        recogniser: str | None = None,
        folder: Path | None = None,
        download: bool = True,
        least_confidence: float = 0.5,
    ) -> None:
        settings = EasyOcrSettings(tuple(languages), gpu, folder, recogniser, download)
        super().__init__(in_bands(_finder(detector, settings)))
        self._recogniser = EasyOcrRecogniser(settings)
        self._least_confidence = least_confidence

    def load(self) -> None:
        """Loads the recogniser now, so that the first look need not.

        Raises:
            EngineError: An engine or its weights cannot be had.
            WeightsError: Shipped weights are missing or broken.
        """
        self._recogniser.load()

    def recognise(self, crops: Sequence[Pixels]) -> tuple[ReadLine, ...]:
        """What each crop reads, in their order, each by itself; no crops give ()."""
        return self._recogniser.recognise(crops)

    def text_box(self, outline: Outline, line: ReadLine, within: Box) -> TextBox | None:
        """The line at its place, without words; None where nothing was read, or too unsurely."""
        if line.confidence < self._least_confidence:
            return None
        return placed_line(outline, line, within)


def _finder(detector: str, settings: EasyOcrSettings) -> LineFinder:
    if detector == "rapidocr":
        return RapidOcrReader(device="auto" if settings.gpu else "cpu")
    if detector != "craft":
        raise EngineError(f"unknown detector {detector!r} for EasyOCR: {' or '.join(DETECTORS)}")
    folder = settings.folder if settings.recogniser is None else None
    return CraftLineFinder(
        EasyOcrSettings(("en",), settings.gpu, folder, download=settings.download)
    )
