"""Wide controls: sliders, and fields to write into."""

import numpy as np
import numpy.typing as npt

from perception.geometry import Box
from perception.screen import IconKind

__all__ = ["bar_kind"]

_Mask = npt.NDArray[np.uint8]


def bar_kind(edges: _Mask, box: Box) -> IconKind | None:
    """Slider or input field where the outline of a wide box says so; else nothing.

    Args:
        edges: 1 where the picture changes, else 0.
        box: The box of one outline, at least several times wider than high.
    """
    side = min(edges.shape[:2])
    part = edges[box.top : box.bottom, box.left : box.right]
    if box.width < 0.25 * side or box.width < 3 * box.height:
        return None
    if 0.012 * side < box.height < 0.07 * side:
        return IconKind.SLIDER if _has_thumb(part) else None
    if 0.07 * side <= box.height < 0.2 * side and _is_framed(part):
        return IconKind.INPUT_FIELD
    return None


def _has_thumb(part: _Mask) -> bool:
    """A thin line with one high place on it."""
    heights = part.shape[0] - part[::-1].argmax(axis=0) - part.argmax(axis=0)
    heights = np.where(part.any(axis=0), heights, 0)
    high = heights > 0.75 * part.shape[0]
    if not high.any() or float(np.median(heights)) > 0.5 * part.shape[0]:
        return False
    places = np.flatnonzero(high)
    return bool(places[-1] - places[0] < 2.5 * part.shape[0] and (heights > 0).mean() > 0.9)


def _is_framed(part: _Mask) -> bool:
    border = max(2, part.shape[0] // 10)
    inset = part.shape[0] // 2
    top = part[:border, inset:-inset].any(axis=0).mean()
    bottom = part[-border:, inset:-inset].any(axis=0).mean()
    return bool(min(top, bottom) > 0.95)
