"""Labelled screens: pictures with targets in words and the boxes that answer them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from perception.bench.fields import Fields, wrong
from perception.errors import LabelsError, ScreenshotError, TargetError
from perception.geometry import Box, Point
from perception.screenshot import Screenshot
from perception.targets import IconTarget, Target, TextTarget, checked_region

__all__ = ["LabelledScreen", "LabelledTarget", "read_labels"]

_GROWN = 6
_LEAST = 48
_REFERENCE_WIDTH = 1080
_KINDS: dict[str, type[TextTarget | IconTarget]] = {"text": TextTarget, "icon": IconTarget}


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
    """All screens of a folder with a labels.jsonl; keys that are not known are ignored.

    Raises:
        LabelsError: The file is missing, or a line of it or a picture it names is wrong.
    """
    path = folder / "labels.jsonl"
    try:
        # Only line feeds part lines: JSON's texts may hold what splitlines() takes for an end.
        lines = path.read_text(encoding="utf-8").split("\n")
    except OSError as error:
        raise LabelsError(f"cannot read {path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise LabelsError(f"{path} is not written in UTF-8: {error.reason}") from error
    screens = tuple(
        _screen(_object(line, path, number), folder)
        for number, line in enumerate(lines, start=1)
        if line.strip()
    )
    if not screens:
        raise LabelsError(f"{path} labels no screen")
    return screens


def _object(line: str, path: Path, number: int) -> Fields:
    try:
        entry = json.loads(line)
    except json.JSONDecodeError as error:
        words = f"is no JSON: {error.msg} at column {error.colno}"
        raise wrong(path, number, words) from error
    except (ValueError, RecursionError) as error:
        raise wrong(path, number, f"is no JSON to be read: {error}") from error
    if not isinstance(entry, dict):
        raise wrong(path, number, "is no JSON object")
    return Fields(entry, path, number)


def _screen(fields: Fields, folder: Path) -> LabelledScreen:
    name = fields.text("screen")
    try:
        picture = Screenshot.open(folder / name)
    except ScreenshotError as error:
        raise fields.wrong("screen", str(error)) from error
    for side, actual in (("width", picture.width), ("height", picture.height)):
        said = fields.entry.get(side, actual)
        if said != actual:
            raise fields.wrong(side, f"it says {said!r}, the picture's is {actual}")
    targets = tuple(_target(each, picture.box) for each in fields.objects("targets"))
    return LabelledScreen(name, folder / name, targets)


def _target(fields: Fields, screen: Box) -> LabelledTarget:
    kind, position = fields.text("kind"), fields.optional_text("position")
    if kind not in _KINDS:
        raise fields.wrong("kind", f"{kind!r} is neither 'text' nor 'icon'")
    try:
        region = None if position is None else checked_region(position)
    except TargetError as error:
        raise fields.wrong("position", str(error)) from error
    target = _KINDS[kind](fields.text("query"), region, fields.optional_text("near"))
    boxes = fields.boxes("boxes")
    for number in _outside(boxes, screen):
        size = f"{screen.width}×{screen.height}"
        place = f"boxes[{number}]"
        raise fields.wrong(place, f"it lies outside the picture of {size} pixels")
    return LabelledTarget(target, fields.text("style"), boxes)


def _outside(boxes: tuple[Box, ...], screen: Box) -> Iterator[int]:
    # People draw boxes by hand: over the edge by no more than a hit may miss is still inside.
    within = screen.grown(round(_GROWN * screen.width / _REFERENCE_WIDTH))
    return (number for number, box in enumerate(boxes) if box.coverage(within) < 1.0)
