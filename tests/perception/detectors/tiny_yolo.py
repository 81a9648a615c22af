"""A YOLO small enough to be trained within a test, on dark squares and light discs."""

import json
from pathlib import Path

import cv2
import numpy as np

from perception.weights import ShippedModel, shipped_model

__all__ = [
    "MODEL",
    "NAMES",
    "altered_config",
    "train_tiny_yolo",
    "write_pictures",
    "write_tiny_model",
]

SIDE = 160
NAMES = ("icon", "radio_button")
MODEL = """
nc: 2
scales:
  n: [0.33, 0.25, 1024]
backbone:
  - [-1, 1, Conv, [32, 3, 2]]
  - [-1, 1, Conv, [64, 3, 2]]
  - [-1, 1, Conv, [128, 3, 2]]
  - [-1, 1, C2f, [128, True]]
  - [-1, 1, Conv, [256, 3, 2]]
  - [-1, 1, C2f, [256, True]]
head:
  - [[3, 5], 1, Detect, [nc]]
"""


def train_tiny_yolo(folder: Path) -> Path:
    """Trains on generated pictures and gives the weights."""
    from ultralytics import YOLO  # noqa: PLC0415

    write_pictures(folder / "data", 64)
    names = "".join(f"  {number}: {name}\n" for number, name in enumerate(NAMES))
    (folder / "data.yaml").write_text(
        f"path: {folder / 'data'}\ntrain: images\nval: images\nnames:\n{names}", encoding="utf-8"
    )
    (folder / "tinyn.yaml").write_text(MODEL, encoding="utf-8")
    model = YOLO(folder / "tinyn.yaml", task="detect", verbose=False)
    model.train(
        data=str(folder / "data.yaml"),
        epochs=16,
        imgsz=SIDE,
        batch=8,
        nbs=8,
        device="cpu",
        workers=0,
        project=str(folder),
        name="run",
        lr0=0.004,
        optimizer="AdamW",
        warmup_epochs=1,
        mosaic=0.0,
        hsv_h=0.0,
        val=False,
        plots=False,
        verbose=False,
        seed=1,
    )
    return folder / "run" / "weights" / "last.pt"


def write_tiny_model(folder: Path) -> ShippedModel:
    """Trains and exports as the shipped detector is: a models folder with a manifest."""
    from models.icon_detector.export import export  # noqa: PLC0415

    weights = train_tiny_yolo(folder)
    export(weights, folder / "models" / "icon_detector", "1", side=2 * SIDE)
    thresholds = dict.fromkeys(NAMES, 0.15)
    return altered_config(folder / "models" / "icon_detector", {"thresholds": thresholds})


def altered_config(folder: Path, changes: dict[str, object]) -> ShippedModel:
    """Changes config.json as someone would who ships it: with its new hash in the manifest."""
    from models.manifest import record  # noqa: PLC0415

    config = folder / "config.json"
    content = json.loads(config.read_text(encoding="utf-8")) | changes
    config.write_text(json.dumps(content), encoding="utf-8")
    record(folder, "1", ("config.json", "weights.onnx", "weights.pt"))
    return shipped_model("icon_detector", folder.parent)


def write_pictures(folder: Path, count: int) -> None:
    """Generates pictures and their labels in YOLO's format."""
    random = np.random.default_rng(3)
    for part in ("images", "labels"):
        (folder / part).mkdir(parents=True)
    for number in range(count):
        picture = np.full((SIDE, SIDE, 3), int(random.integers(225, 256)), np.uint8)
        lines = []
        for row, column in np.ndindex(2, 2):
            if random.random() < 0.5:
                continue
            half = int(random.integers(16, 30))
            x = int((column + 0.5) * SIDE / 2 + random.integers(-16, 17))
            y = int((row + 0.5) * SIDE / 2 + random.integers(-16, 17))
            kind = int(random.random() < 0.3)
            ink = int(random.integers(0, 60))
            if kind:
                cv2.circle(picture, (x, y), half, (ink, ink, ink), 4)
            else:
                picture[y - half : y + half, x - half : x + half] = ink
            size = 2 * half / SIDE
            lines.append(f"{kind} {x / SIDE} {y / SIDE} {size} {size}")
        cv2.imwrite(str(folder / "images" / f"{number}.png"), picture)
        (folder / "labels" / f"{number}.txt").write_text("\n".join(lines), encoding="utf-8")
