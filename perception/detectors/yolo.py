"""Any Ultralytics detector (.pt or .onnx) as an icon detector."""

import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from perception.detectors.kinds import kind_of_class
from perception.detectors.letterbox import Letterbox
from perception.errors import EngineError, WeightsError
from perception.screen import Icon
from perception.screenshot import Pixels, Screenshot

__all__ = ["YoloIconDetector"]

_USUAL_SIZE = 640
"""Ultralytics' own, where a model does not say."""
_LEAST_SIDE = 32


class _Array(Protocol):
    def __array__(self) -> npt.NDArray[np.float32]: ...

    def cpu(self) -> "_Array": ...


class _Boxes(Protocol):
    xyxy: _Array
    conf: _Array
    cls: _Array


class _Result(Protocol):
    boxes: _Boxes | None
    names: Mapping[int, str]


class _Backend(Protocol):
    imgsz: Sequence[int]


class _Predictor(Protocol):
    model: _Backend


class _Engine(Protocol):
    overrides: Mapping[str, object]
    predictor: _Predictor

    def predict(self, picture: Pixels, **settings: object) -> list[_Result]: ...


class YoloIconDetector:
    """Detects icons and controls with an Ultralytics model; loaded on first use.

    Args:
        weights: A `.pt` or `.onnx` file, or the name of a model that Ultralytics publishes
            ("yolo26n.pt"), which is downloaded once.
        picture_size: The longer side is fitted to this before looking; what the model was trained
            with unless told.
        least_confidence: Boxes found less surely are dropped.
        overlap: Of boxes with a greater intersection over union only the surest is kept.
        device: Where it runs ("cpu", "cuda:0", "mps"); Ultralytics' choice unless told.
    """

    def __init__(
        self,
        weights: Path,
        *,
        picture_size: int | None = None,
        least_confidence: float = 0.2,
        overlap: float = 0.6,
        device: str | None = None,
    ) -> None:
        self._weights = weights
        self._picture_size = picture_size
        self._least_confidence = least_confidence
        self._overlap = overlap
        self._device = device
        self._lock = threading.Lock()
        self._engine: _Engine | None = None

    def detect(self, screenshot: Screenshot) -> tuple[Icon, ...]:
        """Icons and controls in reading order; nothing there gives ().

        Raises:
            WeightsError: The weights are missing or no detector, or cannot be downloaded.
            EngineError: The detector failed on the picture.
        """
        # Ultralytics' predictor keeps the picture it works on: one at a time.
        with self._lock:
            if self._engine is None:
                self._engine = self._load()
            try:
                if self._picture_size is None:
                    self._picture_size = self._trained_size(self._engine)
                fitted = Letterbox.around(screenshot, self._picture_size)
                results = self._predict(self._engine, fitted.picture, max(fitted.picture.shape))
            except Exception as error:
                raise EngineError(
                    f"the detector {self._weights.name} failed on {screenshot!r}: {error}"
                ) from error
        icons = [icon for result in results for icon in _icons(result, fitted)]
        return tuple(sorted(icons, key=lambda icon: (icon.box.top, icon.box.left)))

    def _predict(self, engine: _Engine, picture: Pixels, size: int) -> list[_Result]:
        return engine.predict(
            np.ascontiguousarray(picture[:, :, ::-1]),
            imgsz=size,
            conf=self._least_confidence,
            device=self._device,
            iou=self._overlap,
            agnostic_nms=True,
            verbose=False,
        )

    def _trained_size(self, engine: _Engine) -> int:
        trained = engine.overrides.get("imgsz")
        if trained is None and self._weights.suffix == ".onnx":
            # An exported model says its size only once it is loaded, which its first picture does.
            self._predict(engine, np.full((_LEAST_SIDE, _LEAST_SIDE, 3), 114, np.uint8), 640)
            trained = engine.predictor.model.imgsz
        sides = trained if isinstance(trained, list | tuple) else (trained or _USUAL_SIZE,)
        return max(int(side) for side in sides)

    def _load(self) -> _Engine:
        known = self._weights.is_file()
        if not known and self._weights.name != str(self._weights):
            raise WeightsError(f"no detector at {self._weights}: give a .pt or .onnx file")
        try:
            from ultralytics import YOLO  # noqa: PLC0415
            from ultralytics.utils.events import events  # noqa: PLC0415

            # What someone's phone shows is no one else's business, not even how often.
            events.enabled = False
            path = self._weights if known else _downloaded(self._weights.name)
            engine: _Engine = YOLO(path, task="detect")
        except WeightsError:
            raise
        except Exception as error:
            raise WeightsError(f"{self._weights} is no Ultralytics detector: {error}") from error
        return engine


def _downloaded(name: str) -> Path:
    from ultralytics.utils import USER_CONFIG_DIR  # noqa: PLC0415
    from ultralytics.utils.downloads import (  # noqa: PLC0415
        GITHUB_ASSETS_NAMES,
        attempt_download_asset,
    )

    if name not in GITHUB_ASSETS_NAMES:
        raise WeightsError(
            f"no detector at {name}: give a .pt or .onnx file, or the name of a model that "
            "Ultralytics publishes, such as yolo26n.pt"
        )
    folder = Path(USER_CONFIG_DIR) / "weights"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return Path(attempt_download_asset(folder / name))
    except Exception as error:
        raise WeightsError(
            f"{name} cannot be downloaded: connect to the network once, or give a local file "
            f"({error})"
        ) from error


def _icons(result: _Result, fitted: Letterbox) -> list[Icon]:
    if result.boxes is None:
        return []
    sides = np.asarray(result.boxes.xyxy.cpu())
    sureness = np.asarray(result.boxes.conf.cpu())
    classes = np.asarray(result.boxes.cls.cpu())
    icons = []
    for corners, confidence, number in zip(
        sides.tolist(), sureness.tolist(), classes.tolist(), strict=True
    ):
        box = fitted.box(corners)
        if box is not None:
            icons.append(Icon(box, float(confidence), kind_of_class(result.names[int(number)])))
    return icons
