"""EasyOCR as a reader: eighty languages; its weights download on first use."""

import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from perception.errors import EngineError
from perception.readers.quads import box_of_quad, in_reading_order
from perception.screen import TextBox
from perception.screenshot import Pixels, Screenshot

__all__ = ["EasyOcrReader"]

_Line = tuple[Sequence[Sequence[float]], str, float]


class _Engine(Protocol):
    def readtext(self, image: Pixels) -> Sequence[_Line]: ...


class EasyOcrReader:
    """Reads lines with EasyOCR; loaded on first use.

    Args:
        languages: EasyOCR's language codes ("en", "de", "ja" …) that go together in one reader.
        models: Folder of its weights; EasyOCR's own (in the home folder) unless told.
        download: Whether missing weights may be downloaded.
        gpu: Whether to use a GPU, if there is one.
        least_confidence: Lines read less surely are dropped.
        network: A recogniser of one's own in `models` (EasyOCR's `recog_network`).
    """

    def __init__(
        self,
        languages: Sequence[str] = ("en",),
        *,
        models: Path | None = None,
        download: bool = True,
        gpu: bool = False,
        least_confidence: float = 0.3,
        network: str = "standard",
    ) -> None:
        if not languages:
            raise EngineError("EasyOCR needs at least one language, such as 'en'")
        self._languages = tuple(languages)
        self._models = models
        self._download = download
        self._gpu = gpu
        self._least_confidence = least_confidence
        self._network = network
        self._lock = threading.Lock()
        self._engine: _Engine | None = None

    def read(self, screenshot: Screenshot) -> tuple[TextBox, ...]:
        """Lines in reading order, boxes inside the picture; nothing there gives ().

        Raises:
            EngineError: The weights cannot be had, or the engine failed on the picture.
        """
        engine = self._loaded()
        try:
            lines = engine.readtext(np.ascontiguousarray(screenshot.pixels[:, :, ::-1]))
        except Exception as error:
            raise EngineError(f"EasyOCR failed on {screenshot!r}: {error}") from error
        return in_reading_order(self._kept(lines, screenshot))

    def _kept(self, lines: Sequence[_Line], screenshot: Screenshot) -> Iterable[TextBox]:
        for corners, text, confidence in lines:
            box = box_of_quad(corners, screenshot.width, screenshot.height)
            if box is not None and text.strip() and confidence >= self._least_confidence:
                yield TextBox(text.strip(), box, float(confidence))

    def _loaded(self) -> _Engine:
        with self._lock:
            if self._engine is None:
                self._engine = self._load()
            return self._engine

    def _load(self) -> _Engine:
        wanted = "+".join(self._languages)
        folder = None if self._models is None else str(self._models)
        try:
            import easyocr  # noqa: PLC0415

            engine: _Engine = easyocr.Reader(
                list(self._languages),
                gpu=self._gpu,
                model_storage_directory=folder,
                user_network_directory=folder,
                recog_network=self._network,
                download_enabled=self._download,
                verbose=False,
            )
        except OSError as error:
            raise EngineError(
                f"EasyOCR's weights for {wanted} cannot be had ({error}): connect to the "
                "network once, or put them into its model folder"
            ) from error
        except Exception as error:
            raise EngineError(f"EasyOCR cannot be loaded for {wanted}: {error}") from error
        return engine
