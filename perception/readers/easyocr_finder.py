"""EasyOCR's own finder of lines, CRAFT."""

import threading
from collections.abc import Iterator, Sequence

import numpy as np

from perception.errors import EngineError
from perception.geometry import Box
from perception.readers.easyocr_engine import EasyOcrEngine, EasyOcrSettings, load_finder
from perception.readers.outlines import Outline
from perception.readers.quads import box_of_quad, in_rows
from perception.screenshot import Screenshot

__all__ = ["CraftLineFinder", "craft_outlines"]


class CraftLineFinder:
    """Outlines lines of text; loaded on first use.

    Args:
        settings: What EasyOCR is loaded with; its languages do not matter.
    """

    def __init__(self, settings: EasyOcrSettings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._engine: EasyOcrEngine | None = None

    def outlines(self, screenshot: Screenshot) -> tuple[Outline, ...]:
        """Outlines of lines in reading order, inside the picture; nothing there gives ().

        Raises:
            EngineError: The weights cannot be had, or the engine failed on the picture.
        """
        engine = self._loaded()
        try:
            upright, slanted = engine.find(screenshot.pixels)
        except Exception as error:
            raise EngineError(f"EasyOCR failed on {screenshot!r}: {error}") from error
        return in_rows(craft_outlines(upright, slanted, screenshot.box))

    def _loaded(self) -> EasyOcrEngine:
        with self._lock:
            if self._engine is None:
                self._engine = load_finder(self._settings)
            return self._engine


def craft_outlines(
    upright: Sequence[Sequence[float]], slanted: Sequence[Sequence[Sequence[float]]], within: Box
) -> Iterator[Outline]:
    """Outlines from what EasyOCR's detector returns, cut at the picture's edges.

    Args:
        upright: Left, right, top and bottom of each.
        slanted: Four corners (x, y) of each: top left, top right, bottom right, bottom left.
        within: The whole picture.
    """
    for left, right, top, bottom in upright:
        corners = [(left, top), (right, bottom)]
        box = box_of_quad(np.asarray(corners, np.float64), within.width, within.height)
        if box is not None:
            yield Outline.around(box)
    for quad in slanted:
        cut = np.clip(np.asarray(quad, np.float64), 0.0, (within.width, within.height))
        if box_of_quad(cut, within.width, within.height) is not None:
            yield Outline(tuple((float(x), float(y)) for x, y in cut))
