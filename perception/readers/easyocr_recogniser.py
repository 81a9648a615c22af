"""EasyOCR's recognisers on pictures of single lines, whoever found them."""

import math
import threading
from collections.abc import Sequence

from perception.errors import EngineError
from perception.readers.easyocr_engine import EasyOcrEngine, EasyOcrSettings, load_recogniser
from perception.readers.lines import ReadLine
from perception.screenshot import Pixels

__all__ = ["EasyOcrRecogniser", "confidence_of_letters"]


class EasyOcrRecogniser:
    """Reads lines in EasyOCR's languages; loaded on first use.

    Args:
        settings: What EasyOCR is loaded with.
    """

    def __init__(self, settings: EasyOcrSettings) -> None:
        if not settings.languages:
            raise EngineError("EasyOCR needs at least one language, such as 'en'")
        self._settings = settings
        self._lock = threading.Lock()
        self._engine: EasyOcrEngine | None = None

    def recognise(self, crops: Sequence[Pixels]) -> tuple[ReadLine, ...]:
        """What each crop reads, in their order, each by itself; no crops give ().

        EasyOCR tells no places of letters, so the lines have none.

        Raises:
            EngineError: The weights cannot be had, or the engine failed on a picture.
            WeightsError: A shipped model was altered.
        """
        if not crops:
            return ()
        engine = self._loaded()
        try:
            return tuple(_line(*engine.read(crop)) for crop in crops)
        except Exception as error:
            raise EngineError(f"EasyOCR failed on {len(crops)} lines: {error}") from error

    def load(self) -> None:
        """Loads EasyOCR now, so that the first line need not wait for it.

        Raises:
            EngineError: The weights cannot be had.
            WeightsError: A shipped model was altered.
        """
        self._loaded()

    def _loaded(self) -> EasyOcrEngine:
        with self._lock:
            if self._engine is None:
                self._engine = load_recogniser(self._settings)
            return self._engine


def _line(text: str, confidence: float) -> ReadLine:
    return ReadLine(text.strip(), confidence_of_letters(text, confidence))


def confidence_of_letters(text: str, confidence: float) -> float:
    """The usual confidence of a line's letters, from EasyOCR's confidence in the line.

    EasyOCR's is the product of its letters' to the power of two by the root of their number, which
    falls with the length of a line. Their geometric mean does not, and compares with what other
    recognisers say.

    Args:
        text: What was read.
        confidence: EasyOCR's, from 0.0 to 1.0.
    """
    if not text or not confidence > 0.0:
        return 0.0
    return min(1.0, math.pow(confidence, 1.0 / (2.0 * math.sqrt(len(text)))))
