"""The fields of a labels' line, each checked, and named where something is wrong with it."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeGuard

from perception.errors import GeometryError, LabelsError
from perception.geometry import Box

__all__ = ["Fields", "wrong"]


def wrong(file: Path, line: int, words: str) -> LabelsError:
    """The error that names file and line."""
    return LabelsError(f"{file}, line {line}, {words}")


@dataclass(frozen=True, slots=True)
class Fields:
    """A JSON object and where it stands; keys that nobody asks for are ignored.

    Attributes:
        entry: The object.
        file: The file it is in.
        line: The line it is on.
        within: The field that it is the value of, with a dot ("targets[2]."), or empty.
    """

    entry: Mapping[str, object]
    file: Path
    line: int
    within: str = ""

    def wrong(self, name: str, words: str) -> LabelsError:
        """The error that names file, line and field."""
        return wrong(self.file, self.line, f"{self.within}{name}: {words}")

    def text(self, name: str) -> str:
        """A text with something in it.

        Raises:
            LabelsError: It is missing, of another type or empty.
        """
        value = self._given(name)
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(name, f"{value!r} is no text with something in it")
        return value

    def optional_text(self, name: str) -> str | None:
        """A text with something in it, or None where it is null or missing.

        Raises:
            LabelsError: It is of another type or empty.
        """
        return None if self.entry.get(name) is None else self.text(name)

    def objects(self, name: str) -> Iterator["Fields"]:
        """The objects of a list.

        Raises:
            LabelsError: It is missing, no list, or holds something else.
        """
        for number, value in enumerate(self._list(name)):
            place = f"{name}[{number}]"
            if not isinstance(value, Mapping):
                raise self.wrong(place, f"{value!r} is no object")
            yield Fields(value, self.file, self.line, f"{self.within}{place}.")

    def boxes(self, name: str) -> tuple[Box, ...]:
        """A list of boxes; fractions of pixels count as whole ones.

        Raises:
            LabelsError: It is missing, no list, or holds something that is no box.
        """
        boxes = []
        for number, sides in enumerate(self._list(name)):
            place = f"{name}[{number}]"
            if not _is_four_numbers(sides):
                raise self.wrong(
                    place, f"{sides!r} is not four numbers: left, top, right and bottom"
                )
            left, top, right, bottom = sides
            try:
                box = Box(math.floor(left), math.floor(top), math.ceil(right), math.ceil(bottom))
            except GeometryError as error:
                raise self.wrong(place, str(error)) from error
            boxes.append(box)
        return tuple(boxes)

    def _list(self, name: str) -> list[object]:
        value = self._given(name)
        if not isinstance(value, list):
            raise self.wrong(name, f"{value!r} is no list")
        return value

    def _given(self, name: str) -> object:
        if name not in self.entry:
            raise self.wrong(name, "it is missing")
        return self.entry[name]


def _is_four_numbers(sides: object) -> TypeGuard[list[int | float]]:
    return (
        isinstance(sides, list)
        and len(sides) == 4
        # Python's true is a number too, but no side of a box.
        and all(isinstance(side, int | float) and not isinstance(side, bool) for side in sides)
        and all(math.isfinite(side) for side in sides)
    )
