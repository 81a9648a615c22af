"""EasyOCR's own pipeline, CRAFT and its recogniser, with its real weights where they are."""

import tempfile
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from benchmarks.findings import Sample, measured
from benchmarks.threads import threads
from perception import Box, Screenshot
from perception.networks import hardware

__all__ = ["EasyOcrPipeline"]

LANGUAGE, DETECTOR, RECOGNISER = "en", "craft", "english_g2"
RECOGNISER_SIZES: Mapping[str, int] = {
    "input_channel": 1,
    "output_channel": 256,
    "hidden_size": 256,
}
"""EasyOCR's own for its second generation of recognisers."""
READING_THREADS = 1
"""With two its small steps mostly wait for each other: it takes several times as long."""
NEVER = 1e9
"""No score is so high: noise is not taken for text."""
Picture = npt.NDArray[np.uint8]


class LineReader(Protocol):
    """What is used of EasyOCR's reader."""

    def detect(
        self, img: Picture, **scores: float
    ) -> tuple[list[list[list[int]]], list[list[object]]]:
        """Upright and slanted boxes, for one picture each."""
        ...

    def recognize(
        self,
        img_cv_grey: Picture,
        horizontal_list: list[list[int]],
        free_list: list[object],
        **options: float,
    ) -> list[object]:
        """Texts in these boxes."""
        ...


@dataclass(frozen=True, slots=True)
class EasyOcrPipeline:
    """EasyOCR's reader for English, on the CPU, quantised as it does by itself.

    Attributes:
        reader: EasyOCR's own.
        random_weights: Whether its weights are random: good for timing alone.
    """

    reader: LineReader
    random_weights: bool

    @classmethod
    def load(cls) -> "EasyOcrPipeline":
        """With the weights that lie in EasyOCR's folder, else with random ones; no download.

        Raises:
            ImportError: EasyOCR cannot be loaded.
        """
        from easyocr.config import MODULE_PATH, detection_models, recognition_models  # noqa: PLC0415

        names = (
            detection_models[DETECTOR]["filename"],
            recognition_models["gen2"][RECOGNISER]["filename"],
        )
        folder = Path(MODULE_PATH) / "model"
        real = all((folder / name).is_file() for name in names)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return cls(_real() if real else _random(), random_weights=not real)

    def read(self, screenshot: Screenshot, lines: Sequence[Box]) -> tuple[Sample, Sample]:
        """Reads a screenshot at EasyOCR's full canvas, one line after the other as it does.

        Random weights find no lines: what CRAFT says is then not made into boxes, those given are
        read, and no line is read a second time for being unsure.

        Args:
            screenshot: What to read.
            lines: Where lines are, for random weights.

        Returns:
            What finding lines took, and what reading them took.
        """
        picture = np.ascontiguousarray(screenshot.pixels[:, :, ::-1])
        found = [[box.left, box.right, box.top, box.bottom] for box in lines]
        slanted: list[object] = []
        scores = {"low_text": NEVER, "link_threshold": NEVER} if self.random_weights else {}
        unsure = {"contrast_ths": 0.0} if self.random_weights else {}
        detected: list[tuple[list[list[list[int]]], list[list[object]]]] = []
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with threads(hardware().threads):
                finding = measured(
                    "easyocr_finding",
                    lambda: detected.append(self.reader.detect(picture, **scores)),
                )
            if not self.random_weights:
                (found,), (slanted,) = detected[0]
            read = partial(self.reader.recognize, picture, found, slanted, **unsure)
            with threads(READING_THREADS):
                return finding, measured("easyocr_reading", read)


def _real() -> LineReader:
    import easyocr  # noqa: PLC0415

    reader: LineReader = easyocr.Reader(
        [LANGUAGE], gpu=False, download_enabled=False, verbose=False
    )
    return reader


def _random() -> LineReader:
    """EasyOCR's reader around its own networks, loaded by its own code from random weights."""
    import easyocr  # noqa: PLC0415
    import torch  # noqa: PLC0415
    from easyocr.craft import CRAFT  # noqa: PLC0415
    from easyocr.detection import get_detector, get_textbox  # noqa: PLC0415
    from easyocr.model.vgg_model import Model  # noqa: PLC0415
    from easyocr.recognition import get_recognizer  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        reader = easyocr.Reader(
            [LANGUAGE],
            gpu=False,
            detector=False,
            recognizer=False,
            verbose=False,
            model_storage_directory=folder,
            user_network_directory=folder,
        )
        torch.manual_seed(0)
        detector, recogniser = Path(folder) / "detector.pth", Path(folder) / "recogniser.pth"
        torch.save(CRAFT().state_dict(), detector)
        # Its loader takes off the first letters of all names, left there by training on GPUs.
        network = Model(num_class=len(reader.character) + 1, **RECOGNISER_SIZES)
        named = {f"module.{name}": part for name, part in network.state_dict().items()}
        torch.save(named, recogniser)
        reader.get_textbox = get_textbox
        reader.detector = get_detector(str(detector), device="cpu", quantize=True)
        reader.recognizer, reader.converter = get_recognizer(
            "generation2",
            RECOGNISER_SIZES,
            reader.character,
            {},
            {},
            str(recogniser),
            device="cpu",
            quantize=True,
        )
    whole: LineReader = reader
    return whole
