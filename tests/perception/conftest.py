"""Eyes without learnt weights, for tests of everything between the engines."""

from collections.abc import Sequence

import numpy as np
import pytest

from perception import Eyes, Pixels
from perception.detectors import ContourIconDetector
from perception.readers import RapidOcrReader


class DarknessMatcher:
    """Knows two words: "dark" and "light"."""

    def similarity(self, description: str, crops: Sequence[Pixels]) -> tuple[float, ...]:
        light = [float(np.mean(crop)) / 255 for crop in crops]
        if "dark" in description:
            return tuple(1.0 - each for each in light)
        return tuple(light) if "light" in description else (0.0,) * len(crops)


@pytest.fixture(scope="session")
def plain_eyes() -> Eyes:
    return Eyes(RapidOcrReader(), ContourIconDetector(), DarknessMatcher())
