"""A picture of the screen."""

import hashlib
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from perception.errors import ScreenshotError
from perception.geometry import Box
from perception.picture_files import check_size, decode_picture, read_picture

__all__ = ["Pixels", "Screenshot"]

Pixels: TypeAlias = npt.NDArray[np.uint8]
"""RGB picture, uint8, shape (height, width, 3)."""


class Screenshot:
    """One picture of a screen, never changed after it was made.

    Args:
        pixels: RGB, uint8, shape (height, width, 3), at least 1×1, at most 16384 a side and
            64 Mi pixels in all. They are copied: what becomes of the array is no matter.

    Raises:
        ScreenshotError: The array has another shape or type.
    """

    def __init__(self, pixels: Pixels) -> None:
        given = np.asarray(pixels)
        if given.dtype != np.uint8 or given.ndim != 3 or given.shape[2] != 3:
            raise ScreenshotError(
                "a screenshot is RGB uint8 of shape (height, width, 3), "
                f"not {given.dtype} of shape {given.shape}"
            )
        height, width = given.shape[:2]
        check_size(width, height)
        own = np.array(given, order="C")
        own.flags.writeable = False
        # A view of what cannot be written cannot be made writeable either.
        self._pixels = own.view()

    @property
    def pixels(self) -> Pixels:
        """RGB, uint8, shape (height, width, 3), read-only."""
        return self._pixels

    @property
    def width(self) -> int:
        """Width in pixels."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Height in pixels."""
        return int(self.pixels.shape[0])

    @property
    def box(self) -> Box:
        """The whole picture."""
        return Box(0, 0, self.width, self.height)

    @cached_property
    def content_hash(self) -> str:
        """Hex digest of size and pixels: equal pictures have equal hashes."""
        digest = hashlib.blake2b(f"{self.width}x{self.height}".encode(), digest_size=16)
        digest.update(self.pixels.data)
        return digest.hexdigest()

    def crop(self, box: Box) -> Pixels:
        """The pixels of a box, cut at the picture's edges.

        Raises:
            ScreenshotError: The box lies outside the picture.
        """
        inside = box.clipped(self.width, self.height)
        if inside is None:
            raise ScreenshotError(f"{box} lies outside a picture of {self.width}×{self.height}")
        return self.pixels[inside.top : inside.bottom, inside.left : inside.right]

    def png(self) -> bytes:
        """The picture as a PNG file's bytes, without loss."""
        import cv2  # noqa: PLC0415

        blue_first = cv2.cvtColor(self.pixels, cv2.COLOR_RGB2BGR)
        done, data = cv2.imencode(".png", blue_first, [cv2.IMWRITE_PNG_COMPRESSION, 1])
        if not done:
            raise ScreenshotError("the picture could not be encoded as PNG")
        return bytes(data)

    @classmethod
    def open(cls, path: str | Path) -> "Screenshot":
        """Reads a picture file.

        Raises:
            ScreenshotError: The file cannot be read, or `decode` refuses it.
        """
        file = Path(path)
        data = read_picture(file)
        try:
            return cls.decode(data)
        except ScreenshotError as error:
            raise ScreenshotError(f"{file}: {error}") from error

    @classmethod
    def decode(cls, data: bytes) -> "Screenshot":
        """Decodes a PNG's, JPEG's, WebP's, GIF's or BMP's bytes as they look on a phone.

        Transparent pixels lie on black, EXIF turns the picture upright, 16 bits become 8.

        Raises:
            ScreenshotError: The bytes are no such picture, truncated, damaged, animated or too
                large.
        """
        return cls(decode_picture(data))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Screenshot):
            return NotImplemented
        return self is other or np.array_equal(self.pixels, other.pixels)

    def __hash__(self) -> int:
        return hash(self.content_hash)

    def __repr__(self) -> str:
        return f"Screenshot({self.width}×{self.height}, {self.content_hash[:8]})"
