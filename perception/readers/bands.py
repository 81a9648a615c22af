"""Screens cut into bands, between which every row is like the one above it."""

import numpy as np
import numpy.typing as npt

from perception.geometry import Box
from perception.screenshot import Pixels, Screenshot

__all__ = ["bands_of"]

_QUIET = 0.011
"""So many equal rows, in shares of the picture's longer side, part two bands."""
_LEAST_QUIET = 8


def bands_of(screenshot: Screenshot) -> tuple[Box, ...]:
    """All rows on which there is something, as boxes of the picture's whole width, from the top.

    Where a band begins and ends follows from its own rows alone, so that what scrolls, or stays
    while something else changes, is the same band again. A band is all that is cut out: rows that
    are left out repeat the last row of the band above them.

    Args:
        screenshot: The picture; a photograph that fills it is one band.
    """
    changes = np.flatnonzero(_differs_from_above(screenshot.pixels)) + 1
    if not len(changes):
        return ()
    quiet = max(_LEAST_QUIET, round(_QUIET * max(screenshot.width, screenshot.height)))
    # A band's first row is the one above its first change: that is what there is above it.
    parted = np.flatnonzero(np.diff(changes) > quiet)
    firsts = changes[np.concatenate([[0], parted + 1])] - 1
    lasts = changes[np.concatenate([parted, [len(changes) - 1]])]
    return tuple(
        Box(0, first, screenshot.width, last + 1)
        for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True)
    )


def _differs_from_above(pixels: Pixels) -> npt.NDArray[np.bool_]:
    """For all rows but the first."""
    rows: npt.NDArray[np.generic] = np.ascontiguousarray(pixels).reshape(len(pixels), -1)
    if rows.shape[1] % 8 == 0:
        rows = rows.view(np.uint64)
    differs: npt.NDArray[np.bool_] = (rows[1:] != rows[:-1]).any(axis=1)
    return differs
