"""The shipped weights, the OCR engine and OpenCV."""

import time
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

import numpy as np

from mobile_agent.checks.check import Check, Status
from perception import Screenshot

__all__ = ["check_opencv", "check_reader", "check_weights"]

PROBE_WORDS = "Settings"
OPENCV_PACKAGES = ("opencv-python", "opencv-python-headless", "opencv-contrib-python")
REINSTALL = "pip install --force-reinstall mobile-agent, or clone the repository again"


def check_weights() -> Iterator[Check]:
    """Whether all shipped weights are there and unaltered."""
    from perception.errors import WeightsError  # noqa: PLC0415
    from perception.weights import shipped_models  # noqa: PLC0415

    try:
        models = shipped_models()
    except WeightsError as error:
        yield Check("Weights", Status.FAIL, str(error), REINSTALL)
        return
    for model in models:
        name = f"Weights: {model.name}"
        try:
            model.verify()
        except WeightsError as error:
            yield Check(name, Status.FAIL, str(error), REINSTALL)
        else:
            count = len(model.files)
            yield Check(name, Status.OK, f"version {model.version}, {count} files, sha256 correct")


def check_reader() -> Iterator[Check]:
    """Whether the default OCR engine loads and reads."""
    from perception.errors import PerceptionError  # noqa: PLC0415
    from perception.readers import RapidOcrReader  # noqa: PLC0415

    begun = time.monotonic()
    try:
        texts = [line.text for line in RapidOcrReader().read(_picture_of_words())]
    except PerceptionError as error:
        mend = "pip install --force-reinstall rapidocr onnxruntime"
        yield Check("OCR engine", Status.FAIL, str(error), mend)
        return
    seconds = time.monotonic() - begun
    if PROBE_WORDS in " ".join(texts):
        yield Check("OCR engine", Status.OK, f"RapidOCR loaded and read a word in {seconds:.1f} s")
        return
    yield Check(
        "OCR engine",
        Status.FAIL,
        f"RapidOCR read {texts!r} where {PROBE_WORDS!r} is written",
        "pip install --force-reinstall rapidocr onnxruntime",
    )


def check_opencv() -> Iterator[Check]:
    """Which of the packages that provide cv2 is in use."""
    import cv2  # noqa: PLC0415

    installed = [f"{name} {found}" for name in OPENCV_PACKAGES if (found := _version(name))]
    windows = "GUI:                           NONE" not in cv2.getBuildInformation()
    kind = "with windows" if windows else "headless"
    finding = f"cv2 {cv2.__version__} ({kind}) in use; installed: {', '.join(installed)}"
    versions = {_version(name) for name in OPENCV_PACKAGES} - {""}
    if len(versions) > 1:
        yield Check(
            "OpenCV",
            Status.WARN,
            f"{finding}: packages of different versions overwrite each other's files",
            "pip uninstall opencv-python-headless && pip install --force-reinstall opencv-python",
        )
        return
    yield Check("OpenCV", Status.OK, finding)


def _picture_of_words() -> Screenshot:
    import cv2  # noqa: PLC0415

    pixels = np.full((160, 480, 3), 255, np.uint8)
    cv2.putText(
        pixels, PROBE_WORDS, (60, 100), cv2.FONT_HERSHEY_SIMPLEX, 2.2, (20, 20, 20), 4, cv2.LINE_AA
    )
    return Screenshot(pixels)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
