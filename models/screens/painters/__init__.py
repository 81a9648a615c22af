"""Painters of the photographs, covers and wallpapers that stand in the pages."""

from collections.abc import Callable

import numpy as np

from models.screens.painters.canvas import Picture
from models.screens.painters.far import city, landscape, sea
from models.screens.painters.near import blossom, lights, meal, room, texture
from models.screens.painters.people import avatar, portrait
from models.screens.painters.things import cover, paper, product
from models.screens.painters.walls import wallpaper

__all__ = ["PAINTERS"]


def _photo(generator: np.random.Generator) -> Picture:
    painters = (
        *(landscape,) * 5, *(sea,) * 3, *(city,) * 3, *(blossom,) * 4, *(meal,) * 4,
        lights, lights, room, room, texture, paper, portrait,
    )  # fmt: skip
    return painters[int(generator.integers(len(painters)))](generator)


PAINTERS: dict[str, Callable[[np.random.Generator], Picture]] = {
    "photo": _photo,
    "portrait": portrait,
    "avatar": avatar,
    "wallpaper": wallpaper,
    "product": product,
    "cover": cover,
}
"""The painters by the kinds of pictures."""
