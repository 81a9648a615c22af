"""Screenshots that stay on disk until somebody looks at them."""

from functools import cached_property
from pathlib import Path

from mobile_agent.errors import TraceError
from perception import Pixels, Screenshot, ScreenshotError

__all__ = ["StoredScreenshot"]


class StoredScreenshot(Screenshot):
    """A screenshot whose file is read when its pixels are first asked for.

    Args:
        path: The PNG file.
        width: Its width in pixels.
        height: Its height in pixels.
        content_hash: The picture's content hash.

    Raises:
        TraceError: On first look, where the file is missing or broken.
    """

    def __init__(self, path: Path, width: int, height: int, content_hash: str) -> None:
        self.path = path
        self._size = (width, height)
        self._hash = content_hash

    @cached_property
    def pixels(self) -> Pixels:
        """RGB, uint8, shape (height, width, 3), read-only."""
        try:
            return Screenshot.open(self.path).pixels
        except ScreenshotError as error:
            raise TraceError(f"the run's screenshot is gone or broken: {error}") from error

    @property
    def width(self) -> int:
        """Width in pixels."""
        return self._size[0]

    @property
    def height(self) -> int:
        """Height in pixels."""
        return self._size[1]

    @cached_property
    def content_hash(self) -> str:
        """Hex digest of size and pixels."""
        return self._hash
