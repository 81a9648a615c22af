"""Train the detector: ``python -m models.icon_detector.train --data DIR --run RUN --minutes M``.

DIR holds screens drawn by ``python -m models.screens``. The checkpoint is RUN/weights/last.pt; a
run that was stopped goes on from it with ``--resume``.
"""

import argparse
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.icon_detector.pictures import shrunk

HERE = Path(__file__).parent
SIDE = 960
FOR_EVER = 1_000_000
AUGMENTED: dict[str, Any] = {
    # No screen is mirrored: an arrow to the left means another thing than one to the right.
    "fliplr": 0.0,
    "flipud": 0.0,
    # Mosaics need squares, and show what no screen does.
    "mosaic": 0.0,
    "scale": 0.2,
    "translate": 0.06,
    "hsv_h": 0.03,
    "hsv_s": 0.5,
    "hsv_v": 0.3,
}


@dataclass(frozen=True, slots=True)
class Options:
    """What one start is asked to do."""

    data: list[Path]
    run: Path
    minutes: float
    model: str
    side: int
    batch: int
    optimizer: str
    rate: float
    pictures: int
    threads: int
    device: str
    resume: bool


def main() -> None:
    """Train for the asked time; ``export`` then makes the run's result the shipped weights."""
    options = _options()
    # Read when Ultralytics is imported: no look for updates, no packages put in by itself.
    os.environ["YOLO_OFFLINE"] = "true"
    os.environ["YOLO_AUTOINSTALL"] = "false"
    from models.icon_detector.trainer import Limits, ScreenTrainer  # noqa: PLC0415

    described = shrunk(options.data, options.side)
    checkpoint = options.run / "weights" / "last.pt"
    if options.resume and not checkpoint.is_file():
        raise SystemExit(f"there is no {checkpoint} to go on from")
    limits = Limits(options.minutes, options.threads, options.pictures)
    overrides = _overrides(options, described)
    if options.resume:
        overrides |= {"model": str(checkpoint), "resume": str(checkpoint)}
    ScreenTrainer(overrides, limits).train()
    print(f"trained: {checkpoint}")


def _overrides(options: Options, described: Path) -> dict[str, Any]:
    return {
        "model": options.model,
        "data": str(described),
        "task": "detect",
        "mode": "train",
        "imgsz": options.side,
        "rect": True,
        "batch": options.batch,
        # One step for each batch: there are few enough of them.
        "nbs": options.batch,
        "epochs": FOR_EVER,
        "patience": 0,
        "optimizer": options.optimizer,
        "lr0": options.rate,
        "warmup_epochs": 1.0,
        "warmup_bias_lr": 0.0,
        "close_mosaic": 0,
        "pretrained": False,
        # A GPU's half precision would be tried out on weights fetched from the network.
        "amp": False if options.device == "cpu" else "bf16",
        "device": options.device,
        "workers": 0 if options.device == "cpu" else 8,
        "val": False,
        "plots": False,
        "save_dir": str(options.run.absolute()),
        "exist_ok": True,
        **AUGMENTED,
    }


def _options() -> Options:
    parser = argparse.ArgumentParser(description="Train the detector of icons and controls.")
    parser.add_argument("--data", type=Path, nargs="+", required=True, help="drawn screens")
    parser.add_argument("--run", type=Path, required=True, help="where the checkpoint goes")
    parser.add_argument("--minutes", type=float, required=True, help="how long to train")
    parser.add_argument("--model", default=str(HERE / "detectorn.yaml"), help="an architecture")
    parser.add_argument("--side", type=int, default=SIDE, help="pictures' longer side in pixels")
    parser.add_argument("--batch", type=int, default=8, help="pictures in a step")
    parser.add_argument("--optimizer", default="AdamW", help="AdamW, MuSGD, SGD …")
    parser.add_argument("--rate", type=float, default=0.002, help="learning rate")
    parser.add_argument("--pictures", type=int, default=400, help="between two checkpoints")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1, help="CPU threads")
    parser.add_argument("--device", default="cpu", help="cpu, or the number of a GPU")
    parser.add_argument("--resume", action="store_true", help="go on from the run's checkpoint")
    return Options(**vars(parser.parse_args()))


if __name__ == "__main__":
    main()
