"""The field's reference pipeline: EasyOCR on the full canvas, YOLO-m, CLIP on every icon."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Self

import numpy as np

from benchmarks.catalogue import REFERENCE
from benchmarks.easyocr_pipeline import EasyOcrPipeline
from benchmarks.findings import Sample, measured
from benchmarks.icon_pipeline import clip_on_icons, yolo_detector
from benchmarks.threads import threads
from perception import Box, Pixels, Screen, Screenshot
from perception.finding.crops import context_crop
from perception.networks import hardware

__all__ = ["KEYS", "ReferencePipeline"]

DESCRIPTION = "magnifying glass"
SMALL = Screenshot(np.full((320, 320, 3), 255, np.uint8))
KEYS = (REFERENCE, "easyocr", "easyocr_finding", "easyocr_reading", "yolo", "clip")


@dataclass(frozen=True, slots=True)
class ReferencePipeline:
    """All three, on the CPU.

    Attributes:
        easyocr: Reads texts.
        detect: YOLO: finds icons.
        compare: CLIP: compares a description with pictures of icons.
    """

    easyocr: EasyOcrPipeline
    detect: Callable[[Screenshot], None]
    compare: Callable[[str, Sequence[Pixels]], None]

    @classmethod
    def load(cls, tell: Callable[[str], None]) -> Self:
        """Loads them and lets each work once on a small picture; nothing is downloaded.

        Raises:
            ImportError: One of the packages cannot be loaded.
        """
        tell("loading EasyOCR")
        easyocr = EasyOcrPipeline.load()
        easyocr.read(SMALL, [Box(20, 20, 200, 60)])
        tell("loading YOLO and CLIP")
        detect, compare = yolo_detector(), clip_on_icons()
        detect(SMALL)
        compare(DESCRIPTION, [SMALL.pixels])
        return cls(easyocr, detect, compare)

    @property
    def words(self) -> str:
        """What it is, what it runs on and what its weights are."""
        count = hardware().threads
        easyocr = "random too" if self.easyocr.random_weights else "its own"
        used = (
            f"{count} threads (1 for reading lines, which is faster)" if count > 1 else "1 thread"
        )
        return (
            "the field's pipeline (EasyOCR on the full canvas, YOLO11m at 1280, CLIP ViT-B/32 on "
            f"every icon) on the CPU, PyTorch with {used}. The weights of YOLO and CLIP are "
            f"random, EasyOCR's are {easyocr}: right for timing, useless for accuracy, so none is "
            "given for it."
        )

    def look(self, name: str, screen: Screen, turn: int) -> Iterator[Sample]:
        """One look at a screenshot, all of it and in parts.

        Args:
            name: The screenshot's.
            screen: The screenshot, and what ours saw on it: random weights see nothing, so they are
                given our lines to read and our icons to compare.
            turn: The round.
        """
        crops = [context_crop(screen.screenshot, icon.box) for icon in screen.icons]
        lines = [line.box for line in screen.texts]
        finding, reading = self.easyocr.read(screen.screenshot, lines)
        with threads(hardware().threads):
            yolo = measured("yolo", partial(self.detect, screen.screenshot))
            clip = measured("clip", partial(self.compare, DESCRIPTION, crops))
        parts = (finding, reading, yolo, clip)
        together = {"easyocr": (finding, reading), REFERENCE: parts}
        for part in parts:
            yield Sample(part.key, part.wall, part.cpu, turn, name)
        for key, summed in together.items():
            yield Sample(key, *_sum(summed), turn, name)


def _sum(parts: Sequence[Sample]) -> tuple[float, float]:
    return sum(part.wall for part in parts), sum(part.cpu or 0.0 for part in parts)
