"""Picture files' bytes, from the disk."""

import stat
from pathlib import Path

from perception.errors import ScreenshotError

__all__ = ["read_picture"]

_MOST_BYTES = 512 * 1024 * 1024
"""No picture of a size that can be looked at needs more."""


def read_picture(path: Path) -> bytes:
    """The bytes of a picture file.

    Raises:
        ScreenshotError: It is missing, unreadable, too large, or no regular file.
    """
    if "\0" in str(path):
        raise ScreenshotError(f"no file can be named {str(path)!r}")
    try:
        status = path.stat()
        if stat.S_ISREG(status.st_mode) and status.st_size <= _MOST_BYTES:
            return path.read_bytes()
    except OSError as error:
        raise ScreenshotError(f"cannot read {path}: {error.strerror}") from error
    if stat.S_ISDIR(status.st_mode):
        raise ScreenshotError(f"{path} is a folder, not a picture")
    if stat.S_ISREG(status.st_mode):
        raise ScreenshotError(f"{path} is too large for a picture: {status.st_size:,} bytes")
    # Reading a pipe or a device may never end.
    raise ScreenshotError(f"{path} is no regular file: save the picture to one first")
