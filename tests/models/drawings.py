"""A few icons drawn by hand, so that the model can be asked about pictures of no icon family."""

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
SIDE = 256
INK = (40, 40, 48)


def _sheet() -> Picture:
    return np.full((SIDE, SIDE, 3), 250, np.uint8)


def _small(sheet: Picture) -> Picture:
    return np.asarray(cv2.resize(sheet, (64, 64), interpolation=cv2.INTER_AREA), np.uint8)


def magnifying_glass() -> Picture:
    """Draw a ring with a handle to the bottom right."""
    sheet = _sheet()
    cv2.circle(sheet, (110, 110), 62, INK, 20, cv2.LINE_AA)
    cv2.line(sheet, (156, 156), (214, 214), INK, 22, cv2.LINE_AA)
    return _small(sheet)


def gear() -> Picture:
    """Draw a wheel with eight teeth and a hole."""
    sheet = _sheet()
    for angle in np.arange(8) * np.pi / 4:
        tip = (round(128 + 92 * float(np.cos(angle))), round(128 + 92 * float(np.sin(angle))))
        cv2.line(sheet, (128, 128), tip, INK, 36, cv2.LINE_AA)
    cv2.circle(sheet, (128, 128), 72, INK, -1, cv2.LINE_AA)
    cv2.circle(sheet, (128, 128), 34, (250, 250, 250), -1, cv2.LINE_AA)
    return _small(sheet)


def three_dots() -> Picture:
    """Draw three dots one above the other."""
    sheet = _sheet()
    for y in (62, 128, 194):
        cv2.circle(sheet, (128, y), 19, INK, -1, cv2.LINE_AA)
    return _small(sheet)


def plus_sign() -> Picture:
    """Draw two crossing bars."""
    sheet = _sheet()
    cv2.line(sheet, (128, 48), (128, 208), INK, 22)
    cv2.line(sheet, (48, 128), (208, 128), INK, 22)
    return _small(sheet)


def three_lines() -> Picture:
    """Draw three bars one above the other."""
    sheet = _sheet()
    for y in (72, 128, 184):
        cv2.line(sheet, (40, y), (216, y), INK, 20)
    return _small(sheet)


def left_arrow() -> Picture:
    """Draw an arrow pointing left."""
    sheet = _sheet()
    cv2.line(sheet, (52, 128), (212, 128), INK, 20, cv2.LINE_AA)
    for y in (52, 204):
        cv2.line(sheet, (52, 128), (128, y), INK, 20, cv2.LINE_AA)
    return _small(sheet)


def cross() -> Picture:
    """Draw an x."""
    sheet = _sheet()
    cv2.line(sheet, (62, 62), (194, 194), INK, 20, cv2.LINE_AA)
    cv2.line(sheet, (194, 62), (62, 194), INK, 20, cv2.LINE_AA)
    return _small(sheet)


def envelope() -> Picture:
    """Draw a rectangle with a flap."""
    sheet = _sheet()
    cv2.rectangle(sheet, (36, 62), (220, 194), INK, 18, cv2.LINE_AA)
    cv2.polylines(sheet, [np.array([(36, 66), (128, 138), (220, 66)])], False, INK, 18, cv2.LINE_AA)
    return _small(sheet)
