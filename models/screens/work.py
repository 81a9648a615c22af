"""Shares the drawing of screens out among processes, each with a browser of its own."""

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from models.screens.dataset import Series, write_screens
from models.screens.glyphs import load_catalogue
from models.screens.render import opened_studio

__all__ = ["Order", "drawn"]

_AT_ONCE = 60
"""How many screens one browser draws: one that lives for ever grows for ever."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to draw.

    Attributes:
        folder: Where the screens go.
        seed: Decides with a screen's number what is on it.
        families: "training" or "held-out".
        layouts: The names of the layouts to choose from; all if empty.
        numbers: The screens' numbers.
    """

    folder: Path
    seed: int
    families: str
    layouts: tuple[str, ...]
    numbers: Sequence[int]


def drawn(order: Order, workers: int) -> Iterator[int]:
    """Draw everything; yields how many screens more are done.

    Raises:
        BrowserMissing: There is no browser.
    """
    parts = [
        Order(
            order.folder, order.seed, order.families, order.layouts, order.numbers[at : at + size]
        )
        for size in (min(_AT_ONCE, -(-len(order.numbers) // workers) or 1),)
        for at in range(0, len(order.numbers), size)
    ]
    if workers == 1:
        for part in parts:
            yield from (1 for _ in _screens(part))
        return
    # A browser's driver does not survive a fork.
    spawning = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=spawning) as pool:
        for done in as_completed([pool.submit(_count, part) for part in parts]):
            yield done.result()


def _count(order: Order) -> int:
    return sum(1 for _ in _screens(order))


def _screens(order: Order) -> Iterator[int]:
    series = Series(order.seed, load_catalogue(order.families), order.layouts)
    with opened_studio() as studio:
        yield from write_screens(series, order.numbers, order.folder, studio)
