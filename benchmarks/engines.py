"""The shipped engines, loaded once, behind eyes that have seen nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np

from benchmarks.scenes import Frame
from perception import Eyes, IconDetector, Screen, TextReader, see
from perception.calibration import Calibration
from perception.matchers.bank import Bank
from perception.matchers.clip import Network
from perception.matchers.contrasting import ContrastingClipMatcher, shipped_bank

__all__ = ["Engines"]

NOTHING = np.zeros((32, 32, 3), np.uint8)


@dataclass(frozen=True, slots=True)
class Engines:
    """What the default eyes look with.

    Attributes:
        reader: Reads texts; the networks load on first use.
        detector: Finds icons; the same.
        network: The matcher's.
        bank: What the matcher contrasts with.
        calibration: How scores become verdicts.
    """

    reader: TextReader
    detector: IconDetector
    network: Network
    bank: Bank
    calibration: Calibration

    @classmethod
    def shipped(cls) -> Self:
        """Those of `Eyes.default()`.

        Raises:
            WeightsError: Weights are missing or altered.
        """
        from perception.matchers.onnx_network import load_shipped  # noqa: PLC0415

        eyes = Eyes.default()
        return cls(eyes.reader, eyes.detector, load_shipped(), shipped_bank(), eyes.calibration)

    def fresh(self) -> Eyes:
        """Eyes that remember no screen and no picture of an icon; nothing is left to be loaded."""
        matcher = ContrastingClipMatcher(lambda: self.network, lambda: self.bank)
        matcher.contrast("nothing", [NOTHING])
        return Eyes(self.reader, self.detector, matcher, self.calibration)

    def seen_first(self, frames: Sequence[Frame], tell: Callable[[str], None]) -> dict[str, Screen]:
        """What is seen on frames, by their names; afterwards the engines are loaded and warm.

        A network is made ready anew for lines of a new width: that is a part of start-up, which has
        a row of its own, and not of later looks.
        """
        seen = {}
        for number, frame in enumerate(frames, start=1):
            tell(f"loading and warming the engines: screen {number} of {len(frames)}")
            seen[frame.name] = see(frame.screenshot, self.fresh())
        return seen
