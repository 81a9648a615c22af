"""Labelled screens: pictures with targets in words and the boxes that answer them."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from perception.errors import GeometryError, LabelsError, TargetError
from perception.geometry import Box, Point
from perception.targets import IconTarget, Target, TextTarget, checked_region

__all__ = ["LabelledScreen", "LabelledTarget", "read_labels"]

_GROWN = 6
_LEAST = 48
_REFERENCE_WIDTH = 1080


@dataclass(frozen=True, slots=True)
class LabelledTarget:
    """A target and its right answers.

    Attributes:
        target: What to look for.
        style: How it is put in words ("exact", "visual", "absent" …).
        boxes: All right answers; none where the target is not on the screen.
    """

    target: Target
    style: str
    boxes: tuple[Box, ...]

    @property
    def kind(self) -> str:
        """Text or icon."""
        return "text" if isinstance(self.target, TextTarget) else "icon"

    def is_hit(self, point: Point, screen_width: int) -> bool:
        """Whether a touch there counts: inside a box grown by 6 px and to 48×48 px.

        The pixels are those of a 1080-wide screen.
        """
        scale = screen_width / _REFERENCE_WIDTH
        return any(_inside(point, box, scale) for box in self.boxes)


@dataclass(frozen=True, slots=True)
class LabelledScreen:
    """A picture and its targets.

    Attributes:
        name: The picture's name in the labels.
        path: The picture.
        targets: What to look for on it.
    """

    name: str
    path: Path
    targets: tuple[LabelledTarget, ...]


def _inside(point: Point, box: Box, scale: float) -> bool:
    half_width = max(box.width / 2 + _GROWN * scale, _LEAST * scale / 2)
    half_height = max(box.height / 2 + _GROWN * scale, _LEAST * scale / 2)
    across = abs(point.x - (box.left + box.right) / 2)
    down = abs(point.y - (box.top + box.bottom) / 2)
    return across <= half_width and down <= half_height


def read_labels(folder: Path) -> tuple[LabelledScreen, ...]:
    """All screens of a folder with a labels.jsonl.

    Raises:
        LabelsError: The file is missing, or a line of it is wrong.
    """
    path = folder / "labels.jsonl"
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise LabelsError(f"cannot read {path}: {error}") from error
    screens = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            screens.append(_screen(json.loads(line), folder))
        except (ValueError, KeyError, TypeError, TargetError, GeometryError) as error:
            raise LabelsError(f"{path}, line {number}: {error!r}") from error
    if not screens:
        raise LabelsError(f"{path} labels no screen")
    return tuple(screens)


def _screen(entry: Mapping[str, object], folder: Path) -> LabelledScreen:
    name, listed = str(entry["screen"]), entry["targets"]
    if not isinstance(listed, list):
        raise TypeError("'targets' is no list")
    return LabelledScreen(name, folder / name, tuple(_targets(listed)))


def _targets(listed: list[Mapping[str, object]]) -> Iterator[LabelledTarget]:
    for entry in listed:
        query, boxes = str(entry["query"]), entry["boxes"]
        position, near = entry.get("position"), entry.get("near")
        region = None if position is None else checked_region(str(position))
        neighbour = None if near is None else str(near)
        kinds: dict[str, type[TextTarget | IconTarget]] = {"text": TextTarget, "icon": IconTarget}
        kind = kinds[str(entry["kind"])]
        if not isinstance(boxes, list):
            raise TypeError("'boxes' is no list")
        answers = tuple(Box(*box) for box in boxes)
        yield LabelledTarget(kind(query, region, neighbour), str(entry["style"]), answers)
