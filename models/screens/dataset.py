"""Draws a numbered series of screens and writes them with their labels."""

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from models.screens.artefacts import random_artefacts, worn
from models.screens.glyphs import Catalogue
from models.screens.labels import KINDS, Element, elements_of, yolo_lines
from models.screens.layouts import all_layouts, is_landscape
from models.screens.page import page, random_display
from models.screens.pen import Pen
from models.screens.pictures import Pictures
from models.screens.questions import targets_of
from models.screens.render import Studio
from models.screens.style import random_style
from models.screens.text_questions import text_targets_of
from models.screens.texts import texts_of
from models.screens.words import SCRIPTS

__all__ = ["Series", "finish", "same_series", "screen", "write_screens", "written"]

_VALIDATION_EVERY = 20


@dataclass(frozen=True, slots=True)
class Series:
    """Which screens to draw.

    Attributes:
        seed: With a screen's number it decides everything about it.
        catalogue: The icons to draw from.
        layouts: The names of the layouts to choose from; all if empty.
        pictures: The photographs to draw from.
    """

    seed: int
    catalogue: Catalogue
    layouts: tuple[str, ...] = ()
    pictures: Pictures = field(default_factory=Pictures)


@dataclass(frozen=True, slots=True)
class Screen:
    """A drawn screen: its JPEG, its labels and what is on it."""

    jpeg: bytes
    entry: dict[str, object]
    elements: tuple[Element, ...]
    width: int
    height: int


def screen(series: Series, number: int, studio: Studio) -> Screen:
    """Draw the screen of a number."""
    chance = random.Random(f"{series.seed} {number}")
    known = all_layouts()
    name = chance.choice(series.layouts or tuple(known))
    layout = known[name]
    style = random_style(chance, series.catalogue.families, SCRIPTS)
    display = random_display(chance, is_landscape(layout))
    try:
        html = page(Pen(chance, style, series.catalogue, series.pictures), layout)
    except Exception as error:
        error.add_note(f"in screen {number} of seed {series.seed}, layout {name!r}")
        raise
    drawn, found = studio.shoot(html, display)
    artefacts = random_artefacts(chance)
    picture = worn(drawn, artefacts)
    height, width = picture.shape[:2]
    scale = width / display.width
    elements = elements_of(found, scale, width, height)
    asked = targets_of(elements, series.catalogue.concepts, (width, height), scale, chance)
    # With chance of their own, questions about texts change nothing else of a series.
    apart = random.Random(f"{series.seed} {number} texts")
    texts = texts_of(found, scale, width, height)
    entry: dict[str, object] = {
        "screen": f"images/{number:06d}.jpg",
        "width": width,
        "height": height,
        "source": "generated",
        "layout": name,
        "style": style.language,
        "dark": style.dark,
        "script": style.script,
        "scale": round(scale, 4),
        "elements": [element.entry() for element in elements],
        "targets": [*asked, *text_targets_of(texts, style.script, apart)],
    }
    return Screen(_jpeg(picture, artefacts.quality), entry, elements, width, height)


def _jpeg(picture: NDArray[np.uint8], quality: int) -> bytes:
    done, packed = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise ValueError("a screen could not be packed as JPEG")
    return packed.tobytes()


def write_screens(
    series: Series, numbers: Sequence[int], folder: Path, studio: Studio
) -> Iterator[int]:
    """Draw screens and write each as soon as it is drawn, its labels last; yields its number."""
    for part in ("images", "labels", "entries"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    for number in numbers:
        drawn = screen(series, number, studio)
        (folder / f"images/{number:06d}.jpg").write_bytes(drawn.jpeg)
        lines = yolo_lines(drawn.elements, drawn.width, drawn.height)
        (folder / f"labels/{number:06d}.txt").write_text(lines, encoding="utf-8")
        line = json.dumps(drawn.entry, ensure_ascii=False)
        _entry_path(folder, number).write_text(line, encoding="utf-8")
        yield number


def _entry_path(folder: Path, number: int) -> Path:
    return folder / f"entries/{number:06d}.json"


def written(folder: Path, count: int) -> set[int]:
    """The numbers below `count` of the screens that are there already."""
    return {number for number in range(count) if _entry_path(folder, number).is_file()}


def same_series(folder: Path, description: str) -> bool:
    """Whether a folder is of this series; an empty one is from now on."""
    path = folder / "series.txt"
    if path.is_file():
        return path.read_text(encoding="utf-8") == description
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text(description, encoding="utf-8")
    return True


def finish(folder: Path, count: int) -> None:
    """Gather the labels in one file, and say which screens train and which validate."""
    lines = [_entry_path(folder, number).read_text(encoding="utf-8") for number in range(count)]
    (folder / "labels.jsonl").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    parts: dict[str, list[str]] = {"train": [], "val": []}
    for number in range(count):
        part = "val" if number % _VALIDATION_EVERY == _VALIDATION_EVERY - 1 else "train"
        parts[part].append(f"./images/{number:06d}.jpg\n")
    for part, paths in parts.items():
        # A handful of screens has nothing to spare for validation.
        (folder / f"{part}.txt").write_text("".join(paths or parts["train"]), encoding="utf-8")
    names = "".join(f"  {number}: {kind}\n" for number, kind in enumerate(KINDS))
    (folder / "data.yaml").write_text(
        f"path: {folder.absolute()}\ntrain: train.txt\nval: val.txt\nnames:\n{names}",
        encoding="utf-8",
    )
