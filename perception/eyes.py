"""The engines that see and find look with."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from perception.calibration import Calibration
from perception.memory import ScreenMemory
from perception.protocols import IconDetector, IconMatcher, TextReader

__all__ = ["Eyes"]


@dataclass(frozen=True, slots=True)
class Eyes:
    """A reader, a detector and a matcher; each loads on first use and may be shared by threads.

    Attributes:
        reader: Reads texts.
        detector: Finds icons and controls.
        matcher: Compares icons with descriptions.
        calibration: How scores become probabilities and verdicts.
        memory: The last few screens seen.
    """

    reader: TextReader
    detector: IconDetector
    matcher: IconMatcher
    calibration: Calibration = field(default_factory=Calibration.shipped)
    memory: ScreenMemory = field(default_factory=ScreenMemory, compare=False, repr=False)

    @classmethod
    def default(cls) -> Self:
        """The shipped engines and weights."""
        return cls.from_config({})

    @classmethod
    def from_config(cls, config: Mapping[str, object] | str | Path) -> Self:
        """Engines as named in a mapping, or in a YAML file.

        Keys, all optional: `reader` (rapidocr, easyocr), and for EasyOCR `languages` (its codes),
        `line_detector` (rapidocr, craft), `recogniser` and `recogniser_folder` (one of one's own,
        by name); `experts` (a list: who reads which `scripts`, with `languages` and the like);
        `detector` (icon_detector, icon_detector_alone, contour, or a .pt or .onnx file), `matcher`
        (icon_clip, or a name of open_clip's), `pretrained` (open_clip's tag, or a file), `device`
        (cpu, cuda …), `calibration` (a file), `threshold` (the least probability that is found,
        from 0 to 1, in place of the calibrated one). Readers are described in docs/readers.md.

        Raises:
            ConfigError: An unknown key, a wrong type, or a file that cannot be read.
        """
        from perception.configuration import engines  # noqa: PLC0415

        reader, detector, matcher, calibration = engines(config)
        return cls(reader, detector, matcher, calibration)

    def warm_up(self) -> tuple[threading.Thread, ...]:
        """Begins to load what looking needs, beside what comes next, such as a first capture.

        Returns at once; `see` waits for what is not loaded yet. What cannot be loaded says so on
        first use. The matcher, which only icons are found with, loads when it is needed.

        Returns:
            The threads that load.
        """
        from perception.warming import load_beside  # noqa: PLC0415

        return load_beside(self.reader, self.detector)
