"""Crops of any shape as one batch."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from perception.errors import EngineError
from perception.screenshot import Pixels

__all__ = ["Embedding", "squared"]

Embedding = npt.NDArray[np.float32]


def squared(pictures: Sequence[Pixels], size: int) -> Pixels:
    """All pictures in one size, shape (pictures, size, size, 3), each resized once into its place.

    Raises:
        EngineError: One of them is no RGB picture of uint8, or empty.
    """
    import cv2  # noqa: PLC0415

    batch = np.empty((len(pictures), size, size, 3), np.uint8)
    for place, picture in zip(batch, pictures, strict=True):
        # OpenCV writes elsewhere, without a word, where the kinds of the two pictures differ.
        if picture.dtype != np.uint8 or picture.shape[2:] != (3,) or not picture.size:
            raise EngineError(
                "the matcher needs RGB pictures of uint8, "
                f"not {picture.dtype} of shape {picture.shape}"
            )
        shrinks = max(picture.shape[:2]) > size
        how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
        cv2.resize(picture, (size, size), dst=place, interpolation=how)
    return batch
