"""The shipped detector from its ONNX file: no torch, no ultralytics."""

import threading
from dataclasses import dataclass

from perception.detectors.candidates import Candidates
from perception.detectors.letterbox import Letterbox
from perception.detectors.trained import DetectorConfig
from perception.errors import EngineError, WeightsError
from perception.networks import Network, Numbers, load_network
from perception.screen import Icon
from perception.screenshot import Pixels, Screenshot
from perception.weights import ShippedModel, shipped_model

__all__ = ["OnnxIconDetector"]

_NAME = "icon_detector"


@dataclass(frozen=True, slots=True)
class _Loaded:
    network: Network
    config: DetectorConfig


class OnnxIconDetector:
    """Detects icons and controls with the shipped network; verified and loaded on first use.

    Args:
        model: Another folder's model; the shipped one unless told.
        least_confidence: Boxes found less surely are dropped; as config.json says unless told.
        device: "cpu", "cuda", or "auto" for a GPU if there is one.
    """

    def __init__(
        self,
        model: ShippedModel | None = None,
        *,
        least_confidence: float | None = None,
        device: str = "auto",
    ) -> None:
        self._model = model
        self._least_confidence = least_confidence
        self._device = device
        self._lock = threading.Lock()
        self._loaded: _Loaded | None = None

    def detect(self, screenshot: Screenshot) -> tuple[Icon, ...]:
        """Icons and controls in reading order; nothing there gives ().

        Raises:
            WeightsError: A file is missing, altered or unfit.
            EngineError: The detector failed on the picture.
        """
        loaded = self._ready()
        config = loaded.config
        try:
            fitted = Letterbox.around(
                screenshot, config.picture_size, stride=config.stride, padding=config.padding
            )
            output = loaded.network.run(_planes(fitted.picture))
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

    def load(self) -> None:
        """Loads the network now, so that the first look need not."""
        self._ready()

    def _ready(self) -> _Loaded:
        with self._lock:
            if self._loaded is None:
                self._loaded = self._load()
            return self._loaded

    def _thresholds(self, config: DetectorConfig) -> tuple[float, ...]:
        if self._least_confidence is None:
            return config.thresholds
        return (self._least_confidence,) * len(config.kinds)

    def _load(self) -> _Loaded:
        model = shipped_model(_NAME) if self._model is None else self._model
        config = DetectorConfig.read(model.file("config.json"))
        weights = model.file("weights.onnx")
        network = load_network(weights.path, sha256=weights.sha256, device=self._device)
        takes, gives = network.input_shape, network.output_shape
        if len(takes) != 4 or takes[1] != 3:
            raise WeightsError(f"{weights.path} takes {takes}, no RGB pictures")
        if len(gives) != 3 or gives[1] != 4 + len(config.kinds):
            raise WeightsError(
                f"{weights.path} gives {gives}, but config.json names {len(config.kinds)} classes"
            )
        return _Loaded(network, config)


def _planes(picture: Pixels) -> Numbers:
    """RGB from 0.0 to 1.0, shape (1, 3, height, width)."""
    import cv2  # noqa: PLC0415

    planes: Numbers = cv2.dnn.blobFromImage(picture, 1 / 255)
    return planes
