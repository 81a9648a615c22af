"""Finds lines of text with PP-OCR's detector, whose weights come inside the rapidocr package."""

import threading
from collections.abc import Iterator
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from perception.errors import EngineError
from perception.networks import Network, Numbers, load_network
from perception.readers.outlines import Outline
from perception.readers.paddle_weights import DETECTOR, paddle_weights
from perception.readers.quads import in_rows
from perception.screenshot import Pixels, Screenshot

__all__ = ["PaddleLineFinder"]

_Corners: TypeAlias = npt.NDArray[np.float32]

_STRIDE = 32
_INK = 0.3
"""From this probability on, a pixel belongs to a line."""
_LEAST_MEAN = 0.5
"""Outlines with a lower mean probability are no text."""
_UNCLIP = 1.6
"""The network marks the core of a line: its outline lies so much further out."""
_LEAST_SIDE = 3.0
_MOST = 1000


class PaddleLineFinder:
    """Outlines lines of text; loaded on first use.

    Method: "Real-time Scene Text Detection with Differentiable Binarization", Liao et al., 2020,
    section 3.3 (box formation).

    Args:
        longest_side: Pictures with a longer side are shrunk to this before looking.
        device: "cpu", "cuda", or "auto" for a GPU if there is one.
    """

    def __init__(self, *, longest_side: int = 1472, device: str = "auto") -> None:
        self._longest_side = longest_side
        self._device = device
        self._lock = threading.Lock()
        self._network: Network | None = None

    def outlines(self, screenshot: Screenshot) -> tuple[Outline, ...]:
        """Outlines of lines in reading order, inside the picture; nothing there gives ().

        Raises:
            EngineError: The network cannot be loaded, or failed on the picture.
            WeightsError: The weights are missing or broken.
        """
        network = self._loaded()
        width, height = self._working_size(screenshot)
        try:
            shares = network.run(_prepared(screenshot.pixels, width, height))[0, 0]
            found = tuple(_outlined(shares, screenshot.width / width, screenshot.height / height))
        except Exception as error:
            raise EngineError(f"finding lines failed on {screenshot!r}: {error}") from error
        inside = (_inside(corners, screenshot) for corners in found)
        return in_rows(outline for outline in inside if outline is not None)

    def load(self) -> None:
        """Loads the network now, so that the first look need not."""
        self._loaded()

    def _loaded(self) -> Network:
        with self._lock:
            if self._network is None:
                self._network = load_network(paddle_weights(DETECTOR), device=self._device)
            return self._network

    def _working_size(self, screenshot: Screenshot) -> tuple[int, int]:
        scale = min(1.0, self._longest_side / max(screenshot.width, screenshot.height))
        width, height = (
            max(1, round(int(side * scale) / _STRIDE)) * _STRIDE
            for side in (screenshot.width, screenshot.height)
        )
        return width, height


def _prepared(pixels: Pixels, width: int, height: int) -> Numbers:
    """The picture as the network takes it: BGR, from -1.0 to 1.0, shape (1, 3, height, width)."""
    import cv2  # noqa: PLC0415

    picture = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_LINEAR)
    planes: Numbers = cv2.dnn.blobFromImage(
        picture, 1 / 127.5, mean=(127.5, 127.5, 127.5), swapRB=True
    )
    return planes


def _outlined(shares: Numbers, across: float, down: float) -> Iterator[_Corners]:
    """Corners in the screenshot's pixels, shape (4, 2), of all that is surely text."""
    import cv2  # noqa: PLC0415

    mask = (shares > _INK).astype(np.uint8)
    mask = cv2.dilate(mask, np.ones((2, 2), np.uint8))
    contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    for contour in contours[:_MOST]:
        center, sides, angle = cv2.minAreaRect(contour)
        if min(sides) < _LEAST_SIDE:
            continue
        if _mean_inside(shares, cv2.boxPoints((center, sides, angle))) < _LEAST_MEAN:
            continue
        out = sides[0] * sides[1] * _UNCLIP / (2 * (sides[0] + sides[1]))
        grown = (center, (sides[0] + 2 * out, sides[1] + 2 * out), angle)
        corners = _clockwise(cv2.boxPoints(grown)) * np.asarray([across, down], np.float32)
        yield np.round(corners)


def _mean_inside(shares: Numbers, corners: _Corners) -> float:
    import cv2  # noqa: PLC0415

    height, width = shares.shape
    left, top = np.clip(np.floor(corners.min(axis=0)).astype(int), 0, (width - 1, height - 1))
    right, bottom = np.clip(np.ceil(corners.max(axis=0)).astype(int), 0, (width - 1, height - 1))
    mask = np.zeros((bottom - top + 1, right - left + 1), np.uint8)
    cv2.fillPoly(mask, [(corners - np.asarray([left, top], np.float32)).astype(np.int32)], 1)
    return float(cv2.mean(shares[top : bottom + 1, left : right + 1], mask)[0])


def _clockwise(corners: _Corners) -> _Corners:
    """Top left, top right, bottom right, bottom left."""
    by_x = corners[np.argsort(corners[:, 0], kind="stable")]
    left = by_x[:2][np.argsort(by_x[:2, 1], kind="stable")]
    right = by_x[2:][np.argsort(by_x[2:, 1], kind="stable")]
    return np.stack([left[0], right[0], right[1], left[1]])


def _inside(corners: _Corners, screenshot: Screenshot) -> Outline | None:
    limits = np.asarray([screenshot.width, screenshot.height], np.float32)
    cut = np.clip(corners, 0, limits)
    (left, top), (right, bottom) = cut.min(axis=0), cut.max(axis=0)
    if right - left <= _LEAST_SIDE or bottom - top <= _LEAST_SIDE:
        return None
    return Outline(tuple((float(x), float(y)) for x, y in cut))
