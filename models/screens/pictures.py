"""Pictures that could be photographs: drawn by a number, kept as small files."""

import os
from pathlib import Path

import cv2
import numpy as np

from models.screens.painters import PAINTERS
from models.screens.painters.canvas import Picture

__all__ = ["POOL_SIZE", "Pictures", "kind_named"]

POOL_SIZE = {
    "photo": 220,
    "portrait": 40,
    "avatar": 120,
    "wallpaper": 50,
    "product": 80,
    "cover": 70,
}
"""How many pictures there are of each kind."""
_KINDS = {
    "avatar": "avatar",
    "portrait": "portrait",
    "face": "portrait",
    "person": "portrait",
    "product": "product",
    "cover": "cover",
    "album": "cover",
    "book": "cover",
    "poster": "cover",
    "wallpaper": "wallpaper",
}


_CACHE = Path(__file__).parent / "cache/pictures"


class Pictures:
    """A folder of pictures, each drawn when it is first asked for."""

    def __init__(self, folder: Path = _CACHE) -> None:
        self._folder = folder

    def url(self, kind: str, number: int) -> str:
        """Where the picture of this kind and number is."""
        path = self._folder / f"{kind}_{number % POOL_SIZE[kind]:04d}.jpg"
        if not path.is_file():
            self._folder.mkdir(parents=True, exist_ok=True)
            # Another process may be drawing the same one.
            half_done = path.with_suffix(f".{os.getpid()}.jpg")
            cv2.imwrite(str(half_done), drawn(kind, number), [cv2.IMWRITE_JPEG_QUALITY, 84])
            half_done.replace(path)
        return path.absolute().as_uri()


def drawn(kind: str, number: int) -> Picture:
    """The picture of this kind and number."""
    generator = np.random.default_rng([sum(map(ord, kind)), number % POOL_SIZE[kind]])
    return PAINTERS[kind](generator)


def kind_named(name: str) -> str:
    """The kind of picture that a name like "album cover" asks for."""
    return next((kind for word, kind in _KINDS.items() if word in name), "photo")
