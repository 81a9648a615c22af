"""The detectors: each turns a screenshot into the boxes of its icons and controls."""

from perception.detectors.contour import ContourIconDetector
from perception.detectors.yolo import YoloIconDetector

__all__ = ["ContourIconDetector", "YoloIconDetector"]
