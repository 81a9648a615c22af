"""What is on labelled screens: drawn ones with all their elements, or real ones with targets."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from perception import Box, IconTarget, Point
from perception.bench.labels import LabelledTarget

SMALL, MEDIUM = 32**2, 96**2
"""Areas on a screen whose shorter side is 1080 pixels."""
SIZES = ("small", "medium", "large")


@dataclass(frozen=True, slots=True)
class Thing:
    """Something to be detected.

    Attributes:
        kind: An element's kind, or how a target is put in words.
        boxes: Where it is; of a target, all places that answer it.
        size: Small, medium or large.
    """

    kind: str
    boxes: tuple[Box, ...]
    size: str

    def is_hit(self, point: Point, screen_width: int) -> bool:
        """Whether a touch there reaches it, as the bench counts."""
        return LabelledTarget(IconTarget(self.kind), "", self.boxes).is_hit(point, screen_width)


@dataclass(frozen=True, slots=True)
class LabelledPicture:
    """A screen and what is on it.

    Attributes:
        path: Its picture.
        things: What is to be detected.
        complete: Whether nothing else is on it.
    """

    path: Path
    things: tuple[Thing, ...]
    complete: bool


def read_truth(folder: Path, most: int | None = None) -> Iterator[LabelledPicture]:
    """The screens of a folder with labels.jsonl, no more than so many."""
    labels = folder / "labels.jsonl"
    if not labels.is_file():
        raise SystemExit(f"{folder} holds no labels.jsonl")
    for line in labels.read_text(encoding="utf-8").splitlines()[:most]:
        entry = json.loads(line)
        shorter = min(entry["width"], entry["height"])
        path, complete = folder / entry["screen"], "elements" in entry
        listed = _elements(entry) if complete else _targets(entry)
        things = tuple(Thing(kind, boxes, _size(boxes, shorter)) for kind, boxes in listed)
        yield LabelledPicture(path, things, complete)


def _elements(entry: Mapping[str, Any]) -> Iterator[tuple[str, tuple[Box, ...]]]:
    for element in entry["elements"]:
        yield element["kind"], (Box(*element["box"]),)


def _targets(entry: Mapping[str, Any]) -> Iterator[tuple[str, tuple[Box, ...]]]:
    for target in entry["targets"]:
        if target["kind"] == "icon" and target["boxes"]:
            yield target["style"], tuple(Box(*box) for box in target["boxes"])


def _size(boxes: tuple[Box, ...], shorter: int) -> str:
    area = min(box.area for box in boxes) * (1080 / shorter) ** 2
    return SIZES[(area >= SMALL) + (area >= MEDIUM)]
