"""Batches composed in processes of their own, so that the trainer never waits for drawings."""

import multiprocessing
import queue
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.sharedctypes import Synchronized

import cv2
import numpy as np

from models.icon_clip.batches import Batch, Batcher, Training

WAITING = 6
"""How many batches may lie ready; more would only cost memory."""


class Feeder:
    """Hands out batches that other processes compose.

    Args:
        batches: Where they arrive.
        clutter: How much gets in the way of the icons, from 0 to 1; shared with the processes.
    """

    def __init__(
        self, batches: "multiprocessing.Queue[Batch]", clutter: "Synchronized[float]"
    ) -> None:
        self._batches = batches
        self._clutter = clutter

    def draw(self, clutter: float) -> Batch:
        """The next batch; the clutter holds for batches begun from now on."""
        self._clutter.value = clutter
        while True:
            try:
                return self._batches.get(timeout=120)
            except queue.Empty:
                raise RuntimeError(
                    "no batch came for two minutes: a composing process died"
                ) from None


@contextmanager
def feeding(
    training: Training, size: int, strangers: int, seed: tuple[int, ...], workers: int
) -> Iterator[Feeder]:
    """Starts the processes and ends them again.

    Args:
        training: What batches are drawn from.
        size: Crops a batch.
        strangers: Descriptions of other things a batch.
        seed: Of all chance; each process adds its own number.
        workers: How many processes.
    """
    context = multiprocessing.get_context("fork")
    batches: multiprocessing.Queue[Batch] = context.Queue(WAITING)
    clutter = context.Value("d", 1.0)
    processes = [
        context.Process(
            target=_compose,
            args=(training, size, strangers, (*seed, number), batches, clutter),
            daemon=True,
        )
        for number in range(workers)
    ]
    for process in processes:
        process.start()
    try:
        yield Feeder(batches, clutter)
    finally:
        for process in processes:
            process.terminate()
            process.join()


def _compose(
    training: Training,
    size: int,
    strangers: int,
    seed: tuple[int, ...],
    batches: "multiprocessing.Queue[Batch]",
    clutter: "Synchronized[float]",
) -> None:
    cv2.setNumThreads(1)
    batcher = Batcher(training, np.random.default_rng(seed))
    while True:
        batcher.clutter = clutter.value
        batches.put(batcher.draw(size, strangers))
