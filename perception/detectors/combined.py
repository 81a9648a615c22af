"""A trained detector, and outlines where it saw nothing."""

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Self

import numpy as np
import numpy.typing as npt

from perception.detectors.contour import ContourIconDetector
from perception.detectors.onnx_detector import OnnxIconDetector
from perception.geometry import Box
from perception.protocols import IconDetector
from perception.screen import Icon, IconKind
from perception.screenshot import Screenshot
from perception.warming import Loadable

__all__ = ["CombinedIconDetector"]

_SAME = 0.45
"""Boxes with a greater intersection over union are one thing."""
_PART = 0.7
"""A box of which more lies in a seen icon is a part of that icon."""
_TRUST = 0.25
"""What a proposal's confidence is multiplied by: below all that the trained detector keeps."""
_WHOLE = frozenset(IconKind) - {IconKind.IMAGE, IconKind.INPUT_FIELD}
"""Kinds that hold no other icons; on pictures and in fields there may well be some."""


class CombinedIconDetector:
    """Everything that one detector sees, then what another proposes where that one saw nothing.

    The first is trusted. The second's proposals are the last resort, for icons unlike all that the
    first was trained on: they come with a quarter of their confidence, and none repeats, or is a
    part of, what the first has seen.

    Args:
        trusted: Sees first.
        last_resort: Fills what is left.
    """

    def __init__(self, trusted: IconDetector, last_resort: IconDetector) -> None:
        self._trusted = trusted
        self._last_resort = last_resort

    @classmethod
    def shipped(cls) -> Self:
        """The shipped network, filled with proposals by outline."""
        return cls(OnnxIconDetector(), ContourIconDetector())

    def load(self) -> None:
        """Loads what can be loaded now, so that the first look need not.

        Raises:
            WeightsError: A detector's weights are missing or altered.
        """
        for detector in (self._trusted, self._last_resort):
            if isinstance(detector, Loadable):
                detector.load()

    def detect(self, screenshot: Screenshot) -> tuple[Icon, ...]:
        """Icons and controls in reading order; nothing there gives ().

        Raises:
            WeightsError: A detector's weights are missing or altered.
            EngineError: A detector failed on the picture.
        """
        with ThreadPoolExecutor(1, "outlines") as beside:
            proposing = beside.submit(self._last_resort.detect, screenshot)
            seen = self._trusted.detect(screenshot)
            proposed = proposing.result()
        news = _unseen(proposed, seen)
        filled = [Icon(icon.box, _TRUST * icon.confidence, icon.kind) for icon in news]
        return tuple(sorted((*seen, *filled), key=lambda icon: (icon.box.top, icon.box.left)))


def _unseen(proposed: Sequence[Icon], seen: Sequence[Icon]) -> list[Icon]:
    if not proposed or not seen:
        return list(proposed)
    ours, theirs = _table(icon.box for icon in proposed), _table(icon.box for icon in seen)
    ends = np.minimum(ours[:, np.newaxis, 2:], theirs[np.newaxis, :, 2:])
    begins = np.maximum(ours[:, np.newaxis, :2], theirs[np.newaxis, :, :2])
    shared = np.clip(ends - begins, 0, None).prod(axis=2)
    our_areas, their_areas = _areas(ours)[:, np.newaxis], _areas(theirs)[np.newaxis]
    same = shared / (our_areas + their_areas - shared) > _SAME
    whole = np.array([icon.kind in _WHOLE for icon in seen])
    part = (shared / our_areas > _PART) & whole
    fresh = ~(same | part).any(axis=1)
    return [icon for icon, is_fresh in zip(proposed, fresh.tolist(), strict=True) if is_fresh]


def _table(boxes: Iterable[Box]) -> npt.NDArray[np.float64]:
    return np.array([(box.left, box.top, box.right, box.bottom) for box in boxes], np.float64)


def _areas(table: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    areas: npt.NDArray[np.float64] = (table[:, 2:] - table[:, :2]).prod(axis=1)
    return areas
