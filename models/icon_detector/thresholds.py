"""How sure the detector must be of each kind, chosen where missing costs more than too many."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from models.icon_detector.looking import look
from models.icon_detector.measures import judged
from perception import IconKind
from perception.detectors import OnnxIconDetector
from perception.weights import shipped_model

LEAST, GREATEST = 0.1, 0.6
MISSING = 2.0
"""A thing that is missed counts so many times as much as a box that is wrong."""
ENOUGH_THINGS = 20


def chosen_thresholds(folder: Path, screens: Path) -> dict[str, float]:
    """The best least confidence of each kind that the screens show often enough.

    Args:
        folder: The detector's, beside its manifest.
        screens: Drawn screens that it was not trained on.
    """
    detector = OnnxIconDetector(shipped_model(folder.name, folder.parent), least_confidence=LEAST)
    looked = list(look(detector, screens))
    chosen = {}
    for kind in IconKind:
        boxes, there = judged(looked, kind.value)
        if there >= ENOUGH_THINGS:
            chosen[kind.value] = best_threshold(boxes, there)
    return chosen


def best_threshold(boxes: Sequence[tuple[float, bool]], there: int) -> float:
    """Where the harmonic mean of precision and recall, with recall weighing more, is greatest.

    Args:
        boxes: Confidence and rightness, the surest first.
        there: How many things there are.
    """
    confidences = np.array([confidence for confidence, _ in boxes])
    right = np.array([is_right for _, is_right in boxes], bool)
    steps = np.round(np.arange(LEAST, GREATEST + 0.001, 0.01), 2)
    weight = MISSING**2
    worth = []
    for step in steps:
        kept = confidences >= step
        found = right[kept].sum()
        worth.append((1 + weight) * found / (weight * there + kept.sum()))
    return float(steps[int(np.argmax(worth))])
