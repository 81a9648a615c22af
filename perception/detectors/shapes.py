"""Which control a box holds, by shape and colours alone."""

import numpy as np
import numpy.typing as npt

from perception.geometry import Box
from perception.screen import IconKind
from perception.screenshot import Pixels

__all__ = ["control_kind"]

_Ink = npt.NDArray[np.bool_]
_NAVIGATION_BAR = 0.94
"""Below this share of the screen's height stand back, home and recents, which are no controls."""


def control_kind(picture: Pixels, box: Box) -> IconKind:
    """Switch, checkbox or radio button where the shape says so; else a plain icon."""
    height, width = picture.shape[:2]
    side = min(height, width)
    if box.center.y > _NAVIGATION_BAR * height:
        return IconKind.ICON
    crop = picture[box.top : box.bottom, box.left : box.right]
    aspect = box.width / box.height
    if 0.025 * side < box.height < 0.1 * side and 1.35 <= aspect <= 3.2 and _is_switch(crop):
        return IconKind.SWITCH
    if 0.03 * side < box.height < 0.085 * side and 0.85 <= aspect <= 1.18:
        return _box_or_radio(crop)
    return IconKind.ICON


def _is_switch(crop: Pixels) -> bool:
    """A track with a thumb at one end: upright mirrored it is the same, sideways it is not."""
    picture = crop.astype(np.float32)
    if len(picture) < 8 or float(np.abs(picture - picture[::-1]).mean()) > 18:
        return False
    corners = np.stack([picture[0, 0], picture[0, -1], picture[-1, 0], picture[-1, -1]])
    ground = np.median(corners, axis=0)
    return _thumb_on_the_left(picture, ground) or _thumb_on_the_left(picture[:, ::-1], ground)


def _thumb_on_the_left(picture: npt.NDArray[np.float32], ground: npt.NDArray[np.float32]) -> bool:
    height, width = picture.shape[:2]
    middle = slice(int(0.38 * height), int(0.62 * height) + 1)
    thumb = picture[middle, int(0.36 * height) : int(0.62 * height) + 1].reshape(-1, 3)
    track_end = width - int(0.22 * height)
    track = picture[middle, track_end - int(0.35 * height) : track_end].reshape(-1, 3)
    if not len(track) or thumb.std(axis=0).max() > 14 or track.std(axis=0).max() > 14:
        return False
    thumb_colour, track_colour = thumb.mean(axis=0), track.mean(axis=0)
    if np.abs(thumb_colour - track_colour).max() < 14:
        return False
    if np.abs(track_colour - ground).max() < 7:
        # An outlined track looks like what is around it: then there is a rim at its end.
        end = picture[middle, width - max(3, int(0.12 * height)) :]
        return bool(np.abs(end - track_colour).max() > 25)
    return True


def _box_or_radio(crop: Pixels) -> IconKind:
    found = _trimmed_ink(crop)
    if found is None:
        return IconKind.ICON
    ink, trimmed = found
    gap = _corner_gap(ink)
    inner = _ring(ink, (0.35, 0.45, 0.55, 0.62))
    if gap < 0.1:
        hollow = inner == 0.0 and float(ink.mean()) < 0.6
        framed = _frame(ink) > 0.9
        return IconKind.CHECKBOX if framed and (hollow or _ticked(trimmed)) else IconKind.ICON
    if gap < 0.2 and _ring(ink, (0.8, 0.86, 0.92)) > 0.95:
        apart = _ring(ink, (0.62,)) == 0.0
        empty = inner == 0.0 and not _middle(ink).any()
        dotted = apart and bool(_middle(ink).all()) and _ring(ink, (0.25,)) == 1.0
        return IconKind.RADIO_BUTTON if empty or dotted else IconKind.ICON
    return IconKind.ICON


def _ticked(crop: Pixels) -> bool:
    """A plain plate with a mark of one other colour in it."""
    picture = crop.astype(np.int16)
    border = max(1, round(0.12 * min(crop.shape[:2])))
    band = np.concatenate([picture[border], picture[-border - 1]])
    plate = np.abs(picture - np.median(band, axis=0)).max(axis=2) < 40
    inner = picture[border:-border, border:-border]
    others = inner[~plate[border:-border, border:-border]]
    if not 0.04 * inner[..., 0].size < len(others) < 0.45 * inner[..., 0].size:
        return False
    mark = np.abs(others - np.median(others, axis=0)).max(axis=1) < 60
    return float(mark.mean()) > 0.6


def _corner_gap(ink: _Ink) -> float:
    """How far from the corners, along the diagonals, the ink begins, in shares of the side."""
    side = min(ink.shape)
    gaps = []
    for turned in (ink, ink[::-1], ink[:, ::-1], ink[::-1, ::-1]):
        diagonal = np.flatnonzero(np.diagonal(turned)[: side // 2])
        gaps.append(diagonal[0] / side if len(diagonal) else 1.0)
    return float(max(gaps))


def _frame(ink: _Ink) -> float:
    """The least share of ink that one of the four sides has."""
    border = max(1, round(0.18 * min(ink.shape)))
    sides = (ink[:border], ink[-border:], ink[:, :border].T, ink[:, -border:].T)
    return min(float(side.any(axis=0).mean()) for side in sides)


def _middle(ink: _Ink) -> _Ink:
    height, width = ink.shape
    return ink[height // 2 - 1 : height // 2 + 2, width // 2 - 1 : width // 2 + 2]


def _ring(ink: _Ink, reaches: tuple[float, ...]) -> float:
    """The share of directions with ink at one of the distances from the middle (1.0: the rim)."""
    height, width = ink.shape
    turns = np.linspace(0.0, 2 * np.pi, 48, endpoint=False)
    hits = np.zeros(len(turns), bool)
    for reach in reaches:
        rows = np.clip((height / 2 + np.sin(turns) * reach * height / 2).astype(int), 0, height - 1)
        cols = np.clip((width / 2 + np.cos(turns) * reach * width / 2).astype(int), 0, width - 1)
        hits |= ink[rows, cols]
    return float(hits.mean())


def _trimmed_ink(crop: Pixels) -> tuple[_Ink, Pixels] | None:
    """Pixels unlike the crop's corners, and the crop, both cut down to where such pixels are."""
    picture = crop.astype(np.int16)
    corners = np.stack([picture[0, 0], picture[0, -1], picture[-1, 0], picture[-1, -1]])
    ink: _Ink = np.abs(picture - np.median(corners, axis=0)).max(axis=2) > 28
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if len(rows) < 8 or len(columns) < 8:
        return None
    part = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    return ink[part], crop[part]
