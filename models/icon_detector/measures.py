"""How well what was found fits what is there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from models.icon_detector.truth import LabelledPicture, Thing
from perception import Box, Icon

ENOUGH = 0.5
"""The intersection over union from which on a box is right."""


@dataclass(frozen=True, slots=True)
class Looked:
    """A screen that was looked at.

    Attributes:
        picture: What is on it.
        width: Its width in pixels.
        icons: What was found, however unsurely.
        seconds: How long that took.
    """

    picture: LabelledPicture
    width: int
    icons: tuple[Icon, ...]
    seconds: float

    def kept(self, thresholds: Mapping[str, float]) -> list[Icon]:
        """What was found as surely as its kind demands."""
        return [
            icon for icon in self.icons if icon.confidence >= thresholds.get(icon.kind.value, 0.0)
        ]


@dataclass(frozen=True, slots=True)
class Reached:
    """Whether one thing was found.

    Attributes:
        thing: The thing.
        boxed: Some box fits it.
        kind_is_right: The box that fits best is of its kind.
        hit: A touch into some box's middle reaches it.
    """

    thing: Thing
    boxed: bool
    kind_is_right: bool
    hit: bool


def reached(looked: Looked, thresholds: Mapping[str, float]) -> list[Reached]:
    """Each thing of a screen, and whether it was found."""
    icons = looked.kept(thresholds)
    outcomes = []
    for thing in looked.picture.things:
        fits = [max(_overlap(icon.box, box) for box in thing.boxes) for icon in icons]
        best = int(np.argmax(fits)) if fits else 0
        boxed = bool(fits) and fits[best] >= ENOUGH
        right = boxed and icons[best].kind.value == thing.kind
        hit = any(thing.is_hit(icon.box.center, looked.width) for icon in icons)
        outcomes.append(Reached(thing, boxed, right, hit))
    return outcomes


def judged(looked: Iterable[Looked], kind: str) -> tuple[list[tuple[float, bool]], int]:
    """Each box of a kind with its confidence and whether it is right, the surest first.

    Returns:
        The boxes, and how many things of that kind there are.
    """
    boxes: list[tuple[float, bool]] = []
    there = 0
    for screen in looked:
        left = [thing.boxes[0] for thing in screen.picture.things if thing.kind == kind]
        there += len(left)
        found = [icon for icon in screen.icons if icon.kind.value == kind]
        for icon in sorted(found, key=lambda icon: -icon.confidence):
            fits = [_overlap(icon.box, box) for box in left]
            best = int(np.argmax(fits)) if fits else 0
            right = bool(fits) and fits[best] >= ENOUGH
            if right:
                left.pop(best)
            boxes.append((icon.confidence, right))
    return sorted(boxes, key=lambda box: -box[0]), there


def average_precision(boxes: Sequence[tuple[float, bool]], there: int) -> float:
    """The area below precision over recall, each precision raised to the best one further on."""
    if not boxes or not there:
        return 0.0
    right = np.cumsum([is_right for _, is_right in boxes])
    precision = right / np.arange(1, len(boxes) + 1)
    raised = np.maximum.accumulate(precision[::-1])[::-1]
    steps = np.diff(right, prepend=0) / there
    return float((raised * steps).sum())


def _overlap(found: Box, there: Box) -> float:
    return found.intersection_over_union(there)
