"""From what a YOLO network gives to the boxes worth keeping."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

__all__ = ["Candidates"]

_Floats = npt.NDArray[np.float32]
_MOST_COMPARED = 3000
"""On noise everything may be a candidate; the surest are enough."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Boxes with how sure they are and of which class, one a row.

    Attributes:
        sides: Left, top, right and bottom.
        confidences: From 0.0 to 1.0.
        classes: Numbers of their classes.
    """

    sides: _Floats
    confidences: _Floats
    classes: npt.NDArray[np.int64]

    @classmethod
    def of_output(cls, output: _Floats, thresholds: Sequence[float]) -> "Candidates":
        """The boxes that are as sure as their class demands.

        Args:
            output: Shape (4 + classes, boxes): middle across and down, width, height, then how
                sure it is of each class.
            thresholds: The least confidence of each class.
        """
        scores = output[4:]
        classes = scores.argmax(axis=0)
        confidences = scores[classes, np.arange(scores.shape[1])]
        kept = np.flatnonzero(confidences >= np.asarray(thresholds, np.float32)[classes])
        if len(kept) > _MOST_COMPARED:
            kept = kept[np.argsort(-confidences[kept], kind="stable")[:_MOST_COMPARED]]
        x, y, width, height = output[:4, kept]
        sides = np.stack([x - width / 2, y - height / 2, x + width / 2, y + height / 2], axis=1)
        return cls(sides, confidences[kept], classes[kept].astype(np.int64))

    def apart(self, overlap: float, most: int) -> "Candidates":
        """The surest boxes first, without those that overlap a surer one, of whatever class.

        Args:
            overlap: Boxes whose intersection over union is greater are the same thing.
            most: No more than so many.
        """
        import cv2  # noqa: PLC0415

        if not len(self.sides):
            return self
        corners = self.sides.astype(np.float64)
        corners[:, 2:] -= corners[:, :2]
        order = cv2.dnn.NMSBoxes(corners.tolist(), self.confidences.tolist(), 0.0, overlap)
        kept = np.asarray(order, np.int64)[:most]
        return Candidates(self.sides[kept], self.confidences[kept], self.classes[kept])
