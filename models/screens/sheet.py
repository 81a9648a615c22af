"""Contact sheets: many screens of a folder in one picture, with or without their boxes."""

import json
from pathlib import Path
from typing import Annotated

import cv2
import numpy as np
import typer
from numpy.typing import NDArray

from models.screens.labels import KINDS

__all__ = ["sheet"]

_COLOURS = (
    (40, 40, 230), (230, 120, 20), (30, 170, 30), (200, 30, 200), (0, 170, 230), (170, 170, 0),
    (120, 60, 20), (150, 150, 150),
)  # fmt: skip
_TALL = 480
_COLUMNS = 10


def sheet(folder: Path, most: int = 40, boxes: bool = False) -> NDArray[np.uint8]:
    """The first screens of a folder, in rows of ten."""
    lines = (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines()[:most]
    cells = [_cell(folder, json.loads(line), boxes) for line in lines]
    rows = [cells[at : at + _COLUMNS] for at in range(0, len(cells), _COLUMNS)]
    joined = [np.hstack(row) for row in rows]
    width = max(row.shape[1] for row in joined)
    padded = [
        cv2.copyMakeBorder(row, 0, 8, 0, width - row.shape[1], cv2.BORDER_CONSTANT, value=(90,) * 3)
        for row in joined
    ]
    return np.vstack(padded).astype(np.uint8, copy=False)


def _cell(folder: Path, entry: dict[str, object], boxes: bool) -> NDArray[np.uint8]:
    picture = cv2.imread(str(folder / str(entry["screen"])))
    if picture is None:
        raise FileNotFoundError(f"{folder / str(entry['screen'])} is no picture")
    elements = entry["elements"]
    if boxes and isinstance(elements, list):
        for element in elements:
            left, top, right, bottom = element["box"]
            colour = _COLOURS[KINDS.index(element["kind"])]
            thickness = max(1, picture.shape[1] // 360)
            cv2.rectangle(picture, (left, top), (right - 1, bottom - 1), colour, thickness)
    share = _TALL / picture.shape[0]
    width = max(1, round(picture.shape[1] * share))
    small = cv2.resize(picture, (width, _TALL), interpolation=cv2.INTER_AREA)
    framed = cv2.copyMakeBorder(small, 0, 0, 0, 8, cv2.BORDER_CONSTANT, value=(90,) * 3)
    return np.asarray(framed, np.uint8)


def main(
    folder: Path,
    boxes: Annotated[bool, typer.Option("--boxes", help="Draw the elements' boxes.")] = False,
    most: Annotated[int, typer.Option(help="How many screens, from the first on.")] = 40,
) -> None:
    """Write a contact sheet of a folder of screens beside them."""
    path = folder / ("sheet_boxes.png" if boxes else "sheet.png")
    try:
        cv2.imwrite(str(path), sheet(folder, most, boxes))
    except FileNotFoundError as error:
        typer.echo(f"error: {error}", err=True)
        raise typer.Exit(1) from error
    typer.echo(str(path))


if __name__ == "__main__":
    typer.run(main)
