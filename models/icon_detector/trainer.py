"""Ultralytics' trainer, made to train for minutes on phone screens, without any network."""

import math
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import yaml
from ultralytics.data import build_dataloader
from ultralytics.data.build import InfiniteDataLoader
from ultralytics.data.dataset import YOLODataset
from ultralytics.models.yolo.detect import DetectionTrainer
from ultralytics.utils.events import events

from models.icon_detector.batches import MixedBatches

HELD = 0.55
"""The rate is held for this share of the time, and falls for the rest of it."""
FINAL_RATE = 0.02
"""What is left of it at the end."""
AVERAGED = 0.9985
SLACK = 0.02
"""A side longer than a multiple of the stride by this share of a stride is not rounded up."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one start of the training may take.

    Attributes:
        minutes: How long it trains.
        threads: CPU threads.
        pictures: Pictures between two checkpoints.
    """

    minutes: float
    threads: int
    pictures: int


class ScreenDataset(YOLODataset):  # type: ignore[misc]  # Ultralytics is untyped.
    """Pictures of unlike shapes, each padded to whole strides only."""

    def set_rectangle(self) -> None:
        """Give every picture the shape that it needs itself, not one that suits a batch."""
        sizes = np.array([label.pop("shape") for label in self.labels], np.float64)
        strides = sizes * self.imgsz / sizes.max(axis=1, keepdims=True) / self.stride
        shapes = np.ceil(strides - SLACK).clip(1).astype(int) * self.stride
        self.batch_shapes, self.batch = np.unique(shapes, axis=0, return_inverse=True)


class ScreenTrainer(DetectionTrainer):  # type: ignore[misc]  # Ultralytics is untyped.
    """Trains for a time; its rate follows the clock, its checkpoints are whole at any moment.

    Args:
        overrides: Ultralytics' settings.
        limits: What this start may take.
    """

    def __init__(self, overrides: dict[str, Any], limits: Limits) -> None:
        events.enabled = False
        self.limits = limits
        self.begun: float | None = None
        super().__init__(overrides=overrides)
        # Ultralytics leaves a core free, half of all there are on two.
        torch.set_num_threads(limits.threads)
        self.add_callback("on_train_start", _start_clock)
        self.add_callback("on_train_batch_end", _stop_in_time)

    @property
    def share(self) -> float:
        """How much of the time is over, from 0.0 to 1.0 and beyond."""
        if self.begun is None:
            return 0.0
        return (time.monotonic() - self.begun) / (60 * self.limits.minutes)

    def get_dataset(self) -> dict[str, Any]:
        """Read data.yaml as it is: Ultralytics' own reading would fetch a font."""
        path = Path(self.args.data)
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        return {**content, "nc": len(content["names"]), "channels": 3, "path": path.parent}

    def build_dataset(
        self, img_path: str, mode: str = "train", batch: int | None = None
    ) -> YOLODataset:
        """Build Ultralytics' own for validation, one of unlike shapes for training."""
        if mode != "train":
            return super().build_dataset(img_path, mode, batch)
        return ScreenDataset(
            img_path=img_path,
            imgsz=self.args.imgsz,
            batch_size=batch,
            augment=True,
            hyp=self.args,
            rect=True,
            stride=self.stride,
            pad=0.0,
            task="detect",
            data=self.data,
        )

    def get_dataloader(
        self, dataset_path: str, batch_size: int = 16, rank: int = 0, mode: str = "train"
    ) -> InfiniteDataLoader:
        """Mix the training's batches anew each time."""
        dataset = self.build_dataset(dataset_path, mode, batch_size)
        workers = self.args.workers
        if mode != "train":
            return build_dataloader(dataset, batch_size, workers, shuffle=False, rank=rank)
        return InfiniteDataLoader(
            dataset=dataset,
            batch_size=batch_size,
            sampler=MixedBatches(dataset.batch.tolist(), batch_size, self.limits.pictures),
            num_workers=workers,
            pin_memory=self.device.type == "cuda",
            collate_fn=dataset.collate_fn,
        )

    def _setup_scheduler(self) -> None:
        self.lf = lambda _epoch: _rate(self.share)
        self.scheduler = torch.optim.lr_scheduler.LambdaLR(self.optimizer, lr_lambda=self.lf)

    def _setup_train(self) -> None:
        super()._setup_train()
        # Ultralytics averages over days of training; ours takes hours.
        self.ema.decay = lambda updates: AVERAGED * (1 - math.exp(-updates / 500))

    def save_model(self) -> bool:
        """Write the checkpoint beside the last one, then put it in its place."""
        final: Path = self.wdir / "last.pt"
        self.last = self.best = final.with_suffix(".partial")
        try:
            saved = bool(super().save_model())
        finally:
            self.last = self.best = final
        final.with_suffix(".partial").replace(final)
        return saved

    def final_eval(self) -> None:
        """Leave the checkpoint as it is, so that training can go on from it."""


def _rate(share: float) -> float:
    falling = (share - HELD) / (1 - HELD)
    return min(1.0, max(FINAL_RATE, 1 - falling * (1 - FINAL_RATE)))


def _start_clock(trainer: ScreenTrainer) -> None:
    trainer.begun = time.monotonic()


def _stop_in_time(trainer: ScreenTrainer) -> None:
    trainer.stop = trainer.share >= 1
