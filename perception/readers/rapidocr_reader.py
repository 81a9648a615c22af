"""The default reader: RapidOCR's small PP-OCR models on onnxruntime, weights inside the wheel."""

import threading
from collections.abc import Iterable, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from perception.errors import EngineError
from perception.geometry import Box
from perception.readers.quads import box_of_quad, in_reading_order
from perception.screen import TextBox, Word
from perception.screenshot import Pixels, Screenshot

__all__ = ["RapidOcrReader"]


class _Reading(Protocol):
    boxes: npt.NDArray[np.float32] | None
    txts: Sequence[str] | None
    scores: Sequence[float] | None
    word_results: Sequence[object]


class _Engine(Protocol):
    def __call__(self, picture: Pixels) -> _Reading: ...


class RapidOcrReader:
    """Reads lines and their words with RapidOCR; loaded on first use.

    Args:
        longest_side: Pictures with a longer side are shrunk to this for finding lines; the lines
            themselves are read from the original pixels.
        least_confidence: Lines read less surely are dropped.
        threads: CPU threads of each network.
    """

    def __init__(
        self, *, longest_side: int = 1472, least_confidence: float = 0.5, threads: int = 2
    ) -> None:
        self._longest_side = longest_side
        self._least_confidence = least_confidence
        self._threads = threads
        self._lock = threading.Lock()
        self._engine: _Engine | None = None

    def read(self, screenshot: Screenshot) -> tuple[TextBox, ...]:
        """Lines in reading order, boxes inside the picture; nothing there gives ().

        Raises:
            EngineError: The engine cannot be loaded, or failed on the picture.
        """
        engine = self._loaded()
        picture = np.ascontiguousarray(screenshot.pixels[:, :, ::-1])
        try:
            reading = engine(picture)
        except Exception as error:
            raise EngineError(f"RapidOCR failed on {screenshot!r}: {error}") from error
        return in_reading_order(self._lines(reading, screenshot))

    def _loaded(self) -> _Engine:
        with self._lock:
            if self._engine is None:
                self._engine = self._load()
            return self._engine

    def _load(self) -> _Engine:
        try:
            from rapidocr import RapidOCR  # noqa: PLC0415

            engine: _Engine = RapidOCR(params=self._settings())
        except Exception as error:
            raise EngineError(f"RapidOCR cannot be loaded: {error}") from error
        return engine

    def _settings(self) -> dict[str, object]:
        return {
            "Global.log_level": "error",
            "Global.use_cls": False,  # Screens stand upright: no line is upside down.
            "Global.text_score": 0.0,  # RapidOCR's own filter mixes up words and lines.
            "Global.max_side_len": 1_000_000,  # Read from the original pixels, not a shrunk copy.
            "Global.return_word_box": True,
            "Det.limit_type": "max",
            "Det.limit_side_len": self._longest_side,
            "Rec.rec_img_shape": [3, 48, 96],  # Short labels need not be padded to 320 pixels.
            "EngineConfig.onnxruntime.intra_op_num_threads": self._threads,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }

    def _lines(self, reading: _Reading, screenshot: Screenshot) -> Iterable[TextBox]:
        if reading.boxes is None or reading.txts is None or reading.scores is None:
            return
        found_words = reading.word_results
        for index, (corners, text, score) in enumerate(
            zip(reading.boxes, reading.txts, reading.scores, strict=True)
        ):
            box = box_of_quad(corners, screenshot.width, screenshot.height)
            if box is None or not text.strip() or score < self._least_confidence:
                continue
            words = _words(found_words[index], screenshot) if index < len(found_words) else ()
            if words:
                box = _narrowed(box, words)
            yield TextBox(text.strip(), box, float(score), words)


def _words(found: object, screenshot: Screenshot) -> tuple[Word, ...]:
    # Where one line has no words, RapidOCR leaves all lines' words in another, raw form.
    if not isinstance(found, tuple | list):
        return ()
    words = []
    for text, _, corners in found:
        box = box_of_quad(corners, screenshot.width, screenshot.height)
        if box is not None and text.strip():
            words.append(Word(text.strip(), box))
    return tuple(words)


def _narrowed(line: Box, words: Sequence[Word]) -> Box:
    """The line without what its outline holds beside the words, such as a neighbouring icon."""
    around = Box.around(word.box for word in words)
    margin = line.height // 8
    return Box(
        max(line.left, min(around.left - margin, line.right - 1)),
        line.top,
        min(line.right, max(around.right + margin, line.left + 1)),
        line.bottom,
    )
