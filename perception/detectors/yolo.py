"""Any Ultralytics detector (.pt or .onnx) as an icon detector."""

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from perception.errors import EngineError, WeightsError
from perception.geometry import Box
from perception.screen import Icon, IconKind
from perception.screenshot import Pixels, Screenshot

__all__ = ["YoloIconDetector", "kind_of_class"]


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


class _Engine(Protocol):
    def predict(self, picture: Pixels, **settings: object) -> list[_Result]: ...


def kind_of_class(name: str) -> IconKind:
    """What a detector's class name means: "Radio_Button" is a radio button, "gear" an icon."""
    plain = " ".join(name.replace("_", " ").replace("-", " ").casefold().split())
    synonyms = {
        "toggle": IconKind.SWITCH,
        "toggle switch": IconKind.SWITCH,
        "check box": IconKind.CHECKBOX,
        "radio": IconKind.RADIO_BUTTON,
        "radiobutton": IconKind.RADIO_BUTTON,
        "seek bar": IconKind.SLIDER,
        "seekbar": IconKind.SLIDER,
        "text field": IconKind.INPUT_FIELD,
        "input": IconKind.INPUT_FIELD,
        "edit text": IconKind.INPUT_FIELD,
        "picture": IconKind.IMAGE,
        "photo": IconKind.IMAGE,
        "app": IconKind.APP_ICON,
    }
    named = {kind.value: kind for kind in IconKind}
    return named.get(plain, synonyms.get(plain, IconKind.ICON))


class YoloIconDetector:
    """Detects icons and controls with an Ultralytics model; loaded on first use.

    Args:
        weights: A `.pt` or `.onnx` file.
        picture_size: The longer side is shrunk to this before looking.
        least_confidence: Boxes found less surely are dropped.
        device: Where it runs ("cpu", "cuda:0", "mps"); Ultralytics' choice unless told.
    """

    def __init__(
        self,
        weights: Path,
        *,
        picture_size: int = 1280,
        least_confidence: float = 0.2,
        device: str | None = None,
    ) -> None:
        self._weights = weights
        self._picture_size = picture_size
        self._least_confidence = least_confidence
        self._device = device
        self._lock = threading.Lock()
        self._engine: _Engine | None = None

    def detect(self, screenshot: Screenshot) -> tuple[Icon, ...]:
        """Icons and controls in reading order; nothing there gives ().

        Raises:
            WeightsError: The weights are missing or no detector.
            EngineError: The detector failed on the picture.
        """
        # Ultralytics' predictor keeps the picture it works on: one at a time.
        with self._lock:
            if self._engine is None:
                self._engine = self._load()
            try:
                results = self._engine.predict(
                    np.ascontiguousarray(screenshot.pixels[:, :, ::-1]),
                    imgsz=self._picture_size,
                    conf=self._least_confidence,
                    device=self._device,
                    verbose=False,
                )
            except Exception as error:
                raise EngineError(
                    f"the detector {self._weights.name} failed on {screenshot!r}: {error}"
                ) from error
        icons = [icon for result in results for icon in _icons(result, screenshot)]
        return tuple(sorted(icons, key=lambda icon: (icon.box.top, icon.box.left)))

    def _load(self) -> _Engine:
        if not self._weights.is_file():
            raise WeightsError(f"no detector at {self._weights}: give a .pt or .onnx file")
        try:
            from ultralytics import YOLO  # noqa: PLC0415

            engine: _Engine = YOLO(self._weights, task="detect")
        except Exception as error:
            raise WeightsError(f"{self._weights} is no Ultralytics detector: {error}") from error
        return engine


def _icons(result: _Result, screenshot: Screenshot) -> list[Icon]:
    if result.boxes is None:
        return []
    sides = np.asarray(result.boxes.xyxy.cpu())
    sureness = np.asarray(result.boxes.conf.cpu())
    classes = np.asarray(result.boxes.cls.cpu())
    icons = []
    for (left, top, right, bottom), confidence, number in zip(
        sides.tolist(), sureness.tolist(), classes.tolist(), strict=True
    ):
        if right - left < 1 or bottom - top < 1:
            continue
        box = Box(int(left), int(top), round(right), round(bottom))
        inside = box.clipped(screenshot.width, screenshot.height)
        if inside is not None:
            icons.append(Icon(inside, float(confidence), kind_of_class(result.names[int(number)])))
    return icons
