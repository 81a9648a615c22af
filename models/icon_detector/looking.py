"""Looks at all screens of a folder with a detector."""

import time
from collections.abc import Iterator
from pathlib import Path

from models.icon_detector.measures import Looked
from models.icon_detector.truth import read_truth
from perception import IconDetector, Screenshot


def look(detector: IconDetector, folder: Path, most: int | None = None) -> Iterator[Looked]:
    """Detects what is on each screen of a folder with labels.jsonl."""
    for picture in read_truth(folder, most):
        screenshot = Screenshot.open(picture.path)
        begun = time.perf_counter()
        icons = detector.detect(screenshot)
        yield Looked(picture, screenshot.width, icons, time.perf_counter() - begun)
