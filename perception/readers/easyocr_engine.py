"""EasyOCR itself: the one place where it is imported, loaded and asked."""

import sys
import threading
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

from perception.errors import EngineError
from perception.readers.easyocr_models import OwnModel, own_model
from perception.screenshot import Pixels

__all__ = ["EasyOcrEngine", "EasyOcrSettings", "load_finder", "load_recogniser"]

_Grey: TypeAlias = npt.NDArray[np.uint8]
_Boxes: TypeAlias = Sequence[Sequence[float]]
_Corners: TypeAlias = Sequence[Sequence[Sequence[float]]]
_ONE_AT_A_TIME = threading.Lock()
"""EasyOCR keeps the height of lines, and Python its path and warnings, in one place for all."""


class _Reader(Protocol):
    def detect(self, img: Pixels) -> tuple[Sequence[_Boxes], Sequence[_Corners]]: ...

    def recognize(
        self,
        img_cv_grey: _Grey,
        horizontal_list: _Boxes,
        free_list: _Corners,
        *,
        reformat: bool,
    ) -> Sequence[tuple[object, str, float]]: ...


@dataclass(frozen=True, slots=True)
class EasyOcrSettings:
    """What EasyOCR is loaded with.

    Attributes:
        languages: EasyOCR's codes.
        gpu: Whether to use a GPU, if there is one.
        folder: Where its weights are; EasyOCR's own (in the home folder) unless told.
        recogniser: The name of a recogniser of one's own in the folder; EasyOCR's for the
            languages unless told.
        download: Whether missing weights may be downloaded.
    """

    languages: tuple[str, ...]
    gpu: bool = False
    folder: Path | None = None
    recogniser: str | None = None
    download: bool = True

    @property
    def what(self) -> str:
        """What is loaded, in words."""
        languages = "+".join(self.languages)
        return languages if self.recogniser is None else f"{self.recogniser} ({languages})"


@dataclass(frozen=True, slots=True)
class EasyOcrEngine:
    """A loaded EasyOCR; may be shared by threads, which wait for each other.

    Attributes:
        reader: EasyOCR's own.
        height: Pixels of a line as the recogniser takes it.
    """

    reader: _Reader
    height: int

    def find(self, pixels: Pixels) -> tuple[_Boxes, _Corners]:
        """What CRAFT finds: upright lines as left, right, top and bottom; others as corners."""
        picture = np.ascontiguousarray(pixels[:, :, ::-1])
        with _ONE_AT_A_TIME, _quietly():
            (upright,), (slanted,) = self.reader.detect(picture)
        return upright, slanted

    def read(self, crop: Pixels) -> tuple[str, float]:
        """What one line reads, and how sure EasyOCR is, from 0.0 to 1.0."""
        import cv2  # noqa: PLC0415
        from easyocr import easyocr  # noqa: PLC0415

        grey = cv2.cvtColor(np.ascontiguousarray(crop), cv2.COLOR_RGB2GRAY)
        place = [[0, grey.shape[1], 0, grey.shape[0]]]
        with _ONE_AT_A_TIME, _quietly():
            easyocr.imgH = self.height
            # One line, one batch: in a batch, lines are padded to the longest and read otherwise.
            lines = self.reader.recognize(grey, place, [], reformat=False)
        return (lines[0][1], float(lines[0][2])) if lines else ("", 0.0)


def load_recogniser(settings: EasyOcrSettings) -> EasyOcrEngine:
    """EasyOCR without its detector.

    Raises:
        EngineError: The weights cannot be had, or are none.
    """
    own = None
    if settings.recogniser is not None:
        own = own_model(settings.recogniser, settings.folder)
    return _loaded(settings, own, detector=False, recognizer=True)


def load_finder(settings: EasyOcrSettings) -> EasyOcrEngine:
    """EasyOCR's detector, CRAFT, without a recogniser.

    Raises:
        EngineError: The weights cannot be had, or are none.
    """
    return _loaded(settings, None, detector=True, recognizer=False)


def _loaded(
    settings: EasyOcrSettings, own: OwnModel | None, *, detector: bool, recognizer: bool
) -> EasyOcrEngine:
    what = "finding lines" if detector else settings.what
    folder = settings.folder if own is None else own.folder
    place = None if folder is None else str(folder)
    try:
        with _ONE_AT_A_TIME, _quietly(), _path_kept():
            import easyocr  # noqa: PLC0415

            reader: _Reader = easyocr.Reader(
                list(settings.languages),
                gpu=settings.gpu,
                model_storage_directory=place,
                user_network_directory=place,
                recog_network="standard" if own is None else own.name,
                download_enabled=settings.download,
                detector=detector,
                recognizer=recognizer,
                verbose=False,
            )
    except OSError as error:
        raise EngineError(
            f"EasyOCR's weights for {what} cannot be had ({error}): connect to the "
            "network once, or put them into its model folder"
        ) from error
    except Exception as error:
        reason = " ".join(str(error).split())[:300]
        raise EngineError(f"EasyOCR cannot be loaded for {what}: {reason}") from error
    if own is not None:
        own.check_code()
        return EasyOcrEngine(reader, own.height)
    return EasyOcrEngine(reader, easyocr.config.imgH)


@contextmanager
def _quietly() -> Iterator[None]:
    """Without warnings about what EasyOCR asks of torch and Pillow."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@contextmanager
def _path_kept() -> Iterator[None]:
    """Takes away the folder that EasyOCR leaves on Python's path."""
    before = list(sys.path)
    try:
        yield
    finally:
        sys.path[:] = before
