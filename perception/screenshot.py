"""A picture of the screen."""

import hashlib
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from perception.errors import ScreenshotError
from perception.geometry import Box

__all__ = ["Pixels", "Screenshot"]

Pixels: TypeAlias = npt.NDArray[np.uint8]
"""RGB picture, uint8, shape (height, width, 3)."""

LARGEST_SIDE = 16_384


class Screenshot:
    """One picture of a screen, never changed after it was made.

    Args:
        pixels: RGB, uint8, shape (height, width, 3), at least 1×1 and at most 16384 a side.

    Raises:
        ScreenshotError: The array has another shape or type.
    """

    def __init__(self, pixels: Pixels) -> None:
        if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] != 3:
            raise ScreenshotError(
                "a screenshot is RGB uint8 of shape (height, width, 3), "
                f"not {pixels.dtype} of shape {pixels.shape}"
            )
        height, width = pixels.shape[:2]
        if not (0 < height <= LARGEST_SIDE and 0 < width <= LARGEST_SIDE):
            raise ScreenshotError(f"a screenshot of {width}×{height} pixels cannot be looked at")
        self._pixels = np.ascontiguousarray(pixels).view()
        self._pixels.flags.writeable = False

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

        done, data = cv2.imencode(".png", self.pixels[:, :, ::-1], [cv2.IMWRITE_PNG_COMPRESSION, 1])
        if not done:
            raise ScreenshotError("the picture could not be encoded as PNG")
        return bytes(data)

    @classmethod
    def open(cls, path: str | Path) -> "Screenshot":
        """Reads a picture file.

        Raises:
            ScreenshotError: The file is missing, truncated or no picture.
        """
        file = Path(path)
        try:
            data = file.read_bytes()
        except OSError as error:
            raise ScreenshotError(f"cannot read {file}: {error.strerror}") from error
        try:
            return cls.decode(data)
        except ScreenshotError as error:
            raise ScreenshotError(f"{file}: {error}") from error

    @classmethod
    def decode(cls, data: bytes) -> "Screenshot":
        """Decodes a picture file's bytes (PNG, JPEG, WebP, BMP …); alpha lies on black.

        Raises:
            ScreenshotError: The bytes are truncated or no picture.
        """
        import cv2  # noqa: PLC0415

        if not data:
            raise ScreenshotError("an empty file is no picture")
        if data.startswith(b"\x89PNG") and b"IEND" not in data[-16:]:
            raise ScreenshotError("the PNG is truncated")
        try:
            pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
        except cv2.error as error:
            raise ScreenshotError(f"the picture cannot be decoded: {error.err}") from error
        if pixels is None:
            raise ScreenshotError("the bytes are no picture, or a broken one")
        return cls(np.ascontiguousarray(pixels[:, :, ::-1]).astype(np.uint8, copy=False))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Screenshot):
            return NotImplemented
        return self is other or np.array_equal(self.pixels, other.pixels)

    def __hash__(self) -> int:
        return hash(self.content_hash)

    def __repr__(self) -> str:
        return f"Screenshot({self.width}×{self.height}, {self.content_hash[:8]})"
