"""Reads pictures of single lines with PP-OCR's recogniser, weights inside the rapidocr package."""

import math
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from perception.errors import EngineError, WeightsError
from perception.networks import Network, Numbers, load_network
from perception.readers.lines import Letter, ReadLine
from perception.readers.paddle_weights import RECOGNISER, paddle_weights
from perception.screenshot import Pixels

__all__ = ["PaddleRecogniser"]

_HEIGHT = 48
_STEP = 64
"""Lines are padded to multiples of this width: a network is prepared anew for every new width."""
_WIDEST = 64 * 64
_BATCH, _WIDE_STEP = 16, 1536
"""On a GPU lines are read so many at once, padded to multiples of this width."""
_STANDING = 1.5
"""A crop so many times as high as wide may run up or down."""


@dataclass(frozen=True, slots=True)
class _Loaded:
    network: Network
    characters: tuple[str, ...]


class PaddleRecogniser:
    """Reads lines in Latin, Chinese and Japanese scripts and many signs; loaded on first use.

    Method: "An End-to-End Trainable Neural Network for Image-based Sequence Recognition", Shi et
    al., 2015, section 2.3 (CTC, best path).

    Args:
        device: "cpu", "cuda", or "auto" for a GPU if there is one.
        model: Another PP-OCR recogniser, an .onnx file; the package's unless told.
        characters: Its characters, one a line, where the .onnx file does not name them itself.
    """

    def __init__(
        self, *, device: str = "auto", model: Path | None = None, characters: Path | None = None
    ) -> None:
        self._device = device
        self._model = model
        self._characters = characters
        self._lock = threading.Lock()
        self._loaded: _Loaded | None = None

    def recognise(self, crops: Sequence[Pixels]) -> tuple[ReadLine, ...]:
        """What each crop reads, in their order; no crops give ().

        Args:
            crops: RGB uint8 pictures of one line each, of any shape (height, width, 3).

        Raises:
            EngineError: The network cannot be loaded, or failed on a picture.
            WeightsError: The weights are missing or broken.
        """
        loaded = self._load()
        try:
            return _recognised(loaded, crops)
        except Exception as error:
            raise EngineError(f"reading {len(crops)} lines failed: {error}") from error

    def load(self) -> None:
        """Loads the network now, and prepares it for common widths."""
        loaded = self._load()
        widths = range(_STEP, 13 * _STEP, _STEP)
        loaded.network.run_all([np.zeros((1, 3, _HEIGHT, width), np.float32) for width in widths])

    def _load(self) -> _Loaded:
        with self._lock:
            if self._loaded is None:
                path = self._model or paddle_weights(RECOGNISER)
                network = load_network(path, device=self._device, streams=0)
                named = _characters(network, path, self._characters)
                # The first class is CTC's blank, the last one the space.
                self._loaded = _Loaded(network, ("", *named, " "))
            return self._loaded


def _characters(network: Network, path: Path, listed: Path | None) -> list[str]:
    """All but CTC's blank and the space, in the order of the classes."""
    if listed is None:
        named = network.metadata.get("character", "").splitlines()
    else:
        try:
            named = listed.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise WeightsError(f"cannot read the characters {listed}: {error}") from error
    classes = network.output_shape[-1] if network.output_shape else None
    if not named or classes not in (None, len(named) + 2):
        raise WeightsError(
            f"{path} is no PP-OCR recogniser with the characters that it was trained with: "
            f"{len(named)} characters for {classes} classes"
        )
    return named


def _recognised(loaded: _Loaded, crops: Sequence[Pixels]) -> tuple[ReadLine, ...]:
    poses = [pose for crop in crops for pose in _poses(crop)]
    read = iter(_read(loaded, poses))
    lines = []
    for crop in crops:
        tries = [next(read) for _ in _poses(crop)]
        best = max(tries, key=lambda line: line.confidence)
        # Places along a line that runs up or down are no places across the crop.
        lines.append(best if best is tries[0] else ReadLine(best.text, best.confidence))
    return tuple(lines)


def _poses(crop: Pixels) -> tuple[Pixels, ...]:
    """The crop as it is and, where it stands, lying on either side."""
    if crop.shape[0] < _STANDING * crop.shape[1]:
        return (crop,)
    return (crop, np.rot90(crop), np.rot90(crop, -1))


def _read(loaded: _Loaded, crops: Sequence[Pixels]) -> list[ReadLine]:
    widths = [min(_WIDEST, math.ceil(_HEIGHT * crop.shape[1] / crop.shape[0])) for crop in crops]
    inputs = [_prepared(crop, width) for crop, width in zip(crops, widths, strict=True)]
    outputs = _run(loaded.network, inputs)
    return [
        _decoded(output, width / numbers.shape[2], loaded.characters)
        for output, width, numbers in zip(outputs, widths, inputs, strict=True)
    ]


def _prepared(crop: Pixels, width: int) -> Numbers:
    """The line as the network takes it: BGR, from -1.0 to 1.0, shape (3, 48, padded width)."""
    import cv2  # noqa: PLC0415

    line = cv2.resize(np.ascontiguousarray(crop), (width, _HEIGHT))
    padded = math.ceil(width / _STEP) * _STEP
    numbers = np.zeros((3, _HEIGHT, padded), np.float32)
    scale, mean = 1 / 127.5, (127.5, 127.5, 127.5)
    numbers[:, :, :width] = cv2.dnn.blobFromImage(line, scale, mean=mean, swapRB=True)[0]
    return numbers


def _run(network: Network, inputs: Sequence[Numbers]) -> list[Numbers]:
    if not network.likes_batches:
        outputs = network.run_all([each[np.newaxis] for each in inputs], _best)
        return [output[0] for output in outputs]
    bests: dict[int, Numbers] = {}
    order = sorted(range(len(inputs)), key=lambda index: inputs[index].shape[2])
    for first in range(0, len(order), _BATCH):
        chunk = order[first : first + _BATCH]
        # A GPU prepares itself anew for every new shape: few shapes, rather than little padding.
        width = -(-inputs[chunk[-1]].shape[2] // _WIDE_STEP) * _WIDE_STEP
        batch = np.zeros((_BATCH, 3, _HEIGHT, width), np.float32)
        for row, index in enumerate(chunk):
            batch[row, :, :, : inputs[index].shape[2]] = inputs[index]
        shares = network.run(batch)
        for row, index in enumerate(chunk):
            used = round(shares.shape[1] * inputs[index].shape[2] / width)
            bests[index] = _best(shares[row : row + 1, :used])[0]
    return [bests[index] for index in range(len(inputs))]


def _best(shares: Numbers) -> Numbers:
    """The likeliest class of each column, and its probability.

    Args:
        shares: Probabilities, shape (lines, columns, classes).

    Returns:
        Shape (lines, columns, 2).
    """
    classes = shares.argmax(axis=2)
    probabilities = np.take_along_axis(shares, classes[..., np.newaxis], axis=2)[..., 0]
    return np.stack([classes.astype(np.float32), probabilities], axis=2)


def _decoded(best: Numbers, used: float, characters: Sequence[str]) -> ReadLine:
    """The best path, repeats joined and blanks dropped.

    Args:
        best: The likeliest class of each column, and its probability; shape (columns, 2).
        used: The share of the columns that is not padding.
        characters: By class.
    """
    classes = best[:, 0].astype(np.int64)
    kept = classes != 0
    kept[1:] &= classes[1:] != classes[:-1]
    columns = np.flatnonzero(kept)
    if not len(columns):
        return ReadLine("", 0.0)
    confidence = float(best[columns, 1].mean())
    places = (columns + 0.5) / (len(best) * used)
    letters = tuple(
        Letter(characters[number], min(1.0, place))
        for number, place in zip(classes[columns].tolist(), places.tolist(), strict=True)
    )
    return ReadLine("".join(letter.text for letter in letters), confidence, letters)
