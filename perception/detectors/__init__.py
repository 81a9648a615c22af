"""The detectors: each turns a screenshot into the boxes of its icons and controls."""

from perception.detectors.combined import CombinedIconDetector
from perception.detectors.contour import ContourIconDetector
from perception.detectors.onnx_detector import OnnxIconDetector
from perception.detectors.yolo import YoloIconDetector

__all__ = [
    "CombinedIconDetector",
    "ContourIconDetector",
    "OnnxIconDetector",
    "YoloIconDetector",
]
