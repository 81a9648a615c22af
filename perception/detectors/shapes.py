"""Which control a box holds, by shape and colours alone."""

import numpy as np
import numpy.typing as npt

from perception.geometry import Box
from perception.screen import IconKind
from perception.screenshot import Pixels

__all__ = ["control_kind"]


def control_kind(picture: Pixels, box: Box) -> IconKind:
    """Switch, checkbox, radio button or slider where the shape says so; else a plain icon."""
    side = min(picture.shape[:2])
    crop = picture[box.top : box.bottom, box.left : box.right]
    aspect = box.width / box.height
    small = 0.02 * side < box.height < 0.1 * side
    if small and 1.35 <= aspect <= 2.6 and _is_switch(crop):
        return IconKind.SWITCH
    if 0.03 * side < box.height < 0.075 * side and 0.85 <= aspect <= 1.18:
        return _checkbox_or_radio(crop)
    return IconKind.ICON


def _is_switch(crop: Pixels) -> bool:
    """A pill with a round thumb at one end: two or three colours, one end unlike the other."""
    ink = _ink(crop)
    if ink is None:
        return False
    height, width = ink.shape
    middle = ink[height // 2]
    filled = float(ink.mean())
    if not 0.3 < filled < 0.98 or not middle.any():
        return False
    corners = np.concatenate([ink[:2, :2].ravel(), ink[-2:, -2:].ravel()])
    if corners.mean() > 0.5:
        return False
    half = width // 2
    left = crop[:, :half].reshape(-1, 3).mean(axis=0)
    right = crop[:, width - half :].reshape(-1, 3).mean(axis=0)
    lopsided = float(np.abs(left - right).max())
    return lopsided > 8


def _checkbox_or_radio(crop: Pixels) -> IconKind:
    ink = _ink(crop)
    if ink is None:
        return IconKind.ICON
    height, width = ink.shape
    border = max(1, round(0.16 * min(height, width)))
    frame = np.zeros_like(ink)
    frame[:border], frame[-border:], frame[:, :border], frame[:, -border:] = True, True, True, True
    sides = (ink[:border], ink[-border:], ink[:, :border].T, ink[:, -border:].T)
    reached = min(float(side.any(axis=0).mean()) for side in sides)
    inner = ink[2 * border : -2 * border, 2 * border : -2 * border]
    if inner.size and reached > 0.8:
        hollow = float(inner.mean()) < 0.15
        ticked = float(ink[border:-border, border:-border].mean()) > 0.4
        return IconKind.CHECKBOX if hollow or ticked else IconKind.ICON
    corner = max(1, round(0.12 * min(height, width)))
    corners = (ink[:corner, :corner], ink[:corner, -corner:], ink[-corner:, :corner])
    round_ = all(not part.any() for part in corners)
    ring = _ring(ink)
    if round_ and ring > 0.9 and inner.size:
        center = ink[height // 2 - 1 : height // 2 + 2, width // 2 - 1 : width // 2 + 2]
        if float(inner.mean()) < 0.12 or (center.all() and float(inner.mean()) < 0.85):
            return IconKind.RADIO_BUTTON
    return IconKind.ICON


def _ring(ink: npt.NDArray[np.bool_]) -> float:
    """The share of directions in which there is ink near the rim of the inscribed circle."""
    height, width = ink.shape
    turns = np.linspace(0.0, 2 * np.pi, 48, endpoint=False)
    hits = np.zeros(len(turns), bool)
    for reach in (0.82, 0.88, 0.94):
        rows = np.clip((height / 2 + np.sin(turns) * reach * height / 2).astype(int), 0, height - 1)
        cols = np.clip((width / 2 + np.cos(turns) * reach * width / 2).astype(int), 0, width - 1)
        hits |= ink[rows, cols]
    return float(hits.mean())


def _ink(crop: Pixels) -> npt.NDArray[np.bool_] | None:
    """Pixels unlike the crop's corners, where the corners agree."""
    if min(crop.shape[:2]) < 6:
        return None
    picture = crop.astype(np.int16)
    corners = np.stack([picture[0, 0], picture[0, -1], picture[-1, 0], picture[-1, -1]])
    ground = np.median(corners, axis=0)
    apart: npt.NDArray[np.bool_] = np.abs(picture - ground).max(axis=2) > 28
    return apart
