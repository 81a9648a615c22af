"""Waiting by looking: until the screen rests, apart from what never does."""

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from perception import Screenshot

__all__ = ["Patience", "Settled", "settle"]

Cells = npt.NDArray[np.bool_]
Small = npt.NDArray[np.uint8]

SMALL_WIDTH = 180
"""Frames are compared at this width, where a blinking caret is still more than noise."""

CELL = 6
"""Small pixels to a cell: restless regions are learned in cells, not in pixels."""

NOTICEABLE = 8
"""Smallest difference of a small pixel, of 255, that is no noise."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to look.

    Attributes:
        reacting: Seconds to wait for a first reaction to a gesture.
        resting: Seconds after the gesture before a screen that has reacted may count as resting.
        restless: Seconds after which a part that keeps changing is taken for one that never rests.
        limit: Seconds after which the screen is taken as it is.
        interval: Shortest time between two frames.
        restless_share: Largest part of the screen that may be called restless before the limit.
    """

    reacting: float = 0.5
    resting: float = 0.2
    restless: float = 1.0
    limit: float = 4.0
    interval: float = 0.06
    restless_share: float = 0.35


@dataclass(frozen=True, slots=True)
class Settled:
    """How the screen came to rest.

    Attributes:
        seconds: From the gesture until it rested.
        frames: How many pictures that took.
        restless: Whether a part of it still moved.
        in_time: Whether it rested before the limit.
        screenshot: The last picture.
        taken: When the last picture had arrived, on the monotonic clock.
    """

    seconds: float
    frames: int
    restless: bool
    in_time: bool
    screenshot: Screenshot
    taken: float


def settle(
    look: Callable[[], Screenshot],
    before: Screenshot | None = None,
    patience: Patience = Patience(),
) -> Settled:
    """Looks until two pictures agree outside the regions that never rest.

    Args:
        look: Takes a picture.
        before: The screen before the gesture, where known: as long as nothing differs from it,
            the gesture's effect may be yet to come.
        patience: How long to look.
    """
    begun = time.monotonic()
    unmoved = None if before is None else shrink(before)
    picture = look()
    frame, frames = shrink(picture), 1
    history: list[Cells] = []
    while True:
        seconds = time.monotonic() - begun
        if seconds >= patience.limit:
            return Settled(seconds, frames, True, False, picture, time.monotonic())
        looked = time.monotonic()
        picture = look()
        frames += 1
        newer = shrink(picture)
        history.append(changed_cells(frame, newer))
        reacted = unmoved is None or bool(changed_cells(unmoved, newer).any())
        frame = newer
        seconds = time.monotonic() - begun
        if seconds >= (patience.resting if reacted else patience.reacting):
            resting = not history[-1].any()
            restless = seconds >= patience.restless and _keeps_moving(history, patience)
            if resting or restless:
                return Settled(seconds, frames, restless, True, picture, time.monotonic())
        time.sleep(max(0.0, patience.interval - (time.monotonic() - looked)))


def shrink(screenshot: Screenshot) -> Small:
    """The picture at `SMALL_WIDTH`."""
    import cv2  # noqa: PLC0415

    height = max(1, round(screenshot.height * SMALL_WIDTH / screenshot.width))
    small = cv2.resize(screenshot.pixels, (SMALL_WIDTH, height), interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.uint8)


def changed_cells(first: Small, second: Small) -> Cells:
    """Which cells of two pictures differ; all, where their sizes do."""
    height, width = second.shape[0] // CELL + 1, second.shape[1] // CELL + 1
    if first.shape != second.shape:
        return np.ones((height, width), dtype=np.bool_)
    import cv2  # noqa: PLC0415

    red, green, blue = cv2.split(cv2.absdiff(first, second))
    differs = np.asarray(cv2.max(cv2.max(red, green), blue)) >= NOTICEABLE
    padded = np.zeros((height * CELL, width * CELL), dtype=np.bool_)
    padded[: differs.shape[0], : differs.shape[1]] = differs
    return np.asarray(padded.reshape(height, CELL, width, CELL).any(axis=(1, 3)))


def _keeps_moving(history: list[Cells], patience: Patience) -> bool:
    """Whether the last changes stay within where earlier ones were, in a part of the screen."""
    *earlier, last = history[-5:]
    if len(earlier) < 2 or any(cells.shape != last.shape for cells in earlier):
        return False
    usual = _widened(np.logical_or.reduce(earlier))
    return float(usual.mean()) <= patience.restless_share and not bool((last & ~usual).any())


def _widened(cells: Cells) -> Cells:
    """The cells with their neighbours."""
    wide = cells.copy()
    wide[1:] |= cells[:-1]
    wide[:-1] |= cells[1:]
    sideways = wide.copy()
    sideways[:, 1:] |= wide[:, :-1]
    sideways[:, :-1] |= wide[:, 1:]
    return sideways
