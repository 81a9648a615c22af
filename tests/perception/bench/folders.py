"""Tiny labelled folders, drawn."""

import json
from collections.abc import Sequence
from pathlib import Path

from tests.perception.drawing import Canvas

__all__ = ["TARGETS", "labelled_folder", "picture", "target", "write_labels"]


def target(kind: str, query: str, style: str, *boxes: Sequence[float], **more: object) -> object:
    return {"kind": kind, "query": query, "style": style, "boxes": boxes, **more}


DARK_THEME = (80, 460, 330, 510)
TARGETS = (
    target("text", "Dark theme", "exact", DARK_THEME),
    target("text", "Light", "absent"),
    target("text", "Elsewhere", "exact", (0, 0, 9, 9)),
    target("icon", "switch", "control", (828, 445, 972, 525), position="right", near="Dark theme"),
    target("icon", "camera", "absent"),
)


def picture() -> Canvas:
    canvas = Canvas()
    canvas.text("Dark theme", 80, 500)
    canvas.switch(900, 485, on=True)
    return canvas


def labelled_folder(folder: Path, targets: Sequence[object] = TARGETS) -> Path:
    """A folder with one screen and these targets."""
    (folder / "a.png").write_bytes(picture().screenshot.png())
    write_labels(folder, {"screen": "a.png", "width": 1080, "height": 1920, "targets": targets})
    return folder


def write_labels(folder: Path, *entries: object) -> None:
    lines = [json.dumps(entry, ensure_ascii=False) for entry in entries]
    (folder / "labels.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
