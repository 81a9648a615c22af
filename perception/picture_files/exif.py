"""EXIF: which side of a stored picture is its upper one (CIPA DC-008)."""

from typing import Literal

__all__ = ["is_turned"]

_ORIENTATION = 0x0112
_UPRIGHT = 1
_FIELD = 12
"""Bytes of a field: tag, type, count, value."""


def is_turned(exif: bytes) -> bool:
    """Whether EXIF names another than the stored upper side; broken EXIF names none.

    Args:
        exif: A TIFF header and its fields, as in a PNG's eXIf or a WebP's EXIF chunk.
    """
    exif = exif.removeprefix(b"Exif\0\0")
    order: Literal["big", "little"] = "big" if exif[:2] == b"MM" else "little"

    def number(start: int, length: int) -> int:
        return int.from_bytes(exif[start : start + length], order)

    fields = number(4, 4)
    for field in range(fields + 2, min(fields + 2 + number(fields, 2) * _FIELD, len(exif)), _FIELD):
        if number(field, 2) == _ORIENTATION:
            return _UPRIGHT < number(field + 8, 2) <= 8
    return False
