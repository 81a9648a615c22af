"""The shipped detector on onnxruntime: no torch, no ultralytics."""

import threading
from dataclasses import dataclass

import numpy as np

from perception.detectors.candidates import Candidates
from perception.detectors.letterbox import Letterbox
from perception.detectors.trained import DetectorConfig
from perception.errors import EngineError, WeightsError
from perception.onnx_session import OnnxSession, load_session
from perception.screen import Icon
from perception.screenshot import Screenshot
from perception.weights import ShippedModel, shipped_model

__all__ = ["OnnxIconDetector"]

_NAME = "icon_detector"


@dataclass(frozen=True, slots=True)
class _Loaded:
    session: OnnxSession
    config: DetectorConfig
    input_name: str


class OnnxIconDetector:
    """Detects icons and controls with the shipped network; verified and loaded on first use.

    Args:
        model: Another folder's model; the shipped one unless told.
        least_confidence: Boxes found less surely are dropped; as config.json says unless told.
        threads: CPU threads; unless told, one for each core, at most four.
    """

    def __init__(
        self,
        model: ShippedModel | None = None,
        *,
        least_confidence: float | None = None,
        threads: int | None = None,
    ) -> None:
        self._model = model
        self._least_confidence = least_confidence
        self._threads = threads
        self._lock = threading.Lock()
        self._loaded: _Loaded | None = None

    def detect(self, screenshot: Screenshot) -> tuple[Icon, ...]:
        """Icons and controls in reading order; nothing there gives ().

        Raises:
            WeightsError: A file is missing, altered or unfit.
            EngineError: The detector failed on the picture.
        """
        with self._lock:
            if self._loaded is None:
                self._loaded = self._load()
            loaded = self._loaded
        config = loaded.config
        try:
            fitted = Letterbox.around(
                screenshot, config.picture_size, stride=config.stride, padding=config.padding
            )
            planes = np.ascontiguousarray(fitted.picture.transpose(2, 0, 1)[np.newaxis])
            shares = planes.astype(np.float32) / np.float32(255)
            output = loaded.session.run(None, {loaded.input_name: shares})[0]
        except Exception as error:
            raise EngineError(f"the icon detector failed on {screenshot!r}: {error}") from error
        found = Candidates.of_output(output[0], self._thresholds(config))
        kept = found.apart(config.overlap, config.most)
        icons = [
            Icon(box, confidence, config.kinds[number])
            for sides, confidence, number in zip(
                kept.sides.tolist(), kept.confidences.tolist(), kept.classes.tolist(), strict=True
            )
            if (box := fitted.box(sides)) is not None
        ]
        return tuple(sorted(icons, key=lambda icon: (icon.box.top, icon.box.left)))

    def _thresholds(self, config: DetectorConfig) -> tuple[float, ...]:
        if self._least_confidence is None:
            return config.thresholds
        return (self._least_confidence,) * len(config.kinds)

    def _load(self) -> _Loaded:
        model = shipped_model(_NAME) if self._model is None else self._model
        config = DetectorConfig.read(model.file("config.json"))
        weights = model.file("weights.onnx")
        session = load_session(weights.path, self._threads, sha256=weights.sha256)
        takes, gives = session.get_inputs()[0], session.get_outputs()[0]
        if len(takes.shape) != 4 or takes.shape[1] != 3:
            raise WeightsError(f"{weights.path} takes {takes.shape}, no RGB pictures")
        if len(gives.shape) != 3 or gives.shape[1] != 4 + len(config.kinds):
            raise WeightsError(
                f"{weights.path} gives {gives.shape}, but config.json names "
                f"{len(config.kinds)} classes"
            )
        return _Loaded(session, config, takes.name)
