"""Where the rapidocr package keeps PP-OCR's weights; its code is not needed to run them."""

from importlib.util import find_spec
from pathlib import Path

from perception.errors import WeightsError

__all__ = ["DETECTOR", "RECOGNISER", "paddle_weights"]

DETECTOR = "PP-OCRv6_det_small.onnx"
RECOGNISER = "PP-OCRv6_rec_small.onnx"


def paddle_weights(name: str) -> Path:
    """A file of weights in the installed rapidocr package.

    Raises:
        WeightsError: The package or the file is missing.
    """
    package = find_spec("rapidocr")
    if package is None or not package.submodule_search_locations:
        raise WeightsError("the package rapidocr, which holds the reader's weights, is missing")
    path = Path(package.submodule_search_locations[0]) / "models" / name
    if not path.is_file():
        raise WeightsError(f"this version of rapidocr holds no {name}: install rapidocr 3.10")
    return path
