"""Turns the browser's pictures into the forms that `screencap` gives."""

import struct

import numpy as np
from numpy.typing import NDArray

from scenarios.phone.errors import CaptureFailed

__all__ = ["black_png", "fitted_png", "raw_picture"]

PNG_HEADER = struct.Struct(">8s4s4sII")
RAW_HEADER = struct.Struct("<4I")
RGBA_8888 = 1
SRGB = 1


def fitted_png(png: bytes, size: tuple[int, int]) -> bytes:
    """The same picture, cut or padded to `size`; untouched if it has that size."""
    if len(png) < PNG_HEADER.size:
        raise CaptureFailed("the browser gave no picture")
    *_, width, height = PNG_HEADER.unpack_from(png)
    if (width, height) == size:
        return png
    pixels = _decoded(png)[: size[1], : size[0]]
    missing = ((0, size[1] - pixels.shape[0]), (0, size[0] - pixels.shape[1]), (0, 0))
    return _encoded(np.pad(pixels, missing, mode="edge"))


def black_png(size: tuple[int, int]) -> bytes:
    """An all-black picture."""
    return _encoded(np.zeros((size[1], size[0], 3), np.uint8))


def raw_picture(png: bytes) -> bytes:
    """The picture as plain `screencap` gives it: four words, then RGBA pixels."""
    import cv2  # noqa: PLC0415

    pixels: NDArray[np.uint8] = cv2.cvtColor(_decoded(png), cv2.COLOR_BGR2RGBA)
    height, width = pixels.shape[:2]
    return RAW_HEADER.pack(width, height, RGBA_8888, SRGB) + pixels.tobytes()


def _decoded(png: bytes) -> NDArray[np.uint8]:
    import cv2  # noqa: PLC0415

    pixels = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_COLOR)
    if pixels is None:
        raise CaptureFailed("the browser gave a picture that cannot be read")
    return np.asarray(pixels, np.uint8)


def _encoded(pixels: NDArray[np.uint8]) -> bytes:
    import cv2  # noqa: PLC0415

    return bytes(cv2.imencode(".png", pixels)[1])
