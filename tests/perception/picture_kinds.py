"""Picture files of many kinds, of the same drawing: red on the left, blue on the right."""

import io
import struct
import zlib

import numpy as np
from PIL import Image

__all__ = [
    "BLUE",
    "RED",
    "chunk",
    "claiming_png",
    "drawing",
    "encoded",
    "noise",
    "palette",
    "png_of",
    "with_alpha",
]

RED, BLUE = (200, 30, 60), (10, 120, 240)
WIDTH, HEIGHT = 60, 40


def drawing() -> Image.Image:
    pixels = np.empty((HEIGHT, WIDTH, 3), np.uint8)
    pixels[:, : WIDTH // 2], pixels[:, WIDTH // 2 :] = RED, BLUE
    return Image.fromarray(pixels)


def noise() -> Image.Image:
    """A picture that no format packs small: cut anywhere, most of its file is pixels."""
    return Image.fromarray(np.random.default_rng(7).integers(0, 256, (60, 50, 3)).astype(np.uint8))


def palette() -> Image.Image:
    return drawing().convert("P", palette=Image.Palette.ADAPTIVE, colors=4)


def with_alpha(picture: Image.Image, left: int, right: int) -> Image.Image:
    alpha = np.tile(np.array([left, right], np.uint8).repeat(30), (40, 1))
    picture.putalpha(Image.fromarray(alpha))
    return picture


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def chunk(name: bytes, content: bytes) -> bytes:
    checksum = zlib.crc32(name + content)
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", checksum)


def png_of(*chunks: bytes) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def claiming_png(width: int, height: int) -> bytes:
    """A few bytes that claim to be a picture of any size."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = chunk(b"IDAT", zlib.compress(bytes(1000)))
    return png_of(chunk(b"IHDR", header), rows, chunk(b"IEND", b""))
